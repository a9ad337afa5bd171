"""certifies: a certificate in a file of its own is not older than the signature that it certifies.

What it asks
    Of an apostille, a legalisation or the like: whether the person whose signature it certifies had signed a paper of
    the folder by then.
Options
    `role`: in which role its own date stands. `signatory`: the field that holds the name of whoever signed.
Holds
    An apostille of 20 October 2026 on the signature of Sara Misali, who signed a birth certificate of 8 October 2026.
Does not hold
    One of 2 October 2026, where all that she signed is of later days. Not applicable: the certificate names nobody, or
    no paper of a known day bears that signature. Unclear: a day has two readings.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from checker.facts.dates import Dated, Span
from checker.judging.documents.certified_papers import certified_by
from checker.judging.documents.context import Context
from checker.judging.documents.locations import name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.engine.compare_dates import compare
from checker.judging.engine.subjects import Subject, What
from checker.judging.engine.targets import Target, target_of, targets_in_role
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.durations import not_before
from checker.judging.language.phrases import apart, sentence
from checker.judging.language.three_valued import RuleResult, all_of
from checker.judging.packs.model import Pack
from checker.judging.packs.options import NameUse, RoleName, Text


@dataclass(frozen=True, slots=True)
class Certifies(Keyword):
    """A certificate in a file of its own is not older than the signature that it certifies."""

    name: ClassVar[str] = "certifies"
    asked_of: ClassVar[tuple[What, ...]] = ("document",)
    compares: ClassVar[bool] = True

    role: RoleName
    """In which role the certificate's date stands."""
    signatory: Text
    """The field that holds the name of whoever signed."""

    def names(self) -> Iterator[NameUse]:
        """The field."""
        yield NameUse("field", self.signatory, ("signatory",))

    def example(self, pack: Pack) -> Example:
        """A certificate after the signature; one before it."""
        return Example("it is of 20 October, and the signature of 8 October", "it is of 2 October")

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """The earliest of the signatures that it may speak of."""
        paper = subject.paper
        named = paper.field(self.signatory)
        signatory = str(named[0].value) if named else None
        days = targets_in_role(paper, self.role, ctx)
        signed = sorted(self._signed(paper, signatory, ctx), key=lambda each: each[1].value or "")
        if not days or not signed:
            return RuleResult(applies=False)
        other, earliest = signed[0]
        return all_of([_compared(paper, day, other, earliest, signatory or "") for day in days])

    def _signed(self, paper: Paper, signatory: str | None, ctx: Context) -> list[tuple[Paper, Target]]:
        """The dated signatures; of papers that bear only undated ones, their own days."""
        found = certified_by(paper, signatory, ctx.scope)
        dated = [(other, one.date) for other, one in found if one.date and _is_its_own(one.date)]
        if not dated:
            dated = [(other, own) for other, _ in found if (own := other.own) and own.precision == "day"]
        return [(other, target_of(date, other, ctx)) for other, date in dated]


def _is_its_own(day: Dated) -> bool:
    return bool(day.value or day.alternatives) and not day.is_borrowed


def _compared(paper: Paper, day: Target, other: Paper, signed: Target, signatory: str) -> RuleResult:
    def words(mine: Target, its: Target, readings: tuple[Span, Span] | None) -> str:
        lead = f"{name_of(paper)} for the signature of {signatory} is of {mine.words}"
        if readings is None:
            return sentence(f"{lead}; {name_of(other)} with it is of {its.words}")
        lead += f", {apart(*readings)} {name_of(other)} was signed, on {its.words}"
        return sentence(f"{lead}; it must not be earlier")

    return compare(day, signed, not_before, words, paper.place).result
