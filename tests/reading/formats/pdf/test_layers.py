"""Which shapes on a page could be a pen's."""

import io

import pytest
from reportlab.pdfgen import canvas

from checker.reading.formats.pdf.layers import layers_of, may_be_ink
from checker.reading.formats.pdf.pdfium import PdfPage, opened

DRAWN = {
    "rule": (lambda c: c.line(72, 300, 272, 300), False),
    "frame": (lambda c: c.rect(72, 300, 200, 40), False),
    "slanting stroke": (lambda c: c.line(72, 300, 120, 322), True),
    "curve": (lambda c: c.bezier(72, 300, 90, 340, 120, 260, 160, 310), True),
}


@pytest.mark.parametrize("name", DRAWN)
def test_rules_and_frames_are_no_ink(name):
    draw, expected = DRAWN[name]
    out = io.BytesIO()
    drawn = canvas.Canvas(out, pagesize=(595, 842), invariant=1)
    drawn.drawString(72, 320, "Signature:")
    draw(drawn)
    drawn.save()
    with opened(out.getvalue()) as document:
        page = PdfPage(document, 1)
        try:
            assert may_be_ink(layers_of(page, 10).objects) is expected
        finally:
            page.close()
