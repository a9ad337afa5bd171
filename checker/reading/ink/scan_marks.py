"""What stands on a scanned page beside its words, by its picture alone: drawn lines and ink, on the page set level."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from statistics import median
from typing import TYPE_CHECKING

from checker.facts.geometry import Box
from checker.pages.levelling import Levelling, levelling_of
from checker.pages.page import Drawn, Ink, Page
from checker.pages.text_layout import placed_words, relaid

if TYPE_CHECKING:
    from PIL.Image import Image

    from checker.reading.ink.page_ink import ReadWord
    from checker.reading.ink.strokes import Sheet

_SHORTEST = 34.0
_PRINT = 9.5
"""Points of a word's height in ordinary print of 11 to 12 points, between what the two engines give."""
_SHEET = 1250.0
"""Points of the longer side of A3, and a little more."""
_ON_SHEET, _ON_MORE = (0.45, 2.2), (0.65, 1.4)
"""Of that height: a page whose words are of such a size is as large as its file says, if that is a sheet of paper
(forms are printed in 8 points and in 14, and one engine's boxes are half as high again as the other's), and if it is
more."""
_ENOUGH = 12
"""Words by which the size of a page's print is known."""
_READ, _LETTERS = 0.6, 3
"""How sure an engine is of a word that counts, and its letters."""


def with_marks(page: Page, picture: Image) -> Page:
    """A page that an engine read, with what its picture shows beside the words: looked for when it is first asked."""
    look = _Look(page, picture)
    if page.laid_out is None:
        return replace(page, ruled=lambda: look.drawn, inked=lambda: look.ink, darkness=look.darkness)
    lines = list(page.laid_out())
    rows = [[word.box for word in placed_words(line, page.text, page.box)] for line in lines]
    page = replace(page, levelling=levelling_of(rows, page.size))
    level = [*relaid(lines, page.text, page.place)]
    look = _Look(page, picture)
    return replace(
        page, laid_out=lambda: level, ruled=lambda: look.drawn, inked=lambda: look.ink, darkness=look.darkness
    )


@dataclass(frozen=True)
class _Look:
    """One look at the picture of a page, taken when it is needed."""

    page: Page
    picture: Image

    @cached_property
    def sheet(self) -> Sheet:
        from checker.reading.ink.strokes import sheet_of

        wide, high = self.page.size
        return sheet_of(set_level(self.picture, self.page.levelling), (wide / self.scale, high / self.scale))

    @cached_property
    def scale(self) -> float:
        """How much larger the page is by its file than by its letters: photographs claim resolutions that no camera
        knows, and the print of a page of forty inches would be taken for strokes of a pen."""
        heights = [one.box.height for one in self._words if one.confidence >= _READ and one.letters >= _LETTERS]
        ratio = median(heights) / _PRINT if len(heights) >= _ENOUGH else 1.0
        least, most = _ON_SHEET if max(self.page.size) <= _SHEET else _ON_MORE
        return 1.0 if least < ratio < most else ratio

    @cached_property
    def _rules(self) -> list[Box]:
        """The lines across, on the sheet."""
        return self.sheet.rules_across()

    @cached_property
    def drawn(self) -> Drawn:
        return Drawn(
            tuple(self._on_page(rule) for rule in self._rules if rule.width >= _SHORTEST),
            tuple(map(self._on_page, self.sheet.rules_down())),
        )

    @cached_property
    def ink(self) -> tuple[Ink, ...]:
        from checker.reading.ink.page_ink import ink_on

        words = [replace(one, box=_times(one.box, 1 / self.scale)) for one in self._words]
        return tuple(replace(one, box=self._on_page(one.box)) for one in ink_on(self.sheet, words, self._rules))

    def darkness(self, place: Box) -> float:
        """How many square points of a place are dark."""
        return self.sheet.dark_in(_times(place, 1 / self.scale)) * self.scale**2

    def _on_page(self, box: Box) -> Box:
        return _times(box, self.scale).rounded()

    @cached_property
    def _words(self) -> list[ReadWord]:
        return list(self._placed_words())

    def _placed_words(self) -> Iterator[ReadWord]:
        from checker.reading.ink.page_ink import ReadWord

        for word in re.finditer(r"\S+", self.page.text):
            box = self.page.place(*word.span())
            if box is not None and any(map(str.isalnum, word[0])):
                yield ReadWord(box, self.page.confidence(*word.span()), len(word[0]))


def _times(box: Box, by: float) -> Box:
    return Box(*(side * by for side in box))


def set_level(picture: Image, levelling: Levelling) -> Image:
    """The picture of a page as if the page did not lean."""
    wide, high = levelling.size
    if levelling.is_level or not wide or not high:
        return picture
    from PIL import Image as Pictures

    across, down = picture.width / wide, picture.height / high
    corners = [levelling.shown_at(x, y) for x, y in ((0, 0), (0, high), (wide, high), (wide, 0))]
    sides = tuple(side for x, y in corners for side in (x * across, y * down))
    paper = {"L": 255, "1": 1}.get(picture.mode, (255, 255, 255))
    return picture.transform(
        picture.size, Pictures.Transform.QUAD, sides, Pictures.Resampling.BILINEAR, fillcolor=paper
    )


