"""Cells set side by side as a typewriter would: of a table in a Word document, of a sheet, of a file of values."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

WIDEST = 160
"""Letters to which the cells of a column are filled up; a longer one pushes its neighbours."""
_APART = "   "
"""Blanks between two cells of a row."""


def side_by_side(cells: Sequence[Sequence[str]], widths: Sequence[int]) -> Iterator[str]:
    """The lines of a row, by those of its cells and by the letters that its columns are wide."""
    for lines in zip_longest(*cells, fillvalue=""):
        yield _APART.join(line.ljust(width) for line, width in zip(lines, widths, strict=False)).rstrip()
