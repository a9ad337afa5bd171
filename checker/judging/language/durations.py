"""Durations and the comparison of days that may not be fully known.

Durations are ISO 8601 (`P28D`, `P6M`, `P1Y2M`, `P2W`, with a leading `-` for the past). Months are calendar
months, clamped: 31 August less six months is the last of February. Windows include both ends.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from checker.facts.dates import Span
from checker.judging.language.three_valued import Truth

_FORM = re.compile(r"(-?)P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?")
_DAY_FORM = re.compile(r"\d{4}-\d{2}-\d{2}")
_WEST, _EAST = timedelta(hours=-12), timedelta(hours=14)


@dataclass(frozen=True, slots=True)
class Duration:
    """Calendar months and days."""

    months: int = 0
    days: int = 0

    @classmethod
    def parse(cls, text: str) -> "Duration":
        """As `duration`."""
        return duration(text)

    def __neg__(self) -> "Duration":
        return Duration(-self.months, -self.days)


@lru_cache(maxsize=512)
def duration(text: str) -> Duration:
    """The duration that an ISO 8601 text stands for. Raises ValueError for any other text, and for times of day."""
    met = _FORM.fullmatch(text)
    if met is None:
        raise ValueError(f"not a duration in whole days, weeks, months or years: {text}")
    years, months, weeks, days = (int(part or 0) for part in met.groups()[1:])
    whole = Duration(12 * years + months, 7 * weeks + days)
    return -whole if met[1] else whole


def shifted(day: date, by: Duration) -> date:
    """That day moved by whole months, clamped to the month's last day, then by days; the calendar's ends are kept."""
    try:
        return day + relativedelta(months=by.months) + timedelta(days=by.days)
    except (OverflowError, ValueError):
        is_forward = (by.months, by.days) > (0, 0)
        return date.max if is_forward else date.min


def moved(span: Span, by: Duration) -> Span:
    """Both ends of a span, moved."""
    return Span(shifted(span.first, by), shifted(span.last, by))


def has_day_form(text: str) -> bool:
    """Whether a text is written as a day, as 2026-05-04, and is no name."""
    return _DAY_FORM.fullmatch(text) is not None


def is_one_day(one: Span) -> bool:
    """Whether a date is known to the day."""
    return one.first == one.last


def days_of(moment: datetime, zone: str | None) -> Span:
    """The days on which an instant may fall: one in a known zone, else those of all zones from UTC−12 to UTC+14.

    At the very ends of the calendar, where programs write nonsense, its day as written is kept.
    """
    written = moment.date()
    known_zone = _zone(zone)
    try:
        if known_zone is not None:
            day = moment.astimezone(known_zone).date()
            return Span(day, day)
        utc = moment.astimezone(UTC)
        return Span((utc + _WEST).date(), (utc + _EAST).date())
    except OverflowError:
        return Span(written, written)


def _zone(name: str | None) -> ZoneInfo | None:
    """The time zone of that name, if there is one."""
    if name is None:
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


Relation = Callable[[Span, Span], Truth]


def not_before(one: Span, other: Span) -> Truth:
    """Whether `one` is on or after `other`, for every day that the two may mean."""
    if one.first >= other.last:
        return "passed"
    return "gap" if one.last < other.first else "unclear"


def not_after(one: Span, other: Span) -> Truth:
    """Whether `one` is on or before `other`."""
    return not_before(other, one)


def same_day(one: Span, other: Span) -> Truth:
    """Whether the two are one day."""
    if one.last < other.first or other.last < one.first:
        return "gap"
    return "passed" if is_one_day(one) and is_one_day(other) else "unclear"


def fits_label(one: Span, label: Span) -> Truth:
    """Whether a day agrees with a label, which may name no more than a month or a year."""
    if one.last < label.first or label.last < one.first:
        return "gap"
    is_inside = label.first <= one.first and one.last <= label.last
    return "passed" if is_inside else "unclear"


def within(one: Span, anchor: Span, reach: Duration, *, after: bool) -> Truth:
    """Whether `one` lies in the window that ends (or, `after`, begins) with the anchor, both ends included."""
    edge = moved(anchor, reach if after else -reach)
    low, high = (anchor, edge) if after else (edge, anchor)
    return worst((not_before(one, low), not_after(one, high)))


def over_readings(ones: Iterable[Span], others: Iterable[Span], relation: Relation) -> Truth:
    """Passed if every pair of readings passes, a gap if every pair is one, else unclear."""
    rivals = tuple(others)
    truths = {relation(one, other) for one in ones for other in rivals}
    return truths.pop() if len(truths) == 1 else "unclear"


def worst(truths: Iterable[Truth]) -> Truth:
    """A gap outweighs a doubt, a doubt outweighs a pass."""
    met = set(truths)
    if "gap" in met:
        return "gap"
    return "unclear" if "unclear" in met else "passed"
