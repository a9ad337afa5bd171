"""The date in a file's name: `2026-03-12 Founding affidavit`, `20260312_…`, `12 March 2026 - …`, or the period."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from checker.facts.dates import Dated, Order
from checker.recognising.dates.forms.all_forms import seen_in
from checker.recognising.dates.forms.candidate import Seen
from checker.recognising.dates.forms.ranges import spans
from checker.recognising.dates.forms.readings import readings, year_first
from checker.recognising.normalise import Plain, plain

_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")
_MONTH = re.compile(r"(?<![\d.-])((?:19|20)\d\d)[-_. ](0[1-9]|1[0-2])(?![\d]|[-_.]\d)")
_OPEN = "two readings: nothing settles whether the day or the month comes first"
_UNDERSCORED = re.compile(r"(?<=\d)_(?=\d)")
_BEFORE = re.compile(
    r"(?<=[^\W\d_]{4}) (?=(?:(?:19|20)\d\d([-./ ])\d{1,2}\1\d{1,2}|\d{1,2}([-./ ])\d{1,2}\2(?:19|20)\d\d)(?!\d))"
)
"""Between a word and a whole day: in running text `petition 12-03-2026` may be a number, in a name it is a day."""


def dates_in_name(stem: str, order: Order | None) -> Dated | None:
    """The first date of a file's name without its ending, or None; `order` as for a page. Never raises.

    A paper that is named by a period, `20 May-27 Nov 2026`, is dated by the end of it; see `period_in`.
    """
    page = plain(_BEFORE.sub(",", _UNDERSCORED.sub("-", stem).replace("_", " ")))
    found: list[tuple[int, Dated]] = []
    for match in _COMPACT.finditer(page.low):
        found.append((match.start(), _spelled(stem, match, f"{match[1]}-{match[2]}-{match[3]}")))
    for match in _MONTH.finditer(page.low):
        found.append((match.start(), replace(_spelled(stem, match, f"{match[1]}-{match[2]}"), precision="month")))
    written = seen_in(page)
    found += [(one.start or 0, one) for _, one in _periods(page, stem, written)]
    found += [(seen.start, one) for seen in written if (one := _single(page, stem, seen, order)) is not None]
    usable = [
        one for _, one in sorted(found, key=lambda pair: pair[0]) if one.precision != "month" or not _finer(found)
    ]
    valid = [one for one in usable if one.alternatives or _exists(one)]
    return valid[0] if valid else None


def _single(page: Plain, stem: str, seen: Seen, order: Order | None) -> Dated | None:
    ways = readings(seen)
    if order == "YMD" and (first := year_first(seen)):
        ways = (first,)
    if not ways:
        return None
    chosen = [way for way in ways if len(ways) == 1 or way.order == order]
    start, end = page.original(seen.start, seen.end)
    value = chosen[0].value if len(chosen) == 1 else None
    return Dated(
        stem[start:end], value, () if value else tuple(way.value for way in ways), ways[0].precision,
        source="name", start=start, end=end, why="" if value else _OPEN,
    )  # fmt: skip


def period_in(written: str) -> str | None:
    """The period that a date of a name is the end of, as an interval; None for a date that stands alone."""
    found = next(_periods(page := plain(written), written, seen_in(page)), None)
    return f"{found[0]}/{found[1].value}" if found else None


def _periods(page: Plain, stem: str, written: Sequence[Seen]) -> Iterator[tuple[str, Dated]]:
    """The first day and the end of each period whose two ends leave no doubt, in order."""
    for first, last in pairwise(written):
        ends = [readings(one) for one in (first, last)]
        if not spans(page, first, last) or any(len(ways) != 1 or ways[0].precision != "day" for ways in ends):
            continue
        (since,), (until,) = ends
        start, end = page.original(first.start, last.end)
        if since.value < until.value:
            why = "the last day of the period in the name"
            yield since.value, Dated(stem[start:end], until.value, source="name", start=start, end=end, why=why)


def _finer(found: list[tuple[int, Dated]]) -> bool:
    return any(one.precision == "day" for _, one in found)


def _spelled(stem: str, match: re.Match[str], value: str) -> Dated:
    return Dated(stem[match.start() : match.end()], value, source="name", start=match.start(), end=match.end())


def _exists(one: Dated) -> bool:
    try:
        return bool(one.readings)
    except ValueError:
        return False
