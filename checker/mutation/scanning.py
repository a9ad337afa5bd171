"""How a paper comes out of a scanner: bytes of a PDF to bytes, well or badly scanned."""

import re
from collections.abc import Callable, Mapping
from typing import Any

import pypdfium2 as pdfium
from PIL import Image, ImageFilter

from checker.mutation.sheet import picture, press, saved, scan_of

_ARABIC = re.compile("[\u0600-\u06ff]{3}")
_FAX, _OFFICE, _FINE = 45, 200, 400
"""Dots an inch."""


def rescan(data: bytes) -> bytes:
    """The file as a searchable scan of its print: a picture of each page, the text behind it.

    Pages in Arabic script stay: no engine reads their pictures reliably, so scanning them changes what is known.
    """
    document = pdfium.PdfDocument(data)
    for sheet in document:
        if not _ARABIC.search(sheet.get_textpage().get_text_range()):
            press(document, sheet, mode="L")
            sheet.gen_content()
    return saved(document)


def degrade(data: bytes) -> bytes:
    """The file with a poor fax of its first page: coarse, blurred, without text."""
    return spoil(data, "fax")


def spoil(data: bytes, how: str) -> bytes:
    """The file with its first page scanned in one of WAYS, without text behind it."""
    dpi, change = WAYS[how]
    document = pdfium.PdfDocument(data)
    sheet = document[0]
    old = scan_of(sheet)
    dpi = dpi or round(old.get_px_size()[0] / sheet.get_width() * 72 if old is not None else _OFFICE)
    shown = change(sheet.render(scale=dpi / 72).to_pil().convert("L"))
    for one in list(sheet.get_objects(max_depth=1)):
        sheet.remove_obj(one)
    sheet.insert_obj(picture(document, shown, pdfium.PdfMatrix().scale(*sheet.get_size())))
    sheet.gen_content()
    return saved(document)


def _cut(shown: Any) -> Any:
    """The paper lay too far to the left: the beginnings of the lines are gone."""
    whole = Image.new("L", shown.size, 255)
    whole.paste(shown, (-round(shown.width * 0.3), 0))
    return whole


WAYS: Mapping[str, tuple[int, Callable[[Any], Any]]] = {
    "fax": (_FAX, lambda shown: shown.filter(ImageFilter.GaussianBlur(1.2))),
    "fine": (_FINE, lambda shown: shown),
    "cut": (0, _cut),
    "pale": (0, lambda shown: shown.point(lambda level: 205 + level * 50 // 255)),
    "askew": (0, lambda shown: shown.rotate(8, Image.Resampling.BICUBIC, fillcolor=255)),
}
"""What is done to the picture of a page, and at how many dots an inch; 0: as many as it has."""
