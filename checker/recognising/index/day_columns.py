"""Two columns of days in one table, whatever heads them: which days stand beside each other in a row.

What the columns mean is not asked here: whether their rows keep an order is for the judge to see.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from checker.facts.dates import Dated
from checker.facts.geometry import Box, around
from checker.facts.lists import RowSpan
from checker.lexicon import phrases, whole
from checker.pages.page import Page
from checker.pages.text_layout import Line

_BEFORE, _BEHIND = 4, 40
"""Letters that may stand in a cell before its day, as a bracket, and behind it, as who brought a paper back."""
_BESIDE = 8
"""Letters beside the day in most cells of a column of days: a column of titles has more."""
_FEWEST = 3
"""Cells of a column."""
_MOST_COLUMNS, _MOST_DAYS = 6, 400
"""Columns of days and days of a page; one with more is a calendar."""
_SAME_COLUMN = 0.5
"""Share of the narrower day by which two of one column overlap."""
_LONGEST = 40
"""Letters of the longest caption."""
_APART = 1.2
"""Heights of print between two lines of one caption, at most."""
_LIMITS = re.compile(whole(phrases("index", "days set beforehand")), re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Cell:
    day: Dated
    start: int
    box: Box
    is_bare: bool
    """Whether little else stands in it."""


@dataclass(frozen=True, slots=True)
class _Column:
    cells: tuple[_Cell, ...]
    box: Box


def spans_by_place(page: Page, dates: Sequence[Dated]) -> Iterator[RowSpan]:
    """The rows of each two columns of days that have a caption of their own each; none of columns headed as a day that
    was set beforehand, before which or behind which anything may happen."""
    columns = _columns(list(_cells(page, dates)))
    for first, second in combinations(columns, 2):
        captions = _captions(page, first, second)
        if captions is None or captions[0].casefold() == captions[1].casefold():
            continue
        if not any(map(_LIMITS.search, captions)):
            yield from _rows(page, first, second, captions)


def _rows(page: Page, first: _Column, second: _Column, captions: tuple[str, str]) -> Iterator[RowSpan]:
    for cell in second.cells:
        row = [one for one in first.cells if one.box.same_row(cell.box)]
        beside = [one for one in second.cells if one.box.same_row(cell.box)]
        if len(row) == len(beside) == 1:
            yield RowSpan(page.number, row[0].start, cell.start, captions, cell.box, known_by="place")


def _cells(page: Page, dates: Sequence[Dated]) -> Iterator[_Cell]:
    """Each line that begins with a day and holds no other date."""
    if len(dates) > _MOST_DAYS:
        return
    for line in page.lines:
        held = [one for one in dates if one.start is not None and line.start <= one.start < line.end]
        if len(held) != 1 or held[0].start is None or held[0].precision != "day":
            continue
        before = held[0].start - line.start
        behind = len(line.text) - before - len(held[0].written)
        if before <= _BEFORE and behind <= _BEHIND:
            yield _Cell(held[0], held[0].start, _box(page, line, held[0]), before + behind <= _BESIDE)


def _box(page: Page, line: Line, day: Dated) -> Box:
    """Where the day stands in its line."""
    start = day.start or line.start
    box = page.place(start, start + len(day.written)) if page.has_places else None
    return box or line.box._replace(right=line.box.left + line.box.width * len(day.written) / len(line.text))


def _columns(cells: Sequence[_Cell]) -> list[_Column]:
    """The columns of days, from the left."""
    groups: list[list[_Cell]] = []
    for cell in sorted(cells, key=lambda one: one.box.left):
        mine = [group for group in groups if all(_overlap(cell.box, one.box) for one in group)]
        if len(mine) == 1:
            mine[0].append(cell)
        else:
            groups.append([cell])
    found = []
    for group in groups:
        box = around(one.box for one in group)
        if box and len(group) >= _FEWEST and 2 * sum(one.is_bare for one in group) > len(group):
            found.append(_Column(tuple(sorted(group, key=lambda one: one.box.top)), box))
    return found if len(found) <= _MOST_COLUMNS else []


def _overlap(one: Box, other: Box) -> bool:
    return one.across(other) > _SAME_COLUMN * min(one.width, other.width)


def _captions(page: Page, first: _Column, second: _Column) -> tuple[str, str] | None:
    """What heads the two, where both captions stand beside each other above the first day."""
    top = min(first.box.top, second.box.top)
    above = [line for line in page.lines if line.box.bottom <= top + 1 and _may_be_caption(line)]
    one, other = _nearest(above, first.box), _nearest(above, second.box)
    if one is None or other is None or one is other:
        return None
    reach = 2 * _APART * min(one.box.height, other.box.height)
    if abs(one.box.middle[1] - other.box.middle[1]) > reach:
        return None
    over, beside = _over(above, one), _over(above, other)
    if over is None or beside is None or over is beside:
        return _plain(one), _plain(other)
    return _plain(over, one), _plain(beside, other)


def _may_be_caption(line: Line) -> bool:
    text = line.text
    return len(text) <= _LONGEST and any(map(str.isalpha, text)) and not any(map(str.isdigit, text))


def _nearest(lines: Sequence[Line], column: Box) -> Line | None:
    return max((line for line in lines if line.box.across(column) > 0), key=lambda one: one.box.bottom, default=None)


def _over(lines: Sequence[Line], last: Line) -> Line | None:
    """The line that a caption goes on from."""
    above = [
        one for one in lines
        if one.box.top < last.box.top and one.box.across(last.box) > 0
        and last.box.top - one.box.bottom <= _APART * last.box.height
    ]  # fmt: skip
    return above[0] if len(above) == 1 else None


def _plain(*lines: Line) -> str:
    return " ".join(" ".join(line.text for line in lines).split()).strip(" |:")
