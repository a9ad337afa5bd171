"""What past runs found, kept in one SQLite file for this user alone: findings, hashes and dates, never the text of a page."""

import contextlib
import hashlib
import json
import os
import socket
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.audit.migrations import MIGRATIONS
from checker.errors import UsageError

FILE = "history.sqlite3"


@dataclass(frozen=True, slots=True)
class Kept:
    """A file as a run saw it."""

    path: str
    sha256: str | None
    size: int
    mtime_ns: int
    inode: int
    shelf: str = "other"


@dataclass(frozen=True, slots=True)
class Open:
    """A finding as past runs know it."""

    fingerprint: str
    rule: str
    outcome: str
    since: str
    nth: int = 0
    """To tell several with one fingerprint apart."""


@dataclass(frozen=True, slots=True)
class Result:
    """How a matter ended in a run."""

    run: int
    as_of: str
    inputs: str
    """A digest of everything that the result depends on."""
    gaps: int
    files_sha256: str
    chain: str
    light: str
    """The report as JSON, without what held and without the files that were read."""
    expiries: str
    """The days on which something ends, as JSON."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A matter that was judged now, as the history keeps it."""

    matter: str
    path: str
    title: str
    inputs: str
    light: str
    report: str
    expiries: str
    gaps: int
    findings: Sequence[tuple[str, str, str]] = ()
    """(fingerprint, rule, outcome)."""
    files: Sequence[Kept] = ()
    proof: Sequence[tuple[Any, ...]] = ()
    """What `find` looks through: (path, page, kind, label, purpose, role, first day, last day, people, known by)."""
    marks: Sequence[tuple[str, str, str]] = ()
    """(path, what, digest): files, numbers and signature pictures, to find them in another matter."""


def files_digest(files: Sequence[Kept]) -> str:
    """One hash for a list of files and their contents."""
    listing = "".join(f"{one.sha256}  {one.path}\n" for one in sorted(files, key=lambda one: one.path))
    return hashlib.sha256(listing.encode("utf-8", "surrogateescape")).hexdigest()


def chained(before: str, digest: str) -> str:
    """The chain's next value: it changes if any earlier list is changed afterwards."""
    return hashlib.sha256(f"{before}{digest}".encode()).hexdigest()


class History:
    """An open history. Use `opened`; every write is in one transaction a matter, so an interruption loses no matter."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._db = connection
        self.path = path

    def begin(self, as_of: str, root: str) -> int:
        """Records the start of a run; its number."""
        with self._db:
            made = self._db.execute("INSERT INTO runs (as_of, root) VALUES (?, ?)", (as_of, root))
        return int(made.lastrowid or 0)

    def finish(self, run: int) -> None:
        """Records that a run came to its end."""
        with self._db:
            self._db.execute("UPDATE runs SET finished = 1 WHERE id = ?", (run,))

    def last(self, matter: str) -> Result | None:
        """The latest result of a matter; None if it was never judged."""
        row = self._db.execute(
            "SELECT r.run, as_of, inputs, gaps, files_sha256, chain, light, expiries FROM results r "
            "JOIN runs ON runs.id = r.run LEFT JOIN latest l ON l.matter = r.matter "
            "WHERE r.matter = ? ORDER BY r.run DESC LIMIT 1",
            (matter,),
        ).fetchone()
        return Result(*row) if row else None

    def trend(self, matter: str, most: int = 12) -> tuple[tuple[str, int], ...]:
        """(day, gaps) of the latest runs, oldest first, one for each day."""
        rows = self._db.execute(
            "SELECT as_of, gaps FROM results JOIN runs ON runs.id = run WHERE matter = ? ORDER BY run", (matter,)
        )
        return tuple(dict(rows).items())[-most:]

    def open_findings(self, matter: str) -> list[Open]:
        """What was open at the last run."""
        rows = self._db.execute(
            "SELECT fingerprint, rule, outcome, since, nth FROM findings WHERE matter = ? AND fixed IS NULL ORDER BY rule, fingerprint, nth",
            (matter,),
        )
        return [Open(*row) for row in rows]

    def files(self, matter: str) -> dict[str, Kept]:
        """The files of a matter as the last run saw them, by path."""
        rows = self._db.execute(
            "SELECT path, sha256, size, mtime_ns, inode, shelf FROM files WHERE matter = ?", (matter,)
        )
        return {row[0]: Kept(*row) for row in rows}

    def count_files(self, matter: str) -> int:
        """How many files the last run saw."""
        (number,) = self._db.execute("SELECT count(*) FROM files WHERE matter = ?", (matter,)).fetchone()
        return int(number)

    def changed_originals(self, matter: str) -> tuple[str, ...]:
        """Files on the shelf of originals whose content is not what it was when they were first seen."""
        sql = (
            "SELECT path FROM files WHERE matter = ? AND shelf = 'original' AND sha256 <> first_sha256 ORDER BY path"
        )
        return tuple(path for (path,) in self._db.execute(sql, (matter,)))

    def record(self, run: int, as_of: str, one: Judged) -> None:
        """Records one judged matter, whole or not at all."""
        before = self.last(one.matter)
        digest = files_digest(one.files)
        link = chained(before.chain if before else "", digest)
        with self._db:
            self._db.execute("INSERT OR REPLACE INTO matters VALUES (?, ?, ?)", (one.matter, one.path, one.title))
            self._db.execute(
                "INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, ?, ?)",
                (run, one.matter, one.inputs, one.gaps, digest, link),
            )
            self._db.execute(
                "INSERT OR REPLACE INTO latest VALUES (?, ?, ?, ?)", (one.matter, one.light, one.report, one.expiries)
            )
            self._record_findings(one.matter, as_of, one.findings)
            self._record_files(one.matter, one.files)
            self._replace("proof", one.matter, one.proof)
            self._replace("marks", one.matter, one.marks)

    def repeat(self, run: int, unchanged: Iterable[tuple[str, Result]]) -> None:
        """Records that nothing of these matters changed since their latest results."""
        with self._db:
            self._db.executemany(
                "INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, ?, ?)",
                (
                    (run, matter, one.inputs, one.gaps, one.files_sha256, chained(one.chain, one.files_sha256))
                    for matter, one in unchanged
                ),
            )

    def report(self, matter: str) -> str:
        """The whole report of a matter's latest result, as JSON."""
        (text,) = self._db.execute("SELECT report FROM latest WHERE matter = ?", (matter,)).fetchone()
        return str(text)

    def _replace(self, table: str, matter: str, rows: Sequence[Sequence[Any]]) -> None:
        self._db.execute(f"DELETE FROM {table} WHERE matter = ?", (matter,))  # noqa: S608
        if rows:
            marks = ", ".join("?" * (len(rows[0]) + 1))
            self._db.executemany(f"INSERT INTO {table} VALUES ({marks})", ((matter, *row) for row in rows))  # noqa: S608

    def _record_findings(self, matter: str, as_of: str, findings: Sequence[tuple[str, str, str]]) -> None:
        counted: dict[str, int] = {}
        now = {}
        for fingerprint, rule, outcome in findings:
            nth = counted[fingerprint] = counted.get(fingerprint, -1) + 1
            now[fingerprint, nth] = (rule, outcome)
        for one in self.open_findings(matter):
            if now.pop((one.fingerprint, one.nth), None) is None:
                self._db.execute(
                    "UPDATE findings SET fixed = ? WHERE matter = ? AND fingerprint = ? AND nth = ?",
                    (as_of, matter, one.fingerprint, one.nth),
                )
        self._db.executemany(
            "INSERT OR REPLACE INTO findings (matter, fingerprint, nth, rule, outcome, since, fixed) VALUES (?, ?, ?, ?, ?, ?, NULL)",
            ((matter, key, nth, rule, outcome, as_of) for (key, nth), (rule, outcome) in now.items()),
        )

    def _record_files(self, matter: str, files: Sequence[Kept]) -> None:
        first = dict(self._db.execute("SELECT path, first_sha256 FROM files WHERE matter = ?", (matter,)))
        self._db.execute("DELETE FROM files WHERE matter = ?", (matter,))
        self._db.executemany(
            "INSERT INTO files VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (matter, f.path, f.sha256, f.size, f.mtime_ns, f.inode, f.shelf, first.get(f.path) or f.sha256)
                for f in files
            ),
        )

    def proof(self, words: str, since: str | None, until: str | None, most: int) -> list[tuple[Any, ...]]:
        """Rows that hold all the words and, if days are given, a date between them; the best first."""
        where, values = ["proof MATCH ?"], [words]
        if since:
            where.append("last_day >= ?")
            values.append(since)
        if until:
            where.append("first_day <= ? AND first_day <> ''")
            values.append(until)
        sql = f"SELECT * FROM proof WHERE {' AND '.join(where)} ORDER BY rank, matter, path, page LIMIT ?"  # noqa: S608
        return list(self._db.execute(sql, (*values, most)))

    def matters(self) -> list[tuple[str, str, str]]:
        """(key, path, title) of every matter that was ever judged and not removed."""
        return list(self._db.execute("SELECT key, path, title FROM matters ORDER BY key"))

    def chain(self, matter: str) -> list[tuple[str, str, str]]:
        """(day, digest of the list of files, chain value) of each run of a matter, oldest first."""
        return list(
            self._db.execute(
                "SELECT as_of, files_sha256, chain FROM results JOIN runs ON runs.id = run WHERE matter = ? ORDER BY run",
                (matter,),
            )
        )

    def shared_marks(self) -> list[tuple[str, str, str, str]]:
        """(what, digest, matter, path) of all marks whose digest stands in more than one matter."""
        return list(
            self._db.execute(
                "SELECT what, digest, matter, path FROM marks WHERE (what, digest) IN (SELECT what, digest FROM marks "
                "GROUP BY what, digest HAVING count(DISTINCT matter) > 1) ORDER BY what, digest, matter, path"
            )
        )

    def purge(self, before: str) -> int:
        """Removes the runs of days before that one; how many."""
        with self._db:
            old = self._db.execute("DELETE FROM runs WHERE as_of < ?", (before,)).rowcount
            self._db.execute("DELETE FROM results WHERE run NOT IN (SELECT id FROM runs)")
            self._db.execute("DELETE FROM findings WHERE fixed < ?", (before,))
        self._db.execute("VACUUM")
        return old

    def remove(self, matter: str) -> bool:
        """Removes one matter entirely; whether there was one."""
        with self._db:
            gone = self._db.execute("DELETE FROM matters WHERE key = ?", (matter,)).rowcount > 0
            for table in ("results", "latest", "findings", "files", "proof", "marks"):
                self._db.execute(f"DELETE FROM {table} WHERE matter = ?", (matter,))  # noqa: S608
        self._db.execute("VACUUM")
        return gone

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keeps other audits out meanwhile. Raises UsageError, with the holder's name, if one is already running."""
        me = json.dumps({"host": socket.gethostname(), "pid": os.getpid()})
        with self._db:
            self._db.execute("BEGIN IMMEDIATE")
            row = self._db.execute("SELECT holder FROM lock").fetchone()
            if row and _alive(json.loads(row[0])):
                holder = json.loads(row[0])
                raise UsageError(
                    f"Another audit is writing {self.path.name} now (process {holder['pid']} on {holder['host']}); "
                    "nothing was judged. Try again when it has ended."
                )
            self._db.execute("DELETE FROM lock")
            self._db.execute("INSERT INTO lock VALUES (?)", (me,))
        try:
            yield
        finally:
            with contextlib.suppress(sqlite3.Error), self._db:
                self._db.execute("DELETE FROM lock WHERE holder = ?", (me,))


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
        raise UsageError(f"The history {path} cannot be opened ({error}); nothing was judged. Name another by --history.") from None
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
    return f"The history {path.name} is damaged ({text}); nothing was changed in it. Put a copy back, or name another by --history."
