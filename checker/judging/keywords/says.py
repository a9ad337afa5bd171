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

from dataclasses import dataclass
from typing import ClassVar

from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_papers
from checker.judging.documents.phrase_hits import answers_to, unread_words
from checker.judging.engine.subjects import Subject
from checker.judging.keywords.keyword import Example
from checker.judging.keywords.text_items import MOST_PLACES, AsksText
from checker.judging.language.phrases import sentence
from checker.judging.language.three_valued import RuleResult, gap, passed, unclear
from checker.judging.packs.model import Pack
from checker.offers import listed


@dataclass(frozen=True, slots=True)
class Says(AsksText):
    """All of these stand in its text."""

    name: ClassVar[str] = "says"

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
            places = at_papers(unread)[:MOST_PLACES]
            return unclear(sentence(message), "unread", subject.place, related=places, values=values)
        return gap(sentence(f"{subject.name} does not say {listed(words)}"), subject.place, values=values)
