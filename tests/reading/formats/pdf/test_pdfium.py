"""Which way up a page's text stands for a reader, whatever turns the text and the page."""

import pytest

from checker.reading.formats.pdf.pdfium import PdfPage, opened
from tests.reading.formats.pdf.tricks import Paper

UP, DOWN = "0 1 -1 0 300 300", "0 -1 1 0 300 600"


@pytest.mark.parametrize(
    ("matrix", "rotate", "turned"),
    [(UP, 0, 90), (UP, 90, 0), (UP, 270, 180), (DOWN, 0, 270), (DOWN, 90, 180), (DOWN, 270, 0)],
)
def test_text_is_turned_until_it_is_upright(matrix, rotate, turned):
    words = f"BT /F1 11 Tf {matrix} Tm (Sworn at Lahore before me) Tj ET"
    with opened(Paper(words, body=(), page=f"/Rotate {rotate}").pdf()) as document:
        page = PdfPage(document, 1)
        page.text()
        assert page.turned() == turned
        assert page.turned_at(0) == turned
        page.close()
