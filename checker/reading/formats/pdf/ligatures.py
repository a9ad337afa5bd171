"""Letters of a ligature that pdfium puts elsewhere.

A glyph may stand for several letters (*fi*, *tt*, lam with alef). Where it is drawn within a form (ISO 32000-2, 8.10),
as in a page that was put into another one, pdfium leaves these letters where they stand in the form's own space, which
is off the page or in another line of it. They stand between their neighbours.
"""

import ctypes
import re
from collections.abc import Callable, Iterator
from typing import Any

import pypdfium2.raw as raw

_MAY_BE_ONE = re.compile(r"f[bfhijklt]|T[fh]|t[fit]|[cs][pt]|\u0644[\u0622\u0623\u0625\u0627]")
"""Letters that fonts draw as one glyph: a look at each pair of a page's letters costs as much as its text."""
_MOST = 4
"""Letters of one glyph (ffi has three)."""

Place = tuple[float, float, float, float]
"""Left, bottom, right, top in the page's own space."""


def misplaced(handle: Any, text: str, index: Callable[[int], int]) -> dict[int, Place]:
    """Where letters stand that pdfium misplaces, by its number of them. `handle` is its text page, `text` the page's
    text, `index` gives its number of the character at an offset."""
    found: dict[int, Place] = {}
    for pair in _MAY_BE_ONE.finditer(text):
        first = index(pair.start())
        if first in found or first < 0 or _origin(handle, first) != _origin(handle, first + 1):
            continue
        last = first + 1
        while last - first < _MOST and _origin(handle, last + 1) == _origin(handle, first):
            last += 1
        before, after = (_place(handle, at) for at in (first - 1, last + 1))
        beside = before or after
        if beside is None or _meet(_loose(handle, first), beside) or not _is_in_own_space(handle, first):
            continue
        place = _between(before or beside, after or beside)
        found |= dict.fromkeys(range(first, last + 1), place)
    return found


def parts_between(first: int, last: int, left_out: dict[int, Place]) -> Iterator[tuple[int, int]]:
    """The numbers from first to last, in parts without those that are left out."""
    start = first
    for nth in sorted(one for one in left_out if first <= one <= last):
        if nth > start:
            yield start, nth - 1
        start = nth + 1
    if start <= last:
        yield start, last


def _origin(handle: Any, nth: int) -> tuple[float, float] | None:
    x, y = ctypes.c_double(), ctypes.c_double()
    return (x.value, y.value) if raw.FPDFText_GetCharOrigin(handle, nth, x, y) else None


def _loose(handle: Any, nth: int) -> Place:
    place = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(handle, nth, place)
    return place.left, place.bottom, place.right, place.top


def _place(handle: Any, nth: int) -> Place | None:
    """The place of a character; None of one that the page does not hold, as a line's end."""
    return _loose(handle, nth) if raw.FPDFText_IsGenerated(handle, nth) == 0 else None


def _is_in_own_space(handle: Any, nth: int) -> bool:
    """Whether pdfium gives a letter's origin in the space of what it is drawn in."""
    origin, drawn = _origin(handle, nth), raw.FPDFText_GetTextObject(handle, nth)
    sides = [ctypes.c_float() for _ in range(4)]
    if origin is None or not raw.FPDFPageObj_GetBounds(drawn, *sides):
        return False
    left, bottom, right, top = (side.value for side in sides)
    near = top - bottom
    return left - near <= origin[0] <= right + near and bottom - near <= origin[1] <= top + near


def _meet(one: Place, other: Place) -> bool:
    """Whether two letters stand in one line, whichever way it runs."""
    return (one[0] < other[2] and other[0] < one[2]) or (one[1] < other[3] and other[1] < one[3])


def _between(one: Place, other: Place) -> Place:
    left, right = sorted((one[0], one[2], other[0], other[2]))[1:3]
    bottom, top = sorted((one[1], one[3], other[1], other[3]))[1:3]
    return left, bottom, right, top
