"""Registers, logs and chronologies: the days of their rows, from the top.

A page is one where it says so, in its head (*Disclosure log*, *List of dates and events*) or by how it orders its rows
(*in order of date*); its rows are the lines or cells that begin with a day in one column.
"""

import re
from collections.abc import Iterator, Sequence

from checker.facts.dates import Dated
from checker.facts.lists import DaysOfRows
from checker.lexicon import phrases, whole
from checker.pages.page import Page
from checker.pages.text_layout import Line
from checker.recognising.prefilter import Signs
from checker.recognising.recogniser import Found, PageContext, Recogniser

_KEPT_BY_DAY = re.compile(whole(phrases("index", "registers")), re.IGNORECASE)
_ORDERED = re.compile(whole(phrases("index", "ordered by day")), re.IGNORECASE)
_SIGNS = Signs.of((*phrases("index", "registers"), *phrases("index", "ordered by day")))
_HEAD_LINES, _LONGEST = 12, 90
"""Lines from the top among which a heading stands, and the letters of the longest."""
_SAME_COLUMN = 10.0
"""Points by which two cells of a column may begin apart."""
_BEFORE = 4
"""Letters that may stand before the day in its cell, as a bracket or the row's number."""
_CELLS_OF_A_HEADER = 2
"""Lines beside one from which it is a cell of a table's header."""
_FEWEST = 4
"""Rows of a register whose order can be told from the days of its rows."""


def days_of_rows(page: Page, dates: Sequence[Dated], *, going_on: bool = False) -> DaysOfRows | None:
    """The days of a register's rows, by its leftmost column of days; None where the page is no register."""
    if not going_on and not (_SIGNS.on(page.text) and _is_register(page)):
        return None
    cells = list(_cells(page, dates))
    if not going_on and not is_headed_as_register(page):
        cells = _in_their_section(page, cells)
    column = _first_column(sorted(cells, key=lambda cell: cell[0].box.left))
    if len(column) < _FEWEST:
        return None
    rows = sorted(column, key=lambda cell: cell[0].box.top)
    return DaysOfRows(page.number, tuple(day for _, day in rows))


def _is_register(page: Page) -> bool:
    return is_headed_as_register(page) or _ORDERED.search(page.text) is not None


def is_headed_as_register(page: Page) -> bool:
    """Whether its head says that it is a register, a log or a chronology."""
    head = sorted(page.lines, key=lambda line: line.box.top)[:_HEAD_LINES]
    named = (line for line in head if len(line.text) <= _LONGEST and _KEPT_BY_DAY.search(line.text))
    return any(not _heads_a_column(line, page) for line in named)


def _heads_a_column(line: Line, page: Page) -> bool:
    """Whether cells stand on both sides of it, or two on one: a column *Register* makes an index no register."""
    return sum(other is not line and other.box.same_row(line.box) for other in page.lines) >= _CELLS_OF_A_HEADER


def _in_their_section(page: Page, cells: Sequence[tuple[Line, str]]) -> list[tuple[Line, str]]:
    """The cells below the heading that says how rows are ordered, where it parts them from others above it."""
    heading = next((line for line in page.lines if len(line.text) <= _LONGEST and _ORDERED.search(line.text)), None)
    below = [cell for cell in cells if heading is not None and cell[0].box.top > heading.box.top]
    return below or list(cells)


def _cells(page: Page, dates: Sequence[Dated]) -> Iterator[tuple[Line, str]]:
    """Each line that begins with a day, and the day."""
    for one in dates:
        if one.start is None or one.value is None or one.precision != "day" or one.alternatives:
            continue
        line = next((line for line in page.lines if line.start <= one.start < line.end), None)
        if line is not None and one.start - line.start <= _BEFORE:
            yield line, one.value


def _first_column(cells: Sequence[tuple[Line, str]]) -> list[tuple[Line, str]]:
    """The leftmost cells that begin below each other, if there are enough of them; else those of the next column."""
    rest = list(cells)
    while rest:
        left = rest[0][0].box.left
        column = [cell for cell in rest if cell[0].box.left - left <= _SAME_COLUMN]
        if len(column) >= _FEWEST:
            return column
        rest = rest[len(column) :]
    return []


def _recognise(page: Page, _context: PageContext, before: Found) -> Found:
    found = days_of_rows(page, before["dates"])
    return {"registers": (found,) if found else ()}


RECOGNISER = Recogniser("registers by day", ("registers",), _recognise, needs=("dates",))
