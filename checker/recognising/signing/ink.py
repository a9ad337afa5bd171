"""Ink on a page's picture: is there something in the place where a signature belongs?

A stroke of a pen is long, thin and winding; print is made of small pieces, ruled lines are straight, stamps are round
or made of print. A false "signed" is the worst answer, so what is between is told as uncertain, with its box.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from checker.facts.dates import Box
from checker.facts.signature import Means, Signature
from checker.pages.page_text import PageText
from checker.recognising.signing import stamps_and_thumbprints
from checker.recognising.signing.signature_areas import Area, areas_on, share_in, widened
from checker.recognising.signing.strokes import Sheet, Stroke, sheet_of

if TYPE_CHECKING:
    from PIL.Image import Image

    from checker.recognising.signing.blocks import Block

_SURE_LENGTH = 48.0
"""Points of winding strokes from which a signature is told as seen."""
_SURE_SUM = 64.0
"""The same with the smaller pieces of a hand that lifts the pen, if one of them is large."""
_DOUBT_LENGTH = 16.0
_SPECKS = 14.0
"""Square points of unexplained ink up to which a place is called empty."""

_STRAY = 3
_SURE_WORD = 0.9
_NOTHING = "nothing stands where a signature belongs"
_PERHAPS = "something stands where a signature belongs, but it could be print or dirt"
_Answer = Literal["seen", "doubt", "blank"]


@dataclass(frozen=True, slots=True)
class _Look:
    """What stands in one room."""

    answer: _Answer
    box: Box
    means: Means = "ink"
    confidence: float = 1.0


def signatures_on(
    image: Image, page: PageText | None, blocks: Sequence[Block], size: tuple[float, float], number: int
) -> list[Signature]:
    """Ink, mark, stamp, empty or uncertain, one for each place where somebody is to sign."""
    sheet = sheet_of(image, size)
    if page is None:
        return list(_without_words(sheet, number))
    words, areas, found = _words(page), areas_on(page, blocks, sheet.size), []
    if not areas and page.source == "ocr":
        return list(_without_words(sheet, number))
    typed = [box for one in blocks if one.printed and (box := page.box(one.printed.start, one.printed.end))]
    for area in areas:
        answered = any(_inside(box, widened(area, 12)) for box in typed)
        for look in _looked(sheet, area, words):
            if look.answer == "seen" or not (answered or look.answer == "blank" and area.likely):
                found.append(_told(sheet, area, look, number))
    return _once(found)


def _told(sheet: Sheet, area: Area, look: _Look, number: int) -> Signature:
    if look.answer == "blank":
        return Signature(
            means="none",
            state="empty",
            page=number,
            box=area.box,
            block=area.block,
            reason=_NOTHING,
        )
    certain = look.answer == "seen"
    picture = stamps_and_thumbprints.fingerprint(sheet, look.box) if certain and look.means == "ink" else None
    return Signature(
        means=look.means, state="unchecked", certain=certain, page=number, box=look.box, block=area.block,
        picture=picture,
        confidence=look.confidence, reason=None if certain else _PERHAPS,
    )  # fmt: skip


def _looked(sheet: Sheet, area: Area, words: Sequence[tuple[Box, float]]) -> Iterator[_Look]:
    """The verdict on one room, and stamps in it apart."""
    strokes = [one for one in sheet.strokes(widened(area, 30)) if share_in(one.box, area) > 0.5]
    stamps = [one for one in strokes if stamps_and_thumbprints.is_ring(sheet, one)]
    for stamp in stamps:
        yield _Look("seen", stamp.box, "stamp", 0.8)
    thumb = stamps_and_thumbprints.thumb_in(sheet, area.box) if area.by_mark else None
    if thumb is not None:
        yield _Look("seen", thumb, "mark", 0.8)
        return
    rest = [one for one in strokes if not any(_inside(one.box, stamp.box) for stamp in stamps)]
    free = [one for one in rest if not _is_print(one, words) and not _is_line(one) and not _tiny(one)]
    winding = [one for one in free if _winds(one) and not stamps_and_thumbprints.is_frame(sheet, one)]
    small = [one for one in free if one not in winding and _bends(one)]
    length = _length(winding)
    box = _around([one.box for one in winding]) or area.box
    if length >= _SURE_LENGTH or (winding and length + _length(small) >= _SURE_SUM):
        yield _Look("seen", box, confidence=min(1.0, 0.8 + length / 1000))
    elif length >= _DOUBT_LENGTH or not area.likely and _could_be_ink(free, rest, words):
        yield _Look("doubt", box, confidence=0.5)
    elif not stamps:
        yield _Look("blank", area.box)


def _winds(stroke: Stroke) -> bool:
    """Whether a piece of ink is larger and emptier than any letter of ordinary print."""
    large = (stroke.width >= 22 and stroke.height >= 9) or (stroke.height >= 18 and stroke.width >= 10)
    return large and stroke.fill < 0.42


def _could_be_ink(free: Sequence[Stroke], every: Sequence[Stroke], words: Sequence[tuple[Box, float]]) -> bool:
    return _unexplained(free) > _SPECKS or any(_joined(one, words) for one in every)


def _unexplained(strokes: Sequence[Stroke]) -> float:
    """Ink that no word explains, in square points; a few stray letters of the text around are no ink."""
    letters = [one for one in strokes if one.height <= 11 and one.width <= 13 and one.fill > 0.25]
    few = letters if len(letters) <= _STRAY else []
    return sum(one.ink for one in strokes) - sum(one.ink for one in few)


def _is_line(stroke: Stroke) -> bool:
    """Whether it is what is left of a ruled or dotted line: flat or upright, and straight."""
    thin, long = sorted((stroke.width, stroke.height))
    return thin <= 2.4 or (thin <= 4 and long >= 5 * thin)


def _bends(stroke: Stroke) -> bool:
    """Whether a smaller piece of ink is emptier than the letters of print."""
    return max(stroke.width, stroke.height) >= 12 and min(stroke.width, stroke.height) >= 6 and stroke.fill < 0.34


def _length(strokes: Sequence[Stroke]) -> float:
    return sum(max(one.width, one.height) for one in strokes)


def _joined(stroke: Stroke, words: Sequence[tuple[Box, float]]) -> bool:
    """Whether a piece of ink is most of a word that was read: a clear hand can be read as if it were print."""
    return _winds(stroke) and any(
        _inside(stroke.box, box) and stroke.width > 0.5 * (box[2] - box[0]) and stroke.fill < 0.3 for box, _ in words
    )


def _tiny(stroke: Stroke) -> bool:
    return max(stroke.width, stroke.height) < 3


def _is_print(stroke: Stroke, words: Sequence[tuple[Box, float]]) -> bool:
    """Whether a piece of ink belongs to a word that was read surely and is about as high as its line."""
    for box, sure in words:
        high = box[3] - box[1]
        if sure < 0.6 or not _inside(stroke.box, box) or min(stroke.height, high) > 16:
            continue
        if sure >= _SURE_WORD or not _joined(stroke, ((box, sure),)):
            return True
    return False


def _inside(one: Box, other: Box) -> bool:
    x, y = (one[0] + one[2]) / 2, (one[1] + one[3]) / 2
    return other[0] - 1 <= x <= other[2] + 1 and other[1] - 1 <= y <= other[3] + 1


def _around(boxes: Sequence[Box]) -> Box | None:
    if not boxes:
        return None
    return min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)


def _words(page: PageText) -> list[tuple[Box, float]]:
    """The boxes of the words, and how sure each is."""
    import re

    found = []
    for word in re.finditer(r"\S+", page.text):
        box = page.box(*word.span())
        if box is not None and any(map(str.isalnum, word[0])):
            found.append((box, page.confidence(*word.span())))
    return found


def _without_words(sheet: Sheet, number: int) -> Iterator[Signature]:
    """On a page whose words are unknown, or ask for no signature: at most that handwriting seems to be there."""
    wide, high = sheet.size
    strokes = sheet.strokes((wide * 0.03, high * 0.15, wide * 0.97, high * 0.97))
    winding = [
        one
        for one in strokes
        if _winds(one)
        and not stamps_and_thumbprints.is_ring(sheet, one)
        and not stamps_and_thumbprints.is_frame(sheet, one)
    ]
    if sum(max(one.width, one.height) for one in winding) >= 2 * _SURE_LENGTH and len(winding) >= 2:
        yield Signature(
            means="ink", state="unchecked", certain=False, page=number, confidence=0.4,
            box=_around([one.box for one in winding]),
            reason="something like handwriting stands here, but no words that ask for a signature could be read",
        )  # fmt: skip


def _once(found: list[Signature]) -> list[Signature]:
    """Each piece of ink once, though two cues may lie beside it."""
    kept: list[Signature] = []
    for one in sorted(found, key=lambda s: (s.state == "empty", not s.certain, s.block is None)):
        again = one.state != "empty" and any(
            other.state != "empty"
            and one.box
            and other.box
            and (_inside(one.box, other.box) or _inside(other.box, one.box))
            for other in kept
            if other.means == one.means
        )
        if not again:
            kept.append(one)
    return sorted(kept, key=lambda s: (s.box or (0, 0, 0, 0))[1])
