"""The outlines of stamps: rings, and boxes that were put on the paper askew. What a pen wrote across them stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image as Pictures

from checker.reading.ink.components import runs_of
from checker.reading.ink.strokes import SCALE

if TYPE_CHECKING:
    from numpy.typing import NDArray

_RADII = range(36, 136, 3)
"""Pixels (17 to 65 points) of a seal's radius."""
_ROUND = 0.8
"""Share of a circle that is inked, from which it is one; where a pen or the sheet's edge cuts it, a part is missing."""
_SECTORS = 48
_RIM, _BAND = 4, 7
"""Pixels by which a hand-pressed ring may leave its circle, and within which all ink is the ring's."""
_CROOKED = range(-14, 15)
"""Degrees by which a stamp may stand askew; one that stands straight has its box taken for ruled lines."""
_SIDE, _END = round(38 * SCALE), round(14 * SCALE)
"""Pixels of the long and of the short sides of a stamp's box."""


def outline_in(dark: NDArray[Any]) -> NDArray[Any] | None:
    """The pixels of a stamp's outline in a piece of ink; None where it has none."""
    ring = _rings(dark)
    if ring is not None:
        return ring
    return _box(dark)


def _rings(dark: NDArray[Any]) -> NDArray[Any] | None:
    """The pixels of a circle, with those of others around the same middle."""
    first = _circle(dark)
    if first is None:
        return None
    down, across, radius = first
    rows, columns = np.indices(dark.shape)
    away = np.hypot(rows - down, columns - across)
    found = np.abs(away - radius) <= _BAND
    for other in _RADII:
        if _inked(np.argwhere(dark & ~found), down, across, other) >= _ROUND:
            found |= np.abs(away - other) <= _BAND
    ring: NDArray[Any] = dark & found
    return ring


def _circle(dark: NDArray[Any]) -> tuple[float, float, float] | None:
    """Middle and radius of the circle that is inked best, by Hough's votes; None where none is nearly whole."""
    points = np.argwhere(dark)
    if len(points) < 150:
        return None
    points = points[:: max(1, len(points) // 4000)]
    best: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    small = np.zeros((dark.shape[0] // 2 + 1, dark.shape[1] // 2 + 1))
    small[points[:, 0] // 2, points[:, 1] // 2] = 1
    votes = np.fft.rfft2(small)
    for radius in _RADII:
        if 2 * radius > min(dark.shape) * 1.25:
            break
        counts = np.fft.irfft2(votes * np.conj(np.fft.rfft2(_circle_at_origin(small.shape, radius / 2))), small.shape)
        down, across = np.unravel_index(int(counts.argmax()), counts.shape)
        share = _inked(points, 2 * int(down), 2 * int(across), radius)
        if share > best[0]:
            best = share, 2 * float(down), 2 * float(across), float(radius)
    return best[1:] if best[0] >= _ROUND else None


def _circle_at_origin(shape: tuple[int, ...], radius: float) -> NDArray[Any]:
    plane = np.zeros(shape)
    turns = np.linspace(0, 2 * np.pi, round(6 * radius), endpoint=False)
    rows = np.round(radius * np.sin(turns)).astype(int) % shape[0]
    columns = np.round(radius * np.cos(turns)).astype(int) % shape[1]
    plane[rows, columns] = 1
    return plane


def _inked(points: NDArray[Any], down: float, across: float, radius: float) -> float:
    """Share of the circle's sectors in which ink stands on the rim."""
    rows, columns = points[:, 0] - down, points[:, 1] - across
    rim = np.abs(np.hypot(rows, columns) - radius) <= _RIM
    turns = np.arctan2(rows[rim], columns[rim]) / (2 * np.pi) % 1.0
    return len(np.unique((turns * _SECTORS).astype(int))) / _SECTORS


def _box(dark: NDArray[Any]) -> NDArray[Any] | None:
    """The pixels of the sides of a box that stands askew."""
    best = max(_CROOKED, key=lambda degrees: (int(_long_runs(_turned(dark, degrees), _SIDE).sum()), -abs(degrees)))
    level = _turned(dark, best)
    sides = _long_runs(level, _SIDE)
    if not _are_opposite(sides):
        return None
    ends = _long_runs(level.T, _END).T
    back = _turned(sides | ends, -best)
    outline: NDArray[Any] = dark & _grown(_fitted(back, dark.shape))
    return outline


def _are_opposite(sides: NDArray[Any]) -> bool:
    """Whether the long runs are the upper and the lower side of one box."""
    rows = np.flatnonzero(sides.any(axis=1))
    if not len(rows) or rows[-1] - rows[0] < _END:
        return False
    middle = (int(rows[0]) + int(rows[-1])) // 2
    upper, lower = sides[:middle].any(axis=0), sides[middle:].any(axis=0)
    both = int((upper & lower).sum())
    return both >= _SIDE and both > 0.6 * max(int(upper.sum()), int(lower.sum()))


def _turned(dark: NDArray[Any], degrees: int) -> NDArray[Any]:
    picture = Pictures.fromarray(dark.astype(np.uint8) * 255)
    turned: NDArray[Any] = np.asarray(picture.rotate(degrees, Pictures.Resampling.NEAREST, expand=True)) > 0
    return turned


def _fitted(plane: NDArray[Any], shape: tuple[int, ...]) -> NDArray[Any]:
    """The middle of a plane that turning back and forth has made larger."""
    top, left = (plane.shape[0] - shape[0]) // 2, (plane.shape[1] - shape[1]) // 2
    return plane[top : top + shape[0], left : left + shape[1]]


def _long_runs(dark: NDArray[Any], length: int) -> NDArray[Any]:
    """The pixels of straight runs; gaps of a pixel, as turning leaves them, are closed first."""
    closed = dark.copy()
    closed[1:] |= dark[:-1]
    rows, firsts, lasts = runs_of(closed)
    found = np.zeros_like(dark)
    long = lasts - firsts >= length
    for row, first, last in zip(rows[long], firsts[long], lasts[long], strict=True):
        found[row, first:last] = True
    return found


def _grown(plane: NDArray[Any]) -> NDArray[Any]:
    grown = plane.copy()
    for _ in range(2):
        before = grown.copy()
        grown[1:] |= before[:-1]
        grown[:-1] |= before[1:]
        grown[:, 1:] |= before[:, :-1]
        grown[:, :-1] |= before[:, 1:]
    return grown
