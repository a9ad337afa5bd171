"""Words of a picture by RapidOCR, whose models lie in its wheel: the surest engine, and the only one where pip is all
there is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import util
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Any, NamedTuple

from checker.reading.ocr.engines.line_ink import Letter, put_back, tight
from checker.reading.ocr.words import Word

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL.Image import Image

_ALL = {"use_det": True, "use_cls": False, "use_rec": True}
_LONGEST = 1600
"""Pixels of the longer side: above it a page costs seconds more and reads no better."""
_LEAST = 0.5
"""Below this a line's letters are guesses: they are no words of the page, and the line counts as unread."""
_CLEAR = 0.75
"""From which on a line counts as read. Print gives 0.95 and more; of Nastaliq most lines give less than 0.7."""
_FEW, _WIDEST, _HIGHER, _OF_PRINT, _ENOUGH = 2, 1.25, 1.7, 0.8, 8
"""Of one or two letters the width of each by its height, of the page's lines (if it has so many) the height, and how
sure the engine is, beyond which a line was written by a pen. On ten pages print gives 1.0 at most, and signatures 0.77
at most but for one, an *S* 1.7 as wide as high."""
_SHARED = 0.2
"""Of the shorter of two lines: where they share more of the page's width, one stands over the other."""
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
    is_sideways: bool = False
    """Whether most lines run up or down the picture: each was read, but not beside its neighbours."""


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
        found = _engine()(_pixels(image), return_word_box=True, return_single_char_box=True, **_ALL)
    except Exception:  # a second look must not cost the first one: whatever its runtime raises, there are no words
        return Reading([], 0.0)
    if found.boxes is None or found.txts is None:
        return Reading([], 0.0)
    import numpy

    grey = numpy.asarray(image.convert("L"), numpy.int16)
    letters = found.word_results or [()] * len(found.txts)
    pieces = [
        _piece(corners, str(text), float(score), each, grey)
        for corners, text, score, each in zip(found.boxes, found.txts, found.scores, letters, strict=True)
    ]
    usual = median(piece.thick for piece in pieces) if len(pieces) >= _ENOUGH else float("inf")
    legible = [piece for piece in pieces if piece.sure >= _LEAST and not _is_scribble(piece, usual)]
    lines = _in_paragraphs(_rows(legible))
    words = [
        Word(word.text, *tight(word[1:5], grey), *word[5:])
        for at, row in lines
        for piece in row
        for word in _cut(piece, at)
        if not any(map(_is_foreign, word.text))
    ]
    upright = sum(piece.long for piece in pieces if piece.long == piece.right - piece.left)
    return Reading(words, _share_unread(pieces), is_sideways=2 * upright < sum(piece.long for piece in pieces))


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


def _piece(
    corners: Sequence[Sequence[float]], text: str, sure: float, letters: Sequence[Any], grey: NDArray[Any]
) -> _Piece:
    """A line with the spaces that the paper shows; `letters` are its own, with their scores and places."""
    placed = tuple((float(across), float(down)) for across, down in corners)
    piece = _Piece(placed, text, sure, tuple(_letter(*each) for each in letters))
    if piece.right - piece.left < piece.bottom - piece.top:
        return piece  # it runs up or down the page, where columns of ink are none between its letters
    return replace(piece, text=put_back(text, piece.letters, grey, piece.thick))


def _letter(text: str, _sure: float, corners: Sequence[Sequence[float]]) -> Letter:
    across, down = zip(*corners, strict=True)
    return Letter(text, min(across), min(down), max(across), max(down))


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
    letters: tuple[Letter, ...] = ()
    """Those of its text but for the spaces, with their places, where they are known."""

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
    def long(self) -> float:
        """Along the line, whichever way it runs."""
        return max(self.right - self.left, self.bottom - self.top)

    @property
    def thick(self) -> float:
        """Across the line, whichever way it runs."""
        return min(self.right - self.left, self.bottom - self.top)

    @property
    def middle(self) -> float:
        """Half way down."""
        return (self.top + self.bottom) / 2

    def box(self, start: int, end: int) -> tuple[float, float, float, float]:
        """The place of some of its letters, where they stand along the line."""
        head_left, head_right, foot_right, foot_left = self.corners
        sides = ((head_left, head_right), (foot_left, foot_right))
        points = [_between(*side, share) for side in sides for share in self._shares(start, end)]
        across, down = zip(*points, strict=True)
        return min(across), min(down), max(across), max(down)

    def _shares(self, start: int, end: int) -> tuple[float, float]:
        """Where some of its letters begin and end, as shares of its length."""
        first = len(self.text[:start].replace(" ", ""))
        last = first + len(self.text[start:end].replace(" ", "")) - 1
        if len(self.letters) != len(self.text.replace(" ", "")) or self.right - self.left <= self.bottom - self.top:
            return start / max(1, len(self.text)), end / max(1, len(self.text))
        begin, stop = self.letters[first].left - self.left, self.letters[last].right - self.left
        return max(0.0, begin / (self.right - self.left)), min(1.0, stop / (self.right - self.left))


def _between(first: _Point, last: _Point, share: float) -> _Point:
    return first[0] + share * (last[0] - first[0]), first[1] + share * (last[1] - first[1])


def _rows(pieces: list[_Piece]) -> list[list[_Piece]]:
    """Pieces that stand beside each other, their middles less than half of the lower one's height apart, are one row,
    from left to right; pieces over each other are two, however close."""
    rows: list[list[_Piece]] = []
    for piece in sorted(pieces, key=lambda one: one.middle):
        if rows and all(_are_beside(piece, other) for other in rows[-1]):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=lambda one: one.left) for row in rows]


def _are_beside(piece: _Piece, other: _Piece) -> bool:
    apart = abs(piece.middle - other.middle)
    shared = min(piece.right, other.right) - max(piece.left, other.left)
    return apart < min(piece.thick, other.thick) / 2 and shared < _SHARED * min(piece.long, other.long)


def _in_paragraphs(rows: list[list[_Piece]]) -> list[tuple[tuple[int, int], list[_Piece]]]:
    """Each row with the numbers of its paragraph and its line: where more paper lies between two rows than between the
    closer ones of the page (of which a letter in short paragraphs has few), a paragraph begins."""
    middles = [median(piece.middle for piece in row) for row in rows]
    pitches = [after - before for before, after in pairwise(middles)]
    close = sorted(pitches)[len(pitches) // 4] if pitches else 0.0
    paragraph, numbered = 0, []
    for nth, row in enumerate(rows):
        paragraph += nth > 0 and pitches[nth - 1] > _BREAK * close
        numbered.append(((paragraph, nth), row))
    return numbered


def _is_scribble(piece: _Piece, usual: float) -> bool:
    """Whether a pen was read as letters: larger than the page's lines and unsure, or far too wide for so few."""
    if len(piece.text) <= _FEW and piece.right - piece.left > _WIDEST * (piece.bottom - piece.top) * len(piece.text):
        return True
    return piece.thick > _HIGHER * usual and piece.sure < _OF_PRINT


def _share_unread(pieces: list[_Piece]) -> float:
    """How much of all lines, by their length, was not read."""
    whole = sum(piece.long for piece in pieces)
    unread = sum(piece.long for piece in pieces if piece.sure < _CLEAR or any(map(_is_foreign, piece.text)))
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
