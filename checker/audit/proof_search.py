"""Finds proof by words: in an index that is made anew from the rows of proof for each question.

An index that is kept beside the rows can lose words, by damage or by a hand, and what is not found in it is then taken
for what is not there. The rows themselves are proved by the chain (`proof_of_record`).
"""

import sqlite3
from contextlib import closing
from typing import Any

from checker.audit.anytext import Connection

_INDEX = (
    "CREATE VIRTUAL TABLE proof USING fts5 (matter, path, page UNINDEXED, kind, label, purpose, role, "
    "first_day UNINDEXED, last_day UNINDEXED, people, known_by UNINDEXED, tokenize = 'unicode61 remove_diacritics 2')"
)


def proofs(
    database: sqlite3.Connection, words: str, since: str | None, until: str | None, most: int
) -> list[tuple[Any, ...]]:
    """Rows of proof that hold all the words (a query of FTS5: https://www.sqlite.org/fts5.html#full_text_query_syntax)
    and, if days are given (ISO 8601), a date between them; at most so many, the best first."""
    # A row without a date has empty days: it is before every day, and after none.
    rows = database.execute(
        "SELECT * FROM proof WHERE last_day >= ? AND (? IS NULL OR first_day <= ? AND first_day <> '') ORDER BY rowid",
        (since or "", until, until),
    )
    with closing(sqlite3.connect(":memory:", factory=Connection)) as index:
        index.execute(_INDEX)
        index.executemany("INSERT INTO proof VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
        sql = "SELECT * FROM proof WHERE proof MATCH ? ORDER BY rank, matter, path, page LIMIT ?"
        return list(index.execute(sql, (words, most)))
