"""A page with the dates that were seen on it: which line each stands in, and what stands around it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from checker.facts.geometry import Box
from checker.recognising.dates.forms.all_forms import seen_in
from checker.recognising.dates.forms.candidate import Seen
from checker.recognising.dates.layout.reading_order import ReadText
from checker.recognising.normalise import Plain, plain

_PROSE = 9
"""Words of a line that belongs to a sentence."""
_SMALL_WORD = re.compile(r"(?<![^\s(\"'‘“-])[^\W\d_A-Z]{2,}(?![^\s),.;:?!\"'’”/-]|[.:/]\S)")
"""A word in small letters; the pieces of an e-mail's address are none."""


@dataclass(frozen=True)
class PlainLine:
    """A line of the page, with its places in the plain text."""

    start: int
    end: int
    text: str
    box: Box
    size: float
    bold: bool
    block: int

    @property
    def is_prose(self) -> bool:
        """Whether it has so many words that it belongs to a sentence."""
        return len(self.text.split()) >= _PROSE and len(_SMALL_WORD.findall(self.text)) >= _PROSE // 2


@dataclass(frozen=True, eq=False)
class DatePage:
    """The page's text as it is read and made plain, its lines, and the dates in it."""

    read: ReadText
    plain: Plain

    @cached_property
    def seen(self) -> list[Seen]:
        """The written dates, in reading order."""
        return seen_in(self.plain)

    @cached_property
    def lines(self) -> list[PlainLine]:
        """The lines with places in the plain text, in reading order."""
        found = []
        for piece in self.read.pieces:
            start, end = self._plain_place(piece.start), self._plain_place(piece.end)
            size = piece.line.print_size or piece.line.box.height
            found.append(
                PlainLine(start, end, self.plain.text[start:end], piece.line.box, size, piece.line.bold, piece.block)
            )
        return found

    @cached_property
    def _starts(self) -> list[int]:
        return [line.start for line in self.lines]

    def line_at(self, at: int) -> PlainLine | None:
        """The line in which a character of the plain text stands."""
        nth = bisect_right(self._starts, at) - 1
        return self.lines[nth] if nth >= 0 and at < self.lines[nth].end else None

    def block_around(self, at: int) -> tuple[int, int]:
        """The start and the end of the block in which a character of the plain text stands."""
        starts = self._block_starts
        nth = bisect_right(starts, at)
        return (starts[nth - 1] if nth else 0), (starts[nth] if nth < len(starts) else len(self.plain.text))

    @cached_property
    def _block_starts(self) -> list[int]:
        return [self._plain_place(start) for start in self.read.block_starts]

    def box(self, start: int, end: int) -> Box | None:
        """Where characters of the plain text stand among the lines; of a text without places the box of their line."""
        if self.read.page.has_places:
            return self.read.box(*self.plain.original(start, end)) if end > start else None
        line = self.line_at(start)
        if line is None:
            return None
        wide = line.box.width / max(1, line.end - line.start)
        left = line.box.left + wide * (start - line.start)
        return Box(left, line.box.top, min(line.box.right, left + wide * (end - start)), line.box.bottom)

    def dates_in(self, start: int, end: int) -> list[Seen]:
        """The dates that begin between two places of the plain text."""
        first = bisect_left(self.seen, start, key=lambda one: one.start)
        last = bisect_left(self.seen, end, key=lambda one: one.start)
        return self.seen[first:last]

    @cached_property
    def from_the_top(self) -> list[PlainLine]:
        """The lines by the height of their upper edge."""
        return sorted(self.lines, key=lambda line: line.box.top)

    @cached_property
    def prose_blocks(self) -> frozenset[int]:
        """The blocks that hold sentences."""
        return frozenset(line.block for line in self.lines if line.is_prose)

    @cached_property
    def prose(self) -> tuple[float, float, float]:
        """The heights of the first and the last line of sentences, and of the lower edge of the page."""
        tops = [line.box.top for line in self.from_the_top if line.is_prose]
        lowest = max((line.box.bottom for line in self.lines), default=0.0)
        if self.read.page.has_places:
            lowest = max(lowest, self.read.page.size[1])
        return (tops[0], tops[-1], lowest) if tops else (lowest, lowest, lowest)

    def beside(self, line: PlainLine) -> Iterator[PlainLine]:
        """The other lines of its row."""
        return self.level(line, 0.5)

    def level(self, line: PlainLine, share: float) -> Iterator[PlainLine]:
        """The other lines that are beside it by more than a share of the lower one's height."""
        for other in self.between(line.box.top - 2 * line.box.height, line.box.bottom):
            if other is not line and other.box.down(line.box) > share * min(other.box.height, line.box.height):
                yield other

    def above(self, box: Box, reach: float) -> list[PlainLine]:
        """The lines above a box that overlap it from left to right, the nearest first; `reach` in points."""
        found = [
            line for line in self.between(box.top - reach, box.top)
            if line.box.bottom <= box.top + 0.35 * box.height and line.box.across(box) > 0
        ]  # fmt: skip
        return sorted(found, key=lambda line: -line.box.bottom)

    def below(self, box: Box, reach: float) -> list[PlainLine]:
        """The lines below a box that overlap it from left to right, the nearest first; `reach` in points."""
        found = [
            line for line in self.between(box.bottom - 0.35 * box.height, box.bottom + reach)
            if line.box.top >= box.bottom - 0.35 * box.height and line.box.across(box) > 0
        ]  # fmt: skip
        return sorted(found, key=lambda line: line.box.top)

    def between(self, top: float, bottom: float) -> Sequence[PlainLine]:
        """Lines that begin between two heights of the page."""
        first = bisect_left(self.from_the_top, top, key=lambda line: line.box.top)
        last = bisect_right(self.from_the_top, bottom, key=lambda line: line.box.top)
        return self.from_the_top[first:last]

    def _plain_place(self, at: int) -> int:
        return at if self.plain.places is None else bisect_left(self.plain.places, at)


def date_page(read: ReadText) -> DatePage:
    """A page ready to be asked for its dates."""
    return DatePage(read, plain(read.text))
