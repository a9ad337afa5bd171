"""What days a written date may mean: one, two where day and month may be swapped, or none."""

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from checker.facts.dates import Order, Precision
from checker.recognising.dates.forms.candidate import Seen
from checker.recognising.dates.forms.time_stamps import LAST_DAY

PIVOT = 68
"""Two figures up to this are years of this century, the others of the last (POSIX, strptime: 69 is 1969)."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a written date; `order` is None where the form itself leaves only one."""

    value: str
    precision: Precision = "day"
    order: Order | None = None


def year_in_full(year: int, short: bool) -> int:
    """The year that two figures stand for, by the pivot."""
    if not short:
        return year
    return year + (2000 if year <= PIVOT else 1900)


def readings(seen: Seen) -> tuple[Reading, ...]:
    """All ways to read it, the day-first one first. None: it is no day."""
    if seen.numbers:
        return tuple(dict.fromkeys(_in_orders(seen)))
    if seen.until:
        return (Reading(f"{seen.until[0]:04}-01-01/{seen.until[1]:04}-12-31", "interval"),)
    if seen.year is None or seen.month is None:
        return ()
    year = year_in_full(seen.year, seen.short_year)
    if seen.calendar == "hijri":
        return _hijri(year, seen.month, seen.day)
    if seen.shape == "year first" and seen.year <= LAST_DAY:
        ways = (_day(year, seen.month, seen.day or 0), _day(year_in_full(seen.day or 0, True), seen.month, seen.year))
        return tuple(dict.fromkeys(Reading(way) for way in ways if way))
    if seen.shape == "month":
        return (Reading(f"{year:04}-{seen.month:02}", "month"),) if 1 <= year <= 9999 else ()
    if not 1 <= year <= 9999:
        return ()
    day = calendar.monthrange(year, seen.month)[1] if seen.last_day and 1 <= seen.month <= 12 else seen.day
    value = _day(year, seen.month, day or 0)
    return (Reading(value),) if value else ()


def _in_orders(seen: Seen) -> Iterator[Reading]:
    assert seen.numbers
    a, b, c = (int(one) for one in seen.numbers)
    year = year_in_full(c, seen.short_year)
    found: dict[str, list[Order]] = {}
    for order, value in (("DMY", _day(year, b, a)), ("MDY", _day(year, a, b))):
        if value:
            found.setdefault(value, []).append(order)  # type: ignore[arg-type]
    for value, orders in found.items():
        yield Reading(value, "day", None if len(orders) == 2 else orders[0])
    by_numeral = _day(year, seen.month, a) if seen.month else None
    if by_numeral and by_numeral not in found:
        yield Reading(by_numeral)


def year_first(seen: Seen) -> Reading | None:
    """`26-03-12` with the year in front, for those who say that they write so."""
    if not seen.numbers or not seen.short_year:
        return None
    a, b, c = (int(one) for one in seen.numbers)
    value = _day(year_in_full(a, True), b, c)
    return Reading(value, "day", "YMD") if value else None


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _hijri(year: int, month: int, day: int | None) -> tuple[Reading, ...]:
    """The days of a date of the Islamic calendar: it begins when the moon is seen, so a day either way."""
    from hijridate import Hijri

    try:
        first = Hijri(year, month, day or 1).to_gregorian()
        length = 0 if day else Hijri(year, month, 1).month_length() - 1
    except (ValueError, OverflowError):
        return ()
    start, end = (date(first.year, first.month, first.day) + timedelta(days) for days in (-1, length + 1))
    return (Reading(f"{start.isoformat()}/{end.isoformat()}", "interval"),)
