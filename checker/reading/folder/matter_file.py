"""Reads a matter.json: what people said of the matter."""

import json
import os
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from checker import shipped, strict_json
from checker.bounded_files import NotReadError, brief, read_text
from checker.errors import MatterError, UnseenError
from checker.facts.codec import from_plain
from checker.facts.matter import Matter
from checker.globs import plain
from checker.reading.folder import cloud_placeholder
from checker.reading.folder.globs import wildcards
from checker.schema_words import problems

FILE = "matter.json"
STAND_IN = f".{FILE}.icloud"
"""What stands in its place while it is kept only in the cloud (iCloud on older systems)."""
_NEARLY = frozenset((FILE, f"{FILE}.txt", f"{FILE}.json"))
"""What it is called by a slip, whatever the case."""
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
    """The text of the folder's matter.json; None where there is none. Raises MatterError if it cannot be read,
    UnseenError if the folder may not be opened."""
    path = folder / FILE
    try:
        if (folder / STAND_IN).exists() or cloud_placeholder.away(path.lstat()):
            raise MatterError(f"{FILE} {cloud_placeholder.REASON}; the matter is not judged.")
        return read_text(path, LARGEST, folder)
    except (FileNotFoundError, NotADirectoryError):
        _refuse_nearly(folder)
        return None
    except NotReadError as error:
        raise MatterError(f"{FILE} {error}; the matter is not judged. {error.remedy}") from None
    except OSError as error:
        _refuse_shut(folder)
        raise MatterError(
            f"{FILE} cannot be read ({error.strerror}); the matter is not judged. Check who may read it."
        ) from None


def _refuse_shut(folder: Path) -> None:
    """Raises UnseenError where the folder itself may not be opened: the file in it is not what is wrong."""
    try:
        os.scandir(folder).close()
    except OSError:
        raise UnseenError(
            f"The folder {folder.name or folder} may not be opened: ask for the right to read it."
        ) from None


def _refuse_nearly(folder: Path) -> None:
    """Raises MatterError where matter.json is not there, and a file that was to be it is: an editor added an ending,
    or a capital stands in the name. All that it says would be passed over."""
    try:
        with os.scandir(folder) as listed:
            near = sorted(one.name for one in listed if plain(one.name) in _NEARLY and one.is_file())
    except OSError:
        return
    if near:
        raise MatterError(
            f"There is no {FILE}, but {near[0]}, which would be passed over; the matter is not judged. Rename it to "
            f"{FILE}, or take it out of the folder."
        )


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
        stop = "" if f"{listed}{more}".endswith("?") else "."
        raise MatterError(f"{FILE}, {listed}{more}{stop} The matter is not judged until this is put right.")
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
