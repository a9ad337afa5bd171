"""chronological: the documents stand in the order of their dates.

What it asks
    That in filing order no document is dated before the one in front of it.
Options
    A role, or `"document"` for each document's own date.
Holds
    Letters of 3 March, 9 March, 9 March and 2 April.
Does not hold
    9 March, 3 March. Unclear: a document without that date, or dates that can be read in more than one way; the
    filing order is only assumed.
"""

from datetime import date
from itertools import pairwise

from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_paper, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.engine.subjects import Subject
from checker.judging.engine.targets import Target, missing_target, own_target, targets_in_role
from checker.judging.language.durations import not_before, over_readings
from checker.judging.language.phrases import role_noun, sentence
from checker.judging.language.three_valued import RuleResult, Statement, all_of, passed

SUBJECTS = ("group",)


def ask(option: str, subject: Subject, ctx: Context) -> RuleResult:
    """Each pair of neighbours in filing order; those without a date are a doubt and are passed over."""
    dated = [(paper, _when(paper, option, ctx)) for paper in subject.papers]
    doubts = [
        Statement("unclear", sentence(one.why), one.place or at_paper(paper), why=one.doubt)
        for paper, one in dated
        if one.doubt
    ]
    known = [(paper, one) for paper, one in dated if not one.doubt]
    results = [_pair(a, b, ctx) for a, b in pairwise(known)]
    return all_of([*results, RuleResult(tuple(doubts)), passed("The documents stand in the order of their dates.")])


def _when(paper: Paper, role: str, ctx: Context) -> Target:
    if role == "document":
        return own_target(paper, ctx)
    found = targets_in_role(paper, role, ctx)
    if not found:
        return missing_target(paper, role_noun(role))
    return min(found, key=lambda one: one.readings[0].first if one.readings else date.max)


def _pair(one: tuple[Paper, Target], other: tuple[Paper, Target], ctx: Context) -> RuleResult:
    (before, first), (after, second) = one, other
    truth = over_readings(second.readings, first.readings, not_before)
    if truth == "passed":
        return passed()
    message = f"{name_of(after)} ({_bare(second)}) comes after {name_of(before)} ({_bare(first)}) in the filing order"
    assumed = ctx.bundle.order_known_by == "assumed" and after.file is not before.file
    related = (at_paper(before),)
    if truth == "gap" and not assumed:
        values = {"found": second.value, "before": first.value}
        return RuleResult(
            (
                Statement(
                    "gap",
                    sentence(message),
                    second.place,
                    related,
                    values=values,
                    is_estimate=first.is_estimate or second.is_estimate,
                ),
            )
        )
    reason = (
        "the filing order is only assumed from the file names"
        if truth == "gap"
        else "the dates can be read in more than one way"
    )
    return RuleResult((Statement("unclear", sentence(f"{message}; {reason}"), second.place, related, "ambiguous"),))


def _bare(one: Target) -> str:
    return one.words.rsplit(", dated ", 1)[-1]
