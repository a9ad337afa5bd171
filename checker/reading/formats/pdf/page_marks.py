"""What stands on a PDF's page beside its words: ruled lines, frames, and what may be ink, by the page's own objects."""

from collections.abc import Iterator, Sequence

import pypdfium2.raw as raw

from checker.facts.geometry import Box, around
from checker.pages.page import Drawn, Ink
from checker.pages.text_layout import Line
from checker.reading.formats.pdf.covers import fills_of
from checker.reading.formats.pdf.drawn_lines import lines_of
from checker.reading.formats.pdf.layers import Drawn as Object
from checker.reading.formats.pdf.layers import Layers, is_ruled, without
from checker.reading.formats.pdf.pdfium import PdfPage

_DPI = 150.0
_THIN = 2.6
"""Points: a flat or narrow shape is no ink."""
_ACROSS, _DOWN = 10.0, 6.0
"""Points between two shapes of one signature."""
_LARGE = 0.5
"""Of the page: such a picture is the page, and no signature."""
_MOST_REGIONS = 80
_WHITE = 250
"""Of 255, the least of the colours of what looks like paper."""


def drawn_on(page: PdfPage, layers: Layers) -> Drawn:
    """The straight lines and boxes of an open page."""
    return lines_of(page, _ruled(layers))


def ink_on(page: PdfPage, layers: Layers, lines: Sequence[Line], drawn: Drawn) -> tuple[Ink, ...]:
    """The ink of an open page; a page without pictures and curves is not even drawn. `lines` are those of its print."""
    ruled = _ruled(layers)
    regions = _joined(list(_perhaps_ink(page, layers, ruled)), drawn.rules)[:_MOST_REGIONS]
    if not regions:
        return ()
    from checker.reading.ink.page_ink import ReadWord, ink_in
    from checker.reading.ink.strokes import sheet_of

    printed = [one.handle for one in layers.objects if one.sort == raw.FPDF_PAGEOBJ_TEXT]
    with without([*printed, *(one.handle for one in _but_white(layers, ruled))]):
        sheet = sheet_of(page.picture(_DPI), page.size)
    return tuple(ink_in(sheet, regions, [ReadWord(line.box, 1.0) for line in lines]))


def _ruled(layers: Layers) -> list[Object]:
    return [one for one in layers.objects if one.sort == raw.FPDF_PAGEOBJ_PATH and is_ruled(one.handle)]


def _but_white(layers: Layers, ruled: Sequence[Object]) -> list[Object]:
    """Those that are no white ground: a white box over a signature hides it from a reader, and is left where it is."""
    white = {id(layers.objects[fill.order]) for fill in fills_of(layers) if min(fill.colour) >= _WHITE}
    return [one for one in ruled if id(one) not in white]


def _perhaps_ink(page: PdfPage, layers: Layers, ruled: Sequence[Object]) -> Iterator[tuple[Box, bool]]:
    """Where pictures and shapes stand that somebody may have drawn; whether it is a picture."""
    largest = _LARGE * page.size[0] * page.size[1]
    lines = {id(one) for one in ruled}
    for one in layers.objects:
        if one.sort not in (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_PATH) or id(one) in lines:
            continue
        bounds = one.bounds()
        if bounds is None:
            continue
        box = page.upright(bounds)
        if one.sort == raw.FPDF_PAGEOBJ_IMAGE:
            if box.area < largest:
                yield box, True
        elif min(box.width, box.height) > _THIN:
            yield box, False


def _joined(shapes: Sequence[tuple[Box, bool]], rules: Sequence[Box]) -> list[Box]:
    """The regions of shapes that stand close to each other, no drawn line between them; pictures only if they meet."""
    groups: list[list[tuple[Box, bool]]] = []
    for box, is_picture in shapes:
        near = [group for group in groups if any(_belong(box, is_picture, *one, rules) for one in group)]
        groups = [group for group in groups if group not in near]
        groups.append([one for group in near for one in group] + [(box, is_picture)])
    return [region for group in groups if (region := around(box for box, _ in group))]


def _belong(box: Box, is_picture: bool, other: Box, other_is_picture: bool, rules: Sequence[Box]) -> bool:
    if is_picture and other_is_picture:
        return box.share_in(other) > 0.3 or other.share_in(box) > 0.3
    if not box.widened(_ACROSS, _DOWN).meets(other):
        return False
    upper, lower = sorted((box, other), key=lambda one: one.middle[1])
    return not any(
        upper.middle[1] < rule.top < lower.middle[1] and rule.across(upper) > 0 and rule.across(lower) > 0
        for rule in rules
    )
