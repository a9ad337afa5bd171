"""Changes to the pages of a PDF, as bytes to bytes: another text in place of one, a blank, a rescan, a worse scan.

PDFium rewrites its own page objects, so text stays text and the rest of the page stays as it was; what changes on a
scan changes in its picture and in the text behind it, as if another paper had been scanned. These are copies of
samples, never case files.
"""

import ctypes
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as raw
from PIL import ImageFilter

Box = tuple[float, float, float, float]
_SCAN = 0.4
"""Of the page: a picture of that share is a scan of it."""
_DPI = 150
_POOR = 45
_ASKEW = 3.5
"""Points by which a line may lie off the text behind it."""
_PEN = 46.0
"""Points above a name in which its signature stands."""


def replace(data: bytes, page: int, old: str, new: str) -> bytes | None:
    """The file with `old` on that page (from 1) read as `new`; None where it does not stand there."""
    document = pdfium.PdfDocument(data)
    sheet = document[page - 1]
    text = sheet.get_textpage()
    found = next(_every(text, old), None)
    if found is None:
        return None
    lines = _rewrite(text, *found, new)
    if _scan_of(sheet) is not None:
        _print(document, sheet, lines)
    sheet.gen_content()
    return _saved(document)


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
        _white(sheet, box)
        if _scan_of(sheet) is not None:
            _press(document, sheet)
        sheet.gen_content()
    return _saved(document)


def unsign(data: bytes, words: str) -> bytes | None:
    """The file without what stands right above these words, wherever they stand: the ink over a name."""
    places = []
    for nth, sheet in enumerate(pdfium.PdfDocument(data), 1):
        text = sheet.get_textpage()
        for start, end in _every(text, words):
            left, _, right, top = _around(text, start, end)
            low = sheet.get_height() - top
            places.append((nth, (left - 12, low - _PEN, max(right, left + 150) + 12, low - 0.5)))
    return cover(data, places) if places else None


def rescan(data: bytes) -> bytes:
    """The file as a searchable scan of its print: a picture of each page, the text behind it."""
    document = pdfium.PdfDocument(data)
    for sheet in document:
        _press(document, sheet, mode="L")
        sheet.gen_content()
    return _saved(document)


def degrade(data: bytes) -> bytes:
    """The file with a poor fax of its first page: coarse, blurred, without text."""
    document = pdfium.PdfDocument(data)
    sheet = document[0]
    picture = sheet.render(scale=_POOR / 72).to_pil().convert("L").filter(ImageFilter.GaussianBlur(1.2))
    for one in list(sheet.get_objects(max_depth=1)):
        sheet.remove_obj(one)
    sheet.insert_obj(_picture(document, sheet, picture))
    sheet.gen_content()
    return _saved(document)


def written(lines: Sequence[str], number: int = 1) -> bytes:
    """A file of so many pages, each with these lines."""
    document = pdfium.PdfDocument.new()
    for _ in range(number):
        sheet = document.new_page(595, 842)
        for nth, line in enumerate(lines):
            one = raw.FPDFPageObj_NewTextObj(document.raw, b"Helvetica", 11)
            _set_text(one, line)
            raw.FPDFPageObj_Transform(one, 1, 0, 0, 1, 72, 770 - 20 * nth)
            raw.FPDFPage_InsertObject(sheet.raw, one)
        sheet.gen_content()
    return _saved(document)


def _every(text: Any, words: str) -> Iterator[tuple[int, int]]:
    """Where these words stand, whatever the breaks between them."""
    whole = "".join(chr(raw.FPDFText_GetUnicode(text, nth)) for nth in range(text.count_chars()))
    pattern = r"[\s\x00]+".join(re.escape(word) for word in words.split())
    return (found.span() for found in re.finditer(pattern, whole, re.IGNORECASE))


def _around(text: Any, start: int, end: int) -> Box:
    boxes = [text.get_charbox(nth) for nth in range(start, end) if not raw.FPDFText_IsGenerated(text, nth)]
    return min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)


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
            line = _Line(owner, before + ("" if changed else new) + after or " ", _bounds(owner))
            _set_text(owner, line.words)
            changed.append(line)
    return changed


def _print(document: Any, sheet: Any, lines: Sequence[_Line]) -> None:
    """Shows in the page's picture what the text behind it says now."""
    printed = []
    for line in lines:
        left, bottom, right, top = line.stood
        _white(sheet, (left - 2, bottom - _ASKEW, right + 2, top + _ASKEW))
        size, matrix = ctypes.c_float(), raw.FS_MATRIX()
        raw.FPDFTextObj_GetFontSize(line.owner, size)
        raw.FPDFPageObj_GetMatrix(line.owner, matrix)
        shown = raw.FPDFPageObj_CreateTextObj(document.raw, raw.FPDFTextObj_GetFont(line.owner), size)
        _set_text(shown, line.words)
        raw.FPDFPageObj_SetMatrix(shown, matrix)
        raw.FPDFPage_InsertObject(sheet.raw, shown)
        printed.append(shown)
    _press(document, sheet)
    for one in printed:
        raw.FPDFPage_RemoveObject(sheet.raw, one)


def _press(document: Any, sheet: Any, mode: str = "RGB") -> None:
    """Makes the page a picture of what it shows, with its words invisible behind it."""
    old = _scan_of(sheet)
    dpi = round(old.get_px_size()[0] / max(1.0, sheet.get_width()) * 72) if old is not None else _DPI
    picture = sheet.render(scale=dpi / 72).to_pil().convert(mode)
    for one in list(sheet.get_objects(max_depth=1)):
        if one.type != raw.FPDF_PAGEOBJ_TEXT:
            sheet.remove_obj(one)
        else:
            raw.FPDFTextObj_SetTextRenderMode(one.raw, raw.FPDF_TEXTRENDERMODE_INVISIBLE)
    sheet.insert_obj(_picture(document, sheet, picture))


def _picture(document: Any, sheet: Any, picture: Any) -> Any:
    data = io.BytesIO()
    picture.save(data, "JPEG", quality=80)
    image = pdfium.PdfImage.new(document)
    image.load_jpeg(data)
    image.set_matrix(pdfium.PdfMatrix().scale(*sheet.get_size()))
    return image


def _scan_of(sheet: Any) -> Any:
    """The picture that the page is a scan by, if it is one."""
    area = sheet.get_width() * sheet.get_height()
    for one in sheet.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]):
        left, bottom, right, top = one.get_bounds()
        if (right - left) * (top - bottom) >= _SCAN * area:
            return one
    return None


def _bounds(owner: Any) -> Box:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    raw.FPDFPageObj_GetBounds(owner, left, bottom, right, top)
    return left.value, bottom.value, right.value, top.value


def _within(inner: Box, outer: Box) -> bool:
    """Whether its middle lies in the box."""
    across, up = (inner[0] + inner[2]) / 2, (inner[1] + inner[3]) / 2
    return outer[0] <= across <= outer[2] and outer[1] <= up <= outer[3]


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
