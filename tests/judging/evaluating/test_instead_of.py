"""A rule that is asked in the place of a more general one: one fault is told once."""

from datetime import date

from checker.facts.bundle import Bundle
from checker.facts.document import Document
from checker.judging import judge
from checker.judging.loading.build import pack_of


def _pack(ident: str, **more: object) -> object:
    rule = {"title": "The bundle holds a passport", "family": "presence", "must": {"holds": "passport"}, **more}
    kinds = {"passport": {"title": "Passport", "name": ["*passport*"]}}
    return pack_of({"id": ident, "title": ident, "version": "1", "kinds": kinds, "rules": {"A-01": rule}}, ())


def test_the_general_rule_is_not_asked_where_another_stands_for_it() -> None:
    bundle = Bundle(documents=(Document("letter.pdf", "0" * 64, 1, "application/pdf", pages=1),), filed=("letter.pdf",))
    general, special = _pack("general"), _pack("special", instead_of=["general/A-01"])
    told = judge(bundle, [general, special], as_of=date(2026, 5, 4))  # type: ignore[list-item]
    assert [one.rule for one in told.asked if one.rule.endswith("A-01")] == ["special/A-01"]
    alone = judge(bundle, [general], as_of=date(2026, 5, 4))  # type: ignore[list-item]
    assert [one.rule for one in alone.asked if one.rule.endswith("A-01")] == ["general/A-01"]
