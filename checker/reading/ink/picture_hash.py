"""The fingerprint of a signature's picture, by which the same one is found again in another place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image as Pictures

from checker.facts.geometry import Box
from checker.reading.ink.strokes import Sheet

if TYPE_CHECKING:
    from PIL.Image import Image

_LEAST = 60
"""Dark pixels: of fewer no fingerprint is taken."""


def fingerprint(sheet: Sheet, box: Box) -> str | None:
    """A perceptual hash (16 hex digits) of the ink in a box; None where there is too little of it."""
    mask = sheet.mask(box)
    if mask.size == 0 or mask.sum() < _LEAST:
        return None
    return picture_hash(Pictures.fromarray((~mask).astype("uint8") * 255))


def picture_hash(image: Image) -> str:
    """A perceptual hash: 64 bits of a picture's low cosine frequencies, as 16 hex digits; scaling hardly changes it."""
    small = image.convert("L").resize((32, 32), Pictures.Resampling.LANCZOS)
    pixels = np.asarray(small, dtype=float)
    steps = np.arange(32)
    basis = np.cos(np.pi / 32 * (steps[None, :] + 0.5) * np.arange(8)[:, None])
    low = (basis @ pixels @ basis.T).ravel()
    bits = low > np.median(low[1:])
    return f"{int(''.join('1' if bit else '0' for bit in bits), 2):016x}"

