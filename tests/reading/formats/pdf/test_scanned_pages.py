"""Pages that show words which they do not carry: none is passed over."""

import io
import zlib

import pytest
from pypdf import PdfWriter

from checker.reading import read
from checker.reading.formats.pdf.layers import joined
from checker.reading.ocr.scanned_page import NO_OCR
from checker.reading.settings import Settings
from tests.reading.formats.pdf.tricks import Paper, stream, sworn
from tests.reading.made import pdf, saved


def in_strips(count):
    """A page whose picture, a dark line of print in the middle of it, is stored in so many strips."""
    high = 1200 // count
    blank, dark = b"\xff" * 800 * high, (b"\x00" * 5 + b"\xff" * 5) * 80 * high
    keys = f"/Type /XObject /Subtype /Image /Width 800 /Height {high} /ColorSpace /DeviceGray /BitsPerComponent 8"
    strips = [
        stream(zlib.compress(dark if nth == count // 2 else blank), f"{keys} /Filter /FlateDecode")
        for nth in range(count)
    ]
    drawn = "".join(f"q 595 0 0 {842 / count} 0 {842 * nth / count} cm /I{nth} Do Q\n" for nth in range(count))
    return Paper(drawn, {"XObject": {f"I{nth}": f"{10 + nth} 0 R" for nth in range(count)}}, objects=strips, body=())


OUTLINES = "".join(f"{100 + 20 * nth} 500 m {110 + 20 * nth} 560 l {105 + 20 * nth} 500 l h f\n" for nth in range(12))


@pytest.mark.parametrize(
    ("paper", "unread"),
    [
        (in_strips(1), NO_OCR), (in_strips(40), NO_OCR), (in_strips(100), NO_OCR),
        (Paper(OUTLINES, body=()), NO_OCR), (Paper(OUTLINES + sworn("1 May 2026", state="3 Tr"), body=()), NO_OCR),
        (Paper("", body=()), None), (Paper("1 g 0 0 595 842 re f\n", body=()), None),
        (Paper("100 100 400 600 re S 100 200 m 500 200 l S\n", body=()), None),
    ],
)  # fmt: skip
def test_a_page_without_words_that_shows_something_is_not_called_read(tmp_path, paper, unread):
    (page,) = read(saved(tmp_path, "a.pdf", paper.pdf()), settings=Settings(ocr=False)).page_facts
    assert page.unread == unread


def test_strips_and_tiles_are_one_picture():
    strips = [(0.0, 10.0 * nth, 100.0, 10.0 * nth + 10) for nth in range(9)]
    tiles = [(50.0 * across, 50.0 * up, 50.0 * across + 50, 50.0 * up + 50) for across in range(2) for up in range(3)]
    assert joined(strips) == [(0.0, 0.0, 100.0, 90.0)]
    assert joined(tiles) == [(0.0, 0.0, 100.0, 150.0)]
    assert len(joined([(0.0, 0.0, 10.0, 10.0), (0.0, 60.0, 10.0, 70.0)])) == 2


@pytest.mark.parametrize(("between", "rows"), [([], ["Claim form", "Order", "The claimant appeals"]),
                                               ([in_strips(1)], ["Claim form", "Order"])])  # fmt: skip
def test_an_index_does_not_go_on_behind_a_scanned_page(tmp_path, between, rows):
    whole = PdfWriter()
    papers = [
        "INDEX\n1. Claim form   2\n2. Order   3",
        *between,
        "1. The claimant appeals\nagainst the decision of March   3",
    ]
    for paper in papers:
        whole.append(io.BytesIO(pdf([paper]) if isinstance(paper, str) else paper.pdf()))
    data = io.BytesIO()
    whole.write(data)
    found = read(saved(tmp_path, "a.pdf", data.getvalue()), settings=Settings(ocr=False)).index
    assert [row.title.split(" against")[0] for row in found] == rows
