"""A sum that one paper alone gives otherwise than others that call it by the same word: *deposit*, *bond*.

Most words stand before many sums. So the folder must know two sums alone behind the word, of which several papers give
one and a single paper the other, which stands nowhere else; that paper never gives the usual one; and the two are of
one size, as the rent of a year is not that of a month.
"""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from checker.facts.found import Numbered
from checker.judging.documents.locations import at_fact
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.slips_of_pen import is_misread
from checker.judging.documents.written_values import Slip, Written

_MANY = 2
"""Papers that must give the usual sum."""
_FACTOR = Decimal("1.5")
"""How many times one sum may be the other."""
_Holders = dict[str, dict[Paper, Numbered]]


def sums_called_alike(papers: Iterable[Paper]) -> Iterator[tuple[Written, list[Written], Slip]]:
    """Each such sum, once, with the papers that give the usual one."""
    holders, called = _gathered(papers)
    told: set[tuple[Paper, str, str]] = set()
    for sums in called.values():
        if len(sums) != 2:
            continue
        (alone, odds), (usual, others) = sorted(sums.items(), key=lambda one: len(one[1]))
        if len(odds) > 1 or len(holders[alone]) > 1 or len(others) < _MANY:
            continue
        paper, odd = next(iter(odds.items()))
        is_known = paper in holders[usual] or (paper, alone, usual) in told
        if not is_known and _are_of_one_size(alone, usual) and not _may_be_misread(odd, others):
            told.add((paper, alone, usual))
            yield _written(paper, odd), [_written(*one) for one in others.items()], "gap"


def _gathered(papers: Iterable[Paper]) -> tuple[_Holders, dict[str, _Holders]]:
    """Which papers give a sum, and which give it behind a word."""
    holders: _Holders = {}
    called: dict[str, _Holders] = {}
    for paper in papers:
        for one in paper.numbers:
            if one.form == "amount":
                holders.setdefault(one.value, {}).setdefault(paper, one)
                for word in one.behind:
                    called.setdefault(word, {}).setdefault(one.value, {}).setdefault(paper, one)
    return holders, called


def _are_of_one_size(one: str, other: str) -> bool:
    less, more = sorted((Decimal(one), Decimal(other)))
    return less > 0 and more <= less * _FACTOR


def _may_be_misread(odd: Numbered, others: Mapping[Paper, Numbered]) -> bool:
    """Whether an engine's mistake, in this paper or in all others, would explain it."""
    is_read = odd.from_picture or all(one.from_picture for one in others.values())
    return is_read and is_misread(odd.value, next(iter(others.values())).value)


def _written(paper: Paper, one: Numbered) -> Written:
    return Written(one.value, "amount", paper, at_fact(paper, one), one.from_picture, "amount")
