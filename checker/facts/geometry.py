"""Places on a page, in one system of coordinates: points from the top left of the page as it is displayed."""

from collections.abc import Iterable
from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle: left, top, right and bottom in PDF points (1/72 inch) from the page's top left."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    @property
    def area(self) -> float:
        """In square points."""
        return max(0.0, self.width) * max(0.0, self.height)

    @property
    def middle(self) -> tuple[float, float]:
        """Across and down."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def holds(self, other: "Box", slack: float = 1.0) -> bool:
        """Whether the other's middle lies in this box, or not farther than `slack` from it."""
        across, down = other.middle
        return self.left - slack <= across <= self.right + slack and self.top - slack <= down <= self.bottom + slack

    def meets(self, other: "Box") -> bool:
        """Whether the two have some room in common."""
        return self.across(other) > 0 and self.down(other) > 0

    def across(self, other: "Box") -> float:
        """How far the two overlap from left to right; below zero, how far apart they are."""
        return min(self.right, other.right) - max(self.left, other.left)

    def down(self, other: "Box") -> float:
        """How far the two overlap from top to bottom; below zero, how far apart they are."""
        return min(self.bottom, other.bottom) - max(self.top, other.top)

    def share_in(self, other: "Box") -> float:
        """Which part of this box lies in the other, from 0 to 1."""
        if self.area <= 0:
            return 0.0
        return max(0.0, self.across(other)) * max(0.0, self.down(other)) / self.area

    def same_row(self, other: "Box") -> bool:
        """Whether the two stand beside each other: they overlap by half the height of the lower one."""
        return self.down(other) > 0.5 * min(self.height, other.height)

    def widened(self, by: float, down: float | None = None) -> "Box":
        """With `by` points more on the left and right, and `down` (default: as many) above and below."""
        more = by if down is None else down
        return Box(self.left - by, self.top - more, self.right + by, self.bottom + more)

    def within(self, other: "Box") -> "Box":
        """The part of this box that lies in the other."""
        return Box(
            max(self.left, other.left), max(self.top, other.top), min(self.right, other.right),
            min(self.bottom, other.bottom),
        )  # fmt: skip

    def rounded(self) -> "Box":
        """To a tenth of a point, as facts keep it: plain numbers, also where numpy counted them."""
        return Box(*(round(float(side), 1) for side in self))


def around(boxes: Iterable[Box]) -> Box | None:
    """The smallest box around all of them; None around none."""
    every = list(boxes)
    if not every:
        return None
    return Box(
        min(one.left for one in every),
        min(one.top for one in every),
        max(one.right for one in every),
        max(one.bottom for one in every),
    )
