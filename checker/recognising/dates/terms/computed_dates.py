"""Days that are not written but follow: a term's end, *the date last written below*, the century of a birth."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from checker.facts.dates import Dated
from checker.facts.own_date import best_of, own_date
from checker.recognising.dates.terms.indirect_dates import target
from checker.recognising.dates.terms.terms import Anchor, Term, ends, read

UNKNOWN_AIM = "it points at a day that is written elsewhere"
UNKNOWN_START = "a term; the day it is counted from is not known"
_AROUND = 3
"""How many neighbours of a term in reading order may be the day that it is counted from."""


def centuries(dates: Sequence[Dated]) -> list[Dated]:
    """The same dates; a birth with a year of two figures does not lie after everything else in its document."""
    others = [one.value[:4] for one in dates if one.value and one.role not in ("born", "expires") and not one.computed]
    latest = max(others, default=None)
    return [_born(one, latest) if one.role == "born" else one for one in dates]


def computed(dates: Sequence[Dated]) -> list[Dated]:
    """The same dates; terms and pointers have the day that follows from the others, where these are known."""
    found = list(dates)
    if not any(one.computed for one in found):
        return found
    signed = [one for one in found if one.role == "signed" and _known(one)]
    aims = {
        "last signature": max(signed, key=lambda one: one.value or "", default=None),
        "own date": own_date(one for one in found if _known(one)),
    }
    found = [_pointed(one, aims[where]) if one.computed and (where := target(one.written)) else one for one in found]
    anchors = _anchors(found)
    return [
        _ended(found, nth, anchors) if one.computed and target(one.written) is None else one
        for nth, one in enumerate(found)
    ]


def _born(one: Dated, latest: str | None) -> Dated:
    if (
        one.value is None
        or not one.value.startswith("20")
        or one.value[:4] in one.written
        or (latest and one.value[:4] <= latest)
    ):
        return one
    earlier = f"{int(one.value[:4]) - 100:04}{one.value[4:]}"
    if latest:
        return replace(
            one, value=earlier, why="; ".join(filter(None, ("a birth lies before the document's other dates", one.why)))
        )
    return replace(
        one,
        value=None,
        alternatives=(earlier, one.value),
        why="; ".join(filter(None, ("two centuries are possible", one.why))),
    )


def _known(one: Dated) -> bool:
    return one.value is not None and one.precision == "day" and not one.computed and one.source in ("text", "ocr")


def _pointed(one: Dated, day: Dated | None) -> Dated:
    if day is None:
        return replace(one, value=None, why=UNKNOWN_AIM)
    return replace(one, value=day.value, why=f"computed: it points at {' '.join(day.written.split())} ({day.role})")


def _anchors(dates: Sequence[Dated]) -> dict[Anchor, Dated | None]:
    """For each way to name the start of a term, the date that it names."""
    known = [one for one in dates if _known(one) or (one.computed and one.value and one.role != "expires")]
    own = own_date(known)
    start = best_of(known, "valid_from")
    effective = best_of(known, "effective") or start or own
    return {"effective": effective, "unnamed": effective, "start": start, "own": own, "other": None}


def _ended(dates: Sequence[Dated], nth: int, anchors: dict[Anchor, Dated | None]) -> Dated:
    """A term's last day, counted from the day written in it, else from the date that it names."""
    one = replace(dates[nth], value=None, why=UNKNOWN_START)
    term = read(one.written)
    if term is None:
        return one
    start = _inside(one, dates[max(0, nth - _AROUND) : nth + _AROUND + 1]) or anchors[term.anchor]
    if start is None or start.value is None:
        return one
    try:
        end = ends(date.fromisoformat(start.value), term)
    except (ValueError, OverflowError):
        return one
    ground = " ".join(start.written.split())
    why = f"computed: {_length(term)} from {ground} ({start.role or 'its date'}, {start.value})"
    return replace(one, value=end.isoformat(), why=why)


def _inside(term: Dated, neighbours: Sequence[Dated]) -> Dated | None:
    for one in neighbours:
        if (
            one.page == term.page
            and not one.computed
            and one.start is not None
            and (term.start or 0) <= one.start < (term.end or 0)
        ):
            return one
    return None


def _length(term: Term) -> str:
    months = (term.months // 12, "year") if term.months % 12 == 0 else (term.months, "month")
    count, unit = months if term.months else (term.days, "day")
    return f"{count} {unit}{'s' if count != 1 else ''}"
