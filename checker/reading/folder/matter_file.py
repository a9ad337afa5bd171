"""Reads a matter.json: what people said of the matter."""

import json
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from checker import shipped, strict_json
from checker.bounded_files import NotReadError, brief, read_text
from checker.errors import MatterError
from checker.facts.codec import from_plain
from checker.facts.matter import Matter
from checker.reading.folder import cloud_placeholder
from checker.reading.folder.globs import wildcards
from checker.schema_words import problems

FILE = "matter.json"
STAND_IN = f".{FILE}.icloud"
"""What stands in its place while it is kept only in the cloud (iCloud on older systems)."""
LARGEST = 4_000_000
"""Bytes; a person's file is a thousandth of it."""
_MOST_WILDCARDS = 2000
"""`*` and `?` in all its patterns; every file is held against them. A person's have a hundred."""
_TOLD = 5
"""Mistakes that are told; the others are counted."""


def read_matter_file(folder: Path) -> Matter:
    """What the folder's matter.json says; an empty Matter where there is none.

    Raises MatterError, with the place and what to do, if it is there and wrong.
    """
    text = text_of(folder)
    return Matter() if text is None else parse_matter(text)


def text_of(folder: Path) -> str | None:
    """The text of the folder's matter.json; None where there is none. Raises MatterError if it cannot be read."""
    path = folder / FILE
    try:
        if (folder / STAND_IN).exists() or cloud_placeholder.away(path.lstat()):
            raise MatterError(f"{FILE} {cloud_placeholder.REASON}; the matter is not judged.")
        return read_text(path, LARGEST, folder)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except NotReadError as error:
        raise MatterError(f"{FILE} {error}; the matter is not judged. {error.remedy}") from None
    except OSError as error:
        raise MatterError(
            f"{FILE} cannot be read ({error.strerror}); the matter is not judged. Check who may read it."
        ) from None


def parse_matter(text: str) -> Matter:
    """A Matter from the text of a matter.json. Raises MatterError if it is wrong, with the first places named."""
    try:
        value = strict_json.loads(text)
    except strict_json.StrictJsonError as error:
        raise MatterError(f"{FILE}, {error.spot}: {error}. The matter is not judged until this is put right.") from None
    wrong = problems(value, _schema())
    if wrong:
        told = (f"{strict_json.locate(text, one.path)}: {one.told(first=not nth)}" for nth, one in enumerate(wrong))
        listed = "; ".join(islice(told, _TOLD))
        more = f"; and {len(wrong) - _TOLD:,} more" if len(wrong) > _TOLD else ""
        raise MatterError(f"{FILE}, {listed}{more}. The matter is not judged until this is put right.")
    _check_zone(text, value)
    matter = from_plain(Matter, value)
    _check_patterns(matter)
    return matter


def _check_patterns(matter: Matter) -> None:
    every = (*matter.bundle, *matter.order, *(one for patterns in matter.shelves.values() for one in patterns))
    if sum(map(wildcards, every)) > _MOST_WILDCARDS:
        raise MatterError(
            f"{FILE} has more than {_MOST_WILDCARDS:,} * and ? in its patterns, as nobody writes; the matter is not "
            "judged. Name folders in their place."
        )


def _check_zone(text: str, value: Any) -> None:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    zone = value.get("zone")
    if zone is None:
        return
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        spot = strict_json.locate(text, ["zone"])
        told = f"“{brief(zone)}” is no known time zone; write it as Asia/Karachi"
        raise MatterError(f"{FILE}, {spot}: {told}. The matter is not judged.") from None


@cache
def _schema() -> Any:
    return json.loads(shipped.schema_path("matter").read_text(encoding="utf-8"))
