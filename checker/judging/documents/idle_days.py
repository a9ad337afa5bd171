"""Days that a paper shows and no rule can hold against anything: of a clock that nobody set, of a term that is counted
from nothing, and ends that are none of its own."""

from checker.facts.dates import Dated

_FACTORY_DAYS = {
    "1904-01-01", "1970-01-01", "1980-01-01", "1999-12-31", "2000-01-01", "2001-01-01", "2002-01-01",
}  # fmt: skip
"""Days that a clock shows which nobody has set."""
_CLAIMED_BY_FILE = ("created", "modified", "scanned")


def says_no_day(one: Dated) -> bool:
    """Whether a date says no day at all: the clock of a file that nobody has set, or a term of which it is not known
    what it is counted from (*valid for two years*): no rule can hold it against anything, so that none is asked of
    it."""
    if one.computed:
        return not (one.value or one.alternatives)
    return one.role in _CLAIMED_BY_FILE and (one.value or "")[:10] in _FACTORY_DAYS


def is_no_end(one: Dated, own: Dated | None) -> bool:
    """Whether the end of a term is not that of the paper: the term goes on by itself; or the paper tells of it, in a
    clause that stands in the past, and the day is before its own (`own`)."""
    if one.role != "expires":
        return False
    if one.computed:
        return "renewed" in one.stands
    if "past" not in one.stands or not one.value or own is None or not own.value:
        return False
    return own.precision == "day" and one.value < own.value
