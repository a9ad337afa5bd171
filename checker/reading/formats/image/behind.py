"""What stands in a picture's file behind the picture: nothing, what a phone puts there, or another file.

A picture's reader stops where the picture ends, so that a second file behind it is opened by none, and seen by whoever
opens it by other means.
"""

import io
import re
import zipfile
from dataclasses import dataclass
from typing import Literal

from checker.reading.file_type import in_words, media_type

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_STANDING_ALONE = frozenset((0x01, *range(0xD0, 0xD9)))
"""Markers of a JPEG without a length (ITU-T T.81, table B.1)."""
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
"""The next one behind the scan's own bytes."""
_END, _SCAN = 0xD9, 0xDA
_PHONES = (b"SEFT", b"MotionPhoto_Data", b"ftypmp4", b"ftypisom", b"ftypmp42", b"ftypqt  ", b"ftyp3gp")
"""Samsung's trailer, and films in which a picture moves: phones write them, and pictures of their own into them."""
_FILES = re.compile(rb"%PDF-[12]|\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1|<html|<script|<!doctype html", re.IGNORECASE)
_PICTURES = re.compile(rb"\xff\xd8\xff[\xdb\xe0-\xef\xfe]|\x89PNG\r\n\x1a\n|GIF8[79]a")
_NAMED = {"<": "text/html", "%": "application/pdf", "\xd0": "application/msword"}


@dataclass(frozen=True, slots=True)
class Behind:
    """What stands there: another file, or what phones write; and what a person calls it."""

    sort: Literal["file", "phone", "unknown"]
    name: str = ""


def behind(data: bytes, pictures: int) -> Behind | None:
    """What stands behind the picture of a PNG or of a JPEG (or its so many pictures, as phones keep them); None for
    nothing but zeros and white space, and for other formats."""
    whole = _rest(data, pictures)
    rest = whole.strip(b"\0\r\n\t ")
    if not rest:
        return None
    is_phones = rest.endswith(_PHONES[0]) or any(mark in rest for mark in _PHONES[1:])
    if found := _FILES.search(rest):
        return Behind("file", in_words(_NAMED[chr(found[0][0])]))
    if zipfile.is_zipfile(io.BytesIO(whole)):
        return Behind("file", in_words("application/zip"))
    if is_phones:
        return Behind("phone")
    if found := _PICTURES.search(rest):
        return Behind("file", in_words(media_type(rest[found.start() :])))
    return Behind("unknown")


def _rest(data: bytes, pictures: int) -> bytes:
    """What is left of the file where its pictures end by their own marks; nothing where these do not lead there."""
    if data.startswith(_PNG):
        end = _end_of_png(data)
        return b"" if end is None else data[end:]
    between, at = b"", 0
    for _ in range(pictures):
        start = data.find(_JPEG, at) if at else 0
        end = _end_of_jpeg(data, start) if data.startswith(_JPEG, start) else None
        if end is None:
            return between
        between, at = between + data[at:start], end
    return between + data[at:]


def _end_of_png(data: bytes) -> int | None:
    at = len(_PNG)
    while at + 12 <= len(data):
        kind = data[at + 4 : at + 8]
        at += 12 + int.from_bytes(data[at : at + 4], "big")
        if kind == b"IEND":
            return at
    return None


def _end_of_jpeg(data: bytes, at: int) -> int | None:
    at += 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            return None
        kind = data[at + 1]
        if kind == _END:
            return at + 2
        if kind == 0xFF or kind in _STANDING_ALONE:
            at += 1 if kind == 0xFF else 2
            continue
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if kind == _SCAN:
            found = _MARKER.search(data, at)
            if found is None:
                return None
            at = found.start()
    return at + 2 if data[at : at + 2] == b"\xff\xd9" else None
