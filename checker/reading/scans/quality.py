"""How well a page was scanned: what a court, a portal or a clerk turns back before anybody reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from checker.reading.pagetext import PageText

if TYPE_CHECKING:
    from PIL.Image import Image


@dataclass(frozen=True, slots=True)
class Quality:
    """What a page's picture looks like. None: it could not be told (too little on the page)."""

    blank: bool = False
    rotation: int = 0
    """Degrees clockwise that it must be turned to be upright: 0, 90, 180 or 270."""
    skew: float | None = None
    """Degrees by which its lines lean, clockwise positive."""
    blur: bool | None = None
    low_contrast: bool | None = None
    cut_off: bool | None = None
    """Text runs over an edge of the picture."""
    colour: Literal["colour", "grey", "bilevel"] = "grey"
    dpi: float | None = None
    """Effective resolution, when the page's size was given."""


def look(image: Image, *, size: tuple[float, float] | None = None, text: PageText | None = None) -> Quality:
    """Looks at one page's picture as displayed.

    `size` is the page in points (for the resolution); `text` is what OCR read on it: with it an upside-down page is told,
    without it only sideways ones are.
    """
    raise NotImplementedError
