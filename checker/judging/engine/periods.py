"""The time that a statement, a payslip or a return covers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from checker.facts.dates import Span
from checker.judging.documents.context import Context
from checker.judging.documents.logical_document import Paper
from checker.judging.engine.date_references import Target, in_role, missing, own_target

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """The days a paper covers: when it begins (None if only its end is known) and when it ends, each as the days it
    may mean.
    """

    paper: Paper
    start: Span | None
    end: Span
    words: str


def period_of(paper: Paper, ctx: Context) -> Period | Target:
    """A paper's period, or the doubt that hides it: from `period_start` to `period_end`, else its own date as the
    end.
    """
    starts, ends = in_role(paper, "period_start", ctx), in_role(paper, "period_end", ctx)
    end = _only(ends, latest=True) if ends else None
    if end is None and paper.own is not None and not paper.unread:
        end = own_target(paper, ctx)
    if end is None:
        return missing(paper, "the period that it covers")
    if end.doubt:
        return end
    start = _only(starts, latest=False) if starts else None
    first = _hull(start.readings) if start and not start.doubt else None
    return Period(paper, first, _hull(end.readings), end.words.rsplit(", dated ", 1)[-1])


def _only(targets: Sequence[Target], *, latest: bool) -> Target:
    """Of several ends the latest, of several starts the earliest: a statement repeats the dates of its pages."""
    known = [one for one in targets if not one.doubt]
    if not known:
        return targets[0]
    if latest:
        return max(known, key=lambda one: one.readings[-1].last)
    return min(known, key=lambda one: one.readings[0].first)


def _hull(readings: Sequence[Span]) -> Span:
    return Span(min(s.first for s in readings), max(s.last for s in readings))
