"""Cells of tables in which somebody signs: a heading, the cell on the left, or the cell's own label asks for it.

The other cells of the row, or the other pairs of a form, say who signs, in which office, and when.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from checker.facts.geometry import Box
from checker.lexicon import alternatives, phrases, whole
from checker.pages.page import Page
from checker.pages.tables import Cell, Table
from checker.pages.text_layout import Line
from checker.recognising.signing.cell_words import Told, sort_of, told, told_by_label, with_its_name
from checker.recognising.signing.line_reading import LineReading, asks_for_signature, is_sentence, read_line

_HEADING = re.compile(
    whole(word for sort in ("date", "office", "name", "other") for word in phrases("signing", f"{sort} headings")),
    re.IGNORECASE,
)
_NOBODY = re.compile(whole(phrases("signing", "rows of nobody")), re.IGNORECASE)
_NOTHING = re.compile(
    rf"\W*|\W*{alternatives(phrases('signing', 'words for no signature'))}\W*", re.IGNORECASE
)
"""What people put into a cell that stays without a signature."""
_DONE = alternatives(phrases("signing", "words for a signature"))
_TOLD = re.compile(rf"\W*[(\[]\s*{_DONE}[^)\]]{{0,30}}[)\]]\W*", re.IGNORECASE)
_TOLD_IN_WORDS = re.compile(
    rf"\[\s*{_DONE}[^\]]{{0,30}}\]|\(\s*{alternatives(phrases('signing', 'told as signed'))}\s*[),;]", re.IGNORECASE
)
"""`Bride: (signed) Sara Misali`, `[signature]`: what a translation tells of the original."""
_SIGNED = re.compile(rf"\W*{_DONE}(?!\w)", re.IGNORECASE)
"""What stands where the original, or a copy on paper, bears a signature."""
_SIGNED_ALONE = re.compile(rf"\W*{_DONE}\W*", re.IGNORECASE)
_ROW_BY_ROW = 3
"""Cells of a column that say the same."""
_ANSWERED = re.compile(r"[:：]\s*\d")
"""A count of signatures, as `Signatures: 2`, asks for none."""
_ROOM = 17.0
"""Points below a cell's own label in which somebody can sign."""
_NUMBER = re.compile(r"\W*\d{1,3}\W*")
_COLUMNS_OF_LIST, _ROWS_OF_LIST = 4, 4
"""Columns and numbered rows of a table by which it is a list, and no form with numbered questions."""
_HEAD_A_PLACE = ("act", "office")
"""What a heading says that has the place to sign, and the name, in the cells under it."""
_LABELLED = ("label", "date label")
_ROWS_BELOW, _CAPTIONS = 2, 2
"""Cells below the heading of a column, and captions beside it."""
_FAR = 3
"""Rows of a form from the place of a signature to the name or the day that goes with it."""


@dataclass(frozen=True, slots=True)
class SigningCell:
    """A cell to sign in."""

    box: Box
    label: LineReading
    """What asks for the signature."""
    content: tuple[Line, ...]
    """The lines in it that are not its own label."""
    told: tuple[Told, ...]
    by_heading: bool
    """Whether a heading over its column asks; a row in which nobody is named is then no place."""

    @property
    def names_somebody(self) -> bool:
        """Whether the row says whose place it is."""
        return any(
            any(map(str.isalpha, one.line.text)) and one.sort != "date" and not _NOBODY.search(one.line.text)
            for one in self.told
        )


def signing_cells(page: Page) -> list[SigningCell]:
    """The cells to sign in on a page, table by table."""
    return [cell for table in page.tables for cell in _Grid(table, page.lines).places()]


class _Grid:
    """A table with the lines of text in its cells."""

    def __init__(self, table: Table, lines: Iterable[Line]) -> None:
        self.table = table
        self.lines: dict[Cell, list[Line]] = {cell: [] for cell in table.cells}
        for line in lines:
            if table.box.holds(line.box) and (cell := table.at(line.box)) is not None:
                self.lines[cell].append(line)

    def places(self) -> Iterator[SigningCell]:
        stacks = list(self.stacks())
        yield from (self.place_in_stack(*stack) for stack in stacks)
        taken = {cell for stack in stacks for cell in stack}
        for cell in self.table.cells:
            if cell in taken or not self.asks(cell) or (self.is_list and cell.row > self.first_row):
                continue
            for place in self.places_of(cell):
                taken.add(place)
                yield self.place(place, cell)

    def stacks(self) -> Iterator[tuple[Cell, Cell, Cell]]:
        """Each cell of one line, as *Reviewed by* or *Caseworker*, with the empty one under it to sign in, and the one
        under that which says who does: with a label, or beside a day."""
        for room in self.table.cells:
            if self.lines[room] or room.box.height < _ROOM:
                continue
            heading, names = self.table.over(room, room), self.table.under(room, room)
            if heading is not None and names is not None and self.names_who_did(heading, names):
                yield heading, room, names

    def names_who_did(self, heading: Cell, names: Cell) -> bool:
        """Whether a cell says who did what a heading says, or has the office that it says."""
        head, who = self.lines[heading], self.lines[names]
        if len(head) != 1 or is_sentence(head[0].text.partition("(")[0]) or self.asks(names):
            return False
        said = [with_its_name(line.text) for line in who]
        is_told = read_line(head[0].text).says in _HEAD_A_PLACE or any(one.says in _LABELLED for one in said)
        return is_told and any(one.name for one in said) and not any(one.says == "sentence" for one in said)

    def place_in_stack(self, heading: Cell, room: Cell, names: Cell) -> SigningCell:
        """The place of one who did what a heading says, by the cell under it."""
        who = tuple(map(told_by_label, self.lines[names]))
        return SigningCell(room.box, read_line(self.lines[heading][0].text), (), who, by_heading=True)

    @cached_property
    def first_row(self) -> int:
        """The row of headings, if it has one."""
        return min((cell.row for cell in self.table.cells), default=0)

    @cached_property
    def by_row(self) -> dict[int, list[Cell]]:
        """Its cells, row by row."""
        rows: dict[int, list[Cell]] = {}
        for cell in self.table.cells:
            rows.setdefault(cell.row, []).append(cell)
        return rows

    @cached_property
    def is_list(self) -> bool:
        """Whether its rows are numbered and hold several columns: a list of papers, in which headings alone ask."""
        wide = (cells for cells in self.by_row.values() if len(cells) >= _COLUMNS_OF_LIST)
        first = (min(cells, key=lambda cell: cell.box.left) for cells in wide)
        return sum(bool(_NUMBER.fullmatch(self.text(cell).strip())) for cell in first) >= _ROWS_OF_LIST

    def text(self, cell: Cell) -> str:
        return " ".join(line.text for line in self.lines[cell])

    def asks(self, cell: Cell) -> bool:
        """Whether the cell's first lines ask for a signature, and it is neither an answer nor a text to read."""
        lines = self.lines[cell]
        return (
            0 < len(lines) <= 4
            and any(asks_for_signature(line.text) and not _ANSWERED.search(line.text) for line in lines[:2])
            and not self.answers_itself(cell)
        )

    def answers_itself(self, cell: Cell) -> bool:
        """Whether a cell only says that the original is signed: `(Signed)`, or `signed` under a heading that asks."""
        text = self.text(cell)
        if _TOLD.fullmatch(text) or _TOLD_IN_WORDS.search(text):
            return True
        over = (line.text for one in self.table.above(cell) for line in self.lines[one][:2])
        is_said = _SIGNED.match(text) is not None and any(asks_for_signature(line) for line in over)
        return is_said or self.says_so_row_by_row(cell)

    def says_so_row_by_row(self, cell: Cell) -> bool:
        """Whether a last column says *Signed*, and nothing else, of one row after another: no such label repeats."""
        is_last = not any(one.box.left >= cell.box.right - 2 for one in self.table.beside(cell))
        if not is_last or not _SIGNED_ALONE.fullmatch(self.text(cell)):
            return False
        column = (self.text(one) for one in self.table.cells if abs(one.box.left - cell.box.left) <= 2)
        return sum(_SIGNED_ALONE.fullmatch(text) is not None for text in column) >= _ROW_BY_ROW

    def places_of(self, asking: Cell) -> list[Cell]:
        """Where what a cell asks for stands: in the cells below, in the one on the right, or in itself."""
        beside = self.table.beside(asking)
        right = min(
            (one for one in beside if one.box.left >= asking.box.right - 2), key=lambda one: one.box.left, default=None
        )
        if right is not None and self.tells_who(right) and self.has_room(asking):
            return [asking]
        below = self.below(asking)
        if beside and (self.is_heading_row(beside) or self.heads_column(asking, beside, below)):
            return below
        if self.heads_list(asking, beside):
            return []
        if right is not None and not self.is_label(right):
            return [] if self.is_in_column_of_days(right) else [right]
        if below and right is not None and not self.has_room(asking):
            return below[:1] if not self.lines[below[0]] else []
        if not beside and not below and not self.has_room(asking) and self.parts_table(asking):
            return []
        return [asking]

    def parts_table(self, cell: Cell) -> bool:
        """Whether rows of several cells stand under a cell that is alone in its row: it heads that part of a form."""
        under = [one.row for one in self.table.cells if one.row > cell.row]
        return any(under.count(row) > 1 for row in under)

    def is_in_column_of_days(self, cell: Cell) -> bool:
        """Whether the heading over a cell says that days stand in its column: a list of papers, and no form."""
        return any(sort_of(self.text(one)) == "date" and not self.asks(one) for one in self.table.above(cell)[:1])

    def below(self, heading: Cell) -> list[Cell]:
        """The cells under a heading, down to the next one that asks, or to text of another sort."""
        found: list[Cell] = []
        cell: Cell | None = heading
        while cell is not None and (cell := self.table.under(cell, heading)) is not None:
            if self.asks(cell) or any(is_sentence(line.text) for line in self.lines[cell]):
                break
            found.append(cell)
        return found

    def is_heading_row(self, cells: Sequence[Cell]) -> bool:
        """Whether the cells beside one that asks head columns as it does."""
        filled = [self.text(cell) for cell in cells]
        heads = sum(bool(_HEADING.search(text)) and len(text.split()) <= 6 for text in filled)
        return all(filled) and 2 * heads >= len(cells)

    def heads_column(self, asking: Cell, beside: Sequence[Cell], below: Sequence[Cell]) -> bool:
        """Whether it stands in the first row of a table of several columns and rows, among short captions none of which
        asks for a signature; the column of numbers needs none."""
        captions = [text for one in beside if (text := self.text(one))]
        is_first = asking.row == self.first_row and len(below) >= _ROWS_BELOW and len(captions) >= _CAPTIONS
        return is_first and all(len(one.split()) <= 3 and not asks_for_signature(one) for one in captions)

    def heads_list(self, asking: Cell, beside: Sequence[Cell]) -> bool:
        """Whether it stands in a first row of many cells, all with words, over rows of as many: a register's headings,
        of which the next is no place for what this one asks. What stands in its own column is the list's to say."""
        if asking.row != self.first_row or len(beside) + 1 < _COLUMNS_OF_LIST or not all(map(self.text, beside)):
            return False
        wide = (row for row in self.by_row if row != self.first_row and len(self.by_row[row]) >= _COLUMNS_OF_LIST)
        return sum(1 for _ in wide) >= _ROWS_BELOW

    def is_label(self, cell: Cell) -> bool:
        """Whether a cell only names what belongs into another, or asks for something itself."""
        lines = self.lines[cell]
        if not lines:
            return False
        says = read_line(lines[0].text)
        return says.says in ("signing", "date label") or (says.says == "label" and not says.value)

    def tells_who(self, cell: Cell) -> bool:
        """Whether a cell gives a name with its label, and so says who signs beside it."""
        says = (read_line(line.text) for line in self.lines[cell])
        return any(one.label == "name" and one.name for one in says)

    def has_room(self, cell: Cell) -> bool:
        lines = self.lines[cell]
        used = max((line.box.bottom for line in lines), default=cell.box.top) - min(
            (line.box.top for line in lines), default=cell.box.top
        )
        return cell.box.height - used >= _ROOM

    def place(self, cell: Cell, asking: Cell) -> SigningCell:
        label = next(line for line in self.lines[asking][:2] if asks_for_signature(line.text))
        content = [line for line in self.lines[cell] if line is not label and not _NOTHING.fullmatch(line.text)]
        by_heading = cell is not asking and cell.box.top >= asking.box.bottom - 2
        told = self.told_in_row(cell, asking) if by_heading else self.told_in_form(cell, asking)
        return SigningCell(cell.box, read_line(label.text), tuple(content), tuple(told), by_heading)

    def told_in_row(self, cell: Cell, heading: Cell) -> Iterator[Told]:
        headings = [heading, *self.table.beside(heading)]
        for one in self.table.beside(cell):
            over = max(headings, key=lambda head: head.box.across(one.box))
            for line in self.lines[one]:
                yield told(sort_of(self.text(over)), line)

    def told_in_form(self, cell: Cell, asking: Cell) -> Iterator[Told]:
        """The pairs of label and answer beside, above and below, the nearest first, up to another place to sign."""
        rows = sorted({one.row for one in self.table.cells}, key=lambda row: (abs(row - cell.row), -row))
        for row in rows:
            if abs(row - cell.row) > _FAR or self.parted(row, cell.row):
                continue
            for one in (one for one in self.table.cells if one.row == row and one not in (cell, asking)):
                says_itself = row == cell.row and self.tells_who(one)
                yield from map(told_by_label, self.lines[one]) if says_itself else self.answers(one)

    def parted(self, row: int, other: int) -> bool:
        """Whether another cell asks for a signature in a row, or between it and the other."""
        first, last = sorted((row, other))
        return any(
            first <= one.row <= last and one.row != other and self.asks(one) for one in self.table.cells
        )

    def answers(self, cell: Cell) -> Iterator[Told]:
        """What a cell says, by its own label or that of the cell on its left."""
        lines = self.lines[cell]
        left = self.table.left_of(cell)
        if left is not None and self.lines[left] and not self.is_label(cell):
            sort = sort_of(self.text(left))
            yield from (told(sort, line) for line in lines if sort is not None)
        elif lines and (sort := sort_of(lines[0].text)) is not None:
            yield from (told(sort, line) for line in lines[1:] or lines)
