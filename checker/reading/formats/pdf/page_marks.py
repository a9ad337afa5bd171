"""What stands on a PDF's page beside its words: ruled lines, frames, and what may be ink, by the page's own objects."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pypdfium2.raw as raw

from checker.facts.geometry import Box, around
from checker.pages.page import Marks
from checker.pages.text_layout import Line
from checker.reading.formats.pdf.layers import Drawn, Layers, is_ruled
from checker.reading.formats.pdf.pdfium import PdfPage

_DPI = 150.0
_THIN = 2.6
"""Points: a lower shape is a line across."""
_SHORTEST, _LOWEST = 24.0, 8.0
"""Points of a line to write on, and of a cell."""
_ACROSS, _DOWN = 10.0, 6.0
"""Points between two shapes of one signature."""
_LARGE = 0.5
"""Of the page: such a picture is the page, and no signature."""
_MOST_REGIONS = 80


def marks_of(page: PdfPage, layers: Layers, lines: Sequence[Line]) -> Marks:
    """What stands on an open page beside its words."""
    rules: list[Box] = []
    frames: list[Box] = []
    perhaps_ink: list[Box] = []
    largest = _LARGE * page.size[0] * page.size[1]
    for one, box in _placed(page, layers):
        if one.sort == raw.FPDF_PAGEOBJ_IMAGE:
            if box.area < largest:
                perhaps_ink.append(box)
        elif box.height <= _THIN:
            rules += [box] if box.width >= _SHORTEST else []
        elif box.width > _THIN and not is_ruled(one.handle):
            perhaps_ink.append(box)
        elif box.width >= _SHORTEST and box.height >= _LOWEST:
            frames.append(box)
    regions = _joined(perhaps_ink)[:_MOST_REGIONS]
    if not regions:
        return Marks(tuple(rules), tuple(frames))
    from checker.reading.ink.page_ink import ReadWord, ink_in
    from checker.reading.ink.strokes import sheet_of

    with _without_print(layers):
        sheet = sheet_of(page.picture(_DPI), page.size)
    ink = tuple(ink_in(sheet, regions, [ReadWord(line.box, 1.0) for line in lines]))
    return Marks(tuple(rules), tuple(frames), ink)


def _placed(page: PdfPage, layers: Layers) -> Iterator[tuple[Drawn, Box]]:
    """Pictures and shapes with their places."""
    for one in layers.objects:
        if one.sort in (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_PATH):
            bounds = one.bounds()
            if bounds is not None:
                yield one, page.upright(bounds)


def _joined(boxes: Sequence[Box]) -> list[Box]:
    """The regions of shapes that stand close to each other."""
    groups: list[list[Box]] = []
    for box in boxes:
        reach = box.widened(_ACROSS, _DOWN)
        near = [group for group in groups if any(reach.meets(one) for one in group)]
        groups = [group for group in groups if group not in near]
        groups.append([one for group in near for one in group] + [box])
    return [region for group in groups if (region := around(group))]


@contextmanager
def _without_print(layers: Layers) -> Iterator[None]:
    """While it lasts, the page is drawn without its text and its ruled lines."""
    print_objects: list[Any] = [
        one.handle
        for one in layers.objects
        if one.sort == raw.FPDF_PAGEOBJ_TEXT or (one.sort == raw.FPDF_PAGEOBJ_PATH and is_ruled(one.handle))
    ]
    for handle in print_objects:
        raw.FPDFPageObj_SetIsActive(handle, False)
    try:
        yield
    finally:
        for handle in print_objects:
            raw.FPDFPageObj_SetIsActive(handle, True)
