"""Whether a bare label in a name is one of the bundle's annexures, by what the other papers speak of."""

import pytest

from checker.judging.documents.stray_labels import without_stray_labels
from tests.judging.building import bundle

CM = {"path": "CM 1 - Stay application.pdf", "name": {"label": "CM1"}}
CITING = {"path": "Petition.pdf", "marks": [{"label": "A", "page": 1, "how": "cited", "word": "annexure"}]}
NAMED = {"path": "Annexure A.pdf", "name": {"label": "A", "label_word": "annexure"}}
OWN = {"path": "Petition.pdf", "marks": [{"label": "CM1", "page": 1, "how": "cited", "word": "annexure"}]}
BARE = {"path": "A - Deed.pdf", "name": {"label": "A"}}
SLIP = {"path": "T07.pdf", "marks": [{"label": "7", "page": 1, "how": "heading", "word": "tab"}]}


@pytest.mark.parametrize(
    ("beside", "expected"),
    [([CITING], None), ([NAMED], None), ([CITING, OWN], "CM1"), ([BARE], "CM1"), ([SLIP], "CM1"), ([], "CM1")],
    ids=["cited in another series", "named in another series", "cited", "all names are bare", "slip sheets with the number", "alone"],
)
def test_a_series_that_nobody_speaks_of_is_none(beside, expected):
    documents = bundle({"documents": [CM, *beside]}).documents
    first, *others = without_stray_labels(documents)
    assert (first.label or first.name.label) == expected
    assert tuple(others) == documents[1:]


@pytest.mark.parametrize(("others", "expected"), [(["RD"] * 3, None), (["RE", "RF", "RG"], "RD")], ids=["on all", "on one"])
def test_what_most_names_begin_with_is_the_files_number(others, expected):
    papers = [{"path": f"{label}-26 paper {nth}.pdf", "name": {"label": label}} for nth, label in enumerate(["RD", *others])]
    first = without_stray_labels(bundle({"documents": papers}).documents)[0]
    assert first.name.label == expected


@pytest.mark.parametrize(
    ("path", "beside", "expected"),
    [("1 Identity/R Misali passport.pdf", [], None), ("R Misali passport.pdf", [BARE], "R"), ("R - Passport.pdf", [], "R")],
    ids=["alone before a name", "among other letters", "set apart"],
)
def test_a_letter_alone_before_a_name_is_an_initial(path, beside, expected):
    documents = bundle({"documents": [{"path": path, "name": {"label": "R"}}, *beside]}).documents
    assert without_stray_labels(documents)[0].name.label == expected
