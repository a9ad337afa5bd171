"""Which kind a paper is, by the patterns of its name."""

import pytest

from checker.judging.documents.kinds import recognised
from tests.judging.building import bundle, pack


def _kind(pattern: str, path: str) -> str | None:
    kinds = {"met": {"title": "M", "name": [pattern]}}
    made = recognised(bundle({"documents": [{"path": path}]}), [pack({}, kinds)])
    return made.documents[0].kind


@pytest.mark.parametrize(
    ("pattern", "path", "met"),
    [
        ("*sale deed*", "Annexure B - Sale_Deed - 2019.pdf", True), ("sale deed*", "The sale deed.pdf", False), ("*deed", "Sale deed.pdf", True),
        ("*deed", "Sale deeds.pdf", False), ("form ?", "Form-A.pdf", True), ("form ?", "Form AB.pdf", False), ("form ?", "Form.pdf", False),
        ("*a*b*", "b a.pdf", False), ("*r\u00e9sum\u00e9*", "Re\u0301sume\u0301 2.pdf", True), ("*\u0622\u0628*", "\u0627\u0653\u0628.pdf", True),
    ],
)  # fmt: skip
def test_a_name_fits_as_a_whole_with_case_stops_and_the_storing_of_accents_left_out(pattern: str, path: str, met: bool) -> None:
    assert _kind(pattern, path) == ("met" if met else None)


def test_the_name_whose_words_stand_whole_and_first_goes_before() -> None:
    kinds = {"deed": {"title": "D", "name": ["*deed*"]}, "indeed": {"title": "I", "name": ["*indeed*"]}, "sale": {"title": "S", "name": ["*sale*"]}}
    made = recognised(bundle({"documents": [{"path": "Sale deed.pdf"}, {"path": "Indeed a deed.pdf"}]}), [pack({}, kinds)])
    assert [one.kind for one in made.documents] == ["sale", "indeed"]


def test_a_kind_of_kinds_is_followed_once_to_each() -> None:
    kinds = {f"k{n}": {"title": "K", "labelled": True, "is": [f"k{max(n - 1, 0)}"]} for n in range(3000)}
    found = bundle({"documents": [{"path": "Annexure A.pdf", "label": "A"}]})
    from checker.judging.documents.kinds import kinds_of

    own, why = kinds_of(found.documents[0], None, pack({}, kinds))
    assert (len(own), why) == (3000, "it is labelled A")
