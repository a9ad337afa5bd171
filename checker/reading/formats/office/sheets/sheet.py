"""The cells of one sheet as a reader sees them, whatever format it lies in, and what of it he does not see."""

from dataclasses import dataclass, field

MOST_CELLS = 60_000
"""Of one sheet: more are not read, and that is said."""
NOT_COMPUTED = "(not computed)"
"""Stands in a cell whose formula holds no value, so that nobody takes it for an empty one."""


@dataclass
class SheetCells:
    """What a sheet shows."""

    rows: dict[int, dict[int, str]] = field(default_factory=dict)
    """The words of each cell that can be seen, by its row and column, both from 1."""
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    """Those that hold something."""
    unseen: list[str] = field(default_factory=list)
    """The places of cells that hold something which their letters or their format do not show."""
    not_computed: list[str] = field(default_factory=list)
    """The places of formulas without a value."""
    is_whole: bool = True
    """Whether all its cells were read."""

    @property
    def holds_anything(self) -> bool:
        """Whether it holds anything, shown or not."""
        return bool(self.rows or self.hidden_rows or self.hidden_columns or self.unseen)


def number_of(letters: str) -> int:
    """The number of a column by its letters: 27 of AA."""
    number = 0
    for letter in letters.upper():
        number = 26 * number + ord(letter) - ord("A") + 1
    return number


def place(row: int, column: int) -> str:
    """What a cell is called: B7."""
    return f"{letters_of(column)}{row}"


def letters_of(column: int) -> str:
    """The letters of a column by its number."""
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
