"""Lines of words with their places: cut from runs of print, or, for a text without places, as a typewriter sets it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.facts.geometry import Box, around

_WIDE, _HIGH = 6.0, 12.0
"""Points of a typewriter's letter and line: ten letters and six lines to the inch."""
_APART = re.compile(r"[ \t]{3,}|\t")
"""Blanks that part two columns of a typed text."""


@dataclass(frozen=True, slots=True)
class Line:
    """Words that stand side by side without a gap as wide as between columns."""

    start: int
    end: int
    """Its characters in the page's text, `end` exclusive."""
    text: str
    box: Box
    print_size: float = 0.0
    """Height of its letters' font, in points; 0 where it is not known."""
    bold: bool = False


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """A word of a page's text and where it stands."""

    start: int
    end: int
    box: Box


def lines_of_text(text: str) -> Iterator[Line]:
    """The lines of a text without places, a column each, as if every letter were as wide as the others."""
    start = 0
    for row, written in enumerate(text.split("\n")):
        at = 0
        for gap in [*_APART.finditer(written), None]:
            end = gap.start() if gap else len(written)
            piece = written[at:end]
            if piece.strip():
                first = at + len(piece) - len(piece.lstrip())
                last = at + len(piece.rstrip())
                box = Box(first * _WIDE, row * _HIGH, last * _WIDE, (row + 1) * _HIGH - 2)
                yield Line(start + first, start + last, written[first:last], box, _HIGH - 2)
            at = gap.end() if gap else end
        start += len(written) + 1


def lines_of_words(text: str, words: Sequence[PlacedWord], columns_apart: float) -> Iterator[Line]:
    """The lines of a page whose words have places. A gap of more than `columns_apart` heights parts two columns."""
    row: list[PlacedWord] = []
    for word in words:
        if row and _begins_another(text, row, word, columns_apart):
            yield _line(text, row)
            row = []
        row.append(word)
    if row:
        yield _line(text, row)


def _begins_another(text: str, row: Sequence[PlacedWord], word: PlacedWord, columns_apart: float) -> bool:
    if "\n" in text[row[-1].end : word.start]:
        return True
    return word.box.left - row[-1].box.right > max(_HIGH, columns_apart * _height(row))


def _height(row: Sequence[PlacedWord]) -> float:
    heights = sorted(word.box.height for word in row)
    return heights[len(heights) // 2]


def _line(text: str, row: Sequence[PlacedWord]) -> Line:
    start, end = row[0].start, row[-1].end
    box = around(word.box for word in row) or row[0].box
    return Line(start, end, text[start:end], box, _height(row))
