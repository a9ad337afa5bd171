"""What stands at a place, in a few words."""

import pytest

from checker.facts.codec import from_plain
from checker.facts.dates import Dated
from checker.facts.found import Mark, Numbered, Related
from checker.facts.signature import Signature
from checker.judging.documents.locations import at_fact
from checker.judging.documents.papers_of_bundle import papers_of
from checker.judging.documents.seen_words import seen_words
from tests.judging.building import bundle


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        (Signature("ink", "unchecked", signer="Nadia Nobody"), "the signature of Nadia Nobody"),
        (Signature("ink", "unchecked", capacity="deponent"), "the signature of the deponent"),
        (Signature("none", "empty", capacity="deponent"), "the empty place for the signature of the deponent"),
        (Signature("none", "empty"), "the empty place for the signature"),
        (Signature("ink", "unchecked", certain=False), "the place for the signature"),
        (Signature("digital", "intact", signer="Nadia"), "the digital signature of Nadia"),
        (Signature("stamp", "unchecked"), "a stamp"),
        (Numbered("00000-0000386-1", "cnic", 1), "the number “00000-0000386-1”"),
        (Numbered("617550", "amount", 1), "the sum “617550”"),
        (Related("Sara Namoona", "father", "Amjad Namoona", 1), "the name “Amjad Namoona”"),
        (Mark("C", 1, "cited", "annexure"), "the label annexure C"),
    ],
)
def test_a_fact_is_told_in_a_few_words(fact, words):
    assert seen_words(fact) == words


@pytest.mark.parametrize(
    ("written", "words"),
    [("12 March\n 2026", "the date “12 March 2026”"), ("this " * 30, "the date “" + ("this " * 12).rstrip() + "…”")],
)
def test_a_date_is_told_as_it_is_written_and_shortened(written, words):
    assert seen_words(from_plain(Dated, {"written": written, "source": "text", "page": 1})) == words


def test_a_place_without_a_box_has_no_picture_and_so_no_caption():
    (paper,) = papers_of(bundle({"documents": [{"path": "A.pdf"}]}))
    assert at_fact(paper, Numbered("1", "cnic", 1)).seen is None
    place = at_fact(paper, Numbered("1", "cnic", 1, box=(0, 0, 1, 1)))
    assert place.seen == "the number “1”" and place == at_fact(paper, Numbered("2", "cnic", 1, box=(0, 0, 1, 1)))
