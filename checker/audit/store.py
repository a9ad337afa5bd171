"""Opens the history, brings its form up to date, and keeps a second audit out of it meanwhile."""

import contextlib
import json
import os
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from checker.audit.history import History
from checker.audit.migrations import MIGRATIONS
from checker.errors import UsageError


@contextmanager
def opened(path: Path) -> Iterator[History]:
    """Opens, and makes or brings up to date, the history at `path` (0600, its folder 0700).

    Raises UsageError, with what to do, if it is of a newer version, damaged, or cannot be written.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        connection = sqlite3.connect(path, timeout=30)
    except (OSError, sqlite3.Error) as error:
        raise UsageError(
            f"The history {path} cannot be opened ({error}); nothing was judged. Name another by --history."
        ) from None
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA secure_delete = ON")
        _migrate(connection, path)
        yield History(connection, path)
    except sqlite3.DatabaseError as error:
        raise UsageError(_in_words(error, path)) from None
    finally:
        connection.close()


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > len(MIGRATIONS):
        raise UsageError(
            f"The history {path.name} was written by a newer bundle-checker (its form is {version}, this one knows "
            f"{len(MIGRATIONS)}); nothing was judged. Update the program, or name another by --history."
        )
    for number, script in enumerate(MIGRATIONS[version:], version + 1):
        connection.executescript(f"BEGIN; {script}; PRAGMA user_version = {number}; COMMIT;")


def _in_words(error: sqlite3.DatabaseError, path: Path) -> str:
    text = str(error)
    if "locked" in text:
        return f"Another program is writing {path.name} now; nothing more was recorded. Try again when it has ended."
    if "full" in text:
        return f"The disk that holds {path.name} is full; what was judged until then is kept. Make room and run again."
    return f"The history {path.name} is damaged ({text}) and was left as it is. Put a copy back, or name another."


@contextmanager
def held(history: History) -> Iterator[None]:
    """Keeps other audits out meanwhile. Raises UsageError, with the holder's name, if one is already running."""
    me = json.dumps({"host": socket.gethostname(), "pid": os.getpid()})
    with history.database:
        history.database.execute("BEGIN IMMEDIATE")
        row = history.database.execute("SELECT holder FROM lock").fetchone()
        if row and _alive(json.loads(row[0])):
            holder = json.loads(row[0])
            raise UsageError(
                f"Another audit is writing {history.path.name} now (process {holder['pid']} on {holder['host']}); "
                "nothing was judged. Try again when it has ended."
            )
        history.database.execute("DELETE FROM lock")
        history.database.execute("INSERT INTO lock VALUES (?)", (me,))
    try:
        yield
    finally:
        with contextlib.suppress(sqlite3.Error), history.database:
            history.database.execute("DELETE FROM lock WHERE holder = ?", (me,))


def _alive(holder: dict[str, Any]) -> bool:
    """Whether the process that holds the lock is there; on another machine it is taken to be."""
    if holder["host"] != socket.gethostname():
        return True
    if holder["pid"] == os.getpid():
        return False
    try:
        os.kill(holder["pid"], 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
