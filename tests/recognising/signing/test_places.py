"""Places of signatures on pages given as data: `tests/pages/*.json`, each with what is to be read of it."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from checker.pages.page_json import from_json
from checker.recognising.dates.page_dates import dates_in
from checker.recognising.signing.page_places import signatures_on

PAGES = sorted((Path(__file__).parents[2] / "pages").glob("*.json"))


def _read(page: dict[str, Any], *, is_card: bool = False) -> list[dict[str, Any]]:
    seen = from_json({"size": [595, 842], **page})
    signatures, _ = signatures_on(seen, dates_in(seen.text, "DMY", page=seen.number), is_card=is_card)
    return [
        {
            "means": one.means,
            "state": one.state,
            "certain": one.certain,
            "signer": one.signer,
            "date": one.date and one.date.value,
            "may_be": list(one.date.alternatives) if one.date else [],
        }
        for one in signatures
    ]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_places_of_a_page(path: Path) -> None:
    case = json.loads(path.read_text("utf-8"))
    read = _read(case["page"], is_card=case.get("is_card", False))
    wanted = case["signatures"]
    assert [{name: one[name] for name in asked} for one, asked in zip(read, wanted, strict=True)] == wanted, case["why"]


def test_no_place_is_called_empty_on_a_picture_that_nobody_looked_at() -> None:
    path = Path(__file__).parents[2] / "pages"
    cases = [json.loads(one.read_text("utf-8")) for one in sorted(path.glob("*.json"))]
    pages = [from_json({"size": [595, 842], **case["page"]}) for case in cases]
    seen = [replace(page, inked=tuple, looked_at=False) for page in pages]
    states = [one.state for page in seen for one in signatures_on(page, [])[0]]
    assert "unchecked" in states
    assert "empty" not in states
