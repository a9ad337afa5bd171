"""Whether a page's picture shows anything at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image as Pictures

if TYPE_CHECKING:
    from PIL.Image import Image

_SIDE = 1000
_MARGIN = 0.04
"""Scanner shadows along the edges say nothing."""
_INK = 48
"""Grey levels darker than the paper around."""
_SPECKS = 0.0002
"""The share of a page that dust and staple holes may darken: a short line of letters darkens more."""


def blank(picture: Image) -> bool:
    """Whether a grey picture shows nothing: no ink but specks and the shadows of its edges."""
    factor = max(1, round(max(picture.size) / _SIDE))
    small = np.asarray(picture.reduce(factor) if factor > 1 else picture, np.int16)
    across, down = round(small.shape[1] * _MARGIN), round(small.shape[0] * _MARGIN)
    inside = small[down : small.shape[0] - down, across : small.shape[1] - across]
    if inside.size == 0:
        return True
    paper = np.asarray(Pictures.fromarray(inside.astype(np.uint8)).reduce(8).resize(inside.shape[::-1]), np.int16)
    ink = inside < np.maximum(paper, np.median(inside)) - _INK
    return float(ink.mean()) < _SPECKS
