"""holds: the bundle has a document of a kind.

What it asks
    That the bundle holds a document of the kind, or as many as the options say.
Options
    A kind, or `{"kind": KIND, "atLeast": 1, "atMost": N, "saying": [items]}`. With `saying` only those of the kind
    count in which all the items stand, as in `says`.
Holds
    A bundle with a passport, for `{"holds": "passport"}`.
Does not hold
    A bundle without one. Unclear: a file of no kind could not be read, its name calls it nothing else, and it may
    be the one that is missing; a page of one of the kind could not be read, and may say the words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from checker.facts.questions import Item
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_papers
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.phrase_hits import TextItem, answers_to, problems_of, questions_of
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.phrases import count, inner_noun, sentence, with_article
from checker.judging.language.three_valued import RuleResult, gap, passed, unclear
from checker.judging.packs.model import Pack
from checker.judging.packs.options import KindId, NameUse, NotNegative
from checker.offers import listed
from checker.schema_words import Problem


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
    saying: tuple[TextItem, ...] = ()
    """What each that counts must say: phrases and patterns, as in `says`."""

    def names(self) -> Iterator[NameUse]:
        """The kind."""
        yield NameUse("kind", self.kind, ("kind",))

    def problems(self) -> Iterator[Problem]:
        """Patterns that cannot be asked."""
        for problem in problems_of(self.saying):
            yield problem.inside("saying")

    def questions(self) -> Iterator[Item]:
        """Each phrase and pattern that those of the kind must say."""
        return questions_of(self.saying)

    def example(self, pack: Pack) -> Example:
        """One is there; none is, or one too many."""
        title = pack.kind_title(self.kind)
        holds = f"the bundle holds {with_article(title)}{self._with_words}"
        if self.at_most is not None:
            return Example(holds, f"it holds {self.at_most + 1} of the sort “{inner_noun(title)}”{self._with_words}")
        return Example(holds, f"it holds no {inner_noun(title)}{self._with_words}")

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Whether enough documents of the kind are there, and not too many."""
        found = self._found(ctx)
        if self.at_most is not None and len(found) > self.at_most:
            return self._too_many(found, ctx)
        if len(found) >= self.at_least:
            return passed(lambda: self._passed_text(found, ctx))
        unread = [*ctx.may_be(self.kind), *(one for one in ctx.of_kind(self.kind) if one not in found and one.unread)]
        if unread and len(found) + len(unread) >= self.at_least:
            return self._perhaps_unread(found, unread, ctx)
        return self._too_few(found, ctx)

    def _found(self, ctx: Context) -> Sequence[Paper]:
        """Those of the kind that say all that they must."""
        return [one for one in ctx.of_kind(self.kind) if all(answers_to(item, one) for item in self.saying)]

    @property
    def _with_words(self) -> str:
        return f" with {listed([one.words for one in self.saying])}" if self.saying else ""

    def _passed_text(self, found: Sequence[Paper], ctx: Context) -> str:
        title = ctx.kind_title(self.kind)
        if self.at_least == 1:
            return f"The bundle holds {with_article(title)}{self._with_words}."
        return f"The bundle holds {len(found)} of {title}{self._with_words}."

    def _too_many(self, found: Sequence[Paper], ctx: Context) -> RuleResult:
        title = ctx.kind_title(self.kind)
        message = f"The bundle holds {count(len(found), 'document')} of the kind {title}{self._with_words}"
        message += f"; at most {self.at_most} may be there."
        values = {"found": len(found), "kind": self.kind}
        return gap(message, None, related=at_papers(found), values=values, fingerprint_key=self.kind)

    def _perhaps_unread(self, found: Sequence[Paper], unread: Sequence[Paper], ctx: Context) -> RuleResult:
        """Files that nobody could read may be what is missing, or pages of those that are there may say it."""
        of_needed = "" if self.at_least == 1 else f" ({len(found)} of {self.at_least})"
        of_them = "of this kind or of none" if any(self.kind in one.kinds for one in unread) else "of no known kind"
        message = f"{ctx.kind_words(self.kind)}{self._with_words} was not found{of_needed}, but"
        message += f" {count(len(unread), 'file')} {of_them} could not be read and may be it"
        values = {"found": len(found), "kind": self.kind}
        places = at_papers(unread)
        return unclear(sentence(message), "unread", None, related=places, values=values, fingerprint_key=self.kind)

    def _too_few(self, found: Sequence[Paper], ctx: Context) -> RuleResult:
        title = ctx.kind_title(self.kind)
        if found:
            message = f"The bundle holds {len(found)} of {title}{self._with_words}; {self.at_least} are needed."
        else:
            message = f"The bundle holds no {inner_noun(title)}{self._with_words}."
        values = {"found": len(found), "kind": self.kind}
        return gap(message, None, values=values, fingerprint_key=self.kind, related=at_papers(found))
