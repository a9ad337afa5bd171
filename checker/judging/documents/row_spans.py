"""Rows of tables that end before they began: returned before it was received, expired before it was issued.

Where the captions do not say which of two columns comes first, the other rows do.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from checker.facts.dates import Dated
from checker.facts.lists import RowSpan
from checker.judging.documents.logical_document import LEAST_CONFIDENCE, Paper
from checker.judging.language.durations import not_before, over_readings
from checker.judging.language.three_valued import Truth

_MOST, _FEWEST = 0.5, 3
"""Share of the rows that may end before they began, of a table that has so many: the columns of another mean something
else."""
_WITNESSES, _MOST_ODD, _STRICT = 4, 0.15, 0.5
"""Of two columns without known captions: rows that must keep an order, the share of all beyond one that may not, and
the share of those that keep it in which the two days differ. Two days that mostly agree are two names of one thing,
such as a bank's day and its value date."""
_SURELY_READ = 0.8
"""Least confidence of both days in such a row: an engine's other figure turns it, too."""


@dataclass(frozen=True, slots=True)
class Spanned:
    """A row with both of its days."""

    row: RowSpan
    began: Dated
    ended: Dated
    witnesses: int = 0
    """How many other rows say which day comes first; 0 where the captions say it."""

    @property
    def order(self) -> Truth:
        """Passed where it surely began first or on that day, a gap where it surely ended before."""
        return over_readings(self.ended.readings, self.began.readings, not_before)


def spans_of(paper: Paper) -> list[Spanned]:
    """The rows of which both days are known."""
    at = {(one.page, one.start): one for one in paper.dates if one.start is not None and _is_known(one)}
    found = ((row, at.get((row.page, row.begins)), at.get((row.page, row.ends))) for row in paper.row_spans)
    return [Spanned(row, began, ended) for row, began, ended in found if began is not None and ended is not None]


def turned(rows: Sequence[Spanned]) -> list[Spanned]:
    """Those that ended before they began; none of a table in which most do."""
    found: list[Spanned] = []
    for held in _tables(one for one in rows if one.row.known_by == "captions"):
        odd = [one for one in held if one.order == "gap"]
        if len(held) < _FEWEST or len(odd) <= len(held) * _MOST:
            found += odd
    for held in _tables(one for one in rows if one.row.known_by == "place"):
        found += (one for one in _turned_by_fit(held) if not any(_is_of_row(one, other) for other in found))
    return found


def _turned_by_fit(rows: Sequence[Spanned]) -> list[Spanned]:
    """Those of two columns in which nearly all other rows keep the order from left to right."""
    kept = [one for one in rows if one.order == "passed"]
    odd = [one for one in rows if one.order == "gap"]
    apart = sum(one.began.value != one.ended.value for one in kept)
    if len(kept) < _WITNESSES or apart <= len(kept) * _STRICT:
        return []
    if len(odd) > max(1, _MOST_ODD * (len(kept) + len(odd))):
        return []
    sure = (one for one in odd if min(one.began.confidence, one.ended.confidence) >= _SURELY_READ)
    return [replace(one, witnesses=len(kept)) for one in sure]


def _tables(rows: Iterable[Spanned]) -> Iterable[Sequence[Spanned]]:
    """The rows of each table of a page; of one without known captions over all pages on which it is headed so."""
    tables: dict[object, list[Spanned]] = {}
    for one in rows:
        page = one.row.page if one.row.known_by == "captions" else None
        tables.setdefault((page, one.row.captions), []).append(one)
    return tables.values()


def _is_of_row(one: Spanned, other: Spanned) -> bool:
    """Whether two have a day in common: three columns of days make three pairs of one row."""
    return one.row.page == other.row.page and bool({one.row.begins, one.row.ends} & {other.row.begins, other.row.ends})


def _is_known(one: Dated) -> bool:
    return one.precision == "day" and one.confidence >= LEAST_CONFIDENCE and bool(one.readings)
