"""Labels and what stands out of place, against brute force."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.judging.documents.label_sequence import (
    Label,
    label_of,
    out_of_order_with,
    out_of_place,
    same_label,
    text_of,
)


@given(st.lists(st.integers(1, 6), max_size=7))
def test_the_fewest_items_are_called_out_of_place(numbers: list[int]) -> None:
    wrong = out_of_place(numbers)
    rest = [n for at, n in enumerate(numbers) if at not in wrong]
    assert rest == sorted(rest)
    fewer = (set(c) for size in range(len(wrong)) for c in combinations(range(len(numbers)), size))
    assert not any((left := [n for at, n in enumerate(numbers) if at not in c]) == sorted(left) for c in fewer)
    for at in wrong:
        other = out_of_order_with(numbers, at)
        assert (numbers[other] > numbers[at]) == (other < at)


@given(st.integers(1, 702))
def test_letters_run_on_after_z(number: int) -> None:
    like = Label("letters", 1, "A")
    known = label_of(text_of(like, number))
    assert known is not None
    assert known.number == number


def test_prefixes_are_series_of_their_own() -> None:
    assert text_of(Label("JD", 1, "JD1"), 3) == "JD3"
    assert label_of("P-3") == Label("P", 3, "P-3")
    assert label_of("the deed") is None
    assert label_of(None) is None


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("T06", "6", True), ("P-3", "P3", True), ("B", "B", True), ("T06", "7", False), ("P3", "R3", False), ("C", "D", False), ("C", "3", False)],
)
def test_a_label_is_the_same_with_and_without_its_series(one, other, expected):
    assert same_label(one, other) is same_label(other, one) is expected
