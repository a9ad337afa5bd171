"""What is drawn over a PDF's texts, and what shapes of their own colour lie below them."""

import ctypes
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import pypdfium2.raw as raw

from checker.reading.formats.pdf.contrast import Colour, apart
from checker.reading.formats.pdf.layers import Bounds, Drawn, Layers
from checker.reading.formats.pdf.pdfium import PdfPage

if TYPE_CHECKING:
    from numpy.typing import NDArray

_NOTES = (
    raw.FPDF_ANNOT_HIGHLIGHT, raw.FPDF_ANNOT_UNDERLINE, raw.FPDF_ANNOT_SQUIGGLY, raw.FPDF_ANNOT_STRIKEOUT,
    raw.FPDF_ANNOT_CIRCLE, raw.FPDF_ANNOT_POLYGON, raw.FPDF_ANNOT_POLYLINE, raw.FPDF_ANNOT_LINE,
    raw.FPDF_ANNOT_WATERMARK, raw.FPDF_ANNOT_REDACT, raw.FPDF_ANNOT_TEXT,
)  # fmt: skip
"""Annotations that are drawn over the page and are no part of it."""
_THIN = 2.0
"""Points: lower or narrower shapes are lines, and cover no word."""
_SHARE = 0.05
"""Of a text: what lies over less of it covers no letter."""
_ALIKE = 40
"""Levels of 255 within which a text is of the colour of a shape."""
_MOST = 2000


class Fill(NamedTuple):
    """A filled shape: its number in the drawing order, its place, and its colour."""

    order: int
    bounds: Bounds
    colour: Colour


Placed = tuple[int, Drawn, Bounds | None]
"""A text: its number in the drawing order, itself, its place."""


def covered(page: PdfPage, layers: Layers, texts: Sequence[Placed]) -> tuple[set[int], set[int]]:
    """The numbers of texts over which something was drawn later, or below which a shape of their colour lies; and those
    of texts on something of many colours: a picture, a shading."""
    placed = [(nth, one, bounds) for nth, one, bounds in texts if bounds]
    fills = list(fills_of(layers))
    others = list(_of_other_colours(page, layers))[:_MOST]
    if not placed or not (others or fills):
        return set(), set()
    import numpy

    places = numpy.array([bounds for _, _, bounds in placed])
    first = placed[0][0]
    later = ((one.order, one.bounds) for one in fills if one.order > first)
    over, on = _over_and_on(placed, places, others)
    over |= _over_and_on(placed, places, list(later)[:_MOST])[0]
    if fills:
        meets = _shares(places, numpy.array([one.bounds for one in fills[:_MOST]])) > _SHARE
        for (nth, one, _), below in zip(placed, meets.tolist(), strict=True):
            colour = filled_with(one.handle) if any(below) else None
            grounds = (fill.colour for fill, lies in zip(fills, below, strict=False) if lies)
            if colour and any(apart(colour, ground) <= _ALIKE for ground in grounds):
                over.add(nth)
    return over, on - over


def _over_and_on(
    placed: Sequence[tuple[int, Drawn, Bounds]], places: "NDArray[Any]", shapes: Sequence[tuple[int, Bounds]]
) -> tuple[set[int], set[int]]:
    """The numbers of texts that some of the shapes lie over, and of those that some lie below."""
    import numpy

    if not shapes:
        return set(), set()
    orders = numpy.array([nth for nth, _, _ in placed])
    meet = _shares(places, numpy.array([bounds for _, bounds in shapes])) > _SHARE
    later = orders[:, None] < numpy.array([nth for nth, _ in shapes])[None, :]
    return set(orders[(meet & later).any(axis=1)].tolist()), set(orders[(meet & ~later).any(axis=1)].tolist())


def fills_of(layers: Layers) -> Iterator[Fill]:
    """The opaque filled shapes of a page that are no lines."""
    for nth, one in enumerate(layers.objects):
        colour = filled_with(one.handle, shape=True) if one.sort == raw.FPDF_PAGEOBJ_PATH else None
        bounds = one.bounds() if colour else None
        if colour and bounds and min(bounds[2] - bounds[0], bounds[3] - bounds[1]) >= _THIN:
            yield Fill(nth, bounds, colour)


def filled_with(thing: Any, *, shape: bool = False) -> Colour | None:
    """The colour that a text (or a shape) is filled with; None where it is not, or lets through what is below."""
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    if shape and (not raw.FPDFPath_GetDrawMode(thing, mode, stroke) or mode.value == 0):
        return None
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not raw.FPDFPageObj_GetFillColor(thing, red, green, blue, alpha) or alpha.value < 250:
        return None
    return red.value, green.value, blue.value


def _of_other_colours(page: PdfPage, layers: Layers) -> Iterator[tuple[int, Bounds]]:
    """What could hide words before or behind it and is not of one known colour: thick lines, pictures, shadings,
    notes."""
    width = ctypes.c_float()
    for nth, one in enumerate(layers.objects):
        thick = (
            one.sort == raw.FPDF_PAGEOBJ_PATH
            and raw.FPDFPageObj_GetStrokeWidth(one.handle, width) and width.value >= _THIN
        )  # fmt: skip
        if thick or one.sort in (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_SHADING):
            bounds = one.bounds()
            if bounds:
                by = width.value / 2 if thick else 0.0
                yield nth, (bounds[0] - by, bounds[1] - by, bounds[2] + by, bounds[3] + by)
    for sort in page.annotations.intersection(_NOTES):
        yield from ((len(layers.objects), bounds) for bounds in page.annotated(sort))


def _shares(texts: "NDArray[Any]", shapes: "NDArray[Any]") -> "NDArray[Any]":
    """Which part of each text lies in each shape."""
    import numpy

    low = numpy.maximum(texts[:, None, :2], shapes[None, :, :2])
    high = numpy.minimum(texts[:, None, 2:], shapes[None, :, 2:])
    common = numpy.clip(high - low, 0, None).prod(axis=2)
    whole = numpy.clip(texts[:, 2:] - texts[:, :2], 1e-3, None).prod(axis=1)
    shares: NDArray[Any] = common / whole[:, None]
    return shares
