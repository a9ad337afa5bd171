"""Lines of text as an engine found them on a picture, leaning as the page does, and the words that they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from checker.facts.geometry import Box
from checker.reading.ocr.engines.line_ink import Letter
from checker.reading.ocr.words import Word

_CLEAR = 0.75
"""From which on a line counts as read. Print gives 0.95 and more; of Nastaliq most lines give less than 0.7."""
_FEW, _WIDEST, _HIGHER, _OF_PRINT, _ENOUGH = 2, 1.25, 1.7, 0.8, 8
"""Of one or two letters the width of each by its height, of the page's lines (if it has so many) the height, and how
sure the engine is, beyond which a line was written by a pen. On ten pages print gives 1.0 at most, and signatures 0.77
at most but for one, an *S* 1.7 as wide as high."""
_SHARED = 0.2
"""Of the shorter of two lines: where they share more of the page's width, one stands over the other."""
_BREAK = 1.3
"""How many times the page's close pitch of lines a line stands below the one before it to begin a paragraph."""
_GLUED = re.compile(r"(?<=[a-z]{2})(?=\d[\d./:-]*(?:\s|$))")
"""Where the engine lost the space between a word and a number: *Sealed16 May 2026*."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class FoundLine:
    """A line as it was found."""

    corners: tuple[Point, ...]
    """Left and right of its head, right and left of its foot; pixels."""
    text: str
    sure: float
    letters: tuple[Letter, ...] = ()
    """Those of its text but for the spaces, with their places; none where they are not known."""

    @property
    def box(self) -> Box:
        """What it takes up, leaning or not."""
        across, down = zip(*self.corners, strict=True)
        return Box(min(across), min(down), max(across), max(down))

    @property
    def is_upright(self) -> bool:
        """Whether it runs across the picture, and not up or down."""
        return self.box.width >= self.box.height

    @property
    def long(self) -> float:
        """Along the line, whichever way it runs."""
        return max(self.box.width, self.box.height)

    @property
    def thick(self) -> float:
        """Across the line, whichever way it runs."""
        return min(self.box.width, self.box.height)

    @property
    def middle(self) -> float:
        """Half way down."""
        return self.box.middle[1]

    @property
    def is_clear(self) -> bool:
        """Whether it was read."""
        return self.sure >= _CLEAR and not any(map(is_foreign, self.text))

    def words(self, line: tuple[int, int]) -> Iterator[Word]:
        """Its words, with the numbers of its paragraph and its row."""
        at = 0
        for word in _GLUED.sub(" ", self.text).split():
            at = self.text.index(word, at)
            yield Word(word, *self._place(at, at + len(word)), self.sure, (0, *line))
            at += len(word)

    def _place(self, start: int, end: int) -> Box:
        """The place of some of its letters, where they stand along the line."""
        head_left, head_right, foot_right, foot_left = self.corners
        sides = ((head_left, head_right), (foot_left, foot_right))
        across, down = zip(
            *(_between(*side, share) for side in sides for share in self._shares(start, end)), strict=True
        )
        return Box(min(across), min(down), max(across), max(down))

    def _shares(self, start: int, end: int) -> tuple[float, float]:
        """Where some of its letters begin and end, as shares of its length."""
        if not self.letters or not self.is_upright:
            return start / max(1, len(self.text)), end / max(1, len(self.text))
        first = len(self.text[:start].replace(" ", ""))
        last = first + len(self.text[start:end].replace(" ", "")) - 1
        begin, stop = self.letters[first].box.left, self.letters[last].box.right
        return max(0.0, (begin - self.box.left) / self.long), min(1.0, (stop - self.box.left) / self.long)


def _between(first: Point, last: Point, share: float) -> Point:
    return first[0] + share * (last[0] - first[0]), first[1] + share * (last[1] - first[1])


def in_order(lines: Sequence[FoundLine]) -> Iterator[tuple[tuple[int, int], FoundLine]]:
    """The lines from the top, those of a row from the left, each with the numbers of its paragraph and its row: where
    more paper lies between two rows than between the closer ones of the page (of which a letter in short paragraphs has
    few), a paragraph begins."""
    rows = _rows(lines)
    middles = [median(line.middle for line in row) for row in rows]
    pitches = [after - before for before, after in pairwise(middles)]
    close = sorted(pitches)[len(pitches) // 4] if pitches else 0.0
    paragraph = 0
    for nth, row in enumerate(rows):
        paragraph += nth > 0 and pitches[nth - 1] > _BREAK * close
        yield from (((paragraph, nth), line) for line in row)


def _rows(lines: Sequence[FoundLine]) -> list[list[FoundLine]]:
    """Lines that stand beside each other, their middles less than half of the lower one's height apart, are one row;
    lines over each other are two, however close."""
    rows: list[list[FoundLine]] = []
    for line in sorted(lines, key=lambda one: one.middle):
        if rows and all(_are_beside(line, other) for other in rows[-1]):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda one: one.box.left) for row in rows]


def _are_beside(line: FoundLine, other: FoundLine) -> bool:
    is_level = abs(line.middle - other.middle) < min(line.thick, other.thick) / 2
    return is_level and line.box.across(other.box) < _SHARED * min(line.long, other.long)


def of_print(lines: Sequence[FoundLine]) -> list[FoundLine]:
    """The lines but for those that a pen wrote and the engine read as letters: larger than the others and unsure, or
    far too wide for so few."""
    usual = median(line.thick for line in lines) if len(lines) >= _ENOUGH else float("inf")
    return [line for line in lines if not _is_scribble(line, usual)]


def _is_scribble(line: FoundLine, usual: float) -> bool:
    if len(line.text) <= _FEW and line.box.width > _WIDEST * line.box.height * len(line.text):
        return True
    return line.thick > _HIGHER * usual and line.sure < _OF_PRINT


def share(some: Sequence[FoundLine], every: Sequence[FoundLine]) -> float:
    """How much of all lines some of them are, by their length: 0 to 1."""
    whole = sum(line.long for line in every)
    return sum(line.long for line in some) / whole if whole > 0 else 0.0


def is_foreign(letter: str) -> bool:
    """Whether a letter is one of a script that the models know and the papers do not have: a guess at another one."""
    return "\u3040" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7af"
