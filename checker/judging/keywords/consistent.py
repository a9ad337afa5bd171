"""consistent: what identifies a person, an account or a case is written alike in all papers.

What it asks
    Whether one page alone writes a number, or a day of birth, that several others write almost so: two figures
    changed places, one figure differs, day and month are the other way round, or one of day, month and year differs.
    Sums of money and the numbers of houses and streets are compared for figures that changed places alone.
Options
    `"numbers"` (CNIC, passport, IBAN, the number of a case or an account, sums, houses) or `"born"`.
Holds
    Every paper gives the passport as AA0000386.
Does not hold
    One paper gives AA0000368 and two or more AA0000386. Unclear: a single figure, or a single part of a day, differs,
    for then they may be two, or day and month are swapped in figures.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence, Sized
from dataclasses import dataclass
from typing import ClassVar, Literal

from checker.findings import Place, Why
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_fact, at_paper, name_of
from checker.judging.documents.logical_document import LEAST_CONFIDENCE, Paper
from checker.judging.documents.slips_of_pen import (
    is_day_and_month_swapped,
    is_one_figure_off,
    is_one_part_off,
    is_turned_round,
    significant,
)
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.phrases import count, sentence, value_words
from checker.judging.language.three_valued import RuleResult, Statement
from checker.judging.packs.model import Pack

_MANY = 2
"""Pages that must agree on a number before another's is called a slip."""
_SURE_FIGURES = 5
"""Figures of a sum of money from which one page that gives it otherwise is enough: chance hardly writes another sum
with two of them exchanged."""
_FEWEST_FIGURES = {"amount": 4, "place": 2}
"""Figures below which two numbers of a sort look alike by chance."""
_BY_ITSELF = frozenset(("cnic", "iban", "passport", "reference", "amount"))
"""Forms that are compared whatever word stands before them."""
_NOUNS = {"amount": "the sum "}
_LISTED = 12
"""Sums on a page from which it is a list, as a statement of account, whose sums are each their own."""
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
    names_month: bool = False
    """Whether a day is written with the name of its month, so that no order of figures can be meant otherwise."""
    is_listed: bool = False
    """Whether it is one of many in a list, so that others write it otherwise with good reason."""

    @property
    def rivals(self) -> tuple[str, str]:
        """What it has in common with all that it is compared with. Sums and houses, of which a folder holds thousands,
        are compared for figures that changed places alone, so only with those that have the same figures."""
        return self.sort, "".join(sorted(self.value)) if self.form in _FEWEST_FIGURES else ""

    @property
    def sheet(self) -> tuple[str, int | None]:
        """The page that it stands on."""
        return self.place.file or "", self.place.page


@dataclass(frozen=True, slots=True)
class Consistent(Keyword):
    """What identifies a person, an account or a case is written alike in all papers."""

    name: ClassVar[str] = "consistent"
    asked_of: ClassVar[tuple[What, ...]] = ("bundle", "group")
    bare_field: ClassVar[str] = "thing"
    has_object_form: ClassVar[bool] = False

    thing: Literal["numbers", "born"]

    def example(self, pack: Pack) -> Example:
        """All papers agree; one has two figures the other way round."""
        if self.thing == "born":
            return Example("three papers give the birth as 4 June 2021", "a third gives it as 6 April 2021")
        return Example("three papers give the passport as AA0000386", "a third gives it as AA0000368")

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Each value of one paper that looks like a slip of what several others write."""
        papers = [paper for paper in subject.papers if not paper.split]
        written = [one for paper in papers for one in (_born(paper) if self.thing == "born" else _numbers(paper))]
        slip_of = _slip_of_day if self.thing == "born" else _slip_of_number
        return RuleResult(tuple(_slips(written, slip_of)))


def _numbers(paper: Paper) -> Iterator[Written]:
    sums = Counter(one.page for one in paper.numbers if one.form == "amount")
    for one in paper.numbers:
        sort = one.form if one.form in _BY_ITSELF else one.cue or one.form
        is_listed = one.form == "amount" and sums[one.page] > _LISTED
        yield Written(one.value, sort, paper, at_fact(paper, one), one.from_picture, one.form, is_listed=is_listed)


def _born(paper: Paper) -> Iterator[Written]:
    for one in paper.dates:
        if one.role == "born" and one.value and one.confidence >= LEAST_CONFIDENCE:
            names_month = any(map(str.isalpha, one.written))
            yield Written(one.value, "birth", paper, at_fact(paper, one), names_month=names_month)


def _slips(written: Sequence[Written], slip_of: Callable[[Written, str], Slip | None]) -> Iterator[Statement]:
    sheets: dict[tuple[str, str], dict[str, dict[tuple[str, int | None], Written]]] = {}
    for one in written:
        sheets.setdefault(one.rivals, {}).setdefault(one.value, {}).setdefault(one.sheet, one)
    for values in sheets.values():
        told: set[frozenset[str]] = set()
        for alone in values.values():
            odd = next(iter(alone.values()))
            if odd.is_listed or any(one.paper is not odd.paper for one in alone.values()):
                continue
            for value, holders in values.items():
                others = [one for sheet, one in holders.items() if sheet not in alone]
                if len(others) < _least(odd, len(alone)) or frozenset((odd.value, value)) in told:
                    continue
                if (outcome := slip_of(odd, value)) is not None:
                    told.add(frozenset((odd.value, value)))
                    yield _statement(odd, others, outcome)
                    break


def _least(odd: Written, pages: int) -> int:
    """How many pages must write a number otherwise for this one to be the slip: more than write it so."""
    is_sure = odd.form == "amount" and significant(odd.value) >= _SURE_FIGURES
    return 1 if is_sure and pages == 1 else max(_MANY, pages + 1)


def _slip_of_number(odd: Written, value: str) -> Slip | None:
    if is_turned_round(odd.value, value):
        figures = max(significant(odd.value), significant(value))
        return "gap" if figures >= _FEWEST_FIGURES.get(odd.form, 0) else None
    if odd.form in _FEWEST_FIGURES:
        return None
    return "unclear" if is_one_figure_off(odd.value, value, from_picture=odd.from_picture) else None


def _slip_of_day(odd: Written, value: str) -> Slip | None:
    if is_day_and_month_swapped(odd.value, value):
        return "gap" if odd.names_month else "unclear"
    return "unclear" if is_one_part_off(odd.value, value) else None


def _shows(elsewhere: Sized) -> str:
    return "shows" if elsewhere else "show"


def _statement(odd: Written, others: Sequence[Written], outcome: Slip) -> Statement:
    elsewhere = {id(one.paper): one for one in others if one.paper is not odd.paper}
    usual = next(iter(elsewhere.values()), others[0])
    wrote, write = (value_words(one.value) if odd.sort == "birth" else one.value for one in (odd, usual))
    noun = "a day of birth, " if odd.sort == "birth" else _NOUNS.get(odd.form, "the number ")
    message = f"{name_of(odd.paper)} shows {noun}{wrote}; "
    if len(elsewhere) > 1:
        message += f"{count(len(elsewhere), 'other paper')}, such as {name_of(usual.paper)}, show {write}"
    else:
        message += f"{name_of(usual.paper) if elsewhere else 'its other pages'} {_shows(elsewhere)} {write}"
    it = "it" if len(others) > 1 else "one of them"
    message += f": {it} looks miswritten" if outcome == "gap" else f": {it} may be miswritten, or be another one"
    why: Why | None = None if outcome == "gap" else "ambiguous"
    values = {"found": odd.value, "other": usual.value}
    related = tuple(dict.fromkeys((usual.place, *(at_paper(one.paper) for one in others[1:]))))
    return Statement(outcome, sentence(message), odd.place, related, why, values, fingerprint_key=odd.value)
