"""Days and times of a sheet: a number of days since a first one (ISO/IEC 29500-1, 18.17.4), by a format of days.

What is typed as a day is one without doubt: it is shown with its month by name, as no order of figures is then left to
be guessed. What the format leaves out, as the day of *March 2026*, is not shown.
"""

from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise

from checker.lexicon import by_language, month_names
from checker.reading.formats.office.sheets.number_formats import Section

_SECONDS = 86_400
_FIRST, _FIRST_1904 = date(1899, 12, 30), date(1904, 1, 1)
_NO_DAY = 60
"""29 February 1900, which there was not; the days before it are counted from one day later."""
_LAST = 2_958_465
"""31 December 9999."""
_WEEKDAY = 3
"""Letters of `d` from which on it is the name of the day's week."""


def day_shown(value: Decimal, section: Section, *, from_1904: bool) -> str | None:
    """The day, the time or both that a format of days shows; None where the number is no day."""
    shows = _parts(section)
    seconds = int((value * _SECONDS).to_integral_value())
    if section.has("elapsed"):
        return f"{seconds // 3600}:{seconds // 60 % 60:02}" if seconds >= 0 else None
    days, rest = divmod(seconds, _SECONDS)
    clock = _time(rest, shows) if shows & {"hour", "minute", "second"} else ""
    if not shows & {"day", "weekday", "month", "year"}:
        return clock
    found = _day(days, from_1904)
    if found is None:
        return None
    return f"{_named(found, shows)} {clock if rest else ''}".strip()


def iso_shown(written: str) -> str | None:
    """The same of a day that is written out, as 2026-03-04T00:00:00; None where it is none."""
    try:
        found = datetime.fromisoformat(written.strip())
    except ValueError:
        return None
    clock = f" {found:%H:%M}" if (found.hour or found.minute) else ""
    return _named(found.date(), {"day", "month", "year"}) + clock


def _day(days: int, from_1904: bool) -> date | None:
    if not 0 <= days <= _LAST or (days == _NO_DAY and not from_1904):
        return None
    if from_1904:
        return _FIRST_1904 + timedelta(days) if days <= _LAST - 1462 else None
    return _FIRST + timedelta(days + (days < _NO_DAY))


def _parts(section: Section) -> set[str]:
    """What it shows. `m` is a minute beside an hour or a second, else a month."""
    clocks = [one.written.lower() for one in section.tokens if one.sort == "clock"]
    minutes = {nth + 1 for nth, (one, other) in enumerate(pairwise(clocks)) if one[0] == "h" and other[0] == "m"}
    minutes |= {nth for nth, (one, other) in enumerate(pairwise(clocks)) if one[0] == "m" and other[0] == "s"}
    names = {"y": "year", "d": "day", "h": "hour", "s": "second"}
    shown = {
        "weekday"
        if one[0] == "d" and len(one) >= _WEEKDAY
        else "minute"
        if nth in minutes
        else names.get(one[0], "month")
        for nth, one in enumerate(clocks)
    }
    return shown


def _named(found: date, shows: set[str]) -> str:
    month = month_names()[found.month - 1]
    if "day" in shows:
        return f"{found.day} {month} {found.year}"
    if "month" in shows:
        return f"{month} {found.year}" if "year" in shows else month
    return str(found.year) if "year" in shows else by_language("months")["en"]["weekdays"][found.weekday()].capitalize()


def _time(seconds: int, shows: set[str]) -> str:
    clock = f"{seconds // 3600:02}:{seconds // 60 % 60:02}"
    return f"{clock}:{seconds % 60:02}" if "second" in shows else clock
