"""Affidavits and the traces of their attestation, on pages given as data."""

import pytest

from checker.facts.geometry import Box
from checker.facts.signature import Signature
from checker.facts.what_it_is import TitleLine
from checker.pages.page import Page
from checker.pages.page_json import from_json
from checker.recognising.signing.affidavits import oath_page

OATH = "I do hereby solemnly affirm and declare as under:"
DEPONENT = Signature("ink", "unchecked", signer="Sara Misali", capacity="deponent", page=1, box=Box(380, 400, 480, 430))
HEAD = TitleLine("AFFIDAVIT IN SUPPORT OF THE PETITION", 1, 0.9, box=Box(150, 80, 450, 95))


def page_of(*lines: str, ink: tuple[tuple[str, list[int]], ...] = ()) -> Page:
    placed = [{"text": text, "box": [72, 80 + 30 * nth, 520, 92 + 30 * nth]} for nth, text in enumerate(lines)]
    drawn = [{"box": box, "sort": sort} for sort, box in ink]
    return from_json({"size": [595, 842], "lines": placed, "ink": drawn})


@pytest.mark.parametrize(
    ("lines", "head", "begins"),
    [
        ((OATH,), HEAD, True),
        (("حلفاً بیان کرتا ہوں کہ",), TitleLine("بیان حلفی", 1, 0.8), True),
        ((OATH,), TitleLine("TRANSLATION OF THE AFFIDAVIT", 1, 0.9), False),
        (("Verified on oath at Lahore on 2 May 2026",), HEAD, False),
        (("1. That the contents are true",), HEAD, False),
    ],
)
def test_an_affidavit_begins_with_an_oath_under_its_heading(lines, head, begins):
    found = oath_page(page_of(*lines), (head,), ())
    assert (found is not None and found.begins) is begins


def test_where_the_heading_was_not_read_the_place_of_a_deponent_tells():
    assert oath_page(page_of(OATH), (), (DEPONENT,)).begins
    assert oath_page(page_of(OATH), (), ()) is None


@pytest.mark.parametrize(
    ("words", "ink", "attestation"),
    [
        ((), (("pen", [380, 400, 480, 430]),), None),
        (("Oath Commissioner",), (), "words"),
        (("Attested by me at Lahore",), (), "words"),
        (("ATTESTED:",), (), None),
        (("ATTESTED",), (("stamp", [80, 500, 150, 570]),), "stamp"),
        (("اوتھ کمشنر",), (), "words"),
        ((), (("stamp", [80, 500, 150, 570]),), "stamp"),
        ((), (("pen", [80, 500, 150, 530]),), "ink"),
        ((), (("pen", [300, 412, 400, 440]),), "ink"),
        ((), (("doubt", [80, 500, 86, 506]),), None),
        ((), (("stamp", [80, 40, 150, 90]),), None),
    ],
    ids=["the deponent's own", "officer", "act", "a heading alone", "a stamp under the heading", "Urdu", "stamp", "a hand of nobody", "one that runs into the deponent's", "dirt", "above the oath"],
)
def test_what_shows_an_attestation(words, ink, attestation):
    assert oath_page(page_of("AFFIDAVIT", OATH, *words, ink=ink), (HEAD,), (DEPONENT,)).attestation == attestation


def test_a_page_without_places_was_not_looked_at_and_typed_signatures_make_a_copy():
    typed = Signature("typed", "unchecked", signer="Sara Misali", capacity="deponent", page=1)
    found = oath_page(Page(1, f"AFFIDAVIT\n{OATH}\nSd/- Sara Misali\nDeponent"), (HEAD,), (typed,))
    assert (found.looked_at, found.is_copy) == (False, True)
