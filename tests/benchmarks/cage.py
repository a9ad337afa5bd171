"""What the cage of a worker costs: `python -m tests.benchmarks.cage [--ocr] [--rounds N] [FOLDER …]`.

Processes that are forked as workers are read the same papers, one with the cage and one without in turn, so that what
else the machine does falls on both: of each pair the ratio is taken, and the median of all. Processor time is what the
cage costs, of reading and of entering it, and what the promises (3 %, 5 ms) are of. The clock's is told beside it and not
judged: on a shared machine it is also what others did meanwhile, which differs from run to run by more than the cage
costs. Without folders the samples are read, with --ocr their pictures of text too. 1 where a promise is not kept, 3 where
there is no whole cage.
"""

import argparse
import multiprocessing
import sys
import tempfile
import time
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median
from typing import NamedTuple

from checker.reading import preload, read
from checker.reading.sandbox import cage
from checker.reading.sandbox.cage import Rights
from checker.reading.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
SLOWER, START_MS = 0.03, 5.0
"""What is promised, of processor time: the part by which reading is slower at most, and the milliseconds of a start."""
_SORTS = (".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".docx")
_STARTS = 31
_MEMORY = 4000
"""MB, for systems whose cage bounds it."""


class Taken(NamedTuple):
    """What one process took, in seconds."""

    start: float
    processor: float
    clock: float
    whole: bool
    """Whether all of the cage was in force."""


def _work(paths: Sequence[str], settings: Settings, rights: Rights | None, folder: str, back: Connection) -> None:
    before = time.process_time()
    state = cage.enter(rights, folder, _MEMORY) if rights else None
    start = time.process_time() - before
    for path in paths:  # what is imported, and made when it is first asked for, is the same for both
        read(path, settings=settings)
    began, before = time.perf_counter(), time.process_time()
    for path in paths:
        read(path, settings=settings)
    back.send(Taken(start, time.process_time() - before, time.perf_counter() - began, bool(state and state.whole)))


def taken(paths: Sequence[str], settings: Settings, rights: Rights | None) -> Taken:
    """What a process of its own takes for the papers; with `rights`, in the cage."""
    ours, theirs = multiprocessing.Pipe(duplex=False)
    with tempfile.TemporaryDirectory() as folder:
        one = multiprocessing.get_context("fork").Process(target=_work, args=(paths, settings, rights, folder, theirs))
        one.start()
        theirs.close()
        result: Taken = ours.recv()
        one.join()
    return result


def papers(folders: Sequence[Path], most: int) -> list[str]:
    """The papers below the folders, evenly chosen where there are more than that."""
    found = sorted(str(one) for folder in folders for one in folder.rglob("*") if one.suffix.lower() in _SORTS)
    return found[:: max(1, len(found) // most)][:most]


def main(words: list[str]) -> int:
    """1 where a promise is not kept, 3 where there is no cage to measure."""
    asked = argparse.ArgumentParser(prog="python -m tests.benchmarks.cage")
    asked.add_argument("folders", nargs="*", type=Path)
    asked.add_argument("--rounds", type=int, default=9)
    asked.add_argument("--most", type=int, default=16, help="papers that are read")
    asked.add_argument("--ocr", action="store_true")
    given = asked.parse_args(words)
    chosen = papers([*map(Path.resolve, given.folders)] or [ROOT / "samples"], given.most)
    settings = Settings(ocr=given.ocr)
    rights = Rights(readable=tuple(chosen))
    assert preload
    pairs = []
    for nth in range(given.rounds):
        order = (rights, None) if nth % 2 else (None, rights)
        both = [taken(chosen, settings, one) for one in order]
        pairs.append(both if nth % 2 else both[::-1])
    if not all(caged.whole for caged, _ in pairs):
        print("This system keeps no whole cage: see bundle-checker doctor.")
        return 3
    processor = median(caged.processor / free.processor for caged, free in pairs)
    clock = median(caged.clock / free.clock for caged, free in pairs)
    start = median(taken((), settings, rights).start for _ in range(_STARTS)) * 1000
    seconds = median(free.processor for _, free in pairs)
    print(f"{len(chosen)} papers, {given.rounds} pairs, {seconds:.2f} s of processor without the cage")
    print(f"| reading in the cage, of processor | {processor:.3f} × | at most {1 + SLOWER:.2f} × |")
    print(f"| the same, by the clock | {clock:.3f} × | no limit |")
    print(f"| start: entering the cage, of processor | {start:.1f} ms | at most {START_MS:.0f} ms |")
    return int(processor > 1 + SLOWER or start > START_MS)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
