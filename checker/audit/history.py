"""What past runs found, kept for this user alone: findings, hashes and dates, never the text of a page."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import astuple, replace
from pathlib import Path
from typing import Any

from checker.audit.amend import amending
from checker.audit.chain import NO_KEY, OF_A_MATTER, Chain, altered, digest, run_digest, standing, state_of
from checker.audit.models import Judged, Kept, Memory, Open, Result
from checker.audit.open_findings import settled

FILE = "history.sqlite3"
_LATEST = (
    "SELECT r.matter, r.run, as_of, inputs, gaps, state, light, expiries FROM results r "
    "JOIN runs ON runs.id = r.run LEFT JOIN latest l ON l.matter = r.matter WHERE r.matter IN ({matters}) "
    "AND r.run = (SELECT max(run) FROM results WHERE matter = r.matter)"
)
_RUNS = (
    "SELECT matter, run, as_of, gaps FROM results JOIN runs ON runs.id = run WHERE matter IN ({matters}) "
    "ORDER BY matter, run"
)
_OPEN = (
    "SELECT matter, fingerprint, rule, outcome, since, nth, run FROM findings "
    "WHERE fixed IS NULL AND matter IN ({matters}) ORDER BY matter, rule, fingerprint, nth"
)
_COUNTS = "SELECT matter, count(*) FROM files WHERE matter IN ({matters}) GROUP BY matter"
_CHANGED = (
    "SELECT matter, path FROM files WHERE shelf = 'original' AND gone_run IS NULL AND sha256 <> first_sha256 "
    "AND matter IN ({matters}) ORDER BY matter, path"
)
_FIXED = (
    "SELECT matter, rule FROM findings WHERE fixed_run > ?1 AND run <= ?1 AND matter IN ({matters}) "
    "ORDER BY matter, rule"
)
_GONE = (
    "SELECT matter, path, gone_run FROM files WHERE gone_run IS NOT NULL AND matter IN ({matters}) "
    "ORDER BY matter, path"
)
"""Queries by matter: SQLite answers one for hundreds of matters in the time that a few questions take."""


class History:
    """An open history. Use `opened`; every write is in one transaction a matter, so an interruption loses no matter."""

    def __init__(self, connection: sqlite3.Connection, path: Path, key: bytes = NO_KEY) -> None:
        self.database = connection
        self.path = path
        self.chain = Chain(connection, key)
        self.altered: list[str] = []
        """Matters of which something had been changed when they were recorded anew."""

    def begin(self, as_of: str, root: str) -> int:
        """Records the start of a run; its number."""
        with self.database:
            # A number that was purged is not given again: the chain knows it.
            sql = "SELECT 1 + max((SELECT coalesce(max(id), 0) FROM runs), (SELECT coalesce(max(run), 0) FROM chain))"
            (run,) = self.database.execute(sql).fetchone()
            self.database.execute("INSERT INTO runs (id, as_of, root) VALUES (?, ?, ?)", (run, as_of, root))
            self.chain.append("begun", as_of, run, run_digest(run, as_of, root))
        return int(run)

    def finish(self, run: int) -> None:
        """Records that a run came to its end."""
        with self.database:
            self.database.execute("UPDATE runs SET finished = 1 WHERE id = ?", (run,))
            (day,) = self.database.execute("SELECT as_of FROM runs WHERE id = ?", (run,)).fetchone()
            self.chain.append("finished", day, run)

    def last(self, matter: str) -> Result | None:
        """The latest result of a matter; None if it was never judged."""
        return next((Result(*row) for (row,) in self._of_each(_LATEST, [matter]).values()), None)

    def memories(self, matters: Sequence[str], since: int) -> dict[str, Memory]:
        """What is known of each of these matters, at most 500, with what changed in them since the run `since`."""
        latest, runs, still = (self._of_each(sql, matters) for sql in (_LATEST, _RUNS, _OPEN))
        files, gone, changed = (self._of_each(sql, matters) for sql in (_COUNTS, _GONE, _CHANGED))
        fixed = self._of_each(_FIXED, matters, since)
        return {
            one: Memory(
                last=Result(*latest[one][0]) if one in latest else None,
                runs=runs.get(one, ()),
                open=[Open(*row) for row in still.get(one, ())],
                files=(files[one][0][0] if one in files else 0) - len(gone.get(one, ())),
                fixed=[rule for (rule,) in fixed.get(one, ())],
                changed_originals=[path for (path,) in changed.get(one, ())],
                gone_originals=[path for path, run in gone.get(one, ()) if run > since],
            )
            for one in matters
        }

    def _of_each(self, sql: str, matters: Sequence[str], *values: object) -> dict[str, list[tuple[Any, ...]]]:
        """The rows of a query by matter, which is their first column; `values` come before the matters."""
        found: dict[str, list[tuple[Any, ...]]] = {}
        marks = ", ".join("?" * len(matters))
        for matter, *row in self.database.execute(sql.format(matters=marks), (*values, *matters)):
            found.setdefault(matter, []).append(tuple(row))
        return found

    def rename(self, matter: str, name: str) -> None:
        """Keeps what is known of a matter under another name."""
        with amending(self.chain, "renamed", "", self.entries_of(matter)) as amendment:
            self.database.execute("UPDATE matters SET key = ? WHERE key = ?", (name, matter))
            for table in OF_A_MATTER:
                self.database.execute(f"UPDATE {table} SET matter = ? WHERE matter = ?", (name, matter))  # noqa: S608
            amendment.matters = {name}

    def entries_of(self, matter: str) -> list[int]:
        """The links of the chain that stand for results of a matter."""
        return [n for (n,) in self.database.execute("SELECT DISTINCT entry FROM results WHERE matter = ?", (matter,))]

    def compared_with(self, run: int, root: str) -> int:
        """The run that this one is compared with: the latest of the root that came to its end; 0 for none."""
        sql = "SELECT max(id) FROM runs WHERE finished AND root = ? AND id < ?"
        return self.database.execute(sql, (root, run)).fetchone()[0] or 0

    def latest_day(self, root: str) -> str | None:
        """The latest day that was today for an audit of that root."""
        return self.database.execute("SELECT max(as_of) FROM runs WHERE root = ?", (root,)).fetchone()[0]  # type: ignore[no-any-return]

    def open_findings(self, matter: str) -> list[Open]:
        """What was open or waived at the last run."""
        return [Open(*row) for row in self._of_each(_OPEN, [matter]).get(matter, ())]

    def files(self, matter: str) -> dict[str, Kept]:
        """The files of a matter as the last run saw them, by path."""
        rows = self.database.execute(
            "SELECT path, sha256, size, mtime_ns, inode, shelf, first_sha256, changed_ns FROM files "
            "WHERE matter = ? AND gone_run IS NULL",
            (matter,),
        )
        return {row[0]: Kept(*row) for row in rows}

    def record(self, run: int, as_of: str, one: Judged) -> None:
        """Records one judged matter, whole or not at all."""
        files = self._since_intake(one.matter, one.files)
        with self.database:
            wrong = altered(self.database, one.matter)
            self.database.execute("INSERT OR REPLACE INTO matters VALUES (?, ?, ?)", (one.matter, one.path, one.title))
            self.database.execute(
                "INSERT OR REPLACE INTO latest VALUES (?, ?, ?, ?)", (one.matter, one.light, one.expiries, one.report)
            )
            self._record_findings(run, as_of, one)
            self._record_files(run, one.matter, files)
            self._record_proof(one.matter, one.proof)
            self._record_marks(one.matter, one.marks)
            row = (run, one.matter, one.inputs, one.gaps, state_of(self.database, one.matter))
            self._record_results("judged", as_of, run, [row], {"altered": 1} if wrong else {})
        if wrong:
            self.altered.append(one.matter)

    def repeat(self, run: int, as_of: str, unchanged: Iterable[tuple[str, Result]]) -> None:
        """Records that nothing of these matters changed since their latest results."""
        rows = [(run, matter, one.inputs, one.gaps, one.state) for matter, one in unchanged]
        if rows:
            with self.database:
                self._record_results("repeated", as_of, run, rows, {})

    def _record_results(
        self, what: str, as_of: str, run: int, rows: Sequence[tuple[Any, ...]], body: dict[str, Any]
    ) -> None:
        """Results, and the link that stands for them. What another link of the same run stood for is taken off it."""
        former = set()
        for _, matter, *_ in rows:
            sql = "SELECT entry FROM results WHERE matter = ? AND run = ?"
            former |= {n for (n,) in self.database.execute(sql, (matter, run))}
            if former:
                self.database.execute("DELETE FROM results WHERE matter = ? AND run = ?", (matter, run))
        if former:
            left = standing(self.database, former)
            body = body | {"entries": {str(n): left.get(n, "") for n in former}}
        number = self.chain.append(what, as_of, run, digest(rows), body)
        self.database.executemany("INSERT INTO results VALUES (?, ?, ?, ?, ?, ?)", ((*row, number) for row in rows))

    def report(self, matter: str) -> str:
        """The whole report of a matter's latest result, as JSON."""
        (text,) = self.database.execute("SELECT report FROM latest WHERE matter = ?", (matter,)).fetchone()
        return str(text)

    def _record_proof(self, matter: str, rows: Sequence[Sequence[Any]]) -> None:
        self.database.execute("DELETE FROM proof WHERE matter = ?", (matter,))
        self.database.executemany(
            "INSERT INTO proof VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", ((matter, *row) for row in rows)
        )

    def _record_marks(self, matter: str, rows: Sequence[Sequence[Any]]) -> None:
        self.database.execute("DELETE FROM marks WHERE matter = ?", (matter,))
        self.database.executemany("INSERT INTO marks VALUES (?, ?, ?, ?)", ((matter, *row) for row in rows))

    def _record_findings(self, run: int, as_of: str, one: Judged) -> None:
        still, fixed = settled(self.open_findings(one.matter), one.findings, as_of, run, one.lost)
        rows = [(found, None, None) for found in still] + [(found, as_of, run) for found in fixed]
        self.database.execute("DELETE FROM findings WHERE matter = ? AND fixed IS NULL", (one.matter,))
        self.database.executemany(
            "INSERT OR REPLACE INTO findings (matter, fingerprint, nth, rule, outcome, since, run, fixed, fixed_run) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (one.matter, f.fingerprint, f.nth, f.rule, f.outcome, f.since, f.run, day, fixed_run)
                for f, day, fixed_run in rows
            ),
        )

    def _since_intake(self, matter: str, files: Sequence[Kept]) -> list[Kept]:
        """The files with the hashes that they had when they were first seen."""
        first = dict(self.database.execute("SELECT path, first_sha256 FROM files WHERE matter = ?", (matter,)))
        return [replace(one, first_sha256=first.get(one.path) or one.sha256) for one in files]

    def _record_files(self, run: int, matter: str, files: Sequence[Kept]) -> None:
        paths, hashes = {one.path for one in files}, {one.sha256 for one in files}
        sql = (
            "SELECT path, sha256, size, mtime_ns, inode, shelf, first_sha256, changed_ns, coalesce(gone_run, ?) "
            "FROM files WHERE matter = ? AND shelf = 'original'"
        )
        # An original that is nowhere in the matter any more is remembered; one that was moved is not gone.
        originals = self.database.execute(sql, (run, matter))
        gone = [row for row in originals if row[0] not in paths and row[1] not in hashes]
        self.database.execute("DELETE FROM files WHERE matter = ?", (matter,))
        self.database.executemany(
            "INSERT INTO files (matter, path, sha256, size, mtime_ns, inode, shelf, first_sha256, changed_ns, "
            "gone_run) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            ((matter, *row) for row in (*((*astuple(one), None) for one in files), *gone)),
        )

    def matters(self) -> list[tuple[str, str, str]]:
        """(key, path, title) of every matter that was ever judged and not removed."""
        return list(self.database.execute("SELECT key, path, title FROM matters ORDER BY key"))

    def shared_marks(self, most: int) -> list[tuple[str, str, str, str]]:
        """(what, digest, matter, path) of marks whose digest stands in several matters, but in no more than `most`.

        People are told however many matters they are named in.
        """
        return list(
            self.database.execute(
                "SELECT what, digest, matter, path FROM marks WHERE (what, digest) IN (SELECT what, digest FROM marks "
                "GROUP BY what, digest HAVING min(matter) <> max(matter) AND (what = 'person' OR "
                "count(DISTINCT matter) <= ?)) ORDER BY what, digest, matter, path",
                (most,),
            )
        )
