"""What programs leave in a folder: known by its name and by its bytes together, never by its name alone.

A name is anybody's to give: what is called like a leftover and is a document by its bytes is a document of the matter.
"""

import os
import re
import stat
from typing import BinaryIO

from checker.globs import plain
from checker.reading.file_type import media_type
from checker.reading.folder import cloud_placeholder
from checker.reading.folder.matter_file import FILE

_FILES = re.compile(
    r"\.ds_store|\._.*|(?:eh)?thumbs(?:_vista)?\.db|desktop\.ini|\.dropbox|~\$.*|\.~lock\..*#|~.*\.tmp"
    r"|\.git(?:ignore|attributes|modules|keep)?",
    re.DOTALL,
)
_OURS = re.compile(r"matter\.json(?:[.~].*)?|\.matter\.json.*|expected\.json", re.DOTALL)
_NO_DOCUMENT = frozenset((
    "application/octet-stream", "application/x-empty", "application/x-ole-storage", "application/gzip",
    "application/x-msdownload", "application/x-executable", "application/json", "application/xml", "text/plain",
))  # fmt: skip
"""What leftovers are by their bytes: settings, locks, thumbnails, compressed logs and objects."""
_OUR_TYPES = frozenset(("application/json", "application/x-empty"))
_HEAD, _TAIL, _WHOLE = 65_536, 2_048, 32_000_000
"""Bytes that are looked at: the ends that `media_type` asks about, and of an OLE file all, for its streams."""
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def is_leftover(path: str, full: str) -> bool:
    """Whether a file is called like something that a program leaves, and is no document by its bytes."""
    return _FILES.fullmatch(plain(path.rpartition("/")[2])) is not None and not may_be_document(full)


def is_ours(path: str, full: str) -> bool:
    """Whether a file is the checker's own: called so, at the top of the matter, and JSON.

    What stands in matter.json itself was asked when it was read; here it need only be no document.
    """
    if path == FILE:
        return not may_be_document(full)
    return _OURS.fullmatch(plain(path)) is not None and sort_of(full) in _OUR_TYPES


def may_be_document(full: str) -> bool:
    """Whether its bytes say that a file is a document; True also where they cannot be looked at."""
    return sort_of(full) not in _NO_DOCUMENT


def sort_of(full: str) -> str | None:
    """The media type that the ends of a file show; None where it may not be opened, or would have to be fetched."""
    try:
        if cloud_placeholder.only_there(full, os.stat(full)):  # noqa: PTH116
            return None
        with os.fdopen(os.open(full, _FLAGS), "rb") as file:
            return _sort_of(file)
    except OSError:
        return None


def _sort_of(file: BinaryIO) -> str | None:
    status = os.fstat(file.fileno())
    if not stat.S_ISREG(status.st_mode):
        return None
    data = file.read(_HEAD)
    if status.st_size > _HEAD:
        file.seek(max(_HEAD, status.st_size - _TAIL))
        data += file.read(_TAIL)
    sort = media_type(data)
    if sort != "application/x-ole-storage" or status.st_size <= _HEAD:
        return sort
    file.seek(0)
    return None if status.st_size > _WHOLE else media_type(file.read(_WHOLE))
