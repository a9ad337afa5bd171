"""chronological: the documents, or the rows of a register, stand in the order of their dates.

What it asks
    That in filing order no document is dated before the one in front of it; of registers, logs and chronologies, that
    no row was put where it does not belong, or ends before it began; of the letters in a section, that none stands out
    of the order of the others.
Options
    A role, or `"document"` for each document's own date; `"rows"` for the rows of registers; `"spans"` for rows with
    two days, as of receipt and of return, or of any two columns whose other rows keep an order; `"letters"` for
    sections of letters, e-mails and invoices, by their rows in the index, else by their labels.
Holds
    Letters of 3 March, 9 March, 9 March and 2 April.
Does not hold
    9 March, 3 March. Unclear: a document without that date, or dates that can be read in more than one way; the
    filing order is only assumed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import ClassVar, Literal

from checker.facts.dates import Role
from checker.judging.documents.borne_labels import key_of
from checker.judging.documents.context import Context
from checker.judging.documents.listed_letters import astray, sections_of_files, sections_of_papers, sections_of_rows
from checker.judging.documents.locations import at_fact, at_paper, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.registers import out_of_order
from checker.judging.documents.row_spans import Spanned, spans_of, turned
from checker.judging.engine.subjects import Subject, What
from checker.judging.engine.targets import Target, missing_target, own_target, targets_in_role
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.durations import not_before, over_readings
from checker.judging.language.phrases import apart, count, dated_words, role_noun, sentence, value_words
from checker.judging.language.three_valued import RuleResult, Statement, all_of, gap, passed, unclear
from checker.judging.packs.model import Pack

DatedPaper = tuple[Paper, Target]


@dataclass(frozen=True, slots=True)
class Chronological(Keyword):
    """In the order of their dates of that role; document: of their own dates."""

    name: ClassVar[str] = "chronological"
    asked_of: ClassVar[tuple[What, ...]] = ("group",)
    bare_field: ClassVar[str] = "role"
    has_object_form: ClassVar[bool] = False

    role: Role | Literal["document", "rows", "spans", "letters"]

    def example(self, pack: Pack) -> Example:
        """Three in order; two that are not."""
        if self.role == "spans":
            return Example("received on 2 March, returned on 9 March", "received on 9 March, returned on 2 March")
        return Example("2 March, 9 March, 1 April, in this order", "9 March before 2 March")

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Each pair of neighbours in filing order; those without a date are a doubt and are passed over."""
        if self.role == "rows":
            return _rows_in_order(subject.papers, ctx.as_of)
        if self.role == "spans":
            return _rows_begin_first(subject.papers)
        if self.role == "letters":
            return _letters_in_order(subject.papers)
        dated = [(paper, self._date_of(paper, ctx)) for paper in subject.papers]
        known = [(paper, target) for paper, target in dated if not target.doubt]
        results = [_in_order(before, after, ctx) for before, after in pairwise(known)]
        everything = [*results, _doubts(dated), passed("The documents stand in the order of their dates.")]
        return all_of(everything)

    def _date_of(self, paper: Paper, ctx: Context) -> Target:
        if self.role == "document":
            return own_target(paper, ctx)
        targets = targets_in_role(paper, self.role, ctx)
        if not targets:
            return missing_target(paper, role_noun(self.role))
        return min(targets, key=lambda one: one.readings[0].first if one.readings else date.max)


def _doubts(dated: Sequence[DatedPaper]) -> RuleResult:
    return RuleResult(
        tuple(
            Statement("unclear", sentence(target.why), target.place or at_paper(paper), why=target.doubt)
            for paper, target in dated
            if target.doubt
        )
    )


def _rows_in_order(papers: Sequence[Paper], today: date) -> RuleResult:
    """Each register of the files, page by page; not applicable where there is none. A day to come stands in the row in
    which it was fixed. A list by labels (O-1, O-2, L-1) begins anew with each series, and is in no order of days."""
    kept = [paper for paper in papers if not paper.split and not _is_by_labels(paper)]
    registers = [(paper, one) for paper in kept for one in paper.registers]
    statements = []
    for paper, one in registers:
        days = [day for day in one.days if day <= today.isoformat()]
        if (rows := out_of_order(days)) is not None:
            first, second = (value_words(days[nth]) for nth in rows)
            message = f"in {name_of(paper)}, the row of {second} stands below that of {first}"
            message += ", out of the order of the other rows"
            place = at_paper(paper, one.page)
            statements.append(Statement("gap", sentence(message), place, values={"row": days[rows[1]]}))
    return RuleResult(tuple(statements), "The rows stand in the order of their days.", applies=bool(registers))


def _is_by_labels(paper: Paper) -> bool:
    """Whether it lists papers whose labels are of several series."""
    labels = [key for row in paper.index if row.label and (key := key_of(row.label))]
    return len({key[0] for key in labels}) > 1


def _rows_begin_first(papers: Sequence[Paper]) -> RuleResult:
    """Each row with two days; not applicable where there is none."""
    known = [(paper, rows) for paper in papers if not paper.split and (rows := spans_of(paper))]
    statements = tuple(_ends_first(paper, one) for paper, rows in known for one in turned(rows))
    return RuleResult(statements, "No row ends before it began.", applies=bool(known))


def _ends_first(paper: Paper, one: Spanned) -> Statement:
    first, second = (" ".join(caption.split()) for caption in one.row.captions)
    message = f"in a row of {name_of(paper)}, “{second}” is {dated_words(one.ended)},"
    message += f" {apart(one.ended.readings[0], one.began.readings[0])} “{first}”, which is {dated_words(one.began)}"
    message += f"; in the {count(one.witnesses, 'other row')} it never is before it" if one.witnesses else ""
    return Statement(
        "gap", sentence(message), at_fact(paper, one.ended), (at_fact(paper, one.began),),
        values={"began": one.began.value, "ended": one.ended.value}, fingerprint_key=f"{one.row.page}:{one.row.ends}",
    ).doubted("ocr" in (one.began.source, one.ended.source))  # fmt: skip


def _letters_in_order(papers: Sequence[Paper]) -> RuleResult:
    """Each section of letters, as the indexes list it; where none lists one, as the papers' labels run; and the letters
    of one file, as they follow each other."""
    listed = [one for index in papers if not index.split for one in sections_of_rows(index)]
    sections = [*(listed or sections_of_papers(papers)), *sections_of_files(papers)]
    statements = []
    for first, second in filter(None, map(astray, sections)):
        day, before = second.first.isoformat(), first.first.isoformat()
        message = f"{second.name} of {value_words(day)} stands after {first.name} of {value_words(before)}"
        message += "; the others of this section are in order of date"
        values = {"found": day, "before": before}
        statements.append(Statement("gap", sentence(message), second.place, values=values))
    return RuleResult(tuple(statements), "The letters stand in the order of their days.", applies=bool(sections))


def _in_order(before: DatedPaper, after: DatedPaper, ctx: Context) -> RuleResult:
    """Whether a paper's date is not earlier than that of the paper in front of it."""
    (front, first), (paper, second) = before, after
    truth = over_readings(second.readings, first.readings, not_before)
    if truth == "passed":
        return passed()
    message = f"{name_of(paper)} ({second.bare_words}) comes after {name_of(front)} ({first.bare_words})"
    message += " in the filing order"
    related = (at_paper(front),)
    if truth == "unclear":
        message += "; the dates can be read in more than one way"
        return unclear(sentence(message), "ambiguous", second.place, related=related)
    if ctx.bundle.order_known_by == "assumed" and paper.file is not front.file:
        message += "; the filing order is only assumed from the file names"
        return unclear(sentence(message), "ambiguous", second.place, related=related)
    values = {"found": second.value, "before": first.value}
    is_estimate = first.is_estimate or second.is_estimate
    return gap(sentence(message), second.place, related=related, values=values, is_estimate=is_estimate)
