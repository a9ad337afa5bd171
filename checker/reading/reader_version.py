"""What facts that are kept depend on besides the file: the code and the vocabulary that read it."""

import hashlib
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_ROOMS = ("facts", "lexicon", "pages", "reading", "recognising")


@cache
def reader_version() -> str:
    """A digest of the names, sizes and times of all that reads, so that facts read by another version are read again.

    To look at names and times takes a few milliseconds; to read the contents would take ten times as long.
    """
    package = Path(__file__).resolve().parents[1]
    seen = sorted(line for room in _ROOMS for line in _looks(str(package / room)))
    return hashlib.sha256("\n".join(seen).encode()).hexdigest()[:16]


def _looks(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                yield from _looks(entry.path)
            elif entry.name.endswith((".py", ".json")):
                status = entry.stat()
                yield f"{entry.path} {status.st_size} {status.st_mtime_ns}"
