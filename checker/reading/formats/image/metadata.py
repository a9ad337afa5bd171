"""What cameras and programs write into a picture beside the picture: when, with what, where, by whom."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from checker.facts.dates import Dated, Role, Source
from checker.facts.form import Hidden
from checker.reading.formats import xmp

if TYPE_CHECKING:
    from PIL.Image import Image

_EXIF_IFD, _GPS_IFD = 0x8769, 0x8825
_MAKE, _MODEL, _ARTIST = 0x010F, 0x0110, 0x013B
_SERIALS, _OWNER = (0xA431, 0xA435), 0xA430
"""Serial numbers of the body and of the lens, and the owner whose name was set in the camera (EXIF 2.32, 4.6.5)."""
_EXIF_DATES: tuple[tuple[int, int, int, Role], ...] = (
    (0x9003, 0x9011, _EXIF_IFD, "created"),
    (0x9004, 0x9012, _EXIF_IFD, "scanned"),
    (0x0132, 0x9010, 0, "modified"),
)
"""Tags of date and its offset, where the date stands, and its role (EXIF 2.32, 4.6.5)."""
_XMP_ROLES: dict[str, Role] = {
    "DateTimeOriginal": "created", "DateCreated": "created", "CreateDate": "created", "DateTimeDigitized": "scanned",
    "ModifyDate": "modified", "MetadataDate": "modified",
}  # fmt: skip
_TEXT_ROLES: dict[str, Role] = {
    "creation time": "created", "date:create": "created", "date:modify": "modified", "date": "created",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Found:
    """All of it, as facts."""

    dates: tuple[Dated, ...] = ()
    camera: str | None = None
    gps: bool = False
    author: str | None = None
    hidden: tuple[Hidden, ...] = ()
    notes: tuple[str, ...] = ()


def read(data: bytes, image: Image) -> Found:
    """The metadata of an opened picture. Parts that are damaged are left out and named."""
    notes: list[str] = []
    exif, inner, gps = _exif(image, notes)
    packet = _xmp(image)
    dates = [*_exif_dates(exif, inner), *_xmp_dates(packet, notes), *_text_dates(data, image)]
    camera = _camera(_words(exif.get(_MAKE)), _words(exif.get(_MODEL)))
    author = _words(exif.get(_ARTIST)) or None
    hidden = [
        *([Hidden("gps", detail="the place where it was taken")] if gps else []),
        *([Hidden("device", detail=camera)] if camera else []),
        *(Hidden("device", detail=f"serial number {one}") for tag in _SERIALS if (one := _words(inner.get(tag)))),
        *(Hidden("author", detail=one) for one in dict.fromkeys((author, _words(inner.get(_OWNER)))) if one),
        *xmp.private(packet),
    ]
    return Found(tuple(dict.fromkeys(dates)), camera, gps, author, tuple(dict.fromkeys(hidden)), tuple(notes))


def _camera(make: str, model: str) -> str | None:
    """Make and model; makers that repeat their name in the model are named once."""
    if not model.lower().startswith(make.split(" ")[0].lower()):
        model = f"{make} {model}".strip()
    return model or make or None


def _exif(image: Image, notes: list[str]) -> tuple[dict[int, Any], dict[int, Any], bool]:
    try:
        exif = image.getexif()
        inner, gps = exif.get_ifd(_EXIF_IFD), exif.get_ifd(_GPS_IFD)
        return dict(exif), dict(inner), any(gps.get(tag) for tag in (1, 2, 3, 4, 29))
    except Exception:  # Pillow raises whatever a damaged table makes of it
        notes.append("The camera's data in this picture are damaged and were left out.")
        return {}, {}, False


def _exif_dates(exif: dict[int, Any], inner: dict[int, Any]) -> Iterator[Dated]:
    for tag, offset, place, role in _EXIF_DATES:
        raw = _words((inner if place else exif).get(tag))
        zone = _words(inner.get(offset))
        if raw:
            yield from _dated(raw + zone if zone[:1] in ("+", "-", "Z") else raw, "exif", role)


def _xmp(image: Image) -> bytes:
    """The XMP packet; empty where there is none."""
    packet = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp")
    tags = getattr(image, "tag_v2", None)
    if packet is None and tags is not None:
        packet = tags.get(700)
    return packet if isinstance(packet, bytes) else str(packet or "").encode(errors="replace")


def _xmp_dates(packet: bytes, notes: list[str]) -> Iterator[Dated]:
    values = xmp.dates(packet) if packet else []
    if values is None:
        notes.append("The XMP data in this picture are damaged and were left out.")
        return
    for name, raw in values:
        if name in _XMP_ROLES:
            yield from _dated(raw, "xmp", _XMP_ROLES[name])


def _text_dates(data: bytes, image: Image) -> Iterator[Dated]:
    """PNG text chunks and its `tIME`, GIF and JPEG comments are not dates by themselves: only named ones count."""
    for key, value in image.info.items():
        if isinstance(key, str) and isinstance(value, str) and key.lower() in _TEXT_ROLES:
            yield from _dated(value, "png" if image.format == "PNG" else "exif", _TEXT_ROLES[key.lower()])
    if image.format == "PNG" and (stamp := png_time(data)) is not None:
        yield from _dated(stamp, "png", "modified")


def png_time(data: bytes) -> str | None:
    """The `tIME` chunk of a PNG (ISO/IEC 15948, 11.3.5.1), which is in UTC, as ISO 8601; None where there is none."""
    at = 8
    while at + 12 <= len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        if kind == b"tIME" and length == 7 and at + 15 <= len(data):
            year, *rest = struct.unpack(">H5B", data[at + 8 : at + 15])
            return "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z".format(year, *rest)
        if kind == b"IEND":
            return None
        at += 12 + length
    return None


def _dated(raw: str, source: Source, role: Role) -> Iterator[Dated]:
    from checker.recognising.dates import metadata_date

    found = metadata_date(raw, source, role)
    if found is not None:
        yield found


def _words(value: Any) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    return value.replace("\0", " ").strip() if isinstance(value, str) else ""
