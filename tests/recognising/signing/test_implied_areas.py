"""People sign over their name, and under the close of a letter, without being asked; a blank there is no gap."""

import pytest

from checker.facts.geometry import Box
from checker.recognising.signing.implied_areas import places_unasked
from tests.recognising.signing.test_ink import canvas, look, scribble, told

Words = list[tuple[str, Box]]
LETTER: Words = [("I confirm what stands above.", (20, 60, 240, 72)), ("Yours faithfully,", (20, 80, 100, 92)),
                 ("Saleem Namoona", (20, 140, 110, 152)), ("HR Manager", (20, 154, 90, 166))]  # fmt: skip
PLEADING: Words = [("Any other relief may be granted.", (20, 60, 240, 72)), ("PETITIONER", (150, 140, 220, 152))]
SPACED: Words = [("It is true and correct.", (20, 60, 240, 72)), ("D E P O N E N T", (150, 140, 240, 152))]
SIGNED_UNDER_ITS_LINE: Words = [("The marriage was registered.", (20, 60, 240, 72)),
                                ("Signature of the bride", (20, 140, 150, 152)), ("Seal", (20, 200, 60, 212))]  # fmt: skip
STAMP: Words = [("He was identified before me.", (20, 60, 240, 72)), ("OATH COMMISSIONER", (20, 76, 130, 88)),
                ("Peshawar", (20, 90, 80, 102)), ("Date: 09/06/2026", (20, 104, 120, 116))]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "x", "y"), [(LETTER, 25, 132), (PLEADING, 130, 134), (SPACED, 130, 134), (STAMP, 40, 140)]
)
def test_ink_over_a_name_or_under_a_letters_close_is_a_signature(words, x, y):
    image, draw = canvas()
    scribble(draw, x, y)
    assert ("ink", "unchecked", True) in told(look(image, words))


@pytest.mark.parametrize("words", [LETTER, PLEADING, SPACED, STAMP])
def test_a_blank_where_nobody_was_asked_to_sign_is_told_as_nothing(words):
    assert told(look(canvas()[0], words)) == []


def test_a_label_under_its_line_is_answered_by_the_hand_above_it():
    image, draw = canvas()
    scribble(draw, 25, 136)
    assert told(look(image, SIGNED_UNDER_ITS_LINE)) == [("ink", "unchecked", True)]
    assert told(look(canvas()[0], SIGNED_UNDER_ITS_LINE)) == [("none", "empty", True)]


@pytest.mark.parametrize(
    "line",
    ["The manager is absent.", "between the Petitioner and the Respondent who was served", "Advocate: ..........",
     "Director of education has refused.", "he is a doctor"],
)  # fmt: skip
def test_a_sentence_or_a_label_of_a_form_is_no_place_to_sign(line):
    assert list(places_unasked(f"Some words.\n{line}\nMore words.")) == []
