"""consistent: what identifies a person, an account or a case is written alike in all papers; what is put on papers
stands on all of a family.

What it asks
    Whether one page alone writes a number, or a day of birth, that several others write almost so: two figures
    changed places, one figure differs, day and month are the other way round, or one of day, month and year differs.
    Sums of money and the numbers of houses and streets are compared for figures that changed places alone; a large
    sum that three papers write, for one other figure too. Of marks: whether one paper of a series of labels, or of a
    folder, lacks what whoever files them put on all others, however unlike these are.
Options
    `"numbers"` (CNIC, passport, IBAN, the number of a case or an account, sums, houses), `"days"` (a birth, a
    marriage, a divorce, a death, each by its label) or `"marks"` (an attestation with a name, a label of custody).
Holds
    Every paper gives the passport as AA0000386. Annexures A to F all bear *attested to be true copy* and a name.
Does not hold
    One paper gives AA0000368 and two or more AA0000386. Annexure B alone does not bear the attestation. Unclear: a
    single figure, or a single part of a day, differs, for then they may be two, or day and month are swapped in
    figures. Nothing is said of marks where a page of the paper was not read, or ink stands on it without words.
"""

from collections.abc import Sequence, Sized
from dataclasses import dataclass
from itertools import chain
from typing import ClassVar, Literal

from checker.findings import Why
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_fact, at_paper, name_of
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

_NOUNS = {"amount": "the sum "}


@dataclass(frozen=True, slots=True)
class Consistent(Keyword):
    """What identifies a person, an account or a case is written alike in all papers, and what is put on the papers of
    a family stands on all of them."""

    name: ClassVar[str] = "consistent"
    asked_of: ClassVar[tuple[What, ...]] = ("bundle", "group")
    bare_field: ClassVar[str] = "thing"
    has_object_form: ClassVar[bool] = False

    thing: Literal["numbers", "days", "marks"]

    def example(self, pack: Pack) -> Example:
        """All papers agree; one has two figures the other way round."""
        if self.thing == "marks":
            return Example("annexures A to E are all attested", "annexure B alone is not attested")
        if self.thing == "days":
            return Example("three papers give the birth as 4 June 2021", "a third gives it as 6 April 2021")
        return Example("three papers give the passport as AA0000386", "a third gives it as AA0000368")

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Each value of one paper that looks like a slip of what several others write; each paper that lacks a mark."""
        if self.thing == "marks":
            return RuleResult(tuple(_lacks(one) for one in odd_papers(subject.papers) if one.is_read))
        papers = [paper for paper in subject.papers if not paper.split]
        written = [one for paper in papers for one in (days_of(paper) if self.thing == "days" else numbers_of(paper))]
        slip_of = slip_of_day if self.thing == "days" else slip_of_number
        found = chain(slips(written, slip_of), sums_one_figure_off(written))
        return RuleResult(tuple(_statement(*one) for one in found))


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
