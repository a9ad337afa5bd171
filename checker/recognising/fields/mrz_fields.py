"""A page's machine-readable zones as fields and dates: the most trustworthy words on a passport or a card."""

from collections.abc import Iterator
from dataclasses import replace

from checker.facts.dates import Dated
from checker.facts.found import FieldValue
from checker.pages.page import Page
from checker.recognising.recogniser import Found, PageContext, Recogniser


def zones_in(page: Page) -> tuple[list[Dated], list[tuple[str, FieldValue]]]:
    """The dates and the (name, value) pairs of fields in the zones of a page; nothing is loaded where there is none."""
    if "<<" not in page.text and page.text.count("<") < 5:
        return [], []
    from checker.recognising.fields.mrz import mrz_in

    dates: list[Dated] = []
    fields: list[tuple[str, FieldValue]] = []
    for zone in mrz_in(page.text):
        box = page.box(zone.start, zone.end)
        dates += [replace(one, page=page.number, box=one.box or box) for one in zone.dates]
        confidence = 1.0 if zone.sound else 0.5
        fields += [
            (name, FieldValue(value, page.number, None, confidence, check, box))
            for name, value, check in _named(zone.fields, zone.checks)
        ]
    return dates, fields


def _named(fields: dict[str, str], checks: dict[str, bool]) -> Iterator[tuple[str, str, bool | None]]:
    """(name, value, whether its check digit holds) under the names that packs use."""
    name = " ".join(filter(None, (fields.get("given_names"), fields.get("surname"))))
    if name:
        yield "name", name, None
    if number := fields.get("number"):
        yield (
            "passport" if fields.get("document", "").startswith("P") else "document_number",
            number,
            checks.get("number"),
        )
    for key in ("nationality", "sex", "issuer", "personal_number"):
        if value := fields.get(key):
            yield key, value, checks.get(key)


def _recognise(page: Page, _context: PageContext, _before: Found) -> Found:
    dates, fields = zones_in(page)
    return {"dates": tuple(dates), "fields": tuple(fields)}


RECOGNISER = Recogniser("machine-readable zones", ("dates", "fields"), _recognise)
