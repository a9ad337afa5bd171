"""dated: a date stands in the right relation to another.

What it asks
    That the document's own date (or its date in a role, or the signature's) is not before or not after another,
    on the same day, within a window, or that the dates of one document follow each other.
Options
    `role`; `notBefore`, `notAfter`, `sameDayAs`: a reference to a date; `within`: a duration, with `before` or
    `after`: a reference; `inOrder`: a list of roles; `date`: a date of the matter is judged in place of a
    document's; `role: "any"`: one of the dates that stand in the document is enough. A reference is a name
    (`"submission"`, `"today"`, `"document"`) or `{date | kind | role, plus?, which?}`.
Holds
    A statement of 6 April 2026, for `{"within": "P28D", "before": "submission"}` and a submission on 4 May 2026:
    both ends count.
Does not hold
    One of 5 April. Unclear: the date is not known, or only one of its readings fits.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date as Day
from datetime import timedelta
from functools import partial
from typing import Annotated, ClassVar, Literal

from checker.facts.dates import Role, Span
from checker.judging.documents.context import Context
from checker.judging.documents.locations import name_of
from checker.judging.engine.compare_dates import Comparison, agreed, compare
from checker.judging.engine.date_references import matter_date, resolve
from checker.judging.engine.fact_lookup import members
from checker.judging.engine.periods import latest_end
from checker.judging.engine.reference import Reference, day_problems
from checker.judging.engine.roles_in_order import follow_each_other
from checker.judging.engine.subjects import Subject, What
from checker.judging.engine.targets import (
    Target,
    missing_target,
    own_target,
    signature_targets,
    targets_in_document,
    targets_in_role,
)
from checker.judging.engine.what_is_signed import is_of_another_act, is_of_card, why_weak
from checker.judging.keywords.keyword import EXAMPLE_DAY, Example, Keyword
from checker.judging.language.durations import (
    Duration,
    Relation,
    fits_label,
    has_day_form,
    not_after,
    not_before,
    same_day,
    shifted,
    within,
)
from checker.judging.language.phrases import (
    apart,
    day_words,
    duration_words,
    role_noun,
    role_words,
    sentence,
)
from checker.judging.language.three_valued import RuleResult, all_of, any_of, unclear
from checker.judging.packs.model import Pack
from checker.judging.packs.options import Length, Limit, NameUse, RoleName, Text
from checker.offers import listed
from checker.schema_words import Problem

_ANY, _END = "any", "period_end"
_NAME = Reference(date="name")
_BY_HAND = "what is written by hand on a scan is not read"
_MOST_DATES = 4
_OWN_WORDS = {
    "issued": "dated",
    "event": "for an event on",
    "expires": "expires on",
    "period_end": "for a period that ends on",
}
"""How an example says that a paper is of a day, by the role of its date."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """One relation that is asked for, and how a gap is said."""

    relation: Relation
    reference: Reference
    needed: str
    """What is said after the two dates: `it must not be earlier`."""


@dataclass(frozen=True, slots=True)
class Dated(Keyword):
    """A date in relation to another."""

    name: ClassVar[str] = "dated"
    asked_of: ClassVar[tuple[What, ...]] = ("document", "signature", "group")
    compares: ClassVar[bool] = True
    needs_one_of: ClassVar[tuple[str, ...]] = ("notBefore", "notAfter", "sameDayAs", "within", "inOrder")
    needs_beside: ClassVar[Mapping[str, str]] = {"before": "within", "after": "within"}

    role: Role | Literal["any"] | None = None
    """Which date is judged; the document's own if it is not said; any: one of those that stand in it is enough."""
    date: Text | None = None
    """Which date of the matter is judged, in place of a document's"""
    not_before: Reference | None = None
    """The date that it must not be earlier than."""
    not_after: Reference | None = None
    """The date that it must not be later than."""
    same_day_as: Reference | None = None
    """The date that it must fall on."""
    within: Length | None = None
    """How long the window is that ends with `before`, or begins with `after`; both ends count."""
    before: Reference | None = None
    after: Reference | None = None
    in_order: Annotated[tuple[RoleName, ...], Limit((("minItems", 2),))] = ()
    """Roles whose dates must follow each other within the document."""

    def may_be_asked_of(self, what: str) -> bool:
        """A date of the matter may be judged on any subject."""
        return self.date is not None or what in self.asked_of

    def names(self) -> Iterator[NameUse]:
        """The date of the matter, and those of the references."""
        if self.date is not None and not has_day_form(self.date):
            yield NameUse("date", self.date, ("date",))
        for key, reference in self._references():
            yield from (use.inside(key) for use in reference.names())

    def problems(self) -> Iterator[Problem]:
        """A window with no end or two, a day that does not exist, and what is wrong in the references."""
        if self.date is not None:
            yield from day_problems(self.date, "date")
        if self.within is not None and (self.before is None) == (self.after is None):
            yield Problem(("within",), "“within” needs one of “before” and “after”")
        for key, reference in self._references():
            yield from (problem.inside(key) for problem in reference.problems())

    def _references(self) -> Iterator[tuple[str, Reference]]:
        given = {
            "notBefore": self.not_before,
            "notAfter": self.not_after,
            "sameDayAs": self.same_day_as,
            "before": self.before,
            "after": self.after,
        }
        for key, reference in given.items():
            if reference is not None:
                yield key, reference

    def example(self, pack: Pack) -> Example:
        """A date on each side of the limit."""
        if self.in_order:
            first, second = self.in_order[:2]
            both = f"{role_words(second)} on {day_words(EXAMPLE_DAY)} and {role_words(first)}"
            return Example(f"{both} on the day before", f"{both} three days later")
        fitting, beyond, reference = self._example_days()
        own = _OWN_WORDS.get(self.role or "issued", f"{role_words(self.role)} on")
        other = f"{reference.words(pack)} on {day_words(EXAMPLE_DAY)}"
        return Example(f"{own} {day_words(fitting)}, {other}", f"{own} {day_words(beyond)}, {other}")

    def _example_days(self) -> tuple[Day, Day, Reference]:
        """A day that fits, one that does not, and what they are compared with."""
        later, earlier = EXAMPLE_DAY + timedelta(days=3), EXAMPLE_DAY - timedelta(days=3)
        if self.not_before is not None:
            return EXAMPLE_DAY, earlier, self.not_before
        if self.not_after is not None:
            return EXAMPLE_DAY, later, self.not_after
        if self.same_day_as is not None:
            return EXAMPLE_DAY, later, self.same_day_as
        assert self.within is not None
        if self.after is not None:
            end = shifted(EXAMPLE_DAY, self.within)
            return end, end + timedelta(days=1), self.after
        assert self.before is not None
        start = shifted(EXAMPLE_DAY, -self.within)
        return start, start - timedelta(days=1), self.before

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """All the relations that the options name, for a group on each of its members."""
        return all_of([self._ask_one(one, ctx) for one in members(subject)])

    def _ask_one(self, subject: Subject, ctx: Context) -> RuleResult:
        if self.role == _ANY:
            return self._ask_any_date(subject, ctx)
        if is_of_card(subject):
            return RuleResult(applies=False)
        results = []
        for wanted in self._wanted():
            results.append(self._compare(wanted, self._judged_dates(subject, ctx), subject, ctx))
        if self.in_order:
            results.append(follow_each_other(self.in_order, subject, ctx))
        return all_of(results)

    def _wanted(self) -> list[_Wanted]:
        found = []
        if self.not_before is not None:
            found.append(_Wanted(not_before, self.not_before, "it must not be earlier"))
        if self.not_after is not None:
            found.append(_Wanted(not_after, self.not_after, "it must not be later"))
        if self.same_day_as is not None:
            relation = fits_label if self.same_day_as == _NAME else same_day
            found.append(_Wanted(relation, self.same_day_as, "it must be the same day"))
        if self.within is not None:
            found.append(_window(self.within, self.before, self.after))
        return found

    def _judged_dates(self, subject: Subject, ctx: Context) -> list[Target]:
        """The dates that are judged."""
        if self.date is not None:
            return [matter_date(self.date, ctx)]
        if self.role is not None:
            of_role = latest_end if self.role == _END else partial(targets_in_role, role=self.role)
            found = of_role(subject.paper, ctx=ctx)
            return found or [missing_target(subject.paper, role_noun(self.role))]
        if subject.signature is not None:
            return signature_targets(subject, ctx)
        return [own_target(subject.paper, ctx)]

    def _judged_words(self, subject: Subject, one: Target) -> str:
        """`Letter is dated 4 May 2026`."""
        if self.date is not None:
            return one.words
        if subject.signature is not None:
            signer = subject.signature.signer or subject.signature.capacity
            of_signer = f" of {signer}" if signer else ""
            return f"the signature{of_signer} on {name_of(subject.paper)} is dated {one.words}"
        if self.role is None:
            return f"{name_of(subject.paper)} is dated {one.bare_words}"
        return f"{name_of(subject.paper)} {role_words(self.role)} {one.words}"

    def _compare(self, wanted: _Wanted, mine: Sequence[Target], subject: Subject, ctx: Context) -> RuleResult:
        """Each of the dates with each that the reference stands for."""

        def words(one: Target, other: Target, readings: tuple[Span, Span] | None) -> str:
            lead = self._judged_words(subject, one)
            if readings is None:
                return sentence(f"{lead}, compared with {other.words}")
            return sentence(f"{lead}, {apart(*readings)} {other.words}; {wanted.needed}")

        others = resolve(wanted.reference, subject, ctx)
        if wanted.reference.date == "document":
            others = [one for one in others if not is_of_another_act(one, subject, mine)]

        def compared(one: Target, other: Target) -> Comparison:
            found = compare(one, other, wanted.relation, words, subject.place)
            weak = why_weak(other, subject) if wanted.reference.date == "document" else None
            if self.role == _END and subject.paper.unread:
                weak = "a page of it could not be read"
            return found.doubted(weak) if weak else found

        comparisons = [compared(one, other) for one in mine for other in others]
        if not comparisons:
            return RuleResult(applies=False)
        if wanted.relation is same_day and self.role == "event":
            comparisons = _one_of_several_days(comparisons)
        return agreed(comparisons)

    def _ask_any_date(self, subject: Subject, ctx: Context) -> RuleResult:
        """Whether one of the dates that stand in the document fits, whatever its role."""
        asked = replace(self, role=None)
        dates = targets_in_document(subject.paper, ctx) or [missing_target(subject.paper, "a date")]
        wanted = asked._wanted()
        best = any_of([all_of([asked._compare(each, [one], subject, ctx) for each in wanted]) for one in dates])
        if best.outcome != "gap":
            return best
        if subject.paper.unread:
            hidden = missing_target(subject.paper, "such a date")
            return unclear(sentence(hidden.why), "unread", hidden.place)
        shown = listed(list(dict.fromkeys(one.words for one in dates)), most=_MOST_DATES)
        limits = listed([other.words for each in wanted for other in resolve(each.reference, subject, ctx)])
        told = f"{name_of(subject.paper)} shows {shown}; none of them fits {limits}"
        if subject.paper.by_engine:
            return unclear(sentence(f"{told}, and {_BY_HAND}"), "unread", best.statements[0].place)
        message = sentence(told)
        return RuleResult((replace(best.statements[0], message=message, related=()),))


def _one_of_several_days(comparisons: list[Comparison]) -> list[Comparison]:
    """Papers tell of several events, and two that tell of one and the same day tell of that event."""
    met = [one for one in comparisons if one.result.outcome == "passed"]
    return met or comparisons


def _window(reach: Duration, before: Reference | None, after: Reference | None) -> _Wanted:
    if after is not None:
        needed = f"it must be within the {duration_words(reach)} after it"
        return _Wanted(partial(within, reach=reach, after=True), after, needed)
    assert before is not None
    needed = f"it must be within the {duration_words(reach)} before it"
    return _Wanted(partial(within, reach=reach, after=False), before, needed)
