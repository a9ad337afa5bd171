"""Sums in words, against numbers that are put into words in either system."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.recognising.sums.number_words import RUN, misread_sums, sum_in

ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
).split()
TIES = "twenty thirty forty fifty sixty seventy eighty ninety".split()
SOUTH_ASIAN = ((10_000_000, "crore"), (100_000, "lakh"), (1000, "thousand"), (100, "hundred"))
WESTERN = ((1_000_000_000, "billion"), (1_000_000, "million"), (1000, "thousand"), (100, "hundred"))
AMOUNTS = st.integers(1, 10**11)


def _in_words(number, scales, joined=" and "):
    if number < 20:
        return ONES[number]
    if number < 100:
        ones = f"-{ONES[number % 10]}" if number % 10 else ""
        return TIES[number // 10 - 2] + ones
    scale, name = next(one for one in scales if one[0] <= number)
    rest = number % scale
    between = joined if 0 < rest < 100 else " "
    return f"{_in_words(number // scale, scales, joined)} {name}" + (
        between + _in_words(rest, scales, joined) if rest else ""
    )


@given(AMOUNTS, st.sampled_from((SOUTH_ASIAN, WESTERN)), st.sampled_from((" and ", " ")))
def test_a_number_is_the_same_in_words(number, scales, joined):
    said = sum_in(f"Rupees {_in_words(number, scales, joined)} only")
    assert said is not None and (said.value, said.currency) == (number, "rupee")
    assert said.opens and said.closes


@given(AMOUNTS, st.integers(1, 99), st.sampled_from((SOUTH_ASIAN, WESTERN)), st.integers(0, 3))
def test_hundredths_stand_before_or_behind_their_name(number, part, scales, form):
    whole, hundredths = _in_words(number, scales), _in_words(part, scales)
    written = (
        f"Rupees {whole} and {hundredths} paisa only", f"Rupees {whole} and paisa {hundredths} only",
        f"{whole} pounds and {hundredths} pence", f"{whole} dollars and {part:02}/100",
    )[form]  # fmt: skip
    said = sum_in(written)
    assert said is not None and said.value == number + Decimal(part) / 100


@given(st.integers(1, 10**9), st.sampled_from((SOUTH_ASIAN, WESTERN)))
def test_words_without_blanks_between_them_are_understood(number, scales):
    written = f"Rupees{_in_words(number, scales, '')}only".replace(" ", "").replace("-", "")
    said = sum_in(written)
    assert said is not None and said.value == number


@pytest.mark.parametrize(
    "written",
    ["two hundred one hundred", "forty three twenty", "two million five thousand thousand", "hundred", "only", "and five",
     "five hundred thousand lakh", "five and", "Rupees fifty pounds", "ten paisa twenty cents", "Rupees only"],
)  # fmt: skip
def test_what_nobody_says_is_no_number(written):
    assert sum_in(written) is None


@pytest.mark.parametrize(
    ("written", "value"),
    [("one lac twenty thousand", 120_000), ("twelve hundred", 1200), ("one hundred and fifty thousand", 150_000),
     ("two and a half", None), ("one lakh crore", 10**12), ("United Arab Emirates Dirhams ninety", 90)],
)  # fmt: skip
def test_forms(written, value):
    run = RUN.search(written)
    said = sum_in(run.group()) if run and run.group() == written else None
    assert (said and said.value) == value


def test_a_misread_letter_makes_another_number():
    assert misread_sums("Rupees eight only") == (80,)
    assert misread_sums("Rupees seven only") == ()
