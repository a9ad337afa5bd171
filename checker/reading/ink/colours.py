"""The inks of a page, apart by colour: black print, a blue pen, a violet stamp that lies across both.

What ink takes from the light of the paper has the same colour at its faint edges as in its middle. So the paper is
measured first (shadows and tinted paper level out), and pixels are told apart by what is missing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image as Pictures
from PIL import ImageFilter

from checker.reading.ink.components import Piece, labelled

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL.Image import Image

_COARSE = 400
"""Pixels of the longer side of the small picture by which the paper is measured."""
_COLOURED = 0.14
"""How much less of one colour than of another an ink takes away, as a share, where it is no black: print has 0.12 at
most, pens and stamps 0.16 and more, averaged over the pixels beside each other (JPEG keeps colours only coarsely)."""
_COLOURED_PIECE = 0.09
"""The same, averaged over a whole piece of ink."""
_BESIDE = 2
"""Pixels on each side over which colours are averaged."""
_LEAST = 250
"""Pixels of one colour that are more than the fringes of print (at 150 dpi: three letters' worth)."""
_BIN, _NEAR = 10, 30
"""Degrees of hue: a step, and how far pixels of one ink lie from its middle."""
_MOST_INKS = 3
_APART = 0.15
"""By how much more a coloured ink must be coloured than black within one piece; of one ink both halves are alike."""
_MIXED, _LONG, _PART = 0.12, 40, 60
"""Share of the other colour, and pixels of its longer side, from which a piece may be of two; pixels of a part."""


@dataclass(frozen=True, slots=True)
class Coloured:
    """The pieces of ink on a picture: which pixel is of which, and the colour of each (0 is black)."""

    labels: NDArray[Any]
    pieces: tuple[Piece, ...]
    colours: tuple[int, ...]


def absorption(picture: Image) -> NDArray[Any]:
    """How much of the paper's light is missing at each pixel, from 0 to 1: a plane for a grey picture, else three."""
    coarse = picture.reduce(max(1, round(max(picture.size) / _COARSE)))
    paper = coarse.filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.MedianFilter(5)).filter(ImageFilter.BoxBlur(6))
    light = np.asarray(paper.resize(picture.size, Pictures.Resampling.BILINEAR), np.float32)
    missing = 1 - np.asarray(picture, np.float32) / np.maximum(light, 1)
    return np.clip(missing, 0, 1).reshape(picture.height, picture.width, -1)


def darkness(missing: NDArray[Any]) -> NDArray[Any]:
    """How dark each pixel is, from 0 to 1; coloured ink is as dark as the colour that it takes away most."""
    if missing.shape[2] == 1:
        plane: NDArray[Any] = missing[:, :, 0]
        return plane
    both: NDArray[Any] = (missing.max(axis=2) + missing.mean(axis=2)) / 2
    return both


def pieces_by_colour(missing: NDArray[Any], dark: NDArray[Any]) -> Coloured:
    """The connected pieces of what is dark, those of two inks parted."""
    labels, pieces = labelled(dark)
    seen = _inks(missing, dark) if missing.shape[2] == 3 else None
    if seen is None:
        return Coloured(labels, tuple(pieces), (0,) * len(pieces))
    middles, classes, strengths = seen
    labels, pieces = _parted(labels, pieces, classes, strengths)
    return Coloured(labels, tuple(pieces), tuple(_colours(missing, labels, len(pieces), middles)))


def _inks(missing: NDArray[Any], dark: NDArray[Any]) -> tuple[list[float], NDArray[Any], NDArray[Any]] | None:
    """The hues of a page's coloured inks, for each pixel which it is of (0 is black, and where nothing is), and how
    strongly it is coloured; None where all is black."""
    at = dark.nonzero()
    values = _averaged(missing * dark[:, :, None])[at]
    saturation = _saturation(values)
    coloured = saturation > _COLOURED
    if int(coloured.sum()) < _LEAST:
        return None
    hues = _hue(values)
    middles = _peaks(hues[coloured])
    if not middles:
        return None
    classes, strengths = np.zeros(dark.shape, np.int8), np.zeros(dark.shape, np.float32)
    classes[at] = np.where(coloured, _nearest(hues, middles) + 1, 0)
    strengths[at] = saturation
    return middles, classes, strengths


def _parted(
    labels: NDArray[Any], pieces: list[Piece], classes: NDArray[Any], strengths: NDArray[Any]
) -> tuple[NDArray[Any], list[Piece]]:
    """Pieces that hold two inks (a pen across print, across a stamp) as one piece for each."""
    kept: list[Piece] = []
    plane = np.zeros_like(labels)
    for nth, piece in enumerate(pieces, 1):
        part = slice(piece.top, piece.bottom), slice(piece.left, piece.right)
        own = labels[part] == nth
        parts = [own]
        if max(piece.right - piece.left, piece.bottom - piece.top) >= _LONG:
            counts = np.bincount(classes[part][own], minlength=_MOST_INKS + 1)
            first, second = np.argsort(counts)[[-1, -2]]
            if counts[second] > _MIXED * piece.count and _are_apart(
                classes[part][own], strengths[part][own], int(first), int(second)
            ):
                parts = [own & (classes[part] == ink) for ink in counts.nonzero()[0]]
        for mask in parts:
            for found, one in _of_mask(mask, piece, whole=len(parts) == 1):
                kept.append(one)
                plane[part][found] = len(kept)
    return plane, kept


def _are_apart(classes: NDArray[Any], strengths: NDArray[Any], first: int, second: int) -> bool:
    """Whether two inks of a piece are not one that is hardly coloured, as of a navy pen, by the edge between them."""
    if first and second:
        return True
    between = strengths[classes == max(first, second)].mean() - strengths[classes == 0].mean()
    return bool(between > _APART)


def _of_mask(mask: NDArray[Any], piece: Piece, *, whole: bool) -> Iterator[tuple[NDArray[Any], Piece]]:
    if whole:
        yield mask, piece
        return
    numbers, parts = labelled(mask)
    for nth, one in enumerate(parts, 1):
        if one.count >= _PART:
            yield numbers == nth, Piece(
                one.left + piece.left, one.top + piece.top, one.right + piece.left, one.bottom + piece.top, one.count
            )  # fmt: skip


def _colours(missing: NDArray[Any], labels: NDArray[Any], count: int, middles: Sequence[float]) -> Iterator[int]:
    """The colour of each piece, by all its pixels together."""
    at = labels > 0
    sums = np.stack(
        [np.bincount(labels[at], missing[:, :, band][at], count + 1)[1:] for band in range(3)], axis=1
    )  # fmt: skip
    coloured = _saturation(sums) > _COLOURED_PIECE
    yield from np.where(coloured, _nearest(_hue(sums), middles) + 1, 0).tolist()


def _saturation(values: NDArray[Any]) -> NDArray[Any]:
    most = values.max(axis=1)
    found: NDArray[Any] = (most - values.min(axis=1)) / np.maximum(most, 1e-6)
    return found


def _nearest(hues: NDArray[Any], middles: Sequence[float]) -> NDArray[Any]:
    away = np.stack([np.abs((hues - middle + 180) % 360 - 180) for middle in middles])
    found: NDArray[Any] = away.argmin(axis=0)
    return found


def _averaged(planes: NDArray[Any]) -> NDArray[Any]:
    """The sum over the pixels around each."""
    side = 2 * _BESIDE + 1
    padded = np.pad(planes, ((_BESIDE + 1, _BESIDE), (_BESIDE + 1, _BESIDE), (0, 0)))
    sums = padded.cumsum(axis=0, dtype=np.float32).cumsum(axis=1, dtype=np.float32)
    found: NDArray[Any] = sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side] + sums[:-side, :-side]
    return found


def _hue(values: NDArray[Any]) -> NDArray[Any]:
    """Degrees on the circle of colours, of what is missing."""
    red, green, blue = values[:, 0], values[:, 1], values[:, 2]
    hue: NDArray[Any] = np.degrees(np.arctan2(np.sqrt(3) * (green - blue), 2 * red - green - blue)) % 360
    return hue


def _peaks(hues: NDArray[Any]) -> list[float]:
    """The hues around which most coloured pixels lie, the commonest first."""
    counts = np.bincount((hues // _BIN).astype(int) % (360 // _BIN), minlength=360 // _BIN).astype(float)
    found: list[float] = []
    reach = _NEAR // _BIN
    while len(found) < _MOST_INKS:
        around = np.sum([np.roll(counts, step) for step in range(-reach, reach + 1)], axis=0)
        best = int(np.argmax(around))
        if around[best] < _LEAST:
            break
        found.append((best + 0.5) * _BIN)
        counts[[(best + step) % len(counts) for step in range(-reach, reach + 1)]] = 0
    return found
