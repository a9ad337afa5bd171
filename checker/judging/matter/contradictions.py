"""Packs judged side by side that ask opposite things of the same dates: shown as such, never settled here."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from checker.judging.documents.context import Context
from checker.judging.evaluating.evaluate_rule import questions_in


def contradictions(contexts: Sequence[Context]) -> list[str]:
    """A sentence for each pair of rules of different packs that want two roles in opposite order."""
    wanted = [
        (role, later, rule, ctx.pack)
        for ctx in contexts
        for rule in ctx.pack.rules
        for role, later in _orders(rule.must)
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


def _orders(must: object) -> Iterator[tuple[str, str]]:
    """(earlier, later) pairs of roles that a rule asks for."""
    if not isinstance(must, dict):
        return
    for word, option in questions_in(must):
        if word != "dated":
            continue
        chain = option.get("inOrder", [])
        yield from ((one, two) for nth, one in enumerate(chain) for two in chain[nth + 1 :])
        mine = option.get("role")
        for key in ("notBefore", "notAfter"):
            other = option.get(key)
            role = other.get("role") if isinstance(other, dict) else None
            if mine and role:
                yield (role, mine) if key == "notBefore" else (mine, role)
