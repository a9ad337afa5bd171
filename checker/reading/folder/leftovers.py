"""What programs leave in a folder: known by its name and by its form together, never by its name alone.

A name is anybody's to give: what is called like a leftover and has not that leftover's form is a file of the matter.
"""

import os
import re
import stat
from collections.abc import Iterable
from typing import BinaryIO

from checker.globs import plain
from checker.reading.file_type import media_type
from checker.reading.folder import cloud_placeholder
from checker.reading.folder import left_forms as forms
from checker.reading.folder.left_forms import Form
from checker.reading.folder.matter_file import FILE

_LEFT: tuple[tuple[str, Form], ...] = (
    (r"\.ds_store", forms.is_folder_view), (r"\._.*", forms.is_apple_double),
    (r"(?:eh)?thumbs(?:_vista)?\.db", forms.is_thumbnails), (r"desktop\.ini", forms.is_shell_settings),
    (r"\.dropbox", forms.is_dropbox), (r"~\$.*", forms.is_owner), (r"\.~lock\..*#", forms.is_lock),
    (r"~.*\.tmp", forms.is_blank), (r"\.git", forms.is_link_of_git), (r"\.gitkeep", forms.is_blank),
    (r"\.gitignore", forms.is_patterns_of_git), (r"\.gitattributes", forms.is_attributes_of_git),
    (r"\.gitmodules", forms.is_modules_of_git),
)  # fmt: skip
"""What a program leaves is called so, and has this form, or is empty."""
_NAMES = tuple((re.compile(name, re.DOTALL), form) for name, form in _LEFT)
_OURS = re.compile(r"matter\.json(?:[.~].*)?|\.matter\.json.*|expected\.json", re.DOTALL)
NO_DOCUMENT = frozenset((
    "application/octet-stream", "application/x-empty", "application/x-ole-storage", "application/gzip",
    "application/x-msdownload", "application/x-executable", "application/json", "application/xml", "text/plain",
))  # fmt: skip
"""What programs keep for themselves is by its bytes: settings, locks, thumbnails, compressed logs and objects."""
_HEAD, _TAIL, _WHOLE = 65_536, 2_048, 32_000_000
"""Bytes that are looked at: the ends that `media_type` asks about; all of what may be laid aside, and of what
holds others."""
_INNER = (b"\xd0\xcf\x11\xe0", b"PK\x03\x04")
"""What begins so shows by what is inside which sort it is."""
_COLOUR = b"\x1b["
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def is_leftover(path: str, full: str) -> bool:
    """Whether a file is called like something that a program leaves, and is that by its bytes."""
    name = plain(path.rpartition("/")[2])
    wanted = [form for called, form in _NAMES if called.fullmatch(name)]
    return bool(wanted) and _has_form(full, wanted)


def is_ours(path: str, full: str) -> bool:
    """Whether a file is the checker's own: called so, at the top of the matter, and a JSON object.

    What stands in matter.json itself was asked when it was read; here it need only be no document.
    """
    if path == FILE:
        return not may_be_document(full)
    return _OURS.fullmatch(plain(path)) is not None and _has_form(full, [forms.is_record])


def may_be_document(full: str) -> bool:
    """Whether its bytes say that a file is a document; True also where they cannot be looked at."""
    shown = shown_type(full)
    return shown is None or shown not in NO_DOCUMENT


def shown_type(full: str) -> str | None:
    """The media type that a file's bytes show, colours of a terminal apart; None where they cannot be looked at."""
    data = seen(full)
    return None if data is None else type_of(data)


def type_of(data: bytes) -> str:
    """The media type that bytes show, colours of a terminal apart."""
    return media_type(data.replace(_COLOUR, b""))


def _has_form(full: str, wanted: Iterable[Form]) -> bool:
    data = seen(full, whole=True)
    return data is not None and media_type(data) in NO_DOCUMENT and (not data or any(form(data) for form in wanted))


def seen(full: str, *, whole: bool = False) -> bytes | None:
    """The ends of a file, or all of it; None where it may not be opened, is too long, or would have to be fetched."""
    try:
        if cloud_placeholder.only_there(full, os.stat(full)):  # noqa: PTH116
            return None
        with os.fdopen(os.open(full, _FLAGS), "rb") as file:
            return _bytes(file, whole=whole)
    except OSError:
        return None


def _bytes(file: BinaryIO, *, whole: bool) -> bytes | None:
    status = os.fstat(file.fileno())
    if not stat.S_ISREG(status.st_mode):
        return None
    data = file.read(_HEAD)
    if status.st_size <= _HEAD:
        return data
    if whole or data.startswith(_INNER):
        return None if status.st_size > _WHOLE else data + file.read(_WHOLE)
    file.seek(max(_HEAD, status.st_size - _TAIL))
    return data + file.read(_TAIL)
