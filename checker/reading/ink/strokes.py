"""Strokes on a page's picture: what is dark, ruled lines left out, as connected pieces of one ink, in points."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image as Pictures

from checker.facts.geometry import Box, around
from checker.reading.ink.colours import absorption, darkness, pieces_by_colour
from checker.reading.ink.components import Piece, labelled, pieces_of, runs_of

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL.Image import Image

DPI = 150
"""What a page is scaled to before it is looked at: strokes of a pen are 3 to 6 pixels wide then."""
SCALE = DPI / 72
_RULE = 46.0
"""Points: a straight run longer than this is a ruled line; the flourish under a name runs straight for less."""
_UPRIGHT = 26.0
"""Points of a straight run down the page: the side of one row of a table."""
_STRAIGHT = 12.0
"""Points that no pen runs quite straight, but in a flourish."""
_THIN = 2.6
_SPECK = 1.6
_STEP = 4.0
"""Points between two pieces of one ruled line, on a page that leans by a degree."""
_FAINTEST, _DARKEST = 0.16, 0.35
"""Shares of the paper's light between which the edge of ink lies."""
_FAINT = 0.6
"""Of that edge: from here what lies between pieces of ink may be of it."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """One connected piece of ink. Lengths in points, from the page's top left."""

    box: Box
    ink: float
    """Square points that are dark."""
    colour: int = 0
    """Which of the page's inks it is of; 0 is black."""
    number: int = 0
    """Its number on the sheet."""

    @property
    def width(self) -> float:
        """Width of the box."""
        return self.box.width

    @property
    def height(self) -> float:
        """Height of the box."""
        return self.box.height

    @property
    def length(self) -> float:
        """The longer side of the box."""
        return max(self.width, self.height)

    @property
    def fill(self) -> float:
        """Which part of its box is dark."""
        return self.ink / max(0.1, self.width * self.height)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page's picture, made ready: dark pixels at a fixed resolution, ruled lines apart, the rest in pieces."""

    dark: NDArray[Any]
    faint: NDArray[Any]
    """Dark pixels and those that are fainter, as the thin parts of a pen's strokes are on a coarse picture."""
    rules: NDArray[Any]
    size: tuple[float, float]
    labels: NDArray[Any]
    pieces: tuple[Stroke, ...]
    """All strokes, specks left out."""

    def strokes(self, area: Box) -> list[Stroke]:
        """Those of which the middle lies in an area."""
        return [one for one in self.pieces if area.holds(one.box, 0.0)]

    def mask(self, area: Box) -> NDArray[Any]:
        """The dark pixels of an area, without ruled lines."""
        part = _part(area)
        found: NDArray[Any] = self.dark[part] & ~self.rules[part]
        return found

    def dark_in(self, area: Box) -> float:
        """How many square points of an area are dark, ruled lines left out."""
        return float(self.mask(area).sum()) / SCALE**2

    def pixels(self, stroke: Stroke) -> NDArray[Any]:
        """The pixels of a stroke, in its box."""
        found: NDArray[Any] = self.labels[_part(stroke.box)] == stroke.number
        return found

    def joined(self, area: Box) -> list[Stroke]:
        """What is dark or faint in an area, as pieces that lie a pixel apart at most: what a coarse picture broke.

        Straight runs are left out, also short ones, as of a box to tick.
        """
        part = _part(area)
        faint = self.faint[part] & ~self.rules[part]
        faint &= ~(_across(faint, _STRAIGHT) | _across(faint.T, _STRAIGHT).T)
        plane, pieces = labelled(_grown(faint))
        counts = np.bincount(plane[faint], minlength=len(pieces) + 1)
        return [
            _stroke(replace(piece, count=int(counts[nth])), part[1].start, part[0].start, 0)
            for nth, piece in enumerate(pieces, 1)
        ]

    def rules_across(self) -> list[Box]:
        """The straight lines that run across the page, pieces of one line joined."""
        return _lines(_across(self.dark, _RULE))

    def rules_down(self) -> list[Box]:
        """The straight lines that run down the page."""
        return [Box(line.top, line.left, line.bottom, line.right) for line in _lines(_across(self.dark.T, _UPRIGHT))]


def _part(area: Box) -> tuple[slice, slice]:
    x0, y0, x1, y1 = (max(0, round(side * SCALE)) for side in area)
    return slice(y0, y1), slice(x0, x1)


def strokes_within(pixels: NDArray[Any], stroke: Stroke) -> Iterator[Stroke]:
    """The pieces of what is left of a stroke's pixels."""
    left, top = round(stroke.box.left * SCALE), round(stroke.box.top * SCALE)
    for piece in pieces_of(pixels):
        yield _stroke(piece, left, top, stroke.colour)


def _stroke(piece: Piece, left: int, top: int, colour: int, number: int = 0) -> Stroke:
    box = Box(
        (left + piece.left) / SCALE, (top + piece.top) / SCALE,
        (left + piece.right) / SCALE, (top + piece.bottom) / SCALE,
    )  # fmt: skip
    return Stroke(box, piece.count / SCALE**2, colour, number)


def sheet_of(picture: Image, size: tuple[float, float], *, ruled: bool = True) -> Sheet:
    """Makes a picture ready. `size` is the page in points; where it is unknown, the picture is taken as 150 dpi.

    Not `ruled`: no straight line is taken for a ruled one, as the top of a thin ring is.
    """
    wide, high = size if size[0] > 0 and size[1] > 0 else (picture.width / SCALE, picture.height / SCALE)
    at = (max(1, round(wide * SCALE)), max(1, round(high * SCALE)))
    image = picture if picture.mode in ("L", "RGB") else picture.convert("L" if picture.mode == "1" else "RGB")
    if image.size != at:
        image = image.resize(at, Pictures.Resampling.BOX if image.width > at[0] else Pictures.Resampling.BILINEAR)
    missing = absorption(image)
    level = darkness(missing)
    edge = _edge(level)
    dark = level > edge
    rules = _rules(dark) if ruled else np.zeros_like(dark)
    found = pieces_by_colour(missing, dark & ~rules)
    strokes = (
        _stroke(piece, 0, 0, colour, nth)
        for nth, (piece, colour) in enumerate(zip(found.pieces, found.colours, strict=True), 1)
    )
    faint = level > max(_FAINTEST, _FAINT * edge)
    pieces = tuple(one for one in strokes if one.length >= _SPECK)
    return Sheet(dark, faint, rules, (wide, high), found.labels, pieces)


def _grown(dark: NDArray[Any]) -> NDArray[Any]:
    """With the pixels beside, over and under those that are dark."""
    wider = dark.copy()
    wider[:, 1:] |= dark[:, :-1]
    wider[:, :-1] |= dark[:, 1:]
    grown = wider.copy()
    grown[1:] |= wider[:-1]
    grown[:-1] |= wider[1:]
    return grown


def _edge(level: NDArray[Any]) -> float:
    """Between ink and paper, by Otsu's method, within what pens and scanners give."""
    counts = np.bincount((level * 255).astype(np.uint8).ravel(), minlength=256).astype(float)
    total = counts.sum()
    below, mean = counts.cumsum(), (counts * np.arange(256)).cumsum()
    with np.errstate(divide="ignore", invalid="ignore"):
        between = (mean[-1] * below / total - mean) ** 2 / (below * (total - below))
    best = int(np.nanargmax(between)) if np.isfinite(between).any() else 64
    return min(_DARKEST, max(_FAINTEST, best / 255))


def _rules(dark: NDArray[Any]) -> NDArray[Any]:
    """The pixels of long thin straight lines, across and down."""
    both: NDArray[Any] = _across(dark, _RULE) | _across(dark.T, _RULE).T
    return both


def _across(dark: NDArray[Any], shortest: float) -> NDArray[Any]:
    """The pixels of straight thin runs of so many points and more."""
    length, thin = round(shortest * SCALE), round(_THIN * SCALE)
    rows, firsts, lasts = runs_of(dark)
    long = lasts - firsts >= length
    found = np.zeros_like(dark)
    for row, first, last in zip(rows[long], firsts[long], lasts[long], strict=True):
        found[row, first:last] = True
    lines: NDArray[Any] = found & ~(_shifted(dark, thin) & _shifted(dark, -thin))
    return lines


def _shifted(dark: NDArray[Any], by: int) -> NDArray[Any]:
    moved = np.zeros_like(dark)
    if by > 0:
        moved[by:] = dark[:-by]
    else:
        moved[:by] = dark[-by:]
    return moved


def _lines(runs: NDArray[Any]) -> list[Box]:
    pieces = [Box(one.left / SCALE, one.top / SCALE, one.right / SCALE, one.bottom / SCALE) for one in pieces_of(runs)]
    return list(_joined(sorted(pieces)))


def _joined(pieces: Iterable[Box]) -> Iterator[Box]:
    """Pieces that go on where another one ends, as a leaning line is scanned, are one line."""
    lines: list[Box] = []
    for piece in pieces:
        for nth, line in enumerate(lines):
            if abs(piece.top - line.top) < _STEP and piece.left - line.right < _STEP:
                lines[nth] = around((line, piece)) or line
                break
        else:
            lines.append(piece)
    yield from (line for line in lines if line.height < 2 * _STEP)
