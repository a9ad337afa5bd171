"""A large sum that one paper alone writes, and that differs by a single figure from what many papers write.

A sum is no name: two that look alike are mostly two sums. So the other must stand in several papers, nowhere in this
one, and say enough figures that chance hardly writes another so like it; and the answer is a doubt.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from checker.judging.documents.slips_of_pen import is_one_figure_off, significant
from checker.judging.documents.written_values import Slip, Written

_MANY = 3
"""Papers that must write a sum."""
_FEWEST_FIGURES, _LARGE = 4, 6
"""Figures of a sum that say something, and all of them."""


def sums_one_figure_off(written: Iterable[Written]) -> Iterator[tuple[Written, list[Written], Slip]]:
    """Each such sum, with the papers that write it otherwise."""
    large = sorted((one for one in written if _is_large(one)), key=lambda one: one.value)
    sums = [(value, {id(one.paper): one for one in some}) for value, some in groupby(large, key=lambda one: one.value)]
    usual = [(value, papers) for value, papers in sums if len(papers) >= _MANY]
    for value, papers in sums:
        odd = next(iter(papers.values()))
        if len(papers) > 1 or odd.is_listed:
            continue
        for other, holders in usual:
            if id(odd.paper) not in holders and _is_off(value, other, odd):
                yield odd, list(holders.values()), "unclear"
                break


def _is_large(one: Written) -> bool:
    return one.form == "amount" and len(one.value) >= _LARGE and significant(one.value) >= _FEWEST_FIGURES


def _is_off(value: str, other: str, odd: Written) -> bool:
    """Whether a single figure differs, not the last one before the noughts, by which an offer differs from a price."""
    said, says = value.rstrip("0"), other.rstrip("0")
    return len(value) == len(other) and is_one_figure_off(said, says, from_picture=odd.from_picture)
