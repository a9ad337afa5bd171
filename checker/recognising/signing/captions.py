"""The lines that belong to a spot: below it, beside it and above it, up to the next spot, a gap, or running text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.facts.geometry import Box
from checker.pages.page import Page
from checker.pages.text_layout import Line
from checker.recognising.signing.line_reading import BLANK, is_sentence, read_line
from checker.recognising.signing.spots import Spot

_MOST_BELOW, _MOST_ABOVE = 6, 3
_FIRST_BELOW, _FIRST_ABOVE = 30.0, 34.0
"""Points from a spot to the nearest line of its caption."""
_LINE_APART = 1.5
"""Heights of a line, from one line of a caption to the next."""
_LEAST_APART = 13.0
_REACH = 95.0
_BESIDE_LEFT, _BESIDE_RIGHT = 200.0, 260.0
_IN_STAMP = 0.7
"""Of a line: what stands in a stamp is the stamp's."""
_CENTRED = 40.0
"""Points by which the middle of a centred caption may miss that of its spot."""


@dataclass(frozen=True, slots=True)
class Caption:
    """The lines of a spot by where they stand, the nearest first."""

    below: tuple[Line, ...] = ()
    left: tuple[Line, ...] = ()
    right: tuple[Line, ...] = ()
    above: tuple[Line, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """All of them."""
        return (*self.below, *self.left, *self.right, *self.above)


def caption_of(page: Page, spot: Spot, spots: Sequence[Spot]) -> Caption:
    """The lines that belong to a spot."""
    ignored = {id(line) for line in spot.own_lines}
    stamps = [ink.box for ink in page.marks.ink if ink.sort == "stamp" and ink is not spot.ink]
    lines = [
        line
        for line in page.lines
        if id(line) not in ignored
        and not BLANK.fullmatch(line.text.strip())
        and not any(line.box.share_in(stamp) > _IN_STAMP for stamp in stamps)
    ]
    others = [one.anchor for one in spots if one is not spot and not (spot.rule is not None and one.rule == spot.rule)]
    if spot.before is not None:
        return Caption(below=tuple(line for line in _below(spot.anchor, lines, others) if _is_detail(line)))
    below = _below(spot.anchor, lines, others)
    free = [line for line in lines if line not in below]
    left = _left(spot.anchor, free, others)
    free = [line for line in free if line not in left]
    right = _right(spot.anchor, free, others)
    above = _above(spot.anchor, [line for line in free if line not in right], others)
    return Caption(tuple(below), tuple(left), tuple(right), tuple(above))


def _below(anchor: Box, lines: Iterable[Line], others: Sequence[Box]) -> list[Line]:
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
        found.append(line)
        foot = line.box.bottom
        column = Box(min(column.left, line.box.left), column.top, max(column.right, line.box.right), foot)
    return found


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


def _left(anchor: Box, lines: Iterable[Line], others: Sequence[Box]) -> list[Line]:
    """The label before a spot."""
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
            for other in others
        )
    ]
    return sorted(beside, key=lambda line: -line.box.right)[:1]


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
        if line.box.across(anchor) <= -10:
            continue
        if head - line.box.bottom > (_LEAST_APART + 1 if found else _FIRST_ABOVE) or len(found) == _MOST_ABOVE:
            break
        if any(other.across(anchor) > 0 and line.box.bottom < other.bottom < anchor.top for other in others):
            break
        found.append(line)
        head = line.box.top
    return found
