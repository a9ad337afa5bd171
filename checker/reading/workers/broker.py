"""The supervisor's side of `asking`: a thread for each worker, which writes the cache and starts the engine's process.

A worker that was taken over can stop its own thread, and lie about its own files; no more is taken from it.
"""

import threading
from collections.abc import Callable
from multiprocessing.connection import Connection

import msgspec

from checker.reading.workers.broker_client import Engines, Get, Put, Request
from checker.reading.workers.installed_engines import report
from checker.reading.workers.store import Store, opened

_KEY = 200
"""Characters of a key; ours have fewer than 80."""
_PATIENCE = 5.0
"""Seconds for what a worker sent before it ended: a page's words are read in minutes, and kept in milliseconds."""


class Broker:
    """Answers one worker, along `pipe`, until that ends. `start` starts its engine's process, and says whether it
    could; `most` is how many bytes may be kept of one task."""

    def __init__(self, pipe: Connection, cache_dir: str | None, most: int, start: Callable[[], bool]) -> None:
        self._pipe, self._cache_dir, self._most, self._start = pipe, cache_dir, most, start
        self._kept = 0
        self._thread = threading.Thread(target=self._serve, name="broker", daemon=True)
        self._thread.start()

    def task_begins(self) -> None:
        """What is kept is counted anew."""
        self._kept = 0

    def end(self) -> None:
        """Keeps what the worker, which has ended, still sent."""
        self._thread.join(_PATIENCE)

    def _serve(self) -> None:
        try:
            with self._pipe, opened(self._cache_dir) as store:
                while True:
                    asked = msgspec.msgpack.decode(self._pipe.recv_bytes(2 * self._most), type=Request)
                    answer = self._answer(asked, store)
                    if answer is not None:
                        self._pipe.send_bytes(answer)
        except (EOFError, OSError, msgspec.MsgspecError):
            return  # the worker has ended, or asks what none of ours would: nobody answers it any more

    def _answer(self, asked: Request, store: Store) -> bytes | None:
        if isinstance(asked, Put):
            self._kept += len(asked.value)
            if len(asked.key) <= _KEY and self._kept <= self._most:
                store.put(asked.key, asked.value)
            return None
        if isinstance(asked, Get):
            found = store.get(asked.key)
            return b"-" if found is None else b"+" + found
        if isinstance(asked, Engines):
            return msgspec.msgpack.encode(report())
        return b"+" if self._start() else b"-"
