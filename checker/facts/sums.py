"""Sums of money that a page gives twice, so that they can be compared."""

from dataclasses import dataclass
from typing import Literal

from checker.facts.geometry import Box


@dataclass(frozen=True, slots=True)
class SumTwice:
    """A sum in words, and the sum in figures that stands with it."""

    figures: str
    """As a plain number: `1200`, `1200.50`."""
    words: str
    """What the words say, as a plain number."""
    written: str
    """The words."""
    page: int
    beside: bool = True
    """Whether the two stand in one sentence, cell or row; else the figures are the nearest ones above the words."""
    from_picture: bool = False
    confidence: float = 1.0
    perhaps: tuple[str, ...] = ()
    """What the words would say if an engine misread one letter of them."""
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class ColumnTotal:
    """A column of sums with the total that stands below it."""

    rows: tuple[str, ...]
    """From the top, as plain numbers; what stands in brackets is below zero."""
    total: str
    label: str
    """What the row of the total is called."""
    page: int
    sorts: tuple[Literal["row", "total", "other"], ...] = ()
    """Of each row: `total` of some of those above; `other`, such as *less* or *of which*, is not simply added."""
    even: bool = True
    """Whether the rows stand at even distances, so that none is missing between them."""
    from_picture: bool = False
    confidence: float = 1.0
    box: Box | None = None
