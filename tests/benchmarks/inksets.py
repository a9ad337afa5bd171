"""Pages with and without ink, each set of another origin, and how often ink is seen on them."""

import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy
import pypdfium2
from PIL import Image, ImageFilter

from checker.facts.geometry import Box
from checker.pages.page import Page
from checker.pages.text_layout import PlacedWord, lines_of_words
from checker.reading.ink.scan_marks import with_marks
from checker.reading.ocr import NotRead, read_page
from checker.recognising.signing.page_places import signatures_on
from tests.benchmarks.inkpages import ink_page


@dataclass(frozen=True)
class Sheet:
    """One page of a set: `document` groups pages, `signed` is true of the document."""

    document: str
    signed: bool
    image: Image.Image
    size: tuple[float, float]
    text: Page | None


def _scans(corpus: Path, _: int) -> Iterator[Sheet]:
    """The scanned forms, all signed by hand, read by the project's own OCR."""
    for path in sorted((corpus / "fara-scanned").glob("*.pdf")):
        document = pypdfium2.PdfDocument(path)
        for number in range(len(document)):
            size = document[number].get_size()
            image = document[number].render(scale=300 / 72).to_pil()
            yield Sheet(path.name, True, image, size, _read(image, size, number + 1))


def _drawn(signed: bool) -> Callable[[Path, int], Iterator[Sheet]]:
    def pages(_: Path, many: int) -> Iterator[Sheet]:
        for seed in range(many):
            page = ink_page(seed, signed)
            yield Sheet(f"{seed}", signed, page.image, page.size, _read(page.image, page.size, 1) or page.text)

    return pages


_SIGNED = frozenset({"ca10_010110462922.pdf"})
"""Filings that show the picture of a clerk's signature."""


def _born_digital(corpus: Path, _: int) -> Iterator[Sheet]:
    """Contracts, filings and forms signed electronically, printed and scanned again by arithmetic: no ink is on them."""
    for folder in ("fara-filed", "contracts", "filings"):
        for path in sorted((corpus / folder).glob("*.pdf")):
            if path.name not in _SIGNED:
                yield from _rescanned(path)


def _rescanned(path: Path) -> Iterator[Sheet]:
    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError:
        return
    for number in range(len(document)):
        page = document[number]
        text = _layer(page, number + 1)
        if not signatures_on(text, [])[0]:
            continue
        noise = numpy.random.default_rng(number)
        image = page.render(scale=150 / 72).to_pil().convert("L")
        image = image.rotate(noise.uniform(-0.6, 0.6), fillcolor=255).filter(ImageFilter.GaussianBlur(0.7))
        pixels = numpy.asarray(image) + noise.normal(0, 8, (image.height, image.width))
        yield Sheet(
            f"{path.name}:{number}", False, Image.fromarray(pixels.clip(0, 255).astype("uint8")), page.get_size(), text
        )


def _receipts(corpus: Path, _: int) -> Iterator[Sheet]:
    """Shop receipts: photographs without a signature."""
    for path in sorted((corpus / "receipts").glob("*.jpg")):
        image = Image.open(path).convert("L")
        size = (image.width * 0.36, image.height * 0.36)
        yield Sheet(path.name, False, image, size, _read(image, size, 1))


def _read(image: Image.Image, size: tuple[float, float], number: int) -> Page | None:
    text = read_page(image, number, ("en",), size)
    return None if isinstance(text, NotRead) else text


def _layer(page: pypdfium2.PdfPage, number: int) -> Page:
    words = page.get_textpage()
    text, high = words.get_text_range(), page.get_size()[1]

    def box(start: int, end: int) -> Box | None:
        found = [
            words.get_charbox(at)
            for at in range(start, min(end, words.count_chars()))
            if not text[at : at + 1].isspace()
        ]
        found = [one for one in found if one[2] > one[0]]
        if not found:
            return None
        return Box(
            min(b[0] for b in found),
            high - max(b[3] for b in found),
            max(b[2] for b in found),
            high - min(b[1] for b in found),
        )

    placed = [PlacedWord(*one.span(), at) for one in re.finditer(r"\S+", text) if (at := box(*one.span()))]
    return Page(number, text, "ocr", page.get_size(), box, laid_out=lambda: lines_of_words(text, placed, 2.0))


INK_SETS: dict[str, Callable[[Path, int], Iterator[Sheet]]] = {
    "fara-scanned (signed)": _scans,
    "drawn forms, signed": _drawn(True),
    "drawn forms, filled in by hand and not signed": _drawn(False),
    "born digital, scanned again (no ink)": _born_digital,
    "receipts (no ink)": _receipts,
}


def measure_ink(name: str, pages: Iterator[Sheet]) -> None:
    """Prints how many documents of a set are seen as signed, left in doubt, or called empty."""
    answers: dict[str, set[str]] = defaultdict(set)
    spent, many = 0.0, 0
    for page in pages:
        started = time.perf_counter()
        text = page.text or Page(1, "", "ocr", page.size)
        found, _ = signatures_on(with_marks(text, page.image), [])
        spent, many = spent + time.perf_counter() - started, many + 1
        answers[page.document] |= {
            "seen" if one.certain and one.means in ("ink", "mark") else "doubt" if one.state != "empty" else "empty"
            for one in found
        }
    best = Counter(
        next((one for one in ("seen", "doubt", "empty") if one in said), "nothing") for said in answers.values()
    )
    total = max(1, len(answers))
    shares = ", ".join(f"{one} {best[one]} ({best[one] / total:.3f})" for one in ("seen", "doubt", "empty", "nothing"))
    print(f"\n{name}: {total} documents, {many} pages: {shares}; {1000 * spent / max(1, many):.0f} ms a page")
