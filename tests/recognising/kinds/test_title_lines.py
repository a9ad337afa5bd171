"""Which lines of a page look like its title, and how much, by print and place alone."""

import pytest

from checker.facts.geometry import Box
from checker.pages.page import Page
from checker.pages.text_layout import Line
from checker.recognising.kinds.title_lines import MOST, title_lines

BODY = "The deponent states that the contents of the said petition are true to the best of her knowledge."


def page(*lines: tuple[str, float, float, float, bool]) -> Page:
    """A page of A4 with body text and the given lines: text, left, top, print size in points, bold."""
    rows = [*lines, *((BODY, 72.0, 300.0 + 20 * nth, 11.0, False) for nth in range(12))]
    text, found = "", []
    for words, left, top, size, bold in rows:
        width = len(words) * size * 0.5
        found.append(Line(len(text), len(text) + len(words), words, Box(left, top, left + width, top + size), size, bold))
        text += words + "\n"
    places = {(one.start, one.end): one.box for one in found}
    return Page(1, text, size=(595.0, 842.0), box=lambda a, b: places.get((a, b)), laid_out=lambda: found)


def centred(text: str, top: float = 90.0, size: float = 11.0, bold: bool = False) -> tuple[str, float, float, float, bool]:
    return text, (595.0 - len(text) * size * 0.5) / 2, top, size, bold


def strength(one: Page, text: str) -> float:
    return max((line.strength for line in title_lines(one) if line.text == text), default=0.0)


@pytest.mark.parametrize(
    ("stronger", "weaker"),
    [
        (centred("Affidavit", size=18.0), centred("Affidavit")),
        (centred("Affidavit", bold=True), centred("Affidavit")),
        (centred("AFFIDAVIT"), centred("Affidavit")),
        (centred("Affidavit"), ("Affidavit", 72.0, 90.0, 11.0, False)),
        (("Affidavit", 72.0, 90.0, 11.0, False), ("Affidavit", 480.0, 90.0, 11.0, False)),
        (centred("AFFIDAVIT"), centred("AFFIDAVIT", 560.0)),
        (centred("AFFIDAVIT"), centred("AFFIDAVIT", size=7.0)),
        (centred("Affidavit"), ("Affidavit: sworn by her", 72.0, 90.0, 11.0, False)),
    ],
    ids=["larger", "bold", "capitals", "centred", "not at the right", "higher", "not small", "no label and value"],
)
def test_what_makes_a_line_more_of_a_title(stronger, weaker):
    assert strength(page(stronger), stronger[0]) > strength(page(weaker), weaker[0])


def test_a_sentence_of_the_text_is_no_title():
    assert [line.text for line in title_lines(page(centred("AFFIDAVIT")))] == ["AFFIDAVIT"]


@pytest.mark.parametrize(
    ("text", "sort", "kept"),
    [
        ("Subject: Letter of authority", "subject", "Letter of authority"),
        ("IN THE LAHORE HIGH COURT, LAHORE", "caption", "IN THE LAHORE HIGH COURT, LAHORE"),
        ("Writ Petition No. 0 of 2026", "caption", "Writ Petition No. 0 of 2026"),
        ("ANNEXURE-C", "label", "ANNEXURE-C"),
        ("ANNEXURE C - SALE DEED", "title", "SALE DEED"),
        ("ORDER: Heard learned counsel for the parties at some length today.", "title", "ORDER"),
    ],
)
def test_what_a_line_is(text, sort, kept):
    assert (sort, kept) in [(line.sort, line.text) for line in title_lines(page(centred(text, bold=True)))]


def test_a_title_over_two_lines_is_one():
    found = title_lines(page(centred("AFFIDAVIT IN SUPPORT OF", 90.0), centred("WRIT PETITION", 104.0)))
    assert [line.text for line in found] == ["AFFIDAVIT IN SUPPORT OF WRIT PETITION"]


def test_behind_a_salutation_a_line_is_at_most_a_letters_subject():
    found = title_lines(page(("Dear Madam,", 72.0, 90.0, 11.0, False), centred("PETITION", 130.0, bold=True)))
    assert [line.sort for line in found if line.text == "PETITION"] == ["subject"]


def test_no_more_than_the_head_of_a_page_is_kept():
    found = title_lines(page(*(centred(f"HEADING NUMBER {chr(65 + nth)}", 20.0 + 12 * nth) for nth in range(20))))
    assert len(found) == MOST


def test_a_text_without_places_has_a_title_too():
    found = title_lines(Page(1, f"                AFFIDAVIT\n\n{BODY}\n{BODY}\n"))
    assert [(line.text, line.box) for line in found] == [("AFFIDAVIT", None)]
