"""Examples are made from what a rule asks, and lie on the two sides of its limit."""

import pytest

from checker.judging.authoring.examples import examples_of
from checker.judging.loading.build import pack_of

_KINDS = {"consent": {"title": "Consent"}, "index": {"title": "Index"}}
_CASES = [
    ({"dated": {"within": "P28D", "before": "submission"}}, "6 April 2026", "5 April 2026"),
    ({"dated": {"role": "acknowledged", "within": "P1D", "after": {"kind": "consent"}}}, "5 May 2026", "6 May 2026"),
    ({"dated": {"notBefore": "document"}}, "4 May 2026", "1 May 2026"),
    ({"dated": {"inOrder": ["signed", "notarised"]}}, "the day before", "three days later"),
    ({"holds": "consent"}, "The bundle holds a consent", "It holds no consent"),
    ({"inSequence": {"from": "A"}}, "A, B, C and D", "C is missing"),
    ({"says": ["true copy"]}, "It says “true copy”", "It does not say “true copy”"),
    ({"neverSays": ["true copy"]}, "It does not say “true copy”", "It says “true copy”"),
    ({"anyOf": [{"not": {"holds": "index"}}, {"holds": "consent"}]}, "holds a consent", "holds no consent"),
    ({"continuous": {"every": "P1M"}}, "31 January 2026, 28 February 2026", "31 January 2026 and 31 March 2026"),
    ({"covers": {"last": "P6M", "before": "submission"}}, "4 November 2025", "24 November 2025"),
]


@pytest.mark.parametrize(("must", "holds", "fails"), _CASES)
def test_an_example_lies_on_each_side(must: dict[str, object], holds: str, fails: str) -> None:
    rule = {"title": "T", "family": "presence", "must": must}
    pack = pack_of({"id": "p", "title": "P", "version": "1", "kinds": _KINDS, "rules": {"A-01": rule}}, ())
    passing, failing = examples_of(pack.rules[0], pack)
    assert holds in passing and fails in failing


def test_a_rules_own_examples_come_first() -> None:
    own = {"passes": "Yes.", "fails": "No."}
    rule = {"title": "T", "family": "presence", "must": {"holds": "consent"}, "examples": own}
    pack = pack_of({"id": "p", "title": "P", "version": "1", "kinds": _KINDS, "rules": {"A-01": rule}}, ())
    assert examples_of(pack.rules[0], pack) == ("Yes.", "No.")
