"""A stamp put on a page after it was made searchable: its own text layer says nothing of it."""

import io

import pytest
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from checker.facts.geometry import Box
from checker.reading import read
from checker.reading.ocr import installed_engines
from checker.reading.ocr.late_stamps import says
from checker.reading.ocr.words import Word
from tests.reading.made import saved
from tests.reading.ocr.drawn import LINES, page

both_engines = pytest.mark.skipif(
    installed_engines().tesseract is None or installed_engines().rapidocr is None, reason="Tesseract and RapidOCR are not both there"
)
PRINT = ("DEED OF RELEASE MADE ON 2 June 1996", *LINES, *LINES[1:])


def searchable(stamp: str, degrees: int, askew: float = 0.0) -> bytes:
    """A scan of print with its words beneath, and a stamp in the picture alone."""
    picture = page(*PRINT).rotate(askew, fillcolor=255)
    ink = Image.new("L", (460, 64), 255)
    ImageDraw.Draw(ink).text((10, 8), stamp, font=ImageFont.load_default(40), fill=40)
    picture.paste(ink.rotate(degrees, expand=True), (1020 if degrees else 500, 1150))
    out = io.BytesIO()
    drawn = canvas.Canvas(out, pagesize=(595.2, 841.92), invariant=1)
    drawn.drawImage(ImageReader(picture), 0, 0, 595.2, 841.92)
    for nth, line in enumerate(PRINT):
        words = drawn.beginText(72, 841.92 - (200 + nth * 60 + 27) * 0.48)
        words.setFont("Helvetica", 14.4)
        words.setTextRenderMode(3)
        words.textLine(line)
        drawn.drawText(words)
    drawn.save()
    return out.getvalue()


@pytest.mark.slow
@both_engines
def test_a_stamp_over_a_searchable_scan_is_read(tmp_path):
    document = read(saved(tmp_path, "a.pdf", searchable("'96 JUN 13 P4:06", 90)))
    found = {one.value: one for one in document.dates if one.source == "ocr"}
    assert document.text.searchable and set(found) == {"1996-06-02", "1996-06-13"}
    stamp = found["1996-06-13"]
    assert stamp.role == "received" and "text layer leaves out" in stamp.why and stamp.confidence <= 0.6
    assert stamp.box is not None and stamp.box[1] > 500


@pytest.mark.slow
@both_engines
def test_a_searchable_scan_without_later_ink_stays_as_it_is(tmp_path):
    document = read(saved(tmp_path, "a.pdf", searchable("", 0)))
    assert {one.value for one in document.dates if one.source == "ocr"} == {"1996-06-02"}
    assert document.text.searchable


@pytest.mark.slow
@both_engines
def test_print_that_lies_askew_over_its_words_is_no_later_ink(tmp_path):
    document = read(saved(tmp_path, "a.pdf", searchable("", 0, askew=0.7)))
    assert {(one.value, one.alternatives) for one in document.dates if one.source == "ocr"} == {("1996-06-02", ())}


SAID = [("Dated", Box(150, 880, 205, 900)), ("2", Box(212, 880, 222, 900)), ("September", Box(230, 880, 330, 900))]


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        ("Dated", (148, 872, 204, 892), True),
        ("12", (206, 870, 224, 892), True),
        ("Septenber", (228, 872, 332, 896), True),
        ("2September", (210, 872, 332, 896), True),
        ("Dated", (148, 920, 204, 940), False),
        ("RECEIVED", (150, 876, 260, 900), False),
        ("September", (400, 880, 500, 900), False),
    ],
)
def test_a_word_that_the_layer_says_there_is_not_read_twice(text, place, said):
    assert says(SAID, Word(text, *place, 0.9, (0,))) is said
