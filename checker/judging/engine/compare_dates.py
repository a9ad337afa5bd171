"""Two dates compared: the outcome, and the sentence and the places that go with it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from checker.facts.dates import Span, span
from checker.findings import Place
from checker.judging.engine.targets import Target
from checker.judging.language.durations import Relation, fits_label, not_after, not_before, over_readings
from checker.judging.language.phrases import sentence
from checker.judging.language.three_valued import RuleResult, Truth, all_of, gap, passed, unclear

Sentence = Callable[[Target, Target, tuple[Span, Span] | None], str]
"""What is said of a date and the other, with one pair of readings to name the distance by (None: none settles it)."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The result of one comparison; members of one group are readings of one thing."""

    result: RuleResult
    group: str = ""

    def doubted(self, reason: str) -> "Comparison":
        """The same, with a doubt in the place of a gap."""
        return replace(self, result=self.as_doubt(reason)) if self.result.outcome == "gap" else self

    def as_doubt(self, reason: str) -> RuleResult:
        """The gap of one among several dates, as a doubt."""
        doubts = [
            replace(
                one,
                outcome="unclear",
                why=one.why or "ambiguous",
                message=f"{one.message.rstrip('.')}; {reason}.",
            )
            for one in self.result.statements
        ]
        return RuleResult(tuple(doubts))


def agreed(comparisons: Sequence[Comparison]) -> RuleResult:
    """Each comparison must hold; several different dates in a role of which there is only one are a doubt unless all
    say the same.
    """
    groups: dict[str, list[Comparison]] = {}
    for one in comparisons:
        groups.setdefault(one.group, []).append(one)
    results = []
    for group, compared in groups.items():
        outcomes = {one.result.outcome for one in compared}
        if group and len(outcomes) > 1:
            reason = "it shows several dates of this sort, and not all of them fit"
            results += [one.as_doubt(reason) for one in compared]
        elif group and outcomes == {"gap"}:
            results.append(compared[0].result)
        else:
            results += [one.result for one in compared]
    return all_of(results)


def compare(one: Target, other: Target, relation: Relation, words: Sentence, place: Place | None) -> Comparison:
    """Whether `one` stands in the relation to `other`; `place` is told where `one` has none of its own."""
    return Comparison(_result(one, other, relation, words, place), one.group or other.group)


def _result(one: Target, other: Target, relation: Relation, words: Sentence, place: Place | None) -> RuleResult:
    truth = _truth(one, other, relation) if one.readings and other.readings else None
    for target in (one, other):
        if target.doubt and truth != "passed":
            where = target.place or place
            return unclear(sentence(target.why), target.doubt, where, question=target.question)
    where = one.place or place
    related = (other.place,) if other.place and other.place != where else ()
    if truth == "passed":
        of_matter = (None,) if other.place is None and not other.is_today else ()
        return passed(lambda: sentence(words(one, other, None)), (*related, *of_matter))
    if truth == "gap":
        return _gap(one, other, words, where, related)
    if _truth_today(one, other, relation) == "gap":
        waits_for = one if one.question else other
        return _gap(one, other, words, where, related, pending_until=sentence(waits_for.why))
    return _doubt(one, other, words, where, related)


def _gap(
    one: Target,
    other: Target,
    words: Sentence,
    place: Place | None,
    related: tuple[Place, ...],
    pending_until: str | None = None,
) -> RuleResult:
    compared = (_nearest(one), other.stand_in[0] if other.stand_in else _nearest(other))
    return gap(
        words(one, other, compared),
        place,
        related=related,
        values=_values(one, other),
        is_estimate=one.is_estimate or other.is_estimate,
        pending_until=pending_until,
    )


def _doubt(one: Target, other: Target, words: Sentence, place: Place | None, related: tuple[Place, ...]) -> RuleResult:
    for target in (one, other):
        if target.question is not None:
            message = sentence(target.why)
            return unclear(message, "no_matter_date", place, related=related, question=target.question)
    message = f"{words(one, other, None).rstrip('.')}: {_what_settles_it(one, other)}"
    return unclear(sentence(message), "ambiguous", place, related=related, values=_values(one, other))


def _values(one: Target, other: Target) -> dict[str, str]:
    return {"found": one.value or one.words, "limit": other.value or other.words}


def _what_settles_it(one: Target, other: Target) -> str:
    """What the answer turns on, and so what would settle it."""
    if one.moment or other.moment:
        return "whether it fits depends on the time zone; say it under “zone” in matter.json"
    if len(one.readings) > 1 or len(other.readings) > 1:
        return "whether it fits depends on how the date is read; “date_order” in matter.json settles it"
    return "the date is not exact enough to tell; confirming it settles it"


def _truth(one: Target, other: Target, relation: Relation) -> Truth:
    if one.moment and other.moment and relation in (not_before, not_after):
        # Two instants are compared as instants: no zone is needed.
        mine, rival = datetime.fromisoformat(one.moment), datetime.fromisoformat(other.moment)
        holds = mine >= rival if relation is not_before else mine <= rival
        return "passed" if holds else "gap"
    truth = over_readings(one.readings, other.readings, relation)
    if truth != "passed" and relation is fits_label and one.moment and one.value:
        # Whoever labels a file copies the day that the paper shows, in whatever zone it was written there.
        is_as_written = over_readings((span(one.value),), other.readings, relation) == "passed"
        return "passed" if is_as_written else truth
    return truth


def _truth_today(one: Target, other: Target, relation: Relation) -> Truth | None:
    """The outcome with what stands in for an unknown date: only a gap counts, as a later day may turn a pass into
    one.
    """
    if not one.stand_in and not other.stand_in:
        return None
    return over_readings(one.stand_in or one.readings, other.stand_in or other.readings, relation)


def _nearest(target: Target) -> Span:
    """The reading that a distance is told by; of a date that is not known yet, the first day that it may be."""
    first = target.readings[0]
    return first if first.last != date.max else Span(first.first, first.first)
