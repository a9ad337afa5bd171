"""Whether a page's picture shows anything at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image as Pictures
from PIL import ImageFilter

if TYPE_CHECKING:
    from PIL.Image import Image

_SIDE = 1000
_MARGIN = 0.04
"""Scanner shadows along the edges say nothing."""
_INK = 16
"""Grey levels darker than the paper around: faint print is print. Noise darkens more only where it is strong."""
_SPECKS = 0.0002
"""The share of a page that dust and staple holes may darken: a short line of letters darkens more."""


def blank(picture: Image) -> bool:
    """Whether a grey picture shows nothing: no ink but specks and the shadows of its edges."""
    factor = max(1, round(max(picture.size) / _SIDE))
    small = picture.reduce(factor) if factor > 1 else picture
    across, down = round(small.width * _MARGIN), round(small.height * _MARGIN)
    inside = small.crop((across, down, small.width - across, small.height - down))
    if min(inside.size) < 8:
        return True
    coarse = inside.reduce(8).filter(ImageFilter.MedianFilter(5)).resize(inside.size, Pictures.Resampling.BILINEAR)
    darker = np.asarray(coarse, np.int16) - np.asarray(inside, np.int16)
    noise = 1.4826 * float(np.median(np.abs(darker)))
    return float((darker > max(_INK, 5 * noise)).mean()) < _SPECKS
