"""Blocks: rows of print below each other that a reader takes for one paragraph, one column of a table, one heading."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from checker.recognising.dates.layout.rows import Run

_FARTHER = 1.4
"""A distance between two lines that is so much larger than most of the page parts two blocks."""
_FARTHEST = 3.2
"""Heights of print: lines of one block do not stand farther apart, however far those of the page do."""
_OTHER_PRINT, _OTHER_READ = 1.15, 1.3
"""How much larger print is another one; an engine measures lines with and without tall letters that much apart."""
_EDGE = 0.12
"""Of the width of the page's text: how near to its edge a full line ends."""


@dataclass(frozen=True, slots=True)
class _Look:
    """What the runs of a page are compared with."""

    left: float
    right: float
    apart: float
    """The distance from most lines to the next."""
    other_print: float
    """From how many times larger on print is another one."""

    @property
    def width(self) -> float:
        return max(1.0, self.right - self.left)

    def fills(self, run: Run) -> bool:
        """Whether a line goes from one edge of the text nearly to the other."""
        return run.box.width > (1 - 2 * _EDGE) * self.width


def blocks_of(runs: Sequence[Run], *, is_read: bool = False) -> list[list[Run]]:
    """The runs in blocks, in the order in which a page draws them; runs from the top inside a block.

    `is_read`: an engine read them and measured their print.
    """
    if not runs:
        return []
    rows: list[list[Run]] = []
    for run in runs:
        if rows and rows[-1][0].row == run.row:
            rows[-1].append(run)
        else:
            rows.append([run])
    look = _look(rows, _OTHER_READ if is_read else _OTHER_PRINT)
    blocks: list[list[Run]] = [[run] for run in rows[0]]
    last = list(blocks)
    for row in rows[1:]:
        below = []
        for run in row:
            above = [block for block in last if _is_over(block[-1], run)]
            alone = len(above) == 1 and sum(_is_over(above[0][-1], other) for other in row) == 1
            if alone and _goes_on(above[0][-1], run, look):
                above[0].append(run)
                below.append(above[0])
            else:
                blocks.append([run])
                below.append(blocks[-1])
        last = [block for block in last if block not in below and not any(_is_over(block[-1], one) for one in row)]
        last += below
    return sorted(blocks, key=lambda block: min(run.start for run in block))


def _look(rows: Sequence[Sequence[Run]], other_print: float) -> _Look:
    runs = [run for row in rows for run in row]
    apart = [
        distance
        for row, below in pairwise(rows)
        for run in row
        for other in below
        if _is_over(run, other) and (distance := _distance(run, other)) < _FARTHEST * max(run.size, other.size)
    ]
    left, right = min(run.box.left for run in runs), max(run.box.right for run in runs)
    return _Look(left, right, median(apart) if apart else 0.0, other_print)


def _distance(run: Run, below: Run) -> float:
    return below.box.middle[1] - run.box.middle[1]


def _is_over(run: Run, below: Run) -> bool:
    return run.box.across(below.box) > 0.1 * min(run.box.width, below.box.width)


def _goes_on(run: Run, below: Run, look: _Look) -> bool:
    """Whether a run and the one below it are parts of one block."""
    size = max(run.size, below.size)
    if _distance(run, below) > min(max(_FARTHER * look.apart, 1.2 * size), _FARTHEST * size):
        return False
    if size > look.other_print * min(run.size, below.size):
        return False
    if run.bold != below.bold and not (look.fills(run) and look.fills(below)):
        return False
    return _is_aligned(run, below, size, look)


def _is_aligned(run: Run, below: Run, size: float, look: _Look) -> bool:
    if abs(run.box.left - below.box.left) <= 1.2 * size or abs(run.box.right - below.box.right) <= 1.2 * size:
        return True
    if look.fills(below) and not look.fills(run):
        return run.box.right > look.right - _EDGE * look.width or run.box.left < look.left + _EDGE * look.width
    if look.fills(run):
        return True
    return abs(run.box.middle[0] - below.box.middle[0]) <= size
