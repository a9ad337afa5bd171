"""Which kind a paper is under a pack: tests/cases/kinds.json, by what is seen of it."""

import json
from pathlib import Path
from typing import Any

import pytest

from checker.judging.documents.context import context
from checker.judging.documents.kinds import kinds_of, recognised
from tests.judging.building import TODAY, bundle, pack

GROUPS = json.loads((Path(__file__).parents[2] / "cases" / "kinds.json").read_text(encoding="utf-8"))
"""Like the cases of keywords: kinds of a pack, and papers; `kind` is the answer, `perhaps` what a person is asked."""


def _cases() -> list[Any]:
    return [
        pytest.param(group, case, id=f"{group['description']}: {case['description']}")
        for group in GROUPS
        for case in group["tests"]
    ]


@pytest.mark.parametrize(("group", "case"), _cases())
def test_case(group: dict[str, Any], case: dict[str, Any]) -> None:
    asks = pack({}, group["kinds"])
    beside = [{"path": f"beside-{nth}.pdf", **one} for nth, one in enumerate(case.get("beside", ()))]
    matter = recognised(bundle({"documents": [case["paper"], *beside], "matter": case.get("matter", {})}), [asks])
    paper = matter.documents[0]
    found = context(matter, asks, TODAY, {}, {}).papers[0]
    assert (paper.kind, list(found.perhaps)) == (case.get("kind"), case.get("perhaps", [])), paper.kinds
    if "why" in case:
        assert [one.evidence for one in paper.kinds if one.kind == paper.kind] == [tuple(case["why"])]


def test_a_kind_of_kinds_is_followed_once_to_each() -> None:
    kinds = {f"k{n}": {"title": "K", "labelled": True, "is": [f"k{max(n - 1, 0)}"]} for n in range(3000)}
    found = bundle({"documents": [{"path": "Annexure A.pdf", "label": "A"}]})
    known = kinds_of(found.documents[0], None, pack({}, kinds))
    assert (len(known.kinds), known.why) == (3000, "it is labelled A")


@pytest.mark.parametrize(
    ("beside", "expected"),
    [("Annex D - Disputed house bond", ["annexure"]), ("Annex D - Final house bond", ["bond", "annexure"])],
    ids=["one is called so", "none is"],
)
def test_beside_the_bond_that_is_called_disputed_another_is_an_annexure(beside, expected) -> None:
    kinds = {"bond": {"title": "House bond", "name": ["*house bond*"], "called": ["disputed"]}, "annexure": {"title": "Annexure", "labelled": True}}
    title = {"titles": [{"text": "HOUSE BOND", "page": 1, "strength": 1.0}]}
    papers = [{"path": "Annex C.pdf", "label": "C", **title}, {"path": f"{beside}.pdf", "label": "D", **title}]
    seen = context(bundle({"documents": papers}), pack({}, kinds), TODAY, {}, {})
    assert list(seen.papers[0].kinds) == expected


@pytest.mark.parametrize(("name", "is_copy"), [("Certified copy of the passport", True), ("Passport", False)])
def test_a_paper_of_which_a_certified_copy_is_filed_is_both(name, is_copy) -> None:
    kinds = {
        "passport": {"title": "Passport", "name": ["*passport*"]},
        "certified-copy": {"title": "Certified copy", "name": ["*certified*copy*"]},
    }  # fmt: skip
    paper = bundle({"documents": [{"path": f"{name}.pdf", "titles": [{"text": "PASSPORT", "page": 1, "strength": 1.0}]}]})
    found = kinds_of(paper.documents[0], None, pack({}, kinds))
    assert found.kinds == (("passport", "certified-copy") if is_copy else ("passport",))


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        ([{"path": "Petition.pdf"}], ["annexure"]),
        ([], ["petition", "annexure"]),
        ([{"path": "D - Petition.pdf", "label": "D"}], ["petition", "annexure"]),
    ],
    ids=["beside the bundle's own", "alone", "beside another exhibit"],
)
def test_an_earlier_petition_among_the_annexures_is_an_annexure(others, expected) -> None:
    kinds = {"petition": {"title": "Petition", "name": ["*petition*"], "principal": True}, "annexure": {"title": "Annexure", "labelled": True}}
    exhibit = {"path": "E - Petition.pdf", "label": "E"}
    seen = context(bundle({"documents": [exhibit, *others]}), pack({}, kinds), TODAY, {}, {})
    assert list(seen.papers[0].kinds) == expected


@pytest.mark.parametrize(("pages", "kinds"), [(1, ()), (40, ("bundle",))], ids=["an e-mail that agrees one", "many pages"])
def test_a_single_page_is_no_bundle(pages, kinds) -> None:
    bundles = pack({}, {"bundle": {"title": "Bundle", "whole": True, "name": ["*bundle*"]}})
    file = bundle({"documents": [{"path": "Bundle agreed.pdf", "pages": pages}]}).documents[0]
    assert kinds_of(file, None, bundles).kinds == kinds
