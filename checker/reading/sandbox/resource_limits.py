"""Limits of the operating system on a process, where it has them (POSIX); the supervisor watches the rest."""

import contextlib
import ctypes
import math
import os
import time
from pathlib import Path

from checker.reading.settings import Limits

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]

_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG
_MORE_TASKS = 2048
"""Processes and threads that a user may come to have beyond those at the start; a worker that starts threads without
end stops there, while whatever else the user starts meanwhile leaves it room."""


def tasks() -> int:
    """How many processes and threads the user may come to have while a worker starts some; 0: not limited here."""
    if resource is None or not Path("/proc/self/task").is_dir() or os.getuid() == 0:  # root is not held to it
        return 0
    found = 0
    for one in Path("/proc").iterdir():
        with contextlib.suppress(OSError):
            if one.name.isdecimal() and one.stat().st_uid == os.getuid():
                found += sum(1 for _ in (one / "task").iterdir())
    return found + _MORE_TASKS


def restrict(limits: Limits, most_tasks: int) -> None:
    """Bounds this process."""
    if resource is None:
        return
    bound(resource.RLIMIT_AS, _address_space() + limits.memory_mb * 1_048_576)
    bound(resource.RLIMIT_NOFILE, limits.open_files)
    bound(resource.RLIMIT_FSIZE, limits.written_mb * 1_048_576)
    bound(resource.RLIMIT_CORE, 0)
    if most_tasks:
        bound(resource.RLIMIT_NPROC, most_tasks, for_good=True)


def bound(name: int, value: int, for_good: bool = False) -> None:
    """Lowers one limit, or raises it as far as it was never lowered `for_good`."""
    with contextlib.suppress(ValueError, OSError):
        hard = resource.getrlimit(name)[1]
        least = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(name, (least, least if for_good else hard))


def die_with_parent(signal: int) -> None:
    """Has the system end this process when the one that started it ends (Linux)."""
    ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal, 0, 0, 0)


class Processor:
    """The processor time that this process may use; the system ends it beyond that, even where no supervisor is left
    to do so. The system counts from the start of the process, so the bound moves on with each task."""

    def __init__(self) -> None:
        self._until = 0.0

    def begin(self, seconds: float) -> None:
        """A task begins that may use so much."""
        self._until = time.process_time()
        self.allow(seconds)

    def allow(self, seconds: float) -> None:
        """The task may use so much more."""
        self._until += seconds
        if resource is not None:
            bound(resource.RLIMIT_CPU, math.ceil(self._until))


def _address_space() -> int:
    """Bytes of address space that the process has now; 2 GB where the system does not say."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, AttributeError):
        return 2 << 30
