"""Changes to pages: the text is another, the ink is gone, the scan is a scan; and nothing else moved."""

from pathlib import Path

import pypdfium2 as pdfium
import pytest

from checker.mutation import pages, scanning

SAMPLE = Path(__file__).parents[2] / "samples" / "pk-petition-complete"


def _file(number: str) -> bytes:
    return next(SAMPLE.glob(f"{number} *.pdf")).read_bytes()


def _text(data: bytes, page: int) -> str:
    words: str = pdfium.PdfDocument(data)[page - 1].get_textpage().get_text_bounded()
    return words


def _dark(data: bytes, box: tuple[int, int, int, int]) -> int:
    picture = pdfium.PdfDocument(data)[0].render().to_pil().convert("L").crop(box)
    return sum(count for shade, count in enumerate(picture.histogram()) if shade < 160)


@pytest.mark.parametrize(("number", "page", "old", "new"), [
    ("02", 1, "Dated: 20 April 2026", "Dated: 3 May 2026"), ("03", 1, "20th day of April, 2026", "17th day of April, 2026"), ("04", 1, "12-Mar-2026", "9-Mar-2026"),
])  # fmt: skip
def test_one_text_stands_in_place_of_another(number: str, page: int, old: str, new: str) -> None:
    changed = pages.replace(_file(number), page, old, new)
    assert changed is not None
    assert new in _text(changed, page) and old not in _text(changed, page)
    rest = set(_text(_file(number), page).split()) - set(old.split())
    assert len(rest - set(_text(changed, page).split())) <= 2


def test_a_text_that_does_not_stand_there_is_not_replaced() -> None:
    assert pages.replace(_file("02"), 1, "no such words", "x") is None


def test_a_covered_box_is_white() -> None:
    box = (40, 40, 500, 500)
    assert _dark(_file("09"), box) > 1000
    assert _dark(pages.cover(_file("09"), [(1, (30, 30, 560, 560))]), box) == 0


def test_a_rescan_keeps_the_words_behind_a_picture() -> None:
    scanned = scanning.rescan(_file("09"))
    assert "LEGAL NOTICE" in _text(scanned, 1)
    assert abs(_dark(scanned, (0, 0, 595, 842)) / _dark(_file("09"), (0, 0, 595, 842)) - 1) < 0.4


def test_a_degraded_file_has_as_many_pages_and_no_text_on_the_first() -> None:
    poor = scanning.degrade(_file("06"))
    assert len(pdfium.PdfDocument(poor)) == 2
    assert _text(poor, 1).strip() == ""


def test_a_written_page_holds_its_lines() -> None:
    assert _text(pages.written(["First line", "Second line"]), 1).split() == ["First", "line", "Second", "line"]
