"""continuous: a series runs on without a gap, an overlap or a doubled period.

What it asks
    That each document's period begins on the day after the one before ended. Where documents show one date only,
    that they follow each other at the pace of `every`: for whole months by the calendar's months, for days and
    weeks to the day.
Options
    `{"every": "P1M"}`.
Holds
    Statements for January, February, March.
Does not hold
    January, March (February is missing); January, January. Unclear: a document without a date, or one known to
    the year only.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Any, ClassVar

from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_paper, name_of
from checker.judging.engine.periods import DAY, Period, period_of
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.durations import Duration, is_one_day, shifted
from checker.judging.language.phrases import day_words, duration_words, sentence, value_words
from checker.judging.language.three_valued import RuleResult, Statement
from checker.judging.packs.model import Pack
from checker.judging.packs.options import Length
from checker.offers import listed

_EXAMPLE_END = date(2026, 1, 31)


@dataclass(frozen=True, slots=True)
class Continuous(Keyword):
    """A series without gap, overlap or doubled period."""

    name: ClassVar[str] = "continuous"
    asked_of: ClassVar[tuple[What, ...]] = ("group",)

    every: Length
    """How long one period is."""

    def example(self, pack: Pack) -> Example:
        """Three periods in a row; the second is missing."""
        months, days = self.every.months, self.every.days
        ends = [day_words(shifted(_EXAMPLE_END, Duration(months * nth, days * nth))) for nth in range(3)]
        return Example(
            f"periods that end on {listed(ends)}", f"periods that end on {ends[0]} and {ends[2]}, none between"
        )

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """What is missing, overlaps or stands twice between neighbours in time."""
        doubts: list[Statement] = []
        periods: list[Period] = []
        for paper in subject.papers:
            found = period_of(paper, ctx)
            if isinstance(found, Period):
                periods.append(found)
            else:
                place = found.place or at_paper(paper)
                doubts.append(Statement("unclear", sentence(found.why), place, why=found.doubt))
        doubts += [_blurred(one) for one in periods if not self._is_sharp(one)]
        sharp = [one for one in periods if self._is_sharp(one)]
        ordered = sorted(sharp, key=lambda one: (one.end.last, one.paper.position))
        steps = [fault for one, after in pairwise(ordered) for fault in self._faults_between(one, after)]
        if doubts:
            steps = [_doubt_if_missing(one) for one in steps]
        return RuleResult((*steps, *doubts), "The series runs on.")

    def _is_sharp(self, one: Period) -> bool:
        """Whether its dates are known well enough for the pace: to the day, or, for whole months, to the month."""
        ends = [one.end] if one.start is None else [one.end, one.start]
        if self.every.days:
            return all(is_one_day(end) for end in ends)
        return all((end.first.year, end.first.month) == (end.last.year, end.last.month) for end in ends)

    def _faults_between(self, one: Period, after: Period) -> Sequence[Statement]:
        if one.start and after.start:
            ends = (one.start, one.end, after.start, after.end)
            if all(is_one_day(end) for end in ends):
                return _faults_by_days(one, one.start.first, after, after.start.first)
        return self._faults_by_pace(one, after)

    def _faults_by_pace(self, one: Period, after: Period) -> Sequence[Statement]:
        """Neighbours of which only one date is known."""
        ended, then = one.end.first, after.end.first
        if self.every.days:
            expected = shifted(ended, self.every)
            is_short, is_far = then < expected, then > expected
            missing, missing_words = expected.isoformat(), day_words(expected)
        else:
            months = (then.year - ended.year) * 12 + then.month - ended.month
            is_short, is_far = months < self.every.months, months > self.every.months
            missing = shifted(date(ended.year, ended.month, 1), self.every).isoformat()[:7]
            missing_words = value_words(missing)
        names = f"{name_of(one.paper)} ({one.words}) and {name_of(after.paper)} ({after.words})"
        if is_short:
            message = f"{names} are less than {duration_words(self.every)} apart"
            return [_fault(one, after, message, {"overlap": then.isoformat()})]
        if is_far:
            message = f"the one for {missing_words} is missing, between {names}"
            return [_fault(one, after, message, {"missing": missing})]
        return []


def _faults_by_days(one: Period, started: date, after: Period, begins: date) -> Sequence[Statement]:
    """Neighbours whose first and last days are known."""
    ended, ends = one.end.first, after.end.first
    mine, next_ = name_of(one.paper), name_of(after.paper)
    if (started, ended) == (begins, ends):
        return [_fault(one, after, f"{mine} and {next_} cover the same period", {})]
    if begins <= ended:
        message = f"{next_} begins on {day_words(begins)}, before {mine} ends on {day_words(ended)}"
        return [_fault(one, after, message, {"overlap": begins.isoformat()})]
    first, last = ended + DAY, begins - DAY
    if first > last:
        return []
    message = f"nothing covers {day_words(first)} to {day_words(last)}, between {mine} and {next_}"
    return [_fault(one, after, message, {"missing": f"{first.isoformat()}/{last.isoformat()}"})]


def _blurred(one: Period) -> Statement:
    message = f"when the period of {name_of(one.paper)} ends ({one.words}) is not known well enough"
    return Statement("unclear", sentence(message), at_paper(one.paper), why="ambiguous")


def _fault(one: Period, after: Period, message: str, values: Mapping[str, Any]) -> Statement:
    place, related = at_paper(after.paper), (at_paper(one.paper),)
    key = values.get("missing")
    return Statement("gap", sentence(message), place, related, values=values, fingerprint_key=key)


def _doubt_if_missing(one: Statement) -> Statement:
    """A paper whose period is not known may be the one that is missing."""
    return replace(one, outcome="unclear", why="no_date") if "missing" in one.values else one
