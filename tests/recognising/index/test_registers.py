import pytest

from checker.pages.page import Page
from checker.reading.formats.pdf.pdfium import PdfPage, opened
from checker.recognising.dates.page_dates import dates_in, dates_on_page
from checker.recognising.index.registers import days_of_rows
from tests.reading.made import pdf

ROWS = """No.   Date         To whom
1     02-03-2026   Shelter, as agreed on 1 March 2026
2     09-03-2026   Clinic
3     16-03-2026   Legal Aid
4     23-03-2026   School"""
DAYS = ("2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23")


def _read(text):
    page = Page(3, text)
    return days_of_rows(page, dates_in(text, "DMY", page=3))


@pytest.mark.parametrize("head", ["DISCLOSURE LOG", "Register of documents received", "List of dates and events"])
def test_the_days_of_a_register_are_those_of_its_first_column_of_days(head):
    found = _read(f"{head}\n\n{ROWS}")
    assert found is not None and (found.page, found.days) == (3, DAYS)


def test_a_table_may_say_that_it_is_kept_by_day():
    assert _read(f"INDEX\n\n{ROWS}\n\nThe papers are listed in order of date.") is not None


def test_a_section_that_is_kept_by_day_says_nothing_of_the_rows_above_it():
    above = "7     21-10-2026   Witness statement\n8     30-04-2026   Photographs"
    found = _read(f"INDEX\n\n{above}\n\nSECTION E: Correspondence, in date order\n{ROWS}")
    assert found is not None and found.days == DAYS


@pytest.mark.parametrize("text", [f"INDEX OF PAPERS\n\n{ROWS}", "LOG\n\n" + "\n".join(ROWS.split("\n")[:4]), ROWS])
def test_other_tables_and_short_ones_are_none(text):
    assert _read(text) is None


@pytest.mark.parametrize(("headings", "is_one"), [(["INDEX OF FILE"], False), (["DISCLOSURE LOG"], True)])
def test_a_column_that_is_called_register_makes_none(headings, is_one):
    cells = [(72, 60, headings[0]), *((left, 90, text) for left, text in
             ((72, "No."), (110, "Document"), (300, "Date"), (400, "Register")))]  # fmt: skip
    for nth, day in enumerate(("11-05-2026", "02-03-2026", "09-03-2026", "16-03-2026", "23-03-2026")):
        cells += [(72, 110 + 20 * nth, str(nth)), (110, 110 + 20 * nth, "Paper"), (300, 110 + 20 * nth, day)]
    with opened(pdf([cells])) as document:
        page = PdfPage(document, 1).text()
        assert (days_of_rows(page, dates_on_page(page, "DMY")) is not None) is is_one
