"""Ink on a scan that its own text layer leaves out: stamps and notes put on after the page was made searchable."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from statistics import median
from typing import TYPE_CHECKING

from checker.facts.geometry import Box
from checker.pages.page import Page
from checker.reading.ocr import unread_blocks, unread_ink, word_cache
from checker.reading.ocr.engines import rapid, tesseract
from checker.reading.ocr.stop_condition import days_in
from checker.reading.ocr.unread_ink import Block
from checker.reading.ocr.words import Scale, Word, page_text
from checker.reading.quality import preprocess
from checker.reading.workers.engine_report import EngineReport
from checker.reading.workers.installed_engines import report
from checker.reading.workers.store import Store

if TYPE_CHECKING:
    from PIL.Image import Image

_MOST = 3
_WORD = re.compile(r"\S*\w\S*")
_LIKE = 0.6
"""From here on what an engine read is the layer's own word in that place, read once more."""
_BESIDE = 0.5
"""Heights of a word by which a layer may lie beside the words of its picture: scans are askew."""


def read(image: Image, layer: Page, store: Store | None, seconds: float) -> Page | None:
    """See `scans.read_beside`."""
    there = report()
    if not there.any or seconds <= 0:
        return None
    try:
        picture = preprocess.grey(image)
        said = list(_said(layer, picture.width / layer.size[0], picture.height / layer.size[1]))
        covered = [box for _, box in said]
        letters = median(box.height for box in covered) if covered else None
        found = unread_ink.blocks(preprocess.even(picture), letters, covered)[:_MOST]
        read = _words(picture, found, there, store, seconds) if found else []
        words = [word for word in read if not says(said, word)]
    except (OSError, ValueError, MemoryError, ZeroDivisionError):
        return None
    return page_text(words, layer.number, Scale(*picture.size, layer.size)) if words else None


def says(said: Sequence[tuple[str, Box]], word: Word) -> bool:
    """Whether a layer, given by its words and their places, says the word of the picture already."""
    near = Box(word.left, word.top, word.right, word.bottom)
    room = _BESIDE * near.height
    near = near.widened(room, room)
    below = [_letters(text) for text, box in said if box.across(near) > 0 and box.down(near) > 0]
    mine = _letters(word.text)
    return any(mine in one or SequenceMatcher(None, mine, one).ratio() >= _LIKE for one in (*below, "".join(below)))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _said(layer: Page, across: float, down: float) -> Iterator[tuple[str, Box]]:
    """The layer's words and where they stand in the picture."""
    for word in _WORD.finditer(layer.text):
        box = layer.box(*word.span())
        if box is not None:
            yield word[0], Box(box[0] * across, box[1] * down, box[2] * across, box[3] * down)


def _words(picture: Image, found: list[Block], there: EngineReport, store: Store | None, seconds: float) -> list[Word]:
    """The words of the blocks, kept between runs."""
    key = word_cache.key(picture, ("beside",), f"{there.version} {found}") if store is not None else ""
    if store is not None and (again := word_cache.fetch(store, key)) is not None:
        return list(again.words)
    ends = time.monotonic() + seconds
    blocks = [(block, unread_blocks.ways(block)) for block in found]
    read = unread_blocks.of_blocks(blocks, picture, lambda part: _by_engine(part, there, seconds), days_in)
    words = [word for new in read for word in new]
    if store is not None and time.monotonic() < ends:
        word_cache.put(store, key, word_cache.Kept(tuple(words), picture.size, 0, all_tried=True))
    return words


def _by_engine(part: Image, there: EngineReport, seconds: float) -> list[Word]:
    if there.rapidocr is not None:
        return rapid.words(part)
    try:
        return tesseract.words(there.tesseract, part, ("en",), 6, 300, seconds) if there.tesseract else []
    except tesseract.EngineFailed:
        return []
