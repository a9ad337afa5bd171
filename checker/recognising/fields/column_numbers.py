"""Numbers in a column of a drawn table whose heading says what they number: *Khasra No.* over 1174."""

import re
from collections.abc import Iterator, Sequence

from checker.pages.page import Page
from checker.pages.tables import Cell, Table
from checker.pages.text_layout import Line

_NUMBER = re.compile(r"\d{3,6}")
_HEADING = re.compile(r"([^\W\d_]{2,30})\.?\s*(?:\bnos?\b|\bnumber\b|№|#)[.:]?", re.IGNORECASE)
_MOST = 100
"""Lines of figures of a page: more are those of a register."""


def numbers_in_columns(page: Page) -> Iterator[tuple[Line, str]]:
    """Each line that is a short number in a cell of its own, with the word that its column's heading has before
    *No.*"""
    if not page.has_places:
        return
    alone = [line for line in page.lines if _NUMBER.fullmatch(line.text.strip())]
    if not alone or len(alone) > _MOST:
        return
    for table in page.tables:
        for line in alone:
            cell = table.at(line.box)
            if cell is not None and (cue := _cue_over(page.lines, table, cell)):
                yield line, cue


def _cue_over(lines: Sequence[Line], table: Table, cell: Cell) -> str | None:
    above = table.above(cell)
    if not above:
        return None
    heading = min(above, key=lambda one: one.box.top)
    words = " ".join(line.text.strip() for line in lines if table.at(line.box) is heading)
    match = _HEADING.fullmatch(words)
    return match[1].casefold() if match else None
