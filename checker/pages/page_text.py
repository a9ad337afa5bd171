"""The text of one page while it is being read: it never becomes a fact."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from checker.facts.dates import Box


def _nowhere(_start: int, _end: int) -> Box | None:
    return None


def _sure(_start: int, _end: int) -> float:
    return 1.0


def _upright(_start: int, _end: int) -> int:
    return 0


@dataclass(frozen=True, slots=True)
class PageText:
    """A page's text in reading order, with a way back from characters to places on the page."""

    page: int
    """From 1."""
    text: str
    source: Literal["text", "ocr"] = "text"
    size: tuple[float, float] = (0.0, 0.0)
    """Width and height of the page as displayed, in points."""
    box: Callable[[int, int], Box | None] = field(default=_nowhere, compare=False)
    """The box around the characters from start to end (exclusive), in points from the top left; None if not known.
    For a PDF it works only while the page is open."""
    confidence: Callable[[int, int], float] = field(default=_sure, compare=False)
    """How sure the engine is of the characters from start to end, from 0 to 1."""
    turned: int = 0
    """Degrees clockwise that its picture was turned to be read (0, 90, 180, 270); boxes are of the page as shown."""
    mean_confidence: float | None = None
    """How sure an engine is of the whole page, from 0 to 1; None for text that no engine read."""
    turned_at: Callable[[int, int], int] = field(default=_upright, compare=False)
    """Degrees clockwise by which the place of the characters from start to end must be turned beyond that."""
