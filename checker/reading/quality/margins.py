"""Whether text goes on beyond an edge that cuts no letter, because it runs between two lines."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from checker.reading.quality.page_edges import missing
from checker.reading.quality.runs import runs

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL.Image import Image

_LETTERS_ACROSS = 55
"""Lines' heights in a page's width: a sheet of print has more; receipts and cards, whose margins are any, less."""
_STROKES = 8
"""Letters that make a line."""
_TOGETHER = 4.2
"""Lines' heights between the lines of one text; a heading that a filing system prints stands farther off."""
_NARROW, _SPARSE, _PLAIN = 0.135, 0.25, 0.45
"""Inches: no printer, office machine or binder leaves less; what is doubtful of an odd page; what all letters have."""
_USUAL_WIDTH = 8.3
_WIDE = 3.0
"""Degrees: lines that lean more do not lie in rows."""


class _Line(NamedTuple):
    """A line of text, by its first and last row from one edge."""

    start: int
    end: int


def text_goes_on(levelled: Image, letters: float, skew: float, size: tuple[float, float] | None) -> bool | None:
    """Whether the page was cut beside its text; None where it is no whole sheet, and may have lost white paper only.

    A page whose lines stand at an edge as closely as to each other is cut there; so is one that lacks a part of a
    sheet and has hardly a margin. `letters` is the height of its lines in pixels, `skew` in degrees, `size` in points.
    """
    if abs(skew) > _WIDE or levelled.width < letters * _LETTERS_ACROSS:
        return False
    ink = _straight(levelled, letters, skew)
    least = letters * ink.shape[1] / levelled.width
    lacks = missing(size or levelled.size)
    inch = ink.shape[1] / _inches(size)
    answers = [_cut(lines, least, inch, "down" in lacks, "either" in lacks) for lines in _ends(ink, least)]
    if "across" in lacks:
        answers += [margin < _PLAIN * inch or None for margin in _sides(ink, least)]
    return True if True in answers else None if None in answers else False


def _inches(size: tuple[float, float] | None) -> float:
    """How wide the page is: as stated, where it can be true of a sheet."""
    wide = size[0] / 72 if size else 0.0
    return wide if 5 < wide < 12 else _USUAL_WIDTH


def _cut(lines: list[_Line], letters: float, inch: float, lacks: bool, odd: bool) -> bool | None:
    """Whether the edge from which the lines are counted cuts their text."""
    if not lines:
        return None if lacks else False
    margin = lines[0].start / inch
    if lacks:
        return True if margin < _PLAIN else None
    if odd and margin < _SPARSE:
        return True
    gaps = [after.start - before.end for before, after in pairwise(lines[:3])]
    return margin <= _NARROW and len(gaps) == 2 and max(gaps) <= _TOGETHER * letters


def _ends(ink: NDArray[Any], letters: float) -> tuple[list[_Line], list[_Line]]:
    """The lines of text from the upper edge downward and from the lower edge upward."""
    found = [
        _Line(top, bottom)
        for top, bottom in runs(ink.sum(axis=1) > max(3, letters / 4))
        if letters * 0.4 <= bottom - top <= letters * 3 and _strokes(ink[top:bottom], letters) >= _STROKES
    ]
    high = len(ink)
    return found, [_Line(high - line.end, high - line.start) for line in reversed(found)]


def _strokes(row: NDArray[Any], letters: float) -> int:
    return sum(1 < end - start <= letters * 1.6 for start, end in runs(row.any(axis=0)))


def _sides(ink: NDArray[Any], letters: float) -> tuple[int, int]:
    """Pixels between the left edge and the first column with as much ink as a few lines have; likewise on the right."""
    inked = np.flatnonzero(ink.sum(axis=0) > letters * 2)
    return (int(inked[0]), ink.shape[1] - 1 - int(inked[-1])) if len(inked) else (ink.shape[1], ink.shape[1])


def _straight(levelled: Image, letters: float, skew: float) -> NDArray[Any]:
    """The page's ink, small, with its lines level: each column is moved up or down."""
    factor = max(1, int(letters // 12))
    ink = np.asarray(levelled.reduce(factor) if factor > 1 else levelled) < 110
    high, wide = ink.shape
    shift = np.round((np.arange(wide) - wide // 2) * np.tan(np.radians(skew))).astype(np.int32)
    if not shift.any():
        return ink
    rows = np.arange(high, dtype=np.int32)[:, None] + shift[None, :]
    moved: NDArray[Any] = np.take_along_axis(ink, np.clip(rows, 0, high - 1), axis=0)
    moved[(rows < 0) | (rows >= high)] = False
    return moved
