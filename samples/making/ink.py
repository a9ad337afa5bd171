"""What a hand and an office leave on paper: signatures, thumb impressions, rubber stamps, seals."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

BLUE = Color(0.08, 0.13, 0.52)
BLACK = Color(0.1, 0.1, 0.12)
VIOLET = Color(0.35, 0.12, 0.5)
GREEN = Color(0.05, 0.38, 0.2)
RED = Color(0.68, 0.1, 0.12)


def sign(canvas: Canvas, who: str, x: float, y: float, width: float = 110, colour: Color = BLUE) -> None:
    """A signature as one person writes it: the same loops and flourish each time, never quite in the same way."""
    hand = random.Random(f"hand of {who}")
    today = random.Random(f"{who} at {x:.0f} {y:.0f} on {canvas.getPageNumber()} of {canvas._doc.info.title} on {canvas._doc._timeStamp.YMDhms[:3]}")
    canvas.saveState()
    canvas.setStrokeColor(colour)
    canvas.setLineCap(1)
    canvas.translate(x, y)
    canvas.skew(0, hand.uniform(-12, 30) + today.uniform(-5, 5))
    canvas.rotate(hand.uniform(-1, 7) + today.uniform(-2.5, 2.5))
    canvas.scale(today.uniform(0.88, 1.08), today.uniform(0.85, 1.15))
    wide, tall = width * hand.uniform(0.55, 0.95), width * hand.uniform(0.1, 0.26)
    steps = hand.randint(4, 11)
    across = wide / steps
    at = (0.0, tall * 0.3)
    for nth in range(steps):
        canvas.setLineWidth(hand.uniform(0.7, 1.6))
        rise = tall * (hand.uniform(1.3, 2.0) if nth in (0, steps // 2) else hand.uniform(-0.5, 0.9))
        to = (across * (nth + 1), tall * hand.uniform(-0.2, 0.5))
        loop = across * hand.uniform(0.2, 2.4) * today.uniform(0.7, 1.3)
        rise *= today.uniform(0.75, 1.25)
        canvas.bezier(*at, at[0] - loop * 0.6, rise, to[0] + loop, rise * hand.uniform(0.5, 1.1), *to)
        at = to
    if hand.random() < 0.7:
        canvas.setLineWidth(0.9)
        canvas.bezier(
            *at, at[0] + across * 2, -tall * 0.9, wide * 0.4, -tall * 0.1, wide * hand.uniform(-0.1, 0.3), -tall * 0.4
        )
    canvas.restoreState()


def thumb(canvas: Canvas, who: str, x: float, y: float) -> None:
    """A thumb impression: rings that do not quite close."""
    hand = random.Random(f"thumb of {who}")
    canvas.saveState()
    canvas.setStrokeColor(Color(0.2, 0.2, 0.45))
    canvas.setLineWidth(0.8)
    for ring in range(1, 10):
        wide, tall = ring * 1.5, ring * 2.1
        canvas.arc(x - wide, y - tall, x + wide, y + tall, hand.randint(0, 90), hand.randint(250, 330))
    canvas.restoreState()


@dataclass(frozen=True)
class Stamp:
    """A rubber stamp or seal: its lines, its shape and colour, and how crookedly it was set down."""

    lines: tuple[str, ...]
    shape: str = "box"
    colour: Color = VIOLET
    angle: float = 0.0
    size: float = 8.0

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        """Set it down with its middle at x, y."""
        canvas.saveState()
        canvas.translate(x, y)
        canvas.rotate(self.angle)
        canvas.setStrokeColor(self.colour)
        canvas.setFillColor(self.colour)
        canvas.setLineWidth(1.3)
        wide = max(canvas.stringWidth(line, "Helvetica-Bold", self.size) for line in self.lines) / 2 + 8
        tall = len(self.lines) * self.size * 0.65 + 5
        self._frame(canvas, wide, tall)
        canvas.setFont("Helvetica-Bold", self.size)
        for nth, line in enumerate(self.lines):
            canvas.drawCentredString(0, tall - 5 - self.size - nth * self.size * 1.3 + self.size * 0.25, line)
        canvas.restoreState()

    def _frame(self, canvas: Canvas, wide: float, tall: float) -> None:
        if self.shape == "round":
            radius = (wide**2 + tall**2) ** 0.5
            canvas.circle(0, 0, radius)
            canvas.setLineWidth(0.6)
            canvas.circle(0, 0, radius + 3)
        elif self.shape == "box":
            canvas.roundRect(-wide, -tall, 2 * wide, 2 * tall, 3)


class Set(Flowable):
    """Something set down on the paper without taking room in the text: a stamp, a signature over a line."""

    def __init__(self, marks: Sequence[tuple[object, float, float]]) -> None:
        super().__init__()
        self.marks = marks

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        for mark, x, y in self.marks:
            if isinstance(mark, Stamp):
                mark.draw(self.canv, x, y)
            elif isinstance(mark, Thumb):
                thumb(self.canv, mark.who, x, y)
            else:
                sign(self.canv, str(mark), x, y)


@dataclass(frozen=True)
class Thumb:
    """The thumb impression of somebody."""

    who: str
