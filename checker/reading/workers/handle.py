"""One worker as its supervisor holds it: the process, its pipes, what it asks for, and the task that it is at."""

import signal
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

import msgspec

from checker.reading.sandbox.cage import Rights
from checker.reading.settings import Limits
from checker.reading.workers import run_queue, temp_dirs, tesseract_process, wire, worker
from checker.reading.workers.broker import Broker
from checker.reading.workers.installed_engines import report
from checker.reading.workers.shared_state import UnderWay

_START = 60.0
"""Seconds that a process may take to start, before a task's own time begins."""
PROCESSES = threading.Lock()
"""The standard library looks after all children whenever one is started: by one thread at a time."""


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be done, as it is sent."""

    function: Callable[..., Any]
    future: Future[Any]
    payload: bytes

    def understood(self, said: bytes) -> Any:
        """The value that the worker hands back, or a Failure. Raises WireError for bytes that are neither."""
        if said[:1] == worker.DONE:
            return wire.unpacked(self.function, said[1:])
        try:
            return msgspec.msgpack.decode(said[1:], type=worker.Failure)
        except msgspec.MsgspecError as fault:
            raise wire.WireError("no failure either") from fault


@dataclass(frozen=True, slots=True)
class Terms:
    """What holds for every worker of a pool."""

    limits: Limits
    rights: Rights
    cache_dir: str | None
    most_tasks: int


class WorkerHandle:
    """One process, its pipes, its broker, and the task that it is at."""

    def __init__(self, context: Any, terms: Terms) -> None:
        self.under_way = UnderWay(context)
        self.folder = temp_dirs.made()
        self.pipe: Connection
        self.pipe, tasks = context.Pipe()
        asked, asks = context.Pipe()
        to_engine, of_engine = context.Pipe()
        ways = worker.Ways(tasks, asks, to_engine)
        given = (ways, self.under_way, terms.limits, terms.rights, terms.most_tasks, self.folder)
        self.process = context.Process(target=worker.serve, args=given, daemon=True)
        try:
            with PROCESSES:
                self.process.start()
        except BaseException:
            temp_dirs.removed(self.folder)
            raise
        for one in (tasks, asks, to_engine):
            one.close()
        self.engine = EngineHandle(context, of_engine, terms.limits.memory_mb)
        self.broker = Broker(asked, terms.cache_dir, terms.limits.output_mb * 1_048_576, self.engine.start)
        self.task: Task | None = None
        self.started = False
        self._waited = 0.0

    def give(self, task: Task, seconds: float) -> None:
        """Starts a task and its clock, which the process sets anew when it takes its first task up."""
        self.task = task
        self.broker.task_begins()
        self._waited = run_queue.seconds_waited(self.process.pid)
        self.under_way.begin(seconds if self.started else seconds + _START)
        self.started = True
        self.pipe.send_bytes(task.payload)

    @property
    def is_late(self) -> bool:
        """Whether the time of its file is over, without what it was kept waiting while others ran."""
        left = self.under_way.left
        return left <= 0 and left + run_queue.seconds_waited(self.process.pid) - self._waited <= 0

    def end_in_words(self) -> str:
        """Why the process, whose pipe is closed, ended."""
        with PROCESSES:
            self.process.join(1)
        if self.process.exitcode == -getattr(signal, "SIGXCPU", 0):
            return "it used more of the processor's time than one file may"
        return "the reader crashed on it"

    def kill(self) -> None:
        """Ends the process, and waits for nothing."""
        with PROCESSES:
            self.process.kill()

    def end(self) -> None:
        """Ends the process at once, with all that belongs to it."""
        with PROCESSES:
            self.process.kill()
            self.process.join()
        self.pipe.close()
        self.broker.end()
        self.engine.end()
        temp_dirs.removed(self.folder)


class EngineHandle:
    """The process that runs tesseract for one worker, if that asks for it."""

    def __init__(self, context: Any, pipe: Connection, memory_mb: int) -> None:
        self._context, self._pipe, self._memory_mb = context, pipe, memory_mb
        self._process: Any = None
        self._ended = False

    def start(self) -> bool:
        """Starts it; whether there is such a program."""
        program = report().tesseract
        with PROCESSES:
            if program is None or self._ended or self._process is not None:
                return False
            given = (self._pipe, program.path, self._memory_mb)
            self._process = self._context.Process(target=tesseract_process.serve, args=given, daemon=True)
            self._process.start()
        self._pipe.close()
        return True

    def end(self) -> None:
        """Ends it, and with it what it started."""
        with PROCESSES:
            self._ended = True
            if self._process is not None:
                self._process.kill()
                self._process.join()
        self._pipe.close()
