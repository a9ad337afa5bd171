"""Where a date stands on its page, in the words that the choice of a paper's own date weighs (facts.own_date)."""

import re
from collections.abc import Iterator

from checker.facts.dates import Standing
from checker.recognising.dates.forms.candidate import Seen
from checker.recognising.dates.layout.date_page import DatePage, PlainLine
from checker.recognising.dates.layout.furniture import is_furniture
from checker.recognising.dates.layout.near_labels import dates_above, dates_below
from checker.recognising.dates.roles.label_cues import is_alone, is_behind_place

_HEAD = 0.4
"""Of the page's height: a date that stands lower is in no head, whatever stands above it."""
_LIST = 3
"""Dates of a column by which it is a list."""
_TIME = re.compile(r"(?<![\d:.])[012]?\d[:.][0-5]\d(?:[:.][0-5]\d)?(?!\d|[:.]\d)")


def standing(page: DatePage, one: Seen) -> Iterator[Standing]:
    """Where a date stands."""
    line = page.line_at(one.start)
    if line is None:
        return
    if is_furniture(page, line):
        yield "margin"
        return
    if is_alone(page, one):
        yield "alone"
    elif is_behind_place(page, one):
        yield "placed"
    if dates_above(page, one) + dates_below(page, one) + 1 >= _LIST:
        yield "list"
    first, last, _ = page.prose
    in_prose = line.block in page.prose_blocks
    if in_prose:
        yield "sentence"
    if stands_at_head(page, line):
        yield "head"
    elif in_prose and line.block == _block_at(page, first):
        yield "opening"
    elif line.box.top > last:
        yield "closing"
    if _TIME.search(page.plain.low, one.end, min(line.end, one.end + 24)) or _TIME.search(
        page.plain.low, max(line.start, one.start - 16), one.start
    ):
        yield "time"


def stands_at_head(page: DatePage, line: PlainLine) -> bool:
    """Whether a line stands in the head of a page, above all that it tells in sentences."""
    first, _, lowest = page.prose
    return line.box.top < first and line.box.top < _HEAD * lowest and line is not page.from_the_top[-1]


def _block_at(page: DatePage, top: float) -> int:
    return next((line.block for line in page.from_the_top if line.box.top == top), -1)
