"""What stands on a page: headings, numbered paragraphs, tables, places to sign, letterheads, stamp paper."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.lib.colors import Color, black, white
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Paragraph, Spacer, Table, TableStyle

from samples.making.ink import Set, sign

Story = list[Flowable]
Decoration = Callable[[Canvas, float, float], None]
FONTS = {
    "Times": ("Times-Roman", "Times-Bold", "Times-Italic"),
    "Helvetica": ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique"),
    "Courier": ("Courier", "Courier-Bold", "Courier-Oblique"),
}


@dataclass(frozen=True)
class Look:
    """How one office sets its papers."""

    font: str = "Times"
    size: float = 12
    leading: float = 1.45
    margin: float = 72
    top: float = 72
    decorate: tuple[Decoration, ...] = ()

    def style(self, *, bold: bool = False, align: int = 0, scale: float = 1.0, indent: float = 0) -> ParagraphStyle:
        """The paragraph style for a purpose."""
        size = self.size * scale
        return ParagraphStyle(
            "text", fontName=FONTS[self.font][1 if bold else 0], fontSize=size, leading=size * self.leading,
            alignment=align, leftIndent=indent, spaceAfter=size * 0.55,
        )  # fmt: skip

    def title(self, text: str, scale: float = 1.1) -> Flowable:
        """A centred heading, underlined."""
        return Paragraph(f"<u>{text}</u>", self.style(bold=True, align=TA_CENTER, scale=scale))

    def centre(self, text: str, *, bold: bool = False, scale: float = 1.0) -> Flowable:
        """A centred line."""
        return Paragraph(text, self.style(bold=bold, align=TA_CENTER, scale=scale))

    def right(self, text: str, *, bold: bool = False) -> Flowable:
        """A line at the right margin."""
        return Paragraph(text, self.style(bold=bold, align=TA_RIGHT))

    def text(self, text: str, *, bold: bool = False, scale: float = 1.0) -> Flowable:
        """A paragraph."""
        return Paragraph(text, self.style(bold=bold, scale=scale))

    def numbered(self, items: Sequence[str], first: int = 1, mark: str = "{}.") -> Story:
        """Paragraphs numbered 1., 2., …"""
        style = self.style(indent=28)
        return [Paragraph(text, style, bulletText=mark.format(nth)) for nth, text in enumerate(items, first)]

    def lettered(self, items: Sequence[str]) -> Story:
        """Paragraphs lettered (i), (ii), …"""
        style = self.style(indent=40)
        marks = ("(i)", "(ii)", "(iii)", "(iv)", "(v)", "(vi)", "(vii)", "(viii)")
        return [Paragraph(text, style, bulletText=mark) for mark, text in zip(marks, items, strict=False)]

    def table(
        self, rows: Sequence[Sequence[str]], widths: Sequence[float], *, scale: float = 0.9, head: bool = True
    ) -> Flowable:
        """A ruled table; the first row is its head."""
        plain, bold = self.style(scale=scale), self.style(bold=True, scale=scale)
        for style in (plain, bold):
            style.spaceAfter = 0
        cells = [
            [Paragraph(cell, bold if head and nth == 0 else plain) for cell in row] for nth, row in enumerate(rows)
        ]
        look: list[tuple[object, ...]] = [("GRID", (0, 0), (-1, -1), 0.6, black), ("VALIGN", (0, 0), (-1, -1), "TOP")]
        if head:
            look.append(("BACKGROUND", (0, 0), (-1, 0), Color(0.91, 0.91, 0.91)))
        return Table(cells, colWidths=list(widths), style=TableStyle(look), repeatRows=1 if head else 0)

    def pairs(self, rows: Sequence[tuple[str, str]], widths: tuple[float, float] = (150, 300)) -> Flowable:
        """Names and values in two columns without rules, as on a form."""
        plain, bold = self.style(), self.style(bold=True)
        for style in (plain, bold):
            style.spaceAfter = 2
        cells = [[Paragraph(name, bold), Paragraph(value, plain)] for name, value in rows]
        return Table(
            cells,
            colWidths=list(widths),
            hAlign="LEFT",
            style=TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)]),
        )


def space(points: float = 12) -> Flowable:
    """White space."""
    return Spacer(1, points)


def page_break() -> Flowable:
    """The end of a page."""
    return PageBreak()


def together(*parts: Flowable) -> Flowable:
    """What must not be torn apart by the end of a page."""
    return KeepTogether(list(parts))


class Line(Flowable):
    """A line to sign on, with what is printed below it, and the signature if somebody signed."""

    def __init__(self, below: Sequence[str], *, who: str | None = None, x: float = 260, width: float = 190,
                 font: str = "Times-Roman", size: float = 11, before: str = "", after: str = "") -> None:  # fmt: skip
        super().__init__()
        self.below, self.who, self.before, self.after = below, who, before, after
        self.x, self.wide, self.face, self.size = x, width, font, size

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        return width, 44 + len(self.below) * self.size * 1.3

    def draw(self) -> None:
        base = len(self.below) * self.size * 1.3 + 6
        self.canv.setLineWidth(0.6)
        self.canv.setFont(self.face, self.size)
        left = self.x
        if self.before:
            self.canv.drawString(self.x, base + 2, self.before)
            left += self.canv.stringWidth(self.before, self.face, self.size) + 6
        self.canv.line(left, base, self.x + self.wide, base)
        if self.after:
            self.canv.drawString(self.x + self.wide + 8, base + 2, self.after)
        if self.who:
            sign(self.canv, self.who, left + 14, base + 5)
        for nth, line in enumerate(self.below, 1):
            self.canv.drawString(self.x, base - nth * self.size * 1.3, line)


def marks(*each: tuple[object, float, float]) -> Flowable:
    """Stamps and signatures set down here: what, how far to the right, how far up."""
    return Set(each)


def letterhead(name: str, below: Sequence[str], colour: Color) -> Decoration:
    """The head of an office's paper: a name, an address, a rule."""

    def draw(canvas: Canvas, width: float, height: float) -> None:
        canvas.setFillColor(colour)
        canvas.setFont("Helvetica-Bold", 17)
        canvas.drawString(60, height - 50, name)
        canvas.setFont("Helvetica", 8.5)
        for nth, line in enumerate(below):
            canvas.drawString(60, height - 64 - nth * 10.5, line)
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(1.6)
        canvas.line(60, height - 68 - len(below) * 10.5, width - 60, height - 68 - len(below) * 10.5)

    return draw


def stamp_paper(rupees: str, number: str) -> Decoration:
    """Non-judicial stamp paper: a green border, the value, an impossible serial number."""

    def draw(canvas: Canvas, width: float, height: float) -> None:
        green = Color(0.1, 0.42, 0.25)
        canvas.setStrokeColor(green)
        for inset, line in ((22, 3.0), (28, 0.8), (31, 0.8)):
            canvas.setLineWidth(line)
            canvas.rect(inset, inset, width - 2 * inset, height - 2 * inset)
        canvas.setFillColor(green)
        canvas.roundRect(60, height - 104, width - 120, 62, 5, stroke=0, fill=1)
        canvas.setFillColor(white)
        canvas.setFont("Helvetica-Bold", 15)
        canvas.drawCentredString(width / 2, height - 68, "E-STAMP (SPECIMEN, NOT FOR USE)")
        canvas.setFont("Helvetica", 9)
        canvas.drawString(72, height - 92, f"No. {number}")
        canvas.drawRightString(width - 72, height - 92, f"Rupees {rupees}/- only")

    return draw


def border(colour: Color, inset: float = 30) -> Decoration:
    """A plain double border, as on a printed form."""

    def draw(canvas: Canvas, width: float, height: float) -> None:
        canvas.setStrokeColor(colour)
        for more, line in ((0, 1.6), (4, 0.5)):
            canvas.setLineWidth(line)
            canvas.rect(inset + more, inset + more, width - 2 * (inset + more), height - 2 * (inset + more))

    return draw
