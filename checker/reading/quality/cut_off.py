"""Whether a page's text runs over an edge of its picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from checker.reading.quality.margins import text_goes_on
from checker.reading.quality.runs import runs

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL.Image import Image

_LINES = 3
"""Lines of text that a left or right edge must cut: one may be a rule, a scribble or a stain."""
_LETTERS = 8
"""Letters that an upper or lower edge must cut."""


def cut_off(levelled: Image, letters: float, skew: float = 0.0, size: tuple[float, float] | None = None) -> bool | None:
    """Whether text is cut by an edge of a levelled picture whose lines are `letters` pixels high.

    None: the page is less than a sheet, and the margins do not tell whether words are missing. `skew` in degrees,
    `size` in points.
    """
    return _letters_cut(np.asarray(levelled) < 110, letters) or text_goes_on(levelled, letters, skew, size)


def _letters_cut(ink: NDArray[Any], letters: float) -> bool:
    """Whether an edge goes through letters.

    Shadows, frames and torn ends leave long pieces of ink along an edge, dust leaves pieces that do not go on inward:
    lines of text leave pieces of a letter's size with more letters behind them.
    """
    sides = (ink, ink[:, ::-1])
    ends = (ink, ink[::-1])
    return any(_lines_cut(side, letters) >= _LINES for side in sides) or any(_row_cut(end, letters) for end in ends)


def _lines_cut(ink: NDArray[Any], letters: float) -> int:
    """How many lines of text the left edge cuts: ink at the edge, of a letter's height, with as much behind it."""
    deep = max(4, round(letters * 2))
    behind = ink[:, :deep]
    count = 0
    for top, bottom in runs(ink[:, :2].any(axis=1), join=max(1, round(letters * 0.3))):
        if not letters * 0.12 <= bottom - top <= letters * 1.8:
            continue
        middle = (top + bottom) // 2
        line = behind[max(0, round(middle - letters / 2)) : round(middle + letters / 2) + 1]
        if line.size and line[:, deep // 4 :].any(axis=0).mean() > 0.45 and line.mean() < 0.65:
            count += 1
    return count


def _row_cut(ink: NDArray[Any], letters: float) -> bool:
    """Whether the upper edge stands in or closely above a line of text: a paper's margin is wider than half a line."""
    for row in range(0, max(2, round(letters * 0.35)), 2):
        pieces = runs(ink[row : row + 2].any(axis=0))
        strokes = [
            (left, right)
            for left, right in pieces
            if 1 < right - left <= letters * 1.3
            and ink[row : row + max(3, round(letters * 0.4)), left:right].mean() > 0.3
        ]
        if len(strokes) >= _LETTERS and not any(right - left > letters * 6 for left, right in pieces):
            return True
    return False
