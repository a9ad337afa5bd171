"""What a format shows, as text: of a workbook every cell of every sheet, a line a row; of a Word
document every paragraph, also of tables, and what it says of itself."""

import io
import re
import zipfile
from xml.etree import ElementTree as ET

SEPARATOR = " ¦ "
"""Between two cells."""
_NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def shown(name, data):
    """The text of one format's bytes."""
    if name == "docx":
        return _paragraphs(data)
    return _cells(data) if name == "xlsx" else data.decode("utf-8-sig")


def _paragraphs(data):
    with zipfile.ZipFile(io.BytesIO(data)) as paper:
        words, about = (ET.fromstring(paper.read(name)) for name in ("word/document.xml", "docProps/core.xml"))
    paragraphs = [one for one in words.iter() if one.tag.endswith("}p")]
    return "\n".join("".join(one.itertext()) for one in (*paragraphs, *about))


def _cells(data):
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        words = ["".join(one.itertext()) for one in ET.fromstring(book.read("xl/sharedStrings.xml"))]
        sheets = sorted(name for name in book.namelist() if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name))
        rows = [row for name in sheets for row in ET.fromstring(book.read(name)).iter(f"{_NS}row")]
    return "\n".join(SEPARATOR.join(_cell(one, words) for one in row) for row in rows)


def _cell(cell, words):
    value = cell.findtext(f"{_NS}v") or ""
    return words[int(value)] if cell.get("t") == "s" else value
