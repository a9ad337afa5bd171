"""The form of a page's picture: colour, resolution, leaning lines, and text that runs over an edge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL.Image import Image

_MOST_POINTS = 40_000
_TILES_DOWN, _TILES_ACROSS, _LEAST_POINTS = 8, 3, 120
_WIDEST = 12.0
"""Degrees: a page that leans more was not laid but thrown on the glass, and engines turn it themselves no more."""


def colour(image: Image) -> Literal["colour", "grey", "bilevel"]:
    """What the picture is made of, by its pixels and not by its mode: a grey page saved in colour is grey."""
    if image.mode == "1":
        return "bilevel"
    small = image.reduce(max(1, max(image.size) // 600)) if image.mode in ("L", "RGB") else image
    if image.mode not in ("L", "LA", "I", "F", "I;16"):
        bands = np.asarray(small.convert("RGB"), np.int16)
        spread = bands.max(axis=2) - bands.min(axis=2)
        if float((spread > 40).mean()) > 0.002:
            return "colour"
    grey = np.asarray(image if image.mode == "L" else image.convert("L"))[::2, ::2]
    return "bilevel" if float(((grey > 8) & (grey < 247)).mean()) < 0.001 else "grey"


def resolution(pixels: tuple[int, int], size: tuple[float, float] | None) -> float | None:
    """Pixels an inch when a picture of that many pixels fills a page of that size (points); the coarser way counts."""
    if size is None or min(size) <= 0:
        return None
    return round(min(pixels[0] / size[0], pixels[1] / size[1]) * 72, 1)


def skew(levelled: Image) -> float | None:
    """Degrees by which the lines lean, clockwise positive; None with too little on the page to tell.

    The ink is projected along many slopes; along the true one it falls into rows with empty rows between them
    (Baird 1987). Each tile of the page has one vote, so that a stamp that was put on askew does not outvote the lines.
    """
    factor = max(1, round(max(levelled.size) / 1200))
    ink = np.asarray(levelled.reduce(factor) if factor > 1 else levelled) < 128
    down, across = np.nonzero(ink)
    if len(down) < 400:
        return None
    every = max(1, len(down) // _MOST_POINTS)
    down, across = down[::every].astype(np.float32), across[::every].astype(np.float32)
    coarse = _voted(down, across, ink.shape)
    near = coarse + np.arange(-0.4, 0.45, 0.1)
    return round(float(max(near, key=lambda one: (_rows(down, across, one), -abs(one)))), 1) + 0.0


def _voted(down: NDArray[Any], across: NDArray[Any], shape: tuple[int, ...]) -> float:
    """The slope that most tiles have, each as surely as its rows stand out."""
    tiles = (down * _TILES_DOWN // shape[0]).astype(np.int64) * _TILES_ACROSS + across * _TILES_ACROSS // shape[1]
    slopes = np.arange(-_WIDEST, _WIDEST + 0.1, 0.5)
    votes = np.zeros(len(slopes))
    for tile in np.unique(tiles):
        inside = tiles == tile
        if (points := int(inside.sum())) < _LEAST_POINTS:
            continue
        rows = np.array([_rows(down[inside], across[inside], one) for one in slopes])
        surely = min(1.0, float(rows.max() / max(np.median(rows), 1e-9)) - 1) * min(1.0, points / (4 * _LEAST_POINTS))
        votes[np.flatnonzero(rows == rows.max())] += surely
    if not votes.any():
        votes = np.array([_rows(down, across, one) for one in slopes])
    agreed = np.convolve(votes, (0.6, 1.0, 0.6), "same")
    return float(slopes[max(range(len(slopes)), key=lambda nth: (agreed[nth], -abs(slopes[nth])))])


def _rows(down: NDArray[Any], across: NDArray[Any], slope: float) -> float:
    """How well the ink falls into rows along a slope of so many degrees."""
    level = down - across * np.tan(np.radians(slope))
    filled = np.bincount((level - level.min()).astype(np.int64) // 2).astype(np.float64)
    return float((np.diff(filled) ** 2).sum())
