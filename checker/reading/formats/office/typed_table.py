"""The rows of a sheet set as a typewriter would: cells side by side, a column as wide as its longest cell.

Lines above the table, which stand in one cell and run over those beside it, make no column wide.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import zip_longest

_APART = "   "
"""Blanks between two cells of a row."""
_WIDEST = 100
"""Letters to which the cells of a column are filled up; a longer one pushes its neighbours."""
_MOST_BLANK = 2
"""Lines left free where rows are."""
_MOST_LINES, _LONGEST = 200, 20_000
"""Of one cell."""
_UNSHOWN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
Rows = Mapping[int, Mapping[int, str]]
"""The words of cells by row and column."""


def typed(rows: Rows, hidden: Collection[int] = ()) -> Iterator[list[str]]:
    """The lines of each row that holds something, and of those left free above it; `hidden` ones leave no gap."""
    cells = {number: {column: _lines(text) for column, text in row.items()} for number, row in sorted(rows.items())}
    widths = _widths(cells.values())
    before = None
    for number, row in cells.items():
        free = 0 if before is None else sum(nth not in hidden for nth in range(max(before + 1, number - 100), number))
        before = number
        yield [""] * min(_MOST_BLANK, free) + [*_side_by_side(row, widths)]


def _widths(rows: Iterable[Mapping[int, list[str]]]) -> dict[int, int]:
    """The letters that each column is wide, in their order. A line that stands alone in its row makes none wide."""
    widths: dict[int, int] = {}
    for row in rows:
        for column, lines in row.items():
            letters = max(map(len, lines)) if len(row) > 1 else 0
            widths[column] = max(widths.get(column, 0), min(_WIDEST, letters))
    return dict(sorted(widths.items()))


def _side_by_side(row: Mapping[int, list[str]], widths: Mapping[int, int]) -> Iterator[str]:
    last = max(row)
    filled = [
        [line.ljust(width) for line in row.get(column, [""])] for column, width in widths.items() if column <= last
    ]
    empty = [" " * width for column, width in widths.items() if column <= last]
    for line in zip_longest(*filled):
        yield _APART.join(cell if cell is not None else blank for cell, blank in zip(line, empty, strict=True)).rstrip()


def _lines(text: str) -> list[str]:
    """The lines of a cell; blanks in a row are one, as three would part two columns."""
    plain = _UNSHOWN.sub(" ", text[:_LONGEST]).replace("\r\n", "\n").replace("\r", "\n")
    return [" ".join(line.split()) for line in plain.strip().split("\n")[:_MOST_LINES]]
