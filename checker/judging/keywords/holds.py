"""holds: the bundle has a document of a kind.

What it asks
    That the bundle holds a document of the kind, or as many as the options say.
Options
    A kind, or `{"kind": KIND, "atLeast": 1, "atMost": N}`.
Holds
    A bundle with a passport, for `{"holds": "passport"}`.
Does not hold
    A bundle without one. Unclear: a file of no kind could not be read, its name calls it nothing else, and it may
    be the one that is missing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_papers
from checker.judging.documents.logical_document import Paper
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.phrases import count, inner_noun, sentence, with_article
from checker.judging.language.three_valued import RuleResult, gap, passed, unclear
from checker.judging.packs.model import Pack
from checker.judging.packs.options import KindId, NameUse, NotNegative


@dataclass(frozen=True, slots=True)
class Holds(Keyword):
    """The bundle holds a document of that kind, or that many."""

    name: ClassVar[str] = "holds"
    asked_of: ClassVar[tuple[What, ...]] = ("bundle", "document", "group")
    bare_field: ClassVar[str] = "kind"

    kind: KindId
    at_least: NotNegative = 1
    """How many there must be; one if it is not said."""
    at_most: NotNegative | None = None
    """How many there may be."""

    def names(self) -> Iterator[NameUse]:
        """The kind."""
        yield NameUse("kind", self.kind, ("kind",))

    def example(self, pack: Pack) -> Example:
        """One is there; none is, or one too many."""
        title = pack.kind_title(self.kind)
        holds = f"the bundle holds {with_article(title)}"
        if self.at_most is not None:
            return Example(holds, f"it holds {self.at_most + 1} of the sort “{inner_noun(title)}”")
        return Example(holds, f"it holds no {inner_noun(title)}")

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Whether enough documents of the kind are there, and not too many."""
        number = len(ctx.of_kind(self.kind))
        if self.at_most is not None and number > self.at_most:
            return self._too_many(ctx)
        if number >= self.at_least:
            return passed(lambda: self._passed_text(ctx))
        unread = ctx.may_be(self.kind)
        if unread and number + len(unread) >= self.at_least:
            return self._perhaps_unread(unread, ctx)
        return self._too_few(ctx)

    def _passed_text(self, ctx: Context) -> str:
        title = ctx.kind_title(self.kind)
        if self.at_least == 1:
            return f"The bundle holds {with_article(title)}."
        return f"The bundle holds {len(ctx.of_kind(self.kind))} of {title}."

    def _too_many(self, ctx: Context) -> RuleResult:
        found, title = ctx.of_kind(self.kind), ctx.kind_title(self.kind)
        message = f"The bundle holds {count(len(found), 'document')} of the kind {title}"
        message += f"; at most {self.at_most} may be there."
        values = {"found": len(found), "kind": self.kind}
        return gap(message, None, related=at_papers(found), values=values, fingerprint_key=self.kind)

    def _perhaps_unread(self, unread: Sequence[Paper], ctx: Context) -> RuleResult:
        """Files that nobody could read may be what is missing."""
        number = len(ctx.of_kind(self.kind))
        of_needed = "" if self.at_least == 1 else f" ({number} of {self.at_least})"
        message = f"{ctx.kind_words(self.kind)} was not found{of_needed}, but {count(len(unread), 'file')}"
        message += " of no known kind could not be read and may be it"
        values = {"found": number, "kind": self.kind}
        places = at_papers(unread)
        return unclear(sentence(message), "unread", None, related=places, values=values, fingerprint_key=self.kind)

    def _too_few(self, ctx: Context) -> RuleResult:
        found, title = ctx.of_kind(self.kind), ctx.kind_title(self.kind)
        if found:
            message = f"The bundle holds {len(found)} of {title}; {self.at_least} are needed."
        else:
            message = f"The bundle holds no {inner_noun(title)}."
        values = {"found": len(found), "kind": self.kind}
        return gap(message, None, values=values, fingerprint_key=self.kind, related=at_papers(found))
