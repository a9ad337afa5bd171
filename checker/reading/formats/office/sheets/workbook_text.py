"""What the sheets of a workbook's archive show (ISO/IEC 29500-1, 18), and what it takes along beside them."""

import zipfile
from collections.abc import Iterator

from checker.facts.form import Hidden
from checker.reading.formats.office.archive import bare
from checker.reading.formats.office.sheets.sheet_cells import cells_of
from checker.reading.formats.office.sheets.sheet_drawings import drawn_on
from checker.reading.formats.office.sheets.sheets_text import SheetsText
from checker.reading.formats.office.sheets.workbook_parts import Book, SheetPart, book_of, bounded, leads_of

_ALL = 20_000_000
"""Bytes of all sheets together, unpacked."""
_MOST_PARTS = 5000


def workbook_text(archive: zipfile.ZipFile) -> SheetsText:
    """The sheets of an archive. Raises what XML and archive raise, KeyError where it holds no workbook, and ValueError
    beyond the bounds; of one sheet that is damaged, that is said."""
    book = book_of(archive)
    found = SheetsText()
    left = _ALL
    for sheet in book.sheets:
        if sheet.part is None:
            found.unread.append(f"The sheet “{sheet.name}” is no table of cells, as a chart, and was not looked at.")
            continue
        try:
            left -= archive.getinfo(sheet.part).file_size
            if left < 0:
                raise ValueError
            _add(found, archive, sheet, sheet.part, book)
        except MemoryError:
            raise
        except Exception:  # zipfile and expat raise whatever a damaged archive makes of them
            found.add_unread(sheet.name)
    found.hidden += _beside(archive)
    found.told += _from_outside(archive)
    return found


def _add(found: SheetsText, archive: zipfile.ZipFile, sheet: SheetPart, part: str, book: Book) -> None:
    cells = cells_of(archive, part, book)
    if sheet.is_hidden:
        found.add_hidden(sheet.name, cells)
        return
    drawings = [one for kind, one in leads_of(archive, part).values() if kind.endswith("/drawing")]
    found.add(sheet.name, cells, drawn_on(archive, drawings))


def _beside(archive: zipfile.ZipFile) -> Iterator[Hidden]:
    names = list(dict.fromkeys(archive.namelist()))
    notes = 0
    for name in names[:_MOST_PARTS]:
        if name.startswith("xl/comments") and name.endswith(".xml"):
            try:
                notes += sum(
                    event == "end" and bare(str(one.tag)) == "comment" for event, one in bounded(archive, name)
                )
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
