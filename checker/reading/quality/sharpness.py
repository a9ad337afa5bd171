"""Whether a page is too blurred or too pale to be read, by what its edges and its ink look like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL.Image import Image

_SOFT, _SOFTEST_SCAN = 0.045, 1.2
"""Width of an edge (one standard deviation) as a share of a line of letters, and in pixels: above both,
strokes run into
each other. Scanners and cameras in focus stay below 1.2 pixels."""
_SMEARED = 2.0
"""Pixels: print so soft that no letters stand out."""
_PALE = 62.0
"""Grey levels between ink and paper, of 255: below it print is hard to tell from paper."""
_ROOT = float(np.sqrt(2 * np.pi))


def blurred(width: float, letters: float | None) -> bool | None:
    """Whether edges of that width are too soft for letters of that height (both in pixels).

    None where no letters stand out and the edges do not say why.
    """
    if letters is None:
        return True if width > _SMEARED else None
    return width > max(_SOFT * letters, _SOFTEST_SCAN)


def edge_width(picture: Image, levelled: Image) -> float:
    """How wide the edges between ink and paper are: the standard deviation, in pixels, of a Gaussian that blurs so.

    An edge of height h blurred by a Gaussian of deviation s climbs at most h / (s √2π) a pixel: the steepest edges
    of the page against the contrast around them tell s.
    """
    grey: NDArray[Any] = np.asarray(picture, np.float32)
    ink = np.asarray(levelled) < 110
    if not ink.any():
        return 0.0
    steep = np.abs(np.diff(grey, axis=1))
    near = ink[:, 1:] | ink[:, :-1]
    slopes = steep[near]
    height = contrast(picture, levelled)
    steepest = float(np.percentile(slopes, 95)) if len(slopes) else 0.0
    return height / max(steepest, 0.1) / _ROOT


def pale(picture: Image, levelled: Image) -> bool:
    """Whether ink and paper are too alike."""
    return contrast(picture, levelled) < _PALE


def contrast(picture: Image, levelled: Image) -> float:
    """Grey levels between the paper and the darker half of the ink."""
    grey, ink = np.asarray(picture), np.asarray(levelled) < 110
    if not ink.any() or ink.all():
        return 0.0
    return float(np.median(grey[::2, ::2])) - float(np.percentile(grey[ink], 25))
