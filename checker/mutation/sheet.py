"""The pages of a PDF as PDFium holds them: where words stand, a line, a block of colour, a page made a picture."""

import ctypes
import io
import re
from collections.abc import Iterator
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in the page's own space, points."""
_SCAN = 0.4
"""Of the page: a picture of that share is a scan of it."""
_DPI = 200


def every(text: Any, words: str) -> Iterator[tuple[int, int]]:
    """Where these words stand in a page's text, as places of characters, whatever the breaks between them."""
    whole = "".join(chr(raw.FPDFText_GetUnicode(text, nth)) for nth in range(text.count_chars()))
    pattern = r"[\s\x00]+".join(re.escape(word) for word in words.split())
    return (found.span() for found in re.finditer(pattern, whole, re.IGNORECASE))


def around(text: Any, start: int, end: int) -> Box:
    """The box of these characters."""
    boxes = [text.get_charbox(nth) for nth in range(start, end) if not raw.FPDFText_IsGenerated(text, nth)]
    return min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)


def bounds(one: Any) -> Box:
    """The box of a page object."""
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    raw.FPDFPageObj_GetBounds(one, left, bottom, right, top)
    return left.value, bottom.value, right.value, top.value


def line(document: Any, sheet: Any, words: str, x: float, y: float, size: float = 11) -> Any:
    """These words in Helvetica, from that place on."""
    one = raw.FPDFPageObj_NewTextObj(document.raw, b"Helvetica", size)
    set_text(one, words)
    raw.FPDFPageObj_Transform(one, 1, 0, 0, 1, x, y)
    raw.FPDFPage_InsertObject(sheet.raw, one)
    return one


def block(sheet: Any, box: Box, shade: int = 255) -> None:
    """A box of one grey, from 0 (black) to 255 (white), over all that is there."""
    left, bottom, right, top = box
    one = raw.FPDFPageObj_CreateNewRect(left, bottom, right - left, top - bottom)
    raw.FPDFPageObj_SetFillColor(one, shade, shade, shade, 255)
    raw.FPDFPath_SetDrawMode(one, raw.FPDF_FILLMODE_WINDING, False)
    raw.FPDFPage_InsertObject(sheet.raw, one)


def press(document: Any, sheet: Any, mode: str = "RGB") -> None:
    """Makes the page a picture of what it shows, with its words invisible behind it."""
    old = scan_of(sheet)
    dpi = round(old.get_px_size()[0] / max(1.0, sheet.get_width()) * 72) if old is not None else _DPI
    shown = sheet.render(scale=dpi / 72).to_pil().convert(mode)
    for one in list(sheet.get_objects(max_depth=1)):
        if one.type != raw.FPDF_PAGEOBJ_TEXT:
            sheet.remove_obj(one)
        else:
            raw.FPDFTextObj_SetTextRenderMode(one.raw, raw.FPDF_TEXTRENDERMODE_INVISIBLE)
    sheet.insert_obj(picture(document, shown, pdfium.PdfMatrix().scale(*sheet.get_size())))


def picture(document: Any, shown: Any, matrix: Any) -> Any:
    """A picture to set into a page; the matrix gives its size and place."""
    data = io.BytesIO()
    shown.save(data, "JPEG", quality=80)
    image = pdfium.PdfImage.new(document)
    image.load_jpeg(data)
    image.set_matrix(matrix)
    return image


def scan_of(sheet: Any) -> Any:
    """The picture that the page is a scan by, if it is one."""
    area = sheet.get_width() * sheet.get_height()
    for one in sheet.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]):
        left, bottom, right, top = one.get_bounds()
        if (right - left) * (top - bottom) >= _SCAN * area:
            return one
    return None


def set_text(owner: Any, text: str) -> None:
    """Gives a text object other words."""
    wide = (text + "\0").encode("utf-16-le")
    units = (ctypes.c_ushort * (len(wide) // 2)).from_buffer_copy(wide)
    raw.FPDFText_SetText(owner, units)


def saved(document: Any) -> bytes:
    """The file as it is now."""
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()
