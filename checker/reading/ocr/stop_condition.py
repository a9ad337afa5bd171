"""What the cascade looks for when nobody says otherwise: a date known to the day, read surely."""

from checker.facts.dates import Dated
from checker.pages.page import Page

_SURE = 0.6
_YEARS = range(1900, 2060)
"""A year beyond is a misread digit rather than an expiry."""


def day_is_there(text: Page) -> bool:
    """Whether the page states a day (or both readings of one) whose characters the engine is rather sure of."""
    return certainty(text) >= _SURE


def certainty(text: Page) -> float:
    """How sure the engine is of the surest day on the page; 0 where there is none."""
    return max((text.confidence(one.start or 0, one.end or 0) for one in days_in(text.text)), default=0.0)


def days_in(text: str) -> list[Dated]:
    """The days that a text states, each with its place in it; the form's own edition is none."""
    from checker.recognising.dates import dates_in

    return [one for one in dates_in(text, ocr=True) if one.role != "edition" and _is_day(one)]


def _is_day(one: Dated) -> bool:
    if one.precision != "day" or one.computed or one.start is None:
        return False
    return any(reading.first.year in _YEARS for reading in one.readings)
