"""What identifies a person, an account or a case, as papers write it, and which of it looks miswritten."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from checker.findings import Place
from checker.judging.documents.locations import at_fact
from checker.judging.documents.logical_document import LEAST_CONFIDENCE, Paper
from checker.judging.documents.slips_of_pen import (
    is_day_and_month_swapped,
    is_one_figure_off,
    is_one_part_off,
    is_turned_round,
    significant,
)

_MANY = 2
"""Pages that must agree on a number before another's is called a slip."""
_SURE_FIGURES = 5
"""Figures of a sum of money from which one page that gives it otherwise is enough: chance hardly writes another sum
with two of them exchanged."""
_FEWEST_FIGURES = {"amount": 4, "place": 2}
"""Figures below which two numbers of a sort look alike by chance."""
_BY_ITSELF = frozenset(("cnic", "iban", "passport", "reference", "amount"))
"""Forms that are compared whatever word stands before them."""
_SEVERAL = 3
"""Numbers of a form on a page from which each is another person's."""
_LISTED = 12
"""Sums on a page from which it is a list, as a statement of account, whose sums are each their own."""
_FEWEST_EXCHANGED = {"passport": 4, "cnic": 5, "iban": 5, "reference": 5, "short": 4, "amount": 3}
"""Figures of a number (a short one behind the same word), and of a sum of six figures, from which two papers that write
it otherwise are enough, if two figures changed places."""
_LARGE_SUM = 6
Slip = Literal["gap", "unclear"]


@dataclass(frozen=True, slots=True)
class Written:
    """A value, what it is of, and where it stands."""

    value: str
    sort: str
    paper: Paper
    place: Place
    from_picture: bool = False
    form: str = ""
    cue: str | None = None
    """The word before a number that says what it numbers."""
    names_month: bool = False
    """Whether a day is written with the name of its month, so that no order of figures can be meant otherwise."""
    is_listed: bool = False
    """Whether it is one of many in a list, so that others write it otherwise with good reason."""
    is_sure: bool = True
    """Whether the engine that read it was sure enough of it: a hand's 9 is taken for a 7, but with doubts."""

    @property
    def rivals(self) -> tuple[str, str]:
        """What it has in common with all that it is compared with. Sums and houses, of which a folder holds thousands,
        are compared for figures that changed places alone, so only with those that have the same figures."""
        return self.sort, "".join(sorted(self.value)) if self.form in _FEWEST_FIGURES else ""

    @property
    def sheet(self) -> tuple[str, int | None]:
        """The page that it stands on."""
        return self.place.file or "", self.place.page


def numbers_of(paper: Paper) -> Iterator[Written]:
    """Each number that names somebody or something, and each sum."""
    sums = Counter(one.page for one in paper.numbers if one.form == "amount")
    for one in paper.numbers:
        sort = one.form if one.form in _BY_ITSELF else one.cue or one.form
        is_listed = one.form == "amount" and sums[one.page] > _LISTED
        place = at_fact(paper, one)
        yield Written(
            one.value, sort, paper, place, one.from_picture, one.form, one.cue, is_listed=is_listed,
            is_sure=one.confidence >= LEAST_CONFIDENCE,
        )  # fmt: skip


def births_of(paper: Paper) -> Iterator[Written]:
    """Each day of birth that can be read in one way."""
    for one in paper.dates:
        if one.role == "born" and one.value and one.confidence >= LEAST_CONFIDENCE:
            names_month = any(map(str.isalpha, one.written))
            yield Written(one.value, "birth", paper, at_fact(paper, one), names_month=names_month)


def days_of(paper: Paper) -> Iterator[Written]:
    """Each day of what happens once in a life, as a birth or a marriage, that can be read in one way."""
    yield from births_of(paper)
    for one in paper.dates:
        if one.once and one.role == "event" and one.value and one.confidence >= LEAST_CONFIDENCE:
            names_month = any(map(str.isalpha, one.written))
            yield Written(one.value, one.once, paper, at_fact(paper, one), names_month=names_month)


def slips(
    written: Sequence[Written], slip_of: Callable[[Written, str], Slip | None]
) -> Iterator[tuple[Written, list[Written], Slip]]:
    """What one paper alone writes and looks like a slip of what several pages write, with those pages."""
    sheets: dict[tuple[str, str], dict[str, dict[tuple[str, int | None], Written]]] = {}
    for one in written:
        sheets.setdefault(one.rivals, {}).setdefault(one.value, {}).setdefault(one.sheet, one)
    for values in sheets.values():
        told: set[frozenset[str]] = set()
        # Of thousands of numbers most stand on one page alone: nothing is a slip of those.
        usual = [
            (value, holders) for value, holders in values.items() if len(holders) >= _MANY or _is_sum(holders.values())
        ]
        for alone in values.values():
            odd = next(iter(alone.values()))
            if odd.is_listed or any(one.paper is not odd.paper for one in alone.values()):
                continue
            for value, holders in usual:
                others = [one for sheet, one in holders.items() if sheet not in alone]
                if len(others) < _least(odd, len(alone)) or frozenset((odd.value, value)) in told:
                    continue
                outcome = slip_of(odd, value)
                if outcome == "unclear" and _names_several(odd, holders, values):
                    break
                if outcome is not None:
                    told.add(frozenset((odd.value, value)))
                    yield odd, others, outcome
                    break
        yield from _exchanged(values, told)


def _names_several(
    odd: Written, usual: Collection[tuple[str, int | None]], values: Mapping[str, Collection[tuple[str, int | None]]]
) -> bool:
    """Whether a page gives a number beside the usual one, among those of others, as a certificate of a family does."""
    is_numbered = odd.form in _BY_ITSELF
    return is_numbered and odd.sheet in usual and sum(odd.sheet in sheets for sheets in values.values()) >= _SEVERAL


def _exchanged(
    values: Mapping[str, Mapping[tuple[str, int | None], Written]], told: Collection[frozenset[str]]
) -> Iterator[tuple[Written, list[Written], Slip]]:
    """Two long numbers, each of one paper, that differ by two figures that changed places: which is right is not
    known."""
    alike: dict[str, list[Written]] = {}
    for holders in values.values():
        one = next(iter(holders.values()))
        if len({id(each.paper) for each in holders.values()}) == 1 and not one.is_listed and _is_long(one):
            alike.setdefault("".join(sorted(one.value)), []).append(one)
    # Of three that have the same figures each may be its own.
    for one, other in (some for some in alike.values() if len(some) == 2):
        is_told = other.paper is one.paper or frozenset((one.value, other.value)) in told
        if not is_told and is_turned_round(one.value, other.value):
            yield other, [one], "gap"


def _is_long(one: Written) -> bool:
    if one.form == "amount" and len(one.value) < _LARGE_SUM:
        return False
    return one.form in _FEWEST_EXCHANGED and significant(one.value) >= _FEWEST_EXCHANGED[one.form]


def _is_sum(holders: Iterable[Written]) -> bool:
    return any(one.form == "amount" for one in holders)


def _least(odd: Written, pages: int) -> int:
    """How many pages must write a number otherwise for this one to be the slip: more than write it so."""
    is_sure = odd.form == "amount" and significant(odd.value) >= _SURE_FIGURES
    return 1 if is_sure and pages == 1 else max(_MANY, pages + 1)


def slip_of_number(odd: Written, value: str) -> Slip | None:
    """Whether a number looks like that other one miswritten."""
    if is_turned_round(odd.value, value):
        figures = max(significant(odd.value), significant(value))
        return "gap" if figures >= _fewest_figures(odd) else None
    if odd.form in _FEWEST_FIGURES or not odd.is_sure:
        return None
    return "unclear" if is_one_figure_off(odd.value, value, from_picture=odd.from_picture) else None


def _fewest_figures(one: Written) -> int:
    """Figures below which it looks like another by chance; a sum of six is long enough for one less."""
    is_large = one.form == "amount" and len(one.value) >= _LARGE_SUM
    return _FEWEST_EXCHANGED["amount"] if is_large else _FEWEST_FIGURES.get(one.form, 0)


def slip_of_day(odd: Written, value: str) -> Slip | None:
    """Whether a day looks like that other one miswritten."""
    if is_day_and_month_swapped(odd.value, value):
        return "gap" if odd.names_month else "unclear"
    return "unclear" if is_one_part_off(odd.value, value) else None
