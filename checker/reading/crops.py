"""Pictures of places on pages, for reports that show what a finding speaks of."""

import io
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from checker.facts.geometry import Box
from checker.reading import file_type
from checker.reading.file_bytes import load
from checker.reading.settings import Settings

_DPI = 110.0
_BESIDE, _ABOVE = 140.0, 22.0
"""Points of the page that are shown around the box: most of its line, and the lines next to it."""
_COLOURS = 32
"""Enough for ink and a stamp to be told from print, at a fifth of the size."""
_LARGEST = 900
"""Pixels; a larger box is shown smaller."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A piece of a page as PNG, its size in pixels, and the box in it: left, top, right, bottom from 0 to 1."""

    png: bytes
    width: int
    height: int
    mark: tuple[float, float, float, float]
    before: "Shown | None" = None
    """The same place as it was when the file was signed, where it shows something else since."""


_Picture = Callable[[Box], Any]


def crops(path: str, places: tuple[tuple[int, Box], ...]) -> tuple[Shown | None, ...]:
    """The places (page from 1, box in points from the top left) of a file; None where it cannot be shown. Never raises.

    A module-level function of plain values, so that a supervised worker can run it.
    """
    try:
        data = load(Path(path).resolve()).data
        if file_type.media_type(data) == "application/pdf":
            return _of_pdf(data, places)
        return _of_picture(data, path, places)
    except Exception:
        return (None,) * len(places)


def _of_pdf(data: bytes, places: tuple[tuple[int, Box], ...]) -> tuple[Shown | None, ...]:
    from checker.reading.formats.pdf.pdfium import opened

    with opened(data) as document:
        shown = [_on_page(document, number, box) for number, box in places]
    with suppress(Exception):  # what a signature of a damaged file leads to; the picture of now is there all the same
        return tuple(_with_signed(data, places, shown))
    return tuple(shown)


def _with_signed(data: bytes, places: tuple[tuple[int, Box], ...], shown: list[Shown | None]) -> Iterator[Shown | None]:
    """Each with its place in the file as it was signed."""
    from checker.reading.formats.pdf.pdfium import opened
    from checker.reading.seals.signed_states import signed_states

    states = signed_states(data)
    with ExitStack() as held:
        ends = {states[one] for one in places if one in states}
        revisions = {end: held.enter_context(opened(data[:end])) for end in ends}
        for place, now in zip(places, shown, strict=True):
            before = _on_page(revisions[states[place]], *place) if now and place in states else None
            yield replace(now, before=before) if now else None


def _on_page(document: Any, number: int, box: Box) -> Shown | None:
    if not 1 <= number <= len(document):
        return None
    with _page(document, number) as page:
        return _shown(box, page.size, lambda wider: page.picture(_DPI, box=wider))


@contextmanager
def _page(document: Any, number: int) -> Iterator[Any]:
    from checker.reading.formats.pdf.pdfium import PdfPage

    page = PdfPage(document, number)
    try:
        yield page
    finally:
        page.close()


def _of_picture(data: bytes, path: str, places: tuple[tuple[int, Box], ...]) -> tuple[Shown | None, ...]:
    from checker.reading.formats.image.frames import read_image

    reading = read_image(data, path, settings=Settings())
    frames = {} if isinstance(reading, str) else {one.page: one for one in reading.frames}
    return tuple(_on_frame(frames.get(number), box) for number, box in places)


def _on_frame(frame: Any, box: Box) -> Shown | None:
    picture = frame.picture() if frame else None
    if picture is None or isinstance(picture, str):
        return None
    scale = picture.width / max(1.0, frame.size[0])
    return _shown(box, frame.size, lambda wider: picture.crop(tuple(round(value * scale) for value in wider)))


def _shown(box: Box, size: tuple[float, float], picture_of: _Picture) -> Shown | None:
    wider = _wider(box, size)
    across, down = wider[2] - wider[0], wider[3] - wider[1]
    if across < 1 or down < 1:
        return None
    picture = picture_of(wider)
    picture.thumbnail((min(_LARGEST, round(across * _DPI / 72) + 1), _LARGEST))
    mark = (
        (box[0] - wider[0]) / across, (box[1] - wider[1]) / down,
        (box[2] - wider[0]) / across, (box[3] - wider[1]) / down,
    )  # fmt: skip
    return Shown(_png(picture), picture.width, picture.height, mark)


def _wider(box: Box, size: tuple[float, float]) -> Box:
    left, top, right, bottom = box
    return Box(
        max(0.0, left - _BESIDE),
        max(0.0, top - _ABOVE),
        min(size[0], right + _BESIDE),
        min(size[1], bottom + _ABOVE),
    )


def _png(picture: Any) -> bytes:
    from PIL.Image import Quantize

    out = io.BytesIO()
    picture.convert("RGB").quantize(_COLOURS, Quantize.FASTOCTREE).save(out, "PNG")
    return out.getvalue()
