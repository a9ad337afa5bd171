"""Proves that what the history holds is what was recorded: the chain is whole, and every row is under it as it was."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from checker.audit.chain import (
    NO_KEY,
    OF_A_MATTER,
    Expected,
    Link,
    altered,
    expected,
    links,
    mark_of,
    run_digest,
    seal_of,
    standing,
    value_of,
)  # fmt: skip
from checker.audit.own_form import foreign
from checker.offers import listed

_SHORTEST = 16
"""Digits of a head that tell it from all others."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a history can be believed."""

    head: str
    links: int
    keyed_since: str | None
    """The day from which on its chain was made with a key (ISO 8601); empty if before any run, None for without."""
    adopted_on: str | None
    """The day of the last run that was recorded before there was a chain; None if there was none."""
    key_was_named: bool


def intact(connection: sqlite3.Connection) -> None:
    """Raises sqlite3.DatabaseError if the file is damaged: else what lies in the damaged part is passed over."""
    (answer,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if answer != "ok":
        raise sqlite3.DatabaseError("its pages do not fit together")
    for (table,) in list(connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")):
        sorts = ", ".join(f"typeof({row[1]})" for row in connection.execute(f"PRAGMA table_info({table})"))
        if connection.execute(f"SELECT 1 FROM {table} WHERE 'blob' IN ({sorts}) LIMIT 1").fetchone():  # noqa: S608
            raise sqlite3.DatabaseError("one of its texts is none")


def how_it_stands(data: sqlite3.Connection, key: bytes) -> Standing:
    """What is said of the history beside the faults that are found."""
    every = links(data)
    keyed = next((nth for nth, one in enumerate(every) if one.what == "keyed"), None)
    days = [one.day for one in every[:keyed] if one.day] if keyed is not None else []
    adopted = next((one.day for one in every if one.what == "adopted"), None)
    head = every[-1].value if every else ""
    return Standing(head, len(every), None if keyed is None else (days[-1] if days else ""), adopted, bool(key))


def faults(data: sqlite3.Connection, key: bytes = NO_KEY, head: str | None = None) -> Iterator[str]:
    """A sentence for everything in the record that is not as it was made; none if it holds. `head` is one that a paper
    bears."""
    every = links(data)
    if made := foreign(data):
        yield f"The history holds what bundle-checker never made, or lacks what it made ({listed(made)})."
    yield from _chain(data, every, key)
    if head is not None:
        yield from _anchored(every, head)
    told = expected(every)
    yield from _runs(data, told)
    yield from _results(data, every, told)
    yield from _states(data)
    yield from _formerly_altered(every)


def _chain(data: sqlite3.Connection, every: list[Link], key: bytes) -> Iterator[str]:
    mark = next((str(one.body["key"]) for one in reversed(every) if one.what == "keyed"), "")
    if key and mark_of(key) != mark:
        yield (
            f"The history is kept with {f'another key ({mark})' if mark else 'no key'}, not with the one that was "
            "named: it was not made with that, or was made anew by somebody who has it not."
        )
    keys, before, in_force = {"": NO_KEY, mark_of(key): key}, "", ""
    for nth, one in enumerate(every, 1):
        in_force = str(one.body["key"]) if one.what == "keyed" else in_force
        wrong = one.number != nth
        if in_force in keys:
            wrong |= value_of(one, before, keys[in_force]) != one.value
        if wrong:
            yield f"The chain is broken at link {nth} of {len(every)}{_of(one.day)}: it or one before it was changed."
            return
        before = one.value
    rows = list(data.execute("SELECT n, link, seal FROM head"))
    if not rows and not every:
        return
    last = (every[-1].number, every[-1].value) if every else (0, "")
    stands = len(rows) == 1 and rows[0][:2] == last
    if not stands or (in_force in keys and rows[0][2] != seal_of(*last, keys[in_force])):
        yield "The end of the chain is not where it was: what was recorded last was taken out."


def _anchored(every: list[Link], head: str) -> Iterator[str]:
    asked = head.strip().lower()
    found = next((one for one in every if len(asked) >= _SHORTEST and one.value.startswith(asked)), None)
    if found is None:
        yield f"The head {asked[:_SHORTEST]}… is not in this history: what it stands for is not what is here now."


def _runs(data: sqlite3.Connection, told: Expected) -> Iterator[str]:
    rows = {
        run: (as_of, root, done)
        for run, as_of, root, done in data.execute("SELECT id, as_of, root, finished FROM runs")
    }
    for run in sorted(told.runs.keys() | rows.keys()):
        if run not in rows:
            yield f"The run {run} was taken out."
        elif run not in told.runs:
            yield f"The run {run}{_of(rows[run][0])} was put in: no run recorded it."
        elif run_digest(run, *rows[run][:2]) != told.runs[run] or rows[run][2] != int(run in told.finished):
            yield f"The run {run}{_of(rows[run][0])} was changed afterwards: its day, its folder, or how it ended."


def _results(data: sqlite3.Connection, every: list[Link], told: Expected) -> Iterator[str]:
    now, by_number = standing(data), {one.number: one for one in every}
    for number in [*told.entries, *(now.keys() - told.entries.keys())]:
        one = by_number.get(number)
        when = f"the run of {one.day}" if one and one.day else "a run"
        if now.get(number) == told.entries.get(number):
            continue
        if number not in told.entries:
            yield f"Results of {', '.join(_matters_of(data, number)[:3])} were put in: no run recorded them."
        elif number not in now:
            yield f"What {when} recorded of a matter was taken out."
        else:
            matters = _matters_of(data, number)
            whose = matters[0] if len(matters) == 1 else f"one of {len(matters)} matters"
            yield f"{whose}: the record of {when} was changed after it was made."


def _matters_of(data: sqlite3.Connection, entry: object) -> list[str]:
    sql = "SELECT DISTINCT matter FROM results WHERE entry = ?"
    return [str(matter) for (matter,) in data.execute(sql, (entry,))]


def _states(data: sqlite3.Connection) -> Iterator[str]:
    known = {key for (key,) in data.execute("SELECT DISTINCT matter FROM results")}
    for table, column in (("matters", "key"), *((table, "matter") for table in OF_A_MATTER)):
        for (key,) in data.execute(f"SELECT DISTINCT {column} FROM {table}"):  # noqa: S608
            if key not in known:
                known.add(key)
                yield f"{key}: no run recorded what is kept of it."
    for (key,) in data.execute("SELECT DISTINCT matter FROM results ORDER BY matter"):
        if altered(data, key):
            yield (
                f"{key}: what is kept of it (findings, files, proof, report) was changed since its last run."
            )


def _formerly_altered(every: list[Link]) -> Iterator[str]:
    for one in every:
        if one.body.get("altered"):
            yield (
                f"When link {one.number}{_of(one.day)} was made ({_MADE.get(one.what, one.what)}), something that was "
                "kept was no longer as it had been recorded. What it was before cannot be told."
            )


_MADE = {
    "judged": "a matter was audited anew", "repeated": "matters were audited", "purged": "old runs were purged",
    "removed": "a matter was removed", "renamed": "a matter got another name", "adopted": "the chain was begun",
}  # fmt: skip


def _of(day: str) -> str:
    return f" of {day}" if day else ""
