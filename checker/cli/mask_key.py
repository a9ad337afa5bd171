"""The file in which the key to a masked report is kept, where a person says so."""

import json

from checker.bounded_files import NotReadError, read_text
from checker.cli.output_file import put
from checker.custody.place_of_output import Place
from checker.errors import UsageError
from checker.report.shared.mask import Key

_LARGEST = 100_000_000
"""Bytes; a file takes about a hundred, and an office has a hundred thousand."""


def load(place: Place | None) -> Key:
    """The key in that file; an empty one where none is named or there is none yet. Raises UsageError for another file,
    which would be overwritten."""
    if place is None:
        return Key()
    file = place.path
    try:
        names = json.loads(read_text(file, _LARGEST))
        if not isinstance(names, dict) or not all(isinstance(one, str) for one in names.values()):
            raise ValueError
    except FileNotFoundError:
        return Key()
    except NotReadError as error:
        raise UsageError(f"The mask key {file} {error}. {error.remedy} Nothing was written.") from None
    except (ValueError, RecursionError):
        raise UsageError(
            f"{file} holds no key of masked reports, and was left as it is: name another file by --mask-key. Nothing "
            "was written."
        ) from None
    return Key(names)


def keep(key: Key, place: Place | None) -> None:
    """Writes the key to that file, for its owner alone, if one is named."""
    if place is not None:
        put(json.dumps(dict(key.names), ensure_ascii=False, indent=1).encode(), place)
