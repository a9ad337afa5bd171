"""Whether a page's picture shows anything at all, and whether that is print on paper or a photograph of things."""

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
_ROUGH = 14.0
"""Grey levels by which points differ from their surroundings where it is no paper: a photograph, or noise."""
_LIGHT = 0.65
"""The share of a levelled page of print, a form or a receipt that is paper; photographs of things have less."""


def of_print(levelled: Image) -> bool:
    """Whether a levelled picture is mostly paper, as pages are, and not a photograph of a person or a street."""
    return float((np.asarray(levelled)[::2, ::2] > 240).mean()) >= _LIGHT


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
    if noise > _ROUGH:
        return False
    return float((darker > max(_INK, 5 * noise)).mean()) < _SPECKS
