import pytest

from checker.pages.page import Page
from checker.recognising.index.enclosures import enclosures_on

LETTER = """Ministry of Examples
27 November 2026

Dear Sir,
1. We refer a case to you.
2. Please acknowledge it.

{heading}
{header}
1    Referral form             24 November 2026    2
2    Consent of the person     3 November 2026     1
3    Medical report            9 November 2026     4

Yours faithfully,
Sana Misali"""
ROWS = [
    ("1", "Referral form", "24 November 2026"),
    ("2", "Consent of the person", "3 November 2026"),
    ("3", "Medical report", "9 November 2026"),
]


def _read(text, after=None):
    return [(row.serial, row.title, row.date) for row in enclosures_on(Page(1, text), after)]


@pytest.mark.parametrize("heading", ["List of enclosures", "Encl.:", "Enclosures (numbered as the files)", "DOCUMENTS ATTACHED"])
@pytest.mark.parametrize("header", ["No.  Document                  Date                Pages", ""])
def test_the_rows_of_a_letter_s_list_are_read_from_their_numbers(heading, header):
    assert _read(LETTER.format(heading=heading, header=header)) == ROWS


@pytest.mark.parametrize("heading", ["We have the enclosures", "Encl: as above (1 to 13)", "Terms"])
def test_another_line_heads_no_list(heading):
    assert _read(LETTER.format(heading=heading, header="")) == []


@pytest.mark.parametrize(("after", "expected"), [("3", ["4", "5"]), ("2", []), (None, [])])
def test_a_list_goes_on_where_the_page_before_left_off(after, expected):
    page = "4    Risk assessment    5 November 2026    1\n5    Log    6 November 2026    1\n\n1. We thank you."
    assert [serial for serial, _, _ in _read(page, after)] == expected


def test_rows_may_begin_with_a_word_and_end_in_a_count():
    rows = "Tab 1   Engagement letter   copy, 2 pp\nTab 2   Custody receipt   original (1 page)\nTab 3   Plan of the land   copy   3 sheets"
    found = enclosures_on(Page(1, f"Dear Sir,\n\nWe send you what follows.\n\nLIST OF ENCLOSURES\n{rows}\n\nYours faithfully,"))
    assert [(one.serial, one.title, one.pages) for one in found] == [
        ("1", "Engagement letter copy", 2), ("2", "Custody receipt original", 1), ("3", "Plan of the land copy", 3),
    ]  # fmt: skip
