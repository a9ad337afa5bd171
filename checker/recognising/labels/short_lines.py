"""Short lines of a page, as those of a stamp, a label or an endorsement are, and ink in which no word was read.

What was put on a paper is told only beside its siblings, which bear the same: a page by itself cannot say it. A line as
long as those of running text is kept only where it says what is done to papers (*certified to be a true copy of the
original*).
"""

import re
from collections.abc import Iterator
from functools import cache

from checker.facts.found import ShortLine
from checker.facts.geometry import Box
from checker.lexicon import phrases, whole
from checker.pages.page import Page
from checker.recognising.recogniser import Found, PageContext, Recogniser

_WORDS, _LONG, _LETTERS = 8, 100, 3
"""Words of a short line, characters of one that is kept for what it says, and letters without which it says nothing."""
_MOST = 120
"""Lines of a page that are kept: a form has some eighty."""
_WIDE, _HIGH = 45.0, 14.0
"""Points of ink that may hold the words of a stamp."""
_SIGNED = 0.5
"""Share of coloured ink that lies in that of a pen, from which it is a signature in colour."""


def short_lines(page: Page) -> Iterator[ShortLine]:
    """The short lines in the order of the text; without words where something stands that no line tells."""
    stamps = [ink.box for ink in page.ink if ink.sort == "stamp"]
    found = 0
    for line in page.lines:
        text = " ".join(line.text.split())
        is_done = len(text) <= _LONG and _done_to_papers().search(text) is not None
        if sum(map(str.isalpha, text)) < _LETTERS or len(text.split()) > _WORDS and not is_done:
            continue
        found += 1
        if found > _MOST:
            break
        place = page.shown(line.box).rounded() if page.has_places else None
        is_stamped = page.has_places and any(line.box.meets(stamp) for stamp in stamps)
        yield ShortLine(text[:_LONG], page.number, place, is_stamped, is_done)
    if found > _MOST or not page.looked_at:
        yield ShortLine("", page.number)
    for box in _without_words(page):
        yield ShortLine("", page.number, page.shown(box).rounded(), True)


def _without_words(page: Page) -> Iterator[Box]:
    """Ink as large as a stamp in which no word was read, and which is no signature."""
    pens = [ink.box for ink in page.ink if ink.sort == "pen"]
    for ink in page.ink:
        if ink.sort not in ("stamp", "doubt") or ink.box.width < _WIDE or ink.box.height < _HIGH:
            continue
        is_signature = any(ink.box.share_in(pen) >= _SIGNED for pen in pens)
        if not is_signature and not any(ink.box.holds(line.box) for line in page.lines):
            yield ink.box


@cache
def _done_to_papers() -> re.Pattern[str]:
    return re.compile(whole((*phrases("dates", "done to papers"), *phrases("labels", "put on papers"))), re.IGNORECASE)


def _recognise(page: Page, _context: PageContext, _before: Found) -> Found:
    return {"short_lines": tuple(short_lines(page))}


RECOGNISER = Recogniser("short lines", ("short_lines",), _recognise)
