"""Questions of a form that nobody answered, and those that may stay open."""

import pytest

from checker.pages.page_json import from_json
from checker.recognising.placeholders.unanswered import unanswered

ASKED = (
    "Have you been to the UK?", "Were you ever deported?", "Do you have a conviction?", "Any other names?",
    "Have you been refused a visa?",
)  # fmt: skip


def _form(answers, questions=ASKED, ink=(), high=12):
    """A question a row, its answer in the second column; a row is 20 points high."""
    texts = [(50, nth, text) for nth, text in enumerate(questions)]
    texts += [(310, nth, text) for nth, text in enumerate(answers) if text]
    return from_json({
        "size": [595, 842],
        "lines": [{"text": text, "box": [at, 104 + 20 * nth, at + 6 * len(text), 104 + high + 20 * nth]} for at, nth, text in texts],
        "ink": [{"box": box, "sort": "pen"} for box in ink],
    })  # fmt: skip


def test_a_question_left_open_among_answered_ones_is_told_with_the_place_of_its_answer():
    (box,) = unanswered(_form(["No", "No", "No", "None", ""]))
    assert (round(box.left), round(box.top)) == (310, 184)


def test_a_question_of_two_lines_is_answered_beside_either_of_them():
    two = (*ASKED[:4], "Have you ever been refused a visa", "for this or any other country?")
    assert len(list(unanswered(_form(["No", "No", "No", "None", "", ""], two, high=18)))) == 1
    assert list(unanswered(_form(["No", "No", "No", "None", "No", ""], two, high=18))) == []


def test_a_line_that_begins_small_goes_on_from_the_one_above():
    wide = (*ASKED[:4], "Do you agree with the details", "given by the claimant?")
    assert list(unanswered(_form(["No", "No", "No", "None", "Yes", ""], wide))) == []


def test_an_answer_that_was_joined_to_its_question_is_one():
    assert list(unanswered(_form(["", "No", "No", "No", "None"], ("Have you been to the UK? No", *ASKED[1:4], ASKED[4])))) == []


@pytest.mark.parametrize(
    "page",
    [
        _form(["No", "No", "No", "None", "Never"]),
        _form(["", "", "", "", ""]),
        _form(["No", "No", "", "", ""]),
        _form(["No", "No", "No", "None", ""], ink=[[312, 184, 330, 196]]),
        _form(["No", "No", "No", "None", ""], questions=(*ASKED[:4], "If yes, when were you refused?")),
        _form(["Misali", "Sara", "Lahore", "Pakistani", ""], questions=("Name", "Given names", "Place", "Nationality", "Title")),
    ],
    ids=["all answered", "none answered", "most open", "answered by hand", "asked of some", "no questions"],
)
def test_what_may_stay_open_is_not_told(page):
    assert list(unanswered(page)) == []
