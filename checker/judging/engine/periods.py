"""The time that a statement, a payslip or a return covers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from dateutil.relativedelta import relativedelta

from checker.facts.dates import Span
from checker.judging.documents.context import Context
from checker.judging.documents.logical_document import Paper
from checker.judging.engine.targets import Target, missing_target, own_target, targets_in_role

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
    """A paper's period, or the doubt that hides it: from `period_start` to `period_end`, else the month that it names,
    else its own date as the end. A start alone, as of the sums *from 6 April* on a payslip, begins no period.
    """
    starts = targets_in_role(paper, "period_start", ctx)
    start = _widest(starts, is_end=False) if starts else None
    first = _whole_span(start.readings) if start and not start.doubt else None
    has_end = bool(targets_in_role(paper, "period_end", ctx))
    if start and first and _is_month(first) and not has_end:
        return Period(paper, Span(first.first, first.first), Span(first.last, first.last), start.bare_words)
    end = _end_of(paper, ctx)
    if end.doubt:
        return end
    return Period(paper, first if has_end else None, _whole_span(end.readings), end.bare_words)


def _is_month(one: Span) -> bool:
    """Whether it is one month from its first to its last day: *Pay period: June 2026*, paid on the 25th."""
    return one.first.day == 1 and one.last + DAY == one.first + relativedelta(months=1)


def _end_of(paper: Paper, ctx: Context) -> Target:
    if ends := latest_end(paper, ctx):
        return ends[0]
    if paper.own is not None and not paper.unread:
        return own_target(paper, ctx)
    return missing_target(paper, "the period that it covers")


def latest_end(paper: Paper, ctx: Context) -> list[Target]:
    """The end of what a paper covers: of those that its pages show the latest, as of six statements in one file."""
    ends = targets_in_role(paper, "period_end", ctx)
    return [_widest(ends, is_end=True)] if ends else []


def _widest(targets: Sequence[Target], *, is_end: bool) -> Target:
    """Of several ends the latest, of several starts the earliest: a statement repeats the dates of its pages."""
    known = [one for one in targets if not one.doubt]
    if not known:
        return targets[0]
    if is_end:
        return max(known, key=lambda one: one.readings[-1].last)
    return min(known, key=lambda one: one.readings[0].first)


def _whole_span(readings: Sequence[Span]) -> Span:
    """From the first to the last day that the readings may mean."""
    return Span(min(one.first for one in readings), max(one.last for one in readings))
