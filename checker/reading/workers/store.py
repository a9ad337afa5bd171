"""Bytes kept between runs, by key: one sqlite file in a folder for this user alone (0700, the file 0600).

Whatever is wrong with it, reading goes on without it.
"""

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

from checker.reading.workers import broker_client

FILE = "facts.sqlite3"
_TABLES = "CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"


class Store(Protocol):
    """Where bytes are kept between runs."""

    def get(self, key: str) -> bytes | None:
        """What was kept under the key, or None."""

    def put(self, key: str, value: bytes) -> None:
        """Keeps the value under the key."""


class Nowhere:
    """Where nothing is kept."""

    def get(self, key: str) -> bytes | None:
        """None."""
        return None

    def put(self, key: str, value: bytes) -> None:
        """Lets it go."""


class _Database:
    """The sqlite file. Never raises: what cannot be kept is read again."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, key: str) -> bytes | None:
        row = self._ask("SELECT value FROM kept WHERE key = ?", (key,))
        return bytes(row[0]) if row else None

    def put(self, key: str, value: bytes) -> None:
        self._ask("INSERT OR REPLACE INTO kept VALUES (?, ?)", (key, value))

    def _ask(self, statement: str, values: tuple[Any, ...]) -> Any:
        try:
            return self._connection.execute(statement, values).fetchone()
        except (sqlite3.Error, OverflowError, UnicodeError):
            return None


@contextlib.contextmanager
def opened(folder: str | None) -> Iterator[Store]:
    """The store in that folder, made if need be; one that keeps nothing for None or where it cannot be made. In a
    worker it is the supervisor's, who knows the folder."""
    if folder and broker_client.is_connected():
        yield broker_client.KeptBySupervisor()
        return
    connection = _connection(Path(folder)) if folder else None
    if connection is None:
        yield Nowhere()
        return
    try:
        yield _Database(connection)
    finally:
        with contextlib.suppress(sqlite3.Error):
            connection.close()


def clear(folder: str) -> bool:
    """Erases the cache in that folder; whether there was one."""
    found = False
    for name in (FILE, FILE + "-wal", FILE + "-shm", FILE + "-journal"):
        with contextlib.suppress(OSError):
            (Path(folder) / name).unlink()
            found = True
    return found


def _connection(folder: Path) -> sqlite3.Connection | None:
    for attempt in (1, 2):
        try:
            return _open(folder)
        except sqlite3.DatabaseError as fault:
            if attempt == 1 and not isinstance(fault, sqlite3.OperationalError):
                clear(str(folder))  # damaged: what it held is read again
            else:
                return None
        except OSError:
            return None
    return None


def _open(folder: Path) -> sqlite3.Connection:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with contextlib.suppress(OSError):
        folder.chmod(0o700)
    path = folder / FILE
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    with contextlib.suppress(OSError):
        path.chmod(0o600)
    connection = sqlite3.connect(path, timeout=10, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute(_TABLES)
        connection.execute("SELECT key FROM kept LIMIT 1").fetchone()
    except sqlite3.Error:
        connection.close()
        raise
    return connection
