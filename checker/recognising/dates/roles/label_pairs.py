"""Two labels in one, before two dates: *Issue date / expiry date 14 August 2023 / 13 August 2033*."""

import re
from collections.abc import Callable, Sequence

from checker.recognising.dates.forms.candidate import Seen
from checker.recognising.dates.layout.date_page import DatePage, PlainLine
from checker.recognising.dates.roles.cue_table import LabelReading, Word, words_in
from checker.recognising.dates.roles.cues import Cue

_JOINS = re.compile(r"\s*(?:[/|,;&–—-]|and|to|until)?\s*")
"""What may stand between two dates of a pair."""
_PARTS = re.compile(r"\s*[/|&,;]\s*|\s+and\s+")
"""What parts the labels."""


def in_pair(page: DatePage, one: Seen, read: Callable[[Sequence[Word]], LabelReading | None]) -> Cue | None:
    """The label of a date of such a pair; None where labels and dates are not as many, or the labels say the same, as
    one in two languages does."""
    line = page.line_at(one.start)
    dates = _joined(page, one, page.dates_in(line.start, line.end)) if line else []
    if line is None or len(dates) < 2:
        return None
    labels = _labels(page, *_before(page, line, dates[0]), read)
    if len(labels) != len(dates) or len({label.tag for label in labels}) < len(labels):
        return None
    return labels[dates.index(one)]


def _before(page: DatePage, line: PlainLine, first: Seen) -> tuple[int, int]:
    """Where the labels may stand: in front of the dates in their line, else in the cell on the left."""
    begins = page.plain.low.rfind("\n", 0, first.start) + 1
    start = max((other.end for other in page.dates_in(begins, first.start)), default=begins)
    cells = [other for other in page.beside(line) if other.box.right <= line.box.left]
    if page.plain.low[start : first.start].strip() or not cells:
        return start, first.start
    nearest = max(cells, key=lambda other: other.box.right)
    return nearest.start, nearest.end


def _joined(page: DatePage, one: Seen, dates: Sequence[Seen]) -> list[Seen]:
    """The dates of a line between which, from one of them to the next, nothing stands that says anything."""
    run: list[Seen] = []
    for other in dates:
        if run and not _JOINS.fullmatch(page.plain.low, run[-1].end, other.start):
            if one in run:
                break
            run = []
        run.append(other)
    return run if one in run else []


def _labels(
    page: DatePage, start: int, end: int, read: Callable[[Sequence[Word]], LabelReading | None]
) -> list[Cue]:
    """The labels of a line, in its order; none where one of them is no label."""
    found: list[Cue] = []
    ends = [*(match.span() for match in _PARTS.finditer(page.plain.low, start, end)), (end, end)]
    for stop, following in ends:
        words = words_in(page.plain.low, start, stop)
        reading = read(words)
        if reading is None or reading.tag == "date":
            return []
        said = " ".join(page.plain.text[words[0].start : words[-1].end].split())
        found.append(Cue(reading.tag, "label", words[0].start, words[-1].end, said, reading.grade))
        start = following
    return found
