"""sums: a sum of money that a paper gives twice is the same both times.

What it asks
    Of each sum in words, whether the sum in figures beside it is the same; or of each column of sums with its total
    below it, whether the rows add up.
Options
    `"words"`, for sums in words (thousands and millions, lakhs and crores); `"totals"`, for columns that stand whole
    on one page.
Holds
    `Rs. 1,200/- (Rupees One Thousand Two Hundred only)`; 500, 700 and 300 above a total of 1,500.
Does not hold
    `Rs. 1,200/- (Rupees One Thousand Five Hundred only)`. Unclear: on a page that an engine read, one misread figure
    or letter would explain it. Not applicable: no sum is given twice, its words or rows are not understood, or the
    figures nearest to it on a picture are another sum.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, Literal

from checker.facts.sums import ColumnTotal, SumTwice
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_fact, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.sums_given_twice import Answer, added, compare_total, compare_words
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.phrases import sentence
from checker.judging.language.three_valued import RuleResult, Statement
from checker.judging.packs.model import Pack

_DOUBT = ": an engine read them, and may have misread one"


@dataclass(frozen=True, slots=True)
class Sums(Keyword):
    """A sum of money that a paper gives twice is the same both times."""

    name: ClassVar[str] = "sums"
    asked_of: ClassVar[tuple[What, ...]] = ("document",)
    bare_field: ClassVar[str] = "what"
    has_object_form: ClassVar[bool] = False

    what: Literal["words", "totals"]

    def example(self, pack: Pack) -> Example:
        """A sum that is the same twice, and one that is not."""
        if self.what == "totals":
            return Example("500 and 700 and 300 above a total of 1,500", "500 and 700 and 200 above a total of 1,500")
        return Example(
            "Rs. 1,200/- (Rupees one thousand two hundred only)", "Rs. 1,200/- (Rupees one thousand five hundred only)"
        )

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Each sum that is given twice."""
        paper = subject.paper
        if self.what == "words":
            said = [(one, answer) for one in paper.sums_in_words if (answer := compare_words(one)) is not None]
            return _told([_words(paper, one, answer) for one, answer in said])
        compared = [(one, answer) for one in paper.column_totals if (answer := compare_total(one)) is not None]
        return _told([_total(paper, one, answer) for one, answer in compared])


def _told(answers: Iterable[Statement | None]) -> RuleResult:
    """Not applicable where nothing was compared."""
    given = list(answers)
    statements = tuple(one for one in given if one is not None)
    return RuleResult(statements, "The sums that it gives twice agree.", applies=bool(given))


def _words(paper: Paper, one: SumTwice, answer: Answer) -> Statement | None:
    if answer == "agrees":
        return None
    where = "beside it" if one.beside else "nearest to it"
    message = f"{name_of(paper)} gives a sum in words, “{one.written}”, which is {grouped(one.words)};"
    message += f" the figures {where} are {grouped(one.figures)}"
    return _statement(paper, one, message, answer, {"words": one.words, "figures": one.figures}, one.words)


def _total(paper: Paper, one: ColumnTotal, answer: Answer) -> Statement | None:
    if answer == "agrees":
        return None
    rows = added(one)
    message = f"in {name_of(paper)}, “{one.label}” is {grouped(one.total)}, and the rows above it add up to"
    message += f" {grouped(rows)}"
    return _statement(paper, one, message, answer, {"total": one.total, "rows": rows}, one.total)


def _statement(
    paper: Paper, one: SumTwice | ColumnTotal, message: str, answer: Answer, values: dict[str, str], key: str
) -> Statement:
    is_doubt = answer == "doubt"
    told = sentence(message + _DOUBT if is_doubt else message)
    return Statement("gap", told, at_fact(paper, one), values=values, fingerprint_key=key).doubted(is_doubt)


def grouped(number: str) -> str:
    """A number with its thousands apart."""
    whole, dot, part = number.partition(".")
    return f"{int(whole):,}{dot}{part}"
