"""How far letters stand out from what lies behind them, for an eye that reads."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

Colour = tuple[int, int, int]
WHITE = 255, 255, 255
_EYE = 0.299, 0.587, 0.114
"""How much red, green and blue tell the eye (luma, ITU-R BT.601-7): of blue hardly anything, so that pale yellow on
white paper is not read. WCAG's ratio of luminance (2.2, *contrast ratio*) would call red on a green as light as it
unreadable; by this measure they are far apart."""


def apart(one: Colour, other: Colour) -> float:
    """Levels, from 0 to 255, as between two greys."""
    return sum(share * abs(a - b) for share, a, b in zip(_EYE, one, other, strict=True))


def planes_apart(one: "NDArray[Any]", other: "NDArray[Any]") -> "NDArray[Any]":
    """The same of each pixel of two pictures in RGB."""
    import numpy

    levels: NDArray[Any] = numpy.abs(one - other) @ numpy.array(_EYE)
    return levels
