"""The words of a Word document, page by page as Word last set them, and what is on its pages besides words.

A page ends where a break was typed, and where Word itself last broke the text (`lastRenderedPageBreak`); a file that
Word never laid out is one page. Cells of a table's row stand side by side, as they do on paper. What a tracked change
took away, and hidden words, are not shown and are not read (`docx.look` tells of them). Notes stand on the last page.
"""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from checker.reading.formats.office.word_archive import attribute, bare, elements, is_off

_BODY = "word/document.xml"
_HEADERS, _FOOTERS, _NOTES = "word/header", "word/footer", ("word/footnotes", "word/endnotes")
_MOST_ELEMENTS = 400_000
"""Of one part: some hundred pages."""
_UNSHOWN = frozenset(("del", "moveFrom", "Fallback", "pPr", "tblPr", "trPr", "tcPr", "sdtPr"))
"""What a tracked change took away, the second form of a drawing that is there already, and properties."""
_TYPED = {"tab": "\t", "cr": "\n", "noBreakHyphen": "-"}
_BREAK = "\f"
_APART = "   "
"""Blanks between two cells of a row."""
_AROUND = "\n\n"
"""Lines that keep a table apart from what stands above and below it, as its space does on paper."""
_WIDEST = 100
"""Letters to which the cells of a column are filled up; a longer one pushes its neighbours."""
_PICTURE = "\ufffc"
"""Stands for a picture in the text, as in what Word itself writes as text."""
_TWIPS, _EMU = 20, 12700
"""Word's units to the point: of a page's size, and of a picture's."""
_ICON = 15.0
"""Points of height up to which a picture is a bullet or an icon."""
_LARGE = 170.0
"""Points of height (6 cm) from which a picture is no signature, stamp or logo any more: a scan, a photograph."""


@dataclass
class WordText:
    """What the pages say."""

    pages: list[str]
    size: tuple[float, float] | None
    """Width and height of its first section's pages in points."""
    pictures: list[list[tuple[int, int]]]
    """Of each page, the line (from 0) and the column at which a small picture of the body stands: a signature, a
    stamp, a logo."""
    large: int
    """Pictures of the body that may show a whole paper; they are not looked at."""


def text_of(archive: zipfile.ZipFile) -> WordText:
    """The words of the archive. Raises what XML and archive raise, ValueError beyond the bounds, and KeyError where
    it holds no document."""
    root = _tree(archive, _BODY)
    pages = "".join(_lines(root)).split(_BREAK)
    shown = [page for page in pages if page.strip()] or [""]
    shown[0] = _every(archive, _HEADERS) + shown[0] + _every(archive, _FOOTERS)
    shown[-1] += "".join(_every(archive, start) for start in _NOTES)
    large = sum(_height(one) > _LARGE for one in root.iter() if bare(str(one.tag)) == "extent")
    return WordText([page.replace(_PICTURE, " ") for page in shown], _size(root), [*map(_pictures, shown)], large)


def _pictures(page: str) -> list[tuple[int, int]]:
    return [
        (row, column)
        for row, line in enumerate(page.split("\n"))
        for column, letter in enumerate(line)
        if letter == _PICTURE
    ]


def _tree(archive: zipfile.ZipFile, name: str) -> Any:
    root = None
    for count, (_, element) in enumerate(elements(archive, name)):
        root = element if root is None else root
        if count > 2 * _MOST_ELEMENTS:
            raise ValueError
    return root


def _every(archive: zipfile.ZipFile, start: str) -> str:
    """What the headers or footers say, each different text once: a letterhead stands on the first page."""
    names = sorted(name for name in archive.namelist() if name.startswith(start) and name.endswith(".xml"))
    texts = dict.fromkeys(
        "".join(_lines(_tree(archive, name))).replace(_BREAK, "").replace(_PICTURE, "") for name in names[:20]
    )
    return "".join(text for text in texts if text.strip())


def _lines(element: Any) -> Iterator[str]:
    """The words below an element, each paragraph and each row of a table ended by a line feed."""
    for child in element:
        name = bare(str(child.tag))
        if name in _UNSHOWN:
            continue
        if name == "p":
            yield from _lines(child)
            yield "\n"
        elif name == "tbl":
            yield from _table(child)
        elif name == "r":
            yield from _run(child)
        elif name == "extent":
            yield _PICTURE if _ICON < _height(child) <= _LARGE else ""
        else:
            yield from _lines(child)


def _run(run: Any) -> Iterator[str]:
    if any(bare(one.tag) == "vanish" and not is_off(one) for one in run.iter()):
        return
    for child in run:
        name = bare(str(child.tag))
        if name == "t":
            yield child.text or ""
        elif name == "lastRenderedPageBreak" or (name == "br" and attribute(child, "type") == "page"):
            yield _BREAK
        elif name == "br":
            yield "\n"
        elif name in _TYPED:
            yield _TYPED[name]
        elif name not in ("rPr", "instrText", "delText"):
            yield from _lines(child)


def _table(table: Any) -> Iterator[str]:
    texts = [["".join(_lines(one)) for one in _inside(row, "tc")] for row in _inside(table, "tr")]
    rows = [[_cell(text) for text in row] for row in texts]
    widths = [
        min(_WIDEST, max((len(line) for cell in column for line in cell), default=0))
        for column in zip_longest(*rows, fillvalue=())
    ]
    yield _AROUND
    for row, row_texts in zip(rows, texts, strict=True):
        for side_by_side in zip_longest(*row, fillvalue=""):
            filled = (line.ljust(width) for line, width in zip(side_by_side, widths, strict=False))
            yield _APART.join(filled).rstrip() + "\n"
        if any(_BREAK in text for text in row_texts):
            yield _BREAK
    yield _AROUND


def _inside(element: Any, name: str) -> Iterator[Any]:
    """The rows of a table or the cells of a row, also where a content control holds them."""
    for child in element:
        if bare(str(child.tag)) == name:
            yield child
        elif bare(str(child.tag)) in ("sdt", "sdtContent", "ins", "customXml"):
            yield from _inside(child, name)


def _cell(text: str) -> list[str]:
    """The lines of a cell; a page that ends within it ends behind its row."""
    return text.replace("\t", " ").replace(_BREAK, "").strip("\n").split("\n")


def _size(root: Any) -> tuple[float, float] | None:
    for one in root.iter():
        if bare(str(one.tag)) == "pgSz":
            try:
                return int(attribute(one, "w") or "") / _TWIPS, int(attribute(one, "h") or "") / _TWIPS
            except ValueError:
                return None
    return None


def _height(extent: Any) -> float:
    """Of a picture, in points; one that does not say it is as large as a page."""
    try:
        return int(attribute(extent, "cy") or "") / _EMU
    except ValueError:
        return _LARGE + 1
