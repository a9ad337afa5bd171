"""Words of a picture by RapidOCR, whose models lie in its wheel: the second look, and the only one where pip
is all there is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import util
from statistics import median
from typing import TYPE_CHECKING, Any, NamedTuple

from checker.reading.ocr.words import Word

if TYPE_CHECKING:
    from PIL.Image import Image

_LONGEST = 1600
"""Pixels of the longer side: above it a page costs seconds more and reads no better."""
_LEAST = 0.5
"""Below this a line's letters are guesses: they are no words of the page, and the line counts as unread."""
_CLEAR = 0.75
"""From which on a line counts as read. Print gives 0.95 and more; of Nastaliq most lines give less than 0.7."""
_BREAK = 1.3
"""How many times the page's close pitch of lines a line stands below the one before it to begin a paragraph."""

_GLUED = re.compile(r"(?<=[a-z]{2})(?=\d[\d./:-]*(?:\s|$))")
"""Where the engine lost the space between a word and a number: *Sealed16 May 2026*."""


class Reading(NamedTuple):
    """What the engine made of a picture."""

    words: list[Word]
    """In reading order; each line found is cut into words by its spaces."""
    unread: float
    """The share, by their length, of the lines that it found and could not read: 0 to 1."""


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
        "Global.text_score": 0.0,
        "EngineConfig.onnxruntime.intra_op_num_threads": 1, "EngineConfig.onnxruntime.inter_op_num_threads": 1,
    })  # fmt: skip
    return made


def read(image: Image) -> Reading:
    """The words of a picture, and how much of its writing they leave out.

    What is to be done is said at each call: the engine remembers it from the call before.
    """
    try:
        found = _engine()(_pixels(image), use_det=True, use_cls=False, use_rec=True)
    except Exception:  # a second look must not cost the first one: whatever its runtime raises, there are no words
        return Reading([], 0.0)
    if found.boxes is None or found.txts is None:
        return Reading([], 0.0)
    pieces = [
        _Piece(tuple((float(across), float(down)) for across, down in corners), str(text), float(score))
        for corners, text, score in zip(found.boxes, found.txts, found.scores, strict=True)
    ]
    legible = [piece for piece in pieces if piece.sure >= _LEAST]
    lines = _in_paragraphs(_rows(legible))
    words = [word for at, row in lines for piece in row for word in _cut(piece, at)]
    return Reading([word for word in words if not any(map(_is_foreign, word.text))], _share_unread(pieces))


def words(image: Image) -> list[Word]:
    """The words of a picture in reading order."""
    return read(image).words


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
    def right(self) -> float:
        return max(across for across, _ in self.corners)

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


def _in_paragraphs(rows: list[list[_Piece]]) -> list[tuple[tuple[int, int], list[_Piece]]]:
    """Each row with the numbers of its paragraph and its line: where more paper lies between two rows than between the
    closer ones of the page (of which a letter in short paragraphs has few), a paragraph begins."""
    middles = [median(piece.middle for piece in row) for row in rows]
    pitches = [after - before for before, after in zip(middles, middles[1:], strict=False)]
    close = sorted(pitches)[len(pitches) // 4] if pitches else 0.0
    paragraph, numbered = 0, []
    for nth, row in enumerate(rows):
        paragraph += nth > 0 and pitches[nth - 1] > _BREAK * close
        numbered.append(((paragraph, nth), row))
    return numbered


def _share_unread(pieces: list[_Piece]) -> float:
    """How much of all lines, by their length, was not read."""
    whole = sum(piece.right - piece.left for piece in pieces)
    unread = sum(
        piece.right - piece.left for piece in pieces if piece.sure < _CLEAR or any(map(_is_foreign, piece.text))
    )
    return unread / whole if whole > 0 else 0.0


def _is_foreign(letter: str) -> bool:
    """Whether a letter is one of a script that the models know and the papers do not have: a guess at another one."""
    return "\u3040" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7af"


def _cut(piece: _Piece, line: tuple[int, int]) -> list[Word]:
    cut: list[Word] = []
    at = 0
    for word in _GLUED.sub(" ", piece.text).split():
        at = piece.text.index(word, at)
        cut.append(Word(word, *piece.box(at, at + len(word)), piece.sure, (0, *line)))
        at += len(word)
    return cut
