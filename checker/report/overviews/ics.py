"""The deadlines of an audit as a calendar: what ends, and the days of each matter."""

import hashlib
from datetime import UTC, date, datetime, time
from typing import Any

from checker.report.shared.escape import visible
from checker.report.shared.phrases import day
from checker.trends import Overview


def render(overview: Overview) -> bytes:
    """An iCalendar file (RFC 5545) with an all-day entry for each deadline."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//bundle-checker//deadlines//EN")
    calendar.add("version", "2.0")
    for trend, report in overview.pairs():
        for one in trend.expiring:
            late = f"; needed for {one.needed_for} on {day(one.needed_on)}" if one.needed_on else ""
            file = one.place.file if one.place else ""
            calendar.add_component(_entry(overview, one.day, f"{one.title} expires ({trend.key})", f"{file}{late}"))
        for name, value in report.dates.items():
            if value >= overview.report.as_of:
                calendar.add_component(_entry(overview, value, f"{name} ({trend.key})", ""))
    made: bytes = calendar.to_ical()
    return made


def _entry(overview: Overview, value: str, title: str, text: str) -> Any:
    from icalendar import Event

    event = Event()
    event.add("uid", f"{hashlib.sha256(f'{value}{title}{text}'.encode()).hexdigest()[:32]}@bundle-checker")
    event.add("dtstamp", datetime.combine(date.fromisoformat(overview.report.as_of), time(), UTC))
    event.add("dtstart", date.fromisoformat(value))
    event.add("summary", visible(title))
    if text:
        event.add("description", visible(text))
    return event
