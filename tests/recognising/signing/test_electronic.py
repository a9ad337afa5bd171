"""Words of a page that speak of a signature: which of them a person or a service put there as one."""

import pytest

from checker.facts.geometry import Box
from checker.facts.signature import Signature
from checker.pages.page import Page
from checker.recognising.signing.electronic import printed_in
from checker.recognising.signing.whole_paper import settled

NAMES: dict[str, list[str | None]] = {
    "Digitally signed by Jane Roe\nDate: 2026.04.20 10:15:00 +05'00'": ["Jane Roe"],
    "This document was electronically signed by Jane Roe on 20 April 2026": ["Jane Roe"],
    "Electronically signed by: JANE ROE": ["JANE ROE"],
    "Digitally signed by محمد احمد": ["محمد احمد"],
    "Electronically signed by Omar bin Khalid": ["Omar bin Khalid"],
    "DocuSigned by:\n\n1234567890ABCDEF": [None],
    "This resolution is signed electronically by the chairman in the field below.": [],
    "To be digitally signed by the Registrar": [],
    "It must be electronically signed by both parties before 1 May.": [],
    "Signed by\n\nDate: 20 April 2026": [],
    "Signed by: ______": [],
    "By: /s/\n-----------\nIts: President": [None],
    "By: /s/ ______": [],
    "The client\n(thumb impression and sign)": [],
    "[thumb impression and signature]": [None],
}


def test_each_mark_of_a_row_of_copies_has_the_label_before_it():
    text = "Signature of bridegroom: Sd/- Signature of bride: Sd/- Nikah Registrar: Sd/- with\nseal"
    told = [(one.before, one.rest) for one in printed_in(Page(1, text))]
    assert told == [("Signature of bridegroom:", ""), ("Signature of bride:", ""), ("Nikah Registrar:", "with")]
    assert [(one.before, one.rest) for one in printed_in(Page(1, "Registrar: Sd/- Ali Khan"))] == [("", "Ali Khan")]


@pytest.mark.parametrize("text", NAMES)
def test_only_words_that_name_somebody_are_a_signature(text: str):
    assert [one.name for one in printed_in(Page(1, text))] == NAMES[text]


def field(state: str) -> Signature:
    return Signature(means="digital", state=state, page=1, box=Box(72, 700, 272, 750))  # type: ignore[arg-type]


WORDS = Signature(means="electronic", state="unchecked", signer="Jane Roe", page=1, box=Box(80, 705, 260, 717))


def test_words_over_an_empty_field_are_a_doubt():
    empty, words = settled([WORDS], [field("empty")], [], None)
    assert (empty.state, words.certain) == ("empty", False)
    assert "field for a digital one" in (words.reason or "")


def test_words_in_another_place_or_over_a_signature_are_none():
    elsewhere = Signature(means="electronic", state="unchecked", signer="Jane Roe", page=1, box=Box(72, 90, 272, 102))
    assert [one.certain for one in settled([elsewhere], [field("empty")], [], None)] == [True, True]
    assert [one.means for one in settled([WORDS], [field("intact")], [], None)] == ["digital"]
