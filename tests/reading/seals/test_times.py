"""Dates in PDFs, as they really are: read where they are dates, left alone where they are none."""

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facts.signature import Times
from checker.reading.seals.times import pdf_time, signing_date

WRITTEN = {
    "D:20260420101500+05'00'": "2026-04-20T10:15:00+05:00",
    "D:20260420101500+05'00": "2026-04-20T10:15:00+05:00",
    "D:20260420101500-0330": "2026-04-20T10:15:00-03:30",
    "D:20260420101500Z00'00'": "2026-04-20T10:15:00+00:00",
    "D:20260420101500": "2026-04-20T10:15:00",
    "D:20260420": "2026-04-20T00:00:00",
    "20260420101500Z": "2026-04-20T10:15:00+00:00",
    "2026-04-20T10:15:00+05:00": "2026-04-20T10:15:00+05:00",
    "D:00000000000000+00'00'": None,
    "D:20260230101500Z": None,
    "D:20260420256000Z": None,
    "8/2/2007 13:49:06": None,
    "D:2026": None,
    "": None,
    "yesterday": None,
}


@pytest.mark.parametrize("written", WRITTEN)
def test_a_written_time_is_read_or_left_alone(written: str):
    read = pdf_time(written)
    assert (read.isoformat() if read else None) == WRITTEN[written]


@given(st.text(max_size=40) | st.from_regex(r"D:\d{0,16}[+\-Z]?.{0,8}", fullmatch=True))
def test_no_text_makes_it_fail(written: str):
    read = pdf_time(written)
    assert read is None or isinstance(read, datetime)


@given(
    st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30)).map(lambda at: at.replace(microsecond=0)),
    st.integers(-14 * 60, 14 * 60),
)
def test_what_is_written_by_the_standard_comes_back(at: datetime, minutes: int):
    sign = "-" if minutes < 0 else "+"
    hours, rest = divmod(abs(minutes), 60)
    written = (
        f"D:{at.year:04}{at.month:02}{at.day:02}{at.hour:02}{at.minute:02}{at.second:02}{sign}{hours:02}'{rest:02}'"
    )
    assert pdf_time(written) == at.replace(tzinfo=timezone(timedelta(minutes=minutes)))


DATED = {
    "the dictionary's time comes first": (
        "D:20260420101500Z",
        "2026-04-21T00:00:00+00:00",
        "2026-04-22T00:00:00+00:00",
        "2026-04-20",
    ),
    "then the time in the seal": (None, "2026-04-21T00:00:00+00:00", "2026-04-22T00:00:00+00:00", "2026-04-21"),
    "also where the dictionary's is none": ("yesterday", "2026-04-21T00:00:00+00:00", None, "2026-04-21"),
    "then the proved time": (None, None, "2026-04-22T00:00:00+00:00", "2026-04-22"),
    "a written form survives": ("yesterday", None, None, None),
}


@pytest.mark.parametrize("name", DATED)
def test_the_date_of_a_signature(name: str):
    written, cms, proved, expected = DATED[name]
    m = pdf_time(written) if written else None
    dated = signing_date(written, Times(m.isoformat() if m else None, cms, proved, proved=True), 1)
    assert dated is not None
    assert dated.value == expected
    assert dated.word == ("proved" if name == "then the proved time" else "claimed")
    assert dated.written == (written if name.startswith(("the", "a w")) and written else dated.written)


def test_a_token_of_nobody_who_is_trusted_is_a_claim():
    dated = signing_date(None, Times(timestamp="2026-04-22T00:00:00+00:00"), 1)
    assert dated is not None
    assert (dated.value, dated.word) == ("2026-04-22", "claimed")


def test_no_time_is_no_date():
    assert signing_date(None, Times(), 1) is None
