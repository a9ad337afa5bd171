"""The lines that belong to a spot: below it, beside it and above it, up to the next spot, a gap, or running text."""

import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass

from checker.facts.geometry import Box
from checker.pages.page import Page
from checker.pages.text_layout import Line
from checker.recognising.signing.free_lines import free_lines, stamp_lines
from checker.recognising.signing.labels_above import label_above
from checker.recognising.signing.labels_before import REACH, block_before, is_before_another
from checker.recognising.signing.line_reading import read_line
from checker.recognising.signing.lines_to_sign_on import carries
from checker.recognising.signing.spots import SAY_WHO, Spot

_MOST_BELOW, _MOST_ABOVE = 6, 3
_FIRST_BELOW, _FIRST_ABOVE = 30.0, 34.0
"""Points from a spot to the nearest line of its caption."""
_OVER = 10.0
"""Points from a label down to what stands right under it."""
_LINE_APART = 1.5
"""Heights of a line, from one line of a caption to the next."""
_LEAST_APART = 13.0
_BESIDE_RIGHT = 260.0
_CENTRED = 40.0
"""Points by which the middle of a centred caption may miss that of its spot."""
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
    lines = free_lines(page, spot)
    others = [one.anchor for one in spots if one is not spot and not (spot.rule is not None and one.rule == spot.rule)]
    taken = {id(line) for one in spots if one is not spot for line in one.own_lines}
    stamp = stamp_lines(page, spot)
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
    left = block_before(spot.anchor, free, others)
    free = [line for line in free if line not in left]
    right = _right(spot.anchor, free, others)
    above = _above(spot.anchor, [line for line in free if line not in right], others)
    section = _section(spot.anchor, lines)
    return Caption(tuple(below), tuple(left), tuple(right), tuple(above), stamp=stamp, section=section)


def _below(anchor: Box, lines: Iterable[Line], others: Sequence[Box], taken: Container[int]) -> list[Line]:
    """The lines under a spot, down to a gap, to text, or to one that is another spot itself (`taken`, by their ids)."""
    found: list[Line] = []
    column, foot = anchor, anchor.bottom
    for line in sorted((one for one in lines if _is_under(one, anchor)), key=lambda one: one.box.top):
        if not _is_in_column(line.box, column):
            continue
        apart = max(_LEAST_APART, _LINE_APART * line.box.height) if found else _FIRST_BELOW
        if line.box.top - foot > apart or line.box.top > anchor.bottom + REACH or len(found) == _MOST_BELOW:
            break
        if read_line(line.text).says == "sentence" or _parts(others, column, line.box, anchor.bottom, line.box.top):
            break
        if id(line) in taken or any(carries(other, line.box) for other in others):
            break
        if found and _begins_another(line.text):
            break
        found.append(line)
        foot = line.box.bottom
        column = Box(min(column.left, line.box.left), column.top, max(column.right, line.box.right), foot)
    return found


def _is_under(line: Line, anchor: Box) -> bool:
    """Whether a line stands under a spot; of one that says who signs, strokes may reach down to its foot."""
    if line.box.middle[1] > anchor.bottom - 2:
        return True
    return line.box.bottom > anchor.bottom - 1 and read_line(line.text).says in SAY_WHO


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
        if line.box.across(anchor) <= -10 or any(_is_of_another(line.box, other, anchor) for other in others):
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


def _is_of_another(line: Box, other: Box, anchor: Box) -> bool:
    """Whether a line is the label before another spot in its row, and that stands nearer to it than the one below."""
    return is_before_another(line, other) and max(0.0, anchor.top - line.bottom) >= min(_OVER, other.left - line.right)


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
