"""The chain over what the history keeps: each link closes in all that was recorded before it, so that nothing of it is
changed, taken out or put in unseen. With a key nobody else can make a link; the last one, on paper, anchors them all.

Rows are put into one form and hashed (SHA-256, needs no key); the digests are linked by an HMAC (RFC 2104). What is
erased at a person's word is taken off the digests by a link of its own, and so told from what was falsified.
"""

import hashlib
import hmac
import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

NO_KEY = b""
OF_A_MATTER = ("results", "latest", "findings", "files", "proof", "marks")
"""The tables that hold something of each matter."""
_STATE = (
    "SELECT key, path, title FROM matters WHERE key = ?",
    "SELECT matter, light, expiries, report FROM latest WHERE matter = ?",
    "SELECT matter, fingerprint, nth, rule, outcome, since, run, fixed, fixed_run FROM findings WHERE matter = ?",
    "SELECT matter, path, sha256, size, mtime_ns, inode, shelf, first_sha256, gone_run FROM files WHERE matter = ?",
    "SELECT matter, path, page, kind, label, purpose, role, first_day, last_day, people, known_by FROM proof "
    "WHERE matter = ?",
    "SELECT matter, path, what, digest FROM marks WHERE matter = ?",
    # Apart: of what was recorded before this was kept the digest is as it was.
    "SELECT matter, path, changed_ns FROM files WHERE matter = ? AND changed_ns IS NOT NULL",
)
"""All that is kept of a matter as its latest run left it."""
_NONE = "a link of its chain is none"
_RESULTS = "SELECT entry, run, matter, inputs, gaps, state FROM results"


@dataclass(frozen=True, slots=True)
class Link:
    """A link of the chain."""

    number: int
    what: str
    """begun, judged, repeated, finished; renamed, removed, purged; keyed; adopted (what was kept before there was a
    chain)."""
    day: str
    """What today was for it (ISO 8601); empty where it has none."""
    run: int
    """0 for none."""
    digest: str
    """Of the rows that it stands for; empty for none."""
    body: Mapping[str, Any]
    """What it changes of former links: see `expected`."""
    value: str


@dataclass(slots=True)
class Expected:
    """What the chain says stands in the history now."""

    entries: dict[int, str] = field(default_factory=dict)
    """The digest of the results that each link stands for."""
    runs: dict[int, str] = field(default_factory=dict)
    """The digest of each run that was begun and not purged."""
    finished: set[int] = field(default_factory=set)


def digest(rows: Iterable[Sequence[Any]]) -> str:
    """One hash for rows of a table, in whatever order they come.

    `ascii` writes texts, whole numbers and nothing in one way, with every line break escaped, at a third of what JSON
    costs: it is asked of every row that is kept.
    """
    lines = sorted(ascii(tuple(row)) for row in rows)
    return hashlib.sha256("\n".join(lines).encode("ascii")).hexdigest()


def state_of(database: sqlite3.Connection, matter: str) -> str:
    """The digest of all that is kept of a matter beside its results."""
    return digest((nth, *row) for nth, sql in enumerate(_STATE) for row in database.execute(sql, (matter,)))


def record_state(data: sqlite3.Connection, matter: str) -> None:
    """Writes the digest of what is kept of a matter now beside its latest result."""
    sql = "UPDATE results SET state = ? WHERE matter = ? AND run = (SELECT max(run) FROM results WHERE matter = ?)"
    data.execute(sql, (state_of(data, matter), matter, matter))


def altered(data: sqlite3.Connection, matter: str) -> bool:
    """Whether what is kept of a matter is not what its latest run recorded."""
    sql = "SELECT state FROM results WHERE matter = ? ORDER BY run DESC LIMIT 1"
    row = data.execute(sql, (matter,)).fetchone()
    return row is not None and row[0] != state_of(data, matter)


def standing(database: sqlite3.Connection, only: Iterable[int] | None = None) -> dict[int, str]:
    """The digest of the results that stand under each link, or under some."""
    sql = _RESULTS if only is None else f"{_RESULTS} WHERE entry IN ({', '.join(str(int(one)) for one in only)})"
    found: dict[int, list[tuple[Any, ...]]] = {}
    for entry, *row in database.execute(sql):
        found.setdefault(entry, []).append(tuple(row))
    return {entry: digest(rows) for entry, rows in found.items()}


def links(database: sqlite3.Connection, what: str | None = None) -> list[Link]:
    """The chain, oldest first, or its links of one sort. Raises sqlite3.DatabaseError if what stands there is none."""
    sql = "SELECT n, what, day, run, digest, body, link FROM chain WHERE ?1 IS NULL OR what = ?1 ORDER BY n"
    try:
        return [_link(*row) for row in database.execute(sql, (what,))]
    except (ValueError, TypeError, RecursionError):
        raise sqlite3.DatabaseError(_NONE) from None


def _link(number: int, what: str, day: str, run: int, rows: str, body: str, value: str) -> Link:
    one = Link(number, what, day, run, rows, dict(json.loads(body)) if body else {}, value)
    # What the value does not close in (a number for a text, a space in the body) was put there by another hand.
    texts = [what, day, rows, value, *([one.body.get("key")] if what == "keyed" else [])]
    if not isinstance(run, int) or not all(isinstance(text, str) for text in texts) or body != _written(one.body):
        raise ValueError
    return one


def _written(body: Mapping[str, Any]) -> str:
    """The one form in which the body of a link is kept."""
    return json.dumps(body, separators=(",", ":"), sort_keys=True) if body else ""


def expected(every: Iterable[Link]) -> Expected:
    """What stands in the history if it is what the chain says. Raises sqlite3.DatabaseError if that makes no sense."""
    try:
        return _expected(every)
    except (ValueError, TypeError, AttributeError):
        raise sqlite3.DatabaseError(_NONE) from None


def _expected(every: Iterable[Link]) -> Expected:
    told, run_of = Expected(), {}
    for one in every:
        if one.what == "begun":
            told.runs[one.run] = one.digest
        elif one.what == "finished":
            told.finished.add(one.run)
        elif one.digest:
            told.entries[one.number], run_of[one.number] = one.digest, one.run
        told.runs |= {int(run): rows for run, rows in one.body.get("adopted", {}).items()}
        told.finished |= set(one.body.get("finished", ()))
        purged = set(one.body.get("purged", ()))
        if purged:
            told.runs = {run: rows for run, rows in told.runs.items() if run not in purged}
            told.finished -= purged
            told.entries = {n: rows for n, rows in told.entries.items() if run_of.get(n) not in purged}
        for number, rows in one.body.get("entries", {}).items():
            told.entries.pop(int(number), None)
            if rows:
                told.entries[int(number)] = rows
    return told


def run_digest(run: int, as_of: str, root: str) -> str:
    """The digest of a run's own row."""
    return digest([(run, as_of, root)])


def value_of(one: Link, before: str, key: bytes) -> str:
    """What the link's value must be after the one before it."""
    text = json.dumps([one.number, one.what, one.day, one.run, one.digest, _written(one.body), before])
    return hmac.new(key, text.encode("ascii"), hashlib.sha256).hexdigest()


def seal_of(number: int, value: str, key: bytes) -> str:
    """What says that the chain ends with this link: it cannot be made from the chain itself."""
    return hmac.new(key, f"head {number} {value}".encode(), hashlib.sha256).hexdigest()


def mark_of(key: bytes) -> str:
    """What tells a key from others, and nothing of it; empty for none."""
    return hmac.new(key, b"mark", hashlib.sha256).hexdigest()[:16] if key else ""


class Chain:
    """The chain of an open history, to be carried on. Every call belongs into the transaction of what it records."""

    def __init__(self, database: sqlite3.Connection, key: bytes = NO_KEY) -> None:
        self.database, self.key = database, key

    @property
    def head(self) -> str:
        """The value of the last link; empty while there is none."""
        return self._head()[1]

    @property
    def mark(self) -> str:
        """The mark of the key that the history is kept with; empty for none."""
        keyed = links(self.database, "keyed")
        return str(keyed[-1].body["key"]) if keyed else ""

    @property
    def next_number(self) -> int:
        """The number of the link that comes next."""
        return self._head()[0] + 1

    def append(
        self, what: str, day: str = "", run: int = 0, rows: str = "", body: Mapping[str, Any] | None = None
    ) -> int:
        """Adds a link for rows of that digest; its number."""
        number, before = self._head()
        one = Link(number + 1, what, day, run, rows, dict(body or {}), "")
        value = value_of(one, before, self.key)
        row = (one.number, what, day, run, rows, _written(one.body), value)
        self.database.execute("INSERT INTO chain VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        self.database.execute("DELETE FROM head")
        self.database.execute(
            "INSERT INTO head VALUES (?, ?, ?)", (one.number, value, seal_of(one.number, value, self.key))
        )
        return one.number

    def _head(self) -> tuple[int, str]:
        rows = list(self.database.execute("SELECT n, link FROM head"))
        if len(rows) > 1 or any(not isinstance(n, int) for n, _ in rows):
            raise sqlite3.DatabaseError("the end of its chain is none")
        return rows[0] if rows else (0, "")
