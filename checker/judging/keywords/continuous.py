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
from datetime import date
from itertools import pairwise
from typing import Any

from checker.findings import Place
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_paper, name_of
from checker.judging.engine.periods import DAY, Period, period_of
from checker.judging.engine.subjects import Subject
from checker.judging.language.durations import Duration, duration, shifted
from checker.judging.language.phrases import day_words, duration_words, sentence, value_words
from checker.judging.language.three_valued import RuleResult, Statement

SUBJECTS = ("group",)


def ask(option: Mapping[str, Any], subject: Subject, ctx: Context) -> RuleResult:
    """What is missing, overlaps or stands twice between neighbours in time."""
    every = duration(option["every"])
    found = [(paper, period_of(paper, ctx)) for paper in subject.papers]
    said = [
        Statement("unclear", sentence(one.why), one.place or at_paper(p), why=one.doubt)
        for p, one in found
        if not isinstance(one, Period)
    ]
    periods = [one for _, one in found if isinstance(one, Period)]
    blurred = [one for one in periods if not _sharp(one, every)]
    said += [_blurred(one) for one in blurred]
    ordered = sorted((one for one in periods if one not in blurred), key=lambda one: (one.end.last, one.paper.position))
    steps = [told for a, b in pairwise(ordered) for told in _step(a, b, every)]
    if said:
        # A paper whose period is not known may be the one that is missing.
        steps = [_doubtful(one) if one.values.get("missing") else one for one in steps]
    return RuleResult((*steps, *said), "The series runs on.")


def _sharp(one: Period, every: Duration) -> bool:
    """Whether its dates are known well enough for the pace: to the day, or, for whole months, to the month."""
    ends = [one.end] + ([one.start] if one.start else [])
    if every.days:
        return all(s.first == s.last for s in ends)
    return all((s.first.year, s.first.month) == (s.last.year, s.last.month) for s in ends)


def _blurred(one: Period) -> Statement:
    message = f"when the period of {name_of(one.paper)} ends ({one.words}) is not known well enough"
    return Statement("unclear", sentence(message), at_paper(one.paper), why="ambiguous")


def _step(a: Period, b: Period, every: Duration) -> Sequence[Statement]:
    if a.start and b.start and all(s.first == s.last for s in (a.start, a.end, b.start, b.end)):
        return _joint(a, b)
    return _pace(a, b, every)


def _joint(a: Period, b: Period) -> Sequence[Statement]:
    assert a.start is not None and b.start is not None
    ended, begins = a.end.first, b.start.first
    if (a.start.first, ended) == (begins, b.end.first):
        return [_gap(a, b, f"{name_of(a.paper)} and {name_of(b.paper)} cover the same period", {})]
    if begins <= ended:
        words = (
            f"{name_of(b.paper)} begins on {day_words(begins)}, before {name_of(a.paper)} ends on {day_words(ended)}"
        )
        return [_gap(a, b, words, {"overlap": begins.isoformat()})]
    if begins > ended + DAY:
        first, last = ended + DAY, begins - DAY
        words = (
            f"nothing covers {day_words(first)} to {day_words(last)}, between {name_of(a.paper)} and {name_of(b.paper)}"
        )
        return [_gap(a, b, words, {"missing": f"{first.isoformat()}/{last.isoformat()}"})]
    return []


def _pace(a: Period, b: Period, every: Duration) -> Sequence[Statement]:
    """Neighbours of which only one date is known."""
    there, then = a.end.first, b.end.first
    if every.days:
        expected = shifted(there, every)
        short, far = then < expected, then > expected
    else:
        months = (then.year - there.year) * 12 + then.month - there.month
        short, far = months < every.months, months > every.months
        expected = shifted(date(there.year, there.month, 1), every)
    if short:
        words = f"{name_of(a.paper)} ({a.words}) and {name_of(b.paper)} ({b.words})"
        words += f" are less than {duration_words(every)} apart"
        return [_gap(a, b, words, {"overlap": b.end.first.isoformat()})]
    if far:
        lost = value_words(expected.isoformat()[:7]) if not every.days else day_words(expected)
        words = (
            f"the one for {lost} is missing, between {name_of(a.paper)} ({a.words}) and {name_of(b.paper)} ({b.words})"
        )
        return [_gap(a, b, words, {"missing": expected.isoformat() if every.days else expected.isoformat()[:7]})]
    return []


def _gap(a: Period, b: Period, words: str, values: Mapping[str, Any]) -> Statement:
    related: tuple[Place, ...] = (at_paper(a.paper),)
    return Statement(
        "gap",
        sentence(words),
        at_paper(b.paper),
        related,
        values=values,
        fingerprint_key=str(values.get("missing", "")) or None,
    )


def _doubtful(one: Statement) -> Statement:
    return Statement(
        "unclear", one.message, one.place, one.related, "no_date", one.values, fingerprint_key=one.fingerprint_key
    )
