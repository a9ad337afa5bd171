"""consented: no paper is copied to one whom the consent refuses.

What it asks
    Of each paper that says to whom it is copied, whether one of them is a body that a consent of the folder, given by
    then, refuses or leaves out of those to which alone it lets information go.
Options
    The kind of the consents.
Holds
    A letter with a copy to the council, which the client's consent allows.
Does not hold
    A copy to the police, where the consent's *No* is ticked for the police. Unclear: the answer was told by the ink in
    its boxes, or the consent names those to whom alone things may go. Not applicable: no consent says plainly whom it
    refuses, or no paper is copied; a later consent, or one that could not be read, may allow it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from checker.judging.documents.consented_copies import RefusedCopy, refused_copies
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_fact, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.phrases import sentence
from checker.judging.language.three_valued import RuleResult, Statement
from checker.judging.packs.model import Pack
from checker.judging.packs.options import KindId, NameUse


@dataclass(frozen=True, slots=True)
class Consented(Keyword):
    """No paper is copied to one whom the consent refuses."""

    name: ClassVar[str] = "consented"
    asked_of: ClassVar[tuple[What, ...]] = ("group",)
    compares: ClassVar[bool] = True
    bare_field: ClassVar[str] = "by"
    has_object_form: ClassVar[bool] = False

    by: KindId

    def names(self) -> Iterator[NameUse]:
        """The kind."""
        yield NameUse("kind", self.by)

    def example(self, pack: Pack) -> Example:
        """A copy to a body that is allowed; one to a body that is refused."""
        return Example("copied to the council, which the consent allows", "copied to the police, whom it refuses")

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Each copy that the consents do not let go."""
        consents = [one for one in ctx.scope if self._may_be_one(one)]
        copied = [one for one in subject.papers if one.shown("recipients") and not one.split]
        if not copied or not any(one.answer != "yes" for paper in consents for one in paper.shown("choices")):
            return RuleResult(applies=False)
        refused = tuple(_statement(one) for one in refused_copies(copied, consents))
        return RuleResult(refused, "Nobody to whom papers are copied is refused by a consent.")

    def _may_be_one(self, paper: Paper) -> bool:
        return self.by in (*paper.kinds, *paper.perhaps) or bool(paper.shown("choices"))


def _statement(one: RefusedCopy) -> Statement:
    message = f"{name_of(one.paper)} is copied to “{one.recipient.name}”, and {name_of(one.consent)}"
    if one.choice.answer == "only":
        message += f" lets information go only to “{one.choice.who}”"
    else:
        message += f" says no to “{one.choice.who}”"
    return Statement(
        "gap", sentence(message), at_fact(one.paper, one.recipient), (at_fact(one.consent, one.choice),),
        values={"found": one.recipient.name, "refused": one.choice.who}, fingerprint_key=one.recipient.name,
    ).doubted(not one.is_sure)  # fmt: skip
