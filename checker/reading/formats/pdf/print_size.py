"""Texts of a PDF's page that are set too small to be read."""

import ctypes
import math
from collections.abc import Iterable, Sequence

import pypdfium2.raw as raw

from checker.reading.formats.pdf.layers import Bounds, Drawn, address

_UNREAD = 2.0
"""Points: nobody reads print of a smaller size, whatever stands beside it."""
_SMALL = 2.5
"""Points: at 40 cm a sharp eye tells letters from 5 minutes of arc on (ISO 8596), 0.58 mm, the height of a capital at
2.3 to 2.5 points."""
_FRACTION = 1 / 3
"""Of a page's ordinary letters: where all are as small, the page was made small as a whole, and is read enlarged."""
_LEANS = 0.1
"""Of a letter's height: a text that stands neither along the page nor across it."""


def too_small(texts: Iterable[tuple[Drawn, Bounds | None]]) -> frozenset[int]:
    """The addresses of those of a page's texts that nobody reads for their size."""
    sized = [(one, bounds, size) for one, bounds in texts if bounds and (size := _size(one)) is not None]
    least = max(_UNREAD, min(_SMALL, _FRACTION * _ordinary([(size, bounds) for _, bounds, size in sized])))
    return frozenset(address(one.handle) for one, bounds, size in sized if size < least and _is_low(one, bounds, least))


def _size(text: Drawn) -> float | None:
    """The size at which it is set, in points of the page."""
    size = ctypes.c_float()
    if not raw.FPDFTextObj_GetFontSize(text.handle, size):
        return None
    _, _, across, up, _, _ = text.placed()
    return abs(size.value) * math.hypot(across, up)


def _ordinary(sized: Sequence[tuple[float, Bounds]]) -> float:
    """The size in which most of the page is set, by the room that it takes: small print cannot outnumber the rest."""
    areas = sorted((size, (right - left) * (top - bottom)) for size, (left, bottom, right, top) in sized)
    half, seen = sum(area for _, area in areas) / 2, 0.0
    for size, area in areas:
        seen += area
        if seen >= half:
            return size
    return 0.0


def _is_low(text: Drawn, bounds: Bounds, least: float) -> bool:
    """Whether its letters are as small as its size: the letters of some fonts are larger than that says. Low letters
    tell nothing alone: a dash is low, and in some scripts marks are set as letters of their own."""
    a, b, c, d, _, _ = text.placed()
    if min(math.hypot(a, d), math.hypot(b, c)) > _LEANS * math.hypot(c, d):
        return True
    return min(bounds[2] - bounds[0], bounds[3] - bounds[1]) < least
