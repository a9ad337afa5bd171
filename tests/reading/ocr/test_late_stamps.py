"""A stamp put on a page after it was made searchable: its own text layer says nothing of it."""

import io

import pytest
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from checker.reading import read
from checker.reading.ocr import installed_engines
from tests.reading.made import saved
from tests.reading.ocr.drawn import LINES, page

both_engines = pytest.mark.skipif(
    installed_engines().tesseract is None or installed_engines().rapidocr is None, reason="Tesseract and RapidOCR are not both there"
)
PRINT = ("DEED OF RELEASE MADE ON 2 June 1996", *LINES, *LINES[1:])


def searchable(stamp: str, degrees: int) -> bytes:
    """A scan of print with its words beneath, and a stamp in the picture alone."""
    picture = page(*PRINT)
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
