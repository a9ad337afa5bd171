"""Words of a picture by RapidOCR, whose models lie in its wheel: the second look, and the only one where pip
is all there is."""

from __future__ import annotations

from functools import cache
from importlib import util
from statistics import median
from typing import TYPE_CHECKING, Any

from checker.reading.ocr.words import Word

if TYPE_CHECKING:
    from PIL.Image import Image

_LONGEST = 1600
"""Pixels of the longer side: above it a page costs seconds more and reads no better."""


def available() -> bool:
    """Whether RapidOCR can be imported; imports nothing."""
    return util.find_spec("rapidocr") is not None and util.find_spec("onnxruntime") is not None


@cache
def _engine() -> Any:
    """One instance a process, one thread: pages are what is done side by side. Its line turner turns upright
    lines over."""
    import onnxruntime
    from rapidocr import RapidOCR

    onnxruntime.disable_telemetry_events()  # those of Windows itself, which its wheel for Windows has had since ever
    made = RapidOCR(params={
        "Global.use_cls": False, "Global.log_level": "error", "Global.max_side_len": _LONGEST,
        "EngineConfig.onnxruntime.intra_op_num_threads": 1, "EngineConfig.onnxruntime.inter_op_num_threads": 1,
    })  # fmt: skip
    return made


def words(image: Image) -> list[Word]:
    """The words of a picture in reading order; each line found is cut into words by its spaces.

    What is to be done is said at each call: the engine remembers it from the call before.
    """
    try:
        found = _engine()(_pixels(image), use_det=True, use_cls=False, use_rec=True)
    except Exception:  # a second look must not cost the first one: whatever its runtime raises, there are no words
        return []
    if found.boxes is None or found.txts is None:
        return []
    pieces = []
    for corners, text, score in zip(found.boxes, found.txts, found.scores, strict=True):
        across, down = [float(c[0]) for c in corners], [float(c[1]) for c in corners]
        pieces.append((min(across), min(down), max(across), max(down), str(text), float(score)))
    return [word for nth, row in enumerate(_rows(pieces)) for piece in row for word in _cut(piece, nth)]


def line(image: Image) -> tuple[str, float]:
    """The text of a picture of one line, without looking for lines in it, and how sure the engine is."""
    try:
        found = _engine()(_pixels(image), use_det=False, use_cls=False, use_rec=True)
    except Exception:  # as above
        return "", 0.0
    if not found.txts:
        return "", 0.0
    return " ".join(found.txts), float(min(found.scores))


def _pixels(image: Image) -> Any:
    """Blue, green, red: the order its models were taught."""
    import numpy

    return numpy.asarray(image.convert("RGB"))[:, :, ::-1]


_Piece = tuple[float, float, float, float, str, float]


def _rows(pieces: list[_Piece]) -> list[list[_Piece]]:
    """Pieces whose middles are less than half a line apart stand in one row, from left to right."""
    if not pieces:
        return []
    reach = median(piece[3] - piece[1] for piece in pieces) / 2
    rows: list[list[_Piece]] = []
    for piece in sorted(pieces, key=lambda p: (p[1] + p[3]) / 2):
        middle = (piece[1] + piece[3]) / 2
        if rows and middle - (rows[-1][-1][1] + rows[-1][-1][3]) / 2 < reach:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [sorted(row) for row in rows]


def _cut(piece: _Piece, row: int) -> list[Word]:
    left, top, right, bottom, text, sure = piece
    letter = (right - left) / max(len(text), 1)
    cut: list[Word] = []
    at = 0
    for word in text.split():
        at = text.index(word, at)
        cut.append(Word(word, left + at * letter, top, left + (at + len(word)) * letter, bottom, sure, (0, 0, row)))
        at += len(word)
    return cut
