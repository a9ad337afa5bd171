"""What somebody hides on a page or forges there: bytes of a PDF to bytes."""

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from checker.mutation.sheet import Box, around, block, every, line, picture, press, saved

_DPI = 200


def blackened(data: bytes, words: str) -> bytes | None:
    """A black bar lies over these words, and they can still be copied; None where they do not stand there."""
    document = pdfium.PdfDocument(data)
    for sheet in document:
        text = sheet.get_textpage()
        for start, end in every(text, words):
            left, bottom, right, top = around(text, start, end)
            block(sheet, (left - 1, bottom - 2, right + 1, top + 2), 0)
            sheet.gen_content()
            return saved(document)
    return None


def whispered(data: bytes, words: str) -> bytes:
    """These words stand on its first page and nobody sees them."""
    document = pdfium.PdfDocument(data)
    sheet = document[0]
    raw.FPDFTextObj_SetTextRenderMode(line(document, sheet, words, 72, 72), raw.FPDF_TEXTRENDERMODE_INVISIBLE)
    sheet.gen_content()
    return saved(document)


def traced(data: bytes, page: int, box: Box, to: Box) -> bytes:
    """What stands in a box of a page (from 1; points from the top left) stands in another as well."""
    document = pdfium.PdfDocument(data)
    sheet = document[page - 1]
    shown = sheet.render(scale=_DPI / 72).to_pil().convert("RGB").crop([int(side * _DPI / 72) for side in box])
    left, top, right, bottom = to
    matrix = pdfium.PdfMatrix().scale(right - left, bottom - top).translate(left, sheet.get_height() - bottom)
    sheet.insert_obj(picture(document, shown, matrix))
    press(document, sheet)
    sheet.gen_content()
    return saved(document)
