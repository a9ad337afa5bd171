"""Two dates compared: the outcome, and the sentence and the places that go with it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from checker.facts.dates import Span
from checker.findings import Place, Why
from checker.judging.engine.date_references import Target
from checker.judging.language.durations import Relation, not_after, not_before, over_readings
from checker.judging.language.phrases import sentence
from checker.judging.language.three_valued import Result, Said, Truth, gap, passed

Sentence = Callable[[Target, Target, tuple[Span, Span] | None], str]
"""What is said of a date and the other, with one pair of readings to name the distance by (None: none settles it)."""


@dataclass(frozen=True, slots=True)
class Compared:
    """The result of one comparison; members of one group are readings of one thing."""

    result: Result
    group: str = ""
    doubtful: Why = "ambiguous"

    def as_doubt(self, why: str) -> Result:
        """The gap of one among several dates, as a doubt."""
        said = tuple(
            replace(one, outcome="unclear", why=one.why or self.doubtful, message=f"{one.message.rstrip('.')}; {why}.")
            for one in self.result.said
        )
        return Result(said)


def compared(one: Target, other: Target, relation: Relation, words: Sentence, place: Place | None) -> Compared:
    """Whether `one` stands in the relation to `other`."""
    group = one.group or other.group
    for target in (one, other):
        if target.doubt:
            where = target.place or place
            return Compared(
                Result((Said("unclear", sentence(target.why), where, why=target.doubt, question=target.question),)),
                group,
            )
    truth = _truth(one, other, relation)
    if truth == "passed":
        return Compared(passed(sentence(words(one, other, None))), group)
    standing = _with_today(one, other, relation)
    soft = one.soft or other.soft
    values = {"found": one.value or one.words, "limit": other.value or other.words}
    related = tuple(p for p in (other.place,) if p and p != (one.place or place))
    if truth == "gap" or standing == "gap":
        shown = (_near(one), other.stand_in[0] if other.stand_in else _near(other))
        message = words(one, other, shown)
        waits = None if truth == "gap" else next(sentence(t.why) for t in (one, other) if t.question)
        made = gap(message, one.place or place, related=related, values=values, soft=soft, waits=waits)
        return Compared(made, group)
    return Compared(_doubt(one, other, words, one.place or place, related), group)


def _doubt(one: Target, other: Target, words: Sentence, place: Place | None, related: tuple[Place, ...]) -> Result:
    unknown = next((t for t in (one, other) if t.question), None)
    if unknown is not None:
        said = Said("unclear", sentence(unknown.why), place, related, "no_matter_date", question=unknown.question)
        return Result((said,))
    message = f"{words(one, other, None).rstrip('.')}: {_open(one, other)}"
    values = {"found": one.value or one.words, "limit": other.value or other.words}
    return Result((Said("unclear", sentence(message), place, related, "ambiguous", values),))


def _open(one: Target, other: Target) -> str:
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
    return over_readings(one.readings, other.readings, relation)


def _with_today(one: Target, other: Target, relation: Relation) -> Truth | None:
    """The outcome with what stands in for an unknown date: only a gap counts, as a later day may turn a pass into
    one.
    """
    if not one.stand_in and not other.stand_in:
        return None
    return over_readings(one.stand_in or one.readings, other.stand_in or other.readings, relation)


def _near(target: Target) -> Span:
    first = target.readings[0]
    return first if first.last != date.max else Span(first.first, first.first)
