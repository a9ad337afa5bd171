"""A database's file, for this user alone: of the facts that are kept, and of the history."""

import contextlib
import os
from pathlib import Path


def made_private(path: Path) -> None:
    """Makes a database's file, for this user alone, where there is none.

    One that is there is not opened: closing it would give up the locks that sqlite holds on it in this process, and
    two processes would write at a time ("How To Corrupt An SQLite Database File", 2.2).
    """
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
