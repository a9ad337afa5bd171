"""What the packs ask of a page by its meaning: words that stand near each other in one sentence, in any order."""

import re
from collections.abc import Iterator

from checker.facts.found import Answer
from checker.pages.page import Page
from checker.recognising.asked_questions import Asked

_END = re.compile(r"(?<=[\w)\]][.!?۔])\s+")
_NEAR = 200
"""Letters between the first of the words and the others: two lines of print, for rows of a form have no full stop, and
a table's caption stands apart from the sentence that leads to it."""


def meanings_in(page: Page, asked: Asked) -> Iterator[Answer]:
    """Which meanings a sentence of the page has, each once, with the first place."""
    if not asked.nears:
        return
    ends = [0, *(found.end() for found in _END.finditer(page.text)), len(page.text)]
    for key, (first, *others) in asked.nears:
        for found in first.finditer(page.text):
            at = found.start()
            start = max(max(end for end in ends if end <= at), at - _NEAR)
            end = min(min((end for end in ends if end > at), default=at), found.end() + _NEAR)
            if all(one.search(page.text[start:end]) for one in others):
                yield Answer(key, page.number, page.box(at, max(found.end(), at + 1)))
                break
