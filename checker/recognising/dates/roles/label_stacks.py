"""Labels below each other over as many dates below each other: the first label is that of the first date."""

from collections.abc import Callable, Iterable, Sequence

from checker.recognising.dates.forms.candidate import Seen
from checker.recognising.dates.layout.date_page import DatePage, PlainLine
from checker.recognising.dates.roles.cue_table import LabelReading, Word, words_in
from checker.recognising.dates.roles.cues import Cue
from checker.recognising.dates.roles.label_cues import is_alone

_REACH = 12.0
"""Heights of print that a stack may reach up or down."""
_APART = 2.5
"""Heights of print from one line of a stack to the next."""


def in_stack(page: DatePage, one: Seen, read: Callable[[Sequence[Word]], LabelReading | None]) -> list[Cue] | None:
    """The label of a date in a stack; empty where labels and dates are not as many, None where no labels stand so."""
    line = page.line_at(one.start)
    if line is None or not is_alone(page, one):
        return None
    reach = _REACH * max(line.size, line.box.height)
    over, under = page.above(line.box, reach), page.below(line.box, reach)
    before, after = _dates(page, line, over), _dates(page, line, under)
    labels = _labels(page, before[-1] if before else line, over[len(before) :], read)
    if len(labels) < 2:
        return None
    nth = len(before)
    return labels[::-1][nth : nth + 1] if len(labels) == nth + 1 + len(after) else []


def _dates(page: DatePage, line: PlainLine, some: Iterable[PlainLine]) -> list[PlainLine]:
    """The lines of dates alone that go on from a line."""
    found: list[PlainLine] = []
    for other in some:
        dates = page.dates_in(other.start, other.end)
        if len(dates) != 1 or not is_alone(page, dates[0]) or not _is_next(found[-1] if found else line, other):
            break
        found.append(other)
    return found


def _labels(
    page: DatePage, line: PlainLine, some: Iterable[PlainLine], read: Callable[[Sequence[Word]], LabelReading | None]
) -> list[Cue]:
    """The labels of dates that go on upwards from a line, the lowest first."""
    found: list[Cue] = []
    for other in some:
        reading = read(words_in(page.plain.low, other.start, other.end))
        if reading is None or page.dates_in(other.start, other.end) or not _is_next(line, other):
            break
        said = " ".join(page.plain.text[other.start : other.end].split())
        found.append(Cue(reading.tag, "above", other.start, other.end, said, reading.grade))
        line = other
    return found


def _is_next(line: PlainLine, other: PlainLine) -> bool:
    apart = abs(line.box.middle[1] - other.box.middle[1])
    return apart <= _APART * max(line.size, other.size)
