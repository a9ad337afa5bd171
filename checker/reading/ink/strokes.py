"""Strokes on a page's picture: what is dark, without rule lines, as connected pieces measured in points."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from checker.facts.geometry import Box, around

if TYPE_CHECKING:
    from PIL.Image import Image

DPI = 150
"""What a page is scaled to before it is looked at: strokes of a pen are 3 to 6 pixels wide then."""
_SCALE = DPI / 72
_RULE = 46.0
"""Points: a straight run longer than this is a ruled line; the flourish under a name runs straight for less."""
_THIN = 2.6
_SPECK = 1.6
_MOST_RUNS = 60_000
_STEP = 4.0
"""Points between two pieces of one ruled line, on a page that leans by a degree."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """One connected piece of ink. Lengths in points, from the page's top left."""

    box: Box
    ink: float
    """Square points that are dark."""

    @property
    def width(self) -> float:
        """Width of the box."""
        return self.box.width

    @property
    def height(self) -> float:
        """Height of the box."""
        return self.box.height

    @property
    def fill(self) -> float:
        """Which part of its box is dark."""
        return self.ink / max(0.1, self.width * self.height)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page's picture, made ready: dark pixels at a fixed resolution, ruled lines apart."""

    dark: Any
    rules: Any
    size: tuple[float, float]
    grey: Any

    def strokes(self, area: Box) -> list[Stroke]:
        """The pieces of ink in an area, ruled lines and specks left out."""
        x0, y0, x1, y1 = (round(one * _SCALE) for one in area)
        x0, y0 = max(0, x0), max(0, y0)
        part = self.dark[y0:y1, x0:x1] & ~self.rules[y0:y1, x0:x1]
        found = []
        for left, top, right, bottom, count in _pieces(part):
            box = Box((x0 + left) / _SCALE, (y0 + top) / _SCALE, (x0 + right) / _SCALE, (y0 + bottom) / _SCALE)
            stroke = Stroke(box, count / _SCALE**2)
            if max(stroke.width, stroke.height) >= _SPECK:
                found.append(stroke)
        return found

    def mask(self, area: Box) -> Any:
        """The dark pixels of an area, without ruled lines."""
        x0, y0, x1, y1 = (max(0, round(one * _SCALE)) for one in area)
        return self.dark[y0:y1, x0:x1] & ~self.rules[y0:y1, x0:x1]

    def rules_across(self) -> list[Box]:
        """The straight lines that run across the page, pieces of one line joined."""
        pieces = [
            Box(left / _SCALE, top / _SCALE, right / _SCALE, bottom / _SCALE)
            for left, top, right, bottom, _ in _pieces(_across(self.dark))
        ]
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


def sheet_of(image: Image, size: tuple[float, float]) -> Sheet:
    """Makes a picture ready. `size` is the page in points; where it is unknown, the picture is taken as 150 dpi."""
    import numpy
    from PIL import Image as Pictures

    wide, high = size if size[0] > 0 and size[1] > 0 else (image.width / _SCALE, image.height / _SCALE)
    at = (max(1, round(wide * _SCALE)), max(1, round(high * _SCALE)))
    grey = image.convert("L")
    if grey.size != at:
        grey = grey.resize(at, Pictures.Resampling.BOX if grey.width > at[0] else Pictures.Resampling.BILINEAR)
    pixels = numpy.asarray(grey)
    dark = pixels < _threshold(pixels)
    return Sheet(dark, _rules(dark), (wide, high), pixels)


def _threshold(pixels: Any) -> float:
    """Between ink and paper, by Otsu's method, never so high that grey paper counts as ink."""
    import numpy

    counts = numpy.bincount(pixels.ravel(), minlength=256).astype(float)
    total, levels = counts.sum(), numpy.arange(256)
    below = counts.cumsum()
    mean = (counts * levels).cumsum()
    with numpy.errstate(divide="ignore", invalid="ignore"):
        between = (mean[-1] * below / total - mean) ** 2 / (below * (total - below))
    best = int(numpy.nanargmax(between)) if numpy.isfinite(between).any() else 127
    paper = float(numpy.median(pixels))
    return min(best + 1.0, paper - 40.0)


def _rules(dark: Any) -> Any:
    """The pixels of long thin straight lines, across and down."""
    return _across(dark) | _across(dark.T).T


def _across(dark: Any) -> Any:
    import numpy

    length, thin = round(_RULE * _SCALE), round(_THIN * _SCALE)
    starts, ends = _runs(dark)
    long = (ends[1] - starts[1]) >= length
    found = numpy.zeros_like(dark)
    for row, first, last in zip(starts[0][long], starts[1][long], ends[1][long], strict=True):
        found[row, first:last] = True
    above, below = _shifted(dark, thin), _shifted(dark, -thin)
    return found & ~(above & below)


def _shifted(dark: Any, by: int) -> Any:
    import numpy

    moved = numpy.zeros_like(dark)
    if by > 0:
        moved[by:] = dark[:-by]
    else:
        moved[:by] = dark[-by:]
    return moved


def _runs(dark: Any) -> tuple[tuple[Any, Any], tuple[Any, Any]]:
    """Starts and ends (exclusive) of the dark runs of each row, as (rows, columns)."""
    import numpy

    edge = numpy.zeros((dark.shape[0], 1), dtype=bool)
    steps = numpy.diff(numpy.hstack([edge, dark, edge]).astype(numpy.int8), axis=1)
    first, last = (steps == 1).nonzero(), (steps == -1).nonzero()
    return (first[0], first[1]), (last[0], last[1])


def _pieces(dark: Any) -> list[tuple[int, int, int, int, int]]:
    """Connected pieces (eight neighbours) as left, top, right, bottom, pixels; runs of neighbouring rows are joined."""
    if not dark.size:
        return []
    (rows, firsts), (_, lasts) = _runs(dark)
    if len(rows) > _MOST_RUNS:
        return []
    runs = list(zip(rows.tolist(), firsts.tolist(), lasts.tolist(), strict=True))
    parent = list(range(len(runs)))

    def root(nth: int) -> int:
        while parent[nth] != nth:
            parent[nth] = parent[parent[nth]]
            nth = parent[nth]
        return nth

    above = 0
    for nth, (row, first, last) in enumerate(runs):
        while runs[above][0] < row - 1 or (runs[above][0] == row - 1 and runs[above][2] < first):
            above += 1
        look = above
        while look < nth and runs[look][0] == row - 1 and runs[look][1] <= last:
            parent[root(look)] = root(nth)
            look += 1
    boxes: dict[int, list[int]] = {}
    for nth, (row, first, last) in enumerate(runs):
        box = boxes.setdefault(root(nth), [first, row, last, row + 1, 0])
        box[0], box[2], box[3] = min(box[0], first), max(box[2], last), row + 1
        box[4] += last - first
    return [(a, b, c, d, n) for a, b, c, d, n in boxes.values()]
