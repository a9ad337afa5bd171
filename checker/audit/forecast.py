"""What ends soon: passports, certificates, insurance, against today and against the days of each matter."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from checker.facts.bundle import Bundle
from checker.facts.dates import span
from checker.findings import Place
from checker.trends import Expiry

_SURE = 0.5


def expiries_of(bundle: Bundle) -> list[dict[str, Any]]:
    """Every day on which a document says that it ends, as JSON values: day, title, file, page."""
    found = {}
    for document in bundle.documents:
        for one in document.dates:
            if one.role == "expires" and one.value and one.confidence >= _SURE:
                title = document.name.purpose or document.kind or document.path
                row = {"day": span(one.value).last.isoformat(), "title": title, "file": document.path, "page": one.page}
                found[row["day"], document.path] = row
    return sorted(found.values(), key=lambda row: (row["day"], row["file"]))


def expiring(
    expiries: Sequence[Mapping[str, Any]], dates: Mapping[str, str], as_of: date, horizon: int
) -> tuple[Expiry, ...]:
    """Those that end within `horizon` days of `as_of`, or before a coming day of the matter; the soonest first."""
    until = (as_of + timedelta(days=horizon)).isoformat()
    coming = sorted((day, name) for name, day in dates.items() if day >= as_of.isoformat())
    found = []
    for one in expiries:
        if one["day"] < as_of.isoformat():
            continue
        needed = next(((day, name) for day, name in coming if day > one["day"]), None)
        if one["day"] <= until or needed:
            day, name = needed or (None, None)
            found.append(Expiry(one["day"], one["title"], Place(one["file"], page=one["page"]), day, name))
    return tuple(found)
