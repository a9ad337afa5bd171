"""Letters that pdfium puts elsewhere: those that a PDF gives in other words than its glyphs, drawn within a form.

A browser prints the glyph for *fi* with the text that it stands for (ActualText: ISO 32000-2, 14.9.4). Where that
lies in a form (8.10), as in a page that was put into another one, pdfium leaves the letters where they stand in the
form's own space, which is off the page or in another line of it. They stand between their neighbours.
"""

import ctypes
from collections.abc import Iterator
from itertools import groupby
from typing import Any

import pypdfium2.raw as raw

Place = tuple[float, float, float, float]
"""Left, bottom, right, top in the page's own space."""


def misplaced(page: Any, handle: Any) -> dict[int, Place]:
    """Where letters stand that pdfium misplaces, by its number of them. `page` is its page, `handle` its text page."""
    found: dict[int, Place] = {}
    if not _has_forms(page):
        return found
    origins = [_origin(handle, nth) for nth in range(raw.FPDFText_CountChars(handle))]
    for _, run in groupby(range(len(origins)), key=origins.__getitem__):
        first, *others = run
        if not others or origins[first] is None or not _is_in_own_space(handle, first):
            continue
        last = others[-1]
        before, after = (_place(handle, at) for at in (first - 1, last + 1))
        beside = before or after
        if beside is not None and not _meet(_loose(handle, first), beside):
            found |= dict.fromkeys((first, *others), _between(before or beside, after or beside))
    return found


def _has_forms(page: Any) -> bool:
    objects = (raw.FPDFPage_GetObject(page, nth) for nth in range(raw.FPDFPage_CountObjects(page)))
    return any(raw.FPDFPageObj_GetType(one) == raw.FPDF_PAGEOBJ_FORM for one in objects)


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
