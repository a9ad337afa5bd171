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

from collections.abc import Sequence
from typing import Any

from checker.judging.documents.context import Context
from checker.judging.documents.locations import at_papers
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.phrase_hits import met, unread_words, words_of
from checker.judging.engine.subjects import Subject
from checker.judging.language.phrases import listed, sentence
from checker.judging.language.three_valued import RuleResult, gap, passed, unclear

SUBJECTS = ("document", "group", "bundle", "page")


def ask(option: Sequence[Any], subject: Subject, ctx: Context) -> RuleResult:
    """Which items no page answers."""
    papers: Sequence[Paper] = subject.papers
    page = subject.page.page if subject.page else None
    absent = [item for item in option if not any(met(item, paper, page) for paper in papers)]
    if not absent:
        return passed(f"{listed([words_of(item) for item in option])} stands there.")
    wanted = listed([words_of(item) for item in absent])
    values = {"missing": [words_of(item) for item in absent]}
    unread = [paper for paper in papers if (page in paper.unread if page else paper.unread)]
    name = subject.name
    if unread:
        message = f"{wanted} was not found in {name}, but {unread_words(unread)} could not be read"
        return unclear(sentence(message), "unread", subject.place, related=at_papers(unread)[:8], values=values)
    return gap(sentence(f"{name} does not say {wanted}"), subject.place, values=values)
