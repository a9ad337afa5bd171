"""No word that a reader does not see dates an affidavit, and the difference is told; honest papers are left in peace."""

import pytest

from checker.reading import read
from checker.reading.ocr import installed_engines
from checker.reading.settings import Settings
from tests.reading.formats.pdf.tricks import SEEN, TOLD, innocent, lookless, printed_otherwise, tricks
from tests.reading.made import saved

_READ = installed_engines().rapidocr is not None
_RELIED_ON = 0.5
_DAY, _LIES = "2026-04-17", {"2026-04-21", "2026-03-17"}


def looked_at(paper, folder, *, ocr=False):
    return read(saved(folder, "affidavit.pdf", paper.pdf()), settings=Settings(ocr=ocr))


def relied_on(document):
    """The days that its text gives and that a rule would rely on."""
    on_pages = (one for one in document.dates if one.source in ("text", "ocr"))
    return {one.value for one in on_pages if one.confidence >= _RELIED_ON}


def told(document):
    return [one for one in document.hidden if one.what in TOLD]


@pytest.mark.parametrize("name", tricks())
def test_what_nobody_sees_dates_nothing(tmp_path, name):
    found = looked_at(tricks()[name], tmp_path)
    assert not relied_on(found) & _LIES
    assert told(found) or found.date is None or found.date.confidence < _RELIED_ON


@pytest.mark.parametrize("name", printed_otherwise())
def test_what_is_printed_otherwise_than_it_is_shown_is_told_with_both(tmp_path, name):
    paper, told_so = printed_otherwise()[name]
    found = looked_at(paper, tmp_path)
    assert told_so in [one.detail for one in told(found) if one.what == "other_text" and one.page == 1]


@pytest.mark.parametrize("name", lookless())
def test_what_only_some_programs_show_is_told_and_read_where_it_can_be_drawn(tmp_path, name):
    paper, said, is_read = lookless()[name]
    found = looked_at(paper, tmp_path)
    assert [one.detail for one in told(found) if one.page == 1] == ([said] if said else [])
    assert ("2026-04-21" in relied_on(found)) == is_read
    assert _DAY in relied_on(found)


@pytest.mark.parametrize("name", innocent())
def test_honest_papers_are_dated_and_nothing_is_told(tmp_path, name):
    found = looked_at(innocent()[name], tmp_path, ocr=_READ)
    assert told(found) == []
    assert relied_on(found) == {_DAY}


@pytest.mark.skipif(not _READ, reason="no engine is installed")
@pytest.mark.parametrize("name", [name for name in tricks() if "lie" in name or "own words" in name])
def test_an_engine_reads_what_the_page_shows(tmp_path, name):
    found = looked_at(tricks()[name], tmp_path, ocr=True)
    assert relied_on(found) == {_DAY}
    assert any(one.what == "other_text" and f"shows “{SEEN}”" in one.detail for one in found.hidden)
