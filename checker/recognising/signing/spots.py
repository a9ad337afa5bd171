"""Spots on a page where somebody may have signed or is to sign: ink, typed signatures, cells, lines to sign on.

A spot is found by geometry alone; whether it is a place of a signature, its surroundings tell (see evidence).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from checker.facts.geometry import Box, around
from checker.pages.page import Ink, Page
from checker.pages.text_layout import Line
from checker.recognising.signing.cells import SigningCell, signing_cells
from checker.recognising.signing.deponents import rooms_of_deponents
from checker.recognising.signing.electronic import Printed, printed_in
from checker.recognising.signing.line_reading import BLANK, asks_for_signature, read_line, same_person, without_blanks
from checker.recognising.signing.lines_to_sign_on import DrawnLine, lines_to_sign_on
from checker.recognising.signing.typed_names import typed_in_cell, typed_on_line

ROOM_OVER = 34.0
"""Points from the foot of ink down to the line that it is signed on; words between part them."""
_COLUMN_PART = 0.35
_STROKE = 0.7
"""Of a line, from which part within ink it may be a stroke of it."""
_UNDERLINED = 6.0
"""Points from the foot of ink down to the stroke that a hand drew under it."""
_LABEL = 16.0
"""Points of a short label, as `By:`."""
_ACROSS_SERVICE, _UNDER_SCRIPT = 10.0, 16.0
"""Points from a name in script to the line of the service that wrote it."""
_GOES_ON = 12.0
"""Points from a name typed on a blank to the rest of the blank."""
_ROOM_UNDER = 40.0
"""Points under a label in which what was signed may stand."""
_WORDS_OF_TEXT = 6
"""Words of a line from which it is text, and no name."""
_SAME_COLUMN = 30.0
"""Points by which the close of a letter and the name under it may begin apart."""
_ROOM_TO_SIGN = (22.0, 110.0)
"""Points between the two that are left for a signature."""
_COLON = re.compile(r"[:：]\s*$")
SAY_WHO = ("office", "behalf", "signing")
"""What words say that no engine makes of a scribble."""
_SORTS = ("pen", "mark", "doubt", "stamp")
"""Of several pieces of ink in one place the first of these is the signature."""

FoundBy = Literal["ink", "typed", "rule", "blank", "cell", "label", "close", "deponent"]


@dataclass(frozen=True, slots=True)
class Spot:
    """One place where somebody may sign."""

    box: Box
    found_by: FoundBy
    rule: Box | None = None
    """The line to sign on."""
    ink: Ink | None = None
    printed: Printed | None = None
    cell: SigningCell | None = None
    own_lines: tuple[Line, ...] = ()
    """Lines of text that are the spot itself: a typed signature, what an engine read into ink, the blank."""
    before: str | None = None
    """The words before a blank in its own line; None where the blank is all of the line."""
    after: str | None = None
    """The words behind a blank in its own line."""

    @property
    def anchor(self) -> Box:
        """The spot with its line."""
        return around((self.box, self.rule)) or self.box if self.rule else self.box


def spots_on(page: Page) -> list[Spot]:
    """The spots of a page, none twice, from top to bottom."""
    cells = list(_in_cells(page))
    taken_ink = {id(ink) for spot in cells if spot.cell for ink in _ink_in(page, spot.cell.box)}
    held = [spot.cell.box for spot in cells if spot.cell]
    lines = [line for line in lines_to_sign_on(page) if not any(box.holds(line.box, 0.0) for box in held)]
    found = [*cells]
    found += _in_ink(page, [one for one in page.ink if id(one) not in taken_ink], [*map(_to_sign_over, lines)])
    found += (
        spot for spot in _typed(page, lines)
        if not any(one.box.widened(3).meets(spot.box) for one in found if one.ink and one.ink.sort != "stamp")
        and not any(box.holds(spot.box, 0.0) for box in held)
    )  # fmt: skip
    found += _empty_lines(lines, found)
    found += _labelled(page, found)
    found += _under_closes(page, found)
    found += _of_deponents(page, found)
    return sorted(found, key=lambda spot: (spot.box.top, spot.box.left))


def _in_cells(page: Page) -> Iterator[Spot]:
    for cell in signing_cells(page):
        ink = sorted(_ink_in(page, cell.box), key=lambda one: (_SORTS.index(one.sort), -one.box.area))
        inside = tuple(line for line in cell.content)
        if ink and ink[0].sort != "stamp":
            misread = tuple(line for line in inside if page.source == "ocr" and line.box.share_in(ink[0].box) > 0.4)
            yield Spot(ink[0].box, "ink", None, ink[0], cell=cell, own_lines=misread)
        elif (printed := typed_in_cell(page, cell)) is not None:
            own = tuple(line for line in inside if line.start < printed.end and printed.start < line.end)
            yield Spot(around(line.box for line in own) or cell.box, "typed", printed=printed, cell=cell, own_lines=own)
        elif ink:
            yield Spot(ink[0].box, "ink", None, ink[0], cell=cell)
        elif not inside or cell.by_heading is False:
            yield Spot(_room(cell), "cell", cell=cell)


def _room(cell: SigningCell) -> Box:
    """Where in a cell there is room to sign: under its own words."""
    foot = max((line.box.bottom for line in cell.content), default=cell.box.top)
    return Box(cell.box.left, min(foot, cell.box.bottom - 8), cell.box.right, cell.box.bottom)


def _ink_in(page: Page, cell: Box) -> list[Ink]:
    return [one for one in page.ink if one.box.share_in(cell) > 0.5 or cell.holds(one.box, 0.0)]


def _in_ink(page: Page, every: Sequence[Ink], rules: Sequence[Box]) -> Iterator[Spot]:
    """Ink, each with the line that it is signed on: one to one, the nearest first, its own flourish last."""
    misread = [tuple(one for one in page.lines if page.source == "ocr" and _is_made_of(one, ink.box)) for ink in every]
    pairs = sorted(
        (_is_flourish(rule, ink.box), abs(rule.top - ink.box.bottom), nth, other)
        for nth, ink in enumerate(every)
        for other, rule in enumerate(rules)
        if is_signed_on(ink.box, rule, [line for line in page.lines if line not in misread[nth]])
    )
    signed_on: dict[int, int] = {}
    for *_, nth, other in pairs:
        if nth not in signed_on and other not in signed_on.values():
            signed_on[nth] = other
    for nth, ink in enumerate(every):
        rule = rules[signed_on[nth]] if nth in signed_on else None
        yield Spot(ink.box, "ink", rule, ink, own_lines=misread[nth])


def _to_sign_over(line: DrawnLine) -> Box:
    """Where a hand that signs on a line may stand: also over the label before its dots, *Signature of deponent: …*."""
    is_asked = line.line is not None and line.before is not None and asks_for_signature(line.before)
    return around((line.box, line.line.box)) or line.box if is_asked and line.line else line.box


def _is_flourish(rule: Box, ink: Box) -> bool:
    """Whether a line runs through ink and hardly beyond, or right under it and no further: a stroke of the pen."""
    if rule.across(ink) <= _STROKE * rule.width:
        return False
    return ink.top < rule.top < ink.bottom or (rule.width < ink.width and 0 <= rule.top - ink.bottom <= _UNDERLINED)


def _is_made_of(line: Line, ink: Box) -> bool:
    """Whether a line is what an engine made of ink: it does not begin with a label before it, nor say who signs, as
    what is printed under a signature that reaches down to it does."""
    is_over = line.box.share_in(ink.widened(3)) > 0.6 and ink.left - line.box.left < _LABEL
    return is_over and read_line(line.text).says not in SAY_WHO


def is_signed_on(ink: Box, rule: Box, lines: Sequence[Line]) -> bool:
    """Whether something stands on, or shortly above, a line to sign on, no words between."""
    if ink.across(rule) < _COLUMN_PART * min(ink.width, rule.width):
        return False
    if ink.top <= rule.top <= ink.bottom:
        return True
    between = Box(max(ink.left, rule.left), ink.bottom, min(ink.right, rule.right), rule.top - 1)
    return 0 <= rule.top - ink.bottom <= ROOM_OVER and not any(
        line.box.meets(between) and line.box.middle[1] > ink.bottom and not BLANK.fullmatch(line.text.strip())
        for line in lines
    )


def _typed(page: Page, lines: Sequence[DrawnLine]) -> Iterator[Spot]:
    told = printed_in(page)
    for printed in (*told, *(one for one in typed_on_line(page, lines) if not _is_told_again(page, one, told))):
        own = tuple(line for line in page.lines if line.start < printed.end and printed.start < line.end)
        box = around(line.box for line in own)
        if box is not None:
            rule = next((line.box for line in lines if is_signed_on(box, line.box, page.lines)), None)
            yield Spot(box, "typed", rule, printed=printed, own_lines=own, before=printed.before or None)


def _is_told_again(page: Page, typed: Printed, told: Sequence[Printed]) -> bool:
    """Whether a name in script is the picture of the signature that a service tells of under it."""
    box = _box_of(page, typed)
    return box is not None and any(
        one.name is not None and typed.name is not None and same_person(one.name, typed.name)
        and (other := _box_of(page, one)) is not None and box.widened(_ACROSS_SERVICE, _UNDER_SCRIPT).meets(other)
        for one in told
    )  # fmt: skip


def _box_of(page: Page, printed: Printed) -> Box | None:
    return around(line.box for line in page.lines if line.start < printed.end and printed.start < line.end)


def _empty_lines(lines: Sequence[DrawnLine], found: Sequence[Spot]) -> Iterator[Spot]:
    """Lines to sign on on which nothing was found; one that is both drawn and typed is one line."""
    taken = [spot.rule for spot in found if spot.rule]
    # Of a stamp only what lies in it is its own: under a line to sign on one may stand, too.
    held = [spot.box if spot.ink and spot.ink.sort == "stamp" else spot.box.widened(6) for spot in found]
    typed = [spot.box for spot in found if spot.printed]
    for line in lines:
        row = line.box.widened(0, 4)
        goes_on = any(box.same_row(row) and abs(row.left - box.right) < _GOES_ON for box in typed)
        is_taken = any(row.meets(one) and row.across(one) > 0.5 * line.box.width for one in taken)
        if not is_taken and not goes_on and not any(box.holds(line.box) for box in held):
            own = (line.line,) if line.line else ()
            sort: FoundBy = "blank" if line.line else "rule"
            yield Spot(line.box, sort, line.box, own_lines=own, before=line.before, after=line.after)


def _labelled(page: Page, known: Sequence[Spot]) -> Iterator[Spot]:
    """`Signature:` with room beside it and nothing there."""
    for line in page.lines:
        if not (_COLON.search(line.text) and asks_for_signature(without_blanks(line.text))):
            continue
        room = Box(line.box.right + 2, line.box.top - 12, line.box.right + 150, line.box.bottom + 2)
        beside = [one for one in page.lines if one is not line and one.box.meets(room)]
        under = Box(line.box.left, line.box.bottom, line.box.right, line.box.bottom + _ROOM_UNDER)
        is_taken = any(spot.anchor.widened(8).meets(one) for spot in known for one in (room, under))
        if not beside and not is_taken and not _heads_text(line, page.lines):
            yield Spot(room, "label", own_lines=())


def _heads_text(label: Line, lines: Sequence[Line]) -> bool:
    """Whether text follows right under a label from its own left edge and beyond its end: it is the text's heading."""
    return any(
        abs(line.box.left - label.box.left) < _LABEL
        and -2 <= line.box.top - label.box.bottom < label.box.height
        and line.box.right > label.box.right
        and len(line.text.split()) >= _WORDS_OF_TEXT
        for line in lines
    )


def _under_closes(page: Page, known: Sequence[Spot]) -> Iterator[Spot]:
    """The room between the close of a letter and the name under it, where nothing is seen."""
    for close in page.lines:
        if read_line(close.text).says != "closing":
            continue
        below = [
            line for line in page.lines
            if line.box.top > close.box.bottom and abs(line.box.left - close.box.left) < _SAME_COLUMN
        ]  # fmt: skip
        name = min(below, key=lambda line: line.box.top, default=None)
        if name is None or read_line(name.text).says not in ("name", "office", "behalf"):
            continue
        room = Box(close.box.left, close.box.bottom, max(close.box.right, name.box.right), name.box.top)
        if _ROOM_TO_SIGN[0] <= room.height <= _ROOM_TO_SIGN[1] and not any(
            spot.anchor.widened(4).meets(room) or spot.anchor.widened(4).meets(name.box) for spot in known
        ):
            yield Spot(room, "close")


def _of_deponents(page: Page, known: Sequence[Spot]) -> Iterator[Spot]:
    """The room of a deponent where neither ink nor a line is seen: dots are soon lost on a scan."""
    for room, around_it in rooms_of_deponents(page):
        seen = (*(one.anchor for one in known), *(ink.box for ink in page.ink))
        if not any(one.meets(around_it) for one in seen):
            yield Spot(room, "deponent")
