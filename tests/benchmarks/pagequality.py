"""What is said of pages that were spoilt by known amounts, and of the same pages before: the quality part of
python -m tests.benchmarks.scans --corpus ../shared/corpus --only quality."""

import io
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pypdfium2
from PIL import Image, ImageFilter

from checker.reading.ocr import NotRead
from checker.reading.ocr.engine_cascade import read
from checker.reading.quality import preprocess
from checker.reading.quality.page_quality import Quality, look

FAULTS: dict[str, Callable[[Quality], bool]] = {
    "turned": lambda q: q.rotation != 0,
    "leaning": lambda q: abs(q.skew or 0.0) >= 2.0,
    "blurred": lambda q: q.blur is True,
    "pale": lambda q: q.low_contrast is True,
    "cut": lambda q: q.cut_off is True,
    "blank": lambda q: q.blank,
    "low dpi": lambda q: (q.dpi or 300) < 150,
}


def degraded(page: Image.Image) -> Iterator[tuple[str, str, Image.Image]]:
    """The page with one fault of a known amount at a time."""
    grey = page.convert("L")
    paper = int(np.median(np.asarray(grey)[::4, ::4]))
    for degrees in (90, 180, 270):
        yield "turned", f"turned {degrees}", grey.rotate(degrees, expand=True)
    for lean in (4, -2.5):
        yield "leaning", f"leaning {lean}°", grey.rotate(lean, fillcolor=paper, resample=Image.Resampling.BICUBIC)
    for radius in (2, 3):
        yield "blurred", f"blurred by {radius} px", grey.filter(ImageFilter.GaussianBlur(radius))
    yield "pale", "a fifth of the contrast", grey.point(lambda v: 235 - (255 - v) * 0.2)
    for side, removed in SIDES.items():
        for share in (0.08, 0.2):
            box = removed(grey.width, grey.height, _inked(grey, side, share))
            yield "cut", f"cut {side}", grey.crop(box)
            laid = Image.new("L", grey.size, paper)
            laid.paste(grey.crop(box), (0, 0) if box[0] or box[1] else (grey.width - box[2], grey.height - box[3]))
            yield "cut", f"laid too far to the {side}", laid
    noise = np.random.default_rng(1).normal(245, 4, (grey.height, grey.width))
    yield "blank", "blank with noise", Image.fromarray(np.clip(noise, 0, 255).astype(np.uint8))
    yield "low dpi", "100 dpi", grey.resize((grey.width // 2, grey.height // 2))


SIDES: dict[str, Callable[[int, int, int], tuple[int, int, int, int]]] = {
    "left": lambda w, h, at: (at, 0, w, h),
    "right": lambda w, h, at: (0, 0, w - at, h),
    "top": lambda w, h, at: (0, at, w, h),
    "bottom": lambda w, h, at: (0, 0, w, h - at),
}
"""What is left of a page of that width and height when so much is cut from that side."""


def _inked(grey: Image.Image, side: str, share: float) -> int:
    """How far from that side the share of the page's ink ends, wherever that falls: in a line or between two."""
    down, across = np.nonzero(np.asarray(preprocess.even(grey)) < 110)
    far = {"left": across, "right": grey.width - across, "top": down, "bottom": grey.height - down}[side]
    return int(np.quantile(far, share))


def as_scanned(page: Image.Image, seed: int) -> Image.Image:
    """The page as an office machine would give it: soft, noisy, a little askew, saved as JPEG."""
    made = np.random.default_rng(seed)
    soft = np.asarray(page.convert("L").filter(ImageFilter.GaussianBlur(0.6)), np.float32) * 0.92 + 10
    noisy = Image.fromarray(np.clip(soft + made.normal(0, 3, soft.shape), 0, 255).astype(np.uint8))
    noisy = noisy.rotate(float(made.normal(0, 0.3)), fillcolor=243, resample=Image.Resampling.BICUBIC)
    saved = io.BytesIO()
    noisy.save(saved, "JPEG", quality=60)
    return Image.open(saved).convert("L")


def clean_pages(corpus: Path, limit: int | None) -> Iterator[tuple[Image.Image, tuple[float, float]]]:
    """First pages: contracts as they are and as scanned, court filings as scanned, scans, receipts."""
    for folder in ("contracts", "filings", "fara-scanned"):
        for nth, path in enumerate(sorted((corpus / folder).glob("*.pdf"))[: limit or 12]):
            try:
                page = pypdfium2.PdfDocument(path)[0]
            except pypdfium2.PdfiumError:
                continue  # some are there because they are broken
            picture, size = page.render(scale=200 / 72).to_pil(), page.get_size()
            if picture.convert("L").getextrema()[0] > 128 or "rectangles" in path.name:
                continue  # an empty page; two whose heading is cut
            if folder == "contracts":
                yield picture, size
            yield (picture if folder == "fara-scanned" else as_scanned(picture, nth)), size
    for path in sorted((corpus / "receipts").glob("*.jpg"))[: limit or 12]:
        receipt = Image.open(path).convert("RGB")
        yield receipt, (receipt.width * 72 / 200, receipt.height * 72 / 200)


def quality(corpus: Path, limit: int | None) -> None:
    """Verdicts on degraded pages; only pages that may be turned are read by OCR first, as the pipeline does."""
    found: dict[str, Counter[object]] = defaultdict(Counter)
    alarms: Counter[str] = Counter()
    pages = 0
    spent = 0.0
    for page, size in clean_pages(corpus, limit):
        pages += 1
        begun = time.perf_counter()
        clean = looked(page, size, pages % 6 == 1)
        spent += time.perf_counter() - begun if pages % 6 != 1 else 0.0
        alarms.update(fault for fault, holds in FAULTS.items() if holds(clean))
        for fault, name, bad in degraded(page):
            if fault == "turned" and pages % 6 != 1:
                continue
            scale = 0.5 if fault == "low dpi" else 1.0
            shown = bad.width / page.width * size[0] / scale, bad.height / page.height * size[1] / scale
            seen = looked(bad, shown, fault == "turned")
            answer = (
                "found" if FAULTS[fault](seen) else "doubted" if fault == "cut" and seen.cut_off is None else "missed"
            )
            found[name][answer] += 1
    for name, count in found.items():
        n = count.total()
        print(f"{name}: found {count['found']} of {n} ({count['found'] / n:.2f})", f"cannot tell {count['doubted']}")
    n, hits = sum(c.total() for c in found.values()), sum(c["found"] for c in found.values())
    print(
        f"faults found {hits / n:.3f}; false alarms {sum(alarms.values()) / pages:.3f} a clean page {dict(alarms)}; {spent / pages:.2f} s a page"
    )


def looked(page: Image.Image, size: tuple[float, float], by_ocr: bool) -> Quality:
    text = read(page, 1, ("en",), size, lambda text: (text.mean_confidence or 0) > 0.6, None, 60.0) if by_ocr else None
    return look(page, size=size, text=None if isinstance(text, NotRead) else text)
