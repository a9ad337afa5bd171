"""What lies in a workbook's archive (ISO/IEC 29500-1, 12.3): its sheets in order, the texts that cells share, styles.

Parts are unpacked up to a bound, and entities are refused (`archive`). Nothing that a part leads to outside of the
archive is followed.
"""

import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from checker.reading.formats.office.archive import attribute, bare, elements
from checker.reading.formats.office.sheets.cell_styles import Style, styles_of

_BOOK = "xl/workbook.xml"
_MOST_SHEETS = 200
_MOST_ELEMENTS, _FEW_ELEMENTS = 400_000, 20_000
"""Of a part with cells or texts, and of one that only lists."""
_HIDDEN = ("hidden", "veryHidden")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_TRUE = ("1", "true", "on")


@dataclass(frozen=True, slots=True)
class SheetPart:
    """One sheet of a workbook."""

    name: str
    part: str | None
    """Where it lies in the archive; None for one that is no table of cells, as a chart."""
    is_hidden: bool


@dataclass(frozen=True, slots=True)
class Book:
    """What all sheets of a workbook share."""

    sheets: tuple[SheetPart, ...]
    texts: tuple[str, ...]
    styles: tuple[Style, ...]
    from_1904: bool
    """Whether days are counted from 1904 on."""
    is_computed: bool
    """Whether the values of its formulas are those that a reader will see: not where they are all computed anew when
    it is opened."""


def book_of(archive: zipfile.ZipFile) -> Book:
    """The workbook of an archive. Raises what XML and archive raise, KeyError where it holds none, and ValueError
    beyond the bounds."""
    root, leads = _tree(archive, _BOOK), leads_of(archive, _BOOK)
    sheets: list[SheetPart] = []
    properties: dict[str, Any] = {}
    for one in root.iter():
        name = bare(str(one.tag))
        if name == "sheet":
            kind, part = leads.get(attribute(one, "id") or "", ("", None))
            is_table = kind.endswith("/worksheet")
            hidden = attribute(one, "state") in _HIDDEN
            sheets.append(SheetPart(attribute(one, "name") or "", part if is_table else None, hidden))
        elif name in ("workbookPr", "calcPr"):
            properties |= one.attrib
    if len(sheets) > _MOST_SHEETS:
        raise ValueError
    parts = {kind.rpartition("/")[2]: part for kind, part in leads.values()}
    return Book(
        tuple(sheets), _texts(archive, parts.get("sharedStrings")), _styles(archive, parts.get("styles")),
        properties.get("date1904") in _TRUE, properties.get("fullCalcOnLoad") not in _TRUE,
    )  # fmt: skip


def leads_of(archive: zipfile.ZipFile, part: str) -> dict[str, tuple[str, str]]:
    """Where a part leads inside of the archive: sort and part, by the name that the part has for it."""
    folder, name = posixpath.split(part)
    try:
        root = _tree(archive, f"{folder}/_rels/{name}.rels")
    except KeyError:
        return {}
    found = {}
    for one in root:
        target = attribute(one, "Target")
        if target and attribute(one, "TargetMode") != "External":
            inside = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[attribute(one, "Id") or ""] = attribute(one, "Type") or "", inside
    return found


def text_in(element: Any) -> str:
    """The words of a text that may be set in several prints, without those that say how it is pronounced."""
    pieces = []
    for one in element:
        name = bare(str(one.tag))
        if name == "t":
            pieces.append(unescaped(one.text or ""))
        elif name == "r":
            pieces.append(text_in(one))
    return "".join(pieces)


def unescaped(text: str) -> str:
    """A text whose letters that XML has not are written as `_x000D_` (ISO/IEC 29500-1, 22.4.2.4)."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text


def bounded(archive: zipfile.ZipFile, part: str, most: int = _MOST_ELEMENTS) -> Iterator[tuple[str, Any]]:
    """`elements` of a part, up to as many as a large sheet has. Raises as it does, and ValueError beyond."""
    for count, one in enumerate(elements(archive, part)):
        if count > 2 * most:
            raise ValueError
        yield one


def _tree(archive: zipfile.ZipFile, part: str) -> Any:
    root = None
    for _, element in bounded(archive, part, _FEW_ELEMENTS):
        root = element if root is None else root
    return root


def _texts(archive: zipfile.ZipFile, part: str | None) -> tuple[str, ...]:
    if part is None or part not in archive.namelist():
        return ()
    found: list[str] = []
    for event, element in bounded(archive, part):
        if event == "end" and bare(str(element.tag)) == "si":
            found.append(text_in(element))
            element.clear()
    return tuple(found)


def _styles(archive: zipfile.ZipFile, part: str | None) -> tuple[Style, ...]:
    return styles_of(_tree(archive, part)) if part in archive.namelist() and part else ()
