"""Where on a page a signature belongs: the room beside, under or above the words that ask for one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.facts.dates import Box
from checker.pages.page_text import PageText
from checker.recognising.signing.implied_areas import places_unasked

if TYPE_CHECKING:
    from checker.recognising.signing.blocks import Block

_ABOVE, _BELOW, _WIDE = 34.0, 42.0, 240.0
_HAND = 18.0
"""Points: the least room that a hand takes to sign."""
_MOST = 120
"""Cues that are looked at on one page."""
_CUES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("below", re.compile(r"\bname\s+(?:under|below|beneath)\s+(?:each\W{0,2}\s*)?signature\b", re.I)),
    ("above", re.compile(r"\(\s*signature[^)\n]{0,30}\)|\(\s*(?:notary|oath)[^)\n]{0,30}\)?", re.I)),
    (
        "right",
        re.compile(
            r"(?:^|(?<=\s))(?:signature|signed|sign(?:ed)?\s+here|by)\s*(?:of\s+[\w' ]{2,30}|by\s+[\w' ]{2,30})?:", re.I
        ),
    ),
    (
        "around",
        re.compile(
            r"(?:^|(?<=\s))(?<!date of )(?<!date of\n)(?:Signature|SIGNATURE)(?:\s+of\s+[A-Z][\w']+)?"
            r"(?=\s*(?:$|[\n_|.]|\s\S{1,8}(?:\s|$)))",
            re.M,
        ),
    ),
    (
        "above",
        re.compile(
            r"(?:^[^\w\n]*|\)[ \t]+)(?:deponent|affiant|declarant|executant|oath\s+commissioner|translator|registrar"
            r"|commissioner\s+(?:for|of)\s+oaths|notary\s+public|witness(?:\s+\d)?|(?:authori[sz]ed\s+)?signatory)"
            r"[^\w\n]*$",
            re.I | re.M,
        ),
    ),
    ("officer", re.compile(r"\bbefore\s+me\s*[,:;]?(?=[ \t\r]*(?:\n|\Z))", re.I)),
    ("over", re.compile(r"\b(?:subscribed\s+and\s+sworn|(?:sworn|affirmed)\s+(?:to|by|before|at)\b)", re.I)),
)
_OFFICER = re.compile(r"oath\s+commissioner|commissioner\s+(?:for|of)\s+oaths|notary|registrar", re.I)
"""Those who sign beside or across their rubber stamp."""
_STAMPED = 26.0
"""Points of room above an officer's title: with less it is a line of a stamp, and the hand is anywhere on it."""
_OTHER = re.compile(
    r"\b(?:print(?:ed)?\s+name|full\s+name|names?\s+and\s+title|name|title|dated?|date\s+of\s+\w+|cnic|nic|address|place|capacity"
    r"|designation|occupation|telephone|phone|company|position)\s*(?=:|\)|_|\n|$)|\(\s*date\s+of\s+\w+\s*\)|\bdate\s+of\s+\w+\b",
    re.I | re.M,
)
_MARK = re.compile(r"\b(?:thumb\s*(?:impression|print|mark)|L\.?T\.?I\b|R\.?T\.?I\b|(?:his|her|their)\s+mark)", re.I)


@dataclass(frozen=True, slots=True)
class Area:
    """The room for one signature."""

    box: Box
    cue: Box
    block: str | None = None
    by_mark: bool = False
    """Whether the words there speak of a thumb impression or a mark."""
    likely: bool = False
    """Whether it is only one of several rooms where somebody may have signed: that it is blank then says nothing."""


def areas_on(page: PageText, blocks: Sequence[Block], size: tuple[float, float]) -> list[Area]:
    """The rooms for signatures on a page, by its words; none twice."""
    cues = list(_cues(page.text))
    words = _OTHER.finditer(page.text) if cues or blocks else ()
    others = [box for found in words if (box := page.box(*found.span()))]
    printed = _lines(page) if cues else []
    found: list[Area] = []
    for start, end, side in cues:
        cue = page.box(start, end)
        if cue is None:
            continue
        block = next((one.id for one in blocks if one.start <= start < max(one.end, one.start + 1)), None)
        if side == "around":
            side = _where_it_belongs(cue, printed)
        elif side == "above" and _OFFICER.search(page.text, start, end) and _room_above(cue, printed) < _STAMPED:
            side = "stamp"
        area = _room(cue, side, () if side == "stamp" else others, size)
        if area and not any(_share(area, one.box) > 0.6 for one in found):
            owner = None if side == "over" else block
            likely = side in ("over", "officer", "stamp")
            found.append(Area(area, cue, owner, _speaks_of_mark(page, start), likely=likely))
    found.extend(_of_blocks(blocks, {one.block for one in found}, found, others, size))
    found.extend(_unasked(page, found, size))
    return found


def _unasked(page: PageText, known: Sequence[Area], size: tuple[float, float]) -> Iterator[Area]:
    """Rooms over a name's office and under the close of a letter, where no words ask for a signature."""
    for start, end, side in places_unasked(page.text):
        cue = page.box(start, end)
        area = _room(cue, side, (), size) if cue else None
        if area and cue and not any(_share(area, one.box) > 0.6 for one in known):
            yield Area(area, cue, None, likely=True)


def _lines(page: PageText) -> list[Box]:
    found = (one for one in re.finditer(r"[^\n]+", page.text) if not one[0].isspace())
    return [box for one in found if (box := page.box(*one.span()))]


def _where_it_belongs(cue: Box, lines: Sequence[Box]) -> str:
    """Whether `Signature` stands under the line to sign on: nothing is beside it, and room for a hand above it."""
    beside = [b for b in lines if min(b[3], cue[3]) - max(b[1], cue[1]) > 0.5 * (cue[3] - cue[1]) and b[0] > cue[2] + 4]
    above, below = _room_above(cue, lines), [b[1] - cue[3] for b in _column(cue, lines) if b[1] >= cue[3] - 2]
    if beside or above < _HAND or (below and min(below) > above + 3):
        return "around"
    return "above" if below else "both"


def _room_above(cue: Box, lines: Sequence[Box]) -> float:
    return cue[1] - max((b[3] for b in _column(cue, lines) if b[3] <= cue[1] + 2), default=cue[1] - 99)


def _column(cue: Box, lines: Sequence[Box]) -> list[Box]:
    return [b for b in lines if b[0] < cue[2] and b[2] > cue[0]]


def _cues(text: str) -> Iterator[tuple[int, int, str]]:
    taken: list[tuple[int, int]] = []
    for side, pattern in _CUES:
        for found in pattern.finditer(text):
            start = found.end() - len(found[0].lstrip())
            if _in_a_sentence(text, start, side) or any(start < b and a < found.end() for a, b in taken):
                continue
            taken.append((start, found.end()))
            if len(taken) == _MOST:
                return
            yield start, found.end(), side


def _in_a_sentence(text: str, start: int, side: str) -> bool:
    """Whether the words before on the line are running text and no label."""
    if side in ("below", "officer", "over"):
        return False
    before = text[text.rfind("\n", 0, start) + 1 : start]
    if side == "right" and re.search(r"\b(?!signed|executed|witnessed)\w+ed[ \t]$", before, re.I):
        return True
    return (
        re.search(r"\b(?:the|of|your|this|a|an|and|or|be|with|under|original|my|his|her|its|their)\s+$", before, re.I)
        is not None
    )


def _speaks_of_mark(page: PageText, at: int) -> bool:
    return _MARK.search(page.text[max(0, at - 120) : at + 160]) is not None


def _of_blocks(
    blocks: Sequence[Block],
    known: set[str | None],
    found: Iterable[Area],
    others: Sequence[Box],
    size: tuple[float, float],
) -> Iterator[Area]:
    """Rooms of blocks that no cue has given: the blank line itself, and what is above it."""
    for block in blocks:
        if block.id in known or block.box is None or block.what != "signature":
            continue
        x0, y0, x1, y1 = block.box
        area = _clipped((x0 - 4, y0 - 26, max(x1, x0 + 120), y1 + 6), block.box, others, size)
        if area and not any(_share(area, one.box) > 0.6 for one in found):
            yield Area(area, block.box, block.id)


def _room(cue: Box, side: str, others: Sequence[Box], size: tuple[float, float]) -> Box | None:
    x0, y0, x1, y1 = cue
    middle = size[0] / 2
    rooms: dict[str, Box] = {
        "below": (x0 - 24, y1 - 4, max(x1 + 24, x0 + 180), y1 + 62),
        "above": (x0 - 60, y0 - 46, x1 + 80, y1 + 2),
        "right": (x0 - 4, y0 - _ABOVE, x0 + _WIDE, y1 + 14),
        "around": (x0 - 14, y0 - _ABOVE / 2, x0 + _WIDE, y1 + _BELOW),
        "officer": (x0 - 20, y1 - 2, x0 + _WIDE + 40, y1 + 76),
        "over": (middle - 40, y0 - 116, size[0], y0 - 2),
        "both": (x0 - 60, y0 - 46, x0 + _WIDE, y1 + _BELOW),
        "stamp": (x0 - 60, y0 - 70, x1 + 140, y1 + 80),
        "close": (x0 - 24, y1 - 2, max(x1 + 24, x0 + 180), y1 + 62),
        "office": (x0 - 30, y0 - 62, max(x1 + 40, x0 + 140), y0 + 2),
    }
    return _clipped(rooms[side], cue, others, size)


def _clipped(room: Box, cue: Box, others: Sequence[Box], size: tuple[float, float]) -> Box | None:
    """The room without what belongs to the labels around it: a name or a date written by hand is no signature."""
    x0, y0, x1, y1 = max(0.0, room[0]), max(0.0, room[1]), min(size[0], room[2]), min(size[1], room[3])
    for a, b, c, d in others:
        if _same((a, b, c, d), cue):
            continue
        level = min(d, cue[3]) - max(b, cue[1]) > 0.4 * min(d - b, cue[3] - cue[1])
        if level and a >= cue[2] - 2:
            x1 = min(x1, a - 4)
        elif level and c <= cue[0] + 2:
            x0 = max(x0, min(cue[0] - 2, c + 40))
        elif a < x1 and c > x0 - 40 and b >= cue[3] - 2:
            y1 = min(y1, b - 3)
        elif a < x1 and c > x0 - 40 and d <= cue[1] + 2:
            y0 = max(y0, d + 2)
    return (x0, y0, x1, y1) if x1 - x0 > 30 and y1 - y0 > 8 else None


def _same(one: Box, other: Box) -> bool:
    return _share(one, other) > 0.5 or _share(other, one) > 0.5


def _share(one: Box, other: Box) -> float:
    """Which part of the first box lies in the second."""
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    whole = (one[2] - one[0]) * (one[3] - one[1])
    return max(0.0, wide) * max(0.0, high) / whole if whole > 0 else 0.0


def widened(area: Area, by: float) -> Box:
    """The room with some more around, for strokes that run out of it."""
    x0, y0, x1, y1 = area.box
    return (max(0.0, x0 - by), max(0.0, y0 - by), x1 + by, y1 + by)


def share_in(stroke: Box, area: Area) -> float:
    """Which part of a stroke's box lies in the room."""
    return _share(stroke, area.box)
