"""Words of a picture by RapidOCR, whose models lie in its wheel: the surest engine, and the only one where pip is all
there is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from importlib import util
from typing import TYPE_CHECKING, Any, NamedTuple

from checker.facts.geometry import Box
from checker.reading.ocr.engines.found_lines import FoundLine, in_order, is_foreign, of_print, share
from checker.reading.ocr.engines.line_ink import Letter, put_back, tight
from checker.reading.ocr.words import Word

if TYPE_CHECKING:
    from PIL.Image import Image

_LONGEST = 1600
"""Pixels of the longer side: above it a page costs seconds more and reads no better."""
_LEAST = 0.5
"""Below this a line's letters are guesses: they are no words of the page, and the line counts as unread."""


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


def _asked(image: Image, *, find: bool, letters: bool) -> Any:
    """What the engine finds, or None: whatever its runtime raises, a second look must not cost the first one.

    What is to be done is said at each call: the engine remembers it from the call before.
    """
    try:
        return _engine()(
            _pixels(image), use_det=find, use_cls=False, use_rec=True,
            return_word_box=letters, return_single_char_box=letters,
        )  # fmt: skip
    except Exception:
        return None


def read(image: Image) -> Reading:
    """The words of a picture, and how much of its writing they leave out."""
    found = _asked(image, find=True, letters=True)
    if found is None:  # it loses count of a line whose letters have no places
        found = _asked(image, find=True, letters=False)
    if found is None or found.boxes is None or found.txts is None:
        return Reading([], 0.0)
    import numpy

    grey = numpy.asarray(image.convert("L"), numpy.int16)
    lines = [
        replace(line, text=put_back(line.text, line.letters, grey, line.thick)) if line.is_upright else line
        for line in _lines(found)
    ]
    legible = of_print([line for line in lines if line.sure >= _LEAST])
    words = [
        Word(word.text, *tight(Box(*word[1:5]), grey), *word[5:])
        for at, line in in_order(legible)
        for word in line.words(at)
        if not any(map(is_foreign, word.text))
    ]
    unread = share([line for line in lines if not line.is_clear], lines)
    return Reading(words, unread, is_sideways=share([line for line in lines if not line.is_upright], lines) > 0.5)


def words(image: Image) -> list[Word]:
    """The words of a picture in reading order."""
    return read(image).words


def line(image: Image) -> tuple[str, float]:
    """The text of a picture of one line, without looking for lines in it, and how sure the engine is."""
    found = _asked(image, find=False, letters=False)
    if found is None or not found.txts:
        return "", 0.0
    return " ".join(found.txts), float(min(found.scores))


def _lines(found: Any) -> Iterator[FoundLine]:
    """Each line, with its letters where there are as many lists of letters as lines."""
    each = found.word_results or ()
    if len(each) != len(found.txts):
        each = ((),) * len(found.txts)
    for corners, text, sure, letters in zip(found.boxes, found.txts, found.scores, each, strict=True):
        placed = tuple((float(across), float(down)) for across, down in corners)
        yield FoundLine(placed, str(text), float(sure), _letters(letters, str(text)))


def _letters(found: Sequence[Any], text: str) -> tuple[Letter, ...]:
    """The letters of a line (each with how sure it is, and its corners), if they are those of its text."""
    if "".join(str(one[0]) for one in found) != text.replace(" ", "") or any(one[2] is None for one in found):
        return ()
    return tuple(_letter(str(letter), corners) for letter, _, corners in found)


def _letter(text: str, corners: Sequence[Sequence[float]]) -> Letter:
    across, down = zip(*corners, strict=True)
    return Letter(text, Box(min(across), min(down), max(across), max(down)))


def _pixels(image: Image) -> Any:
    """Blue, green, red: the order its models were taught."""
    import numpy

    return numpy.asarray(image.convert("RGB"))[:, :, ::-1]
