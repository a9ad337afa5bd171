"""Ink on a page that no word accounts for: stamps across the margin, notes put on later, print too faint to be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from checker.reading.ink.components import pieces_of

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL.Image import Image

_LETTER, _CELL = 10.0, 6
"""Pixels of a letter, and of a cell, in the small picture that is looked at."""
_INK, _FILLED = 160, 0.06
"""Grey level below which a pixel is ink, and the share of a cell that is ink where the cell is not empty."""
_RULE = 45
"""Pixels: a straight run this long is a ruled line, an edge or a picture, and no letter."""
_TALL, _SMALLEST, _SLENDER = 13, 60, 0.85
"""Cells of a block's longer side and cells that hold ink, at the least; how much longer than wide a turned line is."""
_HIGH, _FEWEST_PIECES = (0.4, 1.8), 2
"""Heights of the page's letters that a piece of print has, and how many pieces are some: letters of a stamp touch."""
_NEAR = 6
"""Cells between the lines of one stamp."""
_ROOM = 3
"""Cells of paper around a block: the next letter of its lines may lie a gap further on."""
_MARGIN = 2
"""Cells at the picture's edges, where scanners leave shadows."""
_MOST_CELLS = 60_000


class Block(NamedTuple):
    """A rectangle of the picture in pixels, and how many cells of it hold ink."""

    left: float
    top: float
    right: float
    bottom: float
    cells: int
    tall: bool
    """Whether it is made of pieces higher than wide, as lines are that run up or down the page."""


def blocks(
    levelled: Image, letters: float | None, covered: Iterable[Sequence[float]], *, print_only: bool = False
) -> list[Block]:
    """Blocks of ink beside the covered boxes (left, top, right, bottom in pixels), the largest first.

    `levelled` is the page with even paper (`prepare.even`); `letters` is the height of its letters in pixels. With
    `print_only` those that stand upright and have no piece like a letter are left out, as the strokes of a signature.
    """
    factor = _LETTER / max(letters or 0.0, 1.0) if letters else 1 / 3
    small = levelled.resize((max(1, round(levelled.width * factor)), max(1, round(levelled.height * factor))))
    ink = np.asarray(small) < _INK
    ink &= ~(_long_runs(ink) | _long_runs(ink.T).T)
    for left, top, right, bottom in covered:
        ink[_from(top * factor) : int(bottom * factor) + 2, _from(left * factor) : int(right * factor) + 2] = False
    cells = _cells(ink)
    if cells.sum() > _MOST_CELLS:
        return []
    found = [one for one in _pieces(_grown(cells)) if one.cells >= _SMALLEST and max(_sides(one)) >= _TALL]
    found = [one for one in _joined(found) if one.tall or not (print_only and letters) or _holds_print(ink, one)]
    return [_on_page(one, _CELL / factor) for one in sorted(found, key=lambda one: -one.cells)]


def _holds_print(ink: NDArray[Any], one: Block) -> bool:
    left, top, right, bottom = (int(edge) * _CELL for edge in one[:4])
    heights = ((piece.bottom - piece.top) / _LETTER for piece in pieces_of(ink[top:bottom, left:right]))
    return sum(_HIGH[0] <= height <= _HIGH[1] for height in heights) >= _FEWEST_PIECES


def _on_page(one: Block, scale: float) -> Block:
    """A block of cells in pixels of the page, with some paper around."""
    return Block(
        (one.left - _ROOM) * scale, (one.top - _ROOM) * scale,
        (one.right + _ROOM) * scale, (one.bottom + _ROOM) * scale, one.cells, one.tall,
    )  # fmt: skip


def _from(edge: float) -> int:
    return max(0, int(edge) - 1)


def _sides(one: Block) -> tuple[float, float]:
    return one.right - one.left, one.bottom - one.top


def _long_runs(ink: NDArray[Any]) -> NDArray[Any]:
    """The ink that lies in a straight run along its row."""
    if ink.shape[1] <= _RULE:
        return np.zeros_like(ink)
    sums = np.cumsum(np.pad(ink, ((0, 0), (1, 0))), axis=1, dtype=np.int32)
    full = sums[:, _RULE:] - sums[:, :-_RULE] >= _RULE - 2
    begun = np.cumsum(np.pad(full, ((0, 0), (0, _RULE))), axis=1, dtype=np.int32)
    ended = np.cumsum(np.pad(full, ((0, 0), (_RULE, 0))), axis=1, dtype=np.int32)
    inside: NDArray[Any] = (begun > ended)[:, : ink.shape[1]]
    found: NDArray[Any] = ink & inside
    return found


def _cells(ink: NDArray[Any]) -> NDArray[Any]:
    """Which cells hold ink, the margin left out."""
    high, wide = ink.shape[0] // _CELL, ink.shape[1] // _CELL
    filled: NDArray[Any] = (
        ink[: high * _CELL, : wide * _CELL].reshape(high, _CELL, wide, _CELL).mean(axis=(1, 3)) > _FILLED
    )
    inner = np.zeros_like(filled)
    edge = slice(_MARGIN, -_MARGIN)
    inner[edge, edge] = filled[edge, edge]
    return inner


def _grown(cells: NDArray[Any]) -> NDArray[Any]:
    """The cells with their neighbours: letters of a line hang together then."""
    wide = cells.copy()
    wide[1:] |= cells[:-1]
    wide[:-1] |= cells[1:]
    high = wide.copy()
    high[:, 1:] |= wide[:, :-1]
    high[:, :-1] |= wide[:, 1:]
    return high


def _pieces(cells: NDArray[Any]) -> Iterator[Block]:
    """Connected cells as blocks, in cells."""
    waiting = {(int(row), int(column)) for row, column in zip(*cells.nonzero(), strict=True)}
    while waiting:
        begun = waiting.pop()
        front, piece = [begun], [begun]
        while front:
            row, column = front.pop()
            near = [(row + down, column + across) for down in (-1, 0, 1) for across in (-1, 0, 1)]
            new = [one for one in near if one in waiting]
            waiting.difference_update(new)
            front += new
            piece += new
        rows, columns = [row for row, _ in piece], [column for _, column in piece]
        wide, high = max(columns) + 1 - min(columns), max(rows) + 1 - min(rows)
        yield Block(min(columns), min(rows), max(columns) + 1, max(rows) + 1, len(piece), high > _SLENDER * wide)


def _joined(found: list[Block]) -> list[Block]:
    """Blocks side by side, or one above the other, are lines of one stamp."""
    for nth, one in enumerate(found):
        for other in found[nth + 1 :]:
            if _of_one_stamp(one, other):
                both = Block(
                    min(one.left, other.left), min(one.top, other.top),
                    max(one.right, other.right), max(one.bottom, other.bottom), one.cells + other.cells, one.tall,
                )  # fmt: skip
                return _joined([both, *(rest for rest in found if rest not in (one, other))])
    return found


def _of_one_stamp(one: Block, other: Block) -> bool:
    if one.tall != other.tall:
        return False
    across, down = 0 if one.tall else 1, 1 if one.tall else 0
    gap = max(one[across], other[across]) - min(one[across + 2], other[across + 2])
    common = min(one[down + 2], other[down + 2]) - max(one[down], other[down])
    return gap <= _NEAR and common > 0.4 * min(one[down + 2] - one[down], other[down + 2] - other[down])
