"""Lines side by side: which of them go on in each other, and which stand in columns of their own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from checker.facts.geometry import Box, around
from checker.pages.text_layout import Line

_NEAR = 4.0
"""Heights of print: lines that are not drawn one after the other belong together only over a smaller gap."""
_OTHER = 2.5
"""From how many times larger on print is none: a signature that an engine read for a word."""
_ROWS_APART = 3.0
"""Heights of print from a row to the next one that may share its columns."""
_CORRIDOR = 0.5
"""Which part of the narrower of two gaps must lie in the other for both to be one white corridor."""


@dataclass(frozen=True, slots=True)
class Run:
    """Lines of one row that are read as one: pieces of a sentence with blanks to fill in between."""

    lines: tuple[Line, ...]
    box: Box
    size: float
    """Height of its print, in points."""
    row: int
    """Rows are counted from the top."""

    @property
    def start(self) -> int:
        """Where its first line stands in the page's text."""
        return self.lines[0].start

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(line.bold for line in self.lines)


def runs_of(lines: Iterable[Line]) -> list[Run]:
    """The lines of a page in rows from the top, those of a row joined except where a column ends."""
    rows = _rows(lines)
    return [_run(group, nth) for nth, row in enumerate(rows) for group in _parted(rows, nth, row)]


def print_size(line: Line) -> float:
    """The height of a line's print; by its box where the font does not tell."""
    return line.print_size or line.box.height


def _rows(lines: Iterable[Line]) -> list[list[Line]]:
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: (one.box.middle[1], one.box.left)):
        if rows and _is_of(rows[-1], line):
            rows[-1].append(line)
        else:
            rows.append([line])
    for row in rows:
        row.sort(key=lambda one: one.box.left)
    return rows


def _is_of(row: Sequence[Line], line: Line) -> bool:
    """Whether a line is level with one of a row and below none: tall writing beside two lines joins them not."""
    level = [line.box.same_row(one.box) for one in row]
    below = (line.box.across(one.box) > 0 for one, beside in zip(row, level, strict=True) if not beside)
    return any(level) and not any(below)


def _parted(rows: Sequence[Sequence[Line]], nth: int, row: Sequence[Line]) -> list[list[Line]]:
    """The lines of a row in groups that are read as one."""
    if len(row) == 1:
        return [[row[0]]]
    beside = [rows[other] for other in (nth - 1, nth + 1) if 0 <= other < len(rows) and _is_near(rows[other], row)]
    groups = [[row[0]]]
    for left, right in pairwise(row):
        if _goes_on(left, right) and not any(_has_corridor(left, right, other) for other in beside):
            groups[-1].append(right)
        else:
            groups.append([right])
    return groups


def _is_near(row: Sequence[Line], other: Sequence[Line]) -> bool:
    apart = abs(row[0].box.middle[1] - other[0].box.middle[1])
    return apart <= _ROWS_APART * max(print_size(row[0]), print_size(other[0]))


def _goes_on(left: Line, right: Line) -> bool:
    gap = right.box.left - left.box.right
    small, large = sorted((print_size(left), print_size(right)))
    if large > _OTHER * small:
        return gap <= _NEAR * small
    return 0 <= right.start - left.end <= 2 or gap <= _NEAR * large


def _has_corridor(left: Line, right: Line, row: Sequence[Line]) -> bool:
    """Whether the white between two lines goes on between two lines of another row."""
    begin, end = left.box.right, right.box.left
    for one, other in pairwise(row):
        common = min(end, other.box.left) - max(begin, one.box.right)
        if common > _CORRIDOR * min(end - begin, other.box.left - one.box.right):
            return True
    return False


def _run(lines: Sequence[Line], row: int) -> Run:
    box = around(line.box for line in lines) or lines[0].box
    return Run(tuple(lines), box, max(map(print_size, lines)), row)
