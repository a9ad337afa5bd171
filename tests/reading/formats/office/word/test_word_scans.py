"""A picture as large as a page is read as the page of a scan, and where it is not, that is said."""

import pytest

from checker.pages.page import Page
from checker.reading import ocr, read
from checker.reading.settings import Settings
from tests.reading.formats.office.word.word_tricks import Paper, drawn, p, picture, t
from tests.reading.made import saved

_SHOWN = "This deed was made at Exampleton on 12 March 2026\nbetween the parties that are named in it"
_OTHER_PAGE = p('<w:r><w:br w:type="page"/></w:r>')
_SCAN = {"scan.png": drawn(_SHOWN)}


@pytest.fixture
def engine(monkeypatch):
    """Answers every picture with the same words, and remembers how large they were."""
    sizes = []

    def read_page(image, page, languages=("en",), size=(0, 0), wanted=None, store=None, seconds=60.0, **_):
        sizes.append(image.size)
        return Page(page, _SHOWN, "ocr", size)

    monkeypatch.setattr(ocr, "read_page", read_page)
    monkeypatch.setattr(ocr, "sure_dates", lambda dates, *rest: list(dates))
    return sizes


def _read(folder, paper, **settings):
    return read(saved(folder, "a.docx", paper.docx()), settings=Settings(**settings))


@pytest.mark.parametrize(("before", "page"), [("", 1), (_OTHER_PAGE, 2)])
def test_its_words_are_those_of_its_page(before, page, tmp_path, engine):
    found = _read(tmp_path, Paper(before + p(picture()), pictures=_SCAN))
    assert [(one.value, one.page) for one in found.dates if one.source == "ocr"] == [("2026-03-12", page)]
    assert found.status == "read"
    assert found.text.ocr_pages == ((2,) if page == 2 else ())


def test_what_is_cut_off_of_it_is_not_read(tmp_path, engine):
    cut = picture().replace("</pic:blipFill>", '<a:srcRect t="25000" b="25000"/></pic:blipFill>')
    _read(tmp_path, Paper(p(cut), pictures=_SCAN))
    assert engine == [(1600, 1000)]


@pytest.mark.parametrize("body", [p(picture()), _OTHER_PAGE + p(picture()), p(t("Annexure A"), picture())])
def test_where_it_is_not_read_the_file_is_not_called_read(body, tmp_path):
    found = _read(tmp_path, Paper(body, pictures=_SCAN), ocr=False)
    assert found.status == "partly"
    assert "a picture, which was not looked at" in found.reason
