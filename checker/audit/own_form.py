"""Whether a history has the form that the migrations give it, and nothing beside.

A trigger, a view, or a column that compares or computes otherwise changes what is recorded while it is recorded, and
leaves no trace once it is taken out again.
"""

import sqlite3
from contextlib import closing
from functools import cache

from checker.audit.migrations import MIGRATIONS

_OF_A_SEARCH_INDEX = ("_data", "_idx", "_content", "_docsize", "_config")
"""Tables that SQLite makes beneath one (https://www.sqlite.org/fts5.html#fts5_data_structures), in words of its own."""
_Form = dict[tuple[str, str], str]


def foreign(data: sqlite3.Connection) -> list[str]:
    """The sorts of what in a history's form is not as its version has it (`trigger`, `table`, …); none if all is."""
    (version,) = data.execute("PRAGMA user_version").fetchone()
    now, made = _form(data), _made(version)
    return sorted({one[0] for one in now.keys() | made.keys() if now.get(one) != made.get(one)})


def run_no_trigger(data: sqlite3.Connection) -> None:
    """From now on every statement that a trigger or a view has a part in fails (SQLITE_AUTH), also one that was planted
    since the history was opened."""
    data.set_authorizer(_unless_within_another)


def _unless_within_another(*asked: int | str | None) -> int:
    """The last of what is asked names the trigger or the view that asks; None for a statement itself."""
    return sqlite3.SQLITE_OK if asked[-1] is None else sqlite3.SQLITE_DENY


@cache
def _made(version: int) -> _Form:
    with closing(sqlite3.connect(":memory:")) as data:
        data.executescript(";".join(MIGRATIONS[:version]))
        return _form(data)


def _form(data: sqlite3.Connection) -> _Form:
    """Every entry of the schema, with the text that made it."""
    return {
        (str(sort), str(name)): f"{table}: {'' if _is_beneath_an_index(str(name)) else _bare(sql)}"
        for sort, name, table, sql in data.execute("SELECT type, name, tbl_name, sql FROM sqlite_master")
    }


def _is_beneath_an_index(name: str) -> bool:
    return name.startswith("proof_") and name.endswith(_OF_A_SEARCH_INDEX)


def _bare(sql: str | None) -> str:
    """Without blanks and quotation marks, which SQLite's versions set differently where a table is renamed."""
    return "".join(str(sql or "").replace('"', "").split())
