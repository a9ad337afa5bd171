"""Month arithmetic, windows and intervals against a day-by-day oracle."""

import calendar
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facts.dates import Span
from checker.judging.language.durations import (
    Duration,
    days_of,
    duration,
    not_after,
    not_before,
    over_readings,
    same_day,
    shifted,
    within,
)

days = st.dates(date(1990, 1, 1), date(2060, 12, 31))
near = st.dates(date(2026, 1, 1), date(2026, 4, 30))
spans = st.builds(lambda day, more: Span(day, day + timedelta(days=more)), near, st.integers(0, 12))


def _month_by_hand(day: date, months: int) -> date:
    year, month = day.year, day.month
    for _ in range(abs(months)):
        month += 1 if months > 0 else -1
        if month in (0, 13):
            year, month = (year + 1, 1) if month == 13 else (year - 1, 12)
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


@given(days, st.integers(-60, 60))
def test_months_are_calendar_months_clamped(day: date, months: int) -> None:
    assert shifted(day, Duration(months=months)) == _month_by_hand(day, months)


def test_the_last_of_august_less_six_months_is_the_last_of_february() -> None:
    assert shifted(date(2026, 8, 31), -duration("P6M")) == date(2026, 2, 28)
    assert shifted(date(2024, 8, 31), -duration("P6M")) == date(2024, 2, 29)


@pytest.mark.parametrize("text", ["", "P", "28D", "P1H", "PT5M", "P1D2M", "P1.5M", "-", "P-1D"])
def test_what_is_no_duration_in_whole_days_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a duration"):
        duration(text)


@given(st.integers(0, 20), st.integers(0, 40), st.integers(0, 8), st.integers(0, 90), st.booleans())
def test_durations_are_read(years: int, months: int, weeks: int, more: int, past: bool) -> None:
    made = Duration(12 * years + months, 7 * weeks + more)
    assert duration(f"{'-' if past else ''}P{years}Y{months}M{weeks}W{more}D") == (-made if past else made)


def _all(one: Span) -> list[date]:
    return [one.first + timedelta(days=n) for n in range((one.last - one.first).days + 1)]


def _oracle(met: set[bool]) -> str:
    return "passed" if met == {True} else "gap" if met == {False} else "unclear"


@given(spans, spans)
def test_relations_hold_for_every_day_that_is_meant(one: Span, other: Span) -> None:
    pairs = [(a, b) for a in _all(one) for b in _all(other)]
    assert not_before(one, other) == _oracle({a >= b for a, b in pairs})
    assert not_after(one, other) == _oracle({a <= b for a, b in pairs})
    assert same_day(one, other) == _oracle({a == b for a, b in pairs})


lengths = st.sampled_from(["P0D", "P1D", "P28D", "P1M", "P2M", "P1M3D", "P1Y"])


@given(spans, spans, lengths, st.booleans())
def test_windows_include_both_ends(one: Span, anchor: Span, text: str, after: bool) -> None:
    reach = duration(text)
    met = set()
    for end in _all(anchor):
        low, high = (end, shifted(end, reach)) if after else (shifted(end, -reach), end)
        met |= {low <= day <= high for day in _all(one)}
    assert within(one, anchor, reach, after=after) == _oracle(met)


@given(st.lists(spans, min_size=1, max_size=3), st.lists(spans, min_size=1, max_size=2))
def test_a_reading_that_decides_alone_does_not_decide(ones: list[Span], others: list[Span]) -> None:
    met = {a >= b for one in ones for other in others for a in _all(one) for b in _all(other)}
    assert over_readings(ones, others, not_before) == _oracle(met)


@given(st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)))
def test_without_a_zone_an_instant_falls_on_the_days_of_all_zones(moment: datetime) -> None:
    aware = moment.replace(tzinfo=UTC)
    local = {aware.astimezone(timezone(timedelta(hours=h))).date() for h in range(-12, 15)}
    assert days_of(aware, None) == Span(min(local), max(local))


def test_a_zone_decides_the_day() -> None:
    evening = datetime(2026, 4, 3, 20, 0, tzinfo=UTC)
    assert days_of(evening, "Asia/Karachi").first == date(2026, 4, 4)
    assert days_of(evening, "No/Such_Zone") == days_of(evening, None)


@pytest.mark.parametrize("text", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:00:00-12:00"])
@pytest.mark.parametrize("zone", [None, "Asia/Karachi"])
def test_instants_at_the_ends_of_the_calendar_stay_days(text: str, zone: str | None) -> None:
    moment = datetime.fromisoformat(text)
    assert moment.date() in (days_of(moment, zone).first, days_of(moment, zone).last)
