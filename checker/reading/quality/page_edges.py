"""Whether a page is a whole sheet: scanners make pages of the paper's size, and a page that was cut is odd in one."""

from typing import Literal

Way = Literal["across", "down", "either"]

_SHEETS = ((595.3, 841.9), (612.0, 792.0), (612.0, 1008.0))
"""A4, Letter and Legal in points, upright."""
_SAME, _WHOLE = 0.012, 0.978
"""How exact scanners are, and the share of a side from which it is whole."""
_LEAST = 0.3
"""A strip that is less of a sheet was made so."""
_BESIDE_LEGAL = 850.0
"""Points: a page of Letter's width and about its length is no Legal sheet that was cut."""
_PICTURES = (4 / 3, 3 / 2, 16 / 9, 936 / 612)
"""What cameras and foolscap make of length and width."""
_LEAST_POINTS, _MOST_POINTS = 380.0, 1300.0


def missing(size: tuple[float, float]) -> frozenset[Way]:
    """The ways in which a page of that size (points, or any unit) is less than a sheet; empty for a whole one, or
    where nothing can be said.

    `across`: as high as a sheet and less wide; `down`: as wide and less high; `either`: its unit is not known, and its
    sides have the proportions of no sheet and of no camera's picture.
    """
    width, height = size
    if min(size) <= 0:
        return frozenset()
    sheets = [sheet for one in _SHEETS for sheet in (one, one[::-1])]
    if any(_near(width / across, 0.015) and _near(height / down, 0.015) for across, down in sheets):
        return frozenset()
    found: set[Way] = set()
    for across, down in sheets:
        legal = max(across, down) > 1000
        if _near(width / across) and _LEAST < height / down < _WHOLE and not (legal and height < _BESIDE_LEGAL):
            found.add("down")
        if _near(height / down) and _LEAST < width / across < _WHOLE and not (legal and width < _BESIDE_LEGAL):
            found.add("across")
    return frozenset(found or _by_proportion(width, height))


def _by_proportion(width: float, height: float) -> set[Way]:
    if min(width, height) > _LEAST_POINTS and max(width, height) < _MOST_POINTS:
        return set()  # a size that paper may have
    proportion = max(width, height) / min(width, height)
    known = (*_PICTURES, *(down / across for across, down in _SHEETS))
    return set() if any(_near(proportion / one, 0.02) for one in known) else {"either"}


def _near(share: float, by: float = _SAME) -> bool:
    return abs(share - 1) < by
