"""What stands on a scanned page beside its words, by its picture alone: drawn lines and ink, on the page set level."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from checker.pages.levelling import Levelling, levelling_of
from checker.pages.page import Drawn, Ink, Page
from checker.pages.text_layout import placed_words, relaid

if TYPE_CHECKING:
    from PIL.Image import Image

    from checker.reading.ink.page_ink import ReadWord
    from checker.reading.ink.strokes import Sheet

_SHORTEST = 34.0


def with_marks(page: Page, picture: Image) -> Page:
    """A page that an engine read, with what its picture shows beside the words: looked for when it is first asked."""
    look = _Look(page, picture)
    if page.laid_out is None:
        return replace(page, ruled=lambda: look.drawn, inked=lambda: look.ink)
    lines = list(page.laid_out())
    rows = [[word.box for word in placed_words(line, page.text, page.box)] for line in lines]
    page = replace(page, levelling=levelling_of(rows, page.size))
    level = [*relaid(lines, page.text, page.place)]
    look = _Look(page, picture)
    return replace(page, laid_out=lambda: level, ruled=lambda: look.drawn, inked=lambda: look.ink)


@dataclass(frozen=True)
class _Look:
    """One look at the picture of a page, taken when it is needed."""

    page: Page
    picture: Image

    @cached_property
    def sheet(self) -> Sheet:
        from checker.reading.ink.strokes import sheet_of

        return sheet_of(set_level(self.picture, self.page.levelling), self.page.size)

    @cached_property
    def drawn(self) -> Drawn:
        return Drawn(
            tuple(rule.rounded() for rule in self.sheet.rules_across() if rule.width >= _SHORTEST),
            tuple(upright.rounded() for upright in self.sheet.rules_down()),
        )

    @cached_property
    def ink(self) -> tuple[Ink, ...]:
        from checker.reading.ink.page_ink import ink_on

        return tuple(ink_on(self.sheet, list(self._words())))

    def _words(self) -> Iterator[ReadWord]:
        from checker.reading.ink.page_ink import ReadWord

        for word in re.finditer(r"\S+", self.page.text):
            box = self.page.place(*word.span())
            if box is not None and any(map(str.isalnum, word[0])):
                yield ReadWord(box, self.page.confidence(*word.span()), len(word[0]))


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


