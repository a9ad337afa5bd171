"""Connected pieces of a black-and-white picture, by the runs of its rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_MOST_RUNS = 150_000
"""A page of dense print has some 60,000; a photograph of gravel has more, and no ink is looked for in it."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One connected piece: the pixels that it reaches (right and bottom exclusive), and how many are dark."""

    left: int
    top: int
    right: int
    bottom: int
    count: int


def pieces_of(dark: NDArray[Any]) -> list[Piece]:
    """The pieces of a picture; pixels that touch by a corner hang together."""
    return labelled(dark)[1]


def labelled(dark: NDArray[Any]) -> tuple[NDArray[Any], list[Piece]]:
    """The number of its piece (from 1) for each dark pixel, 0 for the others; and the pieces in that order."""
    plane = np.zeros(dark.shape, np.int32)
    rows, firsts, lasts = runs_of(dark) if dark.size else (np.zeros(0, int),) * 3
    if not 0 < len(rows) <= _MOST_RUNS:
        return plane, []
    labels = _labels(rows, firsts, lasts, dark.shape[1] + 2)
    known, which = np.unique(labels, return_inverse=True)
    sides = [np.full(len(known), start) for start in (dark.shape[1], dark.shape[0], 0, 0, 0)]
    np.minimum.at(sides[0], which, firsts)
    np.minimum.at(sides[1], which, rows)
    np.maximum.at(sides[2], which, lasts)
    np.maximum.at(sides[3], which, rows + 1)
    np.add.at(sides[4], which, lasts - firsts)
    plane[dark] = np.repeat(which + 1, lasts - firsts)
    return plane, [Piece(*values) for values in zip(*(side.tolist() for side in sides), strict=True)]


def runs_of(dark: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """Row, start and end (exclusive) of each stretch of dark pixels, row by row."""
    edge = np.zeros((dark.shape[0], 1), dtype=bool)
    steps = np.diff(np.hstack([edge, dark, edge]).astype(np.int8), axis=1)
    rows, firsts = (steps == 1).nonzero()
    return rows, firsts, (steps == -1).nonzero()[1]


def _labels(rows: NDArray[Any], firsts: NDArray[Any], lasts: NDArray[Any], wide: int) -> NDArray[Any]:
    """A number for each run, the same for runs that hang together."""
    # Runs of the next row that touch a run lie between two places of the ordered list of all runs.
    lower = np.searchsorted(rows * wide + lasts, (rows + 1) * wide + firsts, "left")
    upper = np.searchsorted(rows * wide + firsts, (rows + 1) * wide + lasts, "right")
    many = np.maximum(0, upper - lower)
    above = np.repeat(np.arange(len(rows)), many)
    below = np.repeat(lower, many) + np.concatenate(list(_counting(many))) if many.any() else np.zeros(0, int)
    labels = np.arange(len(rows))
    while len(above):
        least = np.minimum(labels[above], labels[below])
        before = labels.copy()
        np.minimum.at(labels, labels[above], least)
        np.minimum.at(labels, labels[below], least)
        labels = labels[labels]
        if (labels == before).all():
            break
    return labels


def _counting(many: NDArray[Any]) -> Iterator[NDArray[Any]]:
    """0, 1, … for each run that touches several."""
    yield np.arange(int(many.sum())) - np.repeat(np.cumsum(many) - many, many)
