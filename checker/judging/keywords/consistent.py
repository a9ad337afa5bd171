"""consistent: what identifies a person, an account or a case is written alike in all papers.

What it asks
    Whether one paper alone writes a number, or a day of birth, that several others write almost so: two figures
    changed places, one figure differs, day and month are the other way round, or one of day, month and year differs.
Options
    `"numbers"` (CNIC, passport, IBAN, the number of a case or an account) or `"born"`.
Holds
    Every paper gives the passport as AA0000386.
Does not hold
    One paper gives AA0000368 and two or more AA0000386. Unclear: a single figure, or a single part of a day, differs,
    for then they may be two, or day and month are swapped in figures.
"""

from collections.abc import Callable, Iterator, Sequence
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
)
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.phrases import count, sentence, value_words
from checker.judging.language.three_valued import RuleResult, Statement
from checker.judging.packs.model import Pack

_MANY = 2
"""Papers that must agree on a number before another paper's is called a slip."""
Slip = Literal["gap", "unclear"]


@dataclass(frozen=True, slots=True)
class Written:
    """A value, what it is of, and where it stands."""

    value: str
    sort: str
    paper: Paper
    place: Place
    from_picture: bool = False
    names_month: bool = False
    """Whether a day is written with the name of its month, so that no order of figures can be meant otherwise."""


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
    for one in paper.numbers:
        sort = one.form if one.form in ("cnic", "iban") else one.cue or one.form
        yield Written(one.value, sort, paper, at_fact(paper, one), one.from_picture)


def _born(paper: Paper) -> Iterator[Written]:
    for one in paper.dates:
        if one.role == "born" and one.value and one.confidence >= LEAST_CONFIDENCE:
            names_month = any(map(str.isalpha, one.written))
            yield Written(one.value, "birth", paper, at_fact(paper, one), names_month=names_month)


def _slips(written: Sequence[Written], slip_of: Callable[[Written, str], Slip | None]) -> Iterator[Statement]:
    papers: dict[tuple[str, str], dict[Paper, Written]] = {}
    for one in written:
        papers.setdefault((one.sort, one.value), {}).setdefault(one.paper, one)
    for (sort, _), alone in papers.items():
        if len(alone) > 1:
            continue
        [odd] = alone.values()
        for (other_sort, value), holders in papers.items():
            others = [one for paper, one in holders.items() if paper is not odd.paper]
            if other_sort != sort or len(others) < _MANY or (outcome := slip_of(odd, value)) is None:
                continue
            yield _statement(odd, others, outcome)
            break


def _slip_of_number(odd: Written, value: str) -> Slip | None:
    if is_turned_round(odd.value, value):
        return "gap"
    return "unclear" if is_one_figure_off(odd.value, value, from_picture=odd.from_picture) else None


def _slip_of_day(odd: Written, value: str) -> Slip | None:
    if is_day_and_month_swapped(odd.value, value):
        return "gap" if odd.names_month else "unclear"
    return "unclear" if is_one_part_off(odd.value, value) else None


def _statement(odd: Written, others: Sequence[Written], outcome: Slip) -> Statement:
    usual, *_ = others
    wrote, write = (value_words(one.value) if odd.sort == "birth" else one.value for one in (odd, usual))
    noun = "a day of birth, " if odd.sort == "birth" else "the number "
    message = f"{name_of(odd.paper)} shows {noun}{wrote}; {count(len(others), 'other paper')}, such as"
    message += f" {name_of(usual.paper)}, show {write}"
    message += ": it looks miswritten" if outcome == "gap" else ": it may be miswritten, or be another one"
    why: Why | None = None if outcome == "gap" else "ambiguous"
    values = {"found": odd.value, "other": usual.value}
    related = tuple(dict.fromkeys((usual.place, *(at_paper(one.paper) for one in others[1:]))))
    return Statement(outcome, sentence(message), odd.place, related, why, values, fingerprint_key=odd.value)
