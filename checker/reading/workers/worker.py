"""The inside of a worker process: one task at a time, within limits, in a cage."""

import contextlib
import logging
import os
import pickle
import stat
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import parent_process, resource_tracker
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any, Literal

import msgspec

from checker.reading.sandbox import audit_hook, cage, resource_limits
from checker.reading.sandbox.cage import Rights
from checker.reading.settings import Limits
from checker.reading.workers import broker_client, heartbeat, temp_dirs, wire
from checker.reading.workers.shared_state import UnderWay

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

DONE, FAILED = b"+", b"-"
"""What an answer begins with; a value follows (`wire`), or a Failure."""


class Failure(msgspec.Struct, frozen=True, array_like=True):
    """Why there is no value, as a code that the supervisor words: a sentence of a worker's own is a stranger's."""

    why: Literal["memory", "fault", "size", "cage", "output"]
    kind: str = ""
    """The name of the exception, for a fault."""


@dataclass(frozen=True, slots=True)
class Ways:
    """Where a worker's pipes lead."""

    tasks: Connection
    broker: Connection
    engine: Connection


def serve(ways: Ways, under_way: UnderWay, limits: Limits, rights: Rights, most_tasks: int, folder: str) -> None:
    """Takes (function, arguments) from the pipe until it is closed; sends back DONE with the value, or FAILED.

    `folder` is for temporary files, where the system cannot refuse them altogether.
    """
    tempfile.tempdir = os.environ["TMPDIR"] = folder
    try:
        _let_go()
    except OSError:  # a container may have an empty /dev
        _answer_all(ways.tasks, lambda _: _failed(Failure("output")))
        return
    resource_limits.restrict(limits, most_tasks)
    caged = cage.enter(rights, folder, limits.memory_mb)
    release = audit_hook.refuse([folder, *rights.writable]) if not caged.complete else None
    broker_client.connect(ways.broker, ways.engine if "seccomp" in caged.parts else None)
    threading.Thread(target=_outlive, args=(folder, release), name="orphan", daemon=True).start()
    processor = resource_limits.Processor()

    def needs(seconds: float) -> None:
        processor.allow(seconds)
        under_way.more(seconds)

    def afresh() -> None:
        processor.begin(limits.cpu_seconds)
        under_way.begin(limits.seconds)

    heartbeat.connect(under_way.at_page, needs, afresh)

    def answer(task: bytes) -> bytes:
        function, args = pickle.loads(task)  # noqa: S301 - from our own supervisor
        afresh()
        return _failed(Failure("cage")) if rights.required and not caged.whole else _answer(function, args, limits)

    _answer_all(ways.tasks, answer)
    _clear_up(folder, release)


def _answer_all(tasks: Connection, answer: Callable[[bytes], bytes]) -> None:
    """Answers each task that comes, until the supervisor closes the pipe."""
    with contextlib.suppress(EOFError, KeyboardInterrupt, BrokenPipeError):
        while True:
            tasks.send_bytes(answer(tasks.recv_bytes()))


def _let_go() -> None:
    """Lets go of what is the supervisor's: its terminal and output, which may be a report; files that may be written
    to, as that of the memory that both share, which stays when its handle is closed; and Python's tracker of shared
    memory, which removes what it is told to. What libraries log may quote a client's file. Raises OSError where the
    system has no such places."""
    logging.disable(logging.CRITICAL)
    if fcntl is None:
        return
    nothing = os.open(os.devnull, os.O_RDWR)
    for handle in (0, 1, 2):
        os.dup2(nothing, handle)
    os.close(nothing)
    for handle in [int(one.name) for one in Path("/dev/fd").iterdir()]:
        with contextlib.suppress(OSError):  # the list's own, closed by now
            if stat.S_ISREG(os.fstat(handle).st_mode) and fcntl.fcntl(handle, fcntl.F_GETFL) & os.O_ACCMODE:
                os.close(handle)
    tracker: Any = resource_tracker._resource_tracker
    if getattr(tracker, "_fd", None) is not None:
        os.close(tracker._fd)
        tracker._fd = None


def _outlive(folder: str, release: Callable[[], None] | None) -> None:
    """Ends this process, whatever it is at, once its supervisor is no more: nobody would end it or clear up for it."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        _clear_up(folder, release)
        os._exit(1)


def _clear_up(folder: str, release: Callable[[], None] | None) -> None:
    """Removes the folder, where this process may; else its supervisor does, or the next run."""
    if release is not None:
        release()
    temp_dirs.removed(folder)


def _answer(function: Callable[..., Any], args: tuple[Any, ...], limits: Limits) -> bytes:
    try:
        answer = DONE + wire.packed(function, function(*args))
    except MemoryError:
        return _failed(Failure("memory"))
    except Exception as error:
        return _failed(Failure("fault", type(error).__name__))
    if len(answer) > limits.output_mb * 1_048_576:
        return _failed(Failure("size"))
    return answer


def _failed(failure: Failure) -> bytes:
    return FAILED + msgspec.msgpack.encode(failure)
