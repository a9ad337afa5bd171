"""Forms that box only the answers: the labels beside the boxes are the first column of their table.

*Signature of child* stands on the left of a frame whose rows are to be filled in. By its drawn lines such a table has
one column, of answers without a question.
"""

from collections.abc import Iterable, Sequence
from itertools import chain

from checker.facts.geometry import Box
from checker.pages.tables import Cell, Table
from checker.pages.text_layout import Line

_FEWEST_ROWS = 2
_FURTHEST = 260.0
"""Points from a box back to where its label begins."""
_LONGEST = 9
"""Words of a label."""
_LEAN = 3.0
"""Points by which a label may reach over the side of its box, or out of its row."""


def with_labels_beside(tables: Iterable[Table], lines: Sequence[Line]) -> tuple[Table, ...]:
    """The same tables; where boxes stand below each other and most of them have a short label on the left, the labels'
    cells are theirs too."""
    return tuple(_with_labels(table, lines) for table in tables)


def _with_labels(table: Table, lines: Sequence[Line]) -> Table:
    rows = [cell.box for cell in table.cells]
    if len(rows) < _FEWEST_ROWS or any(cell.column for cell in table.cells):
        return table
    beside = [line for line in lines if _is_beside(line.box, table.box)]
    held = [[line for line in beside if row.top - _LEAN <= line.box.middle[1] <= row.bottom + _LEAN] for row in rows]
    labels = [label for label in held if 0 < sum(len(line.text.split()) for line in label) <= _LONGEST]
    if len(labels) < _FEWEST_ROWS or 2 * len(labels) <= len(rows) or len(labels) < sum(map(bool, held)):
        return table
    left = min(line.box.left for label in labels for line in label) - _LEAN
    asking = [Cell(Box(left, row.top, row.left, row.bottom), nth, 0) for nth, row in enumerate(rows)]
    answers = [Cell(row, nth, 1) for nth, row in enumerate(rows)]
    return Table(tuple(chain.from_iterable(zip(asking, answers, strict=True))))


def _is_beside(line: Box, boxes: Box) -> bool:
    return line.right <= boxes.left + _LEAN and boxes.left - line.left <= _FURTHEST
