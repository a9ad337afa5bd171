"""Pieces of a page laid side by side on one ground: an engine's start costs as much as reading a piece."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from checker.reading.ocr.words import Word

if TYPE_CHECKING:
    from PIL.Image import Image

_ROOM = 12
"""Pixels of paper around a piece."""
_WIDTH, _SMALLEST = 1200, 736
"""Pixels: how wide the ground grows, and the side up to which RapidOCR blows a smaller picture up."""


class Ground(NamedTuple):
    """The picture with all pieces, and where each begins on it (left, top)."""

    picture: Image
    places: tuple[tuple[int, int], ...]


def side_by_side(pieces: Sequence[Image]) -> Ground:
    """The pieces from left to right in rows, on white."""
    from PIL import Image as Pictures

    places: list[tuple[int, int]] = []
    left = top = high = 0
    for piece in pieces:
        if left and left + piece.width + 2 * _ROOM > _WIDTH:
            left, top, high = 0, top + high, 0
        places.append((left + _ROOM, top + _ROOM))
        left, high = left + piece.width + 2 * _ROOM, max(high, piece.height + 2 * _ROOM)
    right = max((at[0] + piece.width + _ROOM for at, piece in zip(places, pieces, strict=True)), default=0)
    whole = Pictures.new("L", (max(right, _SMALLEST), max(top + high, _SMALLEST)), 255)
    for at, piece in zip(places, pieces, strict=True):
        whole.paste(piece, at)
    return Ground(whole, tuple(places))


def taken_apart(words: Sequence[Word], ground: Ground, pieces: Sequence[Image]) -> list[list[Word]]:
    """The words of each piece, in its own pixels, in the order of reading."""
    return [
        [
            word._replace(left=word.left - left, right=word.right - left, top=word.top - top, bottom=word.bottom - top)
            for word in words
            if left <= (word.left + word.right) / 2 < left + piece.width
            and top <= (word.top + word.bottom) / 2 < top + piece.height
        ]
        for (left, top), piece in zip(ground.places, pieces, strict=True)
    ]
