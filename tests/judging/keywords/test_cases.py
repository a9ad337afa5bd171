"""Every keyword against its cases: tests/cases/<keyword>.json, in the form of the JSON Schema test suite, with the message."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from checker.judging.keywords import BY_NAME
from tests.judging.building import bundle, judged, outcome, pack

CASES = Path(__file__).parents[2] / "cases"
FILES = [CASES / f"{name}.json" for name in BY_NAME]


def _cases() -> list[Any]:
    return [
        pytest.param(group, case, id=f"{file.stem}: {group['description']}: {case['description']}")
        for file in FILES
        for group in json.loads(file.read_text(encoding="utf-8"))
        for case in group["tests"]
    ]


@pytest.mark.parametrize(("group", "case"), _cases())
def test_case(group: dict[str, Any], case: dict[str, Any]) -> None:
    asks = pack(
        {
            name: {"title": "A rule", "family": "presence", **rule}
            for name, rule in {"R": group["rule"], **group.get("beside", {})}.items()
        },
        group.get("kinds"),
        **group.get("pack", {}),
    )
    day = date.fromisoformat(case.get("as_of", "2026-05-01"))
    report = judged(asks, bundle(case["bundle"]), as_of=day, dates=case.get("dates"), answers=case.get("answers"))
    found = [one for one in report.findings if one.rule == "case/R"]
    assert (outcome(report), [one.message for one in found]) == (case["outcome"], case.get("message", []))
    if "why" in case:
        assert {one.why for one in found} == {case["why"]}
    if "place" in case:
        assert [(p.file, p.page) if (p := one.place) else None for one in found] == [tuple(p) for p in case["place"]]


def test_every_keyword_has_cases_for_every_outcome() -> None:
    for name in BY_NAME:
        groups = json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))
        met = {case["outcome"] for group in groups for case in group["tests"]}
        assert {"passed", "gap", "unclear"} <= met, name
