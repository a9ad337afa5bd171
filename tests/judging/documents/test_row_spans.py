"""Rows that end before they began, told by what the other rows of the two columns do."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facts.dates import Dated
from checker.facts.lists import RowSpan
from checker.judging.documents.row_spans import Spanned, turned

FIRST = date(2026, 3, 2)


def _rows(gaps, *, known_by="place", captions=("Out", "Home"), confidence=1.0, page=1):
    """A row for each number of days from the first of its two days to the second."""
    return [
        Spanned(
            RowSpan(page, 20 * nth, 20 * nth + 10, captions, known_by=known_by),
            Dated("", (FIRST + timedelta(nth)).isoformat()),
            Dated("", (FIRST + timedelta(nth + gap)).isoformat(), confidence=confidence),
        )
        for nth, gap in enumerate(gaps)
    ]


def _odd(rows):
    return [one.row.begins // 20 for one in turned(rows)]


@given(st.lists(st.integers(1, 60), min_size=4, max_size=12), st.integers(-60, -1), st.data())
def test_of_rows_that_keep_an_order_the_one_that_does_not_is_told(gaps, back, data):
    at = data.draw(st.integers(0, len(gaps)))
    assert _odd(_rows([*gaps[:at], back, *gaps[at:]])) == [at]


@given(st.lists(st.integers(0, 60), max_size=20))
def test_rows_that_all_keep_the_order_are_not_spoken_of(gaps):
    assert _odd(_rows(gaps)) == []


@pytest.mark.parametrize(
    "gaps",
    [
        pytest.param([3, 1, 4, -2], id="three others"),
        pytest.param([3, 1, -4, 2, 5, -2], id="two of six"),
        pytest.param([0, 0, 0, 1, 0, -2], id="two names of one day"),
        pytest.param([-3, -1, -2, -5, -4, 6], id="from right to left"),
    ],
)
def test_columns_that_mean_something_else_are_left_alone(gaps):
    assert _odd(_rows(gaps)) == []


def test_two_of_many_are_told_together():
    assert _odd(_rows([5] * 7 + [-1] + [5] * 7 + [-2])) == [7, 15]


def test_the_rows_of_a_table_are_taken_together_over_its_pages():
    assert len(turned([*_rows([2, 3, 1]), *_rows([4, -3, 2], page=2)])) == 1


def test_a_day_that_an_engine_read_badly_turns_no_row():
    assert _odd(_rows([3, 1, 4, 2, -2], confidence=0.6)) == []


def test_known_captions_need_no_other_rows():
    assert _odd(_rows([-2], known_by="captions")) == [0]


def test_a_row_is_told_once_where_three_columns_hold_a_day():
    rows = _rows([3, 1, 4, 2, -2])
    assert len(turned([*rows, *_rows([3, 1, 4, 2, -2], captions=("Out", "Checked"))])) == 1
