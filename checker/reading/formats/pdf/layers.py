"""What lies on a PDF's page, in the order in which it is drawn: pictures, text that shows or does not, filled
shapes."""

import ctypes
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import pypdfium2.raw as raw

from checker.reading.formats.pdf.pdfium import PdfPage

Bounds = tuple[float, float, float, float]
"""Left, bottom, right, top in the page's own space, points."""
_Matrix = tuple[float, float, float, float, float, float]
_SAME: _Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_MOST = 6000
_DEEPEST = 6
_INVISIBLE = 3
"""Text rendering mode: neither fill nor stroke (ISO 32000-2, 9.3.6)."""
_LARGE = 0.4
"""Of the page: a picture of that share is taken for a scan of the page if hardly any text stands on it."""
_COVERS = 0.75
"""Of the page: what was drawn before such a picture lies under it."""
_MOST_OF_RULES = 400
"""Segments of one path: more are a drawing."""
_SEAM = 1.5
"""Points between two strips of one picture."""
_SLANT = 0.3
"""Units by which a rule may lean."""
_LITTLE_TEXT = 200
"""Characters: a stamp, a page number or a line of a filing system over a scan, not a page's text."""


class Drawn(NamedTuple):
    """One object of a page: pdfium's number of its sort, its handle, and what its forms do to its place."""

    sort: int
    handle: Any
    matrix: _Matrix
    dimmed: bool = False
    """Whether a form around it lets through what is below, or may be switched off."""

    def bounds(self) -> Bounds | None:
        """Where it stands on the page."""
        sides = [ctypes.c_float() for _ in range(4)]
        if not raw.FPDFPageObj_GetBounds(self.handle, *sides):
            return None
        x0, y0, x1, y1 = (side.value for side in sides)
        if self.matrix is _SAME:
            return x0, y0, x1, y1
        a, b, c, d, e, f = self.matrix
        corners = [(a * x + c * y + e, b * x + d * y + f) for x in (x0, x1) for y in (y0, y1)]
        across, up = [x for x, _ in corners], [y for _, y in corners]
        return min(across), min(up), max(across), max(up)

    def placed(self) -> _Matrix:
        """What its own matrix and those of the forms around it do to it."""
        return _within(self.matrix, self.handle)


@dataclass(frozen=True, slots=True)
class Layers:
    """Shares of the page and characters on it."""

    picture: float = 0.0
    """Share of the page that its largest picture covers, from 0 to 1; one in strips or tiles is one picture."""
    dpi: float | None = None
    """Effective resolution of that picture."""
    visible: int = 0
    """Characters that a reader can see; beside a picture they are counted only until they are a page's text."""
    drawn: int = 0
    """Lines and shapes."""
    objects: tuple[Drawn, ...] = field(default=(), repr=False)

    @property
    def scanned(self) -> bool:
        """Whether the page's content is a picture, whatever text layer there is."""
        if self.picture >= _LARGE:
            return self.visible < _LITTLE_TEXT
        return self.visible < 20 and (self.picture > 0.05 or self.drawn > 30)


def layers_of(page: PdfPage, letters: int) -> Layers:
    """Looks through the page's objects, forms included. `letters`: how many characters pdfium finds on the page."""
    objects = tuple(_objects(page.handle.raw))
    sorts = [one.sort for one in objects]
    drawn = sorts.count(raw.FPDF_PAGEOBJ_PATH) + sorts.count(raw.FPDF_PAGEOBJ_SHADING)
    if raw.FPDF_PAGEOBJ_IMAGE not in sorts:
        visible = letters if letters >= 20 else _seen(page, objects)
        return Layers(visible=visible, drawn=drawn, objects=objects)
    left, bottom, right, top = page.bounds()
    area = max(1.0, (right - left) * (top - bottom))
    share, dpi, covering = 0.0, None, -1
    places: list[Bounds] = []
    for nth, one in enumerate(objects):
        if one.sort == raw.FPDF_PAGEOBJ_IMAGE:
            covered, resolution = _image(one, area)
            covering = nth if covered > _COVERS else covering
            places += [bounds for bounds in (one.bounds(),) if bounds]
            if covered > share:
                share, dpi = covered, resolution
    share = max(share, max((_area(whole) for whole in joined(places)), default=0.0) / area)
    if share < 0.05:
        return Layers(share, dpi, letters, drawn, objects)
    return Layers(min(1.0, share), dpi, _seen(page, objects, covering), drawn, objects)


def address(thing: Any) -> int:
    """By which pdfium's handle of an object is told from another one."""
    return ctypes.cast(thing, ctypes.c_void_p).value or 0


@contextmanager
def without(things: Iterable[Any]) -> Iterator[None]:
    """While it lasts, the page is drawn without those objects."""
    left_out = list(things)
    for thing in left_out:
        raw.FPDFPageObj_SetIsActive(thing, False)
    try:
        yield
    finally:
        for thing in left_out:
            raw.FPDFPageObj_SetIsActive(thing, True)


def invisible(one: Drawn) -> bool:
    """Whether a text object is drawn without fill and stroke."""
    return bool(raw.FPDFTextObj_GetTextRenderMode(one.handle) == _INVISIBLE)


def is_ruled(path: Any) -> bool:
    """Whether a path has only straight lines along the page's edges."""
    count = raw.FPDFPath_CountSegments(path)
    if count > _MOST_OF_RULES:
        return False
    across, up, x, y = ctypes.c_float(), ctypes.c_float(), 0.0, 0.0
    for nth in range(count):
        segment = raw.FPDFPath_GetPathSegment(path, nth)
        sort = raw.FPDFPathSegment_GetType(segment)
        raw.FPDFPathSegment_GetPoint(segment, across, up)
        leaves = abs(across.value - x) > _SLANT and abs(up.value - y) > _SLANT
        if sort == raw.FPDF_SEGMENT_BEZIERTO or (sort == raw.FPDF_SEGMENT_LINETO and leaves):
            return False
        x, y = across.value, up.value
    return True


def placed_points(one: Drawn) -> Iterator[tuple[bool, tuple[float, float]]]:
    """The points of a path in the page's own space, each with whether a part of the path begins there."""
    a, b, c, d, e, f = one.placed()
    x, y = ctypes.c_float(), ctypes.c_float()
    for nth in range(raw.FPDFPath_CountSegments(one.handle)):
        segment = raw.FPDFPath_GetPathSegment(one.handle, nth)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        begins = raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO
        yield begins, (a * x.value + c * y.value + e, b * x.value + d * y.value + f)


def _seen(page: PdfPage, objects: tuple[Drawn, ...], covering: int = -1) -> int:
    """How many characters a reader can see: none that are drawn without ink, or before the object of the number
    `covering`. Pdfium looks through the whole page for each object's, so that no more are asked for than matter."""
    seen = 0
    handle = page.text_handle().raw
    for one in objects[covering + 1 :]:
        if one.sort == raw.FPDF_PAGEOBJ_TEXT and not invisible(one):
            seen += max(0, int(raw.FPDFTextObj_GetText(one.handle, handle, None, 0)) // 2 - 1)
            if seen >= _LITTLE_TEXT:
                break
    return seen


def _objects(page: Any) -> Iterator[Drawn]:
    """Objects in drawing order; forms are opened, not too deep."""
    count = min(_MOST, raw.FPDFPage_CountObjects(page))
    waiting = [(raw.FPDFPage_GetObject(page, nth), _SAME, 0, False) for nth in reversed(range(count))]
    seen = 0
    while waiting and seen < _MOST:
        thing, matrix, depth, dimmed = waiting.pop()
        seen += 1
        if not thing:
            continue
        sort = raw.FPDFPageObj_GetType(thing)
        if sort == raw.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
            inner = _within(matrix, thing)
            count = min(_MOST, max(0, raw.FPDFFormObj_CountObjects(thing)))
            dimmed = dimmed or bool(raw.FPDFPageObj_HasTransparency(thing)) or raw.FPDFPageObj_CountMarks(thing) > 0
            waiting.extend(
                (raw.FPDFFormObj_GetObject(thing, nth), inner, depth + 1, dimmed) for nth in reversed(range(count))
            )
        else:
            yield Drawn(sort, thing, matrix, dimmed)


def joined(pieces: Iterable[Bounds]) -> list[Bounds]:
    """Pictures that are stored in strips or tiles, each as one: pieces of the same width that stand on each other, then
    pieces of the same height side by side."""
    for side in (0, 1):
        low, high = 1 - side, 3 - side
        groups: dict[tuple[int, int], list[Bounds]] = {}
        for piece in pieces:
            groups.setdefault((round(piece[side] / _SEAM), round(piece[side + 2] / _SEAM)), []).append(piece)
        pieces = [whole for group in groups.values() for whole in _stacked(group, low, high)]
    return list(pieces)


def _stacked(pieces: list[Bounds], low: int, high: int) -> Iterator[Bounds]:
    """Pieces that begin where another one ends, as one."""
    whole: Bounds | None = None
    for piece in sorted(pieces, key=lambda one: one[low]):
        if whole is not None and piece[low] - whole[high] <= _SEAM:
            left, bottom, right, top = zip(whole, piece, strict=True)
            whole = min(left), min(bottom), max(right), max(top)
            continue
        if whole is not None:
            yield whole
        whole = piece
    if whole is not None:
        yield whole


def _area(box: Bounds) -> float:
    return max(0.0, box[2] - box[0]) * max(0.0, box[3] - box[1])


def _within(outer: _Matrix, thing: Any) -> _Matrix:
    """What a form, or a path, in `outer` does to the places of what is in it."""
    own = raw.FS_MATRIX()
    if not raw.FPDFPageObj_GetMatrix(thing, own):
        return outer
    a, b, c, d, e, f = own.a, own.b, own.c, own.d, own.e, own.f
    if (a, b, c, d, e, f) == _SAME:
        return outer
    A, B, C, D, E, F = outer
    return a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F


def _image(one: Drawn, area: float) -> tuple[float, float | None]:
    """The share of the page that a picture covers, and its dots an inch."""
    bounds = one.bounds()
    if bounds is None:
        return 0.0, None
    covered = max(0.0, bounds[2] - bounds[0]) * max(0.0, bounds[3] - bounds[1])
    wide, high = ctypes.c_uint(), ctypes.c_uint()
    if covered <= 0 or not raw.FPDFImageObj_GetImagePixelSize(one.handle, wide, high):
        return covered / area, None
    return covered / area, round(72 * (wide.value * high.value / covered) ** 0.5, 1)
