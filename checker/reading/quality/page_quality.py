"""How well a page was scanned: what a court, a portal or a clerk turns back before anybody reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from checker.pages.page import Page

if TYPE_CHECKING:
    from PIL.Image import Image

Colour = Literal["colour", "grey", "bilevel"]

_SOME_WORDS, _SURE = 10, 0.6
"""What an engine makes of leaves and bricks is less, or less sure."""


@dataclass(frozen=True, slots=True)
class Quality:
    """What a page's picture looks like. None: it could not be told (too little on the page).

    What shows no print, as an empty page or a photograph of a house, has none that is blurred, pale or cut off.
    """

    blank: bool = False
    rotation: int = 0
    """Degrees clockwise that it must be turned to be upright: 0, 90, 180 or 270."""
    skew: float | None = None
    """Degrees by which its lines lean, clockwise positive."""
    blur: bool | None = None
    low_contrast: bool | None = None
    cut_off: bool | None = None
    """Text runs over an edge of the picture. None also where a sheet was cut and only white may be missing."""
    colour: Colour = "grey"
    dpi: float | None = None
    """Effective resolution, when the page's size was given."""


def look(image: Image, *, size: tuple[float, float] | None = None, text: Page | None = None) -> Quality:
    """Looks at one page's picture as displayed.

    `size` is the page in points (for the resolution); `text` is what OCR read on it: it tells how the page is turned,
    which the picture alone does not.
    """
    from checker.reading.quality import cut_off, preprocess, sharpness, skew_colour_dpi
    from checker.reading.quality.blank_page import blank, of_print

    picture = preprocess.grey(image)
    colour, dpi = skew_colour_dpi.colour(image), skew_colour_dpi.resolution(image.size, size)
    if blank(picture):
        return Quality(blank=True, blur=False, low_contrast=False, cut_off=False, colour=colour, dpi=dpi)
    turned = text.turned if text else 0
    picture = preprocess.turned(picture, turned)
    levelled = preprocess.even(picture)
    if not (of_print(levelled) or _words(text)):
        return Quality(rotation=turned, blur=False, low_contrast=False, cut_off=False, colour=colour, dpi=dpi)
    letters = preprocess.letter_height(levelled)
    width = sharpness.edge_width(picture, levelled)
    lean = skew_colour_dpi.skew(levelled)
    upright = size if size is None or turned % 180 == 0 else size[::-1]
    return Quality(
        rotation=turned, colour=colour, dpi=dpi, skew=lean, blur=sharpness.blurred(width, letters),
        low_contrast=sharpness.pale(picture, levelled),
        cut_off=cut_off.cut_off(levelled, letters, lean or 0.0, upright) if letters else None,
    )  # fmt: skip


def _words(text: Page | None) -> bool:
    """Whether an engine read words, and not the texture of a photograph."""
    if text is None or (text.mean_confidence or 0.0) < _SURE:
        return False
    return sum(len(word) > 2 and word.isalpha() for word in text.text.split()) >= _SOME_WORDS
