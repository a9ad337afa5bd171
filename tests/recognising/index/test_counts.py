"""When the figures under *Pages* say how many pages a paper has, and when they are places in a bundle."""

import pytest

from checker.facts.lists import IndexRow
from checker.recognising.index.row_figures import as_rows_agree, with_counts


def _rows(*spans):
    return [IndexRow(None, f"Paper {n}", on_page=1, page=a, last_page=b) for n, (a, b) in enumerate(spans)]


@pytest.mark.parametrize(
    ("spans", "pages"),
    [
        ([(3, None), (1, None), (2, None), (1, None)], [None] * 4),
        ([(1, 4), (1, 2), (1, 3), (1, None)], [None] * 4),
        ([(1, 2), (6, 8), (4, 5), (3, None), (9, None)], [1, 6, 4, 3, 9]),
    ],
)
def test_places_of_their_own_are_no_numbers_of_pages(spans, pages):
    assert [row.page for row in with_counts(_rows(*spans))] == pages


def test_a_row_with_the_pages_of_all_others_is_the_foot_and_lists_nothing() -> None:
    rows = [IndexRow(str(nth), f"Paper {nth}", page=3 * nth - 2, last_page=3 * nth) for nth in range(1, 7)]
    total = IndexRow(None, "Total", page=1, last_page=18)
    assert as_rows_agree([*rows, total], is_read=False) == rows
    last = IndexRow("7", "Receipts", page=19, last_page=20)
    assert as_rows_agree([*rows, last], is_read=False) == [*rows, last]
