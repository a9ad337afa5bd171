"""The rows of an index that is set as a table: cells by the columns under its header, however its lines are wrapped."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise, takewhile
from statistics import median

from checker.facts.geometry import Box, around
from checker.pages.tables import Table
from checker.pages.text_layout import PlacedWord
from checker.recognising.index.index_columns import cells_of_header

_BROKEN_PAGES = re.compile(r"\d\s*(?:[-–—]|to)$", re.IGNORECASE)
_HAS_FIGURE = re.compile(r"\d")
CELLS_APART = 14.0
"""Points between two words that part cells."""
_FROM_SIDE_TO_SIDE, _ABOVE, _ONE_LINE, _FEWEST_BANDS = 0.8, 12.0, 3.0, 4
"""Of a table's width: so long is a line that parts its rows; points from its first words up to such a line, and by
which two pieces of one line may differ in height; and the rows from which they are told so."""
_ROW_GAP = 1.5
"""Heights of a line that part what stands below a table from its last row."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column that the header names, and where it stands."""

    name: str
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class TableRow:
    """What a row holds in each column; the lines of a cell are joined."""

    cells: Mapping[str, str]
    box: Box
    runs_on: bool = False
    """Whether its words stand in one line without the gap that parts cells."""


Words = Sequence[PlacedWord]


def columns_under(header: Words, below: Sequence[Words], text: str) -> tuple[Column, ...]:
    """The columns that a header line names, each as wide as the words below it let it be; none where it names none.

    What stands apart in it and names nothing (*Where kept*) heads a column, `rest`, too.
    """
    named = cells_of_header([text[word.start : word.end] for word in header])
    taken = {nth for _, words in named for nth in words}
    named += [("rest", [nth]) for nth in range(1, len(header)) if named and nth not in taken and _is_apart(header, nth)]
    named.sort(key=lambda cell: cell[1][0])
    cells = [(name, box) for name, words in named if (box := around(header[nth].box for nth in words))]
    parted = [_between(left, right, below) for (_, left), (_, right) in pairwise(cells)]
    edges = [float("-inf"), *parted, float("inf")]
    return tuple(Column(name, *edge) for (name, _), edge in zip(cells, pairwise(edges), strict=True)) if cells else ()


def _is_apart(line: Words, nth: int) -> bool:
    """Whether a word begins a cell."""
    return line[nth].box.left - line[nth - 1].box.right > CELLS_APART


def lines_under(header: Words, below: Sequence[Words]) -> Sequence[Words]:
    """The lines of the table without drawn cells that a header begins, down to the first wide gap."""
    gaps = [_gap(above, line) for above, line in pairwise([header, *below])]
    widest = max(_ROW_GAP, 2 * median(gaps)) if gaps else _ROW_GAP
    return [line for line, _ in takewhile(lambda one: one[1] <= widest, zip(below, gaps, strict=True))]


def is_set_under(header: Words, following: Sequence[Words]) -> bool:
    """Whether most cells of one of the next typed lines, the first row or a section's heading over it, begin where
    those of the header begin."""
    begin = _cells_begin(header)
    return any(2 * len(begin & _cells_begin(line)) > len(begin) for line in following)


def _cells_begin(line: Words) -> set[float]:
    return {
        word.box.left
        for before, word in zip([None, *line], line, strict=False)
        if before is None or word.box.left - before.box.right > CELLS_APART
    }


def drawn_around(header: Words, tables: Sequence[Table]) -> Table | None:
    """The table with drawn cells in which a header stands, unless only the header has cells."""
    place = _around(header)
    inside = (table for table in tables if table.box.holds(place))
    return next((table for table in inside if len({cell.row for cell in table.cells}) > 2), None)


class DrawnRows:
    """The words of a page by the rows of a table with drawn cells."""

    def __init__(self, lines: Sequence[Words], table: Table) -> None:
        self._lines = lines
        self._rows = [{cell.row for word in line if (cell := table.at(word.box))} for line in lines]
        self._words: dict[int, list[tuple[int, PlacedWord]]] = {}
        """Of each row its words with their columns, line by line."""
        for word in chain.from_iterable(lines):
            if cell := table.at(word.box):
                self._words.setdefault(cell.row, []).append((cell.column, word))

    def header(self, nth: int) -> tuple[Words, Sequence[Words]]:
        """All the words of the row in which a line stands, from cell to cell, and the lines of the rows below: a header
        has two lines in one cell, *S.* over *No.*, and one in the next."""
        row = min(self._rows[nth], default=-1)
        words = [word for _, word in sorted(self._words.get(row, ()), key=lambda one: one[0])]
        below = zip(self._lines, self._rows, strict=True)
        return words, [line for line, rows in below if any(other > row for other in rows)]


def rows_under(
    columns: Sequence[Column], lines: Sequence[Words], text: str, drawn: Table | None, rules: Sequence[Box] = ()
) -> list[TableRow]:
    """The rows of the table whose columns these are; `rules` are the lines drawn across the page."""
    parting = _parting(rules, lines) if drawn is None else []
    if drawn is not None:
        groups = _by_cells(drawn, lines)
    else:
        groups = _between_rules(parting, lines) if parting else _by_first_cells(columns, lines, text)
    rows = [_row(columns, group, text) for group in groups]
    if {"serial", "page"} <= {column.name for column in columns}:
        # A line across the table with neither is the heading of a section.
        return [row for row in rows if row.cells["page"] or _HAS_FIGURE.search(row.cells["serial"])]
    if {"label", "page"} <= {column.name for column in columns}:
        return [row for row, below in zip(rows, [*rows[1:], None], strict=True) if not _heads(row, below)]
    return rows


def _heads(row: TableRow, below: TableRow | None) -> bool:
    """Whether a row without a page is the heading of a section: *B* over *B1*, or over *5*, or over a labelled row a
    title alone, which may run on across the columns."""
    label = row.cells["label"]
    if below is None or row.cells["page"]:
        return False
    if not label or row.runs_on:
        return bool(below.cells["label"] and below.cells["page"]) and not any(
            row.cells.get(name) for name in ("date", "serial")
        )
    if label.strip("-. ").isalpha() and below.cells["page"] and below.cells["label"].strip("-. ").isdigit():
        return True
    rest = below.cells["label"].removeprefix(label.rstrip("."))
    return rest != below.cells["label"] and rest.strip("-. ").isdigit()


def _between(left: Box, right: Box, below: Sequence[Words]) -> float:
    """Where two columns part: in the widest strip between their headers' middles that the fewest words cross."""
    first, last = left.middle[0], right.middle[0]
    words = [word.box for line in below for word in line if word.box.right > first and word.box.left < last]
    edges = sorted({first, last, *(x for box in words for x in (box.left, box.right) if first < x < last)})
    strips = [(a, b, sum(box.left < (a + b) / 2 < box.right for box in words)) for a, b in pairwise(edges)]
    start, end, _ = min(strips, key=lambda strip: (strip[2], strip[0] - strip[1]))
    return (start + end) / 2


def _by_cells(table: Table, lines: Sequence[Words]) -> Iterator[list[Words]]:
    """The words of each row of drawn cells, line by line."""
    by_row: dict[int, list[Words]] = {}
    for line in lines:
        in_line: dict[int, list[PlacedWord]] = {}
        for word in line:
            if cell := table.at(word.box):
                in_line.setdefault(cell.row, []).append(word)
        for row, words in in_line.items():
            by_row.setdefault(row, []).append(words)
    return (by_row[row] for row in sorted(by_row))


def _by_first_cells(columns: Sequence[Column], lines: Sequence[Words], text: str) -> Iterator[list[Words]]:
    """The lines of each row where none are drawn: a row begins with its number, else with what the row above has."""
    group: list[Words] = []
    for line in lines:
        if group and _begins_row(columns, group, line, text):
            yield group
            group = []
        if group and _gap(group[-1], line) > _ROW_GAP:
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _parting(rules: Sequence[Box], lines: Sequence[Words]) -> list[float]:
    """The heights of the lines that part the rows of a table, where such a line stands under most rows; cells whose
    words are set in the middle of them begin at different heights."""
    whole = around(word.box for line in lines for word in line)
    if whole is None:
        return []
    wide = [rule for rule in rules if rule.across(whole) >= _FROM_SIDE_TO_SIDE * whole.width]
    apart: list[float] = []
    for height in sorted(rule.middle[1] for rule in wide if whole.top - _ABOVE <= rule.middle[1]):
        if not apart or height - apart[-1] > _ONE_LINE:
            apart.append(height)
    bands = [any(one < line[0].box.middle[1] < other for line in lines) for one, other in pairwise(apart)]
    return apart if sum(bands) >= _FEWEST_BANDS and all(bands) else []


def _between_rules(heights: Sequence[float], lines: Sequence[Words]) -> Iterator[list[Words]]:
    """The lines of each row; the last one has no line under it where the table is not closed."""
    highest = max(under - above for above, under in pairwise(heights))
    for above, under in pairwise([*heights, heights[-1] + highest]):
        row = [line for line in lines if above < line[0].box.middle[1] < under]
        if row:
            yield row


def _begins_row(columns: Sequence[Column], above: Sequence[Words], line: Words, text: str) -> bool:
    """Whether a line is the first of a row, and not what wrapped from the line above."""
    cells = _row(columns, [line], text).cells
    before = _row(columns, above, text).cells
    if "serial" in {column.name for column in columns}:
        return bool(cells["serial"])
    if "page" in before and _BROKEN_PAGES.search(before["page"]):
        return False
    return any(cells.get(name) and before.get(name) for name in ("page", "label"))


def _gap(above: Words, line: Words) -> float:
    upper, lower = _around(above), _around(line)
    return (lower.top - upper.bottom) / max(8.0, upper.height)


def _around(words: Words) -> Box:
    return around(word.box for word in words) or Box(0, 0, 0, 0)


def _row(columns: Sequence[Column], lines: Sequence[Words], text: str) -> TableRow:
    pieces: dict[str, list[str]] = {column.name: [] for column in columns}
    for line in lines:
        for column in columns:
            held = [text[w.start : w.end] for w in line if column.left <= w.box.middle[0] < column.right]
            pieces[column.name] += [" ".join(held)] if held else []
    cells = {name: " ".join(held) for name, held in pieces.items()}
    runs_on = len(lines) == 1 and not any(_is_apart(lines[0], nth) for nth in range(1, len(lines[0])))
    return TableRow(cells, _around([word for line in lines for word in line]), runs_on)
