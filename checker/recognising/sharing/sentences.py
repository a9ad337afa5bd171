"""Bodies that a consent refuses in a sentence, or to which alone it lets information go.

*My information may be shared with my doctor but not with the police*; *to these two only: … To nobody else*. A sentence
that hangs on a condition, or speaks of one item alone (an address, a photograph), refuses nothing here.
"""

import re
from collections.abc import Iterator
from itertools import chain, pairwise

from checker.facts.sharing import Choice
from checker.lexicon import by_meaning, phrases, whole
from checker.pages.page import Page

_END = re.compile(r"(?<=[\w)\]”\"'’][.!?])\s+(?=\W*(?:[A-Z☐☒☑]|\d+[.)]))")
_TELL = re.compile(whole(phrases("sharing", "tell")), re.IGNORECASE)
_REFUSE = re.compile(whole(phrases("sharing", "refuse")), re.IGNORECASE)
_CLAUSE_ENDS = re.compile(r"[,;:.](?=\s|$)|\bbut\b|\band\s+(?:may|can|I)\b")
_HANGS = re.compile(whole((*phrases("sharing", "conditions"), "not only")), re.IGNORECASE)
_ITEMS = re.compile(whole(phrases("sharing", "items")), re.IGNORECASE)
_BODIES = re.compile(whole(chain.from_iterable(by_meaning("sharing", "bodies").values())), re.IGNORECASE)
_ONLY = re.compile(whole(phrases("sharing", "only")), re.IGNORECASE)
_NOBODY_ELSE = re.compile(whole(phrases("sharing", "nobody else")), re.IGNORECASE)
_NAME = re.compile(r"\b[A-Z][\w'’-]+")
_FEWEST_WORDS = 2
"""Words in capitals from which what follows *only* names somebody."""


def said_in_sentences(page: Page) -> Iterator[Choice]:
    """What the sentences of a consent answer for bodies that they name."""
    text = page.text.replace("\n", " ")
    sentences = list(_sentences(text))
    for start, end in sentences:
        yield from _refused(page, text, start, end)
    for (start, end), (after, last) in pairwise([*sentences, (len(text), len(text))]):
        if only := _only(page, text[start:end], text[after:last]):
            yield only


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in _END.finditer(text):
        yield start, found.start()
        start = found.end()
    yield start, len(text)


def _refused(page: Page, text: str, start: int, end: int) -> Iterator[Choice]:
    sentence = text[start:end]
    if not _TELL.search(sentence) or _HANGS.search(sentence) or _ITEMS.search(_BODIES.sub(" ", sentence)):
        return
    for no in _REFUSE.finditer(sentence):
        clause_ends = _CLAUSE_ENDS.search(sentence, no.end())
        for body in _BODIES.finditer(sentence, no.end(), clause_ends.start() if clause_ends else len(sentence)):
            box = page.box(start + body.start(), start + body.end())
            yield Choice(body[0], "no", page.number, box=box)


def _only(page: Page, sentence: str, after: str) -> Choice | None:
    """The bodies of a sentence that lets things go to them alone; it or the next one says so twice."""
    only = _ONLY.search(sentence)
    is_closed = _NOBODY_ELSE.search(sentence) or _NOBODY_ELSE.search(after)
    if not (only and is_closed and _TELL.search(sentence)) or _REFUSE.search(_NOBODY_ELSE.sub(" ", sentence)):
        return None
    if _ITEMS.search(_BODIES.sub(" ", sentence)):
        return None
    behind = sentence[only.end() :]
    named = behind if len(_NAME.findall(behind)) >= _FEWEST_WORDS else sentence[: only.start()]
    return Choice(" ".join(named.split()).strip(" :;,.")[:300], "only", page.number)
