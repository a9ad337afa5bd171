"""What lies on a PDF's page: how much of it is one picture, and how much text stands visibly over that."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as raw

from checker.reading.pdf import Page

_MOST = 4000
_INVISIBLE = 3
"""Text rendering mode: neither fill nor stroke (ISO 32000-2, 9.3.6)."""
_LARGE = 0.4
"""Of the page: a picture of that share is taken for a scan of the page if hardly any text stands on it."""
_LITTLE_TEXT = 200
"""Characters: a stamp, a page number or a line of a filing system over a scan, not a page's text."""


@dataclass(frozen=True, slots=True)
class Layers:
    """Shares of the page and characters on it."""

    picture: float = 0.0
    """Share of the page that its largest picture covers, from 0 to 1."""
    dpi: float | None = None
    """Effective resolution of that picture."""
    visible: int = 0
    """Characters that a reader can see."""
    invisible: int = 0
    """Characters drawn invisibly, or before the picture that covers them."""
    drawn: int = 0
    """Lines and shapes."""

    @property
    def scanned(self) -> bool:
        """Whether the page's content is a picture, whatever text layer there is."""
        if self.picture >= _LARGE:
            return self.visible < _LITTLE_TEXT
        return self.visible < 20 and (self.picture > 0.05 or self.drawn > 30)


def layers_of(page: Page) -> Layers:
    """Looks through the page's objects, forms included."""
    left, bottom, right, top = page.bounds()
    area = max(1.0, (right - left) * (top - bottom))
    text_page = page.text_handle()
    picture, dpi, visible, invisible, drawn = 0.0, None, 0, 0, 0
    for kind, thing, factor in _objects(page.handle.raw):
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            count = _letters(thing, text_page)
            if raw.FPDFTextObj_GetTextRenderMode(thing) == _INVISIBLE:
                invisible += count
            else:
                visible += count
        elif kind == raw.FPDF_PAGEOBJ_IMAGE:
            share, resolution = _image(thing, area, factor)
            if share > 0.75:
                visible, invisible = 0, invisible + visible
            if share > picture:
                picture, dpi = min(1.0, share), resolution
        elif kind in (raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_SHADING):
            drawn += 1
    return Layers(picture, dpi, visible, invisible, drawn)


def _objects(page: Any) -> Iterator[tuple[int, Any, float]]:
    """(kind, object, how much its form is enlarged) in drawing order; forms are opened, not too deep."""
    waiting = [
        (raw.FPDFPage_GetObject(page, nth), 1.0, 0)
        for nth in reversed(range(min(_MOST, raw.FPDFPage_CountObjects(page))))
    ]
    seen = 0
    while waiting and seen < _MOST:
        thing, factor, depth = waiting.pop()
        seen += 1
        if not thing:
            continue
        kind = raw.FPDFPageObj_GetType(thing)
        if kind == raw.FPDF_PAGEOBJ_FORM and depth < 6:
            inner = factor * _enlarged(thing)
            count = min(_MOST, max(0, raw.FPDFFormObj_CountObjects(thing)))
            waiting.extend((raw.FPDFFormObj_GetObject(thing, nth), inner, depth + 1) for nth in reversed(range(count)))
        else:
            yield kind, thing, factor


def _enlarged(thing: Any) -> float:
    matrix = raw.FS_MATRIX()
    if not raw.FPDFPageObj_GetMatrix(thing, matrix):
        return 1.0
    return float(abs(matrix.a * matrix.d - matrix.b * matrix.c))


def _image(thing: Any, area: float, factor: float) -> tuple[float, float | None]:
    """Share of the page (factor: the enlargement of area by the forms around it), and dots an inch."""
    sides = [ctypes.c_float() for _ in range(4)]
    if not raw.FPDFPageObj_GetBounds(thing, *sides):
        return 0.0, None
    x0, y0, x1, y1 = (side.value for side in sides)
    covered = max(0.0, x1 - x0) * max(0.0, y1 - y0) * factor
    wide, high = ctypes.c_uint(), ctypes.c_uint()
    if not raw.FPDFImageObj_GetImagePixelSize(thing, wide, high) or covered <= 0:
        return covered / area, None
    return covered / area, round(72 * (wide.value * high.value / covered) ** 0.5, 1)


def _letters(thing: Any, text_page: Any) -> int:
    """Characters of a text object: its UTF-16 length without the end mark."""
    return max(0, int(raw.FPDFTextObj_GetText(thing, text_page, None, 0)) // 2 - 1)
