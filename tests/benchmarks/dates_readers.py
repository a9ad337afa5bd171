"""The readers that are compared: each turns the pages of a document into dates, the libraries as their manuals say."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from checker.facts.dates import Dated
from checker.facts.own_date import best_of, own_date
from checker.recognising.dates import dates_in, settle

Pages = Sequence[str]


@dataclass(frozen=True)
class Found:
    """What a reader makes of one document."""

    pages: list[list[str]]
    """The days (or months) found on each page, in order."""
    roles: dict[str, set[str]] | None = None
    """The days by role; None for a reader that has no roles."""
    best: dict[str, str | None] | None = None


def ours(pages: Pages) -> Found:
    """The project's own grammar, American order."""
    dates: list[Dated] = []
    for number, text in enumerate(pages, 1):
        dates += dates_in(text, "MDY", page=number)
    dates = settle(dates, "MDY")
    roles: dict[str, set[str]] = {}
    for one in dates:
        if one.value and one.role:
            roles.setdefault(one.role, set()).add(one.value)
    by_page: list[list[str]] = [[] for _ in pages]
    for one in dates:
        if one.value and one.page:
            by_page[one.page - 1].append(one.value)
    return Found(by_page, roles, _best(dates))


def _best(dates: list[Dated]) -> dict[str, str | None]:
    """The document's own date; the date of effect (so defined, else the start of its term, else its own); the end."""
    own = own_date(dates)
    effective, start, end = (best_of(dates, role) for role in ("effective", "valid_from", "expires"))
    taking = effective if effective and effective.confidence >= 1 else start or effective or own
    chosen = {"agreement_date": own, "effective_date": taking, "expiration_date": end}
    return {kind: one.value if one else None for kind, one in chosen.items()}


def _datefinder(pages: Pages) -> Found:
    import datefinder

    return _plain([[_iso(day) for day in datefinder.find_dates(text)] for text in pages])


def _dateparser(pages: Pages) -> Found:
    from dateparser.search import search_dates

    settings = {"DATE_ORDER": "MDY"}
    return _plain(
        [[_iso(day) for _, day in search_dates(text, languages=["en"], settings=settings) or ()] for text in pages]
    )


def _dateutil(pages: Pages) -> Found:
    from dateutil.parser import ParserError, parse

    def line(text: str) -> list[str]:
        try:
            return [_iso(parse(text, fuzzy=True))]
        except (ParserError, OverflowError, ValueError, TypeError):
            return []

    return _plain([[day for text in page.splitlines() for day in line(text)] for page in pages])


def _plain(pages: list[list[str]]) -> Found:
    """Libraries have no roles: whatever is asked, the first date of the document is their best answer."""
    first = next((day for page in pages for day in page), None)
    return Found(pages, None, dict.fromkeys(("agreement_date", "effective_date", "expiration_date"), first))


def _iso(day: datetime) -> str:
    return day.date().isoformat()


READERS: dict[str, Callable[[Pages], Found]] = {
    "bundle-checker": ours, "datefinder": _datefinder, "dateparser": _dateparser, "dateutil fuzzy": _dateutil,
}  # fmt: skip
warnings.filterwarnings("ignore", module="dateparser|dateutil|datefinder")
