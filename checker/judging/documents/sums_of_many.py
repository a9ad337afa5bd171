"""A sum that one paper alone writes, and that many papers write with one other figure, or with two exchanged.

A sum is no name: two that look alike are mostly two sums. So the other must stand in several papers, nowhere in this
one, and say enough figures that chance hardly writes another so like it. With one figure that differs the answer is a
doubt, and the sum must be large; exchanged figures are rare by chance, and fewer are enough.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from checker.judging.documents.slips_of_pen import is_one_figure_off, is_turned_round, significant
from checker.judging.documents.written_values import Slip, Written

_MANY, _MANY_EXCHANGED = 3, 4
"""Papers that must write a sum, and one of which two figures are exchanged."""
_FEWEST_FIGURES, _FEWEST_EXCHANGED, _LARGE = 4, 3, 6
"""Figures of a sum that say something; of one with exchanged ones (18,500 and 15,800); and all of a large one."""


def sums_like_those_of_many(written: Iterable[Written]) -> Iterator[tuple[Written, list[Written], Slip]]:
    """Each such sum, with the papers that write it otherwise."""
    told = sorted((one for one in written if _says_enough(one)), key=lambda one: one.value)
    sums = [(value, {id(one.paper): one for one in some}) for value, some in groupby(told, key=lambda one: one.value)]
    usual = [(value, papers) for value, papers in sums if len(papers) >= _MANY]
    for _, papers in sums:
        odd = next(iter(papers.values()))
        if len(papers) > 1 or odd.is_listed:
            continue
        for other, holders in usual:
            slip = None if id(odd.paper) in holders else _slip(odd, other, len(holders))
            if slip is not None:
                yield odd, list(holders.values()), slip
                break


def _says_enough(one: Written) -> bool:
    return one.form == "amount" and significant(one.value) >= _FEWEST_EXCHANGED


def _slip(odd: Written, other: str, papers: int) -> Slip | None:
    if papers >= _MANY_EXCHANGED and is_turned_round(odd.value, other):
        return "gap"
    is_large = len(odd.value) >= _LARGE and min(map(significant, (odd.value, other))) >= _FEWEST_FIGURES
    return "unclear" if is_large and odd.is_sure and _is_off(odd, other) else None


def _is_off(odd: Written, other: str) -> bool:
    """Whether a single figure differs, not the last one before the noughts, by which an offer differs from a price."""
    said, says = odd.value.rstrip("0"), other.rstrip("0")
    return len(odd.value) == len(other) and is_one_figure_off(said, says, from_picture=odd.from_picture)
