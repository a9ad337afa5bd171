"""Scanned forms drawn by a script, signed or not: other layouts and other hands than those of the corpus.

Names, dates and remarks are written by hand on most of them, so that handwriting alone does not make a page signed.
"""

import math
import random
from dataclasses import dataclass
from pathlib import Path

import numpy
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from checker.facts.geometry import Box
from checker.pages.page import Page

_DPI = 200
_SIZE = (595.0, 842.0)
_FONTS = ("LiberationSerif-Regular", "LiberationSans-Regular", "LiberationMono-Regular", "DejaVuSans", "DejaVuSerif")
_FOLDERS = ("/usr/share/fonts/truetype/liberation", "/usr/share/fonts/truetype/dejavu")
_NAMES = ("Jane Roe", "Amina Example", "John Q. Sample", "Farid Nobody", "Maria Placeholder")
_PROSE = (
    "I declare that the particulars given above are true and complete to the best of my knowledge and belief.",
    "The applicant confirms that no material fact has been concealed and that the documents attached are genuine.",
    "This form must be completed in block capitals and returned within fourteen days of receipt to the office named above.",
    "The parties have read this statement and agree to be bound by its terms as set out in the schedule.",
)


@dataclass(frozen=True)
class InkPage:
    """One page: its picture, its size in points, and whether somebody signed it."""

    image: Image.Image
    size: tuple[float, float]
    signed: bool
    layout: str
    text: Page
    """The printed words and where they are, as a perfect engine would read them before the page was turned askew."""


def _px(points: float) -> int:
    return round(points * _DPI / 72)


def _font(name: str, points: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    for folder in _FOLDERS:
        path = Path(folder) / f"{name}.ttf"
        if path.exists():
            return ImageFont.truetype(str(path), _px(points))
    return ImageFont.load_default(_px(points))


class _Pen:
    """Draws print, lines and handwriting on one page."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.image = Image.new("L", (_px(_SIZE[0]), _px(_SIZE[1])), 255)
        self.draw = ImageDraw.Draw(self.image)
        self.face = chance.choice(_FONTS)
        self.points = chance.uniform(8.5, 12.5)
        self.words: list[tuple[str, Box]] = []

    def print(self, x: float, y: float, text: str, points: float | None = None) -> float:
        font = _font(self.face, points or self.points)
        self.draw.text((_px(x), _px(y)), text, fill=self.chance.randint(0, 40), font=font)
        end = x + self.draw.textlength(text, font=font) * 72 / _DPI
        self.words.append((text, (x, y, end, y + 1.2 * (points or self.points))))
        return end

    def rule(self, x0: float, y: float, x1: float) -> None:
        if self.chance.random() < 0.25:
            for x in range(int(x0), int(x1), 3):
                self.draw.ellipse((_px(x), _px(y) - 2, _px(x) + 2, _px(y)), fill=20)
        else:
            self.draw.line((_px(x0), _px(y), _px(x1), _px(y)), fill=20, width=self.chance.randint(1, 3))

    def box(self, x0: float, y0: float, x1: float, y1: float) -> None:
        self.draw.rectangle((_px(x0), _px(y0), _px(x1), _px(y1)), outline=20, width=2)

    def hand(self, x: float, y: float, letters: int, high: float) -> None:
        """Handwriting: joined loops from left to right, `high` points tall."""
        slant, points = self.chance.uniform(0.1, 0.6), []
        step = high * self.chance.uniform(0.45, 0.7)
        for nth in range(letters * 8):
            t = nth / 8
            tall = high * (1.0 if (int(t) * 7) % 3 == 0 else 0.55)
            up = tall * (0.5 - 0.5 * math.cos(2 * math.pi * t)) + self.chance.uniform(-0.4, 0.4)
            away = step * t + 0.3 * step * math.sin(2 * math.pi * t) + slant * up
            points.append((_px(x + away), _px(y - up)))
            if self.chance.random() < 0.04:
                self._stroke(points)
                points = []
        self._stroke(points)

    def signature(self, x: float, y: float) -> None:
        """A signature: one or two large sweeping strokes."""
        wide, high = self.chance.uniform(70, 150), self.chance.uniform(16, 36)
        loops = self.chance.randint(3, 8)
        phase, lean = self.chance.uniform(0, 6), self.chance.uniform(0.2, 0.8)
        points = []
        for nth in range(loops * 14):
            t = nth / 14
            size = high * (0.9 if t < 1 else 0.25 + 0.4 * abs(math.sin(1.7 * t + phase)))
            up = size * (0.5 - 0.5 * math.cos(2 * math.pi * t)) - high * 0.12 * math.sin(phase + t)
            points.append((_px(x + wide * t / loops + 5 * math.sin(2 * math.pi * t + phase) + lean * up), _px(y - up)))
        self._stroke(points)
        if self.chance.random() < 0.5:
            self._stroke([(_px(x), _px(y + 4)), (_px(x + wide * 0.6), _px(y - 3)), (_px(x + wide * 1.1), _px(y + 1))])

    def _stroke(self, points: list[tuple[int, int]]) -> None:
        if len(points) > 1:
            self.draw.line(points, fill=self.chance.randint(10, 90), width=self.chance.randint(2, 5), joint="curve")

    def stamp(self, x: float, y: float) -> None:
        """A received stamp, turned a little, or a round seal."""
        side = _px(110)
        layer = Image.new("L", (side, side), 255)
        pen = ImageDraw.Draw(layer)
        if self.chance.random() < 0.5:
            pen.ellipse((8, 8, side - 8, side - 8), outline=70, width=4)
            pen.ellipse((34, 34, side - 34, side - 34), outline=70, width=2)
            pen.text((side // 3, side // 2 - 20), "REGISTRY", fill=70, font=_font("DejaVuSans", 8))
        else:
            pen.rectangle((8, side // 3, side - 8, 2 * side // 3), outline=90, width=4)
            pen.text((24, side // 3 + 12), "RECEIVED", fill=90, font=_font("DejaVuSans", 13))
            pen.text((24, side // 3 + 56), "12 MAR 2026", fill=90, font=_font("DejaVuSans", 8))
        layer = layer.rotate(self.chance.uniform(-30, 30), fillcolor=255)
        at = (_px(x), _px(y))
        self.image.paste(Image.fromarray(numpy.minimum(numpy.asarray(layer), _part(self.image, at, side))), at)


def _part(image: Image.Image, at: tuple[int, int], side: int) -> numpy.ndarray:
    return numpy.asarray(image.crop((*at, at[0] + side, at[1] + side)))


def _field(pen: _Pen, x: float, y: float, label: str, wide: float) -> None:
    end = pen.print(x, y, label) + 6
    pen.rule(end, y + 12, x + wide)
    if pen.chance.random() < 0.75:
        pen.hand(end + 6, y + 10, pen.chance.randint(5, 11), pen.chance.uniform(8, 13))


def _body(pen: _Pen) -> float:
    y = pen.chance.uniform(40, 70)
    pen.print(
        pen.chance.uniform(60, 200),
        y,
        pen.chance.choice(("STATEMENT OF PARTICULARS", "Application Form", "DECLARATION")),
        15,
    )
    y += 40
    for label in pen.chance.sample(("Full name", "Address", "Telephone", "Occupation", "Reference", "Nationality"), 4):
        _field(pen, 60, y, f"{label}:", pen.chance.uniform(260, 420))
        y += pen.chance.uniform(24, 32)
    for line in pen.chance.sample(_PROSE, 3):
        words = line.split()
        for first in range(0, len(words), 11):
            pen.print(60, y, " ".join(words[first : first + 11]))
            y += pen.points + 5
        y += 8
    return y + pen.chance.uniform(30, 90)


def _line_form(pen: _Pen, y: float, signed: bool) -> None:
    x = pen.chance.choice((60, 60, 300))
    word = pen.chance.choice(("Signature:", "Signed:", "Signature of applicant:", "By:"))
    end = pen.print(x, y, word) + 6
    pen.rule(end, y + 12, x + 230)
    if signed:
        pen.signature(end + 10, y + 11)
    rows = ("Name:", "Title:", "Date:")
    for label in rows[: pen.chance.randint(1, 3)]:
        y += pen.chance.uniform(26, 36)
        _field(pen, x, y, label, 230)


def _under_form(pen: _Pen, y: float, signed: bool) -> None:
    pen.rule(330, y, 530)
    if signed:
        pen.signature(345, y - 2)
    pen.print(
        380, y + 4, pen.chance.choice(("(Signature)", "DEPONENT", "(Signature of declarant)", "Authorised signatory"))
    )
    pen.rule(60, y, 220)
    if pen.chance.random() < 0.7:
        pen.hand(75, y - 3, 7, 11)
    pen.print(100, y + 4, "(Date)")


def _cell_form(pen: _Pen, y: float, signed: bool) -> None:
    pen.box(60, y, 540, y + 48)
    for x in (180, 340):
        pen.draw.line((_px(x), _px(y), _px(x), _px(y + 48)), fill=20, width=2)
    pen.print(64, y + 2, "Date", 9)
    pen.print(184, y + 2, "Name and title", 9)
    pen.print(344, y + 2, "Signature", 9)
    pen.hand(70, y + 36, 6, 11)
    pen.hand(190, y + 36, 9, 11)
    if signed:
        pen.signature(370, y + 40)


def _oath_form(pen: _Pen, y: float, signed: bool) -> None:
    pen.print(420, y, "DEPONENT")
    if signed:
        pen.signature(400, y - 4)
    y += 40
    for line in (
        "Sworn by the above-named deponent",
        "at ............................",
        "this ...... day of ............ 2026",
    ):
        pen.print(60, y, line)
        y += 22
    pen.hand(90, y - 26, 6, 10)
    pen.hand(120, y - 4, 6, 10)


_LAYOUTS = {"line": _line_form, "under": _under_form, "cell": _cell_form, "oath": _oath_form}


def _scanned(pen: _Pen) -> Image.Image:
    chance = pen.chance
    image = pen.image.rotate(chance.uniform(-1.2, 1.2), fillcolor=255, resample=Image.Resampling.BICUBIC)
    image = image.filter(ImageFilter.GaussianBlur(chance.uniform(0.4, 1.3)))
    noise = numpy.random.default_rng(chance.randint(0, 2**31))
    pixels = numpy.asarray(image).astype(float) * chance.uniform(0.85, 1.0) + noise.normal(
        0, chance.uniform(2, 14), image.size[::-1]
    )
    specks = noise.random(pixels.shape) < chance.uniform(0, 0.0006)
    pixels[specks] = 0
    if chance.random() < 0.3:
        pixels[:, : chance.randint(5, 40)] = 30
    return Image.fromarray(pixels.clip(0, 255).astype("uint8"))


def as_text(words: list[tuple[str, Box]], size: tuple[float, float] = _SIZE) -> Page:
    """Lines and their boxes as a page read by OCR; a part of a line gets its share of the box."""
    text, spans = "", []
    for line, box in words:
        spans.append((len(text), len(text) + len(line), box))
        text += line + "\n"

    def box_of(start: int, end: int) -> Box | None:
        found = [_share(one, start, end) for one in spans if one[0] < end and start < one[1]]
        if not found:
            return None
        return min(b[0] for b in found), min(b[1] for b in found), max(b[2] for b in found), max(b[3] for b in found)

    return Page(1, text, "ocr", size, box_of)


def _share(span: tuple[int, int, Box], start: int, end: int) -> Box:
    first, last, (x0, y0, x1, y1) = span
    letter = (x1 - x0) / max(1, last - first)
    return x0 + letter * (max(start, first) - first), y0, x0 + letter * (min(end, last) - first), y1


def ink_page(seed: int, signed: bool) -> InkPage:
    """The page of that number, the same each time."""
    pen = _Pen(random.Random(f"{seed}-{signed}"))
    layout = tuple(_LAYOUTS)[seed % len(_LAYOUTS)]
    y = _body(pen)
    _LAYOUTS[layout](pen, y, signed)
    if pen.chance.random() < 0.5:
        pen.stamp(
            pen.chance.uniform(40, 440),
            pen.chance.choice((10, pen.chance.uniform(y - 330, y - 200), min(y + 190, 720))),
        )
    return InkPage(_scanned(pen), _SIZE, signed, layout, as_text(pen.words))
