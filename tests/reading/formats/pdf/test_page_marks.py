"""What is ink on a page, by its own objects as a reader sees them."""

import io

import pytest
from reportlab.pdfgen import canvas

from checker.reading.formats.pdf.layers import layers_of
from checker.reading.formats.pdf.page_marks import drawn_on, ink_on
from checker.reading.formats.pdf.pdfium import PdfPage, opened


def signed(over: tuple[float, float, float] | None) -> bytes:
    """A page with a signature in curves and, where a colour is given, a box of it drawn over."""
    out = io.BytesIO()
    drawn = canvas.Canvas(out, pagesize=(595, 842), invariant=1)
    drawn.setLineWidth(1.2)
    path = drawn.beginPath()
    path.moveTo(150, 500)
    for nth in range(6):
        x = 150 + 16 * nth
        path.curveTo(x + 4, 535, x + 10, 480, x + 16, 505)
    drawn.drawPath(path)
    if over is not None:
        drawn.setFillColorRGB(*over)
        drawn.rect(140, 470, 130, 70, stroke=0, fill=1)
    drawn.save()
    return out.getvalue()


@pytest.mark.parametrize(("over", "is_seen"), [(None, True), ((1, 1, 1), False)])
def test_a_signature_under_a_white_box_is_none(over, is_seen):
    with opened(signed(over)) as document:
        page = PdfPage(document, 1)
        layers = layers_of(page, 10)
        assert bool(ink_on(page, layers, [], drawn_on(page, layers))) == is_seen
