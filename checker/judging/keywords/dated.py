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

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from checker.facts.dates import Span
from checker.findings import Place
from checker.judging.documents.context import Context
from checker.judging.documents.locations import name_of
from checker.judging.engine.compare_dates import Comparison, compare
from checker.judging.engine.date_references import matter_date, resolve
from checker.judging.engine.fact_lookup import members
from checker.judging.engine.reference import Reference
from checker.judging.engine.subjects import Subject
from checker.judging.engine.targets import (
    Target,
    missing_target,
    own_target,
    signature_targets,
    target_of,
    targets_in_role,
)
from checker.judging.language.durations import duration, fits_label, not_after, not_before, same_day, within
from checker.judging.language.phrases import apart, duration_words, listed, role_noun, role_words, sentence
from checker.judging.language.three_valued import RuleResult, Statement, all_of, any_of, passed

SUBJECTS = ("document", "signature", "group")


@dataclass(frozen=True, slots=True)
class _Ask:
    """One comparison: the relation, and how a gap is said."""

    relation: Callable[[Span, Span], Any]
    reference: Any
    needed: str
    """What is said after the two dates: `it must not be earlier`."""


def ask(option: Mapping[str, Any], subject: Subject, ctx: Context) -> RuleResult:
    """All the comparisons that the options name, for a group on each of its members."""
    return all_of([_one(option, one, ctx) for one in members(subject)])


def _one(option: Mapping[str, Any], subject: Subject, ctx: Context) -> RuleResult:
    if option.get("role") == "any":
        return _any_date(option, subject, ctx)
    results = [_compare(option, each, subject, ctx) for each in _asks(option)]
    if "inOrder" in option:
        results.append(_in_order(option["inOrder"], subject, ctx))
    return all_of(results)


def _any_date(option: Mapping[str, Any], subject: Subject, ctx: Context) -> RuleResult:
    """Whether one of the dates that stand in the document fits, whatever its role."""
    stated = [d for d in subject.paper.dates if d.source in ("text", "ocr", "mrz") or d.word == "confirmed"]
    rest = {key: value for key, value in option.items() if key != "role"}
    dates = [target_of(d, subject.paper, ctx) for d in stated] or [missing_target(subject.paper, "a date")]
    results = [all_of([_pairs(rest, each, [one], subject, ctx) for each in _asks(rest)]) for one in dates]
    best = any_of(results)
    if best.outcome != "gap":
        return best
    if subject.paper.unread:
        said = missing_target(subject.paper, "such a date")
        return RuleResult((Statement("unclear", sentence(said.why), said.place, why="unread"),))
    lead, days = best.statements[0], listed(list(dict.fromkeys(one.words for one in dates)), most=4)
    limit = listed(
        [other.words for each in _asks(rest) for other in resolve(Reference.parse(each.reference), subject, ctx)]
    )
    message = sentence(f"{name_of(subject.paper)} shows {days}; none of them fits {limit}")
    return RuleResult((replace(lead, message=message, related=()),))


def _asks(option: Mapping[str, Any]) -> list[_Ask]:
    found = []
    if "notBefore" in option:
        found.append(_Ask(not_before, option["notBefore"], "it must not be earlier"))
    if "notAfter" in option:
        found.append(_Ask(not_after, option["notAfter"], "it must not be later"))
    if "sameDayAs" in option:
        same = fits_label if option["sameDayAs"] == "name" else same_day
        found.append(_Ask(same, option["sameDayAs"], "it must be the same day"))
    if "within" in option:
        reach, after = duration(option["within"]), "after" in option
        needed = f"it must be within the {duration_words(reach)} {'after' if after else 'before'} it"
        found.append(
            _Ask(
                lambda one, other: within(one, other, reach, after=after),
                option["after" if after else "before"],
                needed,
            )
        )
    return found


def _mine(option: Mapping[str, Any], subject: Subject, ctx: Context) -> list[Target]:
    """The dates that are judged."""
    if "date" in option:
        return [matter_date(option["date"], ctx)]
    if subject.signature is not None and "role" not in option:
        return signature_targets(subject, ctx)
    role = option.get("role")
    if role is None:
        return [own_target(subject.paper, ctx)]
    return targets_in_role(subject.paper, role, ctx) or [missing_target(subject.paper, role_noun(role))]


def _lead(option: Mapping[str, Any], subject: Subject, one: Target) -> str:
    if "date" in option:
        return one.words
    if subject.signature is not None:
        who = subject.signature.signer or subject.signature.capacity
        return f"the signature{f' of {who}' if who else ''} on {name_of(subject.paper)} is dated {one.words}"
    if option.get("role") is None:
        return f"{name_of(subject.paper)} is dated {one.words.rsplit(', dated ', 1)[-1]}"
    return f"{name_of(subject.paper)} {role_words(option['role'])} {one.words}"


def _compare(option: Mapping[str, Any], wanted: _Ask, subject: Subject, ctx: Context) -> RuleResult:
    return _pairs(option, wanted, _mine(option, subject, ctx), subject, ctx)


def _pairs(option: Mapping[str, Any], wanted: _Ask, mine: list[Target], subject: Subject, ctx: Context) -> RuleResult:
    def said(one: Target, other: Target, readings: tuple[Span, Span] | None) -> str:
        between = f"{apart(*readings)} " if readings else ""
        lead = _lead(option, subject, one)
        return sentence(
            f"{lead}, {between}{other.words}; {wanted.needed}" if between else f"{lead}, compared with {other.words}"
        )

    pairs = [
        compare(one, other, wanted.relation, said, subject.place)
        for one in mine
        for other in resolve(Reference.parse(wanted.reference), subject, ctx)
    ]
    return _agreed(pairs)


def _agreed(pairs: list[Comparison]) -> RuleResult:
    """Each pair must hold; several different dates in a role of which there is only one are a doubt unless all say
    the same.
    """
    groups: dict[str, list[Comparison]] = {}
    for pair in pairs:
        groups.setdefault(pair.group, []).append(pair)
    results = []
    for group, members_ in groups.items():
        truths = {pair.result.outcome for pair in members_}
        if group and len(truths) > 1:
            results += [
                pair.as_doubt("it shows several dates of this sort, and not all of them fit") for pair in members_
            ]
        elif group and truths == {"gap"}:
            results.append(members_[0].result)
        else:
            results += [pair.result for pair in members_]
    return all_of(results)


def _in_order(roles: list[str], subject: Subject, ctx: Context) -> RuleResult:
    paper = subject.paper
    steps = [(role, targets_in_role(paper, role, ctx)) for role in roles]
    results = [passed()]
    known = [(role, targets) for role, targets in steps if targets]
    for (role, targets), (next_role, later) in pairwise(known):

        def said(
            one: Target, other: Target, readings: tuple[Span, Span] | None, a: str = role, b: str = next_role
        ) -> str:
            told = f"{name_of(paper)} {role_words(b)} {one.words} and {role_words(a)} {other.words}"
            return sentence(told + f"; {role_noun(a)} must not be the later one")

        pairs = [compare(two, one, not_before, said, two.place) for one in targets for two in later]
        results.append(_agreed(pairs))
    absent = [missing_target(paper, role_noun(role)) for role, targets in steps if not targets]
    place: Place | None = subject.place
    results += [compare(one, one, not_before, lambda *_: "", place).result for one in absent]
    return all_of(results)
