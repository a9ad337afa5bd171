"""What the sentences of a consent answer for bodies."""

import pytest

from checker.pages.page import Page
from checker.recognising.sharing.heads import is_consent
from checker.recognising.sharing.sentences import said_in_sentences


def _said(text):
    return [(one.who, one.answer) for one in said_in_sentences(Page(1, text))]


@pytest.mark.parametrize(
    ("sentence", "refused"),
    [
        ("My information may be shared with my doctor but not with the police.", ["police"]),
        ("I do not agree to my information being given to the police or the\nHome Office.", ["police", "Home Office"]),
        ("You may tell everybody except the embassy.", ["embassy"]),
        ("I refuse that anything be told to my employer, and I may withdraw this.", ["employer"]),
    ],
)
def test_a_body_is_refused(sentence, refused):
    assert _said(sentence) == [(one, "no") for one in refused]


@pytest.mark.parametrize(
    "sentence",
    [
        "Nothing is shared with the police unless I agree.",
        "Information will not be shared with the police without my consent.",
        "My address must not be given to my husband.",
        "I have not been to the police.",
        "I do not mind that you share it. The police may be told.",
        "It may be shared not only with the police.",
    ],
)
def test_a_condition_or_one_item_refuses_nothing(sentence):
    assert _said(sentence) == []


def test_those_to_whom_alone_it_may_go_are_named_where_nobody_else_may_have_it():
    text = "2. I permit the Trust to give the information to these two bodies only: (a) the Labour\nInspectorate, Lahore; "
    text += "(b) the Welfare Office. To nobody else.\n3. I may withdraw this."
    assert _said(text) == [("(a) the Labour Inspectorate, Lahore; (b) the Welfare Office", "only")]
    assert _said("I permit you to give it to the Labour Inspectorate only. I may withdraw this.") == []


def test_a_consent_is_called_one_at_its_head():
    assert is_consent(Page(1, "Namoona Help Centre\nConsent to share information\n"))
    assert not is_consent(Page(1, "Namoona Help Centre\nLetter\n\n\n\n\n\n\n\nShe gave her consent."))
