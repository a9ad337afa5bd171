"""Dates in the row of a signature are signing dates."""

from checker.facts.dates import Dated
from checker.pages.page import Page
from checker.reading.ocr.signed_dates import with_signing

FORM = "Date of report\n2 March 2026\nName and title\nSignature"
PLACES = {"Signature": (300.0, 700.0, 350.0, 710.0), "Name and title": (150.0, 700.0, 220.0, 710.0)}


def page(text: str = FORM) -> Page:
    return Page(1, text, "ocr", (595, 842), lambda start, end: PLACES.get(text[start:end]))


def day(top: float, role: str | None = "issued") -> Dated:
    return Dated("2 March 2026", "2026-03-02", role=role, source="ocr", page=1, box=(40.0, top, 100.0, top + 10))  # type: ignore[arg-type]


def test_a_date_in_the_row_is_signed_and_keeps_its_other_role() -> None:
    assert [one.role for one in with_signing([day(715)], page())] == ["issued", "signed"]
    assert [one.role for one in with_signing([day(715, None)], page())] == ["signed"]


def test_a_date_elsewhere_on_the_page_is_not() -> None:
    assert with_signing([day(100)], page()) == [day(100)]


def test_a_date_with_a_role_of_its_own_keeps_it_alone() -> None:
    assert with_signing([day(715, "expires")], page()) == [day(715, "expires")]


def test_a_signature_in_running_text_is_no_label() -> None:
    text = "the parties agree that any Signature given under this deed binds the heirs of both"
    assert with_signing([day(715)], page(text)) == [day(715)]
