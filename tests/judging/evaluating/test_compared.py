"""A pass says what was compared with what, where the rule compares; nothing that only its opposite could say."""

import pytest

from tests.judging.building import bundle, judged, pack, rule

KINDS = {"letter": {"title": "Letter", "name": ["*letter*"]}}
DAY = {"written": "12 March 2026", "value": "2026-03-12", "role": "issued", "source": "text", "page": 1}
BEFORE_TODAY = {"dated": {"notAfter": "today"}}
WORDS = "Letter is dated 12 March 2026, compared with today, 1 May 2026."


def compared(must, letters=1):
    papers = [{"path": f"{nth} Letter.pdf" if nth else "Letter.pdf", "dates": [DAY]} for nth in range(letters)]
    report = judged(
        pack({"R": rule(must, each="letter", family="date-relation")}, KINDS), bundle({"documents": papers})
    )
    assert report.counts.passed >= letters
    return report.compared


@pytest.mark.parametrize(
    ("must", "words"),
    [
        (BEFORE_TODAY, [WORDS]),
        ({"anyOf": [BEFORE_TODAY, {"dated": {"notAfter": "2026-03-12"}}]}, [WORDS]),
        ({"fits": {"dated": {"const": True}}}, []),
        ({"not": {"dated": {"notBefore": "today"}}}, []),
        ({"anyOf": [BEFORE_TODAY, {"not": {"dated": {"notBefore": "today"}}}]}, []),
    ],
)
def test_only_a_comparison_is_told(must, words):
    assert [(one.rule, one.words, one.place.file) for one in compared(must)] == [
        ("case/R", text, "Letter.pdf") for text in words
    ]


def test_a_rule_of_a_hundred_papers_tells_the_first_of_them():
    assert len(compared(BEFORE_TODAY, 100)) == 20


CERTIFICATE = {"certificate": {"title": "Certificate", "name": ["*certificate*"]}}
AFTER_LETTER = {"R": rule({"dated": {"notBefore": {"kind": "letter"}}}, each="certificate", family="date-relation")}


def report_of(rules, *documents, kinds=None):
    return judged(pack(rules, {**KINDS, **CERTIFICATE, **(kinds or {})}), bundle({"documents": documents}))


def test_a_pass_names_the_paper_that_it_was_compared_with():
    report = report_of(
        AFTER_LETTER, {"path": "Letter.pdf", "dates": [DAY]}, {"path": "Certificate.pdf", "dates": [DAY]}
    )
    (one,) = report.compared
    assert one.place.file == "Certificate.pdf" and [place.file for place in one.related] == ["Letter.pdf"]
    assert report.not_compared == ()


@pytest.mark.parametrize(
    ("rules", "day", "missing"),
    [
        (AFTER_LETTER, [DAY], ["Photograph.pdf"]),
        (AFTER_LETTER, [{**DAY, "value": "2026-03-01", "written": "1 March 2026"}], ["Photograph.pdf"]),
        (AFTER_LETTER, [], ["Letter.pdf", "Certificate.pdf", "Photograph.pdf"]),
        ({"R": rule(BEFORE_TODAY, each="letter")}, [DAY], ["Letter.pdf", "Certificate.pdf", "Photograph.pdf"]),
        (
            {"R": rule({"dated": {"notAfter": "submission"}}, each="letter")},
            [DAY],
            ["Certificate.pdf", "Photograph.pdf"],
        ),
    ],
)
def test_a_paper_that_was_compared_with_no_other_is_named(rules, day, missing):
    papers = [
        {"path": "Letter.pdf", "dates": [DAY]},
        {"path": "Certificate.pdf", "dates": day},
        {"path": "Photograph.pdf"},
    ]
    made = pack(rules, {**KINDS, **CERTIFICATE}, dates={"submission": {"title": "submission"}})
    report = judged(made, bundle({"documents": papers}), dates={"submission": "2026-05-04"})
    assert [place.file for place in report.not_compared] == missing


INDEX = {"index": {"title": "Index", "name": ["*index*"]}}
ROWS = [{"label": "A", "title": "Letter", "on_page": 1}, {"label": "B", "title": "Receipt", "on_page": 2}]


def test_what_an_index_lists_and_is_not_there_is_told_and_the_index_counts_as_compared():
    listing = {"R": rule({"listedIn": "index"}, all="document", together=True)}
    report = report_of(listing, {"path": "Index.pdf", "pages": 2, "index": ROWS}, {"path": "A Letter.pdf"}, kinds=INDEX)
    assert [(one.how, one.words, one.place.file, one.place.page) for one in report.absent] == [
        ("listed", "B (Receipt)", "Index.pdf", 2)
    ]
    assert [place.file for place in report.not_compared] == ["A Letter.pdf"]


def test_what_two_rules_miss_is_told_once():
    twice = {name: rule({"listedIn": "index"}, all="document", together=True) for name in "RS"}
    report = report_of(twice, {"path": "Index.pdf", "index": ROWS[1:]}, {"path": "A Letter.pdf"}, kinds=INDEX)
    assert [one.words for one in report.absent] == ["B (Receipt)"]
