"""Meanings: words near each other in one sentence, whatever their order."""

import pytest

from checker.facts.questions import Item, Questions
from checker.pages.page import Page
from checker.recognising.asked_questions import prepared
from checker.recognising.fields.meanings import meanings_in

_WHOM = Item("near", "shar*|give*|told & to|with & police|body")


def _met(text):
    return [one.question for one in meanings_in(Page(1, text), prepared(Questions(items=(_WHOM,))))]


@pytest.mark.parametrize(
    "text",
    [
        "It may be shared\nwith the Police.",
        "To the police all this may be given.",
        "With which body is it shared?",
        "(Sharing with police)",
    ],
)
def test_the_words_may_stand_in_any_order(text):
    assert _met(text) == [_WHOM.key]


@pytest.mark.parametrize(
    "text",
    [
        "It may be shared with her doctor. The police may not.",
        "The policeman gave it to nobody; share",
        f"Shared with {'her doctor and ' * 20} the police",
        "",
    ],
)
def test_each_of_them_stands_in_the_sentence_and_near(text):
    assert _met(text) == []
