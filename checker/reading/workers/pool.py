"""A supervised pool of worker processes: a file that hangs, crashes or swells costs that file alone.

The standard library's pool loses every queued task to one crash and has no limit a task; this one is an Executor
like it, with a deadline for each task and a new worker in place of a dead one.
"""

import contextlib
import multiprocessing
import pickle
import signal
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future
from multiprocessing.connection import Connection, wait
from typing import Any

from checker.reading.settings import Limits
from checker.reading.workers import temp_dirs, worker
from checker.reading.workers.shared_state import UnderWay

PRELOADED = ("checker.reading.workers.preload",)
"""Modules that the server imports which workers are forked from."""
_START = 60.0
"""Seconds that a process may take to start, before a task's own time begins."""


class WorkerLostError(Exception):
    """The worker died, hung or swelled over this task. `page` is the page it was at (0: none); the message a reason."""

    def __init__(self, reason: str, page: int = 0) -> None:
        super().__init__(reason)
        self.page = page

    def __reduce__(self) -> tuple[Any, ...]:
        return WorkerLostError, (str(self), self.page)


class _Worker:
    """One process, its pipe, and the task that it is at."""

    def __init__(self, context: Any, limits: Limits, may_write: tuple[str, ...]) -> None:
        self.under_way = UnderWay(context)
        self.folder = temp_dirs.made()
        self.pipe: Connection
        self.pipe, theirs = context.Pipe()
        given = (theirs, self.under_way, limits, may_write, self.folder)
        self.process = context.Process(target=worker.serve, args=given, daemon=True)
        try:
            self.process.start()
        except BaseException:
            temp_dirs.removed(self.folder)
            raise
        theirs.close()
        self.future: Future[Any] | None = None
        self.started = False

    def give(self, task: tuple[Future[Any], bytes], seconds: float) -> None:
        """Starts a task and its clock, which the process sets anew when it takes its first task up."""
        self.future, payload = task
        self.under_way.begin(seconds if self.started else seconds + _START)
        self.started = True
        self.pipe.send_bytes(payload)

    def end_in_words(self) -> str:
        """Why the process, whose pipe is closed, ended."""
        self.process.join(1)
        if self.process.exitcode == -getattr(signal, "SIGXCPU", 0):
            return "it used more of the processor's time than one file may"
        return "the reader crashed on it"

    def end(self) -> None:
        """Ends the process at once."""
        self.process.kill()
        self.process.join()
        self.pipe.close()
        temp_dirs.removed(self.folder)


class SupervisedExecutor(Executor):
    """An Executor whose tasks each have a deadline (`limits.seconds`, and what the task asks for by `patience.needs`).

    A task that is lost raises WorkerLostError from its future. `may_write` are folders that workers may write to,
    `preloaded` modules that they find imported.
    """

    def __init__(
        self, workers: int, limits: Limits, may_write: tuple[str, ...] = (), preloaded: tuple[str, ...] = PRELOADED
    ) -> None:
        methods = multiprocessing.get_all_start_methods()
        self._context: Any = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
        if "forkserver" in methods:
            self._context.set_forkserver_preload(list(preloaded))
        self._limits, self._may_write, self._size = limits, may_write, max(1, workers)
        self._queue: deque[tuple[Future[Any], bytes]] = deque()
        self._workers: list[_Worker] = []
        self._lock = threading.Lock()
        self._wake_in, self._wake_out = self._context.Pipe()
        self._closing = self._abandoned = self._woken = False
        self._lost = ""
        self._thread: threading.Thread | None = None

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Queues `fn(*args)`; fn is a module-level function and all values can be pickled. No keyword arguments."""
        if kwargs:
            raise TypeError("tasks take positional arguments only")
        future: Future[Any] = Future()
        payload = pickle.dumps((fn, args), protocol=pickle.HIGHEST_PROTOCOL)
        with self._lock:
            if self._closing:
                raise RuntimeError("the pool is closed")
            if self._lost:
                future.set_exception(WorkerLostError(self._lost))
                return future
            self._queue.append((future, payload))
            if self._thread is None:
                temp_dirs.swept()
                self._thread = threading.Thread(target=self._supervise, name="supervisor", daemon=True)
                self._thread.start()
        self._wake()
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Ends the workers: after the queued tasks, or at once with `cancel_futures`."""
        with self._lock:
            self._closing = True
            if cancel_futures:
                while self._queue:
                    future = self._queue.popleft()[0]
                    future.cancel()
                    future.set_running_or_notify_cancel()
        self._wake()
        if self._thread is not None and wait:
            self._thread.join()

    def abandon(self) -> None:
        """Ends everything at once, also what is being read: for an interruption."""
        self._abandoned = True
        self.shutdown(cancel_futures=True)

    def _wake(self) -> None:
        """Once for all that was queued since the supervisor last looked."""
        with self._lock:
            if self._woken:
                return
            self._woken = True
        with contextlib.suppress(OSError):
            self._wake_out.send_bytes(b"!")

    def _supervise(self) -> None:
        try:
            while self._step():
                pass
        except Exception as fault:
            self._give_up(f"no worker could be started ({type(fault).__name__})")
        finally:
            for one in self._workers:
                one.end()

    def _give_up(self, reason: str) -> None:
        """Nothing can be read any more: every task is told so, and none waits for ever."""
        with self._lock:
            self._lost = reason
            lost = [future for future, _ in self._queue] + [one.future for one in self._workers if one.future]
            self._queue.clear()
        for future in lost:
            if not future.done():
                future.set_exception(WorkerLostError(reason))

    def _new_worker(self) -> _Worker:
        """A worker forked from the server; where that cannot run (its socket's path may be too long), a new process."""
        try:
            return _Worker(self._context, self._limits, self._may_write)
        except Exception:
            if self._context.get_start_method() == "spawn":
                raise
            self._context = multiprocessing.get_context("spawn")
            return _Worker(self._context, self._limits, self._may_write)

    def _step(self) -> bool:
        """Gives out tasks, waits for one event, and deals with it. False when there is nothing left to do."""
        self._give_out()
        busy = [one for one in self._workers if one.future is not None]
        with self._lock:
            if self._closing and not self._queue and not busy:
                return False
        left = min((one.under_way.left for one in busy), default=None)
        patience = None if left is None else max(0.0, left)
        ready = wait([self._wake_in, *(one.pipe for one in busy)], patience)
        if self._wake_in in ready:
            self._wake_in.recv_bytes()
            with self._lock:
                self._woken = False
        if self._abandoned:
            for one in busy:
                self._lose(one, "interrupted")
            return False
        for one in busy:
            if one.pipe in ready:
                self._hear(one)
            elif one.under_way.left <= 0:
                self._lose(one, f"took more than {one.under_way.allowed:.0f} s")
        return True

    def _give_out(self) -> None:
        while True:
            with self._lock:
                if not self._queue:
                    return
                idle = next((one for one in self._workers if one.future is None), None)
                if idle is None and len(self._workers) >= self._size:
                    return
                task = self._queue.popleft()
            if not task[0].running() and not task[0].set_running_or_notify_cancel():
                continue
            if idle is None:
                try:
                    idle = self._new_worker()
                except Exception:
                    with self._lock:
                        self._queue.appendleft(task)
                    raise
                self._workers.append(idle)
            try:
                idle.give(task, self._limits.seconds)
            except OSError:
                self._lose(idle, "the worker ended before it began")

    def _hear(self, one: _Worker) -> None:
        try:
            word, value = pickle.loads(one.pipe.recv_bytes())  # noqa: S301 - from our own worker
        except (EOFError, OSError, pickle.UnpicklingError):
            self._lose(one, one.end_in_words())
            return
        future = one.future
        if future is None:
            return
        one.future = None
        if word == "done":
            future.set_result(value)
        else:
            future.set_exception(WorkerLostError(value, one.under_way.page))

    def _lose(self, one: _Worker, reason: str) -> None:
        future, page = one.future, one.under_way.page
        one.future = None
        self._workers.remove(one)
        one.end()
        if future is not None:
            future.set_exception(WorkerLostError(reason, page))
