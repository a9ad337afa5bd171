"""Which caption a date in a form or a card has, by where both stand."""

import pytest

from checker.reading.formats.pdf.pdfium import PdfPage, opened
from checker.recognising.dates import dates_in
from checker.recognising.dates.page_dates import dates_on_page
from tests.reading.made import pdf

PLACED = {
    "beside a caption in two lines": (
        [(72, 100, "Date of expiry (as printed"), (72, 116, "on the card)"), (300, 108, "21.12.2030")],
        [("2030-12-21", "expires")],
    ),
    "below its own caption, beside the next column's": (
        [(72, 100, "Date of issue"), (300, 100, "Date of expiry"), (72, 116, "30.9.2019"), (300, 116, "30.9.2029")],
        [("2019-09-30", "issued"), ("2029-09-30", "expires")],
    ),
    "below its own caption, between captions of the left column": (
        [(72, 100, "Date of issue"), (72, 116, "Place"), (300, 96, "Date of expiry"), (300, 110, "30.9.2029")],
        [("2029-09-30", "expires")],
    ),
    "beside the item of a form whose number has a cell of its own, in two languages": (
        [
            (72, 100, "APOSTILLE"), (72, 130, "5."), (100, 130, "at / à"), (300, 130, "Islamabad"),
            (72, 160, "6."), (100, 160, "the / le"), (300, 160, "17-11-2026"), (72, 190, "7."), (100, 190, "by / par"),
        ],
        [("2026-11-17", "apostilled")],
    ),
    "beside such an item as an engine reads it, a frame's line and no blanks around the stroke": (
        [
            (72, 100, "APOSTILLE"), (72, 130, "5. |"), (100, 130, "at/à"), (300, 130, "London"),
            (72, 160, "6. |"), (100, 160, "the/le"), (300, 160, "17 November 2026"), (72, 190, "7. |"), (100, 190, "by/ par"),
        ],
        [("2026-11-17", "apostilled")],
    ),
    "beside a caption behind the number of a row, which says no more than without it": (
        [(72, 100, "1."), (100, 100, "Date"), (300, 100, "17-11-2026")],
        [("2026-11-17", "issued")],
    ),
}


@pytest.mark.parametrize(("placed", "expected"), PLACED.values(), ids=PLACED)
def test_a_date_has_its_own_caption(placed, expected):
    with opened(pdf([placed])) as document:
        found = dates_on_page(PdfPage(document, 1).text())
    assert [(one.value, one.role) for one in found] == expected


def test_the_sums_of_a_year_to_date_end_no_period():
    (one,) = dates_in("Year to date - tax year 2025/26: gross 23,200.00")
    assert one.role == "event"
