"""Items of `says` and `neverSays`: which answers of a paper's pages meet them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from checker.facts.found import Answer
from checker.facts.questions import Item
from checker.judging.documents.logical_document import Paper
from checker.judging.language.phrases import count
from checker.judging.packs.options import NOT_EMPTY, WITHOUT_KEY, Options, Text
from checker.judging.packs.schema_check import bad_pattern
from checker.offers import listed
from checker.schema_words import Problem


@dataclass(frozen=True, slots=True)
class TextItem(Options):
    """A phrase, {"pattern": …}, {"near": [[words], …]} or {"any": [items]}."""

    defined_as: ClassVar[str] = "item"
    bare_field: ClassVar[str] = "phrase"
    least_keys: ClassVar[int] = 1

    phrase: Text | None = field(default=None, metadata=WITHOUT_KEY)
    pattern: Text | None = None
    """Linear-time regular expression (RE2), asked regardless of case"""
    title: Text | None = None
    """What the pattern or the words look for, for the reader"""
    near: Annotated[tuple[tuple[Text, ...], ...], NOT_EMPTY] = ()
    """Groups of words, of each of which one stands in one sentence, in any order; `*` is the rest of a word."""
    any_: Annotated[tuple["TextItem", ...], NOT_EMPTY] = ()
    """Alternatives: one of them is enough."""

    def problems(self) -> Iterator[Problem]:
        """A pattern that cannot be asked, and keys that do not go together."""
        if self.phrase is not None:
            return
        if (self.pattern is not None) + bool(self.any_) + bool(self.near) != 1:
            yield Problem((), "an item is a phrase, a “pattern”, “near” or “any”")
        elif self.pattern is not None:
            reason = bad_pattern(self.pattern)
            if reason:
                yield Problem(("pattern",), reason)
        for problem in problems_of(self.any_):
            yield problem.inside("any")

    def questions(self) -> Iterator[Item]:
        """The questions to a page's text that it stands for."""
        if self.phrase is not None:
            yield Item("phrase", self.phrase)
        elif self.pattern is not None:
            yield Item("pattern", self.pattern)
        elif self.near:
            yield Item("near", " & ".join("|".join(group) for group in self.near))
        yield from questions_of(self.any_)

    @property
    def words(self) -> str:
        """What is looked for, in words; a pattern by the title that the rule gives it."""
        if self.phrase is not None:
            return f"“{self.phrase}”"
        if self.pattern is not None or self.near:
            return self.title or "words of the form that the rule names"
        return listed([one.words for one in self.any_], "or", most=5)


def questions_of(items: Iterable[TextItem]) -> Iterator[Item]:
    """The questions to a page's text that a list of items stands for."""
    for item in items:
        yield from item.questions()


def problems_of(items: Iterable[TextItem]) -> Iterator[Problem]:
    """What is wrong in a list of items."""
    for nth, item in enumerate(items):
        for problem in item.problems():
            yield problem.inside(nth)


def answers_to(item: TextItem, paper: Paper, page: int | None = None) -> list[Answer]:
    """The answers of a paper (or of one page of it) that meet an item."""
    keys = {one.key for one in item.questions()}
    return [one for one in paper.answers if one.question in keys and (page is None or one.page == page)]


def unread_words(papers: Sequence[Paper]) -> str:
    """`2 pages of Passport` or `5 pages of 3 documents`."""
    pages = sum(len(paper.unread) for paper in papers)
    where = papers[0].title if len(papers) == 1 else count(len(papers), "document")
    return f"{count(pages, 'page')} of {where}"
