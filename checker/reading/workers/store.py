"""Bytes kept between runs, by key: one sqlite file in a folder for this user alone (0700, the file 0600).

Whatever is wrong with it, reading goes on without it.
"""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

from checker.private_file import made_private
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
    """The sqlite file. Never raises: what cannot be kept is read again, and one that is damaged is made anew."""

    def __init__(self, folder: Path, connection: sqlite3.Connection) -> None:
        self._folder, self._connection = folder, connection

    def get(self, key: str) -> bytes | None:
        row = self._ask("SELECT value FROM kept WHERE key = ?", (key,))
        return bytes(row[0]) if row else None

    def put(self, key: str, value: bytes) -> None:
        self._ask("INSERT OR REPLACE INTO kept VALUES (?, ?)", (key, value))

    def close(self) -> None:
        """Lets the file go."""
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()

    def _ask(self, statement: str, values: tuple[Any, ...]) -> Any:
        for _ in range(2):
            try:
                return self._connection.execute(statement, values).fetchone()
            except sqlite3.DatabaseError as fault:
                if not _is_damage(fault) or not self._begun_anew():
                    return None
            except (sqlite3.Error, OverflowError, UnicodeError):
                return None
        return None

    def _begun_anew(self) -> bool:
        self.close()
        clear(str(self._folder))
        connection = _connection(self._folder)
        self._connection = connection or self._connection
        return connection is not None


@contextlib.contextmanager
def opened(folder: str | None) -> Iterator[Store]:
    """The store in that folder, made if need be; one that keeps nothing for None or where it cannot be made. In a
    worker it is the supervisor's, who knows the folder."""
    if folder and broker_client.is_connected():
        yield broker_client.KeptBySupervisor()
        return
    connection = _connection(Path(folder)) if folder else None
    if folder is None or connection is None:
        yield Nowhere()
        return
    kept = _Database(Path(folder), connection)
    try:
        yield kept
    finally:
        kept.close()


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
            if attempt == 1 and _is_damage(fault):
                clear(str(folder))  # damaged: what it held is read again
            else:
                return None
        except OSError:
            return None
    return None


def _is_damage(fault: sqlite3.DatabaseError) -> bool:
    """Whether the file itself is wrong: sqlite's other errors, a full disk or a lock, are kinds of their own."""
    return type(fault) is sqlite3.DatabaseError


def _open(folder: Path) -> sqlite3.Connection:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with contextlib.suppress(OSError):
        folder.chmod(0o700)
    path = folder / FILE
    made_private(path)
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
