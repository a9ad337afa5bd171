"""Rows of tables that tell when something began and when it ended."""

import pytest

from checker.pages.page import Page
from checker.recognising.dates.page_dates import dates_in
from checker.recognising.index.row_spans import spans_of_rows

ROWS = """
1     Sale deed of 1 March 2019    02-03-2026       16-03-2026
2     Will                         09-03-2026       Held
3     Fard                         10-03-2026       23-03-2026
"""


def _read(head, rows=ROWS):
    text = f"{head}{rows}"
    dates = dates_in(text, "DMY", page=3)
    at = {one.start: one.value for one in dates}
    return [(at[one.begins], at[one.ends], one.captions) for one in spans_of_rows(Page(3, text), dates)]


@pytest.mark.parametrize(
    ("begins", "ends"), [("Received on", "Returned on"), ("Taken out", "Brought back"), ("DATE SENT", "Acknowledged")]
)
def test_a_row_has_a_day_under_each_of_the_two_captions(begins, ends):
    found = _read(f"No.   Paper                        {begins:<16} {ends}")
    assert found == [
        ("2026-03-02", "2026-03-16", (begins, ends)),
        ("2026-03-10", "2026-03-23", (begins, ends)),
    ]


def test_a_caption_may_go_on_in_a_second_line():
    head = "No.   Paper                        Date of          Valid\n                                   issue            until"
    assert [one[:2] for one in _read(head)] == [("2026-03-02", "2026-03-16"), ("2026-03-10", "2026-03-23")]


@pytest.mark.parametrize(
    ("begins", "ends"), [("Received on", "Expires"), ("Returned on", "Received on"), ("Date", "Returned on")]
)
def test_other_captions_do_not_make_a_row_begin_and_end(begins, ends):
    assert _read(f"No.   Paper                        {begins:<16} {ends}") == []


def test_days_in_sentences_are_no_cells():
    rows = "\nIt was received by us on the 2nd of March and 02-03-2026 is entered   returned 16-03-2026 in the register\n"
    assert _read(f"No.   Paper                        {'Received on':<16} Returned on", rows) == []
