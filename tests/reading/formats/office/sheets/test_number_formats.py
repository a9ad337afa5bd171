"""Numbers as their formats show them (ISO/IEC 29500-1, 18.8.30 and 18.8.31)."""

from decimal import Decimal

import pytest

from checker.reading.formats.office.sheets.number_formats import number_shown, section_for, sections_of, text_shown
from checker.reading.formats.office.sheets.shown_days import day_shown, iso_shown

ACCOUNTS = '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'
LAKHS = "[>=10000000]##\\,##\\,##\\,##0;[>=100000]##\\,##\\,##0;##,##0"


@pytest.mark.parametrize(
    ("value", "code", "shown"),
    [
        ("1500", "General", "1500"), ("0.1", "General", "0.1"), ("0.30000000000000004", "General", "0.3"),
        ("3520112345671", "General", "3520112345671"), ("-2.50", "General", "-2.5"), ("1234.56", "General", "1234.56"),
        ("1234.5", "0", "1235"), ("1234.5", "0.00", "1234.50"), ("1234567.891", "#,##0.00", "1,234,567.89"),
        ("0.5", "#,##0.00", "0.50"), ("0.5", "#.##", ".5"), ("5", "0.##", "5"), ("-5", "0.0", "-5.0"),
        ("-5", "0.0;(0.0)", "(5.0)"), ("0", '0;-0;"nil"', "nil"), ("0", "0;-0;", ""), ("7", ";;;", ""),
        ("1500", '"Rs. "#,##0.00', "Rs. 1,500.00"), ("1500", "[$€-407] #,##0", "€ 1,500"), ("1500", "[$-409]0", "1500"),
        ("0.255", "0%", "26%"), ("0.255", "0.0%", "25.5%"), ("1500000", "#,##0,", "1,500"), ("7", "0000", "0007"),
        ("3520112345671", "00000\\-0000000\\-0", "35201-1234567-1"), ("7", "[Red]0.0", "7.0"),
        ("1500", ACCOUNTS, " 1,500.00 "), ("-1500", ACCOUNTS, " (1,500.00)"), ("0", ACCOUNTS, " - "),
        ("1234567", LAKHS, "12,34,567"), ("12345678", LAKHS, "1,23,45,678"), ("1234", LAKHS, "1,234"),
        ("0.5", "# ?/?", "0.5"), ("1500", "0.00E+00", "1500"), ("7", "@", "7"), ("7", '"No. "General', "No. 7"),
        ("2.675", "0.00", "2.68"), ("999.995", "#,##0.00", "1,000.00"), ("7", '"fixed"', "fixed"), ("7", "0;;", "7"),
        ("7", '0"', "7"), ("7", "\\", "\\"), ("1", "0" * 400 + ".", "0" * 399 + "1"),
    ],
)  # fmt: skip
def test_a_number_is_shown_by_its_format(value, code, shown):
    assert number_shown(Decimal(value), code) == shown


@pytest.mark.parametrize(
    ("code", "shown"),
    [("General", "x"), ("@", "x"), ("0;0;0", "x"), (";;;", ""), (ACCOUNTS, " x "), ('0;0;0;"Mr "@', "Mr x")],
)
def test_a_text_is_shown_by_its_format(code, shown):
    assert text_shown("x", code) == shown


@pytest.mark.parametrize(
    ("value", "code", "shown"),
    [
        ("46085", "dd/mm/yyyy", "4 March 2026"), ("46085", "m/d/yy", "4 March 2026"), ("46085", "yyyy-mm-dd;@", "4 March 2026"),
        ("46085", "[$-F800]dddd, mmmm dd, yyyy", "4 March 2026"), ("46085", "d mmm", "4 March 2026"),
        ("46085", "mmm-yy", "March 2026"), ("46085", "yyyy", "2026"), ("46085", "mmmm", "March"), ("46085", "dddd", "Wednesday"),
        ("46085.586805555555", "dd/mm/yyyy hh:mm", "4 March 2026 14:05"), ("46085", "d/m/yyyy h:mm", "4 March 2026"),
        ("46085.9999999", "d/m/yyyy h:mm", "5 March 2026"), ("0.5868055555555", "h:mm", "14:05"), ("0.5", "h:mm:ss", "12:00:00"),
        ("0.0034722222", "mm:ss", "00:05:00"), ("1.5", "[h]:mm", "36:00"), ("46085.5", "h:mm AM/PM", "12:00"),
        ("1", "d/m/yyyy", "1 January 1900"), ("59", "d/m/yyyy", "28 February 1900"), ("61", "d/m/yyyy", "1 March 1900"),
        ("60", "d/m/yyyy", None), ("-1", "d/m/yyyy", None), ("2958465", "d/m/yyyy", "31 December 9999"),
        ("2958466", "d/m/yyyy", None), ("1e30", "d/m/yyyy", None), ("-1", "[h]:mm", None),
    ],
)  # fmt: skip
def test_a_day_is_shown_with_its_month_by_name(value, code, shown):
    section, _ = section_for(Decimal(value), code)
    assert section.is_of_days
    assert day_shown(Decimal(value), section, from_1904=False) == shown


def test_days_may_be_counted_from_1904():
    section = sections_of("d/m/yyyy")[0]
    assert day_shown(Decimal(44623), section, from_1904=True) == "4 March 2026"
    assert day_shown(Decimal(2958465), section, from_1904=True) is None


@pytest.mark.parametrize("code", ["General", "0.00", '"days" 0', "[Red]#,##0", "0.0E+00", "[$Rs-409] 0", "\\d0"])
def test_other_formats_are_none_of_days(code):
    assert not any(one.is_of_days for one in sections_of(code))


@pytest.mark.parametrize(
    ("written", "shown"),
    [("2026-03-04", "4 March 2026"), ("2026-03-04T14:05:00", "4 March 2026 14:05"), ("2026-02-30", None), ("x", None)],
)
def test_a_day_that_is_written_out(written, shown):
    assert iso_shown(written) == shown
