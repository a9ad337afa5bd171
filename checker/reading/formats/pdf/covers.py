"""What is drawn over a PDF's texts, and what shapes of their own colour lie below them."""

import ctypes
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import pypdfium2.raw as raw

from checker.reading.formats.pdf.layers import Bounds, Drawn, Layers
from checker.reading.formats.pdf.pdfium import PdfPage

if TYPE_CHECKING:
    from numpy.typing import NDArray

Colour = tuple[int, int, int]
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


def covered(page: PdfPage, layers: Layers, texts: Sequence[Placed]) -> set[int]:
    """The numbers of texts over which something was drawn later, or below which a shape of their colour lies."""
    placed = [(nth, one, bounds) for nth, one, bounds in texts if bounds]
    fills = list(fills_of(layers))
    first = min((nth for nth, _, _ in placed), default=0)
    covers = [(nth, bounds) for nth, bounds in _over(page, layers, fills) if nth > first][:_MOST]
    if not placed or not (covers or fills):
        return set()
    import numpy

    orders = numpy.array([nth for nth, _, _ in placed])
    places = numpy.array([bounds for _, _, bounds in placed])
    found: set[int] = set()
    if covers:
        shares = _shares(places, numpy.array([bounds for _, bounds in covers]))
        later = orders[:, None] < numpy.array([nth for nth, _ in covers])[None, :]
        found |= set(orders[((shares > _SHARE) & later).any(axis=1)].tolist())
    if fills:
        meets = _shares(places, numpy.array([one.bounds for one in fills[:_MOST]])) > _SHARE
        for (nth, one, _), below in zip(placed, meets.tolist(), strict=True):
            colour = filled_with(one.handle) if any(below) else None
            if colour and any(lies and _alike(colour, fill.colour) for fill, lies in zip(fills, below, strict=False)):
                found.add(nth)
    return found


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


def _over(page: PdfPage, layers: Layers, fills: Sequence[Fill]) -> Iterator[tuple[int, Bounds]]:
    """What could hide what was drawn before it: shapes, thick lines, pictures, shadings, notes."""
    yield from ((one.order, one.bounds) for one in fills)
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


def _alike(one: Colour, other: Colour) -> bool:
    return all(abs(first - second) <= _ALIKE for first, second in zip(one, other, strict=True))
