"""neverSays: the document does not hold any of these words.

What it asks
    That none of the items stands in the document's text.
Options
    A list of items, as for `says`.
Holds
    A deed without “[insert date]”, for `["[insert date]"]`.
Does not hold
    One page with it is enough. Unclear: a page could not be read, and the words may stand there.
"""

from dataclasses import dataclass
from typing import ClassVar

from checker.findings import Place
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
class NeverSays(AsksText):
    """None of these stands in its text."""

    name: ClassVar[str] = "neverSays"

    def example(self, pack: Pack) -> Example:
        """None of the words is there; one is."""
        words = self.items[-1].words
        return Example(f"it does not say {words}", f"it says {words}")

    def ask(self, subject: Subject, ctx: Context) -> RuleResult:
        """Which items stand where."""
        page = subject.page.page if subject.page else None
        found: list[str] = []
        places: list[Place] = []
        for item in self.items:
            for paper in subject.papers:
                for answer in answers_to(item, paper, page):
                    found.append(item.words)
                    part = paper.part.title if paper.part else None
                    places.append(Place(paper.file.path, part, answer.page, answer.box))
        if found:
            words = listed(list(dict.fromkeys(found)))
            message = sentence(f"{subject.name} says {words}, which it must not")
            related = tuple(dict.fromkeys(places[1 : MOST_PLACES + 1]))
            return gap(message, places[0], related=related, values={"found": words})
        unread = subject.unread_papers
        if unread:
            words = listed([item.words for item in self.items], "or")
            message = f"whether {subject.name} says {words} cannot be told: {unread_words(unread)} could not be read"
            return unclear(sentence(message), "unread", subject.place, related=at_papers(unread)[:MOST_PLACES])
        return passed(lambda: f"It says none of {listed([item.words for item in self.items])}.")
