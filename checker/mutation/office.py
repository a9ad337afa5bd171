"""Papers of other sorts for a copy of a sample: a Word document, a photograph that tells of itself."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DPI = 150


def word(lines: Sequence[str]) -> bytes:
    """A Word document with these lines (ISO/IEC 29500)."""
    body = "".join(f"<w:p><w:r><w:t>{escape(one)}</w:t></w:r></w:p>" for one in lines)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("_rels/.rels", _RELATIONS)
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>')
    return target.getvalue()


def photograph(data: bytes, sort: str, told: Mapping[str, str]) -> bytes:
    """A picture of a PDF's first page, or the picture itself, as `JPEG` or another sort; a TIFF holds all its pages.

    `told`: `taken` and `scanned` (as 2026:04:02 11:00:00), `make`, `place` (any: a position that is
    nobody's is written).
    """
    from PIL import Image

    shown, *others = _pages(data, sort) if data.startswith(b"%PDF") else [Image.open(io.BytesIO(data))]
    exif: Any = Image.Exif()
    for name, tag in (("taken", 0x9003), ("scanned", 0x9004)):
        if name in told:
            exif.get_ifd(0x8769)[tag] = told[name]
    if "make" in told:
        exif[0x010F] = told["make"]
    if "place" in told:
        exif.get_ifd(0x8825).update({1: "N", 2: (0.0, 0.0, 1.0), 3: "E", 4: (0.0, 0.0, 1.0)})
    target = io.BytesIO()
    further = {"save_all": True, "append_images": [one.convert("L") for one in others]} if others else {}
    shown.convert("L").save(target, sort, dpi=(_DPI, _DPI), exif=exif, **further)
    return target.getvalue()


def _pages(data: bytes, sort: str) -> list[Any]:
    import pypdfium2 as pdfium

    pages = pdfium.PdfDocument(data)
    shown = range(len(pages) if sort == "TIFF" else 1)
    return [pages[nth].render(scale=_DPI / 72).to_pil() for nth in shown]
