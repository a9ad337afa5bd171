"""Headings, lines and tables as the pages of a PDF. Needs the extra `[sign]`; loaded when a PDF is asked for."""

import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Any, Literal

from checker.errors import UsageError
from checker.report.shared.escape import encodable, visible

LACKING = "A PDF of a review needs one more package: pip install 'bundle-checker[sign]'. Nothing was done."
_MARGIN = 48
"""Points."""
_HIGH = {"title": 15.0, "heading": 10.5, "line": 8.5, "small": 6.5}
"""Points of each style's letters."""
Style = Literal["title", "heading", "line", "small"]


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph."""

    text: str
    style: Style = "line"
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below a head that each page repeats. Of a cell with several lines the first is shown in full size."""

    head: tuple[str, ...]
    rows: tuple[tuple[Sequence[str], ...], ...]
    widths: tuple[float, ...]
    """Shares of the page's width."""


Block = Line | Table


def check_installed() -> None:
    """Raises UsageError where the library that sets pages is not installed."""
    try:
        import reportlab  # noqa: F401
    except ImportError:
        raise UsageError(LACKING) from None


def pages(blocks: Iterable[Block], title: str, author: str, foot: str) -> bytes:
    """A PDF of A4 pages; `foot` stands below each, with its number. Raises UsageError where the library is lacking."""
    check_installed()
    from reportlab.lib.pagesizes import A4
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

    out = io.BytesIO()
    shown = _letters()
    made = BaseDocTemplate(
        out, pagesize=A4, title=encodable(visible(title)), author=encodable(visible(author)), creator="bundle-checker"
    )
    width, height = A4[0] - 2 * _MARGIN, A4[1] - 2 * _MARGIN

    def footed(canvas: Any, _document: Any) -> None:
        canvas.setFont("Vera", _HIGH["small"])
        canvas.drawString(_MARGIN, _MARGIN / 2, shown(foot))
        canvas.drawRightString(A4[0] - _MARGIN, _MARGIN / 2, f"Page {canvas.getPageNumber()}")

    frame = Frame(_MARGIN, _MARGIN, width, height, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
    made.addPageTemplates(PageTemplate(frames=[frame], onPage=footed))
    made.build([_flowing(one, shown, width) for one in blocks])
    return out.getvalue()


def _flowing(block: Block, shown: Callable[[str], str], width: float) -> Any:
    from reportlab.platypus import LongTable, Paragraph

    if isinstance(block, Line):
        return Paragraph(escape(shown(block.text)), _style(block.style, block.strong))

    def cell(lines: Sequence[str]) -> list[Any]:
        styles = ("line", *("small",) * len(lines))
        return [Paragraph(escape(shown(text)), _style(style)) for text, style in zip(lines, styles, strict=False)]

    head = [Paragraph(escape(one), _style("line", True)) for one in block.head]
    rows = [head] * any(block.head) + [[cell(one) for one in row] for row in block.rows]
    shares = sum(block.widths)
    return LongTable(
        rows, colWidths=[width * share / shares for share in block.widths], hAlign="LEFT",
        repeatRows=int(any(block.head)), splitInRow=1, spaceAfter=4,
        style=[("VALIGN", (0, 0), (-1, -1), "TOP"), ("LINEBELOW", (0, 0), (-1, -1), 0.25, "#999999"),
               ("LEFTPADDING", (0, 0), (-1, -1), 0), ("TOPPADDING", (0, 0), (-1, -1), 1),
               ("BOTTOMPADDING", (0, 0), (-1, -1), 2)],
    )  # fmt: skip


@cache
def _style(name: Style, strong: bool = False) -> Any:
    from reportlab.lib.styles import ParagraphStyle

    size = _HIGH[name]
    bold = strong or name in ("title", "heading")
    before = {"title": 0.0, "heading": size}.get(name, 0.0)
    return ParagraphStyle(
        name, fontName="VeraBd" if bold else "Vera", fontSize=size, leading=size * 1.3, spaceBefore=before, spaceAfter=2
    )


def _letters() -> Callable[[str], str]:
    """What shows a text in the fonts that come with the library: what these lack (all of Urdu) as its code points."""
    import reportlab
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    for name in ("Vera", "VeraBd"):
        pdfmetrics.registerFont(TTFont(name, str(Path(reportlab.__file__).parent / "fonts" / f"{name}.ttf")))
    known = pdfmetrics.getFont("Vera").face.charToGlyph

    def shown(text: str) -> str:
        runs = groupby(encodable(visible(text)), lambda letter: ord(letter) in known)
        return "".join("".join(run) if there else _code_points(run) for there, run in runs)

    return shown


def _code_points(letters: Iterable[str]) -> str:
    return f"[{' '.join(f'U+{ord(one):04X}' for one in letters)}]"
