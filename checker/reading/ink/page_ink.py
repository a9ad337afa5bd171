"""What a pen, a stamp or a thumb left on a page's picture, told from print, ruled lines and dirt.

A stroke of a pen is long, thin and winding; print is made of small pieces, ruled lines are straight, stamps are round
or hold words. What is between is told as a doubt: a false "signed" is the worst answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from checker.facts.geometry import Box, around
from checker.pages.page import Ink
from checker.reading.ink.stamps_and_thumbprints import fingerprint, is_frame, is_ring, thumb_in
from checker.reading.ink.strokes import Sheet, Stroke

_SURE_LENGTH = 48.0
"""Points of winding strokes from which ink is a pen's (23 of 24 filed forms that were signed in ink have more)."""
_SURE_SUM = 64.0
"""The same with the smaller pieces of a hand that lifts the pen, if one of them is large."""
_DOUBT_LENGTH = 16.0
_ACROSS, _DOWN = 12.0, 5.0
"""Points between two strokes of one hand."""
_WIDEST, _HIGHEST = 330.0, 180.0
"""Points: what is larger is a frame, a drawing or a photograph."""
_SURE_WORD = 0.9
_TALL = 1.5
"""Heights of the page's usual word: what is taller may be a hand that an engine took for print."""
_READ_WORD = 0.6
_PRINT_HEIGHT = 18.0
"""Points: no letter of running print is higher."""
_WORDS_OF_STAMP, _LETTERS_OF_STAMP = 2, 9
"""Words, and pieces of the size of letters, from which ink is a stamp's: a hand lifts the pen less often."""


@dataclass(frozen=True, slots=True)
class ReadWord:
    """The place of a word that was read, and how sure the engine is of it (0 to 1)."""

    box: Box
    confidence: float


def ink_in(sheet: Sheet, regions: Iterable[Box], words: Sequence[ReadWord]) -> Iterator[Ink]:
    """The ink in regions that a file's own objects give: `sheet` shows these objects and no print."""
    for region in regions:
        strokes = [one for one in sheet.strokes(region.widened(3)) if not _is_tiny(one)]
        found = _ink(sheet, strokes, words)
        if found:
            yield found


def ink_on(sheet: Sheet, words: Sequence[ReadWord], thumb_rooms: Iterable[Box] = ()) -> Iterator[Ink]:
    """The ink of a page of which everything is a picture. `thumb_rooms` are places that ask for a thumb impression."""
    thumbs = [thumb for room in thumb_rooms if (thumb := thumb_in(sheet, room))]
    for thumb in thumbs:
        yield Ink(thumb, "mark", 0.8)
    wide, high = sheet.size
    heights = sorted(word.box.height for word in words)
    usual_height = heights[len(heights) // 2] if heights else _PRINT_HEIGHT
    strokes = [
        one
        for one in sheet.strokes(Box(wide * 0.02, high * 0.02, wide * 0.98, high * 0.98))
        if not (_is_tiny(one) or _is_line(one) or _is_large(one) or _is_print(one, words, usual_height))
        and not any(thumb.holds(one.box) for thumb in thumbs)
    ]
    for group in _groups(strokes):
        found = _ink(sheet, group, words)
        if found:
            yield found


def _groups(strokes: Sequence[Stroke]) -> list[list[Stroke]]:
    """Strokes that stand so near to each other that one hand made them."""
    groups: list[list[Stroke]] = []
    for stroke in strokes:
        reach = stroke.box.widened(_ACROSS, _DOWN)
        near = [group for group in groups if any(reach.meets(one.box) for one in group)]
        groups = [group for group in groups if group not in near]
        groups.append([one for group in near for one in group] + [stroke])
    return groups


def _ink(sheet: Sheet, strokes: Sequence[Stroke], words: Sequence[ReadWord]) -> Ink | None:
    """One group of strokes; None where there is too little of it."""
    box = around(one.box for one in strokes)
    if box is None or box.width > _WIDEST or box.height > _HIGHEST:
        return None
    winding = [one for one in strokes if _winds(one) and not is_frame(sheet, one)]
    letters = [one for one in strokes if one not in winding and one.height <= _PRINT_HEIGHT]
    if (
        any(is_ring(sheet, one) for one in strokes)
        or _words_in(box, words) >= _WORDS_OF_STAMP
        or len(letters) >= _LETTERS_OF_STAMP
    ):
        return Ink(box.rounded(), "stamp", 0.8)
    small = [one for one in strokes if one not in winding and _bends(one)]
    length = _length(winding)
    if length >= _SURE_LENGTH or (winding and length + _length(small) >= _SURE_SUM):
        return Ink(box.rounded(), "pen", min(1.0, 0.8 + length / 1000), fingerprint(sheet, box))
    if length >= _DOUBT_LENGTH:
        return Ink(box.rounded(), "doubt", 0.5)
    return None


def _words_in(box: Box, words: Sequence[ReadWord]) -> int:
    """Words of print within: a stamp has some, a signature none."""
    return sum(
        box.holds(word.box, 0.0) and word.confidence >= _READ_WORD and word.box.height < 0.7 * box.height
        for word in words
    )


def _winds(stroke: Stroke) -> bool:
    """Whether a piece of ink is larger and emptier than any letter of ordinary print."""
    large = (stroke.width >= 22 and stroke.height >= 9) or (stroke.height >= 18 and stroke.width >= 10)
    return large and stroke.fill < 0.42


def _bends(stroke: Stroke) -> bool:
    """Whether a smaller piece of ink is emptier than the letters of print."""
    return max(stroke.width, stroke.height) >= 12 and min(stroke.width, stroke.height) >= 6 and stroke.fill < 0.34


def _is_line(stroke: Stroke) -> bool:
    """Whether it is what is left of a ruled or dotted line: flat or upright, and straight."""
    thin, long = sorted((stroke.width, stroke.height))
    return thin <= 2.4 or (thin <= 4 and long >= 5 * thin)


def _is_large(stroke: Stroke) -> bool:
    return stroke.width > _WIDEST or stroke.height > _HIGHEST


def _is_tiny(stroke: Stroke) -> bool:
    return max(stroke.width, stroke.height) < 3


def _is_print(stroke: Stroke, words: Sequence[ReadWord], usual_height: float) -> bool:
    """Whether a piece of ink belongs to a word that was read surely and is about as high as its line."""
    for word in words:
        if word.confidence < _READ_WORD or not word.box.holds(stroke.box):
            continue
        if min(stroke.height, word.box.height) > _PRINT_HEIGHT:
            continue
        surely_read = word.confidence >= _SURE_WORD and word.box.height <= _TALL * usual_height
        if surely_read or not _is_most_of(stroke, word.box):
            return True
    return False


def _is_most_of(stroke: Stroke, word: Box) -> bool:
    """Whether a piece of ink is most of a word: a clear hand can be read as if it were print."""
    return _winds(stroke) and stroke.width > 0.5 * word.width and stroke.fill < 0.3


def _length(strokes: Iterable[Stroke]) -> float:
    return sum(max(one.width, one.height) for one in strokes)
