"""The time for OCR, divided among files, and within a file among its pages."""

import io
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ImageDraw
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from checker.facts.questions import Questions
from checker.pages.page import Page
from checker.reading import ocr, read_all
from checker.reading.ocr import stamps, time_budget
from checker.reading.ocr.budget_shares import LEAST, shares
from checker.reading.settings import Settings
from tests.reading.made import saved
from tests.reading.ocr.drawn import LINES, page
from tests.reading.ocr.test_scanned_page import scan


@given(st.lists(st.integers(0, 9), max_size=30), st.floats(0, 500), st.floats(1, 120))
def test_never_more_than_there_is_and_nothing_for_files_without_scans(pages, budget, most):
    parts = shares(pages, budget, most)
    assert len(parts) == len(pages) and sum(parts) <= budget + 1e-6
    assert all(0 <= part <= most and (count or not part) for part, count in zip(parts, pages, strict=True))


def test_a_share_reads_something_or_is_not_given():
    assert shares([3, 0, 1, 2], 2 * LEAST, 120) == [LEAST, 0.0, LEAST, 0.0]
    assert shares([1, 1], 200, 60) == [60, 60]


def test_what_the_budget_leaves_out_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(ocr, "read_page", lambda image, page, *rest, **_: Page(page, "Words of a page", "ocr", rest[1]))
    paths = [(str(saved(tmp_path, name, scan(pages=nth))), name) for nth, name in ((1, "a.pdf"), (2, "b.pdf"))]
    first, second = read_all(paths, Questions(), Settings(budget=LEAST))
    assert first.text.unread_pages == () and first.text.ocr_pages == (1,)
    assert second.text.unread_pages == (1, 2) and "time for reading scans was used up" in second.reason


def stamped_scan(pages, coloured=(), sealed=()):
    """A real scan of many pages of print: some bear a coloured stamp, some a black round seal."""
    out = io.BytesIO()
    drawn = canvas.Canvas(out, pagesize=(595, 842), invariant=1)
    for number in range(1, pages + 1):
        picture = page(f"Page {number} of the bundle", *LINES, size=(620, 877), letters=15, left=75, top=100).convert("RGB")
        pen = ImageDraw.Draw(picture)
        if number in coloured:
            pen.rectangle((380, 600, 560, 680), outline=(170, 30, 40), width=4)
            pen.text((400, 620), "RECEIVED 3 JUN 2026", fill=(170, 30, 40))
        if number in sealed:
            pen.ellipse((380, 600, 500, 720), outline=(20, 20, 20), width=4)
        drawn.drawImage(ImageReader(picture), 0, 0, 595, 842)
        drawn.showPage()
    drawn.save()
    return out.getvalue()


@pytest.fixture
def slow_engine(monkeypatch):
    """An engine that needs some three seconds a page by the clock that counts a file's time; remembers the pages."""
    asked, now = [], count()
    monkeypatch.setattr(time_budget.time, "monotonic", lambda: float(next(now)) * 0.1)

    def read_page(image, number, *rest, **_):
        asked.append(number)
        for _ in range(30):
            next(now)
        return Page(number, "Words of a page", "ocr", rest[1])

    monkeypatch.setattr(ocr, "read_page", read_page)
    return asked


def test_first_and_last_pages_then_stamps_then_the_rest_and_what_is_left_out_is_named(tmp_path, slow_engine):
    path = str(saved(tmp_path, "a.pdf", stamped_scan(10, coloured=(7,), sealed=(8,))))
    (document,) = read_all([(path, "a.pdf")], Questions(), Settings(budget=20.0))
    assert slow_engine[:6] == [1, 2, 9, 10, 7, 8] and len(slow_engine) < 10
    left_out = tuple(number for number in range(1, 11) if number not in slow_engine)
    assert document.text.unread_pages == left_out
    assert "time for reading scans was used up" in document.reason


def test_with_time_for_all_pages_none_is_looked_at_twice(tmp_path, slow_engine, monkeypatch):
    monkeypatch.setattr(stamps, "likely", lambda *_: pytest.fail("looked for stamps with time enough"))
    path = str(saved(tmp_path, "a.pdf", stamped_scan(6)))
    (document,) = read_all([(path, "a.pdf")], Questions(), Settings(budget=60.0))
    assert slow_engine == [1, 2, 5, 6, 3, 4] and document.text.unread_pages == ()
