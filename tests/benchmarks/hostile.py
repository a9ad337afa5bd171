"""Any folders of files through the checker, beside single libraries on the same files.

python -m tests.benchmarks.hostile [DIR…] [--ocr] [--jobs 2] [--alone] [--overhead] [--seconds 20] [--updates] [--text]

Prints files, facts, partly read, unreadable by reason, crashes, hangs, the slowest ten, the peak memory of a worker
and how many files were passed over in silence (must be 0). `--text` makes papers whose text says otherwise than a reader
sees, `--updates` papers that are updated after signing; both print what is told of each. `--alone` adds pypdf, pdfium and
poppler, each alone;
`--overhead` what supervised workers cost on files that are read whole, and how fast a lost worker is replaced.
"""

import argparse
import os
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

from checker.facts.document import Document, Unreadable
from checker.facts.questions import Questions
from checker.reading import read_all
from checker.reading.folder.walk import walk
from checker.reading.settings import Limits, Settings
from checker.reading.workers.pool import SupervisedExecutor, WorkerLostError
from tests.benchmarks import hostile_engines as engines
from tests.benchmarks import hostile_updates
from tests.benchmarks.hostile_text import said_of_texts

ALONE: dict[str, Callable[[str], int]] = {
    "pypdf": engines.pypdf_alone, "pdfium": engines.pdfium_alone, "poppler": engines.poppler_alone,
}  # fmt: skip
HANG = "took more than"


class Measuring(Executor):
    """An executor that hands on to another one, and keeps seconds, memory and losses of each task."""

    def __init__(self, inner: Executor) -> None:
        self.inner = inner
        self.seconds: dict[str, float] = {}
        self.losses: list[tuple[str, str]] = []
        self.peak = 0

    def submit(self, fn, /, *args, **kwargs) -> Future[Any]:
        outer: Future[Any] = Future()
        outer.set_running_or_notify_cancel()
        name = str(args[0]) if args else ""

        def told(inner: Future[Any]) -> None:
            fault = inner.exception()
            if fault is not None:
                self.losses.append((name, str(fault)))
                outer.set_exception(fault)
                return
            answer, seconds, peak = inner.result()
            self.seconds[name] = self.seconds.get(name, 0.0) + seconds
            self.peak = max(self.peak, peak)
            outer.set_result(answer)

        self.inner.submit(engines.measured, fn, *args).add_done_callback(told)
        return outer


def every_file(root: Path) -> set[str]:
    """All names below a folder, by a walk of this benchmark's own; links and pipes too."""
    return {
        (Path(folder) / name).relative_to(root).as_posix() for folder, _, names in os.walk(root) for name in names
    }


def read_folder(root: Path, pool: Measuring, settings: Settings) -> tuple[list[Document | Unreadable], set[str]]:
    """What the checker says of each file, and the files that it says nothing of."""
    listing = walk(root)
    answers = list(read_all([(one.full, one.path) for one in listing.files], Questions(), settings, pool))
    told = {one.path for one in answers if not isinstance(one, Document) or one.status == "read" or one.reason}
    return answers, every_file(root) - told - {one.path for one in listing.ignored}


def told(answers: list[Document | Unreadable]) -> Iterator[str]:
    """Lines: facts, partly read, unreadable by reason."""
    states = Counter(one.status if isinstance(one, Document) else "unreadable" for one in answers)
    yield "facts " + ", ".join(f"{count} {state}" for state, count in sorted(states.items()))
    yield f"pages {sum(one.pages for one in answers if isinstance(one, Document))}, of which not read " + str(
        sum(len(one.text.unread_pages) for one in answers if isinstance(one, Document))
    )
    reasons = Counter(re.sub(r"\d[\d,]*", "N", one.reason) for one in answers if isinstance(one, Unreadable))
    yield from (f"  {count:5} {reason}" for reason, count in reasons.most_common())


def alone(files: list[str], limits: Limits, jobs: int) -> Iterator[tuple[str, set[str], int]]:
    """For each library: its name, the files that it gives up on, its pages."""
    for name, function in ALONE.items():
        lost, pages = set(), 0
        with SupervisedExecutor(jobs, limits) as pool:
            for path, future in [(path, pool.submit(function, path)) for path in files]:
                try:
                    count = future.result()
                except WorkerLostError:
                    count = 0
                pages += count
                lost |= set() if count else {path}
        yield name, lost, pages


def overhead(files: list[str], limits: Limits, settings: Settings) -> Iterator[str]:
    """Files read one after the other here, and in one supervised worker, five times by turns; the best of each.

    Both have read them once before, so that neither pays for the first import of a library.
    """
    pairs = [(path, path) for path in files]
    best = [float("inf"), float("inf")]
    with SupervisedExecutor(1, limits) as pool:
        for turn in range(6):
            for which, executor in enumerate((None, pool)):
                begun = time.perf_counter()
                list(read_all(pairs, Questions(), settings, executor))
                best[which] = min(best[which], time.perf_counter() - begun) if turn else best[which]
    here, supervised = best
    yield f"isolation {here:.2f} s without, {supervised:.2f} s with: {supervised / here - 1:+.1%} ({len(files)} files)"
    yield f"respawn {respawn(limits) * 1000:.0f} ms (median of 7)"


def respawn(limits: Limits) -> float:
    """Seconds from the loss of a worker to the next task's answer."""
    times = []
    with SupervisedExecutor(1, limits) as pool:
        for number in range(7):
            lost = pool.submit(engines.die)
            lost.exception()
            begun = time.perf_counter()
            pool.submit(engines.nothing, number).result()
            times.append(time.perf_counter() - begun)
    return sorted(times)[3]


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("folders", nargs="*", type=Path)
    asked.add_argument("--updates", action="store_true", help="what is told of updates after signing")
    asked.add_argument("--text", action="store_true", help="papers whose text says otherwise than a reader sees")
    asked.add_argument("--ocr", action="store_true", help="read pages that are pictures, too")
    asked.add_argument("--jobs", type=int, default=2)
    asked.add_argument("--seconds", type=float, default=20.0)
    asked.add_argument("--alone", action="store_true", help="beside pypdf, pdfium and poppler")
    asked.add_argument("--overhead", action="store_true", help="what isolation costs")
    options = asked.parse_args()
    if options.updates:
        print(*hostile_updates.tell(), sep="\n")
    if options.text:
        print(*said_of_texts(ocr=options.ocr), sep="\n")
    if not options.folders:
        return
    limits = Limits(seconds=options.seconds)
    settings = Settings(ocr=options.ocr, limits=limits)
    answers: list[tuple[Path, Document | Unreadable]] = []
    silent: list[str] = []
    with SupervisedExecutor(options.jobs, limits) as pool:
        measure = Measuring(pool)
        for root in options.folders:
            found, passed_over = read_folder(root, measure, settings)
            answers += [(root, one) for one in found]
            silent += sorted(f"{root}/{name}" for name in passed_over)
    print(f"files {len(answers)}")
    print(*told([one for _, one in answers]), sep="\n")
    hangs = [one for one in measure.losses if one[1].startswith(HANG)]
    print(f"crashes {len(measure.losses) - len(hangs)}, hangs {len(hangs)}")
    print(*(f"  {Path(path).name}: {reason}" for path, reason in measure.losses[:20]), sep="\n")
    print(f"peak memory of a worker {measure.peak / 1_048_576:.0f} MB (limit {limits.memory_mb} MB above its start)")
    print("slowest ten", ", ".join(
        f"{Path(path).name} {seconds:.1f} s"
        for path, seconds in sorted(measure.seconds.items(), key=lambda one: -one[1])[:10]
    ))  # fmt: skip
    print(f"passed over in silence {len(silent)}", *silent[:20], sep="\n  ")
    pdfs = {
        str(root / one.path): one for root, one in answers if one.media_type == "application/pdf"
    }  # fmt: skip
    if options.alone:
        ours = {path for path, one in pdfs.items() if isinstance(one, Unreadable)}
        pages = sum(one.pages - len(one.text.unread_pages) for one in pdfs.values() if isinstance(one, Document))
        print(f"of {len(pdfs)} PDFs given up on: checker {len(ours)} ({pages} pages looked at)")
        for name, lost, count in alone(sorted(pdfs), limits, options.jobs):
            print(f"  {name} alone {len(lost)} ({count} pages); of ours it reads {len(ours - lost)}:",
                  ", ".join(sorted(Path(one).name for one in ours - lost)[:12]))  # fmt: skip
    if options.overhead:
        whole = sorted(path for path, one in pdfs.items() if isinstance(one, Document) and one.status == "read")
        print(*overhead(whole[:150], limits, settings), sep="\n")


if __name__ == "__main__":
    main()
