"""The report as a Word document, with what the Markdown says: to be written into, or sent on. Needs `[docx]`."""

import io
import zipfile
from datetime import datetime
from typing import Any

from checker.errors import UsageError
from checker.matter_report import Report
from checker.report.shared.blocks import Block, Heading, Item, Table, Words, blocks
from checker.report.shared.escape import visible
from checker.report.shared.render_options import Evidence

_NO_XML = {0xFFFE: "\ufffd", 0xFFFF: "\ufffd"}
_ITEM, _CELL, _HEAD = "ListBullet", "Cell", "CellHead"
"""Styles by their ids, which a paragraph is given as they are: python-docx looks a name up anew for each."""
_ALWAYS = (1980, 1, 1, 0, 0, 0)


def render(report: Report, evidence: Evidence) -> bytes:
    """A DOCX file; the same bytes for the same report. Raises UsageError where python-docx is not installed."""
    try:
        import docx
    except ImportError:
        raise UsageError(
            "DOCX needs one more package: pip install 'bundle-checker[docx]'. Nothing was written."
        ) from None
    paper = docx.Document()
    _set_up(paper, report.as_of)
    for block in blocks(report, with_notes=evidence.options.notes, with_compared=True):
        _put(paper, block)
    target = io.BytesIO()
    paper.save(target)
    return _of_no_hour(target.getvalue())


def _set_up(paper: Any, as_of: str) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Mm, Pt

    page = paper.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Mm(18)
    paper.styles["Normal"].font.size = Pt(10)
    for name in (_CELL, _HEAD):
        style = paper.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.font.size, style.font.bold = Pt(8.5), name == _HEAD
        style.paragraph_format.space_after = Pt(0)
    known = paper.core_properties
    known.author, known.title, known.comments = "bundle-checker", "Bundle report", ""
    known.created = known.modified = datetime.fromisoformat(as_of)


def _put(paper: Any, block: Block) -> None:
    match block:
        case Heading(level, words):
            paper.add_heading(_plain(words), level)
        case Words(words, strong):
            paper.add_paragraph().add_run(_plain(words)).bold = strong
        case Item(words, lead, lines):
            one = paper.add_paragraph()
            one._p.style = _ITEM
            if lead:
                one.add_run(f"{_plain(lead)}: ").bold = True
            one.add_run("\n".join(map(_plain, (words, *lines))))
        case Table(columns, rows):
            _table(paper, columns, rows)


def _table(paper: Any, columns: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> None:
    from docx.oxml import OxmlElement

    table = paper.add_table(rows=0, cols=len(columns), style="Table Grid")
    for nth, row in enumerate((columns, *rows)):
        cells = table.add_row().cells
        for cell, words in zip(cells, row, strict=True):
            text = cell.paragraphs[0]
            text._p.style = _HEAD if nth == 0 else _CELL
            text.add_run(_plain(words))
    # Its head stands on every page that it runs over.
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    paper.add_paragraph()


def _plain(text: str) -> str:
    return visible(text).translate(_NO_XML)


def _of_no_hour(data: bytes) -> bytes:
    """The package without the hour of its making."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as made, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as again:
        for name in made.namelist():
            again.writestr(zipfile.ZipInfo(name, _ALWAYS), made.read(name), zipfile.ZIP_DEFLATED)
    return target.getvalue()
