"""Whether a register's rows stand in the order of their days, but for one that was put in the wrong place."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

_ROWS_A_SLIP = 3
"""Rows for each that may stand elsewhere: a table with more is ordered by something else."""


def out_of_order(days: Sequence[str]) -> tuple[int, int] | None:
    """The positions of two rows that follow each other and go back in time (ISO 8601); forward in time, where the
    register runs from the latest day. None where all are in order, or the rows are in no order of days at all."""
    falling = _longest_rise([_turned(day) for day in days]) > _longest_rise(days)
    kept = [_turned(day) for day in days] if falling else list(days)
    astray = len(kept) - _longest_rise(kept)
    if not 0 < astray <= len(kept) // _ROWS_A_SLIP:
        return None
    return next((nth, nth + 1) for nth, (one, other) in enumerate(pairwise(kept)) if other < one)


def _longest_rise(days: Sequence[str]) -> int:
    """How many of the days can stay where they are, the fewest others taken out."""
    ends: list[str] = []
    for day in days:
        at = bisect_right(ends, day)
        ends[at : at + 1] = [day]
    return len(ends)


def _turned(day: str) -> str:
    """A day such that a later one stands before an earlier one."""
    return "".join(str(9 - int(sign)) if sign.isdigit() else sign for sign in day)
