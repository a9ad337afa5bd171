"""Whether two numbers, or two days, look like one that was miswritten."""

import re

_ALIKE_IN_PRINT = [set(pair) for pair in ("38", "56", "17", "06", "08", "68", "49", "58", "14", "09")]
"""Figures that an engine takes for each other."""
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")


def is_turned_round(one: str, other: str) -> bool:
    """Whether two figures changed places: 112/2026 and 121/2026, 204 and 402."""
    apart = _places_apart(one, other)
    if len(apart) != 2:
        return False
    first, second = apart
    return one[first] == other[second] and one[second] == other[first]


def significant(number: str) -> int:
    """How many figures of a number say something: those up to its last one that is no nought."""
    return len(re.sub(r"\D", "", number).strip("0"))


def is_one_figure_off(one: str, other: str, *, from_picture: bool) -> bool:
    """Whether a single figure differs, not the last one, by which the numbers of a series differ; `from_picture`: nor
    one that an engine may have misread."""
    apart = _places_apart(one, other)
    if len(apart) != 1 or apart[0] >= _last_figure(one):
        return False
    return not (from_picture and {one[apart[0]], other[apart[0]]} in _ALIKE_IN_PRINT)


def is_misread(one: str, other: str) -> bool:
    """Whether two numbers differ by nothing but figures that an engine takes for each other."""
    apart = _places_apart(one, other)
    return bool(apart) and all({one[nth], other[nth]} in _ALIKE_IN_PRINT for nth in apart)


def is_day_and_month_swapped(one: str, other: str) -> bool:
    """Whether a day (ISO 8601) is another with its day and month the other way round."""
    a, b = _DAY.fullmatch(one), _DAY.fullmatch(other)
    return a is not None and b is not None and one != other and a.groups() == (b[1], b[3], b[2])


def is_one_part_off(one: str, other: str) -> bool:
    """Whether two days (ISO 8601) differ in the day, the month or the year alone."""
    a, b = _DAY.fullmatch(one), _DAY.fullmatch(other)
    return a is not None and b is not None and sum(x != y for x, y in zip(a.groups(), b.groups(), strict=True)) == 1


def _places_apart(one: str, other: str) -> list[int]:
    """Where two numbers of one form differ; none where anything but figures does."""
    if len(one) != len(other):
        return []
    apart = [nth for nth, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    return apart if all(one[nth].isdigit() and other[nth].isdigit() for nth in apart) else []


def _last_figure(number: str) -> int:
    """The place of the last figure of what is counted: in 112/2026 the 2 before the stroke, in a CNIC the last before
    the one by which men and women are told apart: a family's cards are made out one after the other."""
    counted = re.sub(r"/(?:\d\d){1,2}$|-\d$", "", number)
    return max((nth for nth, sign in enumerate(counted) if sign.isdigit()), default=0)
