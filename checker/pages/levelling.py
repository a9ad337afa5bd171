"""How a scanned page leans, and its places as they were if it did not.

A page on the glass leans by a degree or two, so that the ends of its lines lie a line apart; a photograph shows its
upper lines at another slope than its lower ones. Both are measured by the words of the lines, and taken back before
anything is said of what stands beside, above or below something else.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from checker.facts.geometry import Box

_LONG, _WORDS = 90.0, 3
"""Points and words of a line by which its slope can be told."""
_ROWS, _ROWS_OF_PHOTOGRAPH = 3, 8
_STEEPEST = 0.14
"""Eight degrees: what leans more was turned, and is read as such."""
_LEVEL = 0.0015
"""A slope below which nothing is moved: half a point across a page."""
_CONVERGING = 0.004
"""Slope by which the first and the last lines differ on a photograph."""


@dataclass(frozen=True, slots=True)
class Levelling:
    """Slope of the lines of a page (points down for a point to the right), and how it changes down the page."""

    size: tuple[float, float] = (0.0, 0.0)
    slope: float = 0.0
    """In the page's middle."""
    change: float = 0.0
    """For a point further down."""

    @property
    def is_level(self) -> bool:
        """Whether there is nothing to move."""
        return abs(self.slope) < _LEVEL and self.change == 0.0

    def level(self, box: Box) -> Box:
        """A place of the page as shown, as it were if the page did not lean; what leans within the box is taken off."""
        if self.is_level:
            return box
        x, y = box.middle
        lean = abs(self._slope_at(y))
        wide, high = max(1.0, box.width - box.height * lean), max(1.0, box.height - box.width * lean)
        return _about(*self._level(x, y), wide, high)

    def shown(self, box: Box) -> Box:
        """The way back."""
        if self.is_level:
            return box
        corners = [self.shown_at(x, y) for x in (box.left, box.right) for y in (box.top, box.bottom)]
        across, down = [x for x, _ in corners], [y for _, y in corners]
        return Box(min(across), min(down), max(across), max(down)).rounded()

    def shown_at(self, across: float, down: float) -> tuple[float, float]:
        """Where a point of the levelled page stands on the page as shown."""
        x, y = across, down
        for _ in range(4):
            x = across - (y - self.size[1] / 2) * self.slope
            y = down + (x - self.size[0] / 2) * self._slope_at(y)
        return x, y

    def _level(self, x: float, y: float) -> tuple[float, float]:
        return (
            x + (y - self.size[1] / 2) * self.slope,
            y - (x - self.size[0] / 2) * self._slope_at(y),
        )

    def _slope_at(self, down: float) -> float:
        return self.slope + self.change * (down - self.size[1] / 2)


def levelling_of(rows: Iterable[Sequence[Box]], size: tuple[float, float]) -> Levelling:
    """How a page leans, by the words of its rows; level where too few of them can tell."""
    slopes = sorted((middle, slope) for row in rows if (found := _slope(row)) for middle, slope in [found])
    if len(slopes) < _ROWS:
        return Levelling(size)
    usual = median(slope for _, slope in slopes)
    if abs(usual) > _STEEPEST:
        return Levelling(size)
    change = _change(slopes)
    if abs(change) * (slopes[-1][0] - slopes[0][0]) < _CONVERGING:
        return Levelling(size, usual)
    middle = median(slope - change * (down - size[1] / 2) for down, slope in slopes)
    return Levelling(size, middle, change)


def _slope(row: Sequence[Box]) -> tuple[float, float] | None:
    """Where a row stands, and the slope of the line through its words' middles."""
    if len(row) < _WORDS or row[-1].right - row[0].left < _LONG:
        return None
    across, down = [box.middle[0] for box in row], [box.middle[1] for box in row]
    x, y = sum(across) / len(row), sum(down) / len(row)
    wide = sum((one - x) ** 2 for one in across)
    return (y, sum((a - x) * (d - y) for a, d in zip(across, down, strict=True)) / wide) if wide else None


def _change(slopes: Sequence[tuple[float, float]]) -> float:
    """How the slope changes for a point further down: the median over pairs of distant lines (Theil-Sen)."""
    if len(slopes) < _ROWS_OF_PHOTOGRAPH:
        return 0.0
    half = len(slopes) // 2
    pairs = [(one, other) for one in slopes[:half] for other in slopes[half:] if other[0] - one[0] > 40]
    return median((other[1] - one[1]) / (other[0] - one[0]) for one, other in pairs) if pairs else 0.0


def _about(x: float, y: float, wide: float, high: float) -> Box:
    return Box(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2)
