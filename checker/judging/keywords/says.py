"""says: the document holds these words.

What it asks
    That all the items stand in the document's text (for the bundle: in any of its documents).
Options
    A list. An item is a phrase (case and spaces ignored), `{"pattern": …}` a linear-time regular expression (RE2),
    `{"any": [items]}` alternatives.
Holds
    A certificate with “true copy”, for `["true copy"]`.
Does not hold
    One without. Unclear: a page could not be read, and the words may stand there.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from checker.facts.questions import Item
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_papers
from checker.judging.documents.phrase_hits import TextItem, answers_to, problems_of, questions_of, unread_words
from checker.judging.engine.subjects import Subject, What
from checker.judging.keywords.keyword import Example, Keyword
from checker.judging.language.phrases import listed, sentence
from checker.judging.language.three_valued import RuleResult, gap, passed, unclear
from checker.judging.packs.model import Pack
from checker.judging.packs.options import NOT_EMPTY
from checker.schema_words import Problem

_MOST_PLACES = 8


@dataclass(frozen=True, slots=True)
class Says(Keyword):
    """All of these stand in its text."""

    name: ClassVar[str] = "says"
    asked_of: ClassVar[tuple[What, ...]] = ("document", "group", "bundle", "page")
    bare_field: ClassVar[str] = "items"
    has_object_form: ClassVar[bool] = False

    items: Annotated[tuple[TextItem, ...], NOT_EMPTY]

    def problems(self) -> Iterator[Problem]:
        """Patterns that cannot be asked."""
        return problems_of(self.items)

    def questions(self) -> Iterator[Item]:
        """Each phrase and pattern."""
        return questions_of(self.items)

    def example(self, pack: Pack) -> Example:
        """All the words are there; one is not."""
        words = [item.words for item in self.items]
        return Example(f"it says {listed(words)}", f"it does not say {words[-1]}")

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Which items no page answers."""
        page = subject.page.page if subject.page else None
        absent = [item for item in self.items if not any(answers_to(item, paper, page) for paper in subject.papers)]
        if not absent:
            return passed(lambda: f"{listed([item.words for item in self.items])} stands there.")
        words = [item.words for item in absent]
        values = {"missing": words}
        unread = subject.unread_papers
        if unread:
            message = f"{listed(words)} was not found in {subject.name}, but {unread_words(unread)} could not be read"
            places = at_papers(unread)[:_MOST_PLACES]
            return unclear(sentence(message), "unread", subject.place, related=places, values=values)
        return gap(sentence(f"{subject.name} does not say {listed(words)}"), subject.place, values=values)
