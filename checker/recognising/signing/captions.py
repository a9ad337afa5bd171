"""The lines that belong to a spot: below it, beside it and above it, up to the next spot, a gap, or running text."""

import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace

from checker.facts.geometry import Box
from checker.pages.page import Page
from checker.pages.text_layout import Line
from checker.recognising.signing.labels_above import label_above
from checker.recognising.signing.line_reading import BLANK, is_sentence, read_line
from checker.recognising.signing.lines_to_sign_on import carries
from checker.recognising.signing.spots import Spot

_MOST_BELOW, _MOST_ABOVE, _MOST_LEFT = 6, 3, 4
_FIRST_BELOW, _FIRST_ABOVE = 30.0, 34.0
"""Points from a spot to the nearest line of its caption."""
_LINE_APART = 1.5
"""Heights of a line, from one line of a caption to the next."""
_LEAST_APART = 13.0
_REACH = 95.0
_BESIDE_LEFT, _BESIDE_RIGHT = 200.0, 260.0
_OWN_COLUMN = 60.0
"""Points from a label to a spot of its row from which it may be of another column."""
_IN_STAMP = 0.7
"""Of a line: what stands in a stamp is the stamp's."""
_ON_STAMP = 0.3
"""Of a signature: so much of it lies on the stamp that it belongs to."""
_OF_INK, _SPREAD = 0.5, 6.0
"""Of what stands behind a label: so much of it lies on ink, or so few points beside, that an engine made it of it."""
_CENTRED = 40.0
"""Points by which the middle of a centred caption may miss that of its spot."""
_SAME_EDGE = 14.0
"""Points by which the left edges of lines of one block may differ."""
_WORD = re.compile(r"\w{3}")
_NUMBERED = re.compile(r"\s*\(?\d{1,2}[.)]\s*[^\W\d_]")
_SECTION = 300.0
"""Points from a spot up to the heading of its part: *Witnesses:*."""


@dataclass(frozen=True, slots=True)
class Caption:
    """The lines of a spot by where they stand, the nearest first."""

    below: tuple[Line, ...] = ()
    left: tuple[Line, ...] = ()
    right: tuple[Line, ...] = ()
    above: tuple[Line, ...] = ()
    over: tuple[Line, ...] = ()
    """Its own label, on a form that prints labels over the lines to write on."""
    stamp: tuple[Line, ...] = ()
    """The lines of the stamp that it is signed across."""
    section: Line | None = None
    """The heading of the part that it stands in."""

    @property
    def lines(self) -> tuple[Line, ...]:
        """All of them that stand beside the spot itself."""
        return (*self.below, *self.left, *self.right, *self.above, *self.over, *self.stamp)


def caption_of(page: Page, spot: Spot, spots: Sequence[Spot], *, labels_above: bool = False) -> Caption:
    """The lines that belong to a spot; `labels_above`: as `labels_stand_above` tells of the page."""
    lines = _free_lines(page, spot)
    others = [one.anchor for one in spots if one is not spot and not (spot.rule is not None and one.rule == spot.rule)]
    taken = {id(line) for one in spots if one is not spot for line in one.own_lines}
    stamp = _stamp_lines(page, spot)
    if spot.cell is not None:
        return Caption(stamp=stamp)
    if spot.before is not None:
        return Caption(below=tuple(line for line in _below(spot.anchor, lines, others, taken) if _is_detail(line)))
    lines = [line for line in lines if line not in stamp]
    if labels_above and (label := label_above(spot, lines)) is not None:
        inked = [one.anchor for one in spots if one is not spot and one.ink is not None]
        right = _right(spot.anchor, [line for line in lines if line is not label], inked)
        return Caption(over=(label,), right=tuple(right), section=_section(spot.anchor, lines))
    below = _below(spot.anchor, lines, others, taken)
    free = [line for line in lines if line not in below]
    left = _left(spot.anchor, free, others)
    free = [line for line in free if line not in left]
    right = _right(spot.anchor, free, others)
    above = _above(spot.anchor, [line for line in free if line not in right], others)
    section = _section(spot.anchor, lines)
    return Caption(tuple(below), tuple(left), tuple(right), tuple(above), stamp=stamp, section=section)


def _free_lines(page: Page, spot: Spot) -> list[Line]:
    """The lines of the page, or of the cell in which the spot stands, that are no part of it, nor of a stamp."""
    own = {id(line) for line in spot.own_lines}
    stamps = [ink.box for ink in page.ink if ink.sort == "stamp" and ink is not spot.ink]
    room = _room(page, spot.box)
    free = [
        line
        for line in page.lines
        if id(line) not in own
        and (room.holds(line.box) if room is not None else not _is_in_table(page, line.box))
        and not BLANK.fullmatch(line.text.strip())
        and not any(line.box.share_in(stamp) > _IN_STAMP for stamp in stamps)
    ]
    if spot.ink is None or page.source != "ocr":
        return free
    return [_without_ink(line, spot) for line in free if not _is_scribble(line.text)]


def _is_scribble(text: str) -> bool:
    """Whether letters are no word: what an engine makes of the end of a flourish beside the ink."""
    return _WORD.search(text) is None and read_line(text).says == "other"


def _without_ink(line: Line, spot: Spot) -> Line:
    """A label without the value behind it that an engine made of the spot's ink: `Name: lulu`."""
    label = line.text.find(":") + 1
    at = line.box.left + line.box.width * label / len(line.text)
    value = Box(at, line.box.top, line.box.right, line.box.bottom)
    if not 0 < label < len(line.text) or value.share_in(spot.box.widened(_SPREAD)) <= _OF_INK:
        return line
    box = Box(line.box.left, line.box.top, min(at, spot.anchor.left), line.box.bottom)
    return replace(line, end=line.start + label, text=line.text[:label], box=box)


def _room(page: Page, spot: Box) -> Box | None:
    """The cell of a table around a spot."""
    for table in page.tables:
        cell = table.at(spot)
        if cell is not None:
            return cell.box
    return None


def _is_in_table(page: Page, line: Box) -> bool:
    return any(table.at(line) is not None for table in page.tables)


def _stamp_lines(page: Page, spot: Spot) -> tuple[Line, ...]:
    if spot.ink is None or spot.ink.sort not in ("pen", "doubt"):
        return ()
    stamps = [
        ink.box for ink in page.ink
        if ink.sort == "stamp" and (spot.box.share_in(ink.box) > _ON_STAMP or ink.box.share_in(spot.box) > _ON_STAMP)
    ]  # fmt: skip
    return tuple(line for line in page.lines if any(line.box.share_in(stamp) > _IN_STAMP for stamp in stamps))


def _below(anchor: Box, lines: Iterable[Line], others: Sequence[Box], taken: Container[int]) -> list[Line]:
    """The lines under a spot, down to a gap, to text, or to one that is another spot itself (`taken`, by their ids)."""
    found: list[Line] = []
    column, foot = anchor, anchor.bottom
    for line in sorted((one for one in lines if one.box.middle[1] > anchor.bottom - 2), key=lambda one: one.box.top):
        if not _is_in_column(line.box, column):
            continue
        apart = max(_LEAST_APART, _LINE_APART * line.box.height) if found else _FIRST_BELOW
        if line.box.top - foot > apart or line.box.top > anchor.bottom + _REACH or len(found) == _MOST_BELOW:
            break
        if is_sentence(line.text) or _parts(others, column, line.box, anchor.bottom, line.box.top):
            break
        if id(line) in taken or any(carries(other, line.box) for other in others):
            break
        if found and _begins_another(line.text):
            break
        found.append(line)
        foot = line.box.bottom
        column = Box(min(column.left, line.box.left), column.top, max(column.right, line.box.right), foot)
    return found


def _begins_another(text: str) -> bool:
    """Whether a line begins the next place of a list: `Witness 2`, `2. Name`, `WITNESSES:`."""
    says, last = read_line(text).says, text.rstrip()[-1:]
    if says == "heading" and last == ":":
        return True
    return _NUMBERED.match(text) is not None or (says in ("heading", "office") and last.isdigit())


def _is_detail(line: Line) -> bool:
    """What may stand under `Signature: ____` and speak of it: a name, a labelled name or office, a date."""
    says = read_line(line.text)
    return says.says in ("name", "office") or (says.says in ("label", "date label") and bool(says.value))


def _is_in_column(line: Box, column: Box) -> bool:
    return line.across(column) > -2 or abs(line.middle[0] - column.middle[0]) < _CENTRED


def _parts(others: Sequence[Box], column: Box, line: Box, top: float, bottom: float) -> bool:
    """Whether another spot stands between a spot and a line."""
    return any(
        other.across(line) > 0 and other.across(column) > 0 and top - 2 < other.middle[1] < bottom + 2
        for other in others
    )


def _left(anchor: Box, lines: Sequence[Line], others: Sequence[Box]) -> list[Line]:
    """The label before a spot, with the lines of its block; none where the block is a sentence of the text beside it,
    which asks for nothing."""
    beside = [
        line
        for line in lines
        if line.box.right <= anchor.left + 6
        and anchor.left - line.box.right < _BESIDE_LEFT
        and anchor.top - 12 < line.box.middle[1] < anchor.bottom + 4
        and not any(
            other.left >= line.box.right - 2
            and other.right <= anchor.left + 2
            and abs(other.bottom - anchor.bottom) < 14
            or _is_under_another(line.box, other, anchor)
            for other in others
        )
    ]
    nearest = sorted(beside, key=lambda line: -line.box.right)[:1]
    block = nearest + [line for label in nearest for line in _block_around(label, lines, anchor, others)]
    return [] if _is_of_text(block) else block


def _is_under_another(line: Box, other: Box, anchor: Box) -> bool:
    """Whether a line stands below another spot in its column, and nearer to it than to a spot in its row."""
    aside, down = anchor.left - line.right, line.top - other.bottom
    return aside > _OWN_COLUMN and line.across(other) > 0 and -2 <= down < min(aside, _REACH)


def _is_of_text(block: Sequence[Line]) -> bool:
    told = " ".join(line.text.strip() for line in sorted(block, key=lambda line: line.box.top))
    asks = any(read_line(line.text).says in ("signing", "act", "behalf") for line in block)
    return len(block) > 1 and told.endswith(".") and is_sentence(told) and not asks


def _block_around(label: Line, lines: Sequence[Line], anchor: Box, others: Sequence[Box]) -> list[Line]:
    """The lines right above and below a label that begin where it begins, and end left of the spot."""
    found: list[Line] = []
    for down in (1, -1):
        edge = label.box
        for line in sorted(lines, key=lambda one: down * one.box.top):
            gap = line.box.top - edge.bottom if down > 0 else edge.top - line.box.bottom
            if line is label or gap < -3 or line.box.right > anchor.left + 6:
                continue
            if abs(line.box.left - label.box.left) > _SAME_EDGE:
                continue
            if _is_of_row_over(line, lines, anchor):
                break
            if gap > 0.8 * label.box.height or len(found) == _MOST_LEFT or any(
                other.meets(line.box.widened(60, 2)) for other in others
            ):  # fmt: skip
                break
            found.append(line)
            edge = line.box
    return found


def _is_of_row_over(line: Line, lines: Iterable[Line], anchor: Box) -> bool:
    """Whether a line is the first of a row that goes on over the spot, as the choices of a form do."""
    return line.box.bottom <= anchor.top and any(
        other is not line and other.box.same_row(line.box) and other.box.across(anchor) > 0 for other in lines
    )


def _right(anchor: Box, lines: Iterable[Line], others: Sequence[Box]) -> list[Line]:
    beside = [
        line
        for line in lines
        if line.box.left >= anchor.right - 6
        and line.box.left - anchor.right < _BESIDE_RIGHT
        and anchor.top - 4 < line.box.middle[1] < anchor.bottom + 5
        and not any(
            other.left >= anchor.right - 2 and other.left <= line.box.left and abs(other.bottom - anchor.bottom) < 14
            for other in others
        )
    ]
    return sorted(beside, key=lambda line: line.box.left)[:3]


def _above(anchor: Box, lines: Iterable[Line], others: Sequence[Box]) -> list[Line]:
    found: list[Line] = []
    head = anchor.top
    for line in sorted((one for one in lines if one.box.bottom <= anchor.top + 5), key=lambda one: -one.box.bottom):
        if line.box.across(anchor) <= -10 or any(_is_before(line.box, other) for other in others):
            continue
        if head - line.box.bottom > (_LEAST_APART + 1 if found else _FIRST_ABOVE) or len(found) == _MOST_ABOVE:
            break
        if any(other.across(anchor) > 0 and line.box.bottom < other.bottom < anchor.top for other in others):
            break
        found.append(line)
        head = line.box.top
        if _begins_another(line.text):
            break
    return found


def _is_before(line: Box, spot: Box) -> bool:
    """Whether a line is the label before another spot in the same row, and so says nothing of what is below it."""
    return -6 <= spot.left - line.right < _BESIDE_LEFT and spot.top - 12 < line.middle[1] < spot.bottom + 4


def _section(anchor: Box, lines: Sequence[Line]) -> Line | None:
    """The heading above a list of places to sign: `WITNESSES:`, `In the presence of:`; text between ends the list."""
    above = [
        line for line in lines
        if 0 < anchor.top - line.box.top <= _SECTION
        and line.box.left <= anchor.right and line.box.right >= anchor.left - 120
    ]  # fmt: skip
    for line in sorted(above, key=lambda one: -one.box.top):
        says = read_line(line.text)
        if says.says == "heading":
            return line
        if says.says in ("sentence", "closing"):
            return None
    return None
