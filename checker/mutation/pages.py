"""Changes to the pages of a PDF, as bytes to bytes: another text in place of one, a blank, a new page.

PDFium rewrites its own page objects, so text stays text and the rest of the page stays as it was; what changes on a
scan changes in its picture and in the text behind it, as if another paper had been scanned. These are copies of
samples, never case files.
"""

import ctypes
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from checker.mutation.sheet import Box, around, block, bounds, every, line, press, saved, scan_of, set_text

_ASKEW = 3.5
"""Points by which a line may lie off the text behind it."""
_PEN = 46.0
"""Points above a name in which its signature stands."""


def replace(data: bytes, page: int, old: str, new: str) -> bytes | None:
    """The file with `old` on that page (from 1) read as `new`; None where it does not stand there."""
    document = pdfium.PdfDocument(data)
    sheet = document[page - 1]
    text = sheet.get_textpage()
    found = next(every(text, old), None)
    if found is None:
        return None
    lines = _rewrite(text, *found, new)
    if scan_of(sheet) is not None:
        _print(document, sheet, lines)
    sheet.gen_content()
    return saved(document)


def overprint(data: bytes, page: int, box: Box, words: str) -> bytes:
    """The file with these words in place of what a box of a page shows (from 1; points from the top left)."""
    document = pdfium.PdfDocument(data)
    sheet = document[page - 1]
    left, top, right, bottom = box
    low = sheet.get_height() - bottom
    block(sheet, (left, low, right, low + bottom - top))
    one = line(document, sheet, words, 0, 0, max(6.0, bottom - top))
    wide = max(1.0, bounds(one)[2])
    raw.FPDFPageObj_Transform(one, (right - left) / wide, 0, 0, 1, left, low + (bottom - top) * 0.15)
    if scan_of(sheet) is not None:
        press(document, sheet)
        raw.FPDFPage_RemoveObject(sheet.raw, one)
    sheet.gen_content()
    return saved(document)


def cover(data: bytes, places: Iterable[tuple[int, Box]]) -> bytes:
    """The file with white paper in these boxes (page from 1; points from the top left), and no words behind it."""
    document = pdfium.PdfDocument(data)
    for page, (left, top, right, bottom) in places:
        sheet = document[page - 1]
        height = sheet.get_height()
        box = (left, height - bottom, right, height - top)
        for one in list(sheet.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT])):
            if _within(one.get_bounds(), box):
                sheet.remove_obj(one)
        block(sheet, box)
        if scan_of(sheet) is not None:
            press(document, sheet)
        sheet.gen_content()
    return saved(document)


def unsign(data: bytes, words: str) -> bytes | None:
    """The file without what stands right above these words, wherever they stand: the ink over a name."""
    places = []
    for nth, sheet in enumerate(pdfium.PdfDocument(data), 1):
        text = sheet.get_textpage()
        for start, end in every(text, words):
            left, _, right, top = around(text, start, end)
            low = sheet.get_height() - top
            places.append((nth, (left - 12, low - _PEN, max(right, left + 150) + 12, low - 0.5)))
    return cover(data, places) if places else None


def written(lines: Sequence[str], number: int = 1) -> bytes:
    """A file of so many pages, each with these lines."""
    document = pdfium.PdfDocument.new()
    for _ in range(number):
        sheet = document.new_page(595, 842)
        for nth, words in enumerate(lines):
            line(document, sheet, words, 72, 770 - 20 * nth)
        sheet.gen_content()
    return saved(document)


class _Line(NamedTuple):
    """A text object that was given other words, and where it stood."""

    owner: Any
    words: str
    stood: Box


def _rewrite(text: Any, start: int, end: int, new: str) -> list[_Line]:
    """Puts `new` for the characters from start to end."""
    owners: dict[int, tuple[Any, list[int]]] = {}
    for nth in range(text.count_chars()):
        owner = raw.FPDFText_GetTextObject(text, nth)
        if owner and not raw.FPDFText_IsGenerated(text, nth):
            owners.setdefault(ctypes.addressof(owner.contents), (owner, []))[1].append(nth)
    changed: list[_Line] = []
    for owner, places in owners.values():
        if any(start <= nth < end for nth in places):
            before = "".join(chr(raw.FPDFText_GetUnicode(text, nth)) for nth in places if nth < start)
            after = "".join(chr(raw.FPDFText_GetUnicode(text, nth)) for nth in places if nth >= end)
            one = _Line(owner, before + ("" if changed else new) + after or " ", bounds(owner))
            set_text(owner, one.words)
            changed.append(one)
    return changed


def _print(document: Any, sheet: Any, lines: Sequence[_Line]) -> None:
    """Shows in the page's picture what the text behind it says now."""
    printed = []
    for one in lines:
        left, bottom, right, top = one.stood
        block(sheet, (left - 2, bottom - _ASKEW, right + 2, top + _ASKEW))
        size, matrix = ctypes.c_float(), raw.FS_MATRIX()
        raw.FPDFTextObj_GetFontSize(one.owner, size)
        raw.FPDFPageObj_GetMatrix(one.owner, matrix)
        shown = raw.FPDFPageObj_CreateTextObj(document.raw, raw.FPDFTextObj_GetFont(one.owner), size)
        set_text(shown, one.words)
        raw.FPDFPageObj_SetMatrix(shown, matrix)
        raw.FPDFPage_InsertObject(sheet.raw, shown)
        printed.append(shown)
    press(document, sheet)
    for shown in printed:
        raw.FPDFPage_RemoveObject(sheet.raw, shown)


def _within(inner: Box, outer: Box) -> bool:
    """Whether its middle lies in the box."""
    across, up = (inner[0] + inner[2]) / 2, (inner[1] + inner[3]) / 2
    return outer[0] <= across <= outer[2] and outer[1] <= up <= outer[3]
