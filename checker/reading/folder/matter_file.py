"""Reads a matter.json: what people said of the matter."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from checker import shipped, strict_json
from checker.errors import MatterError
from checker.facts.codec import from_plain
from checker.facts.matter import Matter
from checker.reading.folder import cloud_placeholder
from checker.schema_words import problems

FILE = "matter.json"
STAND_IN = f".{FILE}.icloud"
"""What stands in its place while it is kept only in the cloud (iCloud on older systems)."""
_LARGEST = 4_000_000
"""Bytes; a person's file is a thousandth of it."""


def read_matter_file(folder: Path) -> Matter:
    """What the folder's matter.json says; an empty Matter where there is none.

    Raises MatterError, with the place and what to do, if it is there and wrong.
    """
    path = folder / FILE
    try:
        if (folder / STAND_IN).exists() or (path.is_file() and cloud_placeholder.away(path.stat())):
            raise MatterError(f"{FILE} {cloud_placeholder.REASON}; the matter is not judged.")
        if not path.is_file():
            if path.is_symlink() or path.exists():
                raise MatterError(
                    f"{FILE} is not a file that can be read; the matter is not judged. Put a plain file in its place."
                )
            return Matter()
        if path.stat().st_size > _LARGEST:
            raise MatterError(
                f"{FILE} is larger than 4 MB, as no such record is; the matter is not judged. Look inside it."
            )
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise MatterError(
            f"{FILE} is not written in UTF-8 (byte {error.start}); save it as UTF-8. The matter is not judged."
        ) from None
    except OSError as error:
        raise MatterError(
            f"{FILE} cannot be read ({error.strerror}); the matter is not judged. Check who may read it."
        ) from None
    return parse_matter(text)


def parse_matter(text: str) -> Matter:
    """A Matter from the text of a matter.json. Raises MatterError if it is wrong, with every place named."""
    try:
        value = strict_json.loads(text)
    except strict_json.StrictJsonError as error:
        raise MatterError(f"{FILE}, {error.spot}: {error}. The matter is not judged until this is put right.") from None
    wrong = problems(text, value, _schema())
    if wrong:
        listed = "; ".join(str(one) for one in wrong[:5])
        more = f"; and {len(wrong) - 5} more" if len(wrong) > 5 else ""
        raise MatterError(f"{FILE}, {listed}{more}. The matter is not judged until this is put right.")
    _check_zone(text, value)
    return from_plain(Matter, value)


def _check_zone(text: str, value: Any) -> None:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    zone = value.get("zone")
    if zone is None:
        return
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        spot = strict_json.locate(text, ["zone"])
        raise MatterError(
            f"{FILE}, {spot}: “{zone}” is no known time zone; write it as Asia/Karachi. The matter is not judged."
        ) from None


@cache
def _schema() -> Any:
    return json.loads(shipped.schema_path("matter").read_text(encoding="utf-8"))
