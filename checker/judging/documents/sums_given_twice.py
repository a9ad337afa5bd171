"""Whether sums that a page gives twice agree, and whether an engine's one mistake would explain that they do not."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import product
from typing import Literal

from rapidfuzz.distance import Levenshtein

from checker.facts.sums import ColumnTotal, SumTwice
from checker.judging.documents.logical_document import LEAST_CONFIDENCE

Answer = Literal["agrees", "differs", "doubt"]
_MOST_SIGNS = 5
"""Rows that may be added, subtracted or left out."""
_AKIN = 2
"""Figures by which a sum that is not beside its words may differ from them."""
_FACTOR = 2
"""How many times a total may be what its rows add up to, or they it, if it is to be theirs."""


def compare_words(one: SumTwice) -> Answer | None:
    """The figures against the words beside them; None where nothing but their place on a picture speaks for it that
    they belong together."""
    if Decimal(one.figures) == Decimal(one.words):
        return "agrees"
    if not one.from_picture:
        return "differs"
    if not one.beside and not _are_akin(one.figures, one.words, _AKIN):
        return None
    is_explained = one.figures in one.perhaps or _are_akin(one.figures, one.words, 1)
    return "doubt" if is_explained or not one.beside or one.confidence < LEAST_CONFIDENCE else "differs"


def compare_total(one: ColumnTotal) -> Answer | None:
    """A total against the rows above it; None where the rows may be meant otherwise than to be added."""
    rows, total = [Decimal(row) for row in one.rows], Decimal(one.total)
    if total in _all_sums(rows, one.sorts):
        return "agrees"
    if not _is_plain(rows, one.sorts, total):
        return None
    if not one.from_picture:
        return "differs"
    is_doubtful = not one.even or one.confidence < LEAST_CONFIDENCE
    return "doubt" if is_doubtful or _is_one_misread(rows, total) else "differs"


def added(one: ColumnTotal) -> str:
    """What the rows add up to, sub-totals in place of their parts, as a plain number."""
    held, _ = _without_parts([Decimal(row) for row in one.rows], one.sorts)
    return f"{sum(held, Decimal(0)):f}"


def _is_plain(rows: Sequence[Decimal], sorts: Sequence[str], total: Decimal) -> bool:
    """Whether the rows can only be meant to be added, and add up to nearly as much as the total: none is subtracted or
    left out, each sub-total is that of its parts, and nothing is rounded."""
    held, is_known = _without_parts(rows, sorts)
    expected = sum(held, Decimal(0))
    if "other" in sorts or not is_known or any(expected - 2 * row == total for row in held):
        return False
    is_near = 0 < expected <= total * _FACTOR and total <= expected * _FACTOR
    return is_near and all(abs(one - total) > _rounding(rows, total) for one in _all_sums(rows, sorts))


def _all_sums(rows: Sequence[Decimal], sorts: Sequence[str]) -> Iterator[Decimal]:
    """What the rows may add up to, where some may be subtracted or left out."""
    others = [nth for nth, sort in enumerate(sorts) if sort == "other"][:_MOST_SIGNS]
    for signs in product((1, -1, 0), repeat=len(others)):
        signed = list(rows)
        for nth, sign in zip(others, signs, strict=True):
            signed[nth] *= sign
        yield from _sums(signed, sorts)


def _sums(rows: Sequence[Decimal], sorts: Sequence[str]) -> Iterator[Decimal]:
    """What the rows may add up to: all of them, those from one of them on, or what is left where some stand for
    others above them."""
    yield sum((row for row, sort in zip(rows, sorts, strict=True) if sort != "total"), Decimal(0))
    yield sum((row for row, sort in zip(rows, sorts, strict=True) if sort == "total"), Decimal(0))
    for held in (rows, _without_parts(rows, sorts)[0]):
        yield from (sum(held[nth:], Decimal(0)) for nth in range(len(held)))


def _without_parts(rows: Sequence[Decimal], sorts: Sequence[str]) -> tuple[list[Decimal], bool]:
    """The rows, without those that a row below them is the sum of, called a sub-total or not; and whether each
    sub-total is the sum of some of them."""
    held: list[Decimal] = []
    is_known = True
    for row, sort in zip(rows, sorts, strict=True):
        parts = next((nth for nth in range(len(held) - 2, -1, -1) if sum(held[nth:]) == row), None)
        if parts is not None:
            del held[parts:]
        elif sort == "total" and row != (held[-1] if held else None):
            is_known = False
        held.append(row)
    return held, is_known


def _rounding(rows: Sequence[Decimal], total: Decimal) -> Decimal:
    """How far rounded rows may lie from their rounded total; nothing where hundredths are given."""
    is_whole = all(one == one.to_integral_value() for one in (*rows, total))
    return Decimal(len(rows)) / 2 if is_whole else Decimal(0)


def _is_one_misread(rows: Sequence[Decimal], total: Decimal) -> bool:
    """Whether one figure of one cell, otherwise read, would make the total right."""
    missing = total - sum(rows)
    pairs = [(total, total - missing), *((row, row + missing) for row in rows)]
    return any(_are_akin(f"{one.normalize():f}", f"{other.normalize():f}", 1) for one, other in pairs)


def _are_akin(one: str, other: str, most: int) -> bool:
    """Whether `most` figures at most were taken for others, lost or made up."""
    return Levenshtein.distance(_figures(one), _figures(other), score_cutoff=most) <= most


def _figures(number: str) -> str:
    return number.replace(".", "")
