"""From a story to the bytes of a file: printed, scanned with or without a text layer, or photographed.

The same bytes each time: no clock, no compression whose result depends on the machine, fixed seeds.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

import numpy as np
import pypdfium2 as pdfium
from PIL import Image
from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from samples.making.paper import Look, Story

rl_config.useA85 = 0


@dataclass(frozen=True)
class Printed:
    """A finished PDF and its number of pages."""

    data: bytes
    pages: int


def _canvas(target: io.BytesIO, made: date, title: str, producer: str, size: tuple[float, float] = A4) -> Canvas:
    canvas = Canvas(target, pagesize=size, invariant=1, pageCompression=0)
    _describe(canvas, made, title, producer)
    return canvas


def _describe(canvas: Canvas, made: date, title: str, producer: str) -> None:
    stamp = canvas._doc._timeStamp
    stamp.YMDhms = tuple(datetime.combine(made, time(11, 20)).timetuple())[:6]
    stamp.dhh, stamp.dmm = 5, 0
    canvas.setTitle(title)
    canvas.setAuthor("")
    canvas.setSubject("")
    canvas.setCreator(producer)
    canvas.setProducer(producer)


def print_story(
    story: Story, look: Look, *, made: date, title: str, first: int | None = None,
    producer: str = "Office Writer (sample)", size: tuple[float, float] = A4,
) -> Printed:  # fmt: skip
    """A born-digital PDF. `first` is the number printed on its first page, top right; None prints none."""
    target = io.BytesIO()
    wide, tall = size

    def on_page(canvas: Canvas, document: BaseDocTemplate) -> None:
        if document.page == 1:
            _describe(canvas, made, title, producer)
        for decorate in look.decorate:
            canvas.saveState()
            decorate(canvas, wide, tall)
            canvas.restoreState()
        if first is not None:
            canvas.setFont("Helvetica-Bold", 10)
            canvas.drawRightString(wide - 40, tall - 36, str(first + document.page - 1))

    document = BaseDocTemplate(target, pagesize=size, invariant=1, pageCompression=0)
    frame = Frame(
        look.margin, look.margin * 0.8, wide - 2 * look.margin, tall - look.top - look.margin * 0.8, 0, 0, 0, 0
    )
    document.addPageTemplates(PageTemplate(frames=[frame], onPage=on_page))
    document.build(story)
    return Printed(target.getvalue(), document.page)


def pictures(data: bytes, *, seed: int, dpi: int, colour: bool = False, turn: float | None = None) -> list[Image.Image]:
    """The pages as a scanner or a phone sees them: a little crooked, grey paper, some grain."""
    document = pdfium.PdfDocument(data)
    chance = np.random.default_rng(seed)
    return [_seen(page.render(scale=dpi / 72).to_pil(), chance, colour, turn) for page in document]


def _seen(image: Image.Image, chance: np.random.Generator, colour: bool, turn: float | None) -> Image.Image:
    angle = float(chance.uniform(-0.5, 0.5)) if turn is None else turn
    image = image.convert("RGB" if colour else "L").rotate(angle, Image.Resampling.BICUBIC, fillcolor="white")
    pixels = np.asarray(image, dtype=np.float32)
    tint = np.array([0.99, 0.985, 0.96], dtype=np.float32) if colour else np.float32(0.985)
    grain = chance.normal(0, 0.8, pixels.shape[:2]).astype(np.float32)
    shade = np.linspace(0, 7, pixels.shape[1], dtype=np.float32)[None, :]
    spoilt = pixels * tint + 4 - (grain + shade if not colour else (grain + shade)[:, :, None])
    return Image.fromarray(np.clip(spoilt, 0, 255).astype(np.uint8))


def jpeg(image: Image.Image, *, quality: int = 38, dpi: int = 120, exif: Image.Exif | None = None) -> bytes:
    """The picture as JPEG."""
    target = io.BytesIO()
    image.save(target, "JPEG", quality=quality, dpi=(dpi, dpi), exif=exif or Image.Exif())
    return target.getvalue()


def scan(
    printed: bytes, *, seed: int, made: date, title: str, searchable: bool, dpi: int = 150, colour: bool = False,
    turn: float | None = None, quality: int = 38, producer: str = "Desk Scanner 2 (sample)",
) -> bytes:  # fmt: skip
    """A scan of a printed paper; `searchable` as most office scanners write it, with the text behind the picture."""
    document = pdfium.PdfDocument(printed)
    target = io.BytesIO()
    canvas = _canvas(target, made, title, producer)
    for page, image in zip(document, pictures(printed, seed=seed, dpi=dpi, colour=colour, turn=turn), strict=True):
        wide, tall = page.get_size()
        canvas.setPageSize((wide, tall))
        if searchable:
            _text_behind(canvas, page)
        canvas.drawImage(ImageReader(io.BytesIO(jpeg(image, quality=quality, dpi=dpi))), 0, 0, wide, tall)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _text_behind(canvas: Canvas, page: pdfium.PdfPage) -> None:
    text = page.get_textpage()
    for nth in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(nth)
        words = text.get_text_bounded(left, bottom, right, top).replace("\r\n", " ").strip()
        if not words:
            continue
        size = max((top - bottom) * 0.95, 4)
        line = canvas.beginText(left, bottom + size * 0.2)
        line.setTextRenderMode(3)
        line.setFont("Helvetica", size)
        natural = canvas.stringWidth(words, "Helvetica", size)
        line.setHorizScale(100 * (right - left) / natural if natural else 100)
        line.textOut(words)
        canvas.drawText(line)


def join(parts: Sequence[tuple[str, bytes]], *, made: date, title: str, bookmarks: bool = True) -> bytes:
    """One PDF out of several, each with its bookmark, as a paper book is put together."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter()
    for name, data in parts:
        writer.append(PdfReader(io.BytesIO(data)), outline_item=name if bookmarks else None)
    stamp = made.strftime("D:%Y%m%d112000+05'00'")
    writer.metadata = {"/Title": title, "/Producer": "Binder (sample)", "/CreationDate": stamp, "/ModDate": stamp}
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()
