"""Whether a page seems to bear a stamp: a cheap look, for which pages to read first while time is short."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from PIL.Image import Image

_COLOURED, _DARK = 50, 235
"""How far the channels of a coloured pixel lie apart, and the level that one of them must be below: no tinted paper."""
_LEAST, _MOST = 0.0004, 0.2
"""Share of the page that is coloured: less is dust, more is a photograph or a letterhead's ground."""


def likely(image: Image, size: tuple[float, float]) -> bool:
    """Whether coloured ink or a round seal stands on the page. `image` is it at some 75 dpi, `size` its points."""
    return _coloured(image) or _sealed(image, size)


def _coloured(image: Image) -> bool:
    if image.mode != "RGB":
        return False
    bands = np.asarray(image, np.int16)
    low, high = bands.min(axis=2), bands.max(axis=2)
    return _LEAST < float(((high - low > _COLOURED) & (low < _DARK)).mean()) < _MOST


def _sealed(image: Image, size: tuple[float, float]) -> bool:
    from checker.reading.ink.page_ink import bears_outline
    from checker.reading.ink.strokes import sheet_of

    return bears_outline(sheet_of(image, size, ruled=False))
