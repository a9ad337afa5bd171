"""tells: a paper tells of nothing that happened after its own day, was not posted before it, and dates others rightly.

What it asks
    Of a paper that states its day: whether a sentence in it speaks of a later day as past, of what was done then, or of
    a letter or report of that day. Of a certificate at the foot of a copy: whether it so speaks of the copied paper.
    Or whether the postal receipt that is bound behind a letter is of an earlier day than the letter. Or whether a paper
    that it cites by its label with a day is of that day, or shows it.
Options
    `"past"`, `"posted"` for the receipt, or `"cited"`.
Holds
    A report of 30 September that tells of an inspection on 23 September, and of a hearing that will be on 8 December.
    A notice of 9 September with a courier's receipt of the same day. *The order dated 9 September (Annexure D)*, and
    Annexure D is of that day.
Does not hold
    A report of 9 September in which the expert inspected the house on 23 September; a receipt of 2 September behind
    a notice of the 9th. Unclear: an engine read one of the two days from a picture. Not applicable: its own day is not
    known for sure, or it tells of none, or no receipt is bound with it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

from checker.facts.dates import Dated
from checker.judging.documents.context import Context
from checker.judging.documents.given_days import Citation, citations
from checker.judging.documents.locations import at_fact, at_paper, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.posted_days import is_posted, posted_before
from checker.judging.documents.told_days import (
    own_day,
    rendered_later,
    tells_of_days,
    told_later,
    told_over_signature,
)
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.phrases import apart, count, dated_words, sentence, value_words
from checker.judging.language.three_valued import RuleResult, Statement
from checker.judging.packs.model import Pack


@dataclass(frozen=True, slots=True)
class Tells(Keyword):
    """A paper tells of nothing after its own day, was not posted before it, and gives what it cites the right day."""

    name: ClassVar[str] = "tells"
    asked_of: ClassVar[tuple[What, ...]] = ("document",)
    bare_field: ClassVar[str] = "of"
    has_object_form: ClassVar[bool] = False

    of: Literal["past", "posted", "cited"]

    def example(self, pack: Pack) -> Example:
        """An inspection before the report, and one after it; a receipt of the day, and an earlier one."""
        if self.of == "posted":
            return Example("the receipt and the notice are of 9 September", "the receipt is of 2 September")
        if self.of == "cited":
            return Example("the order dated 9 September is Annexure D", "Annexure D is dated 21 September")
        return Example(
            "it is of 30 September and tells of 23 September", "it is of 9 September and tells of 23 September"
        )

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Each later day of which it tells as past."""
        paper = subject.paper
        own = own_day(paper)
        if self.of == "posted":
            return _posted(paper, own)
        if self.of == "cited":
            return _cited(list(citations(paper, ctx.papers)), paper)
        certified = [*told_over_signature(paper, ctx.as_of), *rendered_later(paper, ctx.as_of)]
        if not certified and (own is None or not tells_of_days(paper)):
            return RuleResult(applies=False)
        later = [(one, own) for one in told_later(paper, own, ctx.as_of)] if own is not None else []
        statements = [_statement(paper, one, own, name_of(paper), "its own day") for one, own in later]
        known = {one.value for one, _ in later}
        signed = f"the signature at the foot of {name_of(paper)}"
        statements += [
            _statement(paper, one, day, signed, "that day") for one, day in certified if one.value not in known
        ]
        return RuleResult(tuple(statements))


def _posted(paper: Paper, own: Dated | None) -> RuleResult:
    if own is None or not is_posted(paper, own):
        return RuleResult(applies=False)
    posted = posted_before(paper, own)
    if posted is None:
        return RuleResult(passed_text="It was posted when it was written, or later.")
    before = apart(posted.readings[0], own.readings[0]) if posted.value else "before"
    message = f"the postal receipt bound with {name_of(paper)} is of {dated_words(posted)}, {before}"
    message += f" {value_words(own.value or '')}, the day that {name_of(paper)} bears"
    told = Statement(
        "gap", sentence(message), at_fact(paper, posted), (at_fact(paper, own),),
        values={"own": own.value, "posted": posted.value}, fingerprint_key=posted.value or posted.written,
    )  # fmt: skip
    return RuleResult((told.doubted("ocr" in (posted.source, own.source)),))


def _cited(found: Sequence[Citation], paper: Paper) -> RuleResult:
    if not found:
        return RuleResult(applies=False)
    wrong = [_other_day(one, paper) for one in found if not one.agrees]
    return RuleResult(tuple(wrong), f"{count(len(found), 'paper')} cited with the day that each bears.")


def _other_day(one: Citation, paper: Paper) -> Statement:
    said, own = one.said, one.own
    message = f"{name_of(paper)} cites {name_of(one.cited)} as dated {dated_words(one.given)}, but it is"
    message += f" dated {value_words(own.value or '')} and shows no such date"
    place = at_fact(one.cited, own) if own.page else at_paper(one.cited)
    return Statement(
        "gap", sentence(message), at_fact(paper, said), (place,),
        values={"cited": one.given.value, "found": own.value}, fingerprint_key=said.label,
    ).doubted(one.from_picture)  # fmt: skip


def _statement(paper: Paper, one: Dated, own: Dated, whose: str, than: str) -> Statement:
    after = apart(one.readings[0], own.readings[0])
    message = f"{whose} is dated {value_words(own.value or '')}, and tells of "
    message += f"{value_words(one.value or '')}, {after} {than}, as past"
    return Statement(
        "gap", sentence(message), at_fact(paper, one), (at_fact(paper, own),),
        values={"own": own.value, "told": one.value}, fingerprint_key=one.value,
    ).doubted("ocr" in (one.source, own.source))  # fmt: skip
