"""Which shapes on a page are more than rules and frames: a pen may have drawn them."""

import io

import pypdfium2.raw as raw
import pytest
from reportlab.pdfgen import canvas

from checker.reading.formats.pdf.layers import is_ruled, layers_of
from checker.reading.formats.pdf.pdfium import PdfPage, opened

DRAWN = {
    "rule": (lambda c: c.line(72, 300, 272, 300), True),
    "frame": (lambda c: c.rect(72, 300, 200, 40), True),
    "slanting stroke": (lambda c: c.line(72, 300, 120, 322), False),
    "curve": (lambda c: c.bezier(72, 300, 90, 340, 120, 260, 160, 310), False),
}


@pytest.mark.parametrize("name", DRAWN)
def test_rules_and_frames_are_ruled(name):
    draw, expected = DRAWN[name]
    out = io.BytesIO()
    drawn = canvas.Canvas(out, pagesize=(595, 842), invariant=1)
    drawn.drawString(72, 320, "Signature:")
    draw(drawn)
    drawn.save()
    with opened(out.getvalue()) as document:
        page = PdfPage(document, 1)
        try:
            paths = [one for one in layers_of(page, 10).objects if one.sort == raw.FPDF_PAGEOBJ_PATH]
            assert [is_ruled(one.handle) for one in paths] == [expected]
        finally:
            page.close()
