"""What past runs found, kept for this user alone: findings, hashes and dates, never the text of a page."""

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from checker.audit.records import Judged, Kept, Open, Result, chained, files_digest

FILE = "history.sqlite3"


class History:
    """An open history. Use `opened`; every write is in one transaction a matter, so an interruption loses no matter."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self.database = connection
        self.path = path

    def begin(self, as_of: str, root: str) -> int:
        """Records the start of a run; its number."""
        with self.database:
            made = self.database.execute("INSERT INTO runs (as_of, root) VALUES (?, ?)", (as_of, root))
        return int(made.lastrowid or 0)

    def finish(self, run: int) -> None:
        """Records that a run came to its end."""
        with self.database:
            self.database.execute("UPDATE runs SET finished = 1 WHERE id = ?", (run,))

    def last(self, matter: str) -> Result | None:
        """The latest result of a matter; None if it was never judged."""
        row = self.database.execute(
            "SELECT r.run, as_of, inputs, gaps, files_sha256, chain, light, expiries FROM results r "
            "JOIN runs ON runs.id = r.run LEFT JOIN latest l ON l.matter = r.matter "
            "WHERE r.matter = ? ORDER BY r.run DESC LIMIT 1",
            (matter,),
        ).fetchone()
        return Result(*row) if row else None

    def trend(self, matter: str, most: int = 12) -> tuple[tuple[str, int], ...]:
        """(day, gaps) of the latest runs, oldest first, one for each day."""
        rows = self.database.execute(
            "SELECT as_of, gaps FROM results JOIN runs ON runs.id = run WHERE matter = ? ORDER BY run", (matter,)
        )
        return tuple(dict(rows).items())[-most:]

    def open_findings(self, matter: str) -> list[Open]:
        """What was open at the last run."""
        rows = self.database.execute(
            "SELECT fingerprint, rule, outcome, since, nth FROM findings WHERE matter = ? AND fixed IS NULL "
            "ORDER BY rule, fingerprint, nth",
            (matter,),
        )
        return [Open(*row) for row in rows]

    def files(self, matter: str) -> dict[str, Kept]:
        """The files of a matter as the last run saw them, by path."""
        rows = self.database.execute(
            "SELECT path, sha256, size, mtime_ns, inode, shelf FROM files WHERE matter = ?", (matter,)
        )
        return {row[0]: Kept(*row) for row in rows}

    def count_files(self, matter: str) -> int:
        """How many files the last run saw."""
        (number,) = self.database.execute("SELECT count(*) FROM files WHERE matter = ?", (matter,)).fetchone()
        return int(number)

    def changed_originals(self, matter: str) -> tuple[str, ...]:
        """Files on the shelf of originals whose content is not what it was when they were first seen."""
        sql = "SELECT path FROM files WHERE matter = ? AND shelf = 'original' AND sha256 <> first_sha256 ORDER BY path"
        return tuple(path for (path,) in self.database.execute(sql, (matter,)))

    def record(self, run: int, as_of: str, one: Judged) -> None:
        """Records one judged matter, whole or not at all."""
        before = self.last(one.matter)
        digest = files_digest(one.files)
        link = chained(before.chain if before else "", digest)
        with self.database:
            self.database.execute("INSERT OR REPLACE INTO matters VALUES (?, ?, ?)", (one.matter, one.path, one.title))
            self.database.execute(
                "INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, ?, ?)",
                (run, one.matter, one.inputs, one.gaps, digest, link),
            )
            self.database.execute(
                "INSERT OR REPLACE INTO latest VALUES (?, ?, ?, ?)", (one.matter, one.light, one.report, one.expiries)
            )
            self._record_findings(one.matter, as_of, one.findings)
            self._record_files(one.matter, one.files)
            self._replace("proof", one.matter, one.proof)
            self._replace("marks", one.matter, one.marks)

    def repeat(self, run: int, unchanged: Iterable[tuple[str, Result]]) -> None:
        """Records that nothing of these matters changed since their latest results."""
        with self.database:
            self.database.executemany(
                "INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, ?, ?)",
                (
                    (run, matter, one.inputs, one.gaps, one.files_sha256, chained(one.chain, one.files_sha256))
                    for matter, one in unchanged
                ),
            )

    def report(self, matter: str) -> str:
        """The whole report of a matter's latest result, as JSON."""
        (text,) = self.database.execute("SELECT report FROM latest WHERE matter = ?", (matter,)).fetchone()
        return str(text)

    def _replace(self, table: str, matter: str, rows: Sequence[Sequence[Any]]) -> None:
        self.database.execute(f"DELETE FROM {table} WHERE matter = ?", (matter,))  # noqa: S608
        if rows:
            marks = ", ".join("?" * (len(rows[0]) + 1))
            self.database.executemany(f"INSERT INTO {table} VALUES ({marks})", ((matter, *row) for row in rows))  # noqa: S608

    def _record_findings(self, matter: str, as_of: str, findings: Sequence[tuple[str, str, str]]) -> None:
        counted: dict[str, int] = {}
        now = {}
        for fingerprint, rule, outcome in findings:
            nth = counted[fingerprint] = counted.get(fingerprint, -1) + 1
            now[fingerprint, nth] = (rule, outcome)
        for one in self.open_findings(matter):
            if now.pop((one.fingerprint, one.nth), None) is None:
                self.database.execute(
                    "UPDATE findings SET fixed = ? WHERE matter = ? AND fingerprint = ? AND nth = ?",
                    (as_of, matter, one.fingerprint, one.nth),
                )
        self.database.executemany(
            "INSERT OR REPLACE INTO findings (matter, fingerprint, nth, rule, outcome, since, fixed) "
            "VALUES (?, ?, ?, ?, ?, ?, NULL)",
            ((matter, key, nth, rule, outcome, as_of) for (key, nth), (rule, outcome) in now.items()),
        )

    def _record_files(self, matter: str, files: Sequence[Kept]) -> None:
        first = dict(self.database.execute("SELECT path, first_sha256 FROM files WHERE matter = ?", (matter,)))
        self.database.execute("DELETE FROM files WHERE matter = ?", (matter,))
        self.database.executemany(
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
        return list(self.database.execute(sql, (*values, most)))

    def matters(self) -> list[tuple[str, str, str]]:
        """(key, path, title) of every matter that was ever judged and not removed."""
        return list(self.database.execute("SELECT key, path, title FROM matters ORDER BY key"))

    def chain(self, matter: str) -> list[tuple[str, str, str]]:
        """(day, digest of the list of files, chain value) of each run of a matter, oldest first."""
        return list(
            self.database.execute(
                "SELECT as_of, files_sha256, chain FROM results JOIN runs ON runs.id = run "
                "WHERE matter = ? ORDER BY run",
                (matter,),
            )
        )

    def shared_marks(self) -> list[tuple[str, str, str, str]]:
        """(what, digest, matter, path) of all marks whose digest stands in more than one matter."""
        return list(
            self.database.execute(
                "SELECT what, digest, matter, path FROM marks WHERE (what, digest) IN (SELECT what, digest FROM marks "
                "GROUP BY what, digest HAVING count(DISTINCT matter) > 1) ORDER BY what, digest, matter, path"
            )
        )

    def purge(self, before: str) -> int:
        """Removes the runs of days before that one; how many."""
        with self.database:
            old = self.database.execute("DELETE FROM runs WHERE as_of < ?", (before,)).rowcount
            self.database.execute("DELETE FROM results WHERE run NOT IN (SELECT id FROM runs)")
            self.database.execute("DELETE FROM findings WHERE fixed < ?", (before,))
        self.database.execute("VACUUM")
        return old

    def remove(self, matter: str) -> bool:
        """Removes one matter entirely; whether there was one."""
        with self.database:
            gone = self.database.execute("DELETE FROM matters WHERE key = ?", (matter,)).rowcount > 0
            for table in ("results", "latest", "findings", "files", "proof", "marks"):
                self.database.execute(f"DELETE FROM {table} WHERE matter = ?", (matter,))  # noqa: S608
        self.database.execute("VACUUM")
        return gone
