"""Which papers claim a companion of one kind: each companion counts once, whichever rule of the pack asks for it."""

from collections.abc import Iterator
from dataclasses import replace

from checker.judging.documents.context import Context
from checker.judging.documents.logical_document import Paper
from checker.judging.engine import fact_schema
from checker.judging.engine.fact_lookup import facts_of
from checker.judging.engine.subjects import Selection, Subject
from checker.judging.evaluating.applicability import applies, is_in_force
from checker.judging.keywords.requirement import requirement_of
from checker.judging.packs.model import Rule


def with_claims(rule: Rule, selection: Selection, ctx: Context) -> Selection:
    """The subjects of a rule, each with all the papers that need a companion of the same kind as itself."""
    kind = _claimed_kind(rule)
    if kind is None:
        return selection
    rules = [rule, *_rules_that_claim(kind, rule, ctx)]
    papers = [paper for one in rules for paper in ctx.of_kind(one.kind or "document") if _may_ask(one, paper, ctx)]
    peers = tuple(dict.fromkeys(papers))
    return replace(selection, subjects=tuple(replace(one, peers=peers) for one in selection.subjects))


def _claimed_kind(rule: Rule) -> str | None:
    return requirement_of(rule).companion_kind() if rule.select == "each" else None


def _rules_that_claim(kind: str, rule: Rule, ctx: Context) -> Iterator[Rule]:
    """The other rules of the pack that ask for a companion of that kind, each for documents of a kind of its own."""
    for one in ctx.pack.rules:
        if one is rule or one.kind == "document" or _claimed_kind(one) != kind:
            continue
        if is_in_force(one, ctx) and applies(one, ctx)[0]:
            yield one


def _may_ask(rule: Rule, paper: Paper, ctx: Context) -> bool:
    facts = facts_of(Subject("document", (paper,)), ctx)
    return not rule.where or fact_schema.truth_of(rule.where, facts)[0] is not False
