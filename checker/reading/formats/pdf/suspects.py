"""Texts of a PDF's page that something could hide, by the page's own objects: the page need not be drawn for it."""

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as raw

from checker.reading.formats.pdf.contrast import WHITE, apart
from checker.reading.formats.pdf.covers import covered
from checker.reading.formats.pdf.layers import Bounds, Drawn, Layers, address
from checker.reading.formats.pdf.pdfium import PdfPage
from checker.reading.formats.pdf.print_size import too_small

_PALE = 30
"""Levels of 255 by which ink differs from white that is surely not that of the paper."""
_NO_INK = 0.01
"""Points: blanks have no height."""
_NARROW = 0.3
"""Heights: no word, and few letters, are as narrow."""
_FILLED, _STROKED = (0, 2, 4, 6), (1, 2, 5, 6)
"""Text rendering modes (ISO 32000-2, table 104)."""
_MOST_CLIPS, _MOST_SEGMENTS = 4, 12
_OPTIONAL = "OC\0".encode("utf-16-le")
"""The mark of optional content (ISO 32000-2, 8.11.3)."""


def suspects_on(page: PdfPage, layers: Layers) -> Iterator[tuple[Drawn, bool]]:
    """Texts that something could hide; whether that is but the picture below them, of which a page may have both: words
    on a picture, and others under it."""
    texts = [(nth, one) for nth, one in enumerate(layers.objects) if one.sort == raw.FPDF_PAGEOBJ_TEXT]
    if not texts:
        return
    placed = [(nth, one, one.bounds()) for nth, one in texts]
    under, on = covered(page, layers, placed)
    tiny = too_small((one, bounds) for _, one, bounds in placed)
    gate = _Gate(page)
    for nth, one, bounds in placed:
        if not bounds:
            continue
        if address(one.handle) in tiny:
            if bounds != (bounds[0], bounds[1], bounds[0], bounds[1]):
                yield one, False
        elif bounds[3] - bounds[1] > _NO_INK:
            if nth in under or one.dimmed or gate.may_hide(one, bounds):
                yield one, False
            elif nth in on:
                yield one, True


def is_narrow(bounds: Bounds) -> bool:
    """Whether a text is so much narrower than high that its letters may have no width."""
    return bounds[2] - bounds[0] < _NARROW * (bounds[3] - bounds[1])


class _Gate:
    """Asks text objects what could hide them; what pdfium writes into is made once a page."""

    def __init__(self, page: PdfPage) -> None:
        self._edges = page.bounds()
        self._colour = [ctypes.c_uint() for _ in range(4)]
        self._point = ctypes.c_float(), ctypes.c_float()
        self._name, self._length = (ctypes.c_ushort * 8)(), ctypes.c_ulong()

    def may_hide(self, one: Drawn, bounds: Bounds) -> bool:
        """Whether its own look, the page's edge, a clip or a layer could hide that text."""
        return (
            self._is_faint(one.handle)
            or not _holds(self._edges, bounds)
            or is_narrow(bounds)
            or bool(raw.FPDFPageObj_HasTransparency(one.handle))
            or self._is_clipped(one.handle, bounds)
            or self._is_optional(one.handle)
        )

    def _is_faint(self, text: Any) -> bool:
        """Whether it has no ink, or light ink."""
        mode = raw.FPDFTextObj_GetTextRenderMode(text)
        if mode in _FILLED and self._is_strong(raw.FPDFPageObj_GetFillColor, text):
            return False
        return not (mode in _STROKED and self._is_strong(raw.FPDFPageObj_GetStrokeColor, text))

    def _is_strong(self, asked: Any, text: Any) -> bool:
        red, green, blue, opaque = self._colour
        if not asked(text, red, green, blue, opaque):
            return True
        return opaque.value > 127 and apart((red.value, green.value, blue.value), WHITE) > _PALE

    def _is_clipped(self, text: Any, bounds: Bounds) -> bool:
        """Whether a simple clip leaves less than half of it."""
        clip = raw.FPDFPageObj_GetClipPath(text)
        count = raw.FPDFClipPath_CountPaths(clip) if clip else 0
        places = (self._bounds_of_clip(clip, nth) for nth in range(min(_MOST_CLIPS, count)))
        return any(place is not None and _share(bounds, place) < 0.5 for place in places)

    def _bounds_of_clip(self, clip: Any, nth: int) -> Bounds | None:
        count = raw.FPDFClipPath_CountPathSegments(clip, nth)
        if not 0 < count <= _MOST_SEGMENTS:
            return None
        x, y = self._point
        points = []
        for step in range(count):
            raw.FPDFPathSegment_GetPoint(raw.FPDFClipPath_GetPathSegment(clip, nth, step), x, y)
            points.append((x.value, y.value))
        across, up = [at for at, _ in points], [at for _, at in points]
        return min(across), min(up), max(across), max(up)

    def _is_optional(self, text: Any) -> bool:
        """Whether it is optional content, which may be switched off."""
        for nth in range(max(0, raw.FPDFPageObj_CountMarks(text))):
            mark = raw.FPDFPageObj_GetMark(text, nth)
            named = raw.FPDFPageObjMark_GetName(mark, self._name, 2 * len(self._name), self._length)
            if named and bytes(self._name).startswith(_OPTIONAL):
                return True
        return False


def _holds(outer: Bounds, inner: Bounds) -> bool:
    return outer[0] <= inner[0] and outer[1] <= inner[1] and outer[2] >= inner[2] and outer[3] >= inner[3]


def _share(one: Bounds, other: Bounds) -> float:
    """Which part of the one lies in the other."""
    across = min(one[2], other[2]) - max(one[0], other[0])
    up = min(one[3], other[3]) - max(one[1], other[1])
    return max(0.0, across) * max(0.0, up) / max(1e-6, (one[2] - one[0]) * (one[3] - one[1]))
