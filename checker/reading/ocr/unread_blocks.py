"""Blocks of ink that no word accounts for, read alone: text that runs up or down an upright page, and the stamps of an
annexure or of receipt, whose frames and colours an engine that reads the whole page passes over."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from statistics import median
from typing import TYPE_CHECKING

from checker.facts.dates import Dated
from checker.reading.ocr import unread_ink
from checker.reading.ocr.montage import side_by_side, taken_apart
from checker.reading.ocr.unread_ink import Block
from checker.reading.ocr.words import Word, laid, mean_confidence
from checker.reading.quality import preprocess

if TYPE_CHECKING:
    from PIL.Image import Image

_MOST = 4
"""Blocks of a page that are read: a stamp is one, and a form's column of figures looks like one."""
_TALL = 1.2
"""How much higher than wide a block is that nobody wrote upright."""
_RELIED_ON = 0.45
"""A stamp is often pale and uneven: it is relied on only if another engine reads the same."""
_WELL, _SURE, _LETTERS = 0.8, 0.9, 8
"""What a block without a date must be to count as words."""
_READ = 0.6
_LINE = 20_000
"""Numbers of blocks that no engine gives."""


def blocks(words: Sequence[Word], levelled: Image) -> list[Block]:
    """Where text may stand that was not read: ink in blocks that no upright word accounts for.

    `levelled` is the page that the words stand on, with even paper.
    """
    upright = _upright(words)
    heights = [word.bottom - word.top for word in upright if len(word.text) > 3]
    letters = median(heights) if len(heights) > 4 else preprocess.letter_height(levelled)
    return unread_ink.blocks(levelled, letters, [word[1:5] for word in upright], print_only=True)[:_MOST]


def ways(block: Block) -> tuple[int, ...]:
    """The degrees clockwise by which a block's text may be turned."""
    if not block.tall:
        return (0,)
    slender = block.bottom - block.top > _TALL * (block.right - block.left)
    return (90, 270) if slender else (0, 90, 270)


def _upright(words: Sequence[Word]) -> list[Word]:
    """The words that were read upright. Of a lone figure its box does not tell; the words of its line do."""
    lines = {word.line for word in words if _stands(word) and word.confidence >= _READ}
    return [
        one
        for one in words
        if one.confidence >= _READ and (_stands(one) or (len(one.text) == 1 and one.line in lines))
    ]


def _stands(word: Word) -> bool:
    """Whether a word is print that stands upright, as far as its box tells."""
    letters = sum(map(str.isalnum, word.text))
    return letters >= 2 and word.right - word.left > 0.5 * (word.bottom - word.top)


def _crushed(word: Word) -> bool:
    """Whether the letters were found in a box higher than wide: the engine turned that line over by itself."""
    return word.right - word.left < len(word.text) * (word.bottom - word.top) / 8


def read(
    words: list[Word],
    found: Sequence[Block],
    picture: Image,
    engine: Callable[[Image], list[Word]],
    days: Callable[[str], list[Dated]],
) -> list[Word]:
    """The page's words with those of the blocks behind them, each block read every way that it may stand and the best
    one taken.

    `engine` reads a picture; `days` finds the days in a text.
    """
    for block_words in of_blocks([(block, ways(block)) for block in found], picture, engine, days):
        words = _with_block(words, block_words)
    return words


def _with_block(words: list[Word], block: Sequence[Word]) -> list[Word]:
    """The words with a block's: one that was misread is replaced in its line, and what nobody had read stands last."""
    upright = _upright(words)
    new = [one for one in block if not any(_at_one_place(word, one) for word in upright)]
    last, put = list(new), []
    for word in words:
        if word in upright or not _under(word, new):
            put.append(word)
        elif better := next((one for one in last if not one.turned and _at_one_place(word, one)), None):
            last.remove(better)
            put.append(better._replace(line=word.line))
    return put + last


def of_blocks(
    found: Sequence[tuple[Block, tuple[int, ...]]],
    picture: Image,
    engine: Callable[[Image], list[Word]],
    days: Callable[[str], list[Dated]],
) -> Iterator[list[Word]]:
    """The words of each block that has any; with it stand the degrees clockwise by which it is turned, each tried."""
    cuts = [_whole(block, picture) for block, _ in found]
    ways = [(nth, degrees) for nth, (_, each) in enumerate(found) for degrees in each]
    pieces = [preprocess.turned(picture.crop(cuts[nth]), degrees) for nth, degrees in ways]
    ground = side_by_side(pieces)
    readings = taken_apart(engine(ground.picture), ground, pieces)
    for nth, cut in enumerate(cuts):
        tried = [
            [_moved(word, cut, way[1], nth) for word in read if not _crushed(word)]
            for way, read in zip(ways, readings, strict=True)
            if way[0] == nth
        ]
        best = max(tried, key=lambda words: _worth(words, days))
        if _is_text(best, days):
            yield [word._replace(confidence=min(word.confidence, _RELIED_ON)) for word in best]


def _whole(block: Block, picture: Image) -> tuple[int, int, int, int]:
    return (
        max(0, int(block.left)), max(0, int(block.top)),
        min(picture.width, int(block.right)), min(picture.height, int(block.bottom)),
    )  # fmt: skip


def _worth(words: Sequence[Word], days: Callable[[str], list[Dated]]) -> tuple[bool, float]:
    """Letters that were read surely: what stands on its head is read, too, but not so."""
    return bool(days(laid(words).text)), sum(len(word.text) for word in words if word.confidence >= _WELL)


def _is_text(words: Sequence[Word], days: Callable[[str], list[Dated]]) -> bool:
    letters = sum(map(str.isalpha, "".join(word.text for word in words)))
    return bool(days(laid(words).text)) or (letters >= _LETTERS and mean_confidence(words) >= _SURE)


def _moved(word: Word, cut: tuple[int, int, int, int], degrees: int, nth: int) -> Word:
    """A word of a turned piece at its place on the page."""
    left, top, right, bottom = cut
    if degrees == 0:
        box = left + word.left, top + word.top, left + word.right, top + word.bottom
    elif degrees == 90:
        box = left + word.top, bottom - word.right, left + word.bottom, bottom - word.left
    else:
        box = right - word.bottom, top + word.left, right - word.top, top + word.right
    line = (_LINE + nth, 0, word.line[-1])
    return Word(word.text, *box, word.confidence, line, degrees)


def _at_one_place(word: Word, new: Word) -> bool:
    """Whether a word of a block stands where a word was read upright."""
    across = min(word.right, new.right) - max(word.left, new.left)
    down = min(word.bottom, new.bottom) - max(word.top, new.top)
    return across > 0 and 2 * down > new.bottom - new.top


def _under(word: Word, new: Sequence[Word]) -> bool:
    """Whether a word is what an engine made of the same ink when it looked at it from the wrong side."""
    across, down = (word.left + word.right) / 2, (word.top + word.bottom) / 2
    return any(one.left <= across <= one.right and one.top <= down <= one.bottom for one in new)
