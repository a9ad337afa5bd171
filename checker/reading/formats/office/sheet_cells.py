"""The cells of one sheet as a reader sees them, and what of it he does not see (ISO/IEC 29500-1, 18.3.1).

Hidden and filtered rows, hidden columns, letters too small or in the colour of their ground, and values whose format
shows nothing are left out and counted: what nobody sees must not decide. A formula stands for the value that it had
when the workbook was saved; where it was never computed, the cell says so.
"""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from checker.reading.formats.office.cell_styles import Style
from checker.reading.formats.office.number_formats import number_shown, section_for, text_shown
from checker.reading.formats.office.shown_days import day_shown, iso_shown
from checker.reading.formats.office.word_archive import attribute, bare, elements
from checker.reading.formats.office.workbook_parts import Book, text_in, unescaped

NOT_COMPUTED = "(not computed)"
"""Stands in a cell whose formula holds no value, so that nobody takes it for an empty one."""
_NO_DAY = "########"
"""What a program shows for a number that is no day."""
_PLACE = re.compile(r"([A-Za-z]{1,3})([0-9]{1,7})")
_NUMBER = re.compile(r"[-+]?(?:\d{1,40}\.?\d{0,40}|\.\d{1,40})(?:[eE][-+]?\d{1,3})?")
_TRUE = ("1", "true", "on")
_COLOURING = frozenset(("tablePart", "conditionalFormatting"))
"""What else gives cells a ground: with one of these, no letter is said to have the colour of its own."""
_PLAIN = Style()


@dataclass(frozen=True, slots=True)
class _Cell:
    text: str
    like_ground: bool = False


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


def cells_of(archive: zipfile.ZipFile, part: str, book: Book, most: int) -> SheetCells:
    """The cells of a sheet, `most` of them. Raises what XML and archive raise, and ValueError beyond the bounds."""
    sheet = _Reader(book, most)
    for event, element in elements(archive, part):
        if event == "end" and not sheet.takes(element):
            break
    return sheet.seen()


@dataclass
class _Reader:
    book: Book
    most: int
    cells: dict[int, dict[int, _Cell]] = field(default_factory=dict)
    found: SheetCells = field(default_factory=SheetCells)
    columns: list[tuple[int, int]] = field(default_factory=list)
    """First and last of the columns that are hidden."""
    row: int = 0
    count: int = 0
    is_coloured: bool = False

    def takes(self, element: Any) -> bool:
        """Whether there is room for more, after one element of the sheet."""
        name = bare(str(element.tag))
        if name == "row":
            self._row(element)
            element.clear()
        elif name == "col" and _is_hidden(element, "width"):
            self.columns.append((_whole(element, "min", 0), _whole(element, "max", 0)))
        elif name in _COLOURING:
            self.is_coloured = True
        self.found.is_whole = self.count <= self.most
        return self.found.is_whole

    def seen(self) -> SheetCells:
        """What can be seen of all that was taken."""
        for row, cells in self.cells.items():
            for column, cell in cells.items():
                if any(first <= column <= last for first, last in self.columns):
                    self.found.hidden_columns.add(column)
                elif cell.like_ground and not self.is_coloured:
                    self.found.unseen.append(place(row, column))
                else:
                    self.found.rows.setdefault(row, {})[column] = cell.text
        return self.found

    def _row(self, row: Any) -> None:
        self.row = _whole(row, "r", self.row + 1)
        is_hidden, column = _is_hidden(row, "ht"), 0
        for element in row:
            if bare(str(element.tag)) != "c":
                continue
            match = _PLACE.fullmatch(attribute(element, "r") or "")
            column = number_of(match[1]) if match else column + 1
            style = self._style(element)
            text = self._text(element, style, place(self.row, column) if not is_hidden else "")
            if text is None:
                continue
            self.count += 1
            if is_hidden:
                self.found.hidden_rows.add(self.row)
            elif not text.strip() or style.tiny:
                self.found.unseen.append(place(self.row, column))
            else:
                self.cells.setdefault(self.row, {})[column] = _Cell(text, style.like_ground)

    def _style(self, element: Any) -> Style:
        nth = _whole(element, "s", 0)
        return self.book.styles[nth] if nth < len(self.book.styles) else _PLAIN

    def _text(self, element: Any, style: Style, at: str) -> str | None:
        """What a cell shows: empty where it holds something and shows nothing, None where it holds nothing."""
        sort, parts = attribute(element, "t") or "n", dict(_parts(element))
        value = (parts["v"].text or "") if "v" in parts else None
        if "f" in parts and (value is None or (not self.book.is_computed and sort == "n" and value in ("", "0"))):
            if at:
                self.found.not_computed.append(at)
            return NOT_COMPUTED
        if sort == "inlineStr" and "is" in parts:
            return _worded(text_in(parts["is"]), style.code)
        if value is None or not value.strip():
            return None
        return self._valued(sort, value, style.code)

    def _valued(self, sort: str, value: str, code: str) -> str | None:
        if sort == "s":
            nth = int(value) if value.isdecimal() else -1
            return _worded(self.book.texts[nth], code) if 0 <= nth < len(self.book.texts) else value
        if sort == "str":
            return _worded(unescaped(value), code)
        if sort == "b":
            return "TRUE" if value in _TRUE else "FALSE"
        if sort == "d":
            return iso_shown(value) or value
        return _numbered(value, code, self.book.from_1904) if sort == "n" else value


def _worded(text: str, code: str) -> str | None:
    return text_shown(text, code) if text.strip() else None


def _numbered(written: str, code: str, from_1904: bool) -> str | None:
    """A number by its format; None for a nought that the format leaves out, which hides nothing."""
    number = written.strip()
    if not _NUMBER.fullmatch(number):
        return written
    try:
        value = Decimal(number)
        section, _ = section_for(value, code)
        if section.is_of_days:
            return day_shown(value, section, from_1904=from_1904) or _NO_DAY
        return number_shown(value, code) or (None if value == 0 else "")
    except (ArithmeticError, InvalidOperation):
        return written


def _parts(cell: Any) -> Iterator[tuple[str, Any]]:
    for one in cell:
        yield bare(str(one.tag)), one


def _is_hidden(element: Any, size: str) -> bool:
    """Whether a row or a column is hidden, or has no height or width."""
    if attribute(element, "hidden") in _TRUE:
        return True
    try:
        return float(attribute(element, size) or 1) == 0
    except ValueError:
        return False


def _whole(element: Any, name: str, otherwise: int) -> int:
    written = attribute(element, name) or ""
    return int(written) if written.isdecimal() and len(written) <= 9 else otherwise


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
