"""What the sheets of a workbook show, page by page, and what of it a reader does not see or was not looked at.

A sheet is a page, a long one several; an empty one is none, and the name on its tab is not printed. Hidden sheets are
not read and are told, as are rows, columns and cells that do not show what they hold.
"""

import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from checker.facts.form import Hidden
from checker.reading.formats.office.sheet_cells import SheetCells, cells_of, letters_of
from checker.reading.formats.office.sheet_drawings import Drawn, drawn_on
from checker.reading.formats.office.typed_table import typed
from checker.reading.formats.office.word_archive import bare, elements
from checker.reading.formats.office.workbook_parts import Book, SheetPart, book_of, leads_of

_ROWS_OF_PAGE, _MOST_ROWS, _MOST_CELLS, _MOST_COLUMNS = 1000, 4000, 100_000, 200
"""Rows of a page, and rows, cells and columns of a whole workbook that are read: some minutes of a reader's scrolling,
and as much as is read in the time that a file has."""
_ALL, _MOST_LETTERS = 60_000_000, 1_000_000
"""Bytes of all sheets together, unpacked, and letters of all pages."""
_MOST_NAMED = 5


@dataclass
class WorkbookText:
    """What the pages say."""

    pages: list[str] = field(default_factory=list)
    drawn: list[bool] = field(default_factory=list)
    """Of each page, whether pictures stand on its sheet, among the cells."""
    hidden: list[Hidden] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    """Sentences on what was not looked at."""
    told: list[str] = field(default_factory=list)
    """Sentences on what else to know."""


def workbook_text(archive: zipfile.ZipFile) -> WorkbookText:
    """The sheets of an archive. Raises what XML and archive raise, KeyError where it holds no workbook, and ValueError
    beyond the bounds; of one sheet that is damaged, that is said."""
    book = book_of(archive)
    found = WorkbookText()
    left = _ALL
    for sheet in book.sheets:
        if sheet.part is None:
            found.unread.append(f"The sheet “{sheet.name}” is no table of cells, as a chart, and was not looked at.")
            continue
        try:
            left -= archive.getinfo(sheet.part).file_size
            if left < 0:
                raise ValueError
            _add(found, archive, sheet, book)
        except MemoryError:
            raise
        except Exception:  # zipfile and expat raise whatever a damaged archive makes of them
            found.unread.append(f"The sheet “{sheet.name}” is damaged or too large, and was not read.")
    found.hidden += _notes_beside(archive)
    found.told += _from_outside(archive)
    return found


def _add(found: WorkbookText, archive: zipfile.ZipFile, sheet: SheetPart, book: Book) -> None:
    cells = cells_of(archive, sheet.part or "", book, _MOST_CELLS)
    if sheet.is_hidden:
        if cells.rows:
            found.hidden.append(Hidden("hidden_text", detail=f"the sheet “{sheet.name}” is hidden"))
            found.told.append(f"The sheet “{sheet.name}” is hidden, and was not read.")
        return
    drawn = _drawn(archive, sheet)
    first = len(found.pages) + 1
    is_whole = cells.is_whole and _set(found, cells, drawn)
    page = first if len(found.pages) >= first else None
    found.hidden += [Hidden("hidden_text", page, detail=f"{what} of the sheet “{sheet.name}”") for what in _unseen(cells)]
    if not is_whole:
        found.unread.append(f"The sheet “{sheet.name}” is very long, and not all of it was read.")
    if cells.not_computed:
        found.unread.append(_not_computed(sheet.name, cells.not_computed))
    if drawn.large:
        found.unread.append(f"The sheet “{sheet.name}” holds a picture, which was not looked at.")


def _drawn(archive: zipfile.ZipFile, sheet: SheetPart) -> Drawn:
    leads = leads_of(archive, sheet.part or "").values()
    return drawn_on(archive, [part for kind, part in leads if kind.endswith("/drawing")])


def _set(found: WorkbookText, cells: SheetCells, drawn: Drawn) -> bool:
    """Adds the pages of a sheet; whether all of it found room."""
    rows = {number: near for number, row in cells.rows.items() if (near := _first_columns(row))}
    is_whole = sum(map(len, rows.values())) == sum(map(len, cells.rows.values()))
    lines: list[str] = []
    room = _MOST_LETTERS - sum(map(len, found.pages))
    for nth, row in enumerate(typed(rows, cells.hidden_rows)):
        room -= sum(len(line) + 1 for line in row)
        if room < 0 or nth >= _MOST_ROWS:
            is_whole = False
            break
        if nth and nth % _ROWS_OF_PAGE == 0:
            _end_page(found, lines, drawn)
        lines += row
    _end_page(found, [*lines, *(["", *drawn.texts] if drawn.texts else [])], drawn)
    return is_whole


def _end_page(found: WorkbookText, lines: list[str], drawn: Drawn) -> None:
    if any(lines):
        found.pages.append("\n".join(lines) + "\n")
        found.drawn.append(drawn.has_pictures)
    lines.clear()


def _first_columns(row: dict[int, str]) -> dict[int, str]:
    return {column: text for column, text in row.items() if column <= _MOST_COLUMNS}


def _unseen(cells: SheetCells) -> Iterator[str]:
    """What a reader does not see of a sheet that he sees."""
    if cells.hidden_rows:
        yield f"hidden or filtered rows ({_runs(sorted(cells.hidden_rows), str)})"
    if cells.hidden_columns:
        yield f"hidden columns ({_runs(sorted(cells.hidden_columns), letters_of)})"
    if cells.unseen:
        yield f"cells that do not show what they hold ({_named(cells.unseen)})"


def _runs(numbers: Iterable[int], shown: Callable[[int], str]) -> str:
    """Numbers in a row as one: 3 to 7, 9."""
    runs = []
    for _, group in groupby(enumerate(numbers), lambda one: one[1] - one[0]):
        run = [number for _, number in group]
        runs.append(shown(run[0]) if len(run) == 1 else f"{shown(run[0])} to {shown(run[-1])}")
    return _named(runs)


def _named(some: list[str]) -> str:
    more = len(some) - _MOST_NAMED
    return ", ".join(some[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")


def _not_computed(name: str, places: list[str]) -> str:
    what = "A formula" if len(places) == 1 else f"{len(places)} formulas"
    holds = "holds no value" if len(places) == 1 else "hold no values"
    return (
        f"{what} of the sheet “{name}” {holds}, as the workbook was saved without computing them ({_named(places)}). "
        "Open it and save it anew, or file a PDF of it."
    )


def _notes_beside(archive: zipfile.ZipFile) -> Iterator[Hidden]:
    names = list(dict.fromkeys(archive.namelist()))
    notes = 0
    for name in names[:5000]:
        if name.startswith("xl/comments") and name.endswith(".xml"):
            try:
                notes += sum(event == "end" and bare(str(one.tag)) == "comment" for event, one in elements(archive, name))
            except Exception:  # a damaged one is a comment all the same
                notes += 1
    if notes:
        yield Hidden("comment", detail=str(notes))
    if embedded := sum(name.startswith("xl/embeddings/") for name in names):
        yield Hidden("attachment", detail=str(embedded))


def _from_outside(archive: zipfile.ZipFile) -> Iterator[str]:
    names = archive.namelist()
    if "xl/vbaProject.bin" in names:
        yield "It holds macros, which were neither run nor looked at."
    if any(name.startswith("xl/externalLinks/") for name in names):
        yield "It takes values from other files, which were not opened: they are as they were when it was saved."
