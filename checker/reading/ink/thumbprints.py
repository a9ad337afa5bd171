"""Impressions of a thumb: an oval of fine ridges, evenly grey, with white paper in the corners around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from checker.facts.geometry import Box
from checker.reading.ink.strokes import Sheet

if TYPE_CHECKING:
    from numpy.typing import NDArray

_SMALLEST, _LARGEST = 18.0, 90.0
"""Points of its sides."""
_SLENDER, _BROAD = 0.5, 1.3
"""Its width as a share of its height."""
_CELL = 7
"""Pixels (3 points) of a cell in which ridges leave both ink and paper."""
_RIDGED, _EMPTY = (0.08, 0.95), 0.05
_WITHIN, _AROUND = 0.8, 0.45
"""Share of the oval's cells that are ridged, and of the corners' cells that may have ink: a thumb set down askew
reaches into two of them."""
_DENSE = (0.18, 0.8)
"""Share of the oval that is dark: a scribble has less, a punched hole more."""


def is_thumbprint(sheet: Sheet, box: Box) -> bool:
    """Whether the ink in a box is the impression of a thumb."""
    if not _SMALLEST <= box.width <= _LARGEST or not _SMALLEST <= box.height <= _LARGEST:
        return False
    if not _SLENDER <= box.width / box.height <= _BROAD:
        return False
    mask = sheet.mask(box)
    if not mask.size:
        return False
    oval = _oval(mask.shape)
    if not _DENSE[0] <= float(mask[oval].mean()) <= _DENSE[1]:
        return False
    cells, inside = _cells(mask), _cells(oval)
    within, corners = inside > 0.9, inside < 0.1
    ridged = (cells >= _RIDGED[0]) & (cells <= _RIDGED[1])
    return (
        float(ridged[within].mean() if within.any() else 0) >= _WITHIN
        and float((cells[corners] > _EMPTY).mean() if corners.any() else 0) <= _AROUND
    )


def _oval(shape: tuple[int, ...]) -> NDArray[Any]:
    rows, columns = np.indices(shape)
    down, across = (rows + 0.5) / shape[0] * 2 - 1, (columns + 0.5) / shape[1] * 2 - 1
    oval: NDArray[Any] = down**2 + across**2 <= 1
    return oval


def _cells(plane: NDArray[Any]) -> NDArray[Any]:
    """The mean of each cell."""
    high, wide = plane.shape[0] // _CELL, plane.shape[1] // _CELL
    means: NDArray[Any] = plane[: high * _CELL, : wide * _CELL].reshape(high, _CELL, wide, _CELL).mean(axis=(1, 3))
    return means
