"""Settles across one document what a single page leaves open: day and month, centuries, and terms counted from its dates."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from checker.facts.dates import Dated, Order
from checker.facts.owndate import own_date
from checker.reading.words.forms import seen_in
from checker.reading.words.plain import plain
from checker.reading.words.pointers import target
from checker.reading.words.readings import Reading, readings, year_first
from checker.reading.words.seen import Seen
from checker.reading.words.terms import Anchor, ends, read

_SERIES = ("text", "ocr", "name")
_NAMES = {"DMY": "day first", "MDY": "month first", "YMD": "year first"}


def settle(dates: Sequence[Dated], order: Order | None) -> list[Dated]:
    """The same dates in the same order, ambiguity settled where the document itself or `order` settles it.

    What settles it, the first that does: the same day spelled out with a month's name; another date written in the same way
    that can be read in one order only; `order`. Otherwise both readings stay. Never raises.
    """
    written = [_numeric(one) for one in dates]
    spelled = {one.value for one, seen in zip(dates, written, strict=True) if seen is None and _spelled(one)}
    witnesses = _witnesses(zip(dates, written, strict=True))
    settled = [
        one if seen is None else _settled(one, seen, order, spelled, witnesses) for one, seen in zip(dates, written, strict=True)
    ]
    settled = [_born(one, settled) for one in settled]
    settled = [_pointed(one, settled) if one.computed and one.value is None else one for one in settled]
    return [_computed(one, settled) if one.computed and one.value is None else one for one in settled]


def _numeric(one: Dated) -> Seen | None:
    """The figures of a date whose order is not known from its form."""
    if one.source not in _SERIES or one.computed or len(one.written) > 40:
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


def _settled(one: Dated, seen: Seen, order: Order | None, spelled: set[str | None], witnesses: dict[str, dict[Order, str]]) -> Dated:
    ways = readings(seen)
    if order == "YMD" and (first := year_first(seen)):
        return _as(one, first, "read year first, as the order of this matter is")
    if len(ways) == 1:
        return _as(one, ways[0], f"read {_NAMES[ways[0].order]}: it can only be so" if ways[0].order else "")
    if len(ways) != 2:
        return one
    same = [way for way in ways if way.value in spelled]
    if len(same) == 1:
        return _as(one, same[0], "day and month as in the same date written out elsewhere in the document")
    orders = witnesses.get(seen.separator, {})
    if len(orders) == 1:
        (found, example), *_ = orders.items()
        return _as(one, _way(ways, found), f"read {_NAMES[found]}: {' '.join(example.split())} in the same document can only be so")
    if order in ("DMY", "MDY"):
        return _as(one, _way(ways, order), f"read {_NAMES[order]}, as the order given for this matter is")
    why = "two readings: nothing in the document settles whether the day or the month comes first"
    return replace(one, value=None, alternatives=tuple(way.value for way in ways), why=_joined(why, one))


def _way(ways: Sequence[Reading], order: Order) -> Reading:
    return next(way for way in ways if way.order == order)


def _as(one: Dated, way: Reading, why: str) -> Dated:
    return replace(one, value=way.value, alternatives=(), precision=way.precision, why=_joined(why, one))


def _joined(why: str, one: Dated) -> str:
    """The reason of the value before the reason of the role; a reason given earlier for the value is replaced."""
    rest = [part for part in one.why.split("; ") if part and not part.startswith(("read ", "two readings", "day and month as"))]
    return "; ".join(([why] if why else []) + rest)


def _born(one: Dated, dates: Sequence[Dated]) -> Dated:
    """A date of birth written with two figures for the year does not lie after everything else in its document."""
    if one.role != "born" or one.value is None or not one.value.startswith("20") or one.value[:4] in one.written:
        return one
    others = [other.value[:4] for other in dates if other.value and other.role not in ("born", "expires") and not other.computed]
    if others and one.value[:4] <= max(others):
        return one
    earlier = f"{int(one.value[:4]) - 100:04}{one.value[4:]}"
    if others:
        return replace(one, value=earlier, why="; ".join(filter(None, ("a day of birth before the document's other dates", one.why))))
    return replace(one, value=None, alternatives=(earlier, one.value), why="; ".join(filter(None, ("two centuries are possible", one.why))))


def _computed(one: Dated, dates: Sequence[Dated]) -> Dated:
    """A term's last day, counted from the date that it names."""
    term = read(one.written)
    start = (_inside(one, dates) or _anchor_day(term.anchor, dates)) if term else None
    if term is None or start is None or start.value is None:
        return one
    try:
        end = ends(date.fromisoformat(start.value), term)
    except (ValueError, OverflowError):
        return one
    months = (term.months // 12, "year") if term.months % 12 == 0 else (term.months, "month")
    count, unit = months if term.months else (term.days, "day")
    length = f"{count} {unit}{'s' if count != 1 else ''}"
    ground = " ".join(start.written.split())
    return replace(one, value=end.isoformat(), why=f"computed: {length} from {ground} ({start.role or 'its date'}, {start.value})")


def _inside(term: Dated, dates: Sequence[Dated]) -> Dated | None:
    """The written day that a term is counted from, where it is part of what is written."""
    for one in dates:
        if one.page == term.page and not one.computed and one.start is not None and (term.start or 0) <= one.start < (term.end or 0):
            return one
    return None


def _pointed(one: Dated, dates: Sequence[Dated]) -> Dated:
    """The day of *the date last written below*, or of *the date of this Agreement*."""
    where = target(one.written)
    if where is None:
        return one
    known = [other for other in dates if other.value and other.precision == "day" and not other.computed]
    if where == "own date":
        day = own_date(known)
    else:
        day = max((other for other in known if other.role == "signed"), key=lambda other: other.value or "", default=None)
    if day is None:
        return one
    return replace(one, value=day.value, why=f"computed: it points at {' '.join(day.written.split())} ({day.role})")


def _anchor_day(anchor: Anchor, dates: Sequence[Dated]) -> Dated | None:
    known = [one for one in dates if one.value and one.precision == "day" and one.role != "expires" and one.source in ("text", "ocr")]
    if anchor in ("effective", "unnamed"):
        wanted: tuple[str, ...] = ("effective", "valid_from")
    elif anchor == "start":
        wanted = ("valid_from",)
    else:
        wanted = ()
    for role in wanted:
        if found := best(known, role):
            return found
    return own_date(known) if anchor != "start" else None


def best(dates: Iterable[Dated], role: str) -> Dated | None:
    """The date that most surely has a role: the surest first, then the earlier in the document."""
    having = [one for one in dates if one.role == role and (one.value or one.alternatives)]
    return max(having, key=lambda one: one.confidence, default=None)
