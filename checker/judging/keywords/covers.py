"""covers: the periods of the documents together cover a stretch of time.

What it asks
    That every day of the stretch lies in the period of one of the documents.
Options
    `{"last": DURATION, "before": REFERENCE}`, or `{"next": DURATION, "after": REFERENCE}`. The stretch includes
    both its ends, but not the reference's own day, on which nobody can show a whole day yet. `slack`: days beside
    the reference that need not be covered yet. `every`: how long the period of a paper is that shows only its end
    (a payslip: `P1M`).
Holds
    Statements from 1 November to 3 May, for the six months before a submission on 4 May.
Does not hold
    The same without February. Unclear: a document shows no period, or only its end.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from checker.facts.dates import Span
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_paper, at_papers, name_of
from checker.judging.engine.date_references import resolve
from checker.judging.engine.periods import DAY, Period, period_of
from checker.judging.engine.reference import Reference
from checker.judging.engine.subjects import Subject
from checker.judging.engine.targets import Target
from checker.judging.language.durations import duration, shifted
from checker.judging.language.phrases import day_words, listed, sentence
from checker.judging.language.three_valued import RuleResult, Statement, passed

SUBJECTS = ("group", "document")
_PAYDAY_MOVES = 6 * DAY
"""Before a weekend or a holiday the day of a payslip comes some days earlier than the month before."""


def ask(option: Mapping[str, Any], subject: Subject, ctx: Context) -> RuleResult:
    """The days of the stretch that no document covers."""
    anchor = resolve(Reference.parse(option.get("before") or option.get("after")), subject, ctx)[0]
    if anchor.doubt:
        said = Statement("unclear", sentence(anchor.why), subject.place, why=anchor.doubt, question=anchor.question)
        return RuleResult((said,))
    found = [(paper, period_of(paper, ctx)) for paper in subject.papers]
    doubts = [one for _, one in found if isinstance(one, Target)]
    periods = [_lengthened(one, option.get("every")) for _, one in found if isinstance(one, Period)]
    partial = [one for one in periods if one.start is None or not _sharp(one)]
    worlds = [_stretch(option, day) for day in _days(anchor)]
    if anchor.question:
        # Today stands in, and a later day would move the stretch: neither a gap nor a pass is certain.
        return RuleResult(
            (Statement("unclear", sentence(anchor.why), subject.place, why="no_matter_date", question=anchor.question),)
        )
    sure = [_uncovered(stretch, [_sure(one) for one in periods]) for stretch in worlds]
    if not any(sure):
        return passed(f"Together they cover {_words(worlds[0])}.")
    at_best = [_uncovered(stretch, [_best(one, stretch) for one in periods]) for stretch in worlds]
    related = at_papers(subject.papers)[:8]
    if all(at_best) and not doubts:
        holes = listed([_words(hole) for hole in at_best[0]], most=4)
        message = f"{holes} is not covered; the documents must cover {_words(worlds[0])}"
        values = {"missing": [f"{a.isoformat()}/{b.isoformat()}" for a, b in at_best[0]]}
        return RuleResult(
            (Statement("gap", sentence(message), related[0] if related else None, related[1:], values=values),)
        )
    return RuleResult(tuple(_doubt(one, partial, doubts, sure) for one in [subject]))


def _days(anchor: Target) -> list[date]:
    """The days that the anchor may mean, at its ends; for a missing submission what stands in."""
    readings = anchor.stand_in or anchor.readings
    return sorted({day for s in readings for day in (s.first, s.last)})


def _stretch(option: Mapping[str, Any], day: date) -> Span:
    slack = int(option.get("slack", 0)) * DAY
    if "last" in option:
        return Span(shifted(day, -duration(option["last"])), day - DAY - slack)
    return Span(day + DAY + slack, shifted(day, duration(option["next"])))


def _lengthened(one: Period, every: str | None) -> Period:
    """Its period, where only the end is shown and the pack says how long one is."""
    if one.start is not None or every is None:
        return one
    return replace(one, start=Span(*(shifted(day, -duration(every)) + DAY - _PAYDAY_MOVES for day in one.end)))


def _sharp(one: Period) -> bool:
    return one.start is not None and one.start.first == one.start.last and one.end.first == one.end.last


def _sure(one: Period) -> Span | None:
    """The days that it covers for certain."""
    start = one.start.last if one.start else one.end.first
    return Span(start, one.end.first) if start <= one.end.first else None


def _best(one: Period, stretch: Span) -> Span:
    """The days that it may cover: from the start of the stretch, where only its end is known."""
    return Span(one.start.first if one.start else min(stretch.first, one.end.last), one.end.last)


def _uncovered(stretch: Span, covered: list[Span | None]) -> list[Span]:
    holes, day = [], stretch.first
    for one in sorted(c for c in covered if c is not None):
        if one.first > stretch.last:
            break
        if one.first > day:
            holes.append(Span(day, one.first - DAY))
        day = max(day, one.last + DAY)
    if day <= stretch.last:
        holes.append(Span(day, stretch.last))
    return holes


def _words(one: Span) -> str:
    return day_words(one.first) if one.first == one.last else f"{day_words(one.first)} to {day_words(one.last)}"


def _doubt(subject: Subject, partial: list[Period], doubts: list[Target], sure: list[list[Span]]) -> Statement:
    holes = listed([_words(hole) for hole in next(h for h in sure if h)], most=4)
    if doubts:
        reason, why, place = doubts[0].why, doubts[0].doubt, doubts[0].place
    else:
        lead = next(iter(partial), None)
        named = name_of(lead.paper) if lead else "one of them"
        reason, why = f"when the period of {named} begins and ends is not all known", "ambiguous"
        place = at_paper(lead.paper) if lead else subject.place
    return Statement("unclear", sentence(f"whether {holes} is covered cannot be told: {reason}"), place, why=why)
