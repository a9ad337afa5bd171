"""Settles across one document what a single page leaves open: above all whether the day or the month comes first."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from checker.facts.dates import Dated, Order
from checker.recognising.dates.forms.all_forms import seen_in
from checker.recognising.dates.forms.candidate import Seen
from checker.recognising.dates.forms.readings import Reading, readings, year_first
from checker.recognising.dates.terms.computed_dates import centuries, computed
from checker.recognising.normalise import plain

_LETTER = re.compile(r"[^\W\d_lioIO]")
"""A letter that no engine reads for a digit."""
_CENTURY = re.compile(r"(?<!\d)(19|20)\W*$")
"""What an engine reads of the year of a hand that it does not follow to its end."""
_SURE, _AS_ANOTHER = 0.85, 0.8
"""How sure a day must be to complete another, and how sure the completed one is."""
_SERIES = ("text", "ocr", "name")
_NAMES = {"DMY": "day first", "MDY": "month first", "YMD": "year first"}


def settle(dates: Sequence[Dated], order: Order | None) -> list[Dated]:
    """The same dates in the same order, ambiguity settled where the document itself or `order` settles it.

    What settles it, the first that does: the same day spelled out with a month's name; another date written in the
    same way that can be read in one order only; `order`. The first two settle nothing where they contradict each other:
    *12.05.2025* beside *14.10.2025* need not be the *5 December 2025* of another event. Otherwise both readings stay.
    Never raises.
    """
    written = [_numeric(one) for one in dates]
    spelled = {one.value for one, seen in zip(dates, written, strict=True) if seen is None and _spelled(one)}
    witnesses = _witnesses(zip(dates, written, strict=True))
    settled = [
        one if seen is None else _settled(one, seen, order, spelled, witnesses)
        for one, seen in zip(dates, written, strict=True)
    ]
    return computed(centuries(_with_whole_years(settled)))


def _with_whole_years(dates: Sequence[Dated]) -> list[Dated]:
    """Days of whose year an engine read no more than the century, as the same day that stands whole on their page."""
    whole = [one for one in dates if one.source in _SERIES and one.value and one.confidence >= _SURE]
    return [_with_whole_year(one, whole) if one.source == "ocr" else one for one in dates]


def _with_whole_year(one: Dated, whole: Sequence[Dated]) -> Dated:
    century = _CENTURY.search(one.written)
    if century is None or one.precision != "day" or not one.value:
        return one
    same = {
        other.value: other for other in whole
        if other.page == one.page and other is not one and (other.value or "")[4:] == one.value[4:]
        and (other.value or "").startswith(century[1])
    }  # fmt: skip
    if len(same) != 1:
        return one
    ((value, other),) = same.items()
    why = f"read with half a year; day and month as in “{' '.join(other.written.split())}” on the page"
    return replace(one, value=value, confidence=max(one.confidence, _AS_ANOTHER), why=_joined(why, one))


def _numeric(one: Dated) -> Seen | None:
    """The figures of a date whose order is not known from its form."""
    if one.source not in _SERIES or one.computed or len(one.written) > 40 or _LETTER.search(one.written):
        return None
    seen = seen_in(plain("date " + one.written))
    return seen[0] if len(seen) == 1 and seen[0].numbers else None


def _spelled(one: Dated) -> bool:
    return one.source in _SERIES and one.precision == "day" and one.value is not None and not one.computed


def _witnesses(pairs: Iterable[tuple[Dated, Seen | None]]) -> dict[str, dict[Order, str]]:
    """For each way of writing (its separator), the orders that a date leaves no doubt about, with that date.

    The edition of a printed form is not a witness: another hand wrote it.
    """
    seen_orders: dict[str, dict[Order, str]] = {}
    for one, seen in pairs:
        if seen is None or one.role == "edition":
            continue
        ways = readings(seen)
        if len(ways) == 1 and ways[0].order:
            seen_orders.setdefault(seen.separator, {}).setdefault(ways[0].order, one.written)
    return seen_orders


def _settled(
    one: Dated, seen: Seen, order: Order | None, spelled: set[str | None], witnesses: dict[str, dict[Order, str]]
) -> Dated:
    ways = readings(seen)
    if order == "YMD" and (first := year_first(seen)):
        return _as(one, first, ways, "read year first, as the order of this matter is")
    if len(ways) == 1:
        return _as(one, ways[0], ways, f"read {_NAMES[ways[0].order]}: it can only be so" if ways[0].order else "")
    same = [way for way in ways if way.value in spelled]
    as_spelled = same[0] if len(same) == 1 else None
    orders = witnesses.get(seen.separator, {})
    if as_spelled and (as_spelled.order in orders or len(orders) != 1):
        return _as(one, as_spelled, ways, "day and month as in the same date written out elsewhere in the document")
    if len(ways) != 2 or any(way.order is None for way in ways):
        return one
    if len(orders) == 1 and as_spelled is None:
        (found, example), *_ = orders.items()
        return _as(
            one,
            _way(ways, found),
            ways,
            f"read {_NAMES[found]}: {' '.join(example.split())} in the same document can only be so",
        )
    if order in ("DMY", "MDY"):
        return _as(one, _way(ways, order), ways, f"read {_NAMES[order]}, as the order given for this matter is")
    why = "two readings: nothing in the document settles whether the day or the month comes first"
    days = dict.fromkeys((*(way.value for way in ways), *one.alternatives))
    return replace(one, value=None, alternatives=tuple(days), why=_joined(why, one))


def _way(ways: Sequence[Reading], order: Order) -> Reading:
    return next(way for way in ways if way.order == order)


def _as(one: Dated, way: Reading, ways: Sequence[Reading], why: str) -> Dated:
    """The date in one order of its figures; what an engine read otherwise in its place stays beside it."""
    orders = {each.value for each in ways}
    others = tuple(day for day in one.alternatives if day not in orders)
    return replace(one, value=way.value, alternatives=others, precision=way.precision, why=_joined(why, one))


def _joined(why: str, one: Dated) -> str:
    """The reason of the value before the reason of the role; a reason given earlier for the value is replaced."""
    rest = [
        part
        for part in one.why.split("; ")
        if part and not part.startswith(("read ", "two readings", "day and month as"))
    ]
    return "; ".join(([why] if why else []) + rest)
