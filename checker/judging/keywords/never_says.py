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

from collections.abc import Sequence
from typing import Any

from checker.findings import Place
from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_papers
from checker.judging.documents.phrase_hits import met, unread_words, words_of
from checker.judging.engine.subjects import Subject
from checker.judging.language.phrases import listed, sentence
from checker.judging.language.three_valued import RuleResult, gap, passed, unclear

SUBJECTS = ("document", "group", "bundle", "page")


def ask(option: Sequence[Any], subject: Subject, ctx: Context) -> RuleResult:
    """Which items stand where."""
    page = subject.page.page if subject.page else None
    found = [(item, paper, answer) for item in option for paper in subject.papers for answer in met(item, paper, page)]
    if found:
        words = listed(list(dict.fromkeys(words_of(item) for item, _, _ in found)))
        places = [Place(p.file.path, p.part.title if p.part else None, a.page, a.box) for _, p, a in found]
        message = sentence(f"{subject.name} says {words}, which it must not")
        return gap(message, places[0], related=tuple(dict.fromkeys(places[1:9])), values={"found": words})
    unread = [paper for paper in subject.papers if (page in paper.unread if page else paper.unread)]
    if unread:
        wanted = listed([words_of(item) for item in option], "or")
        message = f"whether {subject.name} says {wanted} cannot be told: {unread_words(unread)} could not be read"
        return unclear(sentence(message), "unread", subject.place, related=at_papers(unread)[:8])
    return passed(f"It says none of {listed([words_of(item) for item in option])}.")
