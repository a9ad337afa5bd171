"""From a page's picture to its words: the surest engine first, or in a long file the quickest, and the next one only if
what is wanted is not there yet.

RapidOCR misreads fewer than half as many figures as Tesseract, and takes three times as long. It knows no Arabic
script, but tells how much of a page it could not read: that is asked of Tesseract, in the matter's languages.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from checker.pages.page import Page
from checker.reading.ocr import NotRead, date_regions, language_choice, unread_blocks, word_cache
from checker.reading.ocr.engines import rapid, tesseract
from checker.reading.ocr.legibility import ILLEGIBLE, beyond_engines, illegible, is_read_in_arabic_script
from checker.reading.ocr.stop_condition import certainty, day_is_there, days_in
from checker.reading.ocr.words import Scale, Word, mean_confidence, page_text
from checker.reading.quality import preprocess
from checker.reading.quality.blank_page import blank, of_print
from checker.reading.workers.engine_report import EngineReport, Tesseract
from checker.reading.workers.installed_engines import languages_for, report
from checker.reading.workers.store import Store

if TYPE_CHECKING:
    from PIL.Image import Image

Found = TypeVar("Found")

_DPI = 300
"""What the engine is told of a picture whose letters were brought to its favourite size."""
_GARBLED = 0.6
"""Below this mean confidence a page may stand on its head."""
_CLEAR, _FULL_PAGE = 0.85, 150
"""A full page read this surely has nothing hidden: a second look would find the same."""
_ENOUGH_WORDS = 25
_LAYOUT, _BLOCK, _RAPID = "tesseract, layout found", "tesseract, one block, levelled", "rapidocr"
_PLACES, _BLOCKS = "places of dates", "blocks of ink"
_REST, _MOSTLY = 0.25, 0.5
"""Shares of a page's lines that RapidOCR could not read: from which on Tesseract is asked for them, and from which on
the page is read only if Tesseract can. English pages have 0.02 and less, an identity card in two scripts 0.16, pages in
Urdu 0.6 and more."""
_SURE_TURN = 1.0


@dataclass(slots=True)
class Cost:
    """What a page cost: seconds in each step's engine, what it found, which step gave the text; for the benchmark."""

    steps: dict[str, float] = field(default_factory=dict)
    found: dict[str, int] = field(default_factory=dict)
    """Words that a step beyond the page as a whole put into the text."""
    chosen: str = ""


@dataclass(slots=True)
class _Reading:
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
        return self.ends - time.monotonic()

    def run(self, step: str, engine: Callable[[], Found]) -> Found:
        begun = time.monotonic()
        try:
            return engine()
        finally:
            self.cost.steps[step] = self.cost.steps.get(step, 0.0) + time.monotonic() - begun

    def text(self, words: list[Word]) -> Page:
        return page_text(words, self.page, Scale(*self.picture.size, self.size, self.turned))


def read(
    image: Image, page: int, languages: tuple[str, ...], size: tuple[float, float],
    wanted: Callable[[Page], bool] | None, store: Store | None, seconds: float, cost: Cost | None = None,
    *, surest: bool = True,
) -> Page | NotRead:  # fmt: skip
    """See `read_page`; `cost`, if given, is filled in."""
    there = report()
    if not there.any:
        return NotRead("no_engine", "is a scan, and no program to read scans is on this machine")
    try:
        picture = preprocess.grey(image)
        if blank(picture):
            return NotRead("blank", "shows nothing")
        under_way = _Reading(
            picture, languages, page, size if min(size) > 0 else _as_points(image), time.monotonic() + seconds,
            cost or Cost(), there, surest,
        )  # fmt: skip
        return _read(under_way, wanted, store)
    except (OSError, ValueError, MemoryError):
        return NotRead("failed", "could not be prepared for reading: its picture is damaged or too large")


def _read(under_way: _Reading, wanted: Callable[[Page], bool] | None, store: Store | None) -> Page | NotRead:
    accepts = wanted or day_is_there
    engines = f"{under_way.there.version}; {'surest' if under_way.surest else 'quickest'} first"
    key = word_cache.key(under_way.picture, under_way.languages, engines) if store is not None else ""
    if store is not None and (found := word_cache.fetch(store, key)) is not None:
        text = page_text(found.words, under_way.page, Scale(*found.pixels, under_way.size, found.turned))
        if found.all_tried or accepts(text):
            under_way.cost.chosen = "kept"
            return text
    best: tuple[float, list[Word]] | None = None
    accepted = False
    for step, words in _steps(under_way):
        text = under_way.text(words)
        if (hidden := beyond_engines(text)) is not None:
            return hidden
        worth = certainty(text) + _worth(words)
        accepted = accepts(text)
        if accepted or best is None or worth > best[0]:
            best, under_way.cost.chosen = (worth, words), step
        if accepted or _nothing_hidden(under_way, step, words):
            break
    if best is None or not best[1]:
        late = under_way.left() <= 0
        return NotRead("time", "took longer to read than the time allowed") if late else NotRead(
            "no_text", "shows no text that can be read"
        )  # fmt: skip
    words = best[1]
    if _mostly_unread(under_way, words) and of_print(under_way.levelled):
        return NotRead("by_eye", ILLEGIBLE)
    if wanted is None or not accepted:
        words = _blocks_too(under_way, _asked_for(under_way, words))
    if store is not None and under_way.left() > 0:
        found = word_cache.Kept(tuple(words), under_way.picture.size, under_way.turned, all_tried=not accepted)
        word_cache.put(store, key, found)
    return under_way.text(words)


def _steps(under_way: _Reading) -> Iterator[tuple[str, list[Word]]]:
    """The engines' words, one step after another; a step that fails or has no time left gives nothing."""
    program = under_way.there.tesseract
    if program is not None and "eng" not in program.languages:
        program = None
    is_rapid_there = under_way.there.rapidocr is not None
    latin: list[Word] = []
    if is_rapid_there and (under_way.surest or program is None):
        latin = _by_rapid(under_way)
        if program is None or under_way.unread < _REST:
            yield _RAPID, latin
            latin = []  # what is not there yet, the other engine reads for itself
    if program is not None and under_way.left() > 0:
        yield from _tesseracts_steps(under_way, program, latin)
    if is_rapid_there and program is not None and not under_way.surest and under_way.left() > 0:
        yield _RAPID, _by_rapid(under_way)


def _tesseracts_steps(under_way: _Reading, program: Tesseract, latin: list[Word]) -> Iterator[tuple[str, list[Word]]]:
    """Its readings of the page; what RapidOCR read before it stands in them, where it was sure."""
    letters = preprocess.letter_height(under_way.levelled)
    under_way.factor = preprocess.scale_for(under_way.picture.size, letters)
    words = _in_its_languages(under_way, program, latin)
    if mean_confidence(words) < _GARBLED or _sideways(words):
        words = _upright(under_way, program, words)
        if under_way.turned and latin:
            latin = _by_rapid(under_way)
            words = language_choice.put_right(words, latin)
    yield _LAYOUT, words
    if under_way.left() > 0:
        yield _BLOCK, language_choice.put_right(_by_tesseract(under_way, program, under_way.levelled, 6), latin)


def _by_rapid(under_way: _Reading) -> list[Word]:
    """RapidOCR's words; of a page that lies on its side, when it is turned the way in which they are surest."""
    seen = under_way.run("rapidocr", lambda: rapid.read(under_way.picture))
    if seen.is_sideways and not under_way.turned:
        for degrees in (90, 270):
            picture = preprocess.turned(under_way.picture, degrees)
            other = under_way.run("rapidocr", partial(rapid.read, picture))
            if other.unread < _REST and not other.is_sideways:
                under_way.picture, under_way.turned, seen = picture, degrees, other
                break
    under_way.unread = seen.unread
    return seen.words


def _in_its_languages(under_way: _Reading, program: Tesseract, latin: list[Word]) -> list[Word]:
    """The words of the page as it stands; where English tells all of them, it is the page's language from here on."""
    if latin or len(languages_for(program, under_way.languages)) <= 1:
        return language_choice.put_right(_by_tesseract(under_way, program, under_way.picture, 3), latin)
    every, under_way.languages = under_way.languages, ("en",)
    english = _by_tesseract(under_way, program, under_way.picture, 3)
    if language_choice.suffices(english):
        return english
    under_way.languages = every
    return language_choice.put_right(_by_tesseract(under_way, program, under_way.picture, 3), english)


def _by_tesseract(under_way: _Reading, program: Tesseract, picture: Image, psm: int) -> list[Word]:
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


def _upright(under_way: _Reading, program: Tesseract, words: list[Word]) -> list[Word]:
    """The words of the page turned upright, if it is not and reads better so; else those that were there."""
    picture, enlarged = under_way.picture, preprocess.scaled(under_way.picture, under_way.factor)
    begun = time.monotonic()
    degrees, sure = tesseract.orientation(program, enlarged, _DPI, under_way.left())
    under_way.cost.steps["orientation"] = time.monotonic() - begun
    if degrees == 0 or sure < _SURE_TURN:
        return words
    under_way.picture, under_way.turned = preprocess.turned(picture, degrees), degrees
    better = _by_tesseract(under_way, program, under_way.picture, 3)
    if _worth(better) > _worth(words) * (0.8 if _sideways(words) else 1.0):
        return better
    under_way.picture, under_way.turned = picture, 0
    return words


def _sideways(words: list[Word]) -> bool:
    """Whether most longer words stand higher than wide: the engine reads lines that run up the page as they are."""
    longer = [word for word in words if len(word.text) >= 4]
    return 2 * sum(w.bottom - w.top > 1.5 * (w.right - w.left) for w in longer) > len(longer)


def _worth(words: list[Word]) -> float:
    return mean_confidence(words) * min(1.0, len(words) / _ENOUGH_WORDS)


def _asked_for(under_way: _Reading, words: list[Word]) -> list[Word]:
    """The words with the dates that stand, faint or by hand, where the page asks for one."""
    places = date_regions.unanswered(words, days_in)
    with_them = date_regions.read(words, places, under_way.picture, _part_by(under_way, _PLACES), days_in)
    under_way.cost.found[_PLACES] = len(set(with_them) - set(words))
    return with_them


def _blocks_too(under_way: _Reading, words: list[Word]) -> list[Word]:
    """The words with those of stamps, and of text that stands sideways on the upright page."""
    found = unread_blocks.blocks(words, under_way.levelled)
    if not found:
        return words
    with_them = unread_blocks.read(words, found, under_way.picture, _part_by(under_way, _BLOCKS), days_in)
    under_way.cost.found[_BLOCKS] = len(set(with_them) - set(words))
    return with_them


def _part_by(under_way: _Reading, step: str) -> Callable[[Image], list[Word]]:
    """The surest engine for a piece of the page."""

    def engine(part: Image) -> list[Word]:
        if under_way.left() <= 0:
            return []
        if under_way.there.rapidocr is not None:
            return under_way.run(step, lambda: rapid.words(part))
        return _by_tesseract(under_way, under_way.there.tesseract, part, 6) if under_way.there.tesseract else []

    return engine


def _nothing_hidden(under_way: _Reading, step: str, words: list[Word]) -> bool:
    """A page read surely: by the first look only with a page full of words, after it with any number; by RapidOCR where
    it could read nearly every line that it found."""
    if mean_confidence(words) < _CLEAR or (step == _RAPID and under_way.unread >= _REST):
        return False
    return len(words) >= _FULL_PAGE or step == _BLOCK


def _mostly_unread(under_way: _Reading, words: list[Word]) -> bool:
    """Whether more stands on the page than was read: most lines are none of RapidOCR's, and Tesseract is not sure of
    them either."""
    return illegible(words) or (under_way.unread > _MOSTLY and not is_read_in_arabic_script(words))


def _as_points(image: Image) -> tuple[float, float]:
    """A size for a picture that came without one, as if it had been scanned at 200 dpi."""
    return image.width * 72 / 200, image.height * 72 / 200
