"""The time for OCR, divided."""

from hypothesis import given
from hypothesis import strategies as st

from checker.facts.questions import Questions
from checker.reading import read_all, scans
from checker.reading.budget import LEAST, shares
from checker.reading.pagetext import PageText
from checker.reading.settings import Settings
from tests.reading.made import saved
from tests.reading.test_scanned import scan


@given(st.lists(st.integers(0, 9), max_size=30), st.floats(0, 500), st.floats(1, 120))
def test_never_more_than_there_is_and_nothing_for_files_without_scans(pages, budget, most):
    parts = shares(pages, budget, most)
    assert len(parts) == len(pages) and sum(parts) <= budget + 1e-6
    assert all(0 <= part <= most and (count or not part) for part, count in zip(parts, pages, strict=True))


def test_a_share_reads_something_or_is_not_given():
    assert shares([3, 0, 1, 2], 2 * LEAST, 120) == [LEAST, 0.0, LEAST, 0.0]
    assert shares([1, 1], 200, 60) == [60, 60]


def test_what_the_budget_leaves_out_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(scans, "read_page", lambda image, page, *rest: PageText(page, "Words of a page", "ocr", rest[1]))
    paths = [(str(saved(tmp_path, name, scan(pages=nth))), name) for nth, name in ((1, "a.pdf"), (2, "b.pdf"))]
    first, second = read_all(paths, Questions(), Settings(budget=LEAST))
    assert first.text.unread_pages == () and first.text.ocr_pages == (1,)
    assert second.text.unread_pages == (1, 2) and "time for reading scans was used up" in second.reason
