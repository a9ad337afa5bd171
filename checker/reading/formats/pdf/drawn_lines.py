"""The straight lines and boxes that are drawn on a PDF's page, whether each is an object of its own or many are one."""

import ctypes
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

import pypdfium2.raw as raw

from checker.facts.geometry import Box, around
from checker.pages.page import Drawn
from checker.reading.formats.pdf.layers import Drawn as Object
from checker.reading.formats.pdf.layers import placed_points
from checker.reading.formats.pdf.pdfium import PdfPage

_THIN = 2.6
"""Points: a shape that is lower (or narrower) is a line."""
_SHORTEST = 6.0
_WIDE, _HIGH = 24.0, 8.0
"""Points of a box to write in, and of a cell."""
_WHITE = 250
"""Of 255: a filled shape that light shows nothing on white paper."""
_SIMPLE = 5
"""Segments of one line or rectangle."""


def lines_of(page: PdfPage, ruled: Iterable[Object]) -> Drawn:
    """The lines in paths that have none but straight segments along the page's edges."""
    rules: list[Box] = []
    uprights: list[Box] = []
    frames: list[Box] = []
    for one in ruled:
        shown = _is_seen(one.handle)
        for box in _shapes(page, one):
            if box.height <= _THIN and box.width >= _SHORTEST:
                rules.append(box)
            elif box.width <= _THIN and box.height >= _SHORTEST:
                uprights.append(box)
            elif shown and box.width >= _WIDE and box.height >= _HIGH:
                frames.append(box)
    return Drawn(tuple(rules), tuple(uprights), tuple(frames))


def _is_seen(path: Any) -> bool:
    """Whether a box of it has a drawn edge, or a ground that differs from paper."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    if not raw.FPDFPath_GetDrawMode(path, fill, stroke):
        return False
    if stroke.value:
        return True
    red, green, blue, opaque = (ctypes.c_uint() for _ in range(4))
    known = raw.FPDFPageObj_GetFillColor(path, red, green, blue, opaque)
    return bool(fill.value and known and opaque.value and min(red.value, green.value, blue.value) < _WHITE)


def _shapes(page: PdfPage, one: Object) -> Iterator[Box]:
    """The box of each line and rectangle of a path."""
    if raw.FPDFPath_CountSegments(one.handle) <= _SIMPLE:
        bounds = one.bounds()
        if bounds is not None:
            yield page.upright(bounds)
        return
    part: list[tuple[float, float]] = []
    for begins, point in placed_points(one):
        if begins and len(part) > 1:
            yield from _of_points(page, part)
        part = [point] if begins else [*part, point]
    if len(part) > 1:
        yield from _of_points(page, part)


def _of_points(page: PdfPage, points: list[tuple[float, float]]) -> Iterator[Box]:
    """One part of a path: a rectangle as its box, anything else as its sides."""
    if len(points) in (4, 5) and len({(round(x, 1), round(y, 1)) for x, y in points}) == 4:
        sides: Iterable[list[tuple[float, float]]] = [points]
    else:
        sides = [[first, second] for first, second in pairwise(points)]
    for side in sides:
        box = around(Box(x, y, x, y) for x, y in side)
        if box is not None:
            yield page.upright(box)
