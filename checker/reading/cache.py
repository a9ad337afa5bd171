"""Facts and OCR words kept between runs: facts by content, reader and questions; never the text of a born-digital page.

One sqlite file in a folder for this user alone (0700, the file 0600). Whatever is wrong with it, reading goes on
without it.
"""

import contextlib
import hashlib
import os
import sqlite3
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from checker.facts.document import Document
from checker.facts.questions import Questions
from checker.reading import asking, wire
from checker.reading.scans import Store
from checker.reading.settings import Settings

FILE = "facts.sqlite3"
_TABLES = "CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"


class _Nowhere:
    """Where nothing is kept."""

    def get(self, key: str) -> bytes | None:
        return None

    def put(self, key: str, value: bytes) -> None:
        pass


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


class Cache:
    """Facts, and whatever bytes readers keep, by their keys. Use `opened`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, key: str) -> bytes | None:
        """What was kept under the key, or None."""
        return self._store.get(key)

    def put(self, key: str, value: bytes) -> None:
        """Keeps the value under the key."""
        self._store.put(key, value)

    def facts(self, key: str) -> Document | None:
        """The facts kept under the key; None where there are none or they are damaged."""
        kept = self.get(key)
        if kept is None:
            return None
        try:
            return wire.from_json(Document, kept)
        except wire.WireError:
            return None

    def keep(self, key: str, document: Document) -> None:
        """Keeps a file's facts, if it was read whole: what could not be read may be readable with another engine
        tomorrow."""
        if document.status == "read" and not document.text.unread_pages and not isinstance(self._store, _Nowhere):
            self.put(key, wire.to_json(document))


@contextlib.contextmanager
def opened(folder: str | None) -> Iterator[Cache]:
    """The cache in that folder, made if need be; one that keeps nothing for None or where it cannot be made. In a
    worker it is the supervisor's, who knows the folder."""
    if folder and asking.is_connected():
        yield Cache(asking.KeptBySupervisor())
        return
    connection = _connection(Path(folder)) if folder else None
    if connection is None:
        yield Cache(_Nowhere())
        return
    try:
        yield Cache(_Database(connection))
    finally:
        with contextlib.suppress(sqlite3.Error):
            connection.close()


def facts_key(sha256: str, name: str, version: str, questions: Questions, settings: Settings) -> str:
    """What a file's facts depend on, as one key."""
    asked = _asked(questions, settings.ocr, settings.trust, settings.limits)
    return hashlib.sha256(
        "\0".join(("facts", sha256, name, version, asked)).encode("utf-8", "surrogatepass")
    ).hexdigest()


@lru_cache(maxsize=8)
def _asked(*what: Any) -> str:
    """The same for all files of a matter, and long."""
    return repr(what)


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
