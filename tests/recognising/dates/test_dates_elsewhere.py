"""Dates in file names and in what programs write."""

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.recognising.dates import dates_in_name, metadata_date

ROWS = json.loads((Path(__file__).parents[2] / "cases" / "dates_metadata.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("raw", "value", "instant"), ROWS, ids=[row[0] for row in ROWS])
def test_what_a_program_wrote_is_read_or_kept(raw, value, instant):
    found = metadata_date(raw, "pdf", "created")
    if value is None:
        assert found is None
        return
    assert found is not None
    assert (found.written, found.word, found.role) == (raw, "claimed", "created")
    assert found.instant == instant
    if value == "unread":
        assert (found.value, found.alternatives) == (None, ())
        assert found.why
    elif isinstance(value, list):
        assert list(found.alternatives) == value
    else:
        assert found.value == value


@given(st.datetimes(datetime(1900, 1, 1), datetime(2199, 1, 1)), st.integers(-12 * 60, 14 * 60))
def test_a_pdf_s_own_form_is_read_to_the_second(moment, minutes):
    moment = moment.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=minutes)))
    sign, rest = "+" if minutes >= 0 else "-", abs(minutes)
    found = metadata_date(f"D:{moment:%Y%m%d%H%M%S}{sign}{rest // 60:02}'{rest % 60:02}'", "pdf", "created")
    assert found is not None
    assert found.moment == moment


@given(st.text(max_size=40))
def test_no_metadata_raises(raw):
    found = metadata_date(raw, "exif", "created")
    assert found is None or found.written == raw


@pytest.mark.parametrize(
    ("stem", "value"),
    [
        ("2026-03-12 Founding affidavit", "2026-03-12"),
        ("20260312_Bank statement", "2026-03-12"),
        ("2026_03_12 scan", "2026-03-12"),
        ("A - 12 March 2026 - Affidavit", "2026-03-12"),
        ("25.12.2026 lease", "2026-12-25"),
        ("Payslip 2026-03", "2026-03"),
        ("Payslip March 2026", "2026-03"),
        ("IMG_20260312_101500", "2026-03-12"),
        ("08 Bank statement 20 May-27 Nov 2026", "2026-11-27"),
        ("Bank statement 1-30 April 2026", "2026-04-30"),
        ("Bank statement 20-May-26", "2026-05-20"),
        ("Lease 27 Nov 2026-20 May 2026", "2026-11-27"),
        ("101. Passport", None),
        ("Tax return 2025", None),
        ("Affidavit 3 of 5", None),
        ("W.P. No. 12 of 2026", None),
        ("20261345 scan", None),
    ],
)
def test_the_date_of_a_name(stem, value):
    found = dates_in_name(stem, None)
    assert (found.value if found else None) == value


def test_a_name_that_can_be_read_in_two_ways_says_so():
    found = dates_in_name("03-04-2026 letter", None)
    assert found is not None
    assert (found.value, found.alternatives) == (None, ("2026-04-03", "2026-03-04"))
    settled = dates_in_name("03-04-2026 letter", "DMY")
    assert settled is not None
    assert settled.value == "2026-04-03"


@given(st.text(max_size=40))
def test_no_name_raises(stem):
    found = dates_in_name(stem, "DMY")
    assert found is None or found.written == stem[found.start : found.end]
