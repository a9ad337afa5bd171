"""consistent: what identifies a person, an account or a case is written alike in all papers; what is put on papers
stands on all of a family.

What it asks
    Whether one page alone writes a number, or a day of birth, that several others write almost so: two figures
    changed places, one figure differs, day and month are the other way round, or one of day, month and year differs.
    Sums of money and the numbers of houses and streets are compared for figures that changed places alone; a large
    sum that three papers write, for one other figure too, and so is a house of one road (*Flat 4, Example House*).
    And whether one paper alone names another father, mother or spouse of somebody than several others do. Of marks:
    whether one paper of a series of labels, or of a folder, lacks what whoever files them put on all others, however
    unlike these are.
Options
    `"numbers"` (CNIC, passport, IBAN, the number of a case or an account, sums, houses), `"days"` (a birth, a
    marriage, a divorce, a death, each by its label), `"relations"` (*son of*, *Mother's name*) or `"marks"` (an
    attestation with a name, a label of custody).
Holds
    Every paper gives the passport as AA0000386. Annexures A to F all bear *attested to be true copy* and a name.
Does not hold
    One paper gives AA0000368 and two or more AA0000386; one has *son of Bashir Namoona*, two others *son of Nazir
    Namoona*. Annexure B alone does not bear the attestation. Unclear: a single figure, or a single part of a day,
    differs, for then they may be two, or day and month are swapped in figures. Nothing is said of marks where a page
    of the paper was not read, or ink stands on it without words.
"""

from collections.abc import Iterable, Sequence, Sized
from dataclasses import dataclass
from itertools import chain
from typing import ClassVar, Literal

from checker.findings import Why
from checker.judging.documents.addresses_otherwise import addresses_otherwise
from checker.judging.documents.context import Context
from checker.judging.documents.kin_otherwise import Kin, kin_otherwise
from checker.judging.documents.locations import at_fact, at_paper, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.odd_papers import OddPaper, odd_papers
from checker.judging.documents.sums_of_many import sums_one_figure_off
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
from checker.offers import listed

_NOUNS = {"amount": "the sum ", "address": "the address "}
_TIES = {"father": "father", "mother": "mother", "spouse": "husband or wife"}


@dataclass(frozen=True, slots=True)
class Consistent(Keyword):
    """What identifies a person, an account or a case is written alike in all papers, and what is put on the papers of
    a family stands on all of them."""

    name: ClassVar[str] = "consistent"
    asked_of: ClassVar[tuple[What, ...]] = ("bundle", "group")
    bare_field: ClassVar[str] = "thing"
    has_object_form: ClassVar[bool] = False

    thing: Literal["numbers", "days", "relations", "marks"]

    def example(self, pack: Pack) -> Example:
        """All papers agree; one has two figures the other way round."""
        if self.thing == "marks":
            return Example("annexures A to E are all attested", "annexure B alone is not attested")
        if self.thing == "days":
            return Example("three papers give the birth as 4 June 2021", "a third gives it as 6 April 2021")
        if self.thing == "relations":
            return Example("three papers call the father Nazir Namoona", "a third calls him Bashir Namoona")
        return Example("three papers give the passport as AA0000386", "a third gives it as AA0000368")

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Each value of one paper that looks like a slip of what several others write; each paper that lacks a mark."""
        if self.thing == "marks":
            return RuleResult(tuple(_lacks(one) for one in odd_papers(subject.papers) if one.is_read))
        papers = [paper for paper in subject.papers if not paper.split]
        if self.thing == "relations":
            return RuleResult(tuple(_named_otherwise(*one) for one in kin_otherwise(papers)))
        found = _days(papers) if self.thing == "days" else _numbers(papers)
        return RuleResult(tuple(_statement(*one) for one in found))


_Told = tuple[Written, list[Written], Slip]


def _days(papers: Iterable[Paper]) -> Iterable[_Told]:
    return slips([one for paper in papers for one in days_of(paper)], slip_of_day)


def _numbers(papers: Sequence[Paper]) -> Iterable[_Told]:
    """Numbers, sums, and the addresses of papers of whose houses nothing is told yet."""
    written = [one for paper in papers for one in numbers_of(paper)]
    found = list(chain(slips(written, slip_of_number), sums_one_figure_off(written)))
    told = {odd.paper for odd, _, _ in found if odd.form == "place"}
    return [*found, *(one for one in addresses_otherwise(papers) if one[0].paper not in told)]


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


def _lacks(odd: OddPaper) -> Statement:
    first = odd.bearers[0]
    names = listed([name_of(one.paper) for one in odd.bearers], most=4)
    mark = ", ".join(f"“{words}”" for words in odd.words)
    message = f"{name_of(odd.paper)} alone does not bear {mark}, which {names} bear"
    message += f" (see page {first.line.page} of {first.paper.file.path})"
    related = tuple(at_fact(one.paper, one.line) for one in odd.bearers)
    values = {"found": None, "other": odd.words[0]}
    return Statement("gap", sentence(message), at_paper(odd.paper), related, None, values, fingerprint_key=odd.words[0])
