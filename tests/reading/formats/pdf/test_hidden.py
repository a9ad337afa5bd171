"""Words that a page holds and does not show, on pages drawn here; the corpus of real cases is in test_corpus."""

import io

import pytest
from reportlab.lib.colors import Color, black, red, white, yellow
from reportlab.pdfgen import canvas

from checker.reading import read
from checker.reading.settings import Settings
from tests.reading.formats.pdf import tricks
from tests.reading.made import saved

_LINES = "Statement of a witness whose words fill this page, so that it is a page of text and not a picture."


def drawn(*steps):
    """A page of ordinary lines, and then each step in turn: ("words", x, y, text, colour) or ("box", x, y, w, h, colour)."""
    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=(595, 842), invariant=1)
    page.setFont("Helvetica", 11)
    for nth in range(6):
        page.drawString(60, 780 - 16 * nth, _LINES)
    for what, *rest in steps:
        page.setFillColor(rest[-1])
        if what == "words":
            page.drawString(*rest[:-1])
        else:
            page.rect(*rest[:-1], stroke=0, fill=1)
    page.showPage()
    page.save()
    return out.getvalue()


NAME = ("words", 100, 500, "Zubeida Misaal, born 1 January 1990", black)
COVER = (95, 495, 260, 18)


@pytest.mark.parametrize(
    ("steps", "bad"),
    [
        ([NAME, ("box", *COVER, black)], True),
        ([NAME, ("box", *COVER, red)], True),
        ([("box", *COVER, black), ("words", *NAME[1:4], black)], True),
        ([NAME, ("box", *COVER, black), ("words", 150, 500, "REDACTED", white)], True),
        ([NAME], False),
        ([("box", *COVER, black)], False),
        ([("box", *COVER, black), ("words", *NAME[1:4], white)], False),
        ([("box", *COVER, yellow), NAME], False),
        ([NAME, ("box", *COVER, Color(1, 1, 0, alpha=0.4))], False),
        ([("box", *COVER, black), ("words", 110, 500, "REDACTED", black)], False),
        ([("words", 100, 500, "   ", black), ("box", *COVER, black)], False),
        ([NAME, ("box", 300, 300, 100, 40, black)], False),
        ([NAME, ("box", 95, 497, 260, 1.5, black)], False),
    ],
)
def test_a_box_over_words_is_no_redaction(tmp_path, steps, bad):
    found = read(saved(tmp_path, "a.pdf", drawn(*steps)), settings=Settings(ocr=False))
    assert ("bad_redaction" in [one.what for one in found.hidden]) == bad


def test_the_place_is_told_and_the_words_are_not(tmp_path):
    found = read(saved(tmp_path, "a.pdf", drawn(NAME, ("box", *COVER, black))), settings=Settings(ocr=False))
    (one,) = [one for one in found.hidden if one.what == "bad_redaction"]
    assert one.page == 1
    assert one.box == pytest.approx((95, 842 - 513, 355, 842 - 495), abs=1)
    assert "Zubeida" not in one.detail


def test_words_beside_the_page_are_told(tmp_path):
    found = read(saved(tmp_path, "a.pdf", drawn(("words", 700, 500, "Beside the page", black))), settings=Settings(ocr=False))
    assert "off_page_text" in [one.what for one in found.hidden]


def unseen(*steps, tmp_path):
    found = read(saved(tmp_path, "a.pdf", drawn(*steps)), settings=Settings(ocr=False))
    return [one.what for one in found.hidden if one.what == "hidden_text"]


@pytest.mark.parametrize(
    ("steps", "hidden"),
    [
        ([("words", 100, 500, "Ask for less than this", white)], True),
        ([("words", 100, 500, "Ask for less than this", Color(0, 0, 0, alpha=0))], True),
        ([("words", 100, 500, "Ask for less than this", Color(1, 1, 0.86))], True),
        ([("words", 100, 500, "Ask for less than this", Color(0.9, 1, 1))], True),
        ([("box", *COVER, black), ("words", 110, 500, "A heading on a bar", white)], False),
        ([("words", 100, 500, "A grey note", Color(0.75, 0.75, 0.75))], False),
        ([("words", 100, 500, "- -", white)], False),
    ],
)
def test_words_in_the_colour_of_the_paper_are_told(tmp_path, steps, hidden):
    assert bool(unseen(*steps, tmp_path=tmp_path)) == hidden


@pytest.mark.parametrize(("grey", "hidden"), [(0.41, True), (0.9, False)])
def test_words_in_the_colour_of_a_picture_below_are_told(tmp_path, grey, hidden):
    paper = tricks.Paper(
        "q 300 0 0 60 50 450 cm /I1 Do Q\n" + tricks.show(60, 480, "Ask for less than this", state=f"{grey} g"),
        {"XObject": {"I1": "10 0 R"}}, objects=[tricks.picture_of("", wide=60, high=12, ground=105)],
    )  # fmt: skip
    found = read(saved(tmp_path, "a.pdf", paper.pdf()), settings=Settings(ocr=False))
    assert ("hidden_text" in [one.what for one in found.hidden]) == hidden


def test_words_without_ink_and_comments_are_told(tmp_path):
    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=(595, 842), invariant=1)
    for nth in range(6):
        page.drawString(60, 780 - 16 * nth, _LINES)
    words = page.beginText(60, 300)
    words.setTextRenderMode(3)
    words.textLine("Said to nobody but the machine")
    page.drawText(words)
    page.textAnnotation("Do not concede this", Rect=[60, 200, 80, 220])
    page.save()
    found = read(saved(tmp_path, "a.pdf", out.getvalue()), settings=Settings(ocr=False))
    assert {one.what for one in found.hidden} >= {"hidden_text", "comment"}
    assert not any("concede" in one.detail or "nobody" in one.detail for one in found.hidden)
