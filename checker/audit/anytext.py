"""A database that keeps every text, also one that UTF-8 cannot hold, and gives it back as it was.

Names of files may be of any bytes (Python shows these as lone surrogates), and JSON may hold half a character. Each
such code unit, and NUL, is kept as NUL and four hexadecimal digits.
"""

import re
import sqlite3
from collections.abc import Iterable
from typing import Any

_ODD = re.compile("[\0\ud800-\udfff]")
_KEPT = re.compile("\0([0-9a-f]{4})")


class Connection(sqlite3.Connection):
    """A connection that takes and gives any text; for `sqlite3.connect(…, factory=Connection)`."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.text_factory = restored

    def execute(self, sql: str, values: Any = (), /) -> sqlite3.Cursor:
        """As in sqlite3, values by their place."""
        return super().execute(sql, [storable(one) for one in values])

    def executemany(self, sql: str, rows: Iterable[Any], /) -> sqlite3.Cursor:
        """As in sqlite3, values by their place."""
        return super().executemany(sql, ([storable(one) for one in row] for row in rows))


def in_memory(connection: sqlite3.Connection) -> sqlite3.Connection:
    """A copy of a database that may be written, as nothing of it is kept."""
    copy = sqlite3.connect(":memory:", factory=Connection)
    connection.backup(copy)
    return copy


def storable(value: Any) -> Any:
    """The value in a form that the database takes."""
    if not isinstance(value, str) or (value.isascii() and "\0" not in value):
        return value
    return _ODD.sub(lambda odd: f"\0{ord(odd[0]):04x}", value)


def restored(data: bytes) -> str:
    """The text that is kept in these bytes. Raises sqlite3.DatabaseError, without them, if they hold none."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        raise sqlite3.DatabaseError("one of its texts is none") from None
    return _KEPT.sub(lambda kept: chr(int(kept[1], 16)), text) if "\0" in text else text
