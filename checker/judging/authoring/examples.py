"""What holds and what does not hold of a rule, in a sentence each: from its own words, or made from what it asks."""

from checker.judging.keywords.keyword import Example
from checker.judging.keywords.requirement import requirement_of
from checker.judging.language.phrases import sentence
from checker.judging.packs.model import Pack, Rule


def examples_of(rule: Rule, pack: Pack) -> Example:
    """A passing and a failing example of a rule."""
    made = requirement_of(rule).example(pack)
    if rule.kind == "signature":
        made = Example(_of_signature(made.holds), _of_signature(made.fails))
    holds, fails = rule.examples.get("passes", made.holds), rule.examples.get("fails", made.fails)
    return Example(sentence(holds), sentence(fails))


def _of_signature(clause: str) -> str:
    """A document is dated, a signature is made on a day."""
    return f"signed {clause.removeprefix('dated ')}" if clause.startswith("dated ") else clause
