"""Dates of stamps that a time clock made: the year in front, or the time of day between the day and the year."""

import pytest

from checker.recognising.dates import dates_in

STAMPED = {
    "'96 JUN 13 P4:06": "1996-06-13",
    "RECEIVED\n95 DEC 19 AM 9:02": "1995-12-19",
    "95 DEC 30 AM10:37": "1995-12-30",
    "APR 28 12 26 PM 1967": "1967-04-28",
    "Aug 15 10 39 AM '75": "1975-08-15",
    "12 March 2026 10:30 am": "2026-03-12",
    "12 March 26 10:30 am": "2026-03-12",
    "00 NOV 31 PM 2:30": None,
}


@pytest.mark.parametrize("written", STAMPED)
def test_the_day_of_a_time_clock_is_read(written):
    assert [one.value for one in dates_in(written, "MDY")] == [STAMPED[written]]


def test_a_month_above_the_stamp_does_not_take_its_year():
    found = dates_in("FORM 158\nSEP. 89\n\n96 JAN 18 AM 8:16\nREGISTRATION UNIT")
    assert [one.value for one in found if one.precision == "day"] == ["1996-01-18"]


def test_year_and_day_that_may_change_places_stay_open():
    (one,) = dates_in("02 APR 03 P3:20", "MDY")
    assert one.value is None and set(one.alternatives) == {"2002-04-03", "2003-04-02"}


@pytest.mark.parametrize("text", ["on 3 May 2 pm 30 people came", "item 45 March 12 was left out at 9:02", "96 JUN 13"])
def test_a_time_or_a_figure_beside_a_month_makes_no_day(text):
    assert not [one for one in dates_in(text) if one.value]
