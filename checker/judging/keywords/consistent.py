"""consistent: what identifies a person, an account or a case is written alike in all papers.

What it asks
    Whether one page alone writes a number, or a day of birth, that several others write almost so: two figures
    changed places, one figure differs, day and month are the other way round, or one of day, month and year differs.
    Sums of money and the numbers of houses and streets are compared for figures that changed places alone; a large
    sum that three papers write, for one other figure too, and so is a house of one road (*Flat 4, Example House*);
    and a sum that the others call by the same word (*the deposit of Rs. 300,000*) for any other sum, where the paper
    does not add it up with its own.
    And whether one paper alone names another father, mother or spouse of somebody than several others do.
Options
    `"numbers"` (CNIC, passport, IBAN, the number of a case or an account, sums, houses), `"days"` (a birth, a
    marriage, a divorce, a death, each by its label), or `"relations"` (*son of*, *Mother's name*).
Holds
    Every paper gives the passport as AA0000386.
Does not hold
    One paper gives AA0000368 and two or more AA0000386; one has *son of Bashir Namoona*, two others *son of Nazir
    Namoona*. Unclear: a single figure, or a single part of a day, differs, for then they may be two, or day and month
    are swapped in figures.
"""

from collections.abc import Iterable, Sequence, Sized
from dataclasses import dataclass
from itertools import chain
from typing import ClassVar, Literal

from checker.findings import Why
from checker.judging.documents.addresses_otherwise import addresses_otherwise
from checker.judging.documents.context import Context
from checker.judging.documents.kin_otherwise import Kin, kin_otherwise
from checker.judging.documents.locations import at_paper, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.sums_called_alike import sums_called_alike
from checker.judging.documents.sums_of_many import sums_like_those_of_many
from checker.judging.documents.written_values import (
    Slip,
    Written,
    days_of,
    numbers_of,
    slip_of_day,
    slip_of_number,
    slips,
)
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.phrases import count, sentence, value_words
from checker.judging.language.three_valued import RuleResult, Statement
from checker.judging.packs.model import Pack

_NOUNS = {"amount": "the sum ", "address": "the address "}
_TIES = {"father": "father", "mother": "mother", "spouse": "husband or wife"}


@dataclass(frozen=True, slots=True)
class Consistent(Keyword):
    """What identifies a person, an account or a case is written alike in all papers."""

    name: ClassVar[str] = "consistent"
    asked_of: ClassVar[tuple[What, ...]] = ("bundle", "group")
    bare_field: ClassVar[str] = "thing"
    has_object_form: ClassVar[bool] = False

    thing: Literal["numbers", "days", "relations"]

    def example(self, pack: Pack) -> Example:
        """All papers agree; one has two figures the other way round."""
        if self.thing == "days":
            return Example("three papers give the birth as 4 June 2021", "a third gives it as 6 April 2021")
        if self.thing == "relations":
            return Example("three papers call the father Nazir Namoona", "a third calls him Bashir Namoona")
        return Example("three papers give the passport as AA0000386", "a third gives it as AA0000368")

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Each value of one paper that looks like a slip of what several others write."""
        papers = [paper for paper in subject.papers if not paper.split]
        if self.thing == "relations":
            return RuleResult(tuple(_named_otherwise(*one) for one in kin_otherwise(papers)))
        found = _days(papers) if self.thing == "days" else _numbers(papers)
        return RuleResult(tuple(_statement(*one) for one in found))


_Told = tuple[Written, list[Written], Slip]


def _days(papers: Iterable[Paper]) -> Iterable[_Told]:
    return slips([one for paper in papers for one in days_of(paper)], slip_of_day)


def _numbers(papers: Sequence[Paper]) -> Iterable[_Told]:
    """Numbers, sums and addresses; of a house or a sum of which something is told already, nothing more."""
    written = [one for paper in papers for one in numbers_of(paper)]
    found = list(sums_called_alike(papers))
    told = {(odd.paper, odd.value) for odd, _, _ in found}
    for one in chain(slips(written, slip_of_number), sums_like_those_of_many(written)):
        key = one[0].paper, one[0].value
        if one[0].form != "amount" or key not in told:
            found.append(one)
            told.add(key)
    houses = {odd.paper for odd, _, _ in found if odd.form == "place"}
    return [*found, *(one for one in addresses_otherwise(papers) if one[0].paper not in houses)]


def _named_otherwise(odd: Kin, others: Sequence[Kin]) -> Statement:
    usual = others[0]
    message = f"{name_of(odd.paper)} names {odd.said.other} as the {_TIES[odd.said.tie]} of {odd.said.name}; "
    message += f"{count(len(others), 'other paper')}, such as {name_of(usual.paper)}, name {usual.said.other}"
    values = {"found": odd.said.other, "other": usual.said.other, "whose": odd.said.name}
    related = tuple(dict.fromkeys((usual.place, *(at_paper(one.paper) for one in others[1:]))))
    key = f"{odd.said.tie} {odd.said.name}"
    return Statement("gap", sentence(message), odd.place, related, values=values, fingerprint_key=key)


def _shows(elsewhere: Sized) -> str:
    return "shows" if elsewhere else "show"


def _statement(odd: Written, others: Sequence[Written], outcome: Slip) -> Statement:
    elsewhere = {id(one.paper): one for one in others if one.paper is not odd.paper}
    usual = next(iter(elsewhere.values()), others[0])
    wrote, write = (one.value if odd.form else value_words(one.value) for one in (odd, usual))
    noun = _NOUNS.get(odd.form, "the number ") if odd.form else f"a day of {odd.sort}, "
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
