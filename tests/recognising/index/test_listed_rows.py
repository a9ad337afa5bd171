"""The rows of tables and lists, whatever heads them."""

import pytest

from checker.pages.page import Page
from checker.recognising.dates.page_dates import dates_in
from checker.recognising.index.listed_rows import rows_on

FRONT = """
Lantern Row Project      0 Lantern Row      01000 000000
Client: S. Parveen       Ref: 0047          Opened: 23 February 2026
Case file: front sheet


Section       Paper                                   Date
1 Referral    GP referral, Mill Lane Surgery          23-02-2026
2 Consents    Consent form, English                   25-02-2026
              Interpreter's undertaking               25-02-2026
5 Health      GP letter, Dr Marsh                     to follow
"""
MOVEMENTS = """
Movements

Item      Out on       To whom                Receipt   Back on      Receipt
ORG-01    18-03-2026   Law officer, bank      R-002     27-03-2026   R-003
ORG-02    19-03-2026   Surveyor of the bank   R-004     28-03-2026   R-005
"""
ENCLOSED = """
We enclose with this letter:

1. Report of Dr Marsh of 17 March 2026,
   with its annex
2. Consent form No. 7

Yours faithfully
"""
SCANS = """
Originals held

No.   Document               Scan
1     Letter of allotment    O-1 Letter of Allotment.pdf
2     Death certificate      O-3 Death certificate.pdf
"""


def _rows(text):
    return list(rows_on(Page(1, text), dates_in(text, "DMY", page=1)))


def test_the_column_of_titles_is_the_first_with_words_in_most_rows():
    rows = _rows(FRONT)
    assert [one.title for one in rows] == [
        "GP referral, Mill Lane Surgery", "Consent form, English", "Interpreter's undertaking", "GP letter, Dr Marsh",
    ]  # fmt: skip
    assert [one.days for one in rows] == [("2026-02-23",), ("2026-02-25",), ("2026-02-25",), ()]
    assert [one.elsewhere for one in rows] == [False, False, False, True]


def test_labels_are_taken_from_any_cell():
    assert [one.marks for one in _rows(MOVEMENTS)] == [("ORG-01", "R-002", "R-003"), ("ORG-02", "R-004", "R-005")]


def test_names_of_files_are_taken_whole():
    assert [one.files for one in _rows(SCANS)] == [("O-1 Letter of Allotment.pdf",), ("O-3 Death certificate.pdf",)]


def test_numbered_lines_are_a_list_with_what_they_run_on_to():
    assert [(one.title, one.days) for one in _rows(ENCLOSED)] == [
        ("Report of Dr Marsh of 17 March 2026, with its annex", ("2026-03-17",)),
        ("Consent form No. 7", ()),
    ]


@pytest.mark.parametrize("heading", ["Disclosure log", "Register of steps", "Chronology"])
def test_rows_under_such_a_heading_tell_what_happened(heading):
    assert all(one.happened for one in _rows(FRONT.replace("Case file: front sheet", heading)))
    assert not any(one.happened for one in _rows(FRONT))


def test_prose_is_no_list():
    assert _rows("The parties met on 3 March 2026.\nThey agreed on the rent.\nNothing else was said.") == []


def test_numbered_paragraphs_are_no_list():
    text = "1. The letter of 3 March was sent to the bank by us.\n2. The receipt of the bank was given to him later.\n"
    assert [one.title for one in _rows(text)] == []


def test_the_number_of_a_row_is_one_of_its_marks():
    assert [one.marks for one in _rows(ENCLOSED)] == [("1",), ("2",)]
