"""Slips of the pen, against what a hand does to a number."""

from hypothesis import assume, given
from hypothesis import strategies as st

from checker.judging.documents.slips_of_pen import is_day_and_month_swapped, is_one_figure_off, is_turned_round

NUMBERS = st.from_regex(r"[A-Z]{2}[0-9]{7}", fullmatch=True)


@given(NUMBERS, st.integers(2, 7))
def test_neighbours_that_changed_places_are_found(number, at):
    assume(number[at] != number[at + 1])
    slip = number[:at] + number[at + 1] + number[at] + number[at + 2 :]
    assert is_turned_round(number, slip) and is_turned_round(slip, number)
    assert not is_one_figure_off(number, slip, from_picture=False)


@given(NUMBERS, NUMBERS)
def test_a_number_is_no_slip_of_one_that_differs_in_more(one, other):
    apart = sum(a != b for a, b in zip(one, other, strict=True))
    assume(apart not in (1, 2))
    assert not is_turned_round(one, other) and not is_one_figure_off(one, other, from_picture=False)


@given(NUMBERS, st.integers(2, 7), st.sampled_from("0123456789"))
def test_one_figure_is_off_but_for_the_last(number, at, figure):
    assume(number[at] != figure)
    assert is_one_figure_off(number, number[:at] + figure + number[at + 1 :], from_picture=False)
    assert not is_one_figure_off(number, number[:-1] + str((int(number[-1]) + 1) % 10), from_picture=False)


def test_cards_of_one_family_are_no_slip():
    assert not is_one_figure_off("00000-2290153-0", "00000-2290154-0", from_picture=False)
    assert is_one_figure_off("00000-2290153-0", "00000-2290953-0", from_picture=False)


def test_what_an_engine_confuses_is_no_slip():
    assert not is_one_figure_off("AA1234567", "AA7234567", from_picture=True)
    assert is_one_figure_off("AA1234567", "AA9234567", from_picture=True)


@given(st.dates())
def test_a_day_is_another_with_day_and_month_swapped(day):
    swapped = f"{day.year:04}-{day.day:02}-{day.month:02}"
    assert is_day_and_month_swapped(day.isoformat(), swapped) == (day.day != day.month)
