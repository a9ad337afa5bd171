"""Days as people write them in Pakistan and in Britain."""

from datetime import date

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def plain(day: date) -> str:
    """20 April 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def dots(day: date) -> str:
    """20.04.2026, as clerks of court write it."""
    return day.strftime("%d.%m.%Y")


def short(day: date) -> str:
    """20-Apr-2026."""
    return f"{day.day:02d}-{MONTHS[day.month - 1][:3]}-{day.year}"


def solemn(day: date) -> str:
    """20th day of April, 2026."""
    ending = "th" if 10 < day.day % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return f"{day.day}{ending} day of {MONTHS[day.month - 1]}, {day.year}"
