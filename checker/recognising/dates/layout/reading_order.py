"""A page's text as a reader goes through it: block by block, with a way back to the page's own text and its places."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from checker.facts.geometry import Box, around
from checker.pages.page import Page
from checker.pages.text_layout import Line
from checker.recognising.dates.layout.blocks import blocks_of
from checker.recognising.dates.layout.rows import Run, runs_of

_WORDS = re.compile(r"\S(?:[^\n]*\S)?")
_APART = "   "
"""Stands between lines of one row."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A line of the page in the text that is read."""

    start: int
    end: int
    line: Line
    block: int

    @property
    def shift(self) -> int:
        """From its places in the text that is read to those in the page's text."""
        return self.line.start - self.start


@dataclass(frozen=True, eq=False)
class ReadText:
    """The text that is read, and what stands where in it."""

    page: Page
    text: str
    pieces: tuple[Piece, ...]
    """In the order of the text."""
    block_starts: tuple[int, ...]

    @cached_property
    def _starts(self) -> list[int]:
        return [piece.start for piece in self.pieces]

    def block_around(self, at: int) -> tuple[int, int]:
        """The start and the end of the block in which a character stands."""
        nth = bisect_right(self.block_starts, at)
        end = self.block_starts[nth] if nth < len(self.block_starts) else len(self.text)
        return (self.block_starts[nth - 1] if nth else 0), end

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The places in the page's text of the characters from start to end (exclusive).

        Characters that do not stand together there have the places of their first line alone.
        """
        first, last = self._pieces(start, end)
        if first is None or last is None:
            return 0, 0
        begin, stop = start + first.shift, end + last.shift
        if stop > begin and len(self.page.text[begin:stop].split()) == len(self.text[start:end].split()):
            return begin, stop
        return begin, min(first.end, end) + first.shift

    def box(self, start: int, end: int) -> Box | None:
        """The box around the characters from start to end (exclusive) as displayed."""
        return around(
            box
            for piece in self.pieces_between(start, end)
            if (box := self.page.box(max(start, piece.start) + piece.shift, min(end, piece.end) + piece.shift))
        )

    def confidence(self, start: int, end: int) -> float:
        """How sure an engine is of the characters from start to end (exclusive)."""
        return min(
            (
                self.page.confidence(max(start, piece.start) + piece.shift, min(end, piece.end) + piece.shift)
                for piece in self.pieces_between(start, end)
            ),
            default=1.0,
        )

    def pieces_between(self, start: int, end: int) -> Sequence[Piece]:
        """The lines that characters from start to end (exclusive) stand in."""
        nth = max(0, bisect_right(self._starts, start) - 1)
        found = []
        while nth < len(self.pieces) and self.pieces[nth].start < end:
            if self.pieces[nth].end > start:
                found.append(self.pieces[nth])
            nth += 1
        return found

    def _pieces(self, start: int, end: int) -> tuple[Piece | None, Piece | None]:
        found = self.pieces_between(start, end)
        return (found[0], found[-1]) if found else (None, None)


def read_in_order(page: Page) -> ReadText:
    """The page's text in the order in which a reader goes through its blocks."""
    texts: list[str] = []
    pieces: list[Piece] = []
    starts: list[int] = []
    at = 0
    alone = ((Run((line,), line.box, line.box.height, 0),) for line in _in_no_line(page))
    blocks = [*blocks_of(runs_of(page.lines), is_read=page.source == "ocr"), *alone]
    for nth, block in enumerate(blocks):
        starts.append(at)
        for run in block:
            at = _add_run(page, run, nth, at, texts, pieces)
        texts.append("\n")
        at += 1
    return ReadText(page, "".join(texts), tuple(pieces), tuple(starts))


def _in_no_line(page: Page) -> Iterator[Line]:
    """What of the page's text stands in none of its lines, as words that are turned: read last, each line by itself."""
    at = 0
    for start, end in (*sorted((line.start, line.end) for line in page.lines), (len(page.text), len(page.text))):
        for words in _WORDS.finditer(page.text, min(at, start), start):
            box = page.box(words.start(), words.end()) or Box(0.0, 0.0, 0.0, 0.0)
            yield Line(words.start(), words.end(), words.group(), box)
        at = max(at, end)


def _add_run(page: Page, run: Run, block: int, at: int, texts: list[str], pieces: list[Piece]) -> int:
    for nth, line in enumerate(run.lines):
        text = page.text[line.start : line.end]
        pieces.append(Piece(at, at + len(text), line, block))
        texts += (text, "\n" if nth == len(run.lines) - 1 else _APART)
        at += len(text) + len(texts[-1])
    return at
