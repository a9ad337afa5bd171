"""Whether the dates of one document, in roles that follow each other, do not go back."""

from collections.abc import Sequence
from itertools import pairwise

from checker.facts.dates import Role, Span
from checker.judging.documents.context import Context
from checker.judging.documents.locations import name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.engine.compare_dates import Sentence, agreed, compare
from checker.judging.engine.subjects import Subject
from checker.judging.engine.targets import Target, acts_in_role, missing_target, targets_in_role
from checker.judging.language.durations import not_before
from checker.judging.language.phrases import role_noun, role_words, sentence
from checker.judging.language.three_valued import RuleResult, all_of, unclear


def follow_each_other(roles: Sequence[Role], subject: Subject, ctx: Context) -> RuleResult:
    """Whether the dates of a document in these roles do not go back; a role without a date is a doubt."""
    paper = subject.paper
    dates = {role: acts_in_role(paper, role, ctx) for role in roles}
    known = [role for role in roles if dates[role]]
    results: list[RuleResult] = []
    for role, next_role in pairwise(known):
        words = _order_words(paper, role, next_role)
        comparisons = [
            compare(later, one, not_before, words, later.place) for one in dates[role] for later in dates[next_role]
        ]
        results.append(agreed(comparisons))
    for role in roles:
        if not targets_in_role(paper, role, ctx):
            absent = missing_target(paper, role_noun(role))
            results.append(unclear(sentence(absent.why), absent.doubt or "no_date", absent.place))
    return all_of(results) if results else RuleResult(applies=False)


def _order_words(paper: Paper, role: str, next_role: str) -> Sentence:
    def words(later: Target, one: Target, _readings: tuple[Span, Span] | None) -> str:
        told = f"{name_of(paper)} {role_words(next_role)} {later.words} and {role_words(role)} {one.words}"
        return sentence(f"{told}; {role_noun(role)} must not be the later one")

    return words
