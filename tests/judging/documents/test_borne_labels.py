"""A paper may bear labels of two series: the bundle's, and the mark under which it was produced."""

import pytest

from tests.judging.building import bundle, judged, pack, rule

KINDS = {
    "exhibit": {"title": "Exhibit", "name": ["exhibit*", "* exhibit*"]},
    "passport": {"title": "Passport", "name": ["*passport*"]},
    "affidavit": {"title": "Affidavit", "name": ["*affidavit*"]},
}
LABEL = rule({"agrees": {"fields": ["label"]}}, each="document", where={"name.label": {"type": "string"}})
RUN = rule({"inSequence": {}}, all="exhibit")
CITED = rule({"citedIn": "affidavit"}, all="exhibit")


def filed(path, label, heading=None, word="annexure", also=()):
    marks = [{"label": heading, "page": 1, "how": "heading", "word": "exhibit"}] if heading else []
    name = {"label": label, "label_word": word, "also": list(also), "purpose": path}
    return {"path": path, "label": label, "name": name, "marks": marks}


def told(asked, *papers):
    return [one.message for one in judged(pack({"R": asked}, KINDS), bundle({"documents": papers})).findings
            if one.rule == "case/R"]  # fmt: skip


@pytest.mark.parametrize(
    ("paper", "is_wrong"),
    [
        (filed("Annex-B1 Exhibit TMG-1.pdf", "B1", "TMG1", also=["TMG1"]), False),
        (filed("Annex-B1 Passport.pdf", "B1", "TMG1"), False),
        (filed("Annex-B1 Passport.pdf", "B1", "B2"), True),
        (filed("Annex-B1 Passport.pdf", "B1", "P2", word="annex"), False),
        (filed("Exhibit P-3 Passport.pdf", "P3", "D3", word="exhibit"), True),
        (filed("Exhibit C Passport.pdf", "C", "D", word="exhibit"), True),
    ],
)
def test_labels_are_compared_within_a_series(paper, is_wrong):
    assert bool(told(LABEL, paper)) is is_wrong


def test_nothing_is_missing_that_another_paper_of_the_folder_bears():
    run = [filed(f"Annex-B{n} Exhibit {n}.pdf", f"B{n}") for n in (1, 3, 4)]
    assert told(RUN, *run) == ["Exhibit B2 is missing; the bundle holds B1, B3 and B4."]
    assert told(RUN, *run, filed("Annex-B2 Identity card.pdf", "B2")) == []


def test_a_passport_that_is_an_exhibit_is_both_and_cited_by_its_own_mark():
    body = {"path": "Affidavit.pdf", "marks": [{"label": f"TMG{n}", "page": 1, "how": "cited"} for n in (1, 2)]}
    one = filed("Annex-B1 Exhibit TMG-1 Passport of principal.jpg", "B1", also=["TMG1"])
    two = filed("Annex-B2 Exhibit TMG-2 Letter.pdf", "B2", also=["TMG2"])
    assert told(CITED, body, one, two) == []
    assert told(CITED, body, one) == ["Affidavit cites annexure TMG2, which is not filed."]
