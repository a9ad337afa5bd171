"""Whose paper a page is, by the names in capitals at its head, and whether it is a consent."""

import re
from collections.abc import Iterable

from checker.facts.geometry import Box
from checker.lexicon import phrases, whole
from checker.pages.page import Page
from checker.pages.text_layout import Line

_CONSENTS = re.compile(whole(phrases("sharing", "consents")), re.IGNORECASE)
_NAME = re.compile(r"(?![a-z])[^\W\d_][\w'’&-]*(?:[ ]+(?![a-z])[^\W\d_][\w'’&-]*)+")
_HEAD_LINES, _LONGEST = 3, 90
"""Lines of a page's head, and the letters of the longest that tells whose it is."""
_TITLE_LINES, _WORDS_OF_TITLE = 8, 10
"""Lines from the top among which the title stands, and the words of the longest."""


def houses(page: Page, lines: Iterable[Line] = ()) -> tuple[str, ...]:
    """The names of two words and more in the first lines of a page, and in others that say whose it is."""
    told = [*_from_top(page, _HEAD_LINES), *lines]
    names = (name[0] for line in told if len(line.text) <= _LONGEST for name in _NAME.finditer(line.text))
    return tuple(dict.fromkeys(names))


def is_consent(page: Page) -> bool:
    """Whether a line at the top of the page, which is no sentence, calls it a consent."""
    titles = (line.text.strip() for line in _from_top(page, _TITLE_LINES))
    return any(_is_title(title) and _CONSENTS.search(title) for title in titles)


def _is_title(text: str) -> bool:
    return len(text.split()) <= _WORDS_OF_TITLE and not text[:1].islower() and not text.endswith((".", ",", ";", ":"))


def shown(page: Page, box: Box) -> Box | None:
    """The place of a line as it is displayed; None where a page's words have no places."""
    return page.shown(box) if page.has_places else None


def _from_top(page: Page, most: int) -> list[Line]:
    return sorted(page.lines, key=lambda line: line.box.top)[:most]
