"""Pages that are pictures: the engine's words and the page's own layer, side by side. The engine is a stand-in."""

import io

import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from checker.pages.page import Page
from checker.reading import ocr, read
from checker.reading.ocr import NotRead, second_look, text_layer_check
from checker.reading.settings import Settings
from tests.reading.made import saved

SHOWN = "This deed was made at Exampleton on 12 March 2026\nbetween the parties that are named in it"
LIE = "Invoice number seven payable within ninety working days, dated 1 January 2020"


def scan(layer="", visible="", pages=1):
    """A PDF of page-wide pictures, with words that are drawn invisibly and words that are not."""
    picture = Image.effect_noise((620, 877), 60)
    out = io.BytesIO()
    drawn = canvas.Canvas(out, pagesize=(595, 842), invariant=1)
    for _ in range(pages):
        drawn.drawImage(ImageReader(picture), 0, 0, 595, 842)
        for mode, words in [(3, layer)] * bool(layer) + [(0, visible)] * bool(visible):
            text = drawn.beginText(72, 700)
            text.setFont("Helvetica", 11)
            text.setTextRenderMode(mode)
            text.textLines(words)
            drawn.drawText(text)
        drawn.showPage()
    drawn.save()
    return out.getvalue()


@pytest.fixture
def engine(monkeypatch):
    """Answers every page with the words (or NotRead) that a test sets, and remembers the order of pages."""

    class Engine:
        answer: object = SHOWN
        asked: tuple[int, ...] = ()

        def __call__(self, image, page, languages=("en",), size=(0, 0), wanted=None, store=None, seconds=60.0, **_):
            self.asked = (*self.asked, page)
            return Page(page, self.answer, "ocr", size) if isinstance(self.answer, str) else self.answer

    stand_in = Engine()
    monkeypatch.setattr(ocr, "read_page", stand_in)
    monkeypatch.setattr(ocr, "sure_dates", lambda dates, *rest: list(dates))
    return stand_in


def _values(document):
    return {one.value for one in document.dates if one.source == "ocr"}


def test_an_invisible_layer_does_not_stand_in_for_the_page(tmp_path, engine):
    document = read(saved(tmp_path, "a.pdf", scan(LIE)))
    assert _values(document) == {"2026-03-12"}
    assert document.text.hidden_pages == (1,) and document.text.ocr_pages == (1,)
    assert document.page_facts[0].text == "ocr" and not document.text.searchable


def test_a_layer_that_agrees_adds_its_dates_with_doubt(tmp_path, engine):
    engine.answer = SHOWN.replace("12 March 2026", "I2 Mrch 202G")
    document = read(saved(tmp_path, "a.pdf", scan(SHOWN)))
    assert document.text.searchable
    assert [(one.value, one.confidence <= 0.6) for one in document.dates if one.source == "ocr"] == [
        ("2026-03-12", True)
    ]
    assert document.text.hidden_pages == ()


def test_a_date_of_a_layer_that_agrees_in_parts_is_looked_at_again(tmp_path, engine, monkeypatch):
    monkeypatch.setattr(text_layer_check, "agrees", lambda *_: True)
    doubts = []
    monkeypatch.setattr(
        ocr, "sure_dates",
        lambda dates, text, *_: doubts.extend(second_look._is_doubtful(second_look._placed(one, text)) for one in dates)
        or list(dates),
    )  # fmt: skip
    read(saved(tmp_path, "a.pdf", scan("This deed was signed on 12 March 2026 by all")))
    assert doubts
    assert all(doubts)


def test_a_number_stamped_over_a_scan_is_its_page_number(tmp_path, engine):
    out = io.BytesIO()
    drawn = canvas.Canvas(out, pagesize=(595, 842), invariant=1)
    drawn.drawImage(ImageReader(Image.effect_noise((620, 877), 60)), 0, 0, 595, 842)
    drawn.drawString(300, 20, "14")
    drawn.showPage()
    drawn.save()
    document = read(saved(tmp_path, "a.pdf", out.getvalue()))
    assert engine.asked == (1,) and document.page_facts[0].printed == "14"


def test_a_page_of_visible_words_over_a_picture_is_not_read_by_an_engine(tmp_path, engine):
    document = read(saved(tmp_path, "a.pdf", scan(visible="\n".join([SHOWN] * 4))))
    assert engine.asked == () and document.page_facts[0].text == "visible"


def test_without_an_engine_the_page_is_unread_and_its_layer_still_speaks(tmp_path, engine):
    engine.answer = NotRead("no_engine", "no engine that reads scans is installed")
    document = read(saved(tmp_path, "a.pdf", scan(SHOWN)))
    assert (document.status, document.text.unread_pages) == ("partly", (1,))
    assert "2026-03-12" in _values(document)


def test_a_page_by_eye_is_named(tmp_path, engine):
    engine.answer = NotRead("by_eye", "shows writing that no engine reads reliably")
    document = read(saved(tmp_path, "a.pdf", scan()))
    assert document.text.by_eye_pages == (1,) and document.text.unread_pages == (1,)


@pytest.mark.parametrize(("why", "is_known"), [("by_eye", True), ("script", False)])
def test_how_soft_print_may_be_is_not_known_of_a_script_that_no_engine_reads(tmp_path, engine, why, is_known):
    engine.answer = NotRead(why, "is in a script that no engine reads reliably")
    [page] = read(saved(tmp_path, "a.pdf", scan(SHOWN))).page_facts
    assert (page.blur is not None) == is_known and page.unread


def test_switched_off_is_said(tmp_path, engine):
    document = read(saved(tmp_path, "a.pdf", scan()), settings=Settings(ocr=False))
    assert engine.asked == () and "switched off" in document.reason


def test_first_and_last_pages_come_first_and_the_facts_stay_in_order(tmp_path, engine):
    document = read(saved(tmp_path, "a.pdf", scan(pages=5)))
    assert engine.asked == (1, 2, 4, 5, 3)
    assert [one.page for one in document.page_facts] == [1, 2, 3, 4, 5]


def test_the_same_scan_twice_has_the_same_fingerprint(tmp_path, engine):
    first, second = read(saved(tmp_path, "a.pdf", scan(pages=2))).page_facts
    assert first.sha256 == second.sha256 is not None
