"""Letters of a Word document that are given by their number in a font (`w:sym`)."""

from typing import Any

from checker.reading.formats.office.archive import attribute

_PICTOGRAPHS = ("wingdings", "wingdings 2", "wingdings 3", "webdings", "marlett", "symbol")
_PRIVATE = 0xF000
"""Where a font's own signs begin, among the private numbers of Unicode."""


def letter_of(sign: Any) -> str:
    """A letter that is given by its number in a font; nothing where the font has pictographs."""
    try:
        number = int(attribute(sign, "char") or "", 16)
    except ValueError:
        return ""
    if (attribute(sign, "font") or "").lower() in _PICTOGRAPHS:
        return ""
    number -= _PRIVATE if number >= _PRIVATE else 0
    return chr(number) if 0x20 <= number < _PRIVATE else ""
