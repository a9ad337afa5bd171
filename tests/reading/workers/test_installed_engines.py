"""Which engines are there, what is said of them, and that the real ones read a page."""

import subprocess
import sys

import pytest

from checker.pages.page import Page
from checker.reading.ocr import installed_engines, read_page
from checker.reading.ocr.engines.doctor import lines
from checker.reading.quality.page_quality import look
from checker.reading.workers.engine_report import EngineReport, Tesseract
from checker.reading.workers.installed_engines import languages_for
from tests.reading.ocr.drawn import LINES, page

needs_tesseract = pytest.mark.skipif(installed_engines().tesseract is None, reason="the tesseract program is not there")


def test_languages_asked_for_are_taken_where_they_are_installed() -> None:
    program = Tesseract("tesseract", "5", ("eng", "osd", "urd"))
    assert languages_for(program, ("ur", "fr")) == ("eng", "urd")
    assert languages_for(program, ("en-GB",)) == ("eng",)


def test_the_doctor_says_what_is_there_and_how_to_get_the_rest() -> None:
    nothing = "\n".join(lines(EngineReport(None, None, ("get it like this",))))
    assert "counted as unread" in nothing and "get it like this" in nothing
    both = "\n".join(lines(EngineReport(Tesseract("t", "5.3", ("eng", "osd", "urd")), "3.1", ())))
    assert "eng, urd" in both and "osd" not in both and "unread" not in both


def test_looking_for_engines_loads_none() -> None:
    code = "import sys, checker.reading.ocr as s; s.installed_engines(); print([m for m in ('numpy', 'PIL', 'rapidocr', 'onnxruntime') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@needs_tesseract
@pytest.mark.parametrize("turned", [0, 180, 90, 270])
def test_a_page_is_read_with_its_places_whichever_way_it_lies(turned: int) -> None:
    picture = page(*LINES, "Dated 12 March 2026").rotate(turned, expand=True)
    text = read_page(picture, 1, size=(595, 842))
    assert isinstance(text, Page) and text.turned == turned
    at = text.text.index("12 March 2026")
    box = text.box(at, at + 13)
    assert box is not None and text.confidence(at, at + 13) > 0.5
    if turned in (90, 270):
        assert look(picture, text=text).rotation == turned
        return
    middle = (box[1] + box[3]) / 2
    drawn = (200 + len(LINES) * 60 + 15) / 1754 * 842
    assert middle == pytest.approx(drawn if turned == 0 else 842 - drawn, abs=15)
    assert look(picture, text=text).rotation == text.turned
