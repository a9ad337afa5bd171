"""The lines of a page that may be a spot's caption: no part of a spot, of a stamp, or of a cell that it is not in."""

import re
from dataclasses import replace

from checker.facts.geometry import Box
from checker.pages.page import Page
from checker.pages.text_layout import Line
from checker.recognising.signing.line_reading import BLANK, read_line
from checker.recognising.signing.spots import Spot

_IN_STAMP = 0.7
"""Of a line: what stands in a stamp is the stamp's."""
_ON_STAMP = 0.3
"""Of a signature: so much of it lies on the stamp that it belongs to."""
_OF_INK, _SPREAD = 0.5, 6.0
"""Of what stands behind a label: so much of it lies on ink, or so few points beside, that an engine made it of it."""
_WORD = re.compile(r"\w{3}")


def free_lines(page: Page, spot: Spot) -> list[Line]:
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


def stamp_lines(page: Page, spot: Spot) -> tuple[Line, ...]:
    """The lines of the stamps that a spot is signed across."""
    if spot.ink is None or spot.ink.sort not in ("pen", "doubt"):
        return ()
    stamps = [
        ink.box for ink in page.ink
        if ink.sort == "stamp" and (spot.box.share_in(ink.box) > _ON_STAMP or ink.box.share_in(spot.box) > _ON_STAMP)
    ]  # fmt: skip
    return tuple(line for line in page.lines if any(line.box.share_in(stamp) > _IN_STAMP for stamp in stamps))


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
