"""The rows of a sheet set as a typewriter would: cells side by side, a column as wide as its longest cell.

Lines above the table, which stand in one cell and run over those beside it, make no column wide.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from checker.reading.formats.office.typed_rows import WIDEST, side_by_side

_MOST_BLANK = 2
"""Lines left free where rows are."""
_MOST_LINES, _LONGEST = 200, 20_000
"""Of one cell."""
_UNSHOWN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_ROWS_OF_PAGE, _MOST_ROWS, _MOST_COLUMNS, _MOST_LETTERS = 1000, 4000, 200, 1_000_000
"""Rows of a page; rows, columns and letters of all pages of a file: as much as is read in the time that a file has."""
Rows = Mapping[int, Mapping[int, str]]
"""The words of cells by row and column."""


@dataclass
class TypedPages:
    """The pages of a file's tables, one after the other, up to a bound."""

    pages: list[str] = field(default_factory=list)
    rows: int = 0
    letters: int = 0

    def add(self, rows: Rows, hidden: Collection[int] = (), below: Sequence[str] = ()) -> bool:
        """Sets a table from a new page on, with lines `below` it; whether all of it found room."""
        near = {
            number: {nth: text for nth, text in row.items() if nth <= _MOST_COLUMNS} for number, row in rows.items()
        }
        is_whole = all(len(near[number]) == len(row) for number, row in rows.items())
        lines: list[str] = []
        for nth, row in enumerate(typed({number: row for number, row in near.items() if row}, hidden)):
            self.rows += 1
            self.letters += sum(len(line) + 1 for line in row)
            if self.rows > _MOST_ROWS or self.letters > _MOST_LETTERS:
                is_whole = False
                break
            if nth and nth % _ROWS_OF_PAGE == 0:
                self._end(lines)
                lines = []
            lines += row
        self._end([*lines, *(["", *below] if below else [])])
        return is_whole

    def _end(self, lines: Sequence[str]) -> None:
        if any(lines):
            self.pages.append("\n".join(lines) + "\n")


def typed(rows: Rows, hidden: Collection[int] = ()) -> Iterator[list[str]]:
    """The lines of each row that holds something, and of those left free above it; `hidden` ones leave no gap."""
    cells = {number: {column: _lines(text) for column, text in row.items()} for number, row in sorted(rows.items())}
    widths = _widths(cells.values())
    before = None
    for number, row in cells.items():
        free = 0 if before is None else sum(nth not in hidden for nth in range(max(before + 1, number - 100), number))
        before = number
        columns = [column for column in widths if column <= max(row)]
        filled = [row.get(column, [""]) for column in columns]
        yield [""] * min(_MOST_BLANK, free) + [*side_by_side(filled, [widths[column] for column in columns])]


def _widths(rows: Iterable[Mapping[int, list[str]]]) -> dict[int, int]:
    """The letters that each column is wide, in their order. A line that stands alone in its row makes none wide."""
    widths: dict[int, int] = {}
    for row in rows:
        for column, lines in row.items():
            letters = max(map(len, lines)) if len(row) > 1 else 0
            widths[column] = max(widths.get(column, 0), min(WIDEST, letters))
    return dict(sorted(widths.items()))


def _lines(text: str) -> list[str]:
    """The lines of a cell; blanks in a row are one, as three would part two columns."""
    plain = _UNSHOWN.sub(" ", text[:_LONGEST]).replace("\r\n", "\n").replace("\r", "\n")
    return [" ".join(line.split()) for line in plain.strip().split("\n")[:_MOST_LINES]]
