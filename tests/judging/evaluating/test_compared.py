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
