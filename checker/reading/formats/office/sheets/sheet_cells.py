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

from checker.reading.formats.office.archive import attribute, bare
from checker.reading.formats.office.sheets.cell_styles import Style
from checker.reading.formats.office.sheets.number_formats import number_shown, section_for, text_shown
from checker.reading.formats.office.sheets.sheet import MOST_CELLS, NOT_COMPUTED, SheetCells, number_of, place
from checker.reading.formats.office.sheets.shown_days import day_shown, iso_shown
from checker.reading.formats.office.sheets.workbook_parts import Book, bounded, text_in, unescaped

_MOST_LETTERS = 3_000_000
"""Of all cells of a sheet, of which many may share one text."""
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


def cells_of(archive: zipfile.ZipFile, part: str, book: Book) -> SheetCells:
    """The cells of a sheet. Raises what XML and archive raise, and ValueError beyond the bounds."""
    sheet = _Reader(book)
    for event, element in bounded(archive, part):
        if event == "end" and not sheet.takes(element):
            break
    return sheet.seen()


@dataclass
class _Reader:
    book: Book
    cells: dict[int, dict[int, _Cell]] = field(default_factory=dict)
    found: SheetCells = field(default_factory=SheetCells)
    columns: list[tuple[int, int]] = field(default_factory=list)
    """First and last of the columns that are hidden."""
    row: int = 0
    count: int = 0
    letters: int = 0
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
        self.found.is_whole = self.count <= MOST_CELLS and self.letters <= _MOST_LETTERS
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
            self.letters += len(text)
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
