"""Dates of a PDF's page that a line is drawn through: what is struck out is not what the paper says."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any

import pypdfium2.raw as raw

from checker.facts.dates import Dated
from checker.facts.geometry import Box, around
from checker.pages.page import Page
from checker.reading.formats.pdf.layers import Layers, placed_points
from checker.reading.formats.pdf.pdfium import PdfPage

_DOUBTED = 0.45
"""How sure a day is of which a word is struck out."""
_WHY = "a line is drawn through it"
_MOST_OF_WORD = 0.5
"""Of a word's width."""
_UPPER, _LOWER = 0.35, 0.65
"""Of a word's height from its top: a line above or below is none through its middle."""
_FLAT = 0.5
"""Of a word's height: a drawn stroke that is higher is no line through it."""
_BEYOND = 2.0
"""Heights of a word by which a line may go on beside the words of its row: longer ones are of forms and tables."""
_MOST = 2000
_SIMPLE = 12
"""Segments of a drawn stroke."""
_STRAIGHT = 2
"""Points of a line."""
_WORD = re.compile(r"\w+")


class StruckOut:
    """Asked of the dates of an open page."""

    def __init__(self, page: PdfPage, layers: Layers, text: Page) -> None:
        self._page, self._layers, self._text = page, layers, text

    def __call__(self, dates: Sequence[Dated]) -> Sequence[Dated]:
        """The dates, those that are struck out in doubt."""
        return [self._doubted(one) if self._is_struck(one) else one for one in dates]

    def _doubted(self, one: Dated) -> Dated:
        why = f"{one.why}; {_WHY}" if one.why else _WHY
        return replace(one, confidence=min(one.confidence, _DOUBTED), why=why)

    def _is_struck(self, one: Dated) -> bool:
        if one.start is None or one.end is None or one.box is None:
            return False
        near = [line for line in self._lines if line.across(one.box) > 0 and line.down(one.box) >= 0]
        return bool(near) and any(self._goes_through(near, word) for word in self._words(one.start, one.end))

    def _words(self, start: int, end: int) -> Iterator[tuple[int, Box]]:
        """The words of a date, each with where it begins in the text."""
        for word in _WORD.finditer(self._text.text, start, end):
            letters = (self._page.letter(nth) for nth in range(*word.span()))
            box = around(self._page.letter_box(at) for at in letters if at >= 0)
            if box is not None and min(box.width, box.height) > 0:
                yield word.start(), box

    def _goes_through(self, lines: Sequence[Box], word: tuple[int, Box]) -> bool:
        start, box = word
        if self._page.turned_at(self._page.letter(start)) % 180:
            lines, box, row = [_turned(line) for line in lines], _turned(box), None
        else:
            row = next((one.box for one in self._text.lines if one.start <= start < one.end), None)
        return any(_is_through(line, box, row) for line in lines)

    @cached_property
    def _lines(self) -> list[Box]:
        """What is drawn as a line across: rules, strokes, and marks that strike words out."""
        return [*self._text.drawn.rules, *self._text.drawn.uprights, *self._strokes(), *self._marks()]

    def _strokes(self) -> Iterator[Box]:
        """The room of each, without the breadth of a pen; of a straight line, which may lean, its middle."""
        for one in self._layers.objects:
            if one.sort == raw.FPDF_PAGEOBJ_PATH and 2 <= raw.FPDFPath_CountSegments(one.handle) <= _SIMPLE:
                points = [self._page.upright((x, y, x, y)) for _, (x, y) in placed_points(one)]
                box = around(points)
                if box is not None:
                    yield _middle(box) if len(points) == _STRAIGHT else box

    def _marks(self) -> Iterator[Box]:
        """The middles of what is marked as struck out (ISO 32000-2, 12.5.6.10)."""
        if raw.FPDF_ANNOT_STRIKEOUT not in self._page.annotations:
            return
        handle = self._page.handle
        for nth in range(min(_MOST, raw.FPDFPage_GetAnnotCount(handle))):
            note = raw.FPDFPage_GetAnnot(handle, nth)
            if note:
                if raw.FPDFAnnot_GetSubtype(note) == raw.FPDF_ANNOT_STRIKEOUT:
                    yield from map(_middle, map(self._page.upright, _quads(note)))
                raw.FPDFPage_CloseAnnot(note)


def _quads(note: Any) -> Iterator[tuple[float, float, float, float]]:
    """The places that a mark names, each for words of one row; its own where it names none."""
    count = min(_MOST, raw.FPDFAnnot_CountAttachmentPoints(note))
    for nth in range(count):
        four = raw.FS_QUADPOINTSF()
        if raw.FPDFAnnot_GetAttachmentPoints(note, nth, four):
            across, up = (four.x1, four.x2, four.x3, four.x4), (four.y1, four.y2, four.y3, four.y4)
            yield min(across), min(up), max(across), max(up)
    place = raw.FS_RECTF()
    if not count and raw.FPDFAnnot_GetRect(note, place):
        yield place.left, place.bottom, place.right, place.top


def _middle(box: Box) -> Box:
    """The line through the middle of a box along its longer side."""
    if box.height > box.width:
        return box._replace(left=box.middle[0], right=box.middle[0])
    return box._replace(top=box.middle[1], bottom=box.middle[1])


def _is_through(line: Box, word: Box, row: Box | None) -> bool:
    """Whether a line goes through the middle of a word, and no further than the words of its row do."""
    if not _UPPER <= (line.middle[1] - word.top) / word.height <= _LOWER:
        return False
    if line.height > _FLAT * word.height or line.across(word) < _MOST_OF_WORD * word.width:
        return False
    more = _BEYOND * word.height
    return row is None or (row.left - line.left <= more and line.right - row.right <= more)


def _turned(box: Box) -> Box:
    return Box(box.top, box.left, box.bottom, box.right)
