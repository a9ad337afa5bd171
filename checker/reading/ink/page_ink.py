"""What a pen, a stamp or a thumb left on a page's picture, told from print, ruled lines and dirt.

A stroke of a pen is long, thin and winding; print is made of small pieces, ruled lines are straight, stamps have an
outline or hold words. What is between is told as a doubt: a false "signed" is the worst answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from checker.facts.geometry import Box, around
from checker.pages.page import Ink
from checker.reading.ink.outlines import outline_in
from checker.reading.ink.picture_hash import fingerprint
from checker.reading.ink.strokes import Sheet, Stroke, strokes_within
from checker.reading.ink.thumbprints import is_thumbprint

_SURE_LENGTH = 48.0
"""Points of winding strokes from which ink is a pen's (23 of 24 filed forms that were signed in ink have more)."""
_SURE_SUM = 64.0
"""The same with the smaller pieces of a hand that lifts the pen, if one of them is large."""
_DOUBT_LENGTH = 16.0
_FINE = 0.3
"""Share that is dark of a pen's strokes together with the fainter pixels between them; of print it is more."""
_THREADS = 3
"""Pieces of a fine line from which they may be a hand's whose strokes a coarse picture broke."""
_ACROSS, _DOWN = 12.0, 5.0
"""Points between two strokes of one hand."""
_WIDEST, _HIGHEST = 330.0, 180.0
"""Points: what is larger is a frame, a drawing or a photograph."""
_READ_WORD = 0.6
"""Confidence from which a word counts as read; engines give more than that to scribbles too."""
_TALL, _LETTERS, _SOLID = 1.25, 2.2, 0.3
"""Heights of a word, widths of its letters, and share that is dark, by which a large piece of ink is still print: of a
scribble that an engine took for a word, one stroke is all of it, and thin."""
_HIGHEST_WORD = 40.0
_HIGH, _SURELY_READ = 1.7, 0.85
"""Of the usual height of the page's words, and the confidence: what is higher and less sure may be a hand's."""
_SHORTEST_LINE, _ROOM, _THICK = 80.0, 36.0, 2.0
"""Points of a line to sign on, of the room over it, and of the line itself."""
_PRINT_HEIGHT = 18.0
"""Points: no letter of running print is higher."""
_WORDS_OF_STAMP, _LETTERS_OF_STAMP = 2, 9
"""Words, and pieces of the size of letters, from which ink is a stamp's: a hand lifts the pen less often."""
_ONE_ROW = 1.7
"""Heights of the page's words in which one line of them stands, also where the page leans a little."""
_OUTLINE_WIDE, _OUTLINE_HIGH, _OUTLINE_FILL = 40.0, 22.0, 0.4
"""Points, and share that is dark, of a piece of ink that may be the outline of a stamp."""
_ACROSS_STAMP = 1.6
"""Heights of a stamp's letters: a stroke within it that is higher was written across it."""


@dataclass(frozen=True, slots=True)
class ReadWord:
    """The place of a word that was read, and how sure the engine is of it (0 to 1)."""

    box: Box
    confidence: float
    letters: int = 1

    @property
    def letter(self) -> float:
        """The width of one of its letters, in points."""
        return self.box.width / max(1, self.letters)


def ink_in(sheet: Sheet, regions: Iterable[Box], words: Sequence[ReadWord]) -> Iterator[Ink]:
    """The ink in regions that a file's own objects give: `sheet` shows these objects and no print."""
    taken: set[Box] = set()
    for region in regions:
        strokes = [
            one for one in sheet.strokes(region.widened(3)) if not _is_tiny(one) and one.box not in taken
        ]  # fmt: skip
        taken.update(one.box for one in strokes)
        # What stands in a frame is one shape with it, and no hand is as large.
        is_hand = region.width <= _WIDEST and region.height <= _HIGHEST
        for group in [strokes] if is_hand else _groups([one for one in strokes if not _is_large(one)]):
            yield from _inks(sheet, group, words, surely=_DOUBT_LENGTH if is_hand else _SURE_LENGTH)


def ink_on(sheet: Sheet, words: Sequence[ReadWord], rules: Iterable[Box]) -> Iterator[Ink]:
    """The ink of a page of which everything is a picture; `rules` are the lines across it."""
    wide, high = sheet.size
    usual = _usual_height(words)
    strokes = [
        one
        for one in sheet.strokes(Box(wide * 0.02, high * 0.02, wide * 0.98, high * 0.98))
        if not (_is_tiny(one) or _is_line(one) or _is_large(one) or _is_print(one, words, usual))
    ]
    hands = (group for group in _groups(strokes) if not _is_row_of_print(group, usual))
    found = [ink for group in hands for ink in _inks(sheet, group, words, surely=_SURE_LENGTH)]
    found = [(_fine_pen(sheet, ink.box, words) or ink) if ink.sort == "doubt" else ink for ink in found]
    for word in words:
        if _may_be_hand(word, usual) and not any(ink.box.meets(word.box) for ink in found):
            pen = _fine_pen(sheet, word.box, words)
            found += [pen] if pen is not None else []
    for room in _rooms_over_lines(rules, words):
        if not any(ink.box.meets(room) for ink in found):
            pen = _fine_pen(sheet, room, words, doubts=True)
            found += [pen] if pen is not None else []
    yield from found


def _rooms_over_lines(rules: Iterable[Box], words: Sequence[ReadWord]) -> Iterator[Box]:
    """The room over each line of the length of those to sign on, if no print stands in it: a coarse picture breaks a
    fine pen there into pieces that are each no more than a speck."""
    for rule in rules:
        room = Box(rule.left, rule.top - _ROOM, rule.right, rule.top - _THICK)
        is_line = _SHORTEST_LINE <= rule.width <= _WIDEST
        if is_line and not any(room.meets(word.box) and word.confidence >= _READ_WORD for word in words):
            yield room


def _may_be_hand(word: ReadWord, usual: float) -> bool:
    """Whether what an engine read as a word is higher than the page's words, and not surely read."""
    return usual * _HIGH < word.box.height <= _HIGHEST_WORD and word.confidence < _SURELY_READ


def _fine_pen(sheet: Sheet, box: Box, words: Sequence[ReadWord], *, doubts: bool = False) -> Ink | None:
    """The pen at a place, if its pieces and the fainter ones between them are long fine strokes, and no print; with
    `doubts` also shorter ones, as a doubt."""
    strokes = [
        one
        for one in sheet.joined(box.widened(_WIDEST / 3, _HIGHEST / 9))
        if one.box.meets(box.widened(_ACROSS, _DOWN)) and _winds(one) and one.fill < _FINE and not _is_large(one)
    ]
    whole = around(one.box for one in strokes)
    length = _length(strokes)
    if whole is None or length < (_DOUBT_LENGTH if doubts else _SURE_LENGTH) or sheet.mask(whole).mean() >= _FINE:
        return None
    if any(whole.holds(word.box, 0.0) and word.confidence >= _SURELY_READ for word in words):
        return None
    if length < _SURE_LENGTH:
        return Ink(whole.rounded(), "doubt", 0.5)
    return Ink(whole.rounded(), "pen", 0.8, fingerprint(sheet, whole))


def bears_outline(sheet: Sheet) -> bool:
    """Whether the ring or the box of a stamp stands somewhere on a page."""
    pieces = sheet.strokes(Box(0.0, 0.0, *sheet.size))
    return any(outline_in(sheet.pixels(one)) is not None for one in pieces if _may_be_outline(one))


def _groups(strokes: Sequence[Stroke]) -> list[list[Stroke]]:
    """Strokes of one ink that stand so near to each other that one hand made them."""
    groups: list[list[Stroke]] = []
    for stroke in strokes:
        reach = stroke.box.widened(_ACROSS, _DOWN)
        near = [
            group for group in groups
            if group[0].colour == stroke.colour and any(reach.meets(one.box) for one in group)
        ]  # fmt: skip
        groups = [group for group in groups if not any(group is one for one in near)]
        groups.append([one for group in near for one in group] + [stroke])
    return groups


def _inks(sheet: Sheet, strokes: Sequence[Stroke], words: Sequence[ReadWord], *, surely: float) -> Iterator[Ink]:
    """What a group of strokes is: a thumb's impression, a stamp, a signature, or one across the other."""
    box = around(one.box for one in strokes)
    if box is None or box.width > _WIDEST or box.height > _HIGHEST:
        return
    if is_thumbprint(sheet, box):
        yield Ink(box.rounded(), "mark", 0.8)
        return
    outlines, strokes = _without_outlines(sheet, strokes)
    winding = [one for one in strokes if _winds(one)]
    letters = [one for one in strokes if one not in winding and one.height <= _PRINT_HEIGHT]
    if not (outlines or _words_in(box, words) >= _WORDS_OF_STAMP or len(letters) >= _LETTERS_OF_STAMP):
        yield from _pen(sheet, winding, strokes, surely)
        return
    stamp = Ink((around((*outlines, *(one.box for one in letters))) or box).rounded(), "stamp", 0.8)
    winding = _across_stamp(winding, letters)
    across = list(_pen(sheet, winding, winding, surely))
    # Words alone made it a stamp, and the pen is all there is: an engine made them of the pen.
    if not any(one.box == stamp.box and one.confidence > stamp.confidence for one in across):
        yield stamp
    yield from across


def _pen(sheet: Sheet, winding: Sequence[Stroke], strokes: Sequence[Stroke], surely: float) -> Iterator[Ink]:
    small = [one for one in strokes if one not in winding and _bends(one)]
    threads = [one for one in strokes if _is_thread(one)]
    box = around(one.box for one in (*winding, *small))
    if box is None or _length(winding) < _DOUBT_LENGTH:
        whole = around(one.box for one in threads)
        if whole and len(threads) >= _THREADS and _length(threads) >= _SURE_LENGTH:
            yield Ink(whole.rounded(), "doubt", 0.5)
        return
    length = _length(winding)
    if length >= surely or (winding and length + _length(small) >= _SURE_SUM):
        yield Ink(box.rounded(), "pen", min(1.0, 0.8 + length / 1000), fingerprint(sheet, box))
    elif length >= _DOUBT_LENGTH:
        yield Ink(box.rounded(), "doubt", 0.5)


def _is_row_of_print(strokes: Sequence[Stroke], usual: float) -> bool:
    """Whether they are the letters of one line, black as the print and no higher: words that no engine read surely.
    `usual`: the height of the page's words."""
    box = around(one.box for one in strokes)
    letters = [one for one in strokes if one.height <= _PRINT_HEIGHT and one.colour == 0]
    return (
        box is not None and box.height <= _ONE_ROW * usual
        and len(letters) == len(strokes) >= _LETTERS_OF_STAMP and not any(map(_winds, strokes))
    )  # fmt: skip


def _without_outlines(sheet: Sheet, strokes: Sequence[Stroke]) -> tuple[list[Box], list[Stroke]]:
    """The outlines of stamps in a group, and the strokes without them."""
    outlines: list[Box] = []
    rest: list[Stroke] = []
    for one in strokes:
        dark = sheet.pixels(one) if _may_be_outline(one) else None
        outline = outline_in(dark) if dark is not None else None
        if dark is None or outline is None:
            rest.append(one)
            continue
        outlines.append(one.box)
        rest += [left for left in strokes_within(dark & ~outline, one) if not (_is_tiny(left) or _is_line(left))]
    return outlines, rest


def _may_be_outline(stroke: Stroke) -> bool:
    return stroke.width >= _OUTLINE_WIDE and stroke.height >= _OUTLINE_HIGH and stroke.fill <= _OUTLINE_FILL


def _across_stamp(winding: Sequence[Stroke], letters: Sequence[Stroke]) -> list[Stroke]:
    """The strokes that stand out of a stamp's letters: written over it."""
    heights = sorted(one.height for one in letters)
    usual = heights[len(heights) // 2] if heights else 0.0
    return [one for one in winding if one.height >= max(9.0, _ACROSS_STAMP * usual)]


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


def _is_thread(stroke: Stroke) -> bool:
    """Whether it is as thin and empty as what a coarse picture leaves of a fine pen, and as long as a letter."""
    return max(stroke.width, stroke.height) >= 8 and min(stroke.width, stroke.height) >= 3 and stroke.fill < 0.3


def _is_line(stroke: Stroke) -> bool:
    """Whether it is what is left of a ruled or dotted line: flat or upright, and straight."""
    thin, long = sorted((stroke.width, stroke.height))
    return thin <= 2.4 or (thin <= 4 and long >= 5 * thin)


def _is_large(stroke: Stroke) -> bool:
    return stroke.width > _WIDEST or stroke.height > _HIGHEST


def _is_tiny(stroke: Stroke) -> bool:
    return stroke.length < 3


def _usual_height(words: Sequence[ReadWord]) -> float:
    """The height of the page's words, in points."""
    return median([word.box.height for word in words if word.confidence >= _READ_WORD] or [_HIGHEST_WORD])


def _is_print(stroke: Stroke, words: Sequence[ReadWord], usual: float) -> bool:
    """Whether a piece of ink is of a word that was read: no higher than the word, and a letter wide, or solid. `usual`:
    the height of the page's words."""
    for word in words:
        if word.confidence < _READ_WORD or not word.box.holds(stroke.box) or word.box.height > _HIGHEST_WORD:
            continue
        if not _winds(stroke):
            return True
        if word.box.height > _HIGH * usual and word.confidence < _SURELY_READ:
            continue
        if stroke.height <= _TALL * word.box.height and (
            stroke.width <= _LETTERS * word.letter or stroke.fill >= _SOLID
        ):
            return True
    return False


def _length(strokes: Iterable[Stroke]) -> float:
    return sum(one.length for one in strokes)
