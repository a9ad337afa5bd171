"""Whether a register's rows stand in the order of their days, but for one that was put in the wrong place."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

_ROWS_A_SLIP = 3
"""Rows for each that may stand elsewhere: a table with more is ordered by something else."""


def out_of_order(days: Sequence[str]) -> tuple[int, int] | None:
    """The positions of two rows that follow each other and go back in time (ISO 8601); forward in time, where the
    register runs from the latest day. None where all are in order, the rows are in no order of days at all, or the
    table has parts, each of which begins anew."""
    falling = _longest_rise([_turned(day) for day in days]) > _longest_rise(days)
    kept = [_turned(day) for day in days] if falling else list(days)
    astray = len(kept) - _longest_rise(kept)
    if not 0 < astray <= len(kept) // _ROWS_A_SLIP:
        return None
    drops = [nth for nth, (one, other) in enumerate(pairwise(kept)) if other < one]
    if any(_begins_anew(kept, nth) for nth in drops):
        return None
    return drops[0], drops[0] + 1


def _begins_anew(days: Sequence[str], nth: int) -> bool:
    """Whether the row behind this one is the first of another part of the table: it is older than all above it, and so
    is the row after it, so that no single row stands in the wrong place."""
    above, rest = min(days[: nth + 1]), days[nth + 1 : nth + 3]
    return nth > 0 and len(rest) > 1 and max(rest) < above


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
