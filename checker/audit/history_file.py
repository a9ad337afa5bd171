"""Whether a file that is named as a history may be opened as one: SQLite changes what it merely opens, and that may be
a paper of a matter."""

import sqlite3
from pathlib import Path

from checker.errors import HistoryError, UsageError

_OURS = frozenset(("runs", "results", "latest", "marks", "findings", "files", "proof"))
"""What a history of any age holds."""
_ENOUGH = 3
"""Of these: one that was altered may lack some."""


def is_begun(path: Path) -> bool:
    """Whether something is kept there already; true also where that may not be looked at: who opens it tells."""
    try:
        return path.is_file() and path.stat().st_size > 0
    except OSError:
        return True


def check_begun(path: Path) -> None:
    """Raises HistoryError if a file is there and holds nothing: an audit that made one put something in."""
    if not is_begun(path):
        raise HistoryError(f"The history {path} is empty: what it held was taken out. Put a copy back.")


def refuse_others(path: Path) -> None:
    """Raises UsageError if what is there is the database of another program. It is looked at as if nobody could write
    it, so that nothing is."""
    if not is_begun(path):
        return
    try:
        database = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            names = {name for (name,) in database.execute("SELECT name FROM sqlite_master")}
        finally:
            database.close()
    except sqlite3.Error:
        return  # damage is told where it is met
    if names and len(names & _OURS) < _ENOUGH:
        raise UsageError(f"{path} is no history of audits, and was left as it is: name another file by --history.")
