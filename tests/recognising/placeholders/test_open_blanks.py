"""Blanks in the middle of a sentence, typed or ruled, and what fills them."""

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from checker.pages.page import Page
from checker.reading import read
from checker.recognising.placeholders.open_blanks import open_blanks

SENTENCE = "his identity was established by production of the passport No."


@pytest.mark.parametrize(
    "text",
    [
        "I, the deponent, holder of passport No. ____________, resident of Lahore, state on oath",
        f"{SENTENCE} ______________\nand of his identity card",
    ],
)
def test_a_blank_in_a_sentence_is_told(text: str) -> None:
    assert list(open_blanks(Page(1, text))) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Name of the person who signs this form: ____________ of Lahore",
        "In the matter of the Writ Petition No. ________ of 2026",
        "This is the last sentence of the letter.\n____________\nJane Misali",
        "Signed by the above named deponent in my presence ____________\nAdvocate",
    ],
)
def test_a_label_a_case_to_be_numbered_and_a_line_to_sign_on_are_none(text: str) -> None:
    assert list(open_blanks(Page(1, text))) == []


@pytest.mark.parametrize(("drawn", "found"), [("nothing", 1), ("pen", 0), ("print", 0)])
def test_what_stands_on_a_ruled_blank_fills_it(drawn: str, found: int, tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "certificate.pdf"), pagesize=(595, 842))
    canvas.setFont("Times-Roman", 11)
    canvas.drawString(72, 700, SENTENCE)
    left = 72 + canvas.stringWidth(SENTENCE, "Times-Roman", 11) + 6
    canvas.line(left, 698, left + 110, 698)
    canvas.drawString(72, 684, "and of his identity card for Pakistanis abroad.")
    if drawn == "pen":
        for nth in range(24):
            canvas.line(left + 4 * nth, 700 + 7 * nth % 11, left + 4 * nth + 4, 700 + 7 * (nth + 1) % 11)
    elif drawn == "print":
        canvas.drawString(left + 10, 700, "ZZ0000000")
    canvas.showPage()
    canvas.save()
    assert len(read(str(tmp_path / "certificate.pdf")).placeholders) == found
