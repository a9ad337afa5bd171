"""Columns of sums with their total, against tables that are made for it."""

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from checker.judging.documents.sums_given_twice import compare_total
from checker.pages.page import Page
from checker.recognising.sums.columns import totals_of

ROWS = st.lists(st.integers(10**4, 10**8), min_size=3, max_size=12)


def _table(rows, total, caption="Amount (Rs.)", label="Total", form="{:,.2f}"):
    written = [form.format(row / 100) for row in (*rows, total)]
    lines = [f"No.   For what        {caption}"]
    lines += [f"{nth:<5} Item {nth:<10} {row}" for nth, row in enumerate(written[:-1], 1)]
    return "\n".join(("ACCOUNT", "", *lines, f"      {label:<16}{written[-1]}", ""))


def _found(text, number=1):
    return [(one.rows, one.total, one.label) for one in totals_of(Page(number, text))]


@given(ROWS)
def test_a_table_that_adds_up_agrees(rows):
    [one] = totals_of(Page(1, _table(rows, sum(rows))))
    assert [Decimal(row) for row in one.rows] == [Decimal(row) / 100 for row in rows]
    assert compare_total(one) == "agrees"


@given(ROWS, st.data())
def test_one_altered_row_differs_or_is_not_told(rows, data):
    nth = data.draw(st.integers(0, len(rows) - 1))
    altered = list(rows)
    altered[nth] = data.draw(st.integers(rows[nth] // 2 + 1, rows[nth] * 2).filter(lambda one: one != rows[nth]))
    total, other = sum(rows), sum(altered)
    # Such a table may still be meant: a row is the sum of those above it, or what stands below one is.
    sums = [sum(altered[first:last]) for first in range(len(rows)) for last in range(first + 1, len(rows) + 1)]
    assume(total not in sums)
    assume(all(other - 2 * row != total for row in altered))
    assume(len({*sums}) == len(sums))
    [one] = totals_of(Page(1, _table(altered, total)))
    assert compare_total(one) == "differs"


@pytest.mark.parametrize(
    ("caption", "form"),
    [("Amount", "{:.0f}"), ("PKR", "{:.0f}"), ("Item", "Rs. {:,.0f}"), ("Loss", "{:,.0f}/-"), ("Item", "£{:,.2f}")],
)
def test_columns_of_money(caption, form):
    [(rows, total, label)] = _found(_table([50000, 70000, 30000], 150000, caption, form=form))
    assert (rows, total, label) == (("500", "700", "300"), "1500", "Total")


@pytest.mark.parametrize(
    ("caption", "form"),
    [("Pages", "{:.0f}"), ("Persons", "{:,.0f}"), ("Share", "{:.2f}"), ("Index", "{:.1f}"), ("Balance", "{:,.2f}")],
)
def test_columns_of_something_else(caption, form):
    assert _found(_table([50000, 70000, 30000], 150000, caption, form=form)) == []


@pytest.mark.parametrize(
    "row", ["3     Item 3          50%", "3     Item 3          3 or 4", "3     Item 3          5OO", "3     Item 3          1.200,00"]
)
def test_a_row_that_is_not_understood_ends_the_column(row):
    text = _table([50000, 70000, 30000, 20000], 170000)
    assert _found("\n".join(row if line.startswith("3 ") else line for line in text.splitlines())) == []


def test_a_column_that_may_have_begun_on_the_page_before_is_not_whole():
    rows = "Item 8           500.00\nItem 9           700.00\nItem 10          300.00\nTotal            9,900.00\n"
    assert _found(rows, number=2) == []
    assert len(_found(_table([50000, 70000, 30000], 150000), number=2)) == 1


def test_each_column_by_itself_and_signs():
    text = (
        "No.   For what        Claimed (£)   Agreed (£)\n"
        "1     Repairs         500.00        400.00\n"
        "2     Survey          700.00        (50.00)\n"
        "3     Sub-total       1,200.00      350.00\n"
        "4     Less deposit    300.00        -\n"
        "      Total           900.00        350.00\n"
    )
    found = [one for one in totals_of(Page(1, text)) if one.label == "Total"]
    assert [one.rows for one in found] == [("500", "700", "1200", "300"), ("400", "-50", "350", "0")]
    assert found[0].sorts == ("row", "row", "total", "other")
    assert [compare_total(one) for one in found] == ["agrees", "agrees"]
