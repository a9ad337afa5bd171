"""Which lines may be the label of a date by where they stand: beside it, above it, at the head of its column, below."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from checker.recognising.dates.forms.candidate import Seen
from checker.recognising.dates.layout.date_page import DatePage, PlainLine
from checker.recognising.script import is_right_to_left

_LEVEL = 0.3
"""Of the lower line's height: how much of it a line beside it shares, on a page that may stand askew."""
_ABOVE = 4.0
"""Heights of print from a date up to its label, or to the next cell of its column."""
_BELOW = 2.4
_COLUMN = 400.0
"""Points that a column may reach up to its heading."""


@dataclass(frozen=True, slots=True)
class NearLine:
    """A line that may label a date."""

    line: PlainLine
    where: Literal["beside", "above", "heading", "below"]
    entries: int = 0
    """How many dates of its column stand between it and the date."""


def near_lines(page: DatePage, one: Seen) -> Iterator[NearLine]:
    """The lines that may label a date which begins its line, those that label it most surely first."""
    line = page.line_at(one.start)
    if line is None:
        return
    yield from _beside(page, one, line)
    yield from _above(page, one, line)
    yield from _below(page, one, line)


def _beside(page: DatePage, one: Seen, line: PlainLine) -> Iterator[NearLine]:
    """The neighbour on the left; for writing from the right the neighbour on the right."""
    row = [other for other in page.level(line, _LEVEL) if any(map(str.isalpha, other.text))]
    on_left = [other for other in row if other.box.right <= line.box.left + 2]
    on_right = [other for other in row if other.box.left >= line.box.right - 2]
    left = _neighbour(line, on_left, max(on_left, key=lambda other: other.box.right, default=None))
    left = left or _wrapped_around(page, line)
    right = _neighbour(line, on_right, min(on_right, key=lambda other: other.box.left, default=None))
    if left is not None and not page.dates_in(left.start, left.end):
        yield NearLine(left, "beside")
    if right is not None and is_right_to_left(right.text) and not page.dates_in(right.start, right.end):
        yield NearLine(right, "beside")


def _neighbour(line: PlainLine, some: Sequence[PlainLine], nearest: PlainLine | None) -> PlainLine | None:
    """Of the lines in the nearest column the one that is most level with the date's: a scan may stand askew."""
    column = [other for other in some if nearest is not None and other.box.across(nearest.box) > 0]
    return max(column, key=lambda other: other.box.down(line.box), default=None)


def _wrapped_around(page: DatePage, line: PlainLine) -> PlainLine | None:
    """The first line of a caption on the left that is set in two lines, with the date between them in height."""
    high, middle = line.box.height, line.box.middle[1]
    around = page.between(line.box.top - 2 * high, line.box.bottom + high)
    near = [other for other in around if other.box.right <= line.box.left + 2 and _is_caption(page, other)]
    upper = max((one for one in near if one.box.middle[1] < middle), key=lambda one: one.box.bottom, default=None)
    lower = min((one for one in near if one.box.middle[1] > middle), key=lambda one: one.box.top, default=None)
    if upper is None or lower is None or upper.box.across(lower.box) <= 0 or lower.box.top - upper.box.bottom > high:
        return None
    is_under_its_own = any(_is_caption(page, one) for one in page.above(line.box, 2.5 * high))
    return None if is_under_its_own else upper


def _is_caption(page: DatePage, line: PlainLine) -> bool:
    return any(map(str.isalpha, line.text)) and not page.dates_in(line.start, line.end)


def _above(page: DatePage, one: Seen, line: PlainLine) -> Iterator[NearLine]:
    entries, heading = _upwards(page, one, line)
    if heading is not None:
        yield NearLine(heading, "heading" if entries else "above", entries)


def _upwards(page: DatePage, one: Seen, line: PlainLine) -> tuple[int, PlainLine | None]:
    """How many dates stand above a date in its column, and the first line of words above them."""
    box = page.box(one.start, one.end) or line.box
    size = max(line.size, box.height)
    last, entries = box, 0
    for other in page.above(box, _COLUMN):
        if last.top - other.box.bottom > _ABOVE * size:
            break
        if dates := page.dates_in(other.start, other.end):
            if any(map(str.isalpha, page.plain.text[other.start : dates[0].start])):
                break
            entries += 1
        elif not _is_value(other.text):
            return entries, other
        last = other.box
    return entries, None


def _below(page: DatePage, one: Seen, line: PlainLine) -> Iterator[NearLine]:
    box = page.box(one.start, one.end) or line.box
    for other in page.below(box, _BELOW * max(line.size, box.height)):
        if not page.dates_in(other.start, other.end):
            yield NearLine(other, "below")
        return


def _is_value(text: str) -> bool:
    """Whether a cell holds a number, an amount, a dash, and no words."""
    letters = sum(map(str.isalpha, text))
    return letters <= 2 and any(map(str.isdigit, text)) or letters == 0


def dates_above(page: DatePage, one: Seen) -> int:
    """How many dates stand above a date in its column, with nothing but cells of numbers between them."""
    line = page.line_at(one.start)
    return _upwards(page, one, line)[0] if line else 0


def dates_below(page: DatePage, one: Seen) -> int:
    """How many dates stand below a date in its column, with nothing but cells of numbers between them."""
    line = page.line_at(one.start)
    if line is None:
        return 0
    box = page.box(one.start, one.end) or line.box
    size = max(line.size, box.height)
    last, found = box, 0
    for other in page.below(box, _COLUMN):
        if other.box.top - last.bottom > _ABOVE * size:
            return found
        dates = page.dates_in(other.start, other.end)
        if dates and any(map(str.isalpha, page.plain.text[other.start : dates[0].start])):
            return found
        if not dates and not _is_value(other.text):
            return found
        found += bool(dates)
        last = other.box
    return found
