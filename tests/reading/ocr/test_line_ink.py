"""Spaces that an engine lost, and words without the paper around them: letters drawn as blocks of ink."""

import numpy
import pytest

from checker.facts.geometry import Box
from checker.reading.ocr.engines.line_ink import Letter, put_back, tight

HIGH, WIDE = 30, 12


def line(text: str, *gaps: int) -> tuple[list[Letter], numpy.ndarray]:
    """The letters of a line as blocks, each with the paper before the next one; what an engine takes for their places
    reaches to half of that paper."""
    grey = numpy.full((60, 600), 240, numpy.int16)
    letters, left = [], 20
    for letter, gap in zip(text.replace(" ", ""), (*gaps, 0), strict=True):
        grey[15:45, left : left + WIDE] = 30
        letters.append(Letter(letter, Box(left - 1, 12, left + WIDE + gap / 2, 48)))
        left += WIDE + gap
    return letters, grey


@pytest.mark.parametrize(
    "text, gaps, shown",
    [
        ("HIRAASLAM", (3, 3, 3, 9, 3, 3, 3, 3), "HIRA ASLAM"),
        ("HIRAASLAM", (9, 9, 9, 9, 9, 9, 9, 9), "HIRAASLAM"),
        ("2013456", (3, 3, 9, 3, 3, 3), "2013456"),
        ("13 JUN 06", (3, 16, 3, 9, 16, 3), "13 JUN 06"),
        ("paid12", (2, 2, 2, 8, 2), "paid 12"),
    ],
    ids=["two names", "a title set wide", "groups of figures", "a stamp", "a word and a number"],
)
def test_a_space_stands_where_letters_are_as_far_apart_as_words(text: str, gaps: tuple[int, ...], shown: str) -> None:
    letters, grey = line(text, *gaps)
    assert put_back(text, letters, grey, HIGH) == shown


def test_letters_that_are_not_those_of_the_text_change_nothing() -> None:
    letters, grey = line("HIRAASLAM", 3, 3, 3, 9, 3, 3, 3, 3)
    assert put_back("HIRAASLAN", letters, grey, HIGH) == "HIRAASLAN"


def test_a_word_ends_where_its_ink_does_and_not_at_the_rule_above_it() -> None:
    _, grey = line("AB", 3)
    grey[8:10, :] = 30
    assert tight(Box(20, 5, 47, 52), grey) == (20, 15, 47, 45)


def test_a_box_whose_middle_is_paper_stays_as_it_is() -> None:
    assert tight(Box(20, 5, 47, 52), numpy.full((60, 600), 240, numpy.int16)) == (20, 5, 47, 52)
