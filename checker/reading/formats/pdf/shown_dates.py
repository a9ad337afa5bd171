"""Dates of a PDF's text held against what the page shows: a letter map, a replacement text or a cover may lie.

The letters of each date are looked at where they stand. Those that look like themselves stand; for the others the place
is read as a picture, as on a scan. What a reader sees decides, and the difference is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from checker.facts.dates import Dated
from checker.facts.form import Hidden
from checker.facts.geometry import Box
from checker.pages.page import Page
from checker.reading.formats.pdf.pdfium import PdfPage
from checker.reading.ocr.scanned_page import Scans

if TYPE_CHECKING:
    from PIL.Image import Image

_FIGURE, _LETTER = 0.1, 0.25
"""By how much more a figure, or a letter, must resemble another one to be looked at. At 0.15 some 95 of 100 wrong
figures in 101 fonts do, and one or two of a hundred real dates (816 of contracts, filings and papers)."""
_OTHER = 0.3
"""From here on it is hardly the figure that the text says, though no engine could read it."""
_SURE = 0.9
"""How sure an engine must be of another day than the text's."""
_DOUBTED, _BY_ONE, _BY_TWO = 0.45, 0.6, 0.75
"""How sure a day is that the text and the page give differently: not made out, read by one engine, by two."""
_MOST, _MOST_PLAIN = 24, 12
"""Dates of a page that are looked at, and up to which number those without a role are."""
_LOOKED_AT, _READ = 26.0, 40.0
"""Pixels of a figure's height in the picture that is looked at, and in the one that an engine reads."""
_WORD, _MONTH = re.compile(r"[0-9]+|[A-Za-z]+"), 3
_SHOWS = 24
"""Levels of 255 between light and dark where anything stands."""

_Span = tuple[int | None, int | None]
_Spans = Mapping[_Span, Dated]


class DateLook:
    """A second look at the dates of an open page; `hidden` is what it found to tell."""

    def __init__(self, page: PdfPage, text: Page, scans: Scans) -> None:
        self._page, self._text, self._scans = page, text, scans
        self.hidden: list[Hidden] = []

    def __call__(self, dates: Sequence[Dated]) -> Sequence[Dated]:
        """The dates as the page shows them, without those that it does not show."""
        chosen = sorted((one for one in dates if _can_be_looked_at(one)), key=lambda one: one.role is None)
        spans = dict.fromkeys((one.start, one.end) for one in chosen[:_MOST] if one.role)
        plain = ((one.start, one.end) for one in chosen if not one.role)
        for span in plain:
            if len(spans) >= _MOST_PLAIN:
                break
            spans.setdefault(span)
        firsts = {(one.start, one.end): one for one in reversed(chosen)}
        shown = {span: self._shown(firsts[span]) for span in spans}
        return [better for one in dates if (better := self._settled(one, firsts, shown)) is not None]

    def _settled(self, one: Dated, firsts: _Spans, shown: Mapping[_Span, Dated | None]) -> Dated | None:
        """A date by what its place shows, which several dates may share: each in a role of its own."""
        span = one.start, one.end
        if span not in shown or shown[span] is firsts[span]:
            return one
        other = shown[span]
        return other and replace(
            one, written=other.written, value=other.value, alternatives=other.alternatives, precision=other.precision,
            source=other.source, confidence=min(one.confidence, other.confidence), why=_joined(one.why, other.why),
        )  # fmt: skip

    def _shown(self, one: Dated) -> Dated | None:
        """What the page shows in the date's place: itself, another reading of it, or nothing."""
        place = _Place(self._page, self._text, one)
        oddest = place.oddest()
        if oddest <= 1:
            return one
        other = self._read(place, one) if self._scans.refused is None else None
        if other is not None:
            if other is not one:
                self._tell("other_text", place, f"says “{_plain(one)}”, shows “{_plain(other)}”")
            return other
        if not place.shows_anything():
            self._tell("hidden_text", place, _plain(one))
            return None
        if oddest * _FIGURE < _OTHER:
            return one
        return replace(one, confidence=_DOUBTED, why="its letters do not look as the text says")

    def _read(self, place: _Place, one: Dated) -> Dated | None:
        """What engines read there; the date itself where one of them reads the same, None where they make out no
        day."""
        from checker.reading.ocr.second_look import days_read

        others: list[Dated] = []
        order = self._scans.asking.questions.date_order
        with self._scans.clock.running():
            for other, sure in days_read(place.line(), order, max(1.0, min(20.0, self._scans.clock.left))):
                if set(other.readings) & set(one.readings):
                    return one
                if sure >= _SURE and _figures(other) > _figures(one) - 2:
                    others.append(other)
        if not others:
            return None
        agreed = len(others) > 1 and bool(set(others[0].readings) & set(others[1].readings))
        return replace(
            others[0], written=others[0].written.strip(), source="ocr", confidence=_BY_TWO if agreed else _BY_ONE,
            why=f"the page shows it where its text says {_plain(one)}",
        )  # fmt: skip

    def _tell(self, what: Any, place: _Place, detail: str) -> None:
        self.hidden.append(Hidden(what, self._page.number, place.box, detail))


class _Place:
    """Where a date stands on its page."""

    def __init__(self, page: PdfPage, text: Page, one: Dated) -> None:
        assert one.box is not None
        self._page, self._text = page, text
        self.box = one.box
        self._letters = [
            (text.text[nth], page.letter_box(at))
            for nth in _telling(text.text, one.start or 0, one.end or 0)
            if (at := page.letter(nth)) >= 0
        ]
        self._turn = page.turned_at(page.letter(one.start or 0))
        heights = sorted(box.width if self._turn % 180 else box.height for _, box in self._letters)
        self._height = max(1.0, heights[len(heights) // 2]) if heights else 8.0

    def oddest(self) -> float:
        """How odd the oddest of its letters looks, as a multiple of what is ordinary; much where nothing is shown."""
        from checker.reading.formats.pdf.letter_shapes import oddness

        area, picture = self._picture(_LOOKED_AT)
        scale = picture.width / max(0.1, area.width)
        most = 0.0
        for letter, box in self._letters:
            odd = oddness(letter, self._upright(_cut(picture, box, area, scale)))
            bound = _FIGURE if letter.isdigit() else _LETTER
            most = max(most, 2 / _FIGURE if odd is None else odd / bound)
        return most

    def line(self) -> Image:
        """Its picture for an engine, upright."""
        room = max(2 * self._height, 0.25 * max(self.box.width, self.box.height)), self._height * 0.35
        across, down = reversed(room) if self._turn % 180 else room
        return self._upright(self._picture(_READ, across, down)[1])

    def shows_anything(self) -> bool:
        """Whether its picture is more than a plain ground."""
        darkest, lightest = cast(tuple[int, int], self._picture(_LOOKED_AT)[1].getextrema())
        return lightest - darkest >= _SHOWS

    def _picture(self, pixels: float, across: float = 1.0, down: float = 1.0) -> tuple[Box, Image]:
        """The part of the page that is shown, and its picture: one white point for a place beside the page."""
        from PIL import Image

        area = self.box.widened(across, down).within(Box(0.0, 0.0, *self._page.size))
        if min(area.width, area.height) <= 0:
            return area, Image.new("L", (1, 1), 255)
        dpi = min(600.0, max(72.0, 72 * pixels / self._height))
        return area, self._page.picture(dpi, box=area).convert("L")

    def _upright(self, picture: Image) -> Image:
        return picture.rotate(-self._turn, expand=True) if self._turn else picture


def _telling(text: str, start: int, end: int) -> Iterator[int]:
    """The offsets of a date's figures, and of the first letters of its words, which tell the months apart."""
    for word in _WORD.finditer(text, start, end):
        yield from range(word.start(), word.end() if word[0].isdigit() else min(word.end(), word.start() + _MONTH))


def _cut(picture: Image, box: Box, area: Box, scale: float) -> Image:
    left, top, right, bottom = (
        max(0, round((side - edge) * scale)) for side, edge in zip(box, (*area[:2], *area[:2]), strict=True)
    )
    return picture.crop((left, top, max(left, right), max(top, bottom)))


def _can_be_looked_at(one: Dated) -> bool:
    return bool(one.readings) and not one.computed and one.box is not None and one.start is not None


def _figures(one: Dated) -> int:
    """A reading with two figures less has lost a part of the date."""
    return sum(map(str.isdigit, one.written))


def _joined(*reasons: str) -> str:
    return "; ".join(filter(None, reasons))


def _plain(one: Dated) -> str:
    return " ".join(one.written.split())
