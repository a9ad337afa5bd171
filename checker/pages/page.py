"""A page as a reader sees it: its words in lines with their places and print, its rules, its ink and its pictures.

One class for a page of a PDF, a frame of a picture, what an engine read of a scan, and a text without places. It is
laid out when a recogniser first asks for its lines, and only once. It lives while the page is being read and never
becomes a fact.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from checker.facts.geometry import Box
from checker.pages.boxed_answers import with_labels_beside
from checker.pages.levelling import Levelling
from checker.pages.tables import Table, ruled_tables
from checker.pages.text_layout import Line, cut_at, lines_of_text


@dataclass(frozen=True, slots=True)
class Ink:
    """Strokes that belong together and are no print: what a pen, a stamp or a thumb left."""

    box: Box
    sort: Literal["pen", "stamp", "mark", "doubt"]
    """`mark`: the impression of a thumb. `doubt`: it may be a pen's, print, or dirt."""
    confidence: float = 1.0
    picture: str | None = None
    """A perceptual hash of it (16 hex digits)."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The straight lines and boxes that are drawn or printed on a page."""

    rules: tuple[Box, ...] = ()
    """Lines across."""
    uprights: tuple[Box, ...] = ()
    """Lines down."""
    frames: tuple[Box, ...] = ()
    """Boxes, and cells of tables that are drawn each for itself."""


def _nowhere(_start: int, _end: int) -> Box | None:
    return None


def _sure(_start: int, _end: int) -> float:
    return 1.0


def _upright(_start: int, _end: int) -> int:
    return 0


def _no_ink() -> tuple[Ink, ...]:
    return ()


def _not_measured(_place: Box) -> float | None:
    return None


@dataclass(frozen=True)
class Page:
    """A page's text in reading order, with a way back from characters to places on the page.

    Where a scanned page leans, its lines, drawn lines and ink stand as if it did not; `shown` leads back.
    """

    number: int
    """From 1."""
    text: str
    source: Literal["text", "ocr"] = "text"
    size: tuple[float, float] = (0.0, 0.0)
    """Width and height of the page as displayed, in points."""
    box: Callable[[int, int], Box | None] = field(default=_nowhere, compare=False)
    """The box around the characters from start to end (exclusive) as displayed; None if it is not known. For a PDF it
    works only while the page is open."""
    confidence: Callable[[int, int], float] = field(default=_sure, compare=False)
    """How sure the engine is of the characters from start to end, from 0 to 1."""
    turned: int = 0
    """Degrees clockwise that its picture was turned to be read (0, 90, 180, 270); boxes are of the page as shown."""
    mean_confidence: float | None = None
    """How sure an engine is of the whole page, from 0 to 1; None for text that no engine read."""
    turned_at: Callable[[int, int], int] = field(default=_upright, compare=False)
    """Degrees clockwise by which the place of the characters from start to end must be turned beyond that."""
    levelling: Levelling = Levelling()
    laid_out: Callable[[], Iterable[Line]] | None = field(default=None, compare=False, repr=False)
    """Gives its lines; None where its words have no places."""
    ruled: Callable[[], Drawn] = field(default=Drawn, compare=False, repr=False)
    """Gives the lines that are drawn on it."""
    inked: Callable[[], tuple[Ink, ...]] = field(default=_no_ink, compare=False, repr=False)
    """Gives the ink on it."""
    darkness: Callable[[Box], float | None] = field(default=_not_measured, compare=False, repr=False)
    """Gives how many square points of a place are dark, ruled lines apart; None where there is no picture."""
    looked_at: bool = True
    """Whether its picture was looked at: where it was not, no ink says nothing."""

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Its lines in the order of the text, columns and cells apart; without places as if typed on a machine."""
        if self.laid_out is None:
            return tuple(lines_of_text(self.text))
        return tuple(cut_at(self.drawn.uprights, self.laid_out(), self.text, self.place))

    @cached_property
    def drawn(self) -> Drawn:
        """Its drawn lines."""
        return self.ruled()

    @cached_property
    def ink(self) -> tuple[Ink, ...]:
        """Its ink."""
        return self.inked()

    @cached_property
    def tables(self) -> tuple[Table, ...]:
        """Its tables with drawn cells."""
        drawn = ruled_tables(self.drawn.rules, self.drawn.uprights, self.drawn.frames)
        return with_labels_beside(drawn, self.lines)

    @property
    def has_places(self) -> bool:
        """Whether the boxes of its lines are those on the page."""
        return self.laid_out is not None

    def place(self, start: int, end: int) -> Box | None:
        """The box of characters among its lines and ink: as if the page did not lean."""
        box = self.box(start, end)
        return box and self.levelling.level(box)

    def shown(self, box: Box) -> Box:
        """A place among its lines and ink as it is displayed."""
        return self.levelling.shown(box)
