"""Lines of words with their places: cut from runs of print, or, for a text without places, as a typewriter sets it."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from checker.facts.geometry import Box, around

_WIDE, _HIGH = 6.0, 12.0
"""Points of a typewriter's letter and line: ten letters and six lines to the inch."""
_APART = re.compile(r"[ \t]{3,}|\t")
"""Blanks that part two columns of a typed text."""
_WORD = re.compile(r"\S+")


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
    slanted: bool = False
    """Set in italics or in a script that imitates a hand."""


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
                box = typed_box(row, first, last - first)
                yield Line(start + first, start + last, written[first:last], box, _HIGH - 2)
            at = gap.end() if gap else end
        start += len(written) + 1


def typed_box(row: int, column: int, letters: int) -> Box:
    """Where letters stand that a typewriter sets in that row and from that column on, both from 0."""
    return Box(column * _WIDE, row * _HIGH, (column + letters) * _WIDE, (row + 1) * _HIGH - 2)


def typed_part(line: Line, column: int) -> Box:
    """Where the letters of a typed line stand from that one (from 0) to its end."""
    return line.box._replace(left=line.box.left + column * _WIDE)


def typed_place(text: str) -> Callable[[int, int], Box]:
    """Where the characters of a text stand that a typewriter sets: those from start to end (exclusive) of one line."""
    starts = [0, *(found.end() for found in re.finditer("\n", text))]

    def place(start: int, end: int) -> Box:
        row = bisect_right(starts, start) - 1
        return typed_box(row, start - starts[row], end - start)

    return place


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


def cut_at(
    uprights: Sequence[Box], lines: Iterable[Line], text: str, place: Callable[[int, int], Box | None]
) -> Iterator[Line]:
    """The lines, cut where a drawn upright line stands between two of their words; `place` tells where words stand."""
    for line in lines:
        across = sorted(one.middle[0] for one in uprights if _parts(one, line.box))
        if not across:
            yield line
            continue
        words = list(placed_words(line, text, place))
        groups: dict[int, list[PlacedWord]] = {}
        for word in words:
            groups.setdefault(sum(at < word.box.middle[0] for at in across), []).append(word)
        if len(groups) < 2:
            yield line
            continue
        for row in groups.values():
            yield replace(_line(text, row), print_size=line.print_size, bold=line.bold, slanted=line.slanted)


def placed_words(line: Line, text: str, place: Callable[[int, int], Box | None]) -> Iterator[PlacedWord]:
    """The words of a line that have a place."""
    for word in _WORD.finditer(text, line.start, line.end):
        box = place(*word.span())
        if box is not None:
            yield PlacedWord(*word.span(), box)


def relaid(lines: Iterable[Line], text: str, place: Callable[[int, int], Box | None]) -> Iterator[Line]:
    """The same lines, each with the box around its words' places."""
    for line in lines:
        box = around(word.box for word in placed_words(line, text, place))
        yield replace(line, box=box) if box else line


def _parts(upright: Box, line: Box) -> bool:
    """Whether a drawn line goes through a line of text from top to bottom."""
    inside = line.left + 2 < upright.middle[0] < line.right - 2
    return inside and upright.down(line) > 0.6 * line.height


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
