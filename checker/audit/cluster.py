"""The same audit on a Dask cluster: files are read where they are, only facts travel. Needs the extra `[cluster]`."""

import multiprocessing
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any

from checker.audit.work_item import NEEDED
from checker.errors import UsageError
from checker.reading.sandbox.cage import Rights
from checker.reading.settings import Limits
from checker.reading.workers.pool import PRELOADED, SupervisedExecutor, WorkerLostError

_BATCH = 16
"""Tasks sent together: one costs the scheduler about 3 ms, however small it is."""
_PATIENCE = 0.01
"""Seconds that a batch waits to become full."""

Task = tuple[Callable[..., Any], tuple[Any, ...]]
Outcome = tuple[bool, Any]


class ClusterExecutor(Executor):
    """An Executor over a Dask scheduler at an address (`tcp://…`).

    Each cluster worker reads in a supervised pool of its own, so that deadlines and memory limits hold there too; a
    worker that dies costs nothing: the scheduler gives its batch to another. Raises UsageError if there is no cluster.
    """

    def __init__(self, address: str, limits: Limits, rights: Rights = Rights(), cache_dir: str | None = None) -> None:
        try:
            from distributed import Client
        except ImportError:
            raise UsageError("A cluster needs one more package: pip install 'bundle-checker[cluster]'.") from None
        try:
            self._client = Client(address, timeout="3s")
        except (OSError, ValueError, TimeoutError) as error:
            raise UsageError(
                f"No scheduler answers at {address} ({type(error).__name__}); nothing was judged."
            ) from None
        self._terms = (limits, rights, cache_dir)
        self._lock = threading.Lock()
        self._batch: list[tuple[Task, Future[Any]]] = []
        self._timer: threading.Timer | None = None

    @property
    def size(self) -> int:
        """How many tasks the cluster runs at once."""
        return max(1, int(sum(self._client.nthreads().values())))

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Queues `fn(*args)` for the next batch."""
        if kwargs:
            raise TypeError("tasks take positional arguments only")
        future: Future[Any] = Future()
        with self._lock:
            self._batch.append(((fn, args), future))
            if len(self._batch) >= _BATCH:
                self._send_batch()
            elif self._timer is None:
                self._timer = threading.Timer(_PATIENCE, self._flush)
                self._timer.daemon = True
                self._timer.start()
        return future

    def submit_alone(self, fn: Callable[..., Any], /, *args: Any) -> Future[Any]:
        """Queues `fn(*args)` as a batch of its own, for a task that is worth the way there."""
        future: Future[Any] = Future()
        self._send([((fn, args), future)])
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Leaves the cluster as it is, and closes the connection."""
        self._flush()
        self._client.close()

    def abandon(self) -> None:
        """Closes the connection at once."""
        self._client.close(timeout=1)

    def _flush(self) -> None:
        with self._lock:
            self._send_batch()

    def _send_batch(self) -> None:
        """Sends what was gathered; the lock is held."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        batch, self._batch = self._batch, []
        if batch:
            self._send(batch)

    def _send(self, batch: list[tuple[Task, Future[Any]]]) -> None:
        tasks = [task for task, _ in batch]
        sent = self._client.submit(run_batch, tasks, *self._terms, pure=False, retries=2)
        sent.add_done_callback(lambda done: _deliver(done, [future for _, future in batch]))


def _deliver(done: Any, futures: list[Future[Any]]) -> None:
    try:
        outcomes: list[Outcome] = done.result()
    except BaseException as error:
        outcomes = [(False, WorkerLostError(f"the cluster lost it ({type(error).__name__})"))] * len(futures)
    for future, (well, value) in zip(futures, outcomes, strict=True):
        if well:
            future.set_result(value)
        else:
            future.set_exception(value)


_pools: dict[Any, SupervisedExecutor] = {}


def run_batch(
    tasks: list[Task], limits: Limits, rights: Rights = Rights(), cache_dir: str | None = None
) -> list[Outcome]:
    """Runs tasks on a cluster worker, in its own supervised pool, which is kept for the next batch."""
    key = (limits, rights, cache_dir)
    # Dask starts its workers as daemons, which Python forbids to have children; these children are supervised and
    # end with their pipe, so the reason for the ban does not hold.
    multiprocessing.current_process()._config["daemon"] = False  # type: ignore[attr-defined]
    if key not in _pools:
        _pools[key] = SupervisedExecutor(1, *key, (*PRELOADED, *NEEDED))
    futures = [_pools[key].submit(function, *args) for function, args in tasks]
    return [_outcome(one) for one in futures]


def _outcome(future: Future[Any]) -> Outcome:
    try:
        return True, future.result()
    except WorkerLostError as error:
        return False, error
