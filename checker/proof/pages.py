"""Changes to the pages of a PDF, as bytes to bytes: another text in place of one, a blank, a rescan, a worse scan.

PDFium rewrites its own page objects, so text stays text and the rest of the page stays as it was. These are copies of
samples, never case files.
"""

import ctypes
import io
import re
from collections.abc import Iterable, Sequence
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw
from PIL import ImageFilter

Box = tuple[float, float, float, float]


def replace(data: bytes, page: int, old: str, new: str) -> bytes | None:
    """The file with `old` on that page (from 1) read as `new`; None where it does not stand there.

    Where the page is a scan, the new text is also painted over the picture of the old.
    """
    document = pdfium.PdfDocument(data)
    sheet = document[page - 1]
    text = sheet.get_textpage()
    found = _find(text, old)
    if found is None:
        return None
    start, end = found
    hidden = _rewrite(text, start, end, new)
    if hidden:
        _paint(document, sheet, _around(text, start, end), new)
    sheet.gen_content()
    return _saved(document)


def cover(data: bytes, places: Iterable[tuple[int, Box]]) -> bytes:
    """The file with white paper over these boxes (page from 1; points from the top left)."""
    document = pdfium.PdfDocument(data)
    for page, (left, top, right, bottom) in places:
        sheet = document[page - 1]
        height = sheet.get_height()
        _white(sheet, (left, height - bottom, right, height - top))
        sheet.gen_content()
    return _saved(document)


def rescan(data: bytes, dpi: int = 150) -> bytes:
    """The file as a searchable scan of its print: a picture of each page, the text behind it."""
    document = pdfium.PdfDocument(data)
    for sheet in document:
        picture = io.BytesIO()
        sheet.render(scale=dpi / 72).to_pil().convert("L").save(picture, "JPEG", quality=80)
        for one in sheet.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
            raw.FPDFTextObj_SetTextRenderMode(one.raw, raw.FPDF_TEXTRENDERMODE_INVISIBLE)
        image = pdfium.PdfImage.new(document)
        image.load_jpeg(picture)
        image.set_matrix(pdfium.PdfMatrix().scale(*sheet.get_size()))
        sheet.insert_obj(image)
        sheet.gen_content()
    return _saved(document)


def degrade(data: bytes, dpi: int = 45) -> bytes:
    """The file as a poor fax: coarse, blurred, without text."""
    seen = [
        page.render(scale=dpi / 72).to_pil().convert("L").filter(ImageFilter.GaussianBlur(1.2))
        for page in pdfium.PdfDocument(data)
    ]
    target = io.BytesIO()
    seen[0].save(target, "PDF", resolution=dpi, save_all=True, append_images=seen[1:])
    return target.getvalue()


def written(lines: Sequence[str], number: int = 1) -> bytes:
    """A file of so many pages, each with these lines."""
    document = pdfium.PdfDocument.new()
    for _ in range(number):
        sheet = document.new_page(595, 842)
        for nth, line in enumerate(lines):
            _put(document, sheet, line, 72, 770 - 20 * nth, 11)
        sheet.gen_content()
    return _saved(document)


def _find(text: Any, old: str) -> tuple[int, int] | None:
    whole = "".join(chr(raw.FPDFText_GetUnicode(text, nth)) for nth in range(text.count_chars()))
    words = r"[\s\x00]+".join(re.escape(word) for word in old.split())
    found = re.search(words, whole, re.IGNORECASE)
    return found.span() if found else None


def _rewrite(text: Any, start: int, end: int, new: str) -> bool:
    """Puts `new` for the characters from start to end; True where they were invisible (behind a picture)."""
    owners: dict[int, tuple[Any, list[int]]] = {}
    for nth in range(text.count_chars()):
        owner = raw.FPDFText_GetTextObject(text, nth)
        if owner and not raw.FPDFText_IsGenerated(text, nth):
            owners.setdefault(ctypes.addressof(owner.contents), (owner, []))[1].append(nth)
    hidden, first = False, True
    for owner, places in owners.values():
        if not any(start <= nth < end for nth in places):
            continue
        before = "".join(chr(raw.FPDFText_GetUnicode(text, nth)) for nth in places if nth < start)
        after = "".join(chr(raw.FPDFText_GetUnicode(text, nth)) for nth in places if nth >= end)
        hidden = hidden or raw.FPDFTextObj_GetTextRenderMode(owner) == raw.FPDF_TEXTRENDERMODE_INVISIBLE
        _set_text(owner, before + (new if first else "") + after or " ")
        first = False
    return hidden


def _around(text: Any, start: int, end: int) -> Box:
    boxes = [text.get_charbox(nth) for nth in range(start, end) if not raw.FPDFText_IsGenerated(text, nth)]
    return min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)


def _paint(document: Any, sheet: Any, box: Box, new: str) -> None:
    left, bottom, right, top = box
    _white(sheet, (left - 1, bottom - 2, right + 1, top + 2))
    if new.strip():
        _put(document, sheet, new, left, bottom, max(top - bottom, 6))


def _put(document: Any, sheet: Any, line: str, x: float, y: float, size: float) -> None:
    one = raw.FPDFPageObj_NewTextObj(document.raw, b"Helvetica", size)
    _set_text(one, line)
    raw.FPDFPageObj_Transform(one, 1, 0, 0, 1, x, y)
    raw.FPDFPage_InsertObject(sheet.raw, one)


def _white(sheet: Any, box: Box) -> None:
    left, bottom, right, top = box
    one = raw.FPDFPageObj_CreateNewRect(left, bottom, right - left, top - bottom)
    raw.FPDFPageObj_SetFillColor(one, 255, 255, 255, 255)
    raw.FPDFPath_SetDrawMode(one, raw.FPDF_FILLMODE_WINDING, False)
    raw.FPDFPage_InsertObject(sheet.raw, one)


def _set_text(owner: Any, text: str) -> None:
    wide = (text + "\0").encode("utf-16-le")
    units = (ctypes.c_ushort * (len(wide) // 2)).from_buffer_copy(wide)
    raw.FPDFText_SetText(owner, units)


def _saved(document: Any) -> bytes:
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()
