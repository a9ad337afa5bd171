"""A sum that one paper alone gives otherwise than others that call it by the same word: *deposit*, *bond*.

Most words stand before many sums. So the folder must know two sums alone behind the word, of which several papers give
one and a single paper the other, which stands nowhere else; that paper never gives the usual one, nor does it add the
other up with its own, as an invoice does its *Net*; and the two are of one size, as the rent of a year is not that of
a month. Where two figures changed places, which is rare by chance, a word that stands before few sums is enough.
"""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from checker.facts.found import Numbered
from checker.judging.documents.account_sums import is_added_up
from checker.judging.documents.locations import at_fact
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.slips_of_pen import is_misread, is_turned_round, significant
from checker.judging.documents.written_values import Slip, Written

_MANY = 2
"""Papers that must give the usual sum."""
_FEW = 4
"""Sums before which a word may stand that names them: a folder knows a rent, the arrears of it, and a new one."""
_FACTOR = Decimal("1.5")
"""How many times one sum may be the other."""
_FEWEST_FIGURES = 2
"""Figures that say something, in a sum of which two may have changed places: 560,000 and 650,000."""
_Holders = dict[str, dict[Paper, Numbered]]


def sums_called_alike(papers: Iterable[Paper]) -> Iterator[tuple[Written, list[Written], Slip]]:
    """Each such sum, once, with the papers that give the usual one."""
    holders, called = _gathered(papers)
    told: set[tuple[Paper, str]] = set()
    for alone, usual in (pair for sums in called.values() for pair in _pairs(sums, holders)):
        (paper, odd), others = next(iter(holders[alone].items())), holders[usual]
        if (paper, alone) not in told and not _may_be_misread(odd, others):
            told.add((paper, alone))
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


def _pairs(sums: _Holders, holders: _Holders) -> Iterator[tuple[str, str]]:
    """Of the sums behind a word, each that one paper alone gives, with the one that it may be instead."""
    if not 2 <= len(sums) <= _FEW:
        return
    for alone in (value for value in sums if len(holders[value]) == 1):
        paper = next(iter(holders[alone]))
        for usual in (value for value in sums if paper not in holders[value]):
            is_only = len(sums) == 2 and len(sums[usual]) >= _MANY and _are_of_one_size(alone, usual)
            is_exchanged = len(holders[usual]) >= _MANY and _is_exchanged(alone, usual)
            if is_exchanged or (is_only and not is_added_up(paper, alone)):
                yield alone, usual


def _is_exchanged(one: str, other: str) -> bool:
    return is_turned_round(one, other) and min(significant(one), significant(other)) >= _FEWEST_FIGURES


def _are_of_one_size(one: str, other: str) -> bool:
    less, more = sorted((Decimal(one), Decimal(other)))
    return less > 0 and more <= less * _FACTOR


def _may_be_misread(odd: Numbered, others: Mapping[Paper, Numbered]) -> bool:
    """Whether an engine's mistake, in this paper or in all others, would explain it: it hardly takes each of two
    figures for the other."""
    usual = next(iter(others.values())).value
    is_read = odd.from_picture or all(one.from_picture for one in others.values())
    return is_read and is_misread(odd.value, usual) and not is_turned_round(odd.value, usual)


def _written(paper: Paper, one: Numbered) -> Written:
    return Written(one.value, "amount", paper, at_fact(paper, one), one.from_picture, "amount")
