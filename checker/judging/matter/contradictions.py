"""Packs judged side by side that ask opposite things of the same dates: shown as such, never settled here."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from checker.judging.documents.context import Context
from checker.judging.keywords.dated import Dated
from checker.judging.keywords.requirement import keywords_of
from checker.judging.packs.model import Rule


def contradictions(contexts: Sequence[Context]) -> list[str]:
    """A sentence for each pair of rules of different packs that want two roles in opposite order."""
    wanted = [
        (role, later, rule, ctx.pack) for ctx in contexts for rule in ctx.pack.rules for role, later in _orders(rule)
    ]
    told: dict[str, None] = {}
    for (a, b, one, pack), (c, d, other, rival) in combinations(wanted, 2):
        if pack.id != rival.id and one.id != other.id and (a, b) == (d, c):
            told[
                f"{one.id} and {other.id} contradict each other: "
                f"the first asks that a paper is {a} before it is {b}, the second the reverse. "
                "Both are judged; the authority that receives the bundle decides which counts."
            ] = None
    return list(told)


def _orders(rule: Rule) -> Iterator[tuple[str, str]]:
    """(earlier, later) pairs of roles that a rule asks for."""
    for one in keywords_of(rule):
        if not isinstance(one, Dated):
            continue
        yield from combinations(one.in_order, 2)
        if one.role and one.not_before and one.not_before.role:
            yield one.not_before.role, one.role
        if one.role and one.not_after and one.not_after.role:
            yield one.role, one.not_after.role
