"""What is changed of past records at a person's word (a matter renamed or removed, old runs purged), as a link of the
chain: told apart from what was falsified, of which nothing is washed clean by it."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from checker.audit.chain import Chain, altered, expected, links, record_state, standing
from checker.audit.proof_of_record import faults


@dataclass(slots=True)
class Amendment:
    """What a change touches; to be completed while it is made."""

    matters: set[str] = field(default_factory=set)
    """Matters whose state is to be recorded anew."""
    purged: list[int] = field(default_factory=list)
    """Runs that are removed."""
    changed: bool = True
    """Whether there was anything to change."""


@contextmanager
def amending(chain: Chain, what: str, day: str, entries: Iterable[int] | None = None) -> Iterator[Amendment]:
    """Everything that is done inside is one transaction, and one link says what it changed of the results that stand
    under `entries`, or of all. What was no longer as it had been recorded is counted in it, for good."""
    data, some = chain.database, None if entries is None else sorted(set(entries))
    with data:
        told = expected(links(data)).entries
        wrong = _wrong(data, told, some) if some is not None else len(list(faults(data, chain.key)))
        one = Amendment()
        yield one
        if not one.changed:
            return
        for matter in one.matters:
            record_state(data, matter)
        after = standing(data, some)
        gone = _of_runs(data, one.purged)
        numbers = [n for n in (told if some is None else some) if n not in gone]
        body: dict[str, Any] = {"entries": {str(n): after.get(n, "") for n in numbers if after.get(n) != told.get(n)}}
        body |= {"purged": one.purged} if one.purged else {}
        body |= {"altered": wrong} if wrong else {}
        chain.append(what, day, body=body)


def _wrong(data: sqlite3.Connection, told: Mapping[int, str], some: list[int]) -> int:
    """How much of what stands under these links, or is kept of their matters, is not as it was recorded."""
    now = standing(data, some)
    sql = f"SELECT DISTINCT matter FROM results WHERE entry IN ({', '.join(map(str, some))})"  # noqa: S608
    matters = [key for (key,) in data.execute(sql)]
    return sum(now.get(n) != told.get(n) for n in some) + sum(altered(data, key) for key in matters)


def _of_runs(data: sqlite3.Connection, runs: Iterable[int]) -> set[int]:
    """The links that stand for results of these runs."""
    purged = set(runs)
    return {n for n, run in data.execute("SELECT n, run FROM chain") if run in purged}
