"""Words of a picture by RapidOCR, whose models lie in its wheel: the second look, and the only one where pip
is all there is."""

from __future__ import annotations

from dataclasses import dataclass
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
    pieces = [
        _Piece(tuple((float(across), float(down)) for across, down in corners), str(text), float(score))
        for corners, text, score in zip(found.boxes, found.txts, found.scores, strict=True)
    ]
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


_Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class _Piece:
    """A line of text as it was found; on a page that leans it does too."""

    corners: tuple[_Point, ...]
    """Left and right of its head, right and left of its foot."""
    text: str
    sure: float

    @property
    def left(self) -> float:
        return min(across for across, _ in self.corners)

    @property
    def top(self) -> float:
        return min(down for _, down in self.corners)

    @property
    def bottom(self) -> float:
        return max(down for _, down in self.corners)

    @property
    def middle(self) -> float:
        """Half way down."""
        return (self.top + self.bottom) / 2

    def box(self, start: int, end: int) -> tuple[float, float, float, float]:
        """The place of some of its letters, where they stand along the line."""
        head_left, head_right, foot_right, foot_left = self.corners
        many = max(len(self.text), 1)
        sides = ((head_left, head_right), (foot_left, foot_right))
        points = [_between(*side, at / many) for side in sides for at in (start, end)]
        across, down = zip(*points, strict=True)
        return min(across), min(down), max(across), max(down)


def _between(first: _Point, last: _Point, share: float) -> _Point:
    return first[0] + share * (last[0] - first[0]), first[1] + share * (last[1] - first[1])


def _rows(pieces: list[_Piece]) -> list[list[_Piece]]:
    """Pieces whose middles are less than half a line apart stand in one row, from left to right."""
    if not pieces:
        return []
    reach = median(piece.bottom - piece.top for piece in pieces) / 2
    rows: list[list[_Piece]] = []
    for piece in sorted(pieces, key=lambda one: one.middle):
        if rows and piece.middle - rows[-1][-1].middle < reach:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=lambda one: one.left) for row in rows]


def _cut(piece: _Piece, row: int) -> list[Word]:
    cut: list[Word] = []
    at = 0
    for word in piece.text.split():
        at = piece.text.index(word, at)
        cut.append(Word(word, *piece.box(at, at + len(word)), piece.sure, (0, 0, row)))
        at += len(word)
    return cut
