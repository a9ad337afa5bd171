"""Places on a page that ask for a date and where none was read: looked at once more, each alone and enlarged."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from checker.facts.dates import Dated
from checker.reading.ocr.words import Word, laid

if TYPE_CHECKING:
    from PIL.Image import Image

_LABEL = re.compile(r"\W*dated?\W*\Z|\W*date[:;.]", re.IGNORECASE)
_FIGURES = re.compile(r"[0-9]{1,2}([-.])[0-9]{1,2}\1(?:[0-9]{2}|[0-9]{4})")
_MOST_PLACES = 5
_RELIED_ON = 0.45
"""What stands in such a place was missed at first: faint, struck through or by hand. It is relied on only if another
engine reads the same."""


class Place(NamedTuple):
    """Pixels around a label such as `Date`, and the word it was found by."""

    left: float
    top: float
    right: float
    bottom: float
    nth: int

    def holds(self, word: Word) -> bool:
        """Whether the middle of the word lies in it."""
        across, down = (word.left + word.right) / 2, (word.top + word.bottom) / 2
        return self.left <= across <= self.right and self.top <= down <= self.bottom


def unanswered(words: Sequence[Word], days: Callable[[str], list[Dated]]) -> list[Place]:
    """Labels of a date (`Date:`, `Date of report`, `this … day of …`) with no day read beside or below them.

    `days` finds the days in a text.
    """
    page = laid(words)
    answered = [word for one in days(page.text) for word in page.between(one.start or 0, one.end or 0)]
    places = [place for nth in range(len(words)) if (place := _place(words, nth)) is not None]
    return [place for place in places if not any(place.holds(word) for word in answered)][-_MOST_PLACES:]


def read(
    words: list[Word],
    places: Sequence[Place],
    picture: Image,
    engine: Callable[[Image], list[Word]],
    days: Callable[[str], list[Dated]],
) -> list[Word]:
    """The page's words with those that a second look found in the places, where they hold a date.

    `engine` reads a picture; `days` finds the days in a text.
    """
    for place in sorted(places, key=lambda one: one.nth, reverse=True):
        whole = (
            max(0, int(place.left)),
            max(0, int(place.top)),
            min(picture.width, int(place.right)),
            min(picture.height, int(place.bottom)),
        )
        if whole[2] - whole[0] < 8 or whole[3] - whole[1] < 8:
            continue
        found = _answer(engine(picture.crop(whole)), days)
        if not found:
            continue
        words = _with(words, place, [_moved(word, whole[0], whole[1]) for word in found])
    return words


def _answer(found: list[Word], days: Callable[[str], list[Dated]]) -> list[Word]:
    """The words, if a day is among them; a day in short figures counts only behind its label, so that is said
    again there."""
    if days(laid(found).text):
        return found
    for nth, word in enumerate(found):
        if _FIGURES.fullmatch(word.text):
            label = Word("Date:", word.left, word.top, word.left, word.top, word.confidence, word.line)
            again = [*found[:nth], label, *found[nth:]]
            if days(laid(again).text):
                return again
    return []


def _place(words: Sequence[Word], nth: int) -> Place | None:
    word = words[nth]
    high = max(word.bottom - word.top, 8.0)
    if word.text.lower() == "of" and nth and words[nth - 1].text.lower() == "day":
        return Place(
            words[nth - 1].left - 8 * high, word.top - 1.2 * high, word.right + 16 * high, word.bottom + 1.2 * high, nth
        )
    if not _LABEL.match(word.text) or not _heads(words, nth, high):
        return None
    return Place(word.left - 2 * high, word.top - 0.8 * high, word.right + 10 * high, word.bottom + 4 * high, nth)


def _heads(words: Sequence[Word], nth: int, high: float) -> bool:
    """Whether a word stands as a label: first in its line or cell, and not in the middle of a sentence."""
    word = words[nth]
    first = nth == 0 or words[nth - 1].line != word.line or word.left - words[nth - 1].right > 1.5 * high
    return first or word.text.endswith((":", "."))


def _moved(word: Word, left: int, top: int) -> Word:
    return word._replace(
        left=word.left + left, right=word.right + left, top=word.top + top, bottom=word.bottom + top,
        confidence=min(word.confidence, _RELIED_ON),
    )  # fmt: skip


def _with(words: list[Word], place: Place, found: list[Word]) -> list[Word]:
    """The words with the found ones in place of those they cover, behind the line of the label."""
    label = words[place.nth]
    after = place.nth + 1
    while after < len(words) and words[after].line == label.line:
        after += 1
    new = [word._replace(line=(*label.line[:-1], 10_000 * (place.nth + 1) + word.line[-1])) for word in found]

    def covered(word: Word) -> bool:
        across, down = (word.left + word.right) / 2, (word.top + word.bottom) / 2
        return any(n.left <= across <= n.right and n.top <= down <= n.bottom for n in new)

    before = [word for word in words[:after] if not covered(word)]
    return before + new + [word for word in words[after:] if not covered(word)]
