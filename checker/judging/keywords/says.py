"""says: the document holds these words.

What it asks
    That all the items stand in the document's text (for the bundle: in any of its documents).
Options
    A list. An item is a phrase (case and spaces ignored), `{"pattern": …}` a linear-time regular expression (RE2),
    `{"near": [["share*", "give*"], ["police"]]}` words of each group in one sentence in any order, `{"any": [items]}`
    alternatives. Or `{"items": LIST, "beside": LIST}`: what is missing is told only of a paper that says all that such
    papers say besides, and all but one of the items; how another words its matters nobody knows.
Holds
    A certificate with “true copy”, for `["true copy"]`.
Does not hold
    One without. Unclear: a page could not be read, and the words may stand there. Not applicable: what should stand
    beside does not, or two of the items do not.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from checker.facts.questions import Item
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_papers
from checker.judging.documents.phrase_hits import TextItem, answers_to, problems_of, questions_of, unread_words
from checker.judging.engine.subjects import Subject
from checker.judging.keywords.keyword import Example
from checker.judging.keywords.text_items import MOST_PLACES, AsksText
from checker.judging.language.phrases import sentence
from checker.judging.language.three_valued import RuleResult, gap, passed, unclear
from checker.judging.packs.model import Pack
from checker.offers import listed
from checker.schema_words import Problem


@dataclass(frozen=True, slots=True)
class Says(AsksText):
    """All of these stand in its text."""

    name: ClassVar[str] = "says"
    has_object_form: ClassVar[bool] = True

    beside: tuple[TextItem, ...] = ()
    """What such a paper says besides: where not all of it is found, or two items are not, nothing is told."""

    def problems(self) -> Iterator[Problem]:
        """Patterns that cannot be asked."""
        for problem in problems_of(self.items):
            yield problem.inside("items") if self.beside else problem
        yield from (problem.inside("beside") for problem in problems_of(self.beside))

    def questions(self) -> Iterator[Item]:
        """Each phrase, pattern and meaning."""
        yield from questions_of((*self.items, *self.beside))

    def example(self, pack: Pack) -> Example:
        """All the words are there; one is not."""
        words = [item.words for item in self.items]
        return Example(f"it says {listed(words)}", f"it does not say {words[-1]}")

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Which items no page answers."""
        page = subject.page.page if subject.page else None
        absent = [item for item in self.items if not _stands(item, subject, page)]
        if not absent:
            return passed(lambda: f"{listed([item.words for item in self.items])} stands there.")
        if self.beside and (len(absent) > 1 or not all(_stands(item, subject, page) for item in self.beside)):
            return RuleResult(applies=False)
        words = [item.words for item in absent]
        values = {"missing": words}
        unread = subject.unread_papers
        if unread:
            message = f"{listed(words)} was not found in {subject.name}, but {unread_words(unread)} could not be read"
            places = at_papers(unread)[:MOST_PLACES]
            return unclear(sentence(message), "unread", subject.place, related=places, values=values)
        return gap(sentence(f"{subject.name} does not say {listed(words)}"), subject.place, values=values)


def _stands(item: TextItem, subject: Subject, page: int | None) -> bool:
    return any(answers_to(item, paper, page) for paper in subject.papers)
