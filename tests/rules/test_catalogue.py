"""rules/README.md is what the packs say, and says it of every rule."""

from checker.judging.authoring.catalogue import catalogue, covered, uncovered
from tests.rules.shipped_packs import README, all_rules, shipped_packs


def test_the_page_is_not_stale() -> None:
    assert README.read_text(encoding="utf-8") == catalogue(shipped_packs()), "run: python -m tests.rules"


def test_every_rule_and_every_authority_stands_in_the_page() -> None:
    page = catalogue(shipped_packs())
    for ident, rule in all_rules():
        assert rule["title"] in page, ident
        assert all(one["url"] in page for one in rule["authority"] if "url" in one), ident


def test_at_least_six_tenths_of_the_sourced_rows_are_rules() -> None:
    packs = shipped_packs()
    assert len(covered(packs)) / (len(covered(packs)) + len(uncovered(packs))) >= 0.6


def test_a_row_is_covered_or_has_its_reason_but_not_both() -> None:
    for pack in shipped_packs():
        own = {row for rule in pack["rules"].values() for row in rule.get("sources", ())}
        assert not own & set(pack.get("not_covered", {})), pack["id"]
        assert not own & set(pack.get("not_authority", {})), pack["id"]
        assert all({**pack.get("not_covered", {}), **pack.get("not_authority", {})}.values()), pack["id"]


def test_a_bar_in_a_title_does_not_break_its_table() -> None:
    rule = {"title": "One | two", "family": "presence", "authority": [{"title": "A | B", "standing": "practice"}]}
    pack = {"id": "x", "title": "T", "version": "1", "rules": {"A-1": rule}}
    row = next(line for line in catalogue([pack]).splitlines() if "A-1" in line)
    assert row.count(" | ") == 5 and "One \\| two" in row and "A \\| B" in row
