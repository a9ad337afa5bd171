"""To whom a letter says that it is copied: *cc*, *Copy to*, *Copies (letter only): (1) …; (2) …*."""

import re
from collections.abc import Iterator, Sequence

from checker.facts.sharing import Recipient
from checker.lexicon import phrases, whole
from checker.pages.page import Page
from checker.pages.text_layout import Line
from checker.recognising.prefilter import Signs
from checker.recognising.sharing.heads import houses, shown

_WORDS = whole(phrases("sharing", "copies"))
_NO_COPY = whole(phrases("sharing", "no copies"))
_COPIED = re.compile(rf"\W*(?P<word>{_WORDS})(?P<aside>[^:]{{0,40}}:|\s)\s*(?P<rest>.*)", re.IGNORECASE)
_ALONE = re.compile(rf"\W*(?:{_WORDS}[^:]{{0,40}}:|c\.?\s?c\.?)\W*", re.IGNORECASE)
_SIGNS = Signs.of(phrases("sharing", "copies"))
_APART = re.compile(r"\s*;\s*|\s*\(?\b\d{1,2}[.)]\s+|\s*\n\s*")
_FIRM = re.compile(r"\W*(?:c\.?\s?c\b|cop(?:y|ies|ied) (?:to|for)\b)", re.IGNORECASE)
"""What needs no colon behind it."""
_LINES, _LONGEST = 8, 160
"""Lines of a list under such a word, and letters of one of them."""
_NEAR = 1.3
"""Heights of print between two lines of it, at most."""
_ABOVE = 6
"""Lines above, among which whoever signed stands."""
_NAMED = re.compile(r"(?:[Tt]he\s+)?(?![a-z])[^\W\d_][\w.'’&-]")
"""Begins a name, and no sentence that goes on."""


def recipients_in(page: Page) -> Iterator[Recipient]:
    """Each to whom the page says that its paper is copied."""
    if not _SIGNS.on(page.text):
        return
    lines = sorted(page.lines, key=lambda line: (line.box.top, line.box.left))
    for nth, line in enumerate(lines):
        said = _said(line)
        if said is None:
            continue
        by = houses(page, lines[max(0, nth - _ABOVE) : nth])
        going_on = [] if said and not said.endswith((";", ",")) else _below(lines, nth)
        for name in _APART.split("\n".join([said, *(one.text for one in going_on)])):
            if _NAMED.match(name):
                yield Recipient(name.strip(" ,.;"), page.number, by, shown(page, line.box))


def _said(line: Line) -> str | None:
    """What stands behind the word on its line, nothing where the word stands alone; None where it is no such line."""
    if _ALONE.fullmatch(line.text):
        return ""
    found = _COPIED.fullmatch(line.text)
    if found is None or len(line.text) > _LONGEST:
        return None
    is_firm = _FIRM.match(line.text) or found["aside"].endswith(":")
    if not is_firm or re.match(_NO_COPY, (found["aside"].strip(" :(") or found["rest"]), re.IGNORECASE):
        return None
    return str(found["rest"])


def _below(lines: Sequence[Line], nth: int) -> list[Line]:
    """The lines that go on from one, down to a gap, or to another that says to whom copies go."""
    found: list[Line] = []
    last = lines[nth]
    for line in lines[nth + 1 : nth + 1 + _LINES]:
        if line.box.top - last.box.bottom > _NEAR * max(last.box.height, 6.0) or _said(line) is not None:
            break
        if len(line.text) > _LONGEST:
            break
        found.append(line)
        last = line
    return found
