"""A text layer is taken for the page's words only where the page shows the same."""

import io

import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from checker.pages.page import Page
from checker.reading import ocr, read
from checker.reading.ocr import NotRead
from tests.reading.made import saved

SHOWN = [
    f"line {chr(97 + n // 5)}{chr(97 + n % 5)}x: the parties of Exampleton deed {chr(98 + n) * 4} agreed"
    for n in range(20)
]
DATED = [*SHOWN[:10], "signed on 12 March 2026", *SHOWN[10:]]
OTHER = [f"entry {chr(97 + n) * 3} payable within ninety working days number {chr(98 + n) * 5}" for n in range(21)]
METADATA = ["Created by Form Filler", "on 1 January 2020"]
PAGE = 842


def scan(layer):
    out = io.BytesIO()
    drawn = canvas.Canvas(out, pagesize=(595, PAGE), invariant=1)
    drawn.drawImage(ImageReader(Image.effect_noise((620, 877), 60)), 0, 0, 595, PAGE)
    text = drawn.beginText(72, 760)
    text.setFont("Helvetica", 11)
    text.setTextRenderMode(3)
    text.textLines("\n".join(layer))
    drawn.drawText(text)
    drawn.save()
    return out.getvalue()


@pytest.fixture
def engine(monkeypatch):
    """An engine that sees DATED on whole pages and, on strips, the lines that `strips` says; counts both."""

    class Engine:
        strips: object = ()
        pages = 0

        def __call__(self, image, page, languages=("en",), size=(0, 0), wanted=None, store=None, seconds=60.0, **_):
            whole = size[1] > PAGE / 2
            self.pages += whole
            seen = "\n".join(DATED) if whole else self.strips
            return seen if isinstance(seen, NotRead) else Page(page, seen, "ocr", size)

    stand_in = Engine()
    monkeypatch.setattr(ocr, "read_page", stand_in)
    monkeypatch.setattr(ocr, "sure_dates", lambda dates, *rest: list(dates))
    return stand_in


def _strips(lines):
    return "\n".join((*lines[3:7], *lines[13:17]))


def _days(document):
    return {one.value for one in document.dates if one.source == "ocr"}


def test_a_layer_that_says_what_the_page_shows_is_taken(tmp_path, engine):
    engine.strips = _strips(DATED)
    document = read(saved(tmp_path, "a.pdf", scan(DATED)))
    assert engine.pages == 0 and _days(document) == {"2026-03-12"}
    assert document.text.ocr_pages == (1,) and document.text.hidden_pages == () and document.status == "read"


@pytest.mark.parametrize(("layer", "hides"), [(OTHER, (1,)), (METADATA, (1,))])
def test_a_layer_that_says_something_else_is_not(tmp_path, engine, layer, hides):
    engine.strips = _strips(DATED)
    document = read(saved(tmp_path, "a.pdf", scan(layer)))
    assert engine.pages == 1 and "2026-03-12" in _days(document) and document.text.hidden_pages == hides


def test_a_strip_that_cannot_be_read_proves_nothing(tmp_path, engine):
    engine.strips = NotRead("by_eye", "shows writing that no engine reads reliably")
    assert _days(read(saved(tmp_path, "a.pdf", scan(DATED)))) == {"2026-03-12"} and engine.pages == 1
