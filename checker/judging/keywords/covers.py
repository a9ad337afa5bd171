"""covers: the periods of the documents together cover a stretch of time.

What it asks
    That every day of the stretch lies in the period of one of the documents.
Options
    `{"last": DURATION, "before": REFERENCE}`, or `{"next": DURATION, "after": REFERENCE}`. The stretch includes
    both its ends, but not the reference's own day, on which nobody can show a whole day yet. `slack`: days at either
    end that need not be covered: statements come by the month, and stretches seldom begin with one. `every`: how
    long the period of a paper is that shows only its end (a payslip: `P1M`).
Holds
    Statements from 1 November to 3 May, for the six months before a submission on 4 May.
Does not hold
    The same without February. Unclear: a document shows no period, or only its end.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Annotated, ClassVar

from checker.facts.dates import Span
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_paper, at_papers, name_of
from checker.judging.engine.date_references import resolve
from checker.judging.engine.periods import DAY, Period, period_of
from checker.judging.engine.reference import Reference
from checker.judging.engine.subjects import Subject, What
from checker.judging.engine.targets import Target, missing_target
from checker.judging.keywords.keyword import EXAMPLE_DAY, Example, Keyword
from checker.judging.language.durations import Duration, is_one_day, shifted
from checker.judging.language.phrases import day_words, sentence
from checker.judging.language.three_valued import RuleResult, gap, passed, unclear
from checker.judging.packs.model import Pack
from checker.judging.packs.options import Length, Limit, NameUse
from checker.offers import listed
from checker.schema_words import Problem

_PAYDAY_MOVES = 6 * DAY
"""Before a weekend or a holiday the day of a payslip comes some days earlier than the month before."""
_MOST_HOLES = 4
_REST = "the rest of what it covers"
_MOST_PLACES = 8
_EXAMPLE_HOLE = timedelta(days=20)


@dataclass(frozen=True, slots=True)
class Covers(Keyword):
    """Their periods together cover a stretch of time before or after a date."""

    name: ClassVar[str] = "covers"
    asked_of: ClassVar[tuple[What, ...]] = ("group", "document")
    compares: ClassVar[bool] = True
    needs_one_of: ClassVar[tuple[str, ...]] = ("last", "next")
    needs_beside: ClassVar[Mapping[str, str]] = {"last": "before", "before": "last", "next": "after", "after": "next"}

    last: Length | None = None
    """How long the stretch is that ends with `before`."""
    before: Reference | None = None
    next: Length | None = None
    """How long the stretch is that begins with `after`."""
    after: Reference | None = None
    every: Length | None = None
    """How long the period of a paper is that shows only its end, as P1M for a payslip."""
    slack: Annotated[int, Limit((("minimum", 0), ("maximum", 366)))] = 0
    """Days at either end that need not be covered."""

    def names(self) -> Iterator[NameUse]:
        """Those of the references."""
        for key, reference in (("before", self.before), ("after", self.after)):
            if reference is not None:
                yield from (use.inside(key) for use in reference.names())

    def problems(self) -> Iterator[Problem]:
        """What is wrong in the references."""
        for key, reference in (("before", self.before), ("after", self.after)):
            if reference is not None:
                yield from (problem.inside(key) for problem in reference.problems())

    def example(self, pack: Pack) -> Example:
        """From the first day on; from a later one."""
        stretch = self._stretch(EXAMPLE_DAY)
        late = stretch.first + _EXAMPLE_HOLE
        anchor = f"{self._anchor.words(pack)} on {day_words(EXAMPLE_DAY)}"
        return Example(
            f"periods from {day_words(stretch.first)} on, {anchor}", f"periods from {day_words(late)} on, {anchor}"
        )

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """The days of the stretch that no document covers."""
        anchors = resolve(self._anchor, subject, ctx)
        if not anchors:
            return RuleResult(applies=False)
        anchor = anchors[0]
        # Where today stands in, a later day would move the stretch: neither a gap nor a pass is certain.
        doubt = anchor.doubt or ("no_matter_date" if anchor.question else None)
        if doubt:
            return unclear(sentence(anchor.why), doubt, subject.place, question=anchor.question)
        return self._ask_stretches([self._stretch(day) for day in _end_days(anchor)], subject, ctx)

    def _ask_stretches(self, stretches: Sequence[Span], subject: Subject, ctx: Context) -> RuleResult:
        """`stretches` are those that the reference may mean."""
        found = [period_of(paper, ctx) for paper in subject.papers]
        unknown = [one for one in found if isinstance(one, Target)]
        unknown += [missing_target(paper, _REST) for paper in subject.papers if paper.unread]
        periods = [self._lengthened(one) for one in found if isinstance(one, Period)]
        surely_uncovered = [self._holes(stretch, _sure_days(periods)) for stretch in stretches]
        if not any(surely_uncovered):
            told = at_papers(one.paper for one in periods)
            return passed(lambda: f"Together they cover {_words(stretches[0])}.", told)
        uncovered_at_best = [self._holes(stretch, _possible_days(periods, stretch)) for stretch in stretches]
        if all(uncovered_at_best) and not unknown:
            return _gap(subject, uncovered_at_best[0], stretches[0])
        holes = next(holes for holes in surely_uncovered if holes)
        return _doubt(subject, holes, periods, unknown)

    @property
    def _anchor(self) -> Reference:
        anchor = self.before or self.after
        assert anchor is not None
        return anchor

    def _stretch(self, day: date) -> Span:
        """The days to cover, for that day of the reference; the day itself is none of them."""
        slack = self.slack * DAY
        if self.last is not None:
            return Span(shifted(day, -self.last), day - DAY - slack)
        assert self.next is not None
        return Span(day + DAY + slack, shifted(day, self.next))

    def _holes(self, stretch: Span, covered: Sequence[Span]) -> list[Span]:
        """The days that are not covered, but for a few at the end that is far from the reference."""
        holes = _uncovered(stretch, covered)
        if not holes or holes == [stretch]:
            return holes
        far = holes[0] if self.last is not None else holes[-1]
        is_at_end = far.first == stretch.first if self.last is not None else far.last == stretch.last
        is_short = (far.last - far.first) < self.slack * DAY
        return [hole for hole in holes if hole is not far] if is_at_end and is_short else holes

    def _lengthened(self, one: Period) -> Period:
        """Its period, where only the end is shown and the pack says how long one is."""
        if one.start is not None or self.every is None:
            return one
        return replace(one, start=Span(_start(one.end.first, self.every), _start(one.end.last, self.every)))


def _start(end: date, length: Duration) -> date:
    return shifted(end, -length) + DAY - _PAYDAY_MOVES


def _end_days(anchor: Target) -> list[date]:
    """The days that the anchor may mean, at its ends."""
    return sorted({day for reading in anchor.readings for day in reading})


def _sure_days(periods: Sequence[Period]) -> list[Span]:
    """The days that each covers for certain."""
    spans = [Span(one.start.last if one.start else one.end.first, one.end.first) for one in periods]
    return [span for span in spans if span.first <= span.last]


def _possible_days(periods: Sequence[Period], stretch: Span) -> list[Span]:
    """The days that each may cover: from the start of the stretch, where only its end is known."""
    return [Span(one.start.first if one.start else min(stretch.first, one.end.last), one.end.last) for one in periods]


def _uncovered(stretch: Span, covered: Sequence[Span]) -> list[Span]:
    """The holes in a stretch."""
    holes, day = [], stretch.first
    for one in sorted(covered):
        if one.first > stretch.last:
            break
        if one.first > day:
            holes.append(Span(day, one.first - DAY))
        day = max(day, one.last + DAY)
    if day <= stretch.last:
        holes.append(Span(day, stretch.last))
    return holes


def _words(one: Span) -> str:
    return day_words(one.first) if is_one_day(one) else f"{day_words(one.first)} to {day_words(one.last)}"


def _holes_words(holes: Sequence[Span]) -> str:
    return listed([_words(hole) for hole in holes], most=_MOST_HOLES)


def _gap(subject: Subject, holes: Sequence[Span], stretch: Span) -> RuleResult:
    message = f"{_holes_words(holes)} is not covered; the documents must cover {_words(stretch)}"
    values = {"missing": [f"{hole.first.isoformat()}/{hole.last.isoformat()}" for hole in holes]}
    places = at_papers(subject.papers)[:_MOST_PLACES]
    return gap(sentence(message), places[0] if places else None, related=places[1:], values=values)


def _doubt(subject: Subject, holes: Sequence[Span], periods: Sequence[Period], unknown: Sequence[Target]) -> RuleResult:
    head = f"whether {_holes_words(holes)} is covered cannot be told"
    if unknown:
        lead = unknown[0]
        return unclear(sentence(f"{head}: {lead.why}"), lead.doubt or "no_date", lead.place)
    partial = [one.paper for one in periods if not _is_sharp(one)]
    named = name_of(partial[0]) if partial else "one of them"
    place = at_paper(partial[0]) if partial else subject.place
    message = f"{head}: when the period of {named} begins and ends is not all known"
    return unclear(sentence(message), "ambiguous", place)


def _is_sharp(one: Period) -> bool:
    return one.start is not None and is_one_day(one.start) and is_one_day(one.end)
