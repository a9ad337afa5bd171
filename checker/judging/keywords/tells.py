"""tells: a paper tells of nothing that happened after its own day.

What it asks
    Of a paper that states its day: whether a sentence in it speaks of a later day as past, of what was done then, or of
    a letter or report of that day. Of a certificate at the foot of a copy: whether it so speaks of the copied paper.
Options
    `"past"`.
Holds
    A report of 30 September that tells of an inspection on 23 September, and of a hearing that will be on 8 December.
Does not hold
    A report of 9 September in which the expert inspected the house on 23 September. Unclear: an engine read one of
    the two days from a picture. Not applicable: its own day is not known for sure, or it tells of none.
"""

from dataclasses import dataclass
from typing import ClassVar, Literal

from checker.facts.dates import Dated
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_fact, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.told_days import own_day, tells_of_days, told_later, told_over_signature
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.phrases import apart, sentence, value_words
from checker.judging.language.three_valued import RuleResult, Statement
from checker.judging.packs.model import Pack


@dataclass(frozen=True, slots=True)
class Tells(Keyword):
    """A paper tells of nothing that happened after its own day."""

    name: ClassVar[str] = "tells"
    asked_of: ClassVar[tuple[What, ...]] = ("document",)
    bare_field: ClassVar[str] = "of"
    has_object_form: ClassVar[bool] = False

    of: Literal["past"]

    def example(self, pack: Pack) -> Example:
        """An inspection before the report, and one after it."""
        return Example(
            "it is of 30 September and tells of 23 September", "it is of 9 September and tells of 23 September"
        )

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Each later day of which it tells as past."""
        paper = subject.paper
        own = own_day(paper)
        certified = list(told_over_signature(paper, ctx.as_of))
        if not tells_of_days(paper) or own is None and not certified:
            return RuleResult(applies=False)
        later = [(one, own) for one in told_later(paper, own, ctx.as_of)] if own is not None else []
        statements = [_statement(paper, one, own, name_of(paper), "its own day") for one, own in later]
        known = {one.value for one, _ in later}
        signed = f"the signature at the foot of {name_of(paper)}"
        statements += [
            _statement(paper, one, day, signed, "that day") for one, day in certified if one.value not in known
        ]
        return RuleResult(tuple(statements))


def _statement(paper: Paper, one: Dated, own: Dated, whose: str, than: str) -> Statement:
    after = apart(one.readings[0], own.readings[0])
    message = f"{whose} is dated {value_words(own.value or '')}, and tells of "
    message += f"{value_words(one.value or '')}, {after} {than}, as past"
    return Statement(
        "gap", sentence(message), at_fact(paper, one), (at_fact(paper, own),),
        values={"own": own.value, "told": one.value}, fingerprint_key=one.value,
    ).doubted("ocr" in (one.source, own.source))  # fmt: skip
