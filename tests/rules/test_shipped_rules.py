"""The shipped rules keep the promises that rules/README.md makes of them."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from checker import shipped
from checker.errors import PackError
from checker.judging.authoring.explanation import explained
from checker.judging.loading.load import load
from checker.judging.packs.model import Pack
from tests.rules.shipped_packs import RULES, all_rules, shipped_packs

PACKS = shipped_packs()
RULES_OF_ALL = all_rules()
_ROW = re.compile(r"(?:UK|US|SCH|EB|PK|NGO|SQ|FC|RT)-\d\d")


def _find(name: str) -> tuple[str, str]:
    path = shipped.pack_path(name)
    if not path.is_file():
        raise PackError(f"no pack {name}")
    return path.read_text(encoding="utf-8"), str(path)


def _loaded(ident: str) -> Pack:
    text, origin = _find(ident)
    return load(text, origin, _find)


def _standings(rule: dict[str, Any]) -> Counter[str]:
    return Counter(one["standing"] for one in rule["authority"])


def test_the_eight_packs_and_the_shared_one_are_there() -> None:
    assert {pack["id"] for pack in PACKS} == {
        "documentation-discipline", "pk-high-court-petition", "pk-civil-documents", "uk-family-visa", "uk-court-ebundle",
        "execution-chain", "ngo-referral", "cross-border", "page-quality",
    }  # fmt: skip


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack["id"])
def test_a_pack_loads_and_every_rule_can_be_explained(pack: dict[str, Any]) -> None:
    loaded = _loaded(pack["id"])
    assert {f"{pack['id']}/{name}" for name in pack["rules"]} <= {rule.id for rule in loaded.rules}
    for rule in loaded.rules:
        page = explained(loaded, rule)
        assert rule.title in page and rule.remedy in page and rule.why in page
        holds, fails = (line for line in page.splitlines() if line.startswith(("Holds: ", "Does not hold: ")))
        assert holds.partition(":")[2].strip() != fails.partition(":")[2].strip(), rule.id
        assert "that is not what the rule asks" not in page, rule.id


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack["id"])
def test_every_rule_has_a_fault_written_for_it(pack: dict[str, Any]) -> None:
    path = Path(__file__).parents[2] / "samples" / "faults" / f"{pack['id']}.json"
    faults = json.loads(path.read_text(encoding="utf-8"))
    assert faults.keys() == pack["rules"].keys()
    assert all(fault["what"] and fault["do"] for fault in faults.values())


@pytest.mark.parametrize(("ident", "rule"), RULES_OF_ALL, ids=[ident for ident, _ in RULES_OF_ALL])
def test_a_rule_says_what_it_asks_why_and_what_to_do(ident: str, rule: dict[str, Any]) -> None:
    assert rule["title"][-1] not in ".!?", "a title is read inside a sentence"
    assert rule["why"].endswith((".", "?")) and rule["remedy"].endswith((".", "…"))
    assert rule["severity"] in ("error", "warning", "note")
    assert rule["who"] in ("client", "translator", "signatory", "fee earner")
    assert not re.search(r"\b(invalid|compliant)\b", json.dumps([rule["title"], rule["why"], rule["remedy"]]))


@pytest.mark.parametrize(("ident", "rule"), RULES_OF_ALL, ids=[ident for ident, _ in RULES_OF_ALL])
def test_an_error_has_the_standing_that_an_error_needs(ident: str, rule: dict[str, Any]) -> None:
    standings = _standings(rule)
    assert standings, "every rule names its authority"
    for one in rule["authority"]:
        assert one["standing"] == "practice" or one["url"].startswith(("http://", "https://"))
        assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", one["read"])
    if rule["severity"] == "error":
        own = any(one["standing"] == "practice" and "contradict" in one["title"] for one in rule["authority"])
        assert standings["official"] or standings["secondary"] >= 2 or own
    assert not (rule.get("disputed") and rule["severity"] == "error")


def test_two_secondary_sources_are_two_sources() -> None:
    for ident, rule in RULES_OF_ALL:
        if rule["severity"] == "error" and not _standings(rule)["official"]:
            own = any("contradict" in one["title"] for one in rule["authority"])
            sites = {
                (one.get("url", ""), one.get("paragraph"))
                for one in rule["authority"]
                if one["standing"] == "secondary"
            }
            assert own or len(sites) >= 2, ident


def test_rules_name_rows_and_never_one_that_is_no_authority() -> None:
    left_out = {row for pack in PACKS for row in pack.get("not_authority", {})}
    for ident, rule in RULES_OF_ALL:
        rows = rule.get("sources", [])
        assert all(_ROW.fullmatch(row) for row in rows), ident
        assert not left_out & set(rows), ident
        if _standings(rule)["official"] + _standings(rule)["secondary"]:
            assert rows or any("contradict" in one["title"] for one in rule["authority"]), ident


def test_no_pack_says_that_it_was_compared_with_the_official_text() -> None:
    assert all(pack["verified"] is None for pack in PACKS)


def test_kinds_of_one_name_are_one_kind_in_all_packs() -> None:
    met: dict[str, tuple[str, Any]] = {}
    for pack in PACKS:
        for name, kind in pack.get("kinds", {}).items():
            other, known = met.setdefault(name, (pack["id"], kind))
            assert kind == known, f"{name} differs in {pack['id']} and {other}"


def test_a_referral_knows_its_partners() -> None:
    pack = next(pack for pack in PACKS if pack["id"] == "ngo-referral")
    names = {name for one in pack["partners"] for name in (one["name"], *one.get("also", ()))}
    assert {"Sahil", "Bedari", "Rozan", "Aurat Foundation", "IOM", "FIA Anti-Human-Trafficking Circle"} <= names
    assert all(one["for"] for one in pack["partners"])


def test_ids_are_stable_names() -> None:
    assert all(re.fullmatch(r"[A-Z]{2,4}-\d\d", ident.partition("/")[2]) for ident, _ in RULES_OF_ALL)
    assert all((RULES / f"{pack['id']}.json").is_file() for pack in PACKS)
