"""The rows of any two columns of days."""

import pytest

from checker.pages.page import Page
from checker.recognising.dates.page_dates import dates_in
from checker.recognising.index.day_columns import spans_by_place

LEND = """
1     ORG-01   02-03-2026   To the bank        16-03-2026                    AZ
2     ORG-02   09-03-2026   Counsel            at court                      AZ
3     ORG-01   10-03-2026   Counsel            11-03-2026 by hand, R-004     HD
4     ORG-03   12-03-2026   Counsel            10-03-2026                    HD
"""


def _read(head, rows=LEND):
    text = f"REGISTER\n\n{head}{rows}"
    dates = dates_in(text, "DMY", page=1)
    at = {one.start: one.value for one in dates}
    return [(at[one.begins], at[one.ends], one.captions) for one in spans_by_place(Page(1, text), dates)]


def test_a_row_has_a_day_in_both_columns_whatever_heads_them():
    captions = ("Went", "Home again")
    assert _read("No.   Paper    Went         To whom            Home again                    By") == [
        ("2026-03-02", "2026-03-16", captions),
        ("2026-03-10", "2026-03-11", captions),
        ("2026-03-12", "2026-03-10", captions),
    ]


def test_captions_may_go_on_in_a_second_line():
    head = "               Day                             Day\n               of loan                         of return"
    assert {one[2] for one in _read(head)} == {("Day of loan", "Day of return")}


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("No.   Paper    Went         To whom            Next due                      By", id="a day to come"),
        pytest.param("No.   Paper    Date         To whom            Date                          By", id="halves"),
        pytest.param("No.   Paper    Went         To whom                                          By", id="no caption"),
    ],
)
def test_columns_without_two_captions_of_what_happened_are_none(head):
    assert _read(head) == []


def test_a_column_of_titles_with_their_days_is_none_of_days():
    rows = "".join(
        f"\n{day}-03-2026 letter of the Society about the plot      1{day}-03-2026" for day in ("02", "03", "04", "05")
    )
    assert _read(f"{'Paper':<52}Received here", rows) == []
