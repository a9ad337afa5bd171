"""Rows of tables that end before they began: returned before it was received, expired before it was issued."""

from collections.abc import Sequence
from dataclasses import dataclass

from checker.facts.dates import Dated
from checker.facts.lists import RowSpan
from checker.judging.documents.logical_document import LEAST_CONFIDENCE, Paper
from checker.judging.language.durations import not_before, over_readings

_MOST, _FEWEST = 0.5, 3
"""Share of the rows that may end before they began, of a table that has so many: the columns of another mean something
else."""


@dataclass(frozen=True, slots=True)
class Spanned:
    """A row with both of its days."""

    row: RowSpan
    began: Dated
    ended: Dated

    @property
    def is_turned(self) -> bool:
        """Whether it surely ended before it began."""
        return over_readings(self.ended.readings, self.began.readings, not_before) == "gap"


def spans_of(paper: Paper) -> list[Spanned]:
    """The rows of which both days are known."""
    at = {(one.page, one.start): one for one in paper.dates if one.start is not None and _is_known(one)}
    found = ((row, at.get((row.page, row.begins)), at.get((row.page, row.ends))) for row in paper.row_spans)
    return [Spanned(row, began, ended) for row, began, ended in found if began is not None and ended is not None]


def turned(rows: Sequence[Spanned]) -> list[Spanned]:
    """Those that ended before they began; none of a table in which most do."""
    tables: dict[object, list[Spanned]] = {}
    for one in rows:
        tables.setdefault((one.row.page, one.row.captions), []).append(one)
    found = []
    for held in tables.values():
        odd = [one for one in held if one.is_turned]
        if len(held) < _FEWEST or len(odd) <= len(held) * _MOST:
            found += odd
    return found


def _is_known(one: Dated) -> bool:
    return one.precision == "day" and one.confidence >= LEAST_CONFIDENCE and bool(one.readings)
