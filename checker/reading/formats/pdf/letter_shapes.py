"""Whether printed letters look as the text says: each is held against the same letter of fonts that every reader has.

This reads nothing. It tells ordinary print, whose letters look like themselves in some common font, from print that
somebody should look at; an engine then reads it.
"""

from __future__ import annotations

import ctypes
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as raw
from PIL import Image as Pictures

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL.Image import Image

_FONTS = (
    "Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Times-Roman", "Times-Bold", "Times-Italic",
    "Times-BoldItalic", "Courier", "Courier-Bold",
)  # fmt: skip
"""Of the fourteen that need not be embedded (ISO 32000-1, 9.6.2.2), those that differ in shape."""
_FIGURES = "0123456789"
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_WIDE, _HIGH = 14, 20
_CELL = 45
"""Pixels of one letter's place where they are drawn."""
_DARK = 0.35
"""Of the way from paper to ink: a pixel that is darker belongs to the letter."""
_FAINTEST = 24
"""Levels of 255 between paper and ink below which nothing is seen."""


def oddness(letter: str, picture: Image) -> float | None:
    """How much more the letter in a picture (grey, upright, cut to it) resembles another one than itself.

    0: none resembles it more; at most 2. None where the picture shows nothing. `letter` is a Latin letter or a figure.
    """
    shape = _shape(picture)
    if shape is None:
        return None
    known = _known()
    alike = known.shapes @ shape
    first, last = known.figures if letter in _FIGURES else known.letters
    own = known.places[letter]
    return float(alike[first:last].max() - alike[own[0] : own[1]].max())


def _shape(picture: Image) -> NDArray[Any] | None:
    """The picture of a letter, cut to its ink and of one size, as a vector of length one without its mean."""
    if not (picture.width and picture.height):
        return None
    darkest, lightest = cast(tuple[int, int], picture.getextrema())
    if lightest - darkest < _FAINTEST:
        return None
    edge = lightest - _DARK * (lightest - darkest)
    place = picture.point([255 if level < edge else 0 for level in range(256)]).getbbox()
    if place is None:
        return None
    # A narrow letter stays narrow: an I is told from an H by its width.
    wide = max(1, min(_WIDE, round((place[2] - place[0]) / (place[3] - place[1]) * _HIGH)))
    small = np.asarray(picture.resize((wide, _HIGH), Pictures.Resampling.BOX, place), np.float32)
    plane = np.full((_HIGH, _WIDE), lightest, np.float32)
    left = (_WIDE - wide) // 2
    plane[:, left : left + wide] = small
    vector = plane.mean() - plane.ravel()
    length = float(np.sqrt(vector @ vector))
    return vector / length if length else None


class _Known(NamedTuple):
    """The shapes of the common fonts, those of a letter beside each other, and where each letter's stand."""

    shapes: NDArray[Any]
    places: dict[str, tuple[int, int]]
    figures: tuple[int, int]
    letters: tuple[int, int]


@cache
def _known() -> _Known:
    shapes: list[NDArray[Any]] = []
    places: dict[str, tuple[int, int]] = {}
    drawn = _drawn()
    for letter in _FIGURES + _LETTERS:
        start = len(shapes)
        shapes += [shape for picture in drawn[letter] if (shape := _shape(picture)) is not None]
        places[letter] = start, len(shapes)
    border = places[_FIGURES[-1]][1]
    return _Known(np.stack(shapes), places, (0, border), (border, len(shapes)))


def _drawn() -> dict[str, list[Image]]:
    """Pictures of each letter, one of each font."""
    letters = _FIGURES + _LETTERS
    document = pdfium.PdfDocument.new()
    page = document.new_page(_CELL * len(letters), _CELL * len(_FONTS))
    try:
        for row, name in enumerate(_FONTS):
            font = raw.FPDFText_LoadStandardFont(document.raw, name.encode("ascii"))
            for column, letter in enumerate(letters):
                one = raw.FPDFPageObj_CreateTextObj(document.raw, font, _CELL * 0.66)
                raw.FPDFText_SetText(one, (ctypes.c_ushort * 2)(ord(letter), 0))
                raw.FPDFPageObj_Transform(one, 1, 0, 0, 1, _CELL * (column + 0.17), _CELL * (row + 0.27))
                raw.FPDFPage_InsertObject(page.raw, one)
        raw.FPDFPage_GenerateContent(page.raw)
        sheet = page.render(scale=1).to_pil().convert("L")
    finally:
        page.close()
        document.close()
    cells = [(nth * _CELL, row * _CELL) for nth in range(len(letters)) for row in range(len(_FONTS))]
    pictures = [sheet.crop((left, top, left + _CELL, top + _CELL)) for left, top in cells]
    return {letter: pictures[nth * len(_FONTS) : (nth + 1) * len(_FONTS)] for nth, letter in enumerate(letters)}
