"""A supervised pool of worker processes: a file that hangs, crashes or swells costs that file alone.

The standard library's pool loses every queued task to one crash and has no limit a task; this one is an Executor
like it, with a deadline for each task and a new worker in place of a dead one.
"""

import contextlib
import multiprocessing
import pickle
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future
from multiprocessing.connection import wait
from typing import Any

from checker.reading.sandbox import resource_limits
from checker.reading.sandbox.cage import Rights
from checker.reading.settings import Limits
from checker.reading.workers import temp_dirs, wire, worker
from checker.reading.workers.handle import Task, Terms, WorkerHandle

PRELOADED = ("checker.reading.preload",)
"""Modules that the server imports which workers are forked from."""
_GRACE = 2.0
"""Seconds beyond its time after which a worker is ended without the supervisor, which would have done it by then."""
_LOOK = 0.5
"""Seconds after which clocks are looked at again: a worker sets its own anew, without a message, when a file begins."""


class WorkerLostError(Exception):
    """The worker died, hung or swelled over this task. `page` is the page it was at (0: none); the message a reason."""

    def __init__(self, reason: str, page: int = 0) -> None:
        super().__init__(reason)
        self.page = page

    def __reduce__(self) -> tuple[Any, ...]:
        return WorkerLostError, (str(self), self.page)


class SupervisedExecutor(Executor):
    """An Executor whose tasks each have a deadline (`limits.seconds`, and what the task asks for by `patience.needs`).

    A task that is lost raises WorkerLostError from its future. `rights` are what workers may do with files,
    `cache_dir` is where the supervisor keeps what they read, `preloaded` are modules that they find imported. A task
    hands back data: what its function declares to return (see `wire`).
    """

    def __init__(
        self,
        workers: int,
        limits: Limits,
        rights: Rights = Rights(),
        cache_dir: str | None = None,
        preloaded: tuple[str, ...] = PRELOADED,
    ) -> None:
        methods = multiprocessing.get_all_start_methods()
        self._context: Any = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
        if "forkserver" in methods:
            self._context.set_forkserver_preload(list(preloaded))
        self._limits, self._size = limits, max(1, workers)
        self._terms = Terms(limits, rights, cache_dir, resource_limits.tasks())
        self._queue: deque[Task] = deque()
        self._workers: list[WorkerHandle] = []
        self._lock = threading.Lock()
        self._wake_in, self._wake_out = self._context.Pipe()
        self._closing = self._abandoned = self._woken = False
        self._lost = ""
        self._thread: threading.Thread | None = None
        self._over = threading.Event()
        self._at: WorkerHandle | None = None
        """The worker whose pipe the supervisor writes to or reads from."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Queues `fn(*args)`; fn is a module-level function and all values can be pickled. No keyword arguments."""
        if kwargs:
            raise TypeError("tasks take positional arguments only")
        future: Future[Any] = Future()
        task = Task(fn, future, pickle.dumps((fn, args), protocol=pickle.HIGHEST_PROTOCOL))
        with self._lock:
            if self._closing:
                raise RuntimeError("the pool is closed")
            if self._lost:
                future.set_exception(WorkerLostError(self._lost))
                return future
            self._queue.append(task)
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
                    future = self._queue.popleft().future
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
        threading.Thread(target=self._watch, name="watch", daemon=True).start()
        try:
            while self._step():
                pass
        except Exception as fault:
            self._give_up(f"no worker could be started ({type(fault).__name__})")
        finally:
            self._over.set()
            for one in self._workers:
                one.end()

    def _watch(self) -> None:
        """Ends a worker that stops in the middle of a message: the supervisor waits for the rest of it, or for it to be
        taken in, and looks at no clock."""
        while not self._over.wait(_LOOK):
            one = self._at
            if one is not None and one.task is not None and one.under_way.left < -_GRACE:
                one.kill()

    def _give_up(self, reason: str) -> None:
        """Nothing can be read any more: every task is told so, and none waits for ever."""
        with self._lock:
            self._lost = reason
            lost = [task.future for task in (*self._queue, *(one.task for one in self._workers)) if task]
            self._queue.clear()
        for future in lost:
            if not future.done():
                future.set_exception(WorkerLostError(reason))

    def _new_worker(self) -> WorkerHandle:
        """A worker forked from the server; where that cannot run (its socket's path may be too long), a new process."""
        try:
            return WorkerHandle(self._context, self._terms)
        except Exception:
            if self._context.get_start_method() == "spawn":
                raise
            self._context = multiprocessing.get_context("spawn")
            return WorkerHandle(self._context, self._terms)

    def _step(self) -> bool:
        """Gives out tasks, waits for one event, and deals with it. False when there is nothing left to do."""
        self._give_out()
        busy = [one for one in self._workers if one.task is not None]
        with self._lock:
            if self._closing and not self._queue and not busy:
                return False
        left = min((one.under_way.left for one in busy), default=None)
        patience = None if left is None else min(left if left > 0 else _LOOK, _LOOK)
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
            elif one.is_late and not one.pipe.poll():  # another one may have held the supervisor up
                self._lose(one, f"took more than {one.under_way.allowed:.0f} s")
        return True

    def _give_out(self) -> None:
        while True:
            with self._lock:
                if not self._queue:
                    return
                idle = next((one for one in self._workers if one.task is None), None)
                if idle is None and len(self._workers) >= self._size:
                    return
                task = self._queue.popleft()
            if not task.future.running() and not task.future.set_running_or_notify_cancel():
                continue
            if idle is None:
                try:
                    idle = self._new_worker()
                except Exception:
                    with self._lock:
                        self._queue.appendleft(task)
                    raise
                self._workers.append(idle)
            self._at = idle
            try:
                idle.give(task, self._limits.seconds)
            except OSError:
                self._lose(idle, "the worker ended before it began")
            self._at = None

    def _hear(self, one: WorkerHandle) -> None:
        task, said = one.task, b""
        self._at = one
        try:
            said = one.pipe.recv_bytes(2 * self._limits.output_mb * 1_048_576)
            value = task.understood(said) if task is not None else None
        except wire.WireError:
            self._lose(one, "the reader was not itself any more: what it gave was no answer")
            return
        except (EOFError, OSError):
            self._lose(one, one.end_in_words())
            return
        finally:
            self._at = None
        one.task = None
        if task is None:
            return
        if isinstance(value, worker.Failure):
            task.future.set_exception(WorkerLostError(self._in_words(value), one.under_way.page))
        else:
            task.future.set_result(value)

    def _in_words(self, failure: worker.Failure) -> str:
        return {
            "memory": f"it needs more than {self._limits.memory_mb} MB of memory",
            "size": f"what was found in it is larger than {self._limits.output_mb} MB",
            "output": "this machine has no /dev/null or /dev/fd, without which no file is read",
            "cage": "this machine does not keep the sandbox that was asked for",
            "fault": f"a fault of the program ({failure.kind if failure.kind.isidentifier() else 'unknown'})",
        }[failure.why]

    def _lose(self, one: WorkerHandle, reason: str) -> None:
        task, page = one.task, one.under_way.page
        one.task = None
        self._workers.remove(one)
        one.end()
        if task is not None:
            task.future.set_exception(WorkerLostError(reason, page))
