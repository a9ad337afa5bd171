"""Opens the history, brings its form up to date, and keeps a second audit out of it meanwhile."""

import json
import os
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from checker.audit.adoption import adopt, broken_links
from checker.audit.anytext import Connection, in_memory
from checker.audit.chain import NO_KEY, Chain, mark_of
from checker.audit.history import History
from checker.audit.history_copy import copied
from checker.audit.history_file import check_begun, refuse_others
from checker.audit.migrations import CHAINED, MIGRATIONS
from checker.audit.own_form import foreign, run_no_trigger
from checker.errors import HistoryError, UsageError
from checker.offers import listed
from checker.private_file import made_private


@contextmanager
def opened(path: Path, key: bytes = NO_KEY) -> Iterator[History]:
    """Opens, and makes or brings up to date, the history at `path` (0600, its folder 0700). With a key, its chain is
    made with that from now on.

    Raises UsageError, with what to do, if it is of a newer version, damaged, kept with another key, or cannot be
    written; HistoryError if that shows only when it is used, or if its form was altered: then nothing is written.
    """
    refuse_others(path)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        made_private(path)
        connection = sqlite3.connect(path, timeout=30, factory=Connection)
    except (OSError, sqlite3.Error) as error:
        raise _not_opened(path, error) from None
    begun = False
    try:
        _refuse_newer(connection, path)
        _refuse_altered(connection, path)
        run_no_trigger(connection)
        connection.execute("PRAGMA journal_mode = WAL")
        with suppress(OSError):
            path.chmod(0o600)
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA secure_delete = ON")
        _migrate(connection)
        history = History(connection, path, key)
        _take_key(history)
        begun = True
        yield history
    except sqlite3.DatabaseError as error:
        raise (HistoryError if begun else UsageError)(_in_words(error, path)) from None
    finally:
        connection.close()


@contextmanager
def reading(path: Path) -> Iterator[History]:
    """Opens the history at `path` to read it alone: nothing is written there, for a copy is read. One of a former form
    is brought up to date in memory.

    Raises UsageError if it is of a newer version; HistoryError, never silence, if it is damaged or cannot be read, or
    if the form of a former one was altered.
    """
    check_begun(path)
    refuse_others(path)
    with copied(path) as copy:
        try:
            with (
                closing(sqlite3.connect(copy, factory=Connection)) as kept,
                closing(_up_to_date(kept, path)) as connection,
            ):
                connection.execute("PRAGMA query_only = ON")
                if not connection.execute("SELECT 1 FROM chain UNION ALL SELECT 1 FROM runs LIMIT 1").fetchone():
                    raise HistoryError(
                        f"The history {path} holds no record: no audit began one, or all that it held was taken out. "
                        "Put a copy back, or run bundle-checker audit ROOT."
                    )
                yield History(connection, path)
        except sqlite3.DatabaseError as error:
            raise HistoryError(_in_words(error, path)) from None


def _up_to_date(connection: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    if connection.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS):
        return connection
    copy = in_memory(connection)
    _refuse_newer(copy, path)
    _refuse_altered(copy, path)
    _migrate(copy)
    return copy


def _take_key(history: History) -> None:
    mine, its = mark_of(history.chain.key), history.chain.mark
    if its and mine != its:
        raise UsageError(
            f"The history {history.path.name} is kept with the key {its}, and "
            + (f"the one that was named is {mine}" if mine else "none was named")
            + "; nothing was done. Name its file by --history-key. If it is lost, begin another by --history."
        )
    if mine and not its:
        with history.database:
            history.chain.append("keyed", body={"key": mine})


def _not_opened(path: Path, error: Exception) -> UsageError:
    reason = str(getattr(error, "strerror", None) or error).lower()
    return UsageError(f"The history {path} cannot be opened ({reason}); nothing was judged. Name another by --history.")


def _refuse_newer(connection: sqlite3.Connection, path: Path) -> None:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > len(MIGRATIONS):
        raise UsageError(
            f"The history {path.name} was written by a newer bundle-checker (its form is {version}, this one knows "
            f"{len(MIGRATIONS)}); nothing was judged. Update the program, or name another by --history."
        )


def _refuse_altered(connection: sqlite3.Connection, path: Path) -> None:
    """Before anything is written: what was planted would change what is recorded, and could then be taken out."""
    if made := foreign(connection):
        raise HistoryError(
            f"The history {path.name} holds what bundle-checker never made, or lacks what it made "
            f"({listed(made)}), which may change what is recorded while it is; nothing was recorded. "
            "Find out who put it there, and put a copy back, or begin another by --history."
        )


def _migrate(connection: sqlite3.Connection) -> None:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version == len(MIGRATIONS):
        return
    broken = broken_links(connection) if 0 < version < CHAINED else 0
    steps = "; ".join(MIGRATIONS[version:])
    connection.executescript(f"BEGIN; {steps}; PRAGMA user_version = {len(MIGRATIONS)}")
    if version < CHAINED:  # in the last form: the chain is over all that is kept in it
        adopt(Chain(connection), broken)
    connection.commit()


def ends_the_run(error: Exception) -> bool:
    """Whether it is the history that cannot be written or read, and not something of one matter that it cannot hold."""
    whole = (sqlite3.OperationalError, sqlite3.InternalError)
    return isinstance(error, whole) or type(error) is sqlite3.DatabaseError


def _in_words(error: sqlite3.DatabaseError, path: Path) -> str:
    """By the primary code of https://www.sqlite.org/rescode.html."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return f"Another program is writing {path.name} now; nothing more was recorded. Try again when it has ended."
    if code in (sqlite3.SQLITE_AUTH, sqlite3.SQLITE_ERROR):  # our own statements are right
        return (
            f"The form of {path.name} is not as bundle-checker made it ({error}); from then on nothing was recorded. "
            "Find out who changed it, and put a copy back, or name another by --history."
        )
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
