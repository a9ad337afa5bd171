"""Rows of a table that tell when something began and when it ended: *Received on*, *Returned on*.

Told by two captions in one header, the one that begins on the left; in a row each of the two columns holds a day and
little else. The rows of any other two columns of days are found as well (`day_columns`).
"""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.facts.dates import Dated
from checker.facts.geometry import Box, around
from checker.facts.lists import RowSpan
from checker.lexicon import by_meaning
from checker.pages.page import Page
from checker.pages.text_layout import Line
from checker.recognising.index.day_columns import spans_by_place
from checker.recognising.recogniser import Found, PageContext, Recogniser

_BEGINS, _ENDS = by_meaning("index", "rows begin"), by_meaning("index", "rows end")
_FIRST_WORDS = frozenset(one.split()[0] for some in (_BEGINS, _ENDS) for words in some.values() for one in words)
_NO_CAPTION = re.compile(r"[\s.:|/*_-]+")
_LONGEST = 40
"""Letters of the longest caption."""
_BESIDE_DAY = 8
"""Letters that may stand in a cell besides its day."""
_LINES_OF_CAPTION = 1.2
"""Heights of print between two lines of one caption, at most."""


@dataclass(frozen=True, slots=True)
class _Caption:
    text: str
    box: Box

    def is_one_of(self, words: Sequence[str]) -> bool:
        return _plain(self.text) in words


@dataclass(frozen=True, slots=True)
class _Header:
    begins: _Caption
    ends: _Caption

    @property
    def bottom(self) -> float:
        return max(self.begins.box.bottom, self.ends.box.bottom)


def spans_of_rows(page: Page, dates: Sequence[Dated]) -> tuple[RowSpan, ...]:
    """The rows of the page's tables that have a day in both columns, from the top."""
    headers = sorted(_headers(page), key=lambda one: (one.bottom, -len(one.begins.text + one.ends.text)))
    cells = sorted(_cells(page, dates), key=lambda cell: cell[1].top) if headers else []
    found: dict[tuple[int, int], RowSpan] = {}
    for nth, header in enumerate(headers):
        end = next((one.bottom for one in headers[nth + 1 :] if one.bottom > header.bottom), math.inf)
        under = [(one, box) for one, box in cells if header.bottom <= box.top < end]
        for row in _rows(page, header, under):
            found.setdefault((row.begins, row.ends), row)
    for row in spans_by_place(page, dates):
        found.setdefault((row.begins, row.ends), row)
    return tuple(found.values())


def _rows(page: Page, header: _Header, cells: Sequence[tuple[Dated, Box]]) -> Iterator[RowSpan]:
    begun = [cell for cell in cells if _is_under(cell[1], header.begins, header.ends)]
    ended = [cell for cell in cells if _is_under(cell[1], header.ends, header.begins)]
    for one, box in ended:
        row = [other for other, its in begun if its.same_row(box)]
        beside = [other for other, its in ended if its.same_row(box)]
        if len(row) == len(beside) == 1 and row[0].start is not None and one.start is not None:
            yield RowSpan(page.number, row[0].start, one.start, (header.begins.text, header.ends.text), box)


def _is_under(box: Box, caption: _Caption, other: _Caption) -> bool:
    return box.across(caption.box) > 0 >= box.across(other.box)


def _cells(page: Page, dates: Sequence[Dated]) -> Iterator[tuple[Dated, Box]]:
    """Each day that fills a cell."""
    for one in dates:
        line = next((line for line in page.lines if one.start is not None and line.start <= one.start < line.end), None)
        if line is not None and one.precision == "day" and len(line.text) - len(one.written) <= _BESIDE_DAY:
            yield one, line.box


def _headers(page: Page) -> Iterator[_Header]:
    captions = list(_captions(page))
    for meaning, words in _BEGINS.items():
        for begins in captions:
            if not begins.is_one_of(words):
                continue
            ends = [
                one for one in captions
                if one.is_one_of(_ENDS.get(meaning, ())) and one.box.left > begins.box.right and _is_beside(begins, one)
            ]  # fmt: skip
            if len({one.box for one in ends}) == 1:
                yield _Header(begins, ends[0])


def _is_beside(one: _Caption, other: _Caption) -> bool:
    reach = _LINES_OF_CAPTION * 2 * min(one.box.height, other.box.height)
    return abs(one.box.middle[1] - other.box.middle[1]) <= reach


def _captions(page: Page) -> Iterator[_Caption]:
    """Each short line, alone and with the one below it in its column."""
    short = [line for line in page.lines if len(line.text) <= _LONGEST and not any(map(str.isdigit, line.text))]
    for line in short:
        if not (words := _plain(line.text).split()) or words[0] not in _FIRST_WORDS:
            continue
        below = [one for one in short if _goes_on(line, one)]
        yield _Caption(line.text, line.box)
        if len(below) == 1 and (box := around((line.box, below[0].box))):
            yield _Caption(f"{line.text} {below[0].text}", box)


def _plain(caption: str) -> str:
    return " ".join(_NO_CAPTION.split(caption.casefold())).strip()


def _goes_on(line: Line, other: Line) -> bool:
    gap = other.box.top - line.box.bottom
    return line.box.across(other.box) > 0 and -line.box.height / 2 <= gap <= _LINES_OF_CAPTION * line.box.height and (
        other.box.top > line.box.top
    )  # fmt: skip


def _recognise(page: Page, _context: PageContext, before: Found) -> Found:
    return {"row_spans": spans_of_rows(page, before["dates"])}


RECOGNISER = Recogniser("rows with two days", ("row_spans",), _recognise, needs=("dates",))
