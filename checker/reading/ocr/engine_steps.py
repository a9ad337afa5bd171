"""What the engines make of a page, one step after another: which of them reads first, in which languages, and which way
the page lies.

RapidOCR misreads fewer than half as many figures as Tesseract, and takes three times as long. It knows no Arabic
script, but tells how much of a page it could not read: that is asked of Tesseract, in the matter's languages.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from checker.pages.page import Page
from checker.reading.ocr import language_choice
from checker.reading.ocr.engines import rapid, tesseract
from checker.reading.ocr.words import Scale, Word, mean_confidence, page_text
from checker.reading.quality import preprocess
from checker.reading.workers.engine_report import EngineReport, Tesseract
from checker.reading.workers.installed_engines import languages_for

if TYPE_CHECKING:
    from PIL.Image import Image

Found = TypeVar("Found")

LAYOUT, BLOCK, RAPID = "tesseract, layout found", "tesseract, one block, levelled", "rapidocr"
"""The steps by name."""
REST = 0.25
"""Share of a page's lines that RapidOCR could not read from which on Tesseract is asked for them. English pages have
0.02 and less, an identity card in two scripts 0.16, pages in Urdu 0.6 and more."""
_DPI = 300
"""What the engine is told of a picture whose letters were brought to its favourite size."""
_GARBLED = 0.6
"""Below this mean confidence a page may stand on its head."""
_ENOUGH_WORDS = 25
_SURE_TURN = 1.0


@dataclass(slots=True)
class Cost:
    """What a page cost: seconds in each step's engine, what it found, which step gave the text; for the benchmark."""

    steps: dict[str, float] = field(default_factory=dict)
    found: dict[str, int] = field(default_factory=dict)
    """Words that a step beyond the page as a whole put into the text."""
    chosen: str = ""


@dataclass(slots=True)
class UnderWay:
    """One page under way."""

    picture: Image
    """Grey, as it stands after turning."""
    languages: tuple[str, ...]
    page: int
    size: tuple[float, float]
    ends: float
    cost: Cost
    there: EngineReport
    surest: bool
    """Whether the surest engine reads first, or the quickest."""
    unread: float = 0.0
    """The share of its lines that RapidOCR could not read."""
    turned: int = 0
    factor: float = 1.0
    _even: tuple[Image, Image] | None = None

    @property
    def levelled(self) -> Image:
        """The picture as it stands now with even paper, made once for each way that it is turned."""
        if self._even is None or self._even[0] is not self.picture:
            self._even = self.picture, preprocess.even(self.picture)
        return self._even[1]

    def left(self) -> float:
        """Seconds that its reading may still take."""
        return self.ends - time.monotonic()

    def run(self, step: str, engine: Callable[[], Found]) -> Found:
        """What an engine gives; what it took is added to the step's cost."""
        begun = time.monotonic()
        try:
            return engine()
        finally:
            self.cost.steps[step] = self.cost.steps.get(step, 0.0) + time.monotonic() - begun

    def look(self, step: str, words: list[Word]) -> Look:
        """What a step made of the page as it lies now."""
        return Look(step, words, self.picture, self.turned)

    def lay(self, look: Look) -> None:
        """The page again as it lay for a step."""
        self.picture, self.turned = look.picture, look.turned

    def text(self, words: list[Word]) -> Page:
        """The page with these words, as it lies now."""
        return page_text(words, self.page, Scale(*self.picture.size, self.size, self.turned))


class Look(NamedTuple):
    """What one step made of the page, and which way the page lay for it."""

    step: str
    words: list[Word]
    picture: Image
    turned: int


def steps(under_way: UnderWay) -> Iterator[Look]:
    """The engines' words, one step after another; a step that fails or has no time left gives nothing."""
    program = under_way.there.tesseract
    if program is not None and "eng" not in program.languages:
        program = None
    is_rapid_there = under_way.there.rapidocr is not None
    latin: list[Word] = []
    if is_rapid_there and (under_way.surest or program is None):
        latin = _by_rapid(under_way)
        if program is None or under_way.unread < REST:
            yield under_way.look(RAPID, latin)
            latin = []  # what is not there yet, the other engine reads for itself
    if program is not None and under_way.left() > 0:
        yield from _tesseracts_steps(under_way, program, latin)
    if is_rapid_there and program is not None and not under_way.surest and under_way.left() > 0:
        yield under_way.look(RAPID, _by_rapid(under_way))


def _tesseracts_steps(under_way: UnderWay, program: Tesseract, latin: list[Word]) -> Iterator[Look]:
    """Its readings of the page; what RapidOCR read before it stands in them, where it was sure."""
    letters = preprocess.letter_height(under_way.levelled)
    under_way.factor = preprocess.scale_for(under_way.picture.size, letters)
    words = _in_its_languages(under_way, program, latin)
    if mean_confidence(words) < _GARBLED or _sideways(words):
        lay = under_way.turned
        words = _upright(under_way, program, words)
        if under_way.turned != lay and latin:
            latin = _by_rapid(under_way)
            words = language_choice.put_right(words, latin)
    yield under_way.look(LAYOUT, words)
    if under_way.left() > 0:
        words = language_choice.put_right(by_tesseract(under_way, program, under_way.levelled, 6), latin)
        yield under_way.look(BLOCK, words)


def _by_rapid(under_way: UnderWay) -> list[Word]:
    """RapidOCR's words; of a page that lies on its side, when it is turned the way in which they are surest."""
    seen = under_way.run("rapidocr", partial(rapid.read, under_way.picture))
    if seen.is_sideways and not under_way.turned:
        for degrees in (90, 270):
            picture = preprocess.turned(under_way.picture, degrees)
            other = under_way.run("rapidocr", partial(rapid.read, picture))
            if other.unread < REST and not other.is_sideways:
                under_way.picture, under_way.turned, seen = picture, degrees, other
                break
    under_way.unread = seen.unread
    return seen.words


def _in_its_languages(under_way: UnderWay, program: Tesseract, latin: list[Word]) -> list[Word]:
    """The words of the page as it stands; where English tells all of them, it is the page's language from here on."""
    if latin or len(languages_for(program, under_way.languages)) <= 1:
        return language_choice.put_right(by_tesseract(under_way, program, under_way.picture, 3), latin)
    every, under_way.languages = under_way.languages, ("en",)
    english = by_tesseract(under_way, program, under_way.picture, 3)
    if language_choice.suffices(english):
        return english
    under_way.languages = every
    return language_choice.put_right(by_tesseract(under_way, program, under_way.picture, 3), english)


def by_tesseract(under_way: UnderWay, program: Tesseract, picture: Image, psm: int) -> list[Word]:
    """Tesseract's words of a picture, in its pixels; `psm` says how it looks for lines."""
    enlarged = preprocess.scaled(picture, under_way.factor)
    back = picture.width / enlarged.width

    def engine() -> list[Word]:
        try:
            return tesseract.words(program, enlarged, under_way.languages, psm, _DPI, under_way.left())
        except tesseract.EngineFailed:
            return []

    found = under_way.run(f"tesseract psm {psm}", engine)
    return [
        w._replace(left=w.left * back, top=w.top * back, right=w.right * back, bottom=w.bottom * back) for w in found
    ]


def _upright(under_way: UnderWay, program: Tesseract, words: list[Word]) -> list[Word]:
    """The words of the page turned upright, if it is not and reads better so; else those that were there."""
    picture, enlarged = under_way.picture, preprocess.scaled(under_way.picture, under_way.factor)
    begun = time.monotonic()
    degrees, sure = tesseract.orientation(program, enlarged, _DPI, under_way.left())
    under_way.cost.steps["orientation"] = time.monotonic() - begun
    if degrees == 0 or sure < _SURE_TURN:
        return words
    lay, under_way.turned = under_way.turned, (under_way.turned + degrees) % 360
    under_way.picture = preprocess.turned(picture, degrees)
    better = by_tesseract(under_way, program, under_way.picture, 3)
    if worth(better) > worth(words) * (0.8 if _sideways(words) else 1.0):
        return better
    under_way.picture, under_way.turned = picture, lay
    return words


def _sideways(words: list[Word]) -> bool:
    """Whether most longer words stand higher than wide: the engine reads lines that run up the page as they are."""
    longer = [word for word in words if len(word.text) >= 4]
    return 2 * sum(w.bottom - w.top > 1.5 * (w.right - w.left) for w in longer) > len(longer)


def worth(words: list[Word]) -> float:
    """How much a reading is worth: how sure the engine is, less where it has but a few words."""
    return mean_confidence(words) * min(1.0, len(words) / _ENOUGH_WORDS)
