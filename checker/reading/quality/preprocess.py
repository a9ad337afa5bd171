"""A page's picture made ready for an engine: grey, even in contrast, upright lines, letters of the size
engines like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image, ImageFilter

if TYPE_CHECKING:
    from numpy.typing import NDArray

LETTERS = 26.0
"""Pixels of a line of letters that tesseract reads best (capitals with some descenders)."""
_LARGEST, _SMALLEST = 3.0, 0.6
_MOST_PIXELS = 16_000_000


def grey(image: Image.Image) -> Image.Image:
    """The picture in 8 bits of grey on white, whatever its mode; transparent parts become white."""
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        laid = Image.new("RGBA", image.size, "white")
        laid.alpha_composite(image.convert("RGBA"))
        image = laid
    return image if image.mode == "L" else image.convert("L")


def even(image: Image.Image) -> Image.Image:
    """The picture with its own paper as white and its ink as black: shadows, folds and pale thermal print level out.

    The paper is estimated from a coarse copy in which small dark things are swallowed by their surroundings.
    """
    coarse = image.reduce(max(1, round(max(image.size) / 400)))
    paper = coarse.filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.MedianFilter(5)).filter(ImageFilter.BoxBlur(6))
    ratio: NDArray[Any] = np.asarray(image, np.float32) / np.maximum(
        np.asarray(paper.resize(image.size, Image.Resampling.BILINEAR), np.float32), 1
    )
    ink = min(float(np.percentile(ratio[::3, ::3], 2)), 0.85)
    return Image.fromarray((np.clip((ratio - ink) / (0.95 - ink), 0, 1) * 255).astype(np.uint8))


def letter_height(levelled: Image.Image) -> float | None:
    """How many pixels high its lines of letters are; None with too little on the page to tell.

    The median height of runs of inked rows in strips narrow enough that a leaning line does not smear into the next.
    """
    ink = np.asarray(levelled) < 140
    heights: list[NDArray[Any]] = []
    strip = 24
    edge = np.zeros(1, np.int8)
    for left in range(0, ink.shape[1] - strip, strip):
        rows = ink[:, left : left + strip].any(axis=1).view(np.int8)
        steps = np.diff(np.concatenate((edge, rows, edge)))
        runs = np.flatnonzero(steps == -1) - np.flatnonzero(steps == 1)
        heights.append(runs[(runs >= 4) & (runs <= 150)])
    found = np.concatenate(heights) if heights else np.zeros(0)
    return float(np.median(found)) if len(found) > 20 else None


def scale_for(size: tuple[int, int], letters: float | None, target: float = LETTERS) -> float:
    """By how much to enlarge (or shrink) a picture so that its letters have the target height, within bounds
    of cost."""
    wish = min(max(target / (letters or target), _SMALLEST), _LARGEST)
    most = float((_MOST_PIXELS / max(1, size[0] * size[1])) ** 0.5)
    return min(wish, most)


def scaled(image: Image.Image, factor: float) -> Image.Image:
    """The picture that many times as large; within a tenth of one it stays as it is."""
    if 0.9 < factor < 1.1:
        return image
    size = max(1, round(image.width * factor)), max(1, round(image.height * factor))
    return image.resize(size, Image.Resampling.LANCZOS if factor > 1 else Image.Resampling.BOX)


def turned(image: Image.Image, degrees: int) -> Image.Image:
    """The picture turned clockwise by 0, 90, 180 or 270 degrees."""
    way = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}.get(degrees)
    return image if way is None else image.transpose(way)
