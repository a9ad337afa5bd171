"""Words as an OCR engine hands them over, and the page's text made of them."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from checker.facts.geometry import Box
from checker.pages.page import Page
from checker.pages.text_layout import PlacedWord, lines_of_words

_COLUMNS_APART = 2.0
"""Heights of a line: engines leave wider gaps between words than print has."""


class Word(NamedTuple):
    """One word: where it stands in the picture (pixels from the top left) and how sure the engine is (0 to 1)."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    confidence: float
    line: tuple[int, ...]
    """Block, paragraph and line: words of one line are equal in it."""
    turned: int = 0
    """Degrees clockwise that its place must be turned for it to stand upright, on a page that stands upright."""


class Scale(NamedTuple):
    """From pixels of the picture that was read to points of the page as displayed."""

    width: float
    height: float
    """Pixels of the picture that was read (after it was turned)."""
    page: tuple[float, float]
    """Points of the page as displayed (before it was turned)."""
    turned: int = 0
    """Degrees clockwise that the page was turned before it was read: 0, 90, 180 or 270."""

    def points(self, left: float, top: float, right: float, bottom: float) -> Box:
        """A box in points of the page as displayed."""
        x0, x1 = left / self.width, right / self.width
        y0, y1 = top / self.height, bottom / self.height
        match self.turned:
            case 90:
                x0, y0, x1, y1 = y0, 1 - x1, y1, 1 - x0
            case 180:
                x0, y0, x1, y1 = 1 - x1, 1 - y1, 1 - x0, 1 - y0
            case 270:
                x0, y0, x1, y1 = 1 - y1, x0, 1 - y0, x1
        across, down = self.page
        return Box(x0 * across, y0 * down, x1 * across, y1 * down).rounded()


@dataclass(frozen=True, slots=True)
class Laid:
    """Words in reading order as running text, with a way back from its characters to the words."""

    words: tuple[Word, ...]
    starts: tuple[int, ...]
    """The character at which each word starts."""
    text: str

    def between(self, start: int, end: int) -> tuple[Word, ...]:
        """The words that the characters from start to end (exclusive) touch."""
        first = max(0, bisect_right(self.starts, start) - 1)
        last = bisect_right(self.starts, max(start, end - 1))
        found = self.words[first:last]
        if found and self.starts[first] + len(found[0].text) <= start:
            found = found[1:]
        return found


def laid(words: Sequence[Word]) -> Laid:
    """The words with spaces between them, a line break after a line, an empty line between paragraphs."""
    pieces: list[str] = []
    starts: list[int] = []
    length = 0
    before: Word | None = None
    for word in words:
        gap = _gap(before, word)
        starts.append(length + len(gap))
        pieces += (gap, word.text)
        length += len(gap) + len(word.text)
        before = word
    return Laid(tuple(words), tuple(starts), "".join(pieces))


def page_text(words: Sequence[Word], page: int, scale: Scale) -> Page:
    """The page's text, with places and confidences."""
    found = laid(words)
    return Page(
        page,
        found.text,
        "ocr",
        scale.page,
        _box_of(found, scale),
        _confidence_of(found),
        scale.turned,
        mean_confidence(words),
        _turn_of(found),
        laid_out=lambda: lines_of_words(found.text, _placed(found, scale), _COLUMNS_APART),
    )


def mean_confidence(words: Iterable[Word]) -> float:
    """How sure the engine is of the page, from 0 to 1, each word weighing as much as it has letters; 0 of no words."""
    total = weight = 0.0
    for word in words:
        total += word.confidence * len(word.text)
        weight += len(word.text)
    return total / weight if weight else 0.0


def _placed(page: Laid, scale: Scale) -> list[PlacedWord]:
    """The words that stand upright, in points."""
    return [
        PlacedWord(start, start + len(word.text), scale.points(word.left, word.top, word.right, word.bottom))
        for start, word in zip(page.starts, page.words, strict=True)
        if not word.turned
    ]


def _gap(before: Word | None, word: Word) -> str:
    if before is None:
        return ""
    if before.line == word.line:
        return " "
    return "\n" if before.line[:-1] == word.line[:-1] else "\n\n"


def _box_of(page: Laid, scale: Scale) -> Callable[[int, int], Box | None]:
    def box(start: int, end: int) -> Box | None:
        found = page.between(start, end)
        if not found:
            return None
        return scale.points(
            min(w.left for w in found),
            min(w.top for w in found),
            max(w.right for w in found),
            max(w.bottom for w in found),
        )

    return box


def _turn_of(page: Laid) -> Callable[[int, int], int]:
    def turned_at(start: int, end: int) -> int:
        return next((word.turned for word in page.between(start, end)), 0)

    return turned_at


def _confidence_of(page: Laid) -> Callable[[int, int], float]:
    def confidence(start: int, end: int) -> float:
        return min((w.confidence for w in page.between(start, end)), default=0.0)

    return confidence
