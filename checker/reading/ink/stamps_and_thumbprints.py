"""Stamps, thumb impressions, and the fingerprint of a signature's picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker.facts.geometry import Box

if TYPE_CHECKING:
    from PIL.Image import Image

    from checker.reading.ink.strokes import Sheet, Stroke

_CELL = 9
_BAND = 6


def is_ring(sheet: Sheet, stroke: Stroke) -> bool:
    """Whether a piece of ink is a round seal: about as wide as high, and dark mostly along one circle or ellipse."""
    import numpy

    if min(stroke.width, stroke.height) < 42 or not 0.65 < stroke.width / stroke.height < 1.55 or stroke.fill > 0.4:
        return False
    mask = sheet.mask(stroke.box)
    if not mask.size or not mask.any():
        return False
    rows, columns = mask.nonzero()
    y = (rows + 0.5) / mask.shape[0] * 2 - 1
    x = (columns + 0.5) / mask.shape[1] * 2 - 1
    away = numpy.hypot(x, y)
    rim = (away > 0.86) & (away < 1.06)
    turns = numpy.unique((numpy.arctan2(y[rim], x[rim]) / numpy.pi * 12).astype(int))
    return float(rim.mean()) > 0.35 and len(turns) >= 20


def is_frame(sheet: Sheet, stroke: Stroke) -> bool:
    """Whether a piece of ink is the corner of a box: nearly all of it lies along one upright and one flat line."""
    mask = sheet.mask(stroke.box)
    if not mask.any() or stroke.fill > 0.3 or max(stroke.width, stroke.height) < 24:
        return False
    down, across = mask.sum(axis=0), mask.sum(axis=1)
    column, row = _band(down), _band(across)
    rest = mask.copy()
    rest[:, column] = False
    rest[row, :] = False
    return float(rest.sum()) < 0.2 * float(mask.sum())


def _band(sums: Any) -> slice:
    """The stretch of some three points that holds the most ink."""
    import numpy

    wide = min(len(sums), _BAND)
    totals = numpy.convolve(sums, numpy.ones(wide), "valid")
    first = int(totals.argmax())
    return slice(first, first + wide)


def thumb_in(sheet: Sheet, area: Box) -> Box | None:
    """The box of a thumb impression in an area: an oval patch, 25 to 95 points high, evenly grey with ridges."""
    import numpy

    mask = sheet.mask(area)
    high, wide = (side // _CELL for side in mask.shape)
    if high < 4 or wide < 4:
        return None
    cells = mask[: high * _CELL, : wide * _CELL].reshape(high, _CELL, wide, _CELL).mean(axis=(1, 3))
    grey = (cells > 0.15) & (cells < 0.92)
    best: tuple[int, Box] | None = None
    for tall in range(5, min(high, 22) + 1):
        for broad in range(max(5, round(tall * 0.55)), min(wide, round(tall * 1.3)) + 1):
            window = _window(grey, tall, broad)
            if not window.size:
                continue
            at = int(window.argmax())
            top, left = divmod(at, window.shape[1])
            if window[top, left] >= 0.72 and (best is None or tall * broad > best[0]):
                scale = sheet.dark.shape[1] / sheet.size[0]
                x, y = area[0] + left * _CELL / scale, area[1] + top * _CELL / scale
                best = tall * broad, Box(x, y, x + broad * _CELL / scale, y + tall * _CELL / scale)
    return best[1] if best and numpy.count_nonzero(grey) >= 20 else None


def _window(cells: Any, tall: int, broad: int) -> Any:
    """The mean of each window of that size."""
    import numpy

    sums = numpy.pad(cells.astype(float).cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    return (sums[tall:, broad:] - sums[:-tall, broad:] - sums[tall:, :-broad] + sums[:-tall, :-broad]) / (tall * broad)


def fingerprint(sheet: Sheet, box: Box) -> str | None:
    """A perceptual hash (16 hex digits) of the ink in a box; None where there is too little of it."""
    from PIL import Image as Pictures

    mask = sheet.mask(box)
    if mask.size == 0 or mask.sum() < 60:
        return None
    return picture_hash(Pictures.fromarray((~mask).astype("uint8") * 255))


def picture_hash(image: Image) -> str:
    """A perceptual hash: 64 bits of a picture's low cosine frequencies, as 16 hex digits; scaling hardly changes it."""
    import numpy
    from PIL import Image as Pictures

    small = image.convert("L").resize((32, 32), Pictures.Resampling.LANCZOS)
    pixels = numpy.asarray(small, dtype=float)
    steps = numpy.arange(32)
    basis = numpy.cos(numpy.pi / 32 * (steps[None, :] + 0.5) * numpy.arange(8)[:, None])
    low = (basis @ pixels @ basis.T).ravel()
    bits = low > numpy.median(low[1:])
    return f"{int(''.join('1' if bit else '0' for bit in bits), 2):016x}"


def alike(one: str, other: str, most: int = 6) -> bool:
    """Whether two picture hashes differ in at most so many of their 64 bits."""
    return (int(one, 16) ^ int(other, 16)).bit_count() <= most
