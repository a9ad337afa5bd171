"""A house or flat of one road that one paper alone numbers otherwise than several others do.

Neighbours are witnesses, and their houses' numbers look alike. So behind the number the same words stand, the folder
knows no third number there, the paper itself never writes the usual one, and what differs is no last figure.
"""

from collections.abc import Iterable, Iterator

from rapidfuzz.distance import Levenshtein

from checker.facts.found import Addressed
from checker.judging.documents.locations import at_fact
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.slips_of_pen import is_misread, is_one_figure_off, is_turned_round
from checker.judging.documents.written_values import Slip, Written

_MANY = {"gap": 2, "unclear": 3}
"""Papers that must agree: where two figures changed places, and where a figure differs or one stands too many."""
_SURE = 0.8
"""How sure an engine must be of a number that it alone read so."""
_Told = dict[str, dict[Paper, Addressed]]


def addresses_otherwise(papers: Iterable[Paper]) -> Iterator[tuple[Written, list[Written], Slip]]:
    """Each such address, with the papers that have the usual number."""
    roads: dict[tuple[str, str], _Told] = {}
    for paper in papers:
        for one in paper.shown("addresses"):
            roads.setdefault((one.cue, one.road), {}).setdefault(one.number, {}).setdefault(paper, one)
    for numbers in roads.values():
        if len(numbers) != 2:
            continue
        alone, usual = sorted(numbers.values(), key=len)
        paper, odd = next(iter(alone.items()))
        outcome = _slip_of(odd, next(iter(usual.values())).number)
        if len(alone) == 1 and paper not in usual and outcome and len(usual) >= _MANY[outcome]:
            yield _written(paper, odd), [_written(*one) for one in usual.items()], outcome


def _slip_of(odd: Addressed, usual: str) -> Slip | None:
    if odd.confidence < _SURE or (odd.from_picture and is_misread(odd.number, usual)):
        return None
    if is_turned_round(odd.number, usual):
        return "gap"
    is_off = is_one_figure_off(odd.number, usual, from_picture=odd.from_picture) or _is_one_more(odd.number, usual)
    return "unclear" if is_off else None


def _is_one_more(number: str, usual: str) -> bool:
    """Whether one of the two has a figure more, as 14 has and 4."""
    are_numbers = number.isdigit() and usual.isdigit()
    return are_numbers and len(number) != len(usual) and Levenshtein.distance(number, usual) == 1


def _written(paper: Paper, one: Addressed) -> Written:
    place = at_fact(paper, one)
    return Written(f"{one.cue or 'number'} {one.number}", "address", paper, place, one.from_picture, "address")
