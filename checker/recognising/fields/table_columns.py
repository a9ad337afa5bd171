"""What stands under a caption that heads a column of a table: in a row of captions the next cell is no value."""

from checker.pages.page import Page
from checker.pages.text_layout import Line

LEAST_CELLS = 3
"""Cells of a row from which on it may be the header of a table."""
_NO_WORD = " .:*|"
"""What stands around a caption and is no part of it; engines read the lines between cells as bars."""
_ROW_GAP = 3.0
"""Heights of print between two rows of one table, at most."""


def cells_under(page: Page, start: int, end: int) -> list[Line]:
    """The cells of the column that the caption at these characters heads; none where it heads no column.

    A header is a row of three cells or more, all of words in the same print, over a row with as many cells (one may be
    empty) that holds figures.
    """
    caption = cell_at(page, start)
    if caption is None or caption.text.strip(_NO_WORD) != page.text[start:end].strip(_NO_WORD):
        return []
    header = row_of(page, caption)
    under = column_under(page, caption)
    if len(header) < LEAST_CELLS or not under or not all(_is_like(cell, caption) for cell in header):
        return []
    first = row_of(page, under[0])
    return under if len(first) >= len(header) - 1 and any(_has_figure(cell) for cell in first) else []


def cell_at(page: Page, start: int) -> Line | None:
    """The line, with columns apart, that holds a character; None for a text without places."""
    if not page.has_places:
        return None
    return next((line for line in page.lines if line.start <= start < line.end), None)


def _is_like(cell: Line, caption: Line) -> bool:
    return cell.bold == caption.bold and not _has_figure(cell) and not cell.text.rstrip().endswith(":")


def _has_figure(cell: Line) -> bool:
    return any(map(str.isdigit, cell.text))


def row_of(page: Page, cell: Line) -> list[Line]:
    """The lines that stand in one row with a cell, and it."""
    return [line for line in page.lines if line.box.same_row(cell.box)]


def column_under(page: Page, caption: Line) -> list[Line]:
    """The lines below in the same column, down to the first wide gap."""
    below = [line for line in page.lines if line.box.top > caption.box.middle[1] and line.box.across(caption.box) > 0]
    found: list[Line] = []
    above = caption
    for line in sorted(below, key=lambda one: one.box.top):
        if line.box.top - above.box.bottom > _ROW_GAP * max(caption.box.height, 6.0):
            break
        found.append(line)
        above = line
    return found
