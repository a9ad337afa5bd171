"""What an audit costs: `python -m tests.benchmarks.audit [--matters 100]`.

All ratios are taken in one run on one generated estate. OCR is off: it is measured by tests.benchmarks.scans.
"""

import argparse
import hashlib
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pypdfium2

from tests.benchmarks.estate import make

DAY = "2026-05-01"


def timed(work: Callable[[], object]) -> float:
    """Seconds of wall-clock time."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def audit(root: Path, history: Path, jobs: int, *more: str) -> None:
    """One audit as a user calls it, start-up included."""
    command = [sys.executable, "-m", "checker", "audit", str(root), "--history", str(history), "--jobs", str(jobs), "--no-ocr"]
    subprocess.run([*command, "--as-of", DAY, "--exit-zero", *more], check=True, stdout=subprocess.DEVNULL)


def walked(root: Path) -> None:
    """The bare walk: scandir with stat of every file."""
    waiting = [str(root)]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                else:
                    entry.stat()


def hashed_and_extracted(paths: list[Path]) -> None:
    """The bare cost: every byte hashed, every page's text taken by pdfium."""
    for path in paths:
        data = path.read_bytes()
        hashlib.sha256(data).hexdigest()
        if path.suffix == ".pdf":
            document = pypdfium2.PdfDocument(data)
            for page in document:
                page.get_textpage().get_text_range()
            document.close()


def scripted(paths: list[Path], jobs: int) -> None:
    """What a person would script today, in xargs -P."""
    tools = {"pdfinfo": '"$1" >/dev/null', "pdftotext": '"$1" - >/dev/null', "pdfsig": '"$1" >/dev/null', "exiftool": '"$1" >/dev/null'}
    lines = [f"{tool} {rest} 2>&1" for tool, rest in tools.items() if shutil.which(tool)]
    script = "; ".join([*lines, 'sha256sum "$1" >/dev/null'])
    names = "\0".join(map(str, paths)).encode()
    subprocess.run(["xargs", "-0", "-n1", "-P", str(jobs), "sh", "-c", f"{script}; true", "-"], input=names, check=True)


def main() -> None:
    """Prints the tables."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--matters", type=int, default=100)
    given.add_argument("--files", type=int, default=30)
    options = given.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        root = base / "estate"
        made = make(root, options.matters, options.files)
        every = [path for paths in made.values() for path in paths]
        print(f"{options.matters} matters, {len(every)} files, {sum(p.stat().st_size for p in every) / 1e6:.0f} MB\n")
        print("| measure | seconds | files a second | ratio |\n| --- | ---: | ---: | --- |")

        def row(name: str, seconds: float, ratio: str = "") -> float:
            print(f"| {name} | {seconds:.2f} | {len(every) / seconds:.0f} | {ratio} |", flush=True)
            return seconds

        bare = row("bare: hash and text by pdfium, one core", timed(lambda: hashed_and_extracted(every)))
        one = timed(lambda: audit(root, base / "h1", 1, "--no-cache"))
        row("audit, cold, one core", one, f"{one / bare:.2f} × bare")
        two = timed(lambda: audit(root, base / "h2", 2, "--cache-dir", str(base / "cache")))
        row("audit, cold, two cores", two, f"one core gives {one / two:.2f} × its time")
        sample = every[: min(len(every), 300)]
        tools = timed(lambda: scripted(sample, 2)) * len(every) / len(sample)
        row("pdfinfo, pdftotext, pdfsig, exiftool, sha256sum in xargs -P 2", tools, f"{tools / two:.1f} × the audit")
        walk = min(timed(lambda: walked(root)) for _ in range(3))
        row("bare walk with stat", walk)
        warm = min(timed(lambda: audit(root, base / "h2", 2, "--cache-dir", str(base / "cache"))) for _ in range(2))
        row("audit, warm, start-up included", warm, f"{warm / walk:.1f} × the walk")
        children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(f"\nThe largest process took {children:.0f} MB.")


if __name__ == "__main__":
    main()
