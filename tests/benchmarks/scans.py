"""How well and at what cost scans are read: python -m tests.benchmarks.scans --corpus ../shared/corpus [--limit N]."""

import argparse
import json
import resource
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pypdfium2
from PIL import Image

from checker.facts.dates import Dated, Order
from checker.facts.form import PageFact
from checker.facts.own_date import own_date
from checker.facts.questions import Questions
from checker.reading.ink.scan_marks import with_marks
from checker.reading.ocr import NotRead, installed_engines, sure_dates
from checker.reading.ocr.engine_cascade import Cost, read
from checker.reading.quality import preprocess
from checker.recognising.asked_questions import Asking
from checker.recognising.dates import settle
from checker.recognising.pipeline import recognise
from checker.recognising.recogniser import PageContext
from tests.benchmarks.pagequality import quality

HIGH = 0.8
"""A date at or above this confidence is relied on; below one half it is doubtful."""
SIGNED = ("signed", "sworn", "attested")
STAMPED = ("received", "filed")


@dataclass
class Bill:
    """What reading cost: seconds by step and what it gave, pages, seconds in all, the processor's seconds."""

    steps: Counter[str] = field(default_factory=Counter)
    runs: Counter[str] = field(default_factory=Counter)
    gave: Counter[str] = field(default_factory=Counter)
    chosen: Counter[str] = field(default_factory=Counter)
    pages: int = 0
    wall: float = 0.0
    cpu: float = 0.0

    @contextmanager
    def running(self) -> Iterator[None]:
        """Counts what passes inside, in this process and in the engine's."""
        begun, spent = time.perf_counter(), processor()
        yield
        self.wall += time.perf_counter() - begun
        self.cpu += processor() - spent

    def paid(self, cost: Cost, chosen: str) -> None:
        """Takes down one page."""
        self.pages += 1
        self.chosen[chosen] += 1
        self.steps.update(cost.steps)
        self.runs.update(cost.steps.keys())
        self.gave.update(step for step, words in cost.found.items() if words)

    def lines(self) -> Iterator[str]:
        inside, pages = sum(self.steps.values()), max(self.pages, 1)
        outside = self.wall - inside
        yield (
            f"{pages / max(self.wall, 1e-9) * 60:.0f} pages a minute, {self.cpu / pages:.2f} s of CPU a page; "
            f"inside engines {inside:.1f} s, outside {outside:.1f} s ({outside / max(inside, 1e-9):.1%})"
        )
        for step, seconds in self.steps.most_common():
            gave = f", gave words on {self.gave[step]}" if step in self.gave else ""
            yield f"  {step}: {seconds / pages:.2f} s a page; ran on {self.runs[step]} of {pages}{gave}"
        for step, count in self.chosen.most_common():
            yield f"  text taken from {step}: {count} pages"


def processor() -> float:
    """Seconds of the processor that this process and those it waited for have used."""
    own, engines = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own.ru_utime + own.ru_stime + engines.ru_utime + engines.ru_stime


def labels(folder: Path, limit: int | None) -> list[dict[str, str]]:
    rows = [json.loads(line) for line in (folder / "labels.jsonl").read_text().splitlines()]
    return rows[:limit] if limit else rows


def page_dates(image: Image.Image, page: int, size: tuple[float, float], order: Order, bill: Bill) -> list[Dated]:
    """The dates of a page as the pipeline makes them: OCR, grammar, signatures, second look."""
    cost = Cost()
    with bill.running():
        text = read(image, page, ("en",), size, None, None, 60.0, cost)
    if isinstance(text, NotRead):
        bill.paid(cost, text.why)
        return []
    looked = 0.0

    def look(dates: Sequence[Dated]) -> Sequence[Dated]:
        nonlocal looked
        begun = time.perf_counter()
        with bill.running():
            surer = sure_dates(dates, text, image, order)
        looked = time.perf_counter() - begun
        return surer

    questions = Questions(languages=("en",), date_order=order)
    marked = with_marks(text, image)
    seen = recognise(marked, PageFact(page, text="ocr"), PageContext(Asking(questions), sure=look))
    cost.steps["second look"] = looked
    bill.paid(cost, cost.chosen)
    return list(seen.dates)


def days(dates: list[Dated]) -> list[Dated]:
    return [one for one in dates if one.readings and one.precision == "day" and not one.computed]


def right(one: Dated, day: str) -> bool:
    return one.value == day or (one.value is None and day in one.alternatives)


def receipts(corpus: Path, limit: int | None, verbose: bool) -> None:
    found = first = wrong = 0
    bill = Bill()
    rows = labels(corpus / "receipts", limit)
    for row in rows:
        image = Image.open(corpus / "receipts" / row["file"])
        image.load()
        dates = days(settle(page_dates(image, 1, (0.0, 0.0), "DMY", bill), "DMY"))
        choice = own_date(dates) or (dates[0] if dates else None)
        found += any(right(one, row["date"]) for one in dates)
        first += choice is not None and right(choice, row["date"])
        bad = choice is not None and not right(choice, row["date"]) and choice.confidence >= HIGH
        wrong += bad
        if verbose and (choice is None or not right(choice, row["date"])):
            print("  ", row["file"], row["written"], [(d.value, d.alternatives, d.role, d.confidence) for d in dates])
    n = len(rows)
    print(
        f"receipts ({n}): found {found / n:.3f}, first choice right {first / n:.3f}, first choice wrong with high confidence {wrong / n:.3f}"
    )
    print(*bill.lines(), sep="\n")


def fara(corpus: Path, limit: int | None, verbose: bool) -> None:
    tally: dict[str, Counter[str]] = defaultdict(Counter)
    bill = Bill()
    for row in labels(corpus / "fara-scanned", limit):
        dates: list[Dated] = []
        for nth, (image, size) in enumerate(pages_of(corpus, row["file"]), 1):
            dates += page_dates(image, nth, size, "MDY", bill)
        dates = days(settle(dates, "MDY"))
        for kind, day in ((row.get("hand_or_typed"), row.get("signed")), ("stamped", row.get("date_stamped"))):
            if not kind or not day:
                continue
            hits = [one for one in dates if right(one, day)]
            roles = STAMPED if kind == "stamped" else SIGNED
            tally[kind].update(n=1, found=bool(hits), role=any(one.role in roles for one in hits))
            if verbose and kind == "stamped":
                print("  ", kind, row["file"][:40], day, [(d.written, d.value, d.role, d.confidence) for d in dates])
            if kind != "stamped":
                near = {str(day), row.get("date_stamped")}
                bad = [
                    o
                    for o in dates
                    if o.role in SIGNED and o.confidence >= HIGH and not any(right(o, d) for d in near if d)
                ]
                tally[kind].update(wrong=bool(bad))
                if verbose and (bad or not hits):
                    print(
                        "  ",
                        kind,
                        row["file"][:40],
                        row["written"],
                        [(d.page, d.written, d.value, d.role, d.confidence) for d in dates],
                    )
    for kind, count in tally.items():
        n = count["n"]
        print(
            f"fara-scanned {kind} ({n}): found {count['found'] / n:.3f}, with role {count['role'] / n:.3f}, a signing date wrong with high confidence {count['wrong']}"
        )
    print(*bill.lines(), sep="\n")


def bare(corpus: Path, limit: int | None) -> None:
    """The bare engine on the same pages: one call of the program a page, no preparation."""
    from checker.reading.ocr.engines import tesseract

    program = installed_engines().tesseract
    if program is None:
        return
    photographs = (Image.open(corpus / "receipts" / row["file"]) for row in labels(corpus / "receipts", limit))
    scans = (image for row in labels(corpus / "fara-scanned", limit) for image, _ in pages_of(corpus, row["file"]))
    sets: tuple[tuple[str, Iterable[Image.Image], int], ...] = (
        ("receipts", photographs, 150), ("fara-scanned", scans, 300)
    )  # fmt: skip
    for name, images, dpi in sets:
        bill = Bill()
        for image in images:
            bill.pages += 1
            with bill.running():
                tesseract.words(program, preprocess.grey(image), ("en",), 3, dpi, 60)
        print(
            f"bare tesseract psm 3 on {name}: {bill.pages / bill.wall * 60:.0f} pages a minute, "
            f"{bill.cpu / bill.pages:.2f} s of CPU a page"
        )


def pages_of(corpus: Path, file: str) -> Iterator[tuple[Image.Image, tuple[float, float]]]:
    """The pages of a scanned filing at 300 dpi, with their size in points."""
    for page in pypdfium2.PdfDocument(corpus / "fara-scanned" / file):
        yield page.render(scale=300 / 72).to_pil(), page.get_size()


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--corpus", type=Path, required=True)
    asked.add_argument("--limit", type=int)
    asked.add_argument("--only", choices=("receipts", "fara", "quality", "bare"))
    asked.add_argument("--verbose", action="store_true")
    given = asked.parse_args()
    print("engines:", installed_engines().version)
    if given.only in (None, "receipts"):
        receipts(given.corpus, given.limit, given.verbose)
    if given.only in (None, "bare"):
        bare(given.corpus, given.limit)
    if given.only in (None, "fara"):
        fara(given.corpus, given.limit, given.verbose)
    if given.only in (None, "quality"):
        quality(given.corpus, given.limit)


if __name__ == "__main__":
    main()
