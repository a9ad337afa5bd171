"""How long commands take and how much memory they need, and what they are held against."""

import contextlib
import hashlib
import multiprocessing
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil
import pypdfium2

DAY = "2026-05-01"


@dataclass(frozen=True)
class Cost:
    """What some work took: seconds of wall-clock time and of processors, and the most memory at once, in MB."""

    seconds: float
    processor: float = 0.0
    parent: float = 0.0
    worker: float = 0.0

    def times(self, other: "Cost") -> str:
        """How often the other's cost this is: in wall-clock time and in processor time."""
        return f"{self.seconds / other.seconds:.2f} × ({self.processor / max(other.processor, 1e-9):.2f} × of processor)"


def timed(work: Callable[[], object]) -> Cost:
    """What a piece of work in this process, and in processes that it waits for, takes."""
    before = _processor()
    began = time.perf_counter()
    work()
    return Cost(time.perf_counter() - began, _processor() - before)


def _processor() -> float:
    return sum(sum(resource.getrusage(who)[:2]) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))


def audit(root: Path, history: Path, *more: str, cores: int | None = None) -> Cost:
    """One audit as a user calls it, start-up included; on that many cores, where the system can be told so."""
    command = [sys.executable, "-m", "checker", "audit", str(root), "--history", str(history), "--no-ocr", "--exit-zero"]
    # Compiled modules are kept, as for every installed program.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryFile() as told:
        process = subprocess.Popen(
            [*command, "--as-of", DAY, *more], stdout=subprocess.DEVNULL, stderr=told, env=kept
        )
        if cores is not None and hasattr(os, "sched_setaffinity"):
            os.sched_setaffinity(process.pid, sorted(os.sched_getaffinity(0))[:cores])
        watch = _Watch(process.pid)
        watch.start()
        cost = timed(process.wait)
        watch.join()
        told.seek(0)
        words = told.readline().decode()
        if process.returncode or words:
            raise SystemExit(f"the audit ended with {process.returncode}: {words}")
    return Cost(cost.seconds, cost.processor + sum(watch.processor.values()), watch.parent, watch.worker)


class _Watch(threading.Thread):
    """Looks twenty times a second at a process and at those below it, until it ends: the system does not add up what
    workers took that another process waits for."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.process = psutil.Process(pid)
        self.parent = self.worker = 0.0
        self.processor: dict[int, float] = {}

    def run(self) -> None:
        """Until the process has ended."""
        with contextlib.suppress(psutil.NoSuchProcess, psutil.AccessDenied):
            while self.process.status() != psutil.STATUS_ZOMBIE:
                self.parent = max(self.parent, self.process.memory_info().rss / 1e6)
                for one in self.process.children(recursive=True):
                    self._look(one)
                time.sleep(0.05)

    def _look(self, one: psutil.Process) -> None:
        with contextlib.suppress(psutil.NoSuchProcess):
            self.worker = max(self.worker, one.memory_info().rss / 1e6)
            self.processor[one.pid] = sum(one.cpu_times()[:2])


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


def hashed_and_extracted(paths: Sequence[Path]) -> None:
    """The bare cost: every byte hashed, every page's text taken by pdfium."""
    for path in paths:
        data = path.read_bytes()
        hashlib.sha256(data).hexdigest()
        if path.suffix == ".pdf":
            document = pypdfium2.PdfDocument(data)
            for page in document:
                page.get_textpage().get_text_range()
            document.close()


def side_by_side(lots: Sequence[Sequence[Path]]) -> None:
    """The bare cost of several lots of files, each in a process of its own: what this machine's cores give at best."""
    processes = [multiprocessing.Process(target=hashed_and_extracted, args=(lot,)) for lot in lots]
    for one in processes:
        one.start()
    for one in processes:
        one.join()


TOOLS = ("pdfinfo", "pdftotext", "pdfsig", "exiftool", "sha256sum")


def present() -> tuple[str, ...]:
    """Those of the scripted tools that are on this machine."""
    return tuple(one for one in TOOLS if shutil.which(one))


def scripted(paths: Sequence[Path], jobs: int) -> None:
    """What a person would script today, in xargs -P."""
    script = "; ".join(f'{tool} "$1" {"-" if tool == "pdftotext" else ""} >/dev/null 2>&1' for tool in present())
    names = "\0".join(map(str, paths)).encode()
    subprocess.run(["xargs", "-0", "-n1", "-P", str(jobs), "sh", "-c", f"{script}; true", "-"], input=names, check=True)
