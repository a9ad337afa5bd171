"""From a page's picture to its words: the surest engine first, or in a long file the quickest, and the next one only if
what is wanted is not there yet."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from checker.pages.page import Page
from checker.reading.ocr import NotRead, date_regions, unread_blocks, word_cache
from checker.reading.ocr.engine_steps import BLOCK, RAPID, REST, Cost, Look, UnderWay, by_tesseract, steps, worth
from checker.reading.ocr.engines import rapid
from checker.reading.ocr.legibility import ILLEGIBLE, beyond_engines, illegible, is_read_in_arabic_script
from checker.reading.ocr.stop_condition import certainty, day_is_there, days_in
from checker.reading.ocr.words import Scale, Word, mean_confidence, page_text
from checker.reading.quality import preprocess
from checker.reading.quality.blank_page import blank, of_print
from checker.reading.workers.installed_engines import report
from checker.reading.workers.store import Store

if TYPE_CHECKING:
    from PIL.Image import Image

_CLEAR, _FULL_PAGE = 0.85, 150
"""A full page read this surely has nothing hidden: a second look would find the same."""
_PLACES, _BLOCKS = "places of dates", "blocks of ink"
_MOSTLY = 0.5
"""Share of a page's lines that RapidOCR could not read from which on the page is read only if Tesseract can."""


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
        under_way = UnderWay(
            picture, languages, page, size if min(size) > 0 else _as_points(image), time.monotonic() + seconds,
            cost or Cost(), there, surest,
        )  # fmt: skip
        return _read(under_way, wanted, store)
    except (OSError, ValueError, MemoryError):
        return NotRead("failed", "could not be prepared for reading: its picture is damaged or too large")


def _read(under_way: UnderWay, wanted: Callable[[Page], bool] | None, store: Store | None) -> Page | NotRead:
    accepts = wanted or day_is_there
    engines = f"{under_way.there.version}; {'surest' if under_way.surest else 'quickest'} first"
    key = word_cache.key(under_way.picture, under_way.languages, engines) if store is not None else ""
    if store is not None and (found := word_cache.fetch(store, key)) is not None:
        text = page_text(found.words, under_way.page, Scale(*found.pixels, under_way.size, found.turned))
        if found.all_tried or accepts(text):
            under_way.cost.chosen = "kept"
            return text
    best: tuple[float, Look] | None = None
    accepted = False
    for look in steps(under_way):
        text = under_way.text(look.words)
        if (hidden := beyond_engines(text)) is not None:
            return hidden
        weight = certainty(text) + worth(look.words)
        accepted = accepts(text)
        if accepted or best is None or weight > best[0]:
            best = weight, look
        if accepted or _nothing_hidden(under_way, look):
            break
    if best is None or not best[1].words:
        late = under_way.left() <= 0
        return NotRead("time", "took longer to read than the time allowed") if late else NotRead(
            "no_text", "shows no text that can be read"
        )  # fmt: skip
    under_way.lay(best[1])
    words, under_way.cost.chosen = best[1].words, best[1].step
    if _mostly_unread(under_way, words) and of_print(under_way.levelled):
        return NotRead("by_eye", ILLEGIBLE)
    if wanted is None or not accepted:
        words = _blocks_too(under_way, _asked_for(under_way, words))
    if store is not None and under_way.left() > 0:
        found = word_cache.Kept(tuple(words), under_way.picture.size, under_way.turned, all_tried=not accepted)
        word_cache.put(store, key, found)
    return under_way.text(words)


def _asked_for(under_way: UnderWay, words: list[Word]) -> list[Word]:
    """The words with the dates that stand, faint or by hand, where the page asks for one."""
    places = date_regions.unanswered(words, days_in)
    with_them = date_regions.read(words, places, under_way.picture, _part_by(under_way, _PLACES), days_in)
    under_way.cost.found[_PLACES] = len(set(with_them) - set(words))
    return with_them


def _blocks_too(under_way: UnderWay, words: list[Word]) -> list[Word]:
    """The words with those of stamps, and of text that stands sideways on the upright page."""
    found = unread_blocks.blocks(words, under_way.levelled)
    if not found:
        return words
    with_them = unread_blocks.read(words, found, under_way.picture, _part_by(under_way, _BLOCKS), days_in)
    under_way.cost.found[_BLOCKS] = len(set(with_them) - set(words))
    return with_them


def _part_by(under_way: UnderWay, step: str) -> Callable[[Image], list[Word]]:
    """The surest engine for a piece of the page."""

    def engine(part: Image) -> list[Word]:
        if under_way.left() <= 0:
            return []
        if under_way.there.rapidocr is not None:
            return under_way.run(step, lambda: rapid.words(part))
        return by_tesseract(under_way, under_way.there.tesseract, part, 6) if under_way.there.tesseract else []

    return engine


def _nothing_hidden(under_way: UnderWay, look: Look) -> bool:
    """A page read surely: by the first look only with a page full of words, after it with any number; by RapidOCR where
    it could read nearly every line that it found."""
    if mean_confidence(look.words) < _CLEAR or (look.step == RAPID and under_way.unread >= REST):
        return False
    return len(look.words) >= _FULL_PAGE or look.step == BLOCK


def _mostly_unread(under_way: UnderWay, words: list[Word]) -> bool:
    """Whether more stands on the page than was read: most lines are none of RapidOCR's, and Tesseract is not sure of
    them either."""
    return illegible(words) or (under_way.unread > _MOSTLY and not is_read_in_arabic_script(words))


def _as_points(image: Image) -> tuple[float, float]:
    """A size for a picture that came without one, as if it had been scanned at 200 dpi."""
    return image.width * 72 / 200, image.height * 72 / 200
