"""Pictures of places on pages, for reports that show what a finding speaks of."""

import io

from checker.facts.dates import Box
from checker.reading import filetype
from checker.reading.content import load
from checker.reading.settings import Settings

_DPI = 110.0
_AROUND = 18.0
"""Points of the page that are shown around the box."""


def crop(path: str, page: int, box: Box | None) -> bytes | None:
    """The place on the page as PNG, the whole page for no box; None where it cannot be shown. Never raises.

    `page` counts from 1; `box` is in points from the top left of the page as displayed.
    """
    try:
        data = load(path).data
        if filetype.media_type(data) == "application/pdf":
            return _of_pdf(data, page, box)
        return _of_picture(data, path, page, box)
    except Exception:
        return None


def _of_pdf(data: bytes, number: int, box: Box | None) -> bytes | None:
    from checker.reading.pdf import Page, opened

    with opened(data) as document:
        if not 1 <= number <= len(document):
            return None
        page = Page(document, number)
        try:
            return _png(page.picture(_DPI, box=_wider(box, page.size) if box else None))
        finally:
            page.close()


def _of_picture(data: bytes, path: str, number: int, box: Box | None) -> bytes | None:
    from checker.reading.image import read_image

    reading = read_image(data, path, settings=Settings())
    frame = None if isinstance(reading, str) else next((one for one in reading.frames if one.page == number), None)
    picture = frame.picture() if frame else None
    if frame is None or picture is None or isinstance(picture, str):
        return None
    scale = picture.width / max(1.0, frame.size[0])
    if box:
        left, top, right, bottom = _wider(box, frame.size)
        picture = picture.crop((int(left * scale), int(top * scale), int(right * scale) + 1, int(bottom * scale) + 1))
    if scale > _DPI / 72:
        picture.thumbnail(
            (max(1, int(picture.width * _DPI / 72 / scale)), max(1, int(picture.height * _DPI / 72 / scale)))
        )
    return _png(picture)


def _wider(box: Box, size: tuple[float, float]) -> Box:
    left, top, right, bottom = box
    return (
        min(max(0.0, left - _AROUND), max(0.0, size[0] - 1)), min(max(0.0, top - _AROUND), max(0.0, size[1] - 1)),
        max(1.0, min(size[0], right + _AROUND)), max(1.0, min(size[1], bottom + _AROUND)),
    )  # fmt: skip


def _png(picture: "object") -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=False)  # type: ignore[attr-defined]
    return out.getvalue()
