"""The inside of a worker process: one task at a time, within limits, no network, no case file written."""

import contextlib
import math
import os
import pickle
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

from checker.reading.settings import Limits
from checker.reading.workers import heartbeat, temp_dirs
from checker.reading.workers.shared_state import UnderWay

_NETWORK = ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto",
            "socket.sendmsg")  # fmt: skip
_WRITING = ("os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate", "os.chmod",
            "os.chown")  # fmt: skip
_WRITE_FLAGS = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def serve(pipe: Connection, under_way: UnderWay, limits: Limits, may_write: tuple[str, ...], folder: str) -> None:
    """Takes (function, arguments) from the pipe until it is closed; sends back ("done", value) or ("failed", sentence).

    `folder`, for temporary files, and the folders in
    `may_write` (the cache) are the only places where anything is written.
    """
    tempfile.tempdir = os.environ["TMPDIR"] = folder
    release = _refuse([folder, *may_write])
    threading.Thread(target=_outlive, args=(folder, release), name="orphan", daemon=True).start()
    _restrict(limits)
    processor = _Processor()

    def needs(seconds: float) -> None:
        processor.allow(seconds)
        under_way.more(seconds)

    def afresh() -> None:
        processor.begin(limits.cpu_seconds)
        under_way.begin(limits.seconds)

    heartbeat.connect(under_way.at_page, needs, afresh)
    with contextlib.suppress(EOFError, KeyboardInterrupt, BrokenPipeError):
        while True:
            function, args = pickle.loads(pipe.recv_bytes())  # noqa: S301 - from our own supervisor
            afresh()
            pipe.send_bytes(_answer(function, args, limits))
    release()
    temp_dirs.removed(folder)


def _outlive(folder: str, release: Callable[[], None]) -> None:
    """Ends this process, whatever it is at, once its supervisor is no more: nobody would end it or clear up for it."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        release()
        temp_dirs.removed(folder)
        os._exit(1)


def _answer(function: Any, args: tuple[Any, ...], limits: Limits) -> bytes:
    try:
        answer = pickle.dumps(("done", function(*args)), protocol=pickle.HIGHEST_PROTOCOL)
    except MemoryError:
        return pickle.dumps(("failed", f"it needs more than {limits.memory_mb} MB of memory"))
    except Exception as error:
        return pickle.dumps(("failed", f"a fault of the program ({type(error).__name__})"))
    if len(answer) > limits.output_mb * 1_048_576:
        return pickle.dumps(("failed", f"what was found in it is larger than {limits.output_mb} MB"))
    return answer


def _restrict(limits: Limits) -> None:
    """Limits of the operating system, where it has them (POSIX); the supervisor watches the rest everywhere."""
    try:
        import resource
    except ImportError:
        return
    for name, value in (
        (resource.RLIMIT_AS, _address_space() + limits.memory_mb * 1_048_576),
        (resource.RLIMIT_NOFILE, limits.open_files),
        (resource.RLIMIT_FSIZE, limits.written_mb * 1_048_576),
        (resource.RLIMIT_CORE, 0),
    ):
        _bound(name, value)


def _bound(name: int, value: int) -> None:
    import resource

    with contextlib.suppress(ValueError, OSError):
        hard = resource.getrlimit(name)[1]
        resource.setrlimit(name, (value if hard == resource.RLIM_INFINITY else min(value, hard), hard))


class _Processor:
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
        with contextlib.suppress(ImportError):
            import resource

            _bound(resource.RLIMIT_CPU, math.ceil(self._until))


def _address_space() -> int:
    """Bytes of address space that the process has now; 0 where the system does not say."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, AttributeError):
        return 2 << 30


def _refuse(writable: Iterable[str]) -> Callable[[], None]:
    """No network, and no writing but below `writable`: an audit hook sees every attempt and cannot be taken off again.

    The answer ends the watch, for when no case file is open any more.
    """
    allowed = (*(os.path.realpath(folder) + os.sep for folder in writable), os.devnull)

    def opening(args: tuple[Any, ...]) -> None:
        if isinstance(args[2], int) and args[2] & _WRITE_FLAGS:
            _allow(args[0], allowed)

    def changing(args: tuple[Any, ...]) -> None:
        _allow(args[0], allowed)

    def refused(args: tuple[Any, ...]) -> None:
        raise PermissionError("a worker has no network")

    watched = {"open": opening, **dict.fromkeys(_WRITING, changing), **dict.fromkeys(_NETWORK, refused)}

    def hook(event: str, args: tuple[Any, ...]) -> None:  # called for every event there is: thousands a page
        if event in watched:
            watched[event](args)

    sys.addaudithook(hook)
    return watched.clear


def _allow(target: Any, allowed: tuple[str, ...]) -> None:
    if isinstance(target, int):
        return
    if not os.path.realpath(os.fsdecode(target)).startswith(allowed):
        raise PermissionError("a worker writes nothing here")
