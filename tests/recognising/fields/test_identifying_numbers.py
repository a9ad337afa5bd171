import pytest

from checker.facts.word_digest import word_digest
from checker.pages.page import Page
from checker.recognising.fields.identifying_numbers import amounts_in, numbers_in, places_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a savings account with Northmoor Bank plc, number 00047713, in one name", [("00047713", None)]),
        ("Heritage Saver   00047731   GBP 83,950.00", [("00047731", None)]),
        ("Mobile: 03001234567, telephone 4401215550100, +923001234567, Fax (042) 3571234", []),
        ("scanned as 20261128 and 20261128101500 and 28112026", []),
        ("holder of CNIC No. 00000-0000000-1, resident of", [("00000-0000000-1", "cnic")]),
        ("CNIC 00000-00000001 of the bride", [("00000-0000000-1", None)]),
        ("Passport No: AA 0000386", [("AA0000386", "passport")]),
        ("in Appeal No. 112/2026 the", [("112/2026", "appeal")]),
        ("in Appeal No. 112 of 2026 the", [("112/2026", "appeal")]),
        ("in case FIR No. 612/26 dated", [("612/26", "fir")]),
        ("Bill No. 11/26 of November", []),
        ("IN THE COUNTY COURT AT LEEDS\t\tClaim No. M12LS418", [("M12LS418", "claim")]),
        ("Flat No. 4, Leeds LS12 4AB, 12MARCH2026", []),
        ("IBAN GB00 ABCD 0000 0000 0000 00", [("GB00ABCD00000000000000", None)]),
        ("Account number 00001234567", [("00001234567", "account")]),
        ("Case reference: AWX-26-0143, page 2 of 3", [("AWX-26-0143", None)]),
        ("see DOCUMENT-A and CLAUSE-2 of ISO-8601", [("ISO-8601", None)]),
        ("Paid in 11/2026, call 03000000000", []),
        ("Rs. 1580000 on 12.03.2026", []),
        ("the year 2026 and page 12", []),
        ("Licence No. 41/PTF/SWT of the department", [("41/PTF/SWT", "licence")]),
        ("on 12/DEC/2026", []),
        ("in Mutation No. 1432 of the estate, page 1432", [("1432", "mutation")]),
    ],
)
def test_numbers_that_name_something(text, expected):
    assert [(one.value, one.cue) for one in numbers_in(Page(1, text))] == expected


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Rs. 617,550/- is due", ["617550"]),
        ("£18,640.00 and GBP 19,563.50", ["18640", "19563.50"]),
        ("PKR 1,85,00,000", ["18500000"]),
        ("2,290.44", ["2290.44"]),
        ("a deposit of Rs. 300,000, paid", ["300000"]),
        ("£950.00 a month and Rs 85000", ["950", "85000"]),
        ("1,234,5678", []),
        ("12,5 and 2026 and 12.05.2026", []),
    ],
)
def test_sums_are_read_without_their_currency(text, values):
    assert [one.value for one in amounts_in(Page(1, text))] == values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("House No. 27, Street 41, Sector G-13", [("house", "27"), ("street", "41")]),
        ("Suite 402", [("suite", "402")]),
        ("Khasra No. 1187/2, Khewat No. 214", [("khasra", "1187/2"), ("khewat", "214")]),
        ("House 214-C, Block 5", [("house", "214-C")]),
        ("the house 1,200 feet from the street", []),
    ],
)
def test_the_numbers_of_an_address_stand_behind_their_word(text, found):
    assert [(one.cue, one.value) for one in places_in(Page(1, text))] == found


def test_the_words_in_front_of_a_sum_say_what_it_is_of():
    page = Page(1, "It is agreed. Security deposit of Rs. 300,000, and a monthly\nrent of Rs 85000.\n\nTotal £950.00")
    deposit, rent, total = (one.behind for one in amounts_in(page))
    assert deposit == (word_digest("security"), word_digest("Deposit"))
    assert rent == (word_digest("and"), word_digest("monthly"), word_digest("rent"))
    assert total == (word_digest("total"),)


def test_words_beyond_another_figure_are_not_of_the_sum():
    page = Page(1, "Khaddar, plain 1,600 metres 310 496,000")
    assert [one.behind for one in amounts_in(page)][-1] == ()
