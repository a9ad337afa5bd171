"""What a form field holds, as a reader reads it."""

from typing import Any

from checker.reading.seals.form_fields import FieldAt, resolved

_OFF = ("", "Off")
_LONGEST = 2000


def held(field: FieldAt) -> str | None:
    """The words, the choice or the mark of a field; None where it is empty."""
    return _words(resolved(field.value))


def _words(value: Any) -> str | None:
    if hasattr(value, "encoded_data"):
        value = value.data.decode("utf-8", "replace")
    elif isinstance(value, list):
        value = ", ".join(filter(None, (_words(resolved(one)) for one in value)))
    elif value is None or isinstance(value, dict):
        return None
    words = " ".join(str(value).removeprefix("/").split())[:_LONGEST]
    return None if words in _OFF else words
