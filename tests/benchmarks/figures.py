"""Words and figures that each engine reads of the same pages: python -m tests.benchmarks.figures [--pages N].

Born-digital English pages of the blind rounds are drawn at 130 to 200 dots an inch, laid askew, blurred, made grainy and
kept as JPEG; their own text is the truth. Seconds are the processor's.
"""

import argparse
import io
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import numpy
import pypdfium2
from PIL import Image, ImageFilter

from checker.pages.page import Page
from checker.reading.ocr import engine_cascade, read_page
from checker.reading.workers.installed_engines import report
from tests.benchmarks.scans import processor
from tests.rounds.matters import ROOT

FIRST_ROUND, SEED, FEWEST = 10, 5, 600
"""From which round on, the order in which pages are taken, and how many characters a page must have."""
AROUND = ".,;:()[]“”\"'’‘"


def worsened(image: Image.Image, chance: random.Random) -> Image.Image:
    """The page as a cheap scanner gives it."""
    leaning = image.rotate(chance.uniform(-1, 1), fillcolor=245, resample=Image.Resampling.BICUBIC)
    soft = numpy.asarray(leaning.filter(ImageFilter.GaussianBlur(chance.uniform(0.4, 1.0)))).astype(float)
    grain = numpy.random.RandomState(chance.randrange(1000)).normal(0, 9, soft.shape)
    out = io.BytesIO()
    Image.fromarray(numpy.clip(soft * 0.85 + 25 + grain, 0, 255).astype("uint8")).save(
        out, "JPEG", quality=chance.choice([40, 55, 70])
    )
    return Image.open(out)


def pages(most: int) -> Iterator[tuple[Image.Image, tuple[float, float], str]]:
    """Pages with their size in points and their text."""
    chance = random.Random(SEED)
    files = [one for one in sorted(ROOT.glob("*/*/clean/**/*.pdf")) if int(one.relative_to(ROOT).parts[0]) >= FIRST_ROUND]
    chance.shuffle(files)
    for path in files:
        document = pypdfium2.PdfDocument(path)
        page = document[chance.randrange(len(document))]
        text = page.get_textpage().get_text_range()
        if most and len(text) >= FEWEST and _is_english(text) and not _is_picture(page):
            drawn = page.render(scale=chance.choice([130, 150, 170, 200]) / 72).to_pil().convert("L")
            yield worsened(drawn, chance), (page.get_width(), page.get_height()), text
            most -= 1


def _is_english(text: str) -> bool:
    return sum(ord(letter) > 0x600 for letter in text) <= 5


def _is_picture(page: pypdfium2.PdfPage) -> bool:
    whole = page.get_width() * page.get_height()
    boxes = [one.get_bounds() for one in page.get_objects() if one.type == 3]
    return any((right - left) * (top - bottom) > 0.4 * whole for left, bottom, right, top in boxes)


def words(text: str) -> Counter[str]:
    return Counter(filter(None, (word.strip(AROUND) for word in text.split())))


def is_figure(word: str) -> bool:
    return len(word) > 1 and any(map(str.isdigit, word))


def found(page: Page | object, truth: Counter[str]) -> Counter[str]:
    """How many words and figures there are, and how many of them were read."""
    seen = words(page.text) if isinstance(page, Page) else Counter()
    count: Counter[str] = Counter()
    for word, times in truth.items():
        sort = "figures" if is_figure(word) else "words" if word.isalpha() and len(word) > 2 else None
        if sort:
            count[sort] += times
            count[f"{sort} read"] += min(times, seen[word])
    return count


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=30)
    there = report()
    taken = list(pages(parser.parse_args().pages))
    sets = {
        "RapidOCR alone": replace(there, tesseract=None),
        "Tesseract alone": replace(there, rapidocr=None),
        "both, as a file's first pages are read": there,
    }
    print("| engines | words | figures | seconds a page |\n| --- | --- | --- | --- |")
    for name, engines in sets.items():
        if not engines.any or engines.version.startswith("None"):
            continue
        engine_cascade.report = lambda engines=engines: engines  # type: ignore[assignment,misc]
        count: Counter[str] = Counter()
        begun = processor()
        for image, size, text in taken:
            count += found(read_page(image, 1, ("en", "ur"), size, seconds=120.0), words(text))
        spent = (processor() - begun) / len(taken)
        shares = (f"{count[f'{sort} read'] / count[sort]:.3f} ({count[sort]})" for sort in ("words", "figures"))
        print(f"| {name} | {' | '.join(shares)} | {spent:.1f} |")


if __name__ == "__main__":
    main()
