"""What the ink of a line tells beside its letters: the spaces that an engine lost (*HIRAASLAM*), and how high its words
stand; the engine's own boxes take in paper, and a rule to sign on that lies close above a name."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from numpy.typing import NDArray

_WIDE = 0.155
"""Of the line's height. On eleven pages, of all pairs of letters within a word 99.9 in a hundred stand closer than
0.15, and of all words 90 in a hundred 0.167 apart or more."""
_USUAL = 2.2
"""Times the distance that letters of the line have: titles are set with much room between all letters."""
_AS_FOUND = 0.75
"""Of the narrowest space that the engine did find in the line: a lost one is hardly narrower."""
_FEWEST_ROWS = 8
"""Pixels: a box of fewer rows has no paper to lose."""
_INK = 0.4
"""Of the way from paper to print: what is darker is ink."""


class Letter(NamedTuple):
    """A letter as it was found: itself, and its place in pixels, which may reach into its neighbour's."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self) -> float:
        """Half way across."""
        return (self.left + self.right) / 2


def put_back(text: str, letters: Sequence[Letter], grey: NDArray[Any], height: float) -> str:
    """The text of a line with a space wherever its letters stand as far apart as words do.

    `letters` are those of the text but for its spaces, in order; `grey` is the whole picture; `height` is the line's,
    in pixels. Where letters and text differ the text stays as it is.
    """
    if "".join(letter.text for letter in letters) != text.replace(" ", "") or len(letters) < 3:
        return text
    apart = [_apart(first, second, grey) / height for first, second in pairwise(letters)]
    spaced = _is_spaced(text)
    usual = median([each for each, there in zip(apart, spaced, strict=True) if not there] or [0.0])
    words = min((each for each, there in zip(apart, spaced, strict=True) if there), default=0.0)
    least = max(_WIDE, _USUAL * usual, _AS_FOUND * words)
    pieces = [letters[0].text]
    for each, there, (first, second) in zip(apart, spaced, pairwise(letters), strict=True):
        is_lost = each > least and first.text.isalpha() and second.text.isalnum()
        pieces.append((" " if there or is_lost else "") + second.text)
    return "".join(pieces)


def tight(box: tuple[float, float, float, float], grey: NDArray[Any]) -> tuple[float, float, float, float]:
    """The box of a word (left, top, right, bottom; pixels) without the paper over and under its letters."""
    left, top, right, bottom = (int(edge) for edge in box)
    inside = grey[max(0, top) : bottom, max(0, left) : right]
    if inside.shape[0] < _FEWEST_ROWS or not inside.size:
        return box
    paper, print_ = float(inside.max()), float(inside.min())
    rows = [bool(row.any()) for row in inside < paper - _INK * (paper - print_)]
    middle = len(rows) // 2
    if not rows[middle]:
        return box
    first = next((nth + 1 for nth in range(middle, -1, -1) if not rows[nth]), 0)
    last = next((nth for nth in range(middle, len(rows)) if not rows[nth]), len(rows))
    return box[0], max(0, top) + first, box[2], max(0, top) + last


def _is_spaced(text: str) -> list[bool]:
    """For each letter but the first whether a space stands before it."""
    there = [before.isspace() for before, letter in zip(f" {text}", text, strict=False) if not letter.isspace()]
    return there[1:]


def _apart(first: Letter, second: Letter, grey: NDArray[Any]) -> float:
    """The widest run of columns without ink between the middles of two letters, in pixels."""
    top, bottom = int(min(first.top, second.top)) + 2, int(max(first.bottom, second.bottom)) - 2
    between = grey[max(0, top) : bottom, max(0, int(first.middle)) : int(second.middle) + 1]
    if not between.size:
        return 0.0
    paper, print_ = (
        float(between.max()),
        float(grey[max(0, top) : bottom, int(first.left) : int(second.right) + 1].min()),
    )
    columns = [bool(column.any()) for column in (between < paper - _INK * (paper - print_)).T]
    widest = run = 0
    for is_ink in columns:
        run = 0 if is_ink else run + 1
        widest = max(widest, run)
    return float(widest)
