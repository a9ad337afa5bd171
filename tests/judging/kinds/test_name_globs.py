"""Patterns of names, as a pack's author writes them: which names they fit, and how surely."""

import pytest

from checker.judging.kinds.name_globs import BEGINS_A_WORD, IN_A_WORD, OF_ANOTHER, WHOLE, fits, spaced


@pytest.mark.parametrize(
    ("pattern", "name", "met"),
    [
        ("*sale deed*", "Annexure B - Sale_Deed - 2019", True), ("sale deed*", "The sale deed", False), ("*deed", "Sale deed", True),
        ("*deed", "Sale deeds", False), ("form ?", "Form-A", True), ("form ?", "Form AB", False), ("form ?", "Form", False),
        ("*a*b*", "b a", False), ("*r\u00e9sum\u00e9*", "Re\u0301sume\u0301 2", True), ("*\u0622\u0628*", "\u0627\u0653\u0628", True),
    ],
)  # fmt: skip
def test_a_name_fits_as_a_whole_with_case_stops_and_the_storing_of_accents_left_out(pattern: str, name: str, met: bool) -> None:
    assert bool(fits(pattern, spaced(name))) is met


@pytest.mark.parametrize(
    ("name", "surely"),
    [
        ("The deed", WHOLE), ("Deeds", BEGINS_A_WORD), ("Indeed", IN_A_WORD), ("Reply to deed", WHOLE * OF_ANOTHER),
    ],
)  # fmt: skip
def test_words_that_stand_whole_and_first_are_surer(name: str, surely: float) -> None:
    assert fits("*deed*", spaced(name)) == surely
