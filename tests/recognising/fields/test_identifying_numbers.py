import pytest

from checker.pages.page import Page
from checker.recognising.fields.identifying_numbers import numbers_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("holder of CNIC No. 00000-0000000-1, resident of", [("00000-0000000-1", "cnic")]),
        ("Passport No: AA 0000386", [("AA0000386", "passport")]),
        ("in Appeal No. 112/2026 the", [("112/2026", "appeal")]),
        ("in Appeal No. 112 of 2026 the", [("112/2026", "appeal")]),
        ("IBAN GB00 ABCD 0000 0000 0000 00", [("GB00ABCD00000000000000", None)]),
        ("Account number 00001234567", [("00001234567", "account")]),
        ("Case reference: AWX-26-0143, page 2 of 3", [("AWX-26-0143", None)]),
        ("see DOCUMENT-A and CLAUSE-2 of ISO-8601", [("ISO-8601", None)]),
        ("Paid in 11/2026, call 03000000000", []),
        ("Rs. 1580000 on 12.03.2026", []),
        ("the year 2026 and page 12", []),
    ],
)
def test_numbers_that_name_something(text, expected):
    assert [(one.value, one.cue) for one in numbers_in(Page(1, text))] == expected
