"""The form of a page's picture: colour, resolution, leaning lines, and text that runs over an edge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL.Image import Image

_MOST_POINTS = 40_000
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
    (Baird 1987).
    """
    factor = max(1, round(max(levelled.size) / 1200))
    ink = np.asarray(levelled.reduce(factor) if factor > 1 else levelled) < 128
    down, across = np.nonzero(ink)
    if len(down) < 400:
        return None
    every = max(1, len(down) // _MOST_POINTS)
    down, across = down[::every].astype(np.float32), across[::every].astype(np.float32)
    coarse = _steepest(down, across, np.arange(-_WIDEST, _WIDEST + 0.1, 0.5))
    return round(_steepest(down, across, coarse + np.arange(-0.4, 0.45, 0.1)), 1) + 0.0


def _steepest(down: NDArray[Any], across: NDArray[Any], angles: NDArray[Any]) -> float:
    def rows(angle: float) -> float:
        level = down - across * np.tan(np.radians(angle))
        filled = np.bincount((level - level.min()).astype(np.int64) // 2).astype(np.float64)
        return float((np.diff(filled) ** 2).sum())

    return float(max(angles, key=lambda one: (rows(float(one)), -abs(float(one)))))
