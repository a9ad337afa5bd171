"""The lines of a PDF's page, by PDFium: columns told apart, each with its box and the size of its print."""

import ctypes
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import Any

import pypdfium2.raw as raw

from checker.facts.geometry import Box, around
from checker.lexicon import alternatives, phrases
from checker.pages.text_layout import Line

_COLUMN = 1.6
"""Heights of a line: a gap between words that is wider parts two columns, narrower ones stand in justified text."""
_LEAST = 11.0
"""Points: no narrower gap parts columns."""
_BOLD = 600
"""Font weights from which print is bold (400 is regular, 700 bold)."""
_SLANTED = 1 << 3 | 1 << 6
"""Flags of a font that is a script or italic (ISO 32000-2, table 121)."""
_SCRIPT = re.compile(alternatives(phrases("signing", "script fonts")))


class LineFinder:
    """Asks one open text page where its words stand.

    `index` is pdfium's number of the character at an offset of the page's text, `letter_box` where a character stands,
    and `boxes_of` where the pieces of text do from one character to another.
    """

    def __init__(
        self,
        handle: Any,
        index: Callable[[int], int],
        letter_box: Callable[[int], Box],
        boxes_of: Callable[[int, int], Iterable[Box]],
    ) -> None:
        self._handle, self._index, self._letter, self._boxes = handle, index, letter_box, boxes_of

    def lines(self, text: str) -> Iterator[Line]:
        """The lines of the page whose text is given."""
        start = 0
        for written in text.split("\n"):
            if written.strip():
                yield from self._columns(written, start)
            start += len(written) + 1

    def _columns(self, written: str, start: int) -> Iterator[Line]:
        """One line of pdfium's text, cut where the gap between two runs of it is as wide as between columns, and where
        it goes on lower down: of a page with few words pdfium may make one line."""
        first, last = self._index(start), self._index(start + len(written) - 1)
        if first < 0 or last < first:
            return
        runs = list(self._boxes(first, last))
        if not runs:
            return
        height = sorted(one.height for one in runs)[len(runs) // 2]
        wide = max(_LEAST, _COLUMN * height)
        starts = [one for before, one in pairwise(runs) if one.left - before.right > wide or one.top > before.bottom]
        for begin, end in self._cut(written, start, starts) if starts else ((0, len(written)),):
            piece = written[begin:end]
            stripped = piece.strip()
            if stripped:
                begin += len(piece) - len(piece.lstrip())
                yield from self._line(stripped, start + begin)

    def _cut(self, written: str, start: int, pieces: list[Box]) -> list[tuple[int, int]]:
        """Where in the line's text the pieces begin whose first runs are given."""
        cuts, waiting = [0], list(pieces)
        for nth, letter in enumerate(written):
            if not waiting:
                break
            if letter == " ":
                continue
            place = self._letter(self._index(start + nth))
            if place.left >= waiting[0].left - 0.6 and place.down(waiting[0]) > 0:
                cuts.append(nth)
                waiting.pop(0)
        return list(zip(cuts, [*cuts[1:], len(written)], strict=True))

    def _line(self, text: str, start: int) -> Iterator[Line]:
        first, last = self._index(start), self._index(start + len(text) - 1)
        box = around(self._boxes(first, last))
        if box is not None:
            middle = self._index(start + len(text) // 2)
            yield Line(
                start, start + len(text), text, box, self._print_size(first), self._is_bold(first), self._slants(middle)
            )  # fmt: skip

    def _print_size(self, index: int) -> float:
        place = raw.FS_RECTF()
        if not raw.FPDFText_GetLooseCharBox(self._handle, index, place):
            return 0.0
        return round(abs(float(place.top - place.bottom)), 1)

    def _is_bold(self, index: int) -> bool:
        if raw.FPDFText_GetFontWeight(self._handle, index) >= _BOLD:
            return True
        name, _ = self._font(index)
        return "bold" in name or "black" in name

    def _slants(self, index: int) -> bool:
        """Whether a character is set in italics or in a script that imitates a hand."""
        name, flags = self._font(index)
        return bool(flags & _SLANTED) or "italic" in name or "oblique" in name or _SCRIPT.search(name) is not None

    def _font(self, index: int) -> tuple[str, int]:
        """The name of a character's font, in lower case, and its flags."""
        name, flags = ctypes.create_string_buffer(80), ctypes.c_int()
        raw.FPDFText_GetFontInfo(self._handle, index, name, 80, flags)
        return name.value.decode("latin-1").lower(), flags.value
