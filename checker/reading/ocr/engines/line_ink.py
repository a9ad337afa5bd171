"""What the ink of a line tells beside its letters: the spaces that an engine lost (*HIRAASLAM*), and how high its words
stand; the engine's own boxes take in paper, and a rule to sign on that lies close above a name."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Any, NamedTuple

from checker.facts.geometry import Box, around
from checker.reading.quality.runs import runs

if TYPE_CHECKING:
    from numpy.typing import NDArray

_WIDE = 0.155
"""Of the line's height. On eleven pages, of all pairs of letters within a word 99.9 in a hundred stand closer than
0.15, and of all words 90 in a hundred 0.167 apart or more."""
_USUAL = 2.2
"""Times the distance that letters of the line have: titles are set with much room between all letters."""
_AS_FOUND = 0.75
"""Of the narrowest space that the engine did find in the line: a lost one is hardly narrower."""
_FEWEST_LETTERS = 3
"""By which it is known how far apart those of a line stand."""
_FEWEST_ROWS = 8
"""Pixels: a box of fewer rows has no paper to lose."""
_INK = 0.4
"""Of the way from paper to print: what is darker is ink."""


class Letter(NamedTuple):
    """A letter as it was found, and its place in pixels, which may reach into its neighbour's."""

    text: str
    box: Box


def put_back(text: str, letters: Sequence[Letter], grey: NDArray[Any], height: float) -> str:
    """The text of a line with a space wherever its letters stand as far apart as words do.

    `letters` are those of the text but for its spaces, in order; `grey` is the whole picture; `height` is the line's,
    in pixels. Where letters and text differ, or they are few, the text stays as it is.
    """
    if len(letters) < _FEWEST_LETTERS or "".join(letter.text for letter in letters) != text.replace(" ", ""):
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


def tight(box: Box, grey: NDArray[Any]) -> Box:
    """The box of a word, in pixels, without the paper over and under its letters."""
    top = max(0, int(box.top))
    inside = grey[top : int(box.bottom), max(0, int(box.left)) : int(box.right)]
    if inside.shape[0] < _FEWEST_ROWS or not inside.size:
        return box
    rows = _is_ink(inside, paper=inside.max(), print_=inside.min()).any(axis=1)
    middle = inside.shape[0] // 2
    letters = next(((first, last) for first, last in runs(rows) if first <= middle < last), None)
    return Box(box.left, top + letters[0], box.right, top + letters[1]) if letters else box


def _is_spaced(text: str) -> list[bool]:
    """For each letter but the first whether a space stands before it."""
    there = [before.isspace() for before, letter in zip(f" {text}", text, strict=False) if not letter.isspace()]
    return there[1:]


def _apart(first: Letter, second: Letter, grey: NDArray[Any]) -> int:
    """The widest run of columns without ink between the middles of two letters, in pixels."""
    both = around((first.box, second.box))
    assert both is not None
    top, bottom = max(0, int(both.top) + 2), int(both.bottom) - 2
    left, right = max(0, int(first.box.middle[0])), int(second.box.middle[0]) + 1
    between = grey[top:bottom, left:right]
    if not between.size:
        return 0
    letters = grey[top:bottom, max(0, int(both.left)) : int(both.right) + 1]
    columns = _is_ink(between, paper=between.max(), print_=letters.min()).any(axis=0)
    return max((end - start for start, end in runs(~columns)), default=0)


def _is_ink(part: NDArray[Any], *, paper: float, print_: float) -> NDArray[Any]:
    return part < paper - _INK * (float(paper) - float(print_))
