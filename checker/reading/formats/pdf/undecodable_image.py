"""Whether a page that looks blank only does so because its picture cannot be decoded."""

import pypdfium2.raw as raw

from checker.reading.formats.pdf.layers import Layers
from checker.reading.formats.pdf.pdfium import PdfPage

_SHARE = 0.05
"""Of the page: a smaller picture is an ornament."""
REASON = "shows a picture that is damaged or too large to be decoded"


def has_undecoded_picture(page: PdfPage, layers: Layers) -> bool:
    """Whether pdfium can make nothing of a picture that takes up a part of the page. Decodes them: ask for blank
    pages."""
    left, bottom, right, top = page.bounds()
    least = _SHARE * (right - left) * (top - bottom)
    for one in layers.objects:
        box = one.bounds() if one.sort == raw.FPDF_PAGEOBJ_IMAGE else None
        if box and (box[2] - box[0]) * (box[3] - box[1]) >= least:
            bitmap = raw.FPDFImageObj_GetBitmap(one.handle)
            if not bitmap:
                return True
            raw.FPDFBitmap_Destroy(bitmap)
    return False
