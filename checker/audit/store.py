"""Opens the history, brings its form up to date, and keeps a second audit out of it meanwhile."""

import json
import os
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from checker.audit.anytext import Connection
from checker.audit.history import History
from checker.audit.migrations import MIGRATIONS
from checker.errors import HistoryError, UsageError


@contextmanager
def opened(path: Path) -> Iterator[History]:
    """Opens, and makes or brings up to date, the history at `path` (0600, its folder 0700).

    Raises UsageError, with what to do, if it is of a newer version, damaged, or cannot be written; HistoryError if
    that shows only when it is used.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        with suppress(OSError):
            path.chmod(0o600)
        connection = sqlite3.connect(path, timeout=30, factory=Connection)
    except (OSError, sqlite3.Error) as error:
        raise _not_opened(path, error) from None
    begun = False
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA secure_delete = ON")
        _migrate(connection, path)
        begun = True
        yield History(connection, path)
    except sqlite3.DatabaseError as error:
        raise (HistoryError if begun else UsageError)(_in_words(error, path)) from None
    finally:
        connection.close()


def _not_opened(path: Path, error: Exception) -> UsageError:
    reason = str(getattr(error, "strerror", None) or error).lower()
    return UsageError(f"The history {path} cannot be opened ({reason}); nothing was judged. Name another by --history.")


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > len(MIGRATIONS):
        raise UsageError(
            f"The history {path.name} was written by a newer bundle-checker (its form is {version}, this one knows "
            f"{len(MIGRATIONS)}); nothing was judged. Update the program, or name another by --history."
        )
    for number, script in enumerate(MIGRATIONS[version:], version + 1):
        connection.executescript(f"BEGIN; {script}; PRAGMA user_version = {number}; COMMIT;")


def ends_the_run(error: Exception) -> bool:
    """Whether it is the history that cannot be written or read, and not something of one matter that it cannot hold."""
    whole = (sqlite3.OperationalError, sqlite3.InternalError)
    return isinstance(error, whole) or type(error) is sqlite3.DatabaseError


def _in_words(error: sqlite3.DatabaseError, path: Path) -> str:
    """By the primary code of https://www.sqlite.org/rescode.html."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return f"Another program is writing {path.name} now; nothing more was recorded. Try again when it has ended."
    if code == sqlite3.SQLITE_FULL:
        return f"The disk that holds {path.name} is full; what was judged until then is kept. Make room and run again."
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return f"The history {path} may not be written. Ask for the right to, or name another by --history."
    if code == sqlite3.SQLITE_IOERR:
        return f"The disk that holds {path.name} does not answer; what was judged until then is kept. Run again later."
    return f"The history {path.name} is damaged ({error}) and was left as it is. Put a copy back, or name another."


@contextmanager
def held(history: History) -> Iterator[None]:
    """Keeps other audits out meanwhile. Raises UsageError, with the holder's name, if one is already running.

    The lock is the system's, on a file beside the history: it ends with its process, however that ended.
    """
    beside = history.path.with_name(f"{history.path.name}.lock")
    try:
        beside.touch(mode=0o600)
    except OSError as error:
        raise _not_opened(history.path, error) from None
    guard = sqlite3.connect(beside, timeout=0, isolation_level=None)
    try:
        try:
            guard.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            raise UsageError(_held_by(history)) from None
        me = json.dumps({"host": socket.gethostname(), "pid": os.getpid()})
        with history.database:
            history.database.execute("DELETE FROM lock")
            history.database.execute("INSERT INTO lock VALUES (?)", (me,))
        yield
        with history.database:
            history.database.execute("DELETE FROM lock")
    finally:
        guard.close()


def _held_by(history: History) -> str:
    row = history.database.execute("SELECT holder FROM lock").fetchone()
    holder = json.loads(row[0]) if row else {"pid": "unknown", "host": "this machine"}
    return (
        f"Another audit is writing {history.path.name} now (process {holder['pid']} on {holder['host']}); "
        "nothing was judged. Try again when it has ended."
    )
