"""Reads a history apart from where it lies, so that no byte of it, or of what lies beside it, is written.

SQLite writes where it merely reads a database with a log beside it: it indexes the log there, puts it into the database
when it is done, and takes it away. Told not to, it passes the log over, and with it what was recorded last. So the
history and its log are copied, and the copy is read; it may then lie where nothing can be written, and an audit that
goes on meanwhile is in no answer.
"""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from checker.errors import HistoryError
from checker.reading.workers import temp_dirs

_LOGS = ("-wal", "-journal")
"""What SQLite keeps beside a database and needs to read it; the index of the log (-shm) is made anew."""
_HEAD = 32
"""Bytes of a log that are others as soon as it is begun anew (https://www.sqlite.org/walformat.html)."""
_TRIES = 20
_State = tuple[object, ...]


@contextmanager
def copied(path: Path) -> Iterator[Path]:
    """A copy of the history as it stood at one moment, in a folder for this user alone, for as long as the block runs.

    Raises HistoryError if it cannot be copied, or is written all the time.
    """
    with ExitStack() as until_read:
        try:
            temp_dirs.swept()
            folder = Path(until_read.enter_context(temp_dirs.folder()))
            # SQLite looks for a log beside the file itself, not beside a link to it.
            copy = _copy(path.resolve(), folder)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise HistoryError(
                f"The history {path} cannot be copied to the temporary folder, where it is read ({reason}). See that "
                "it may be read, and that there is room for as much again, or name another folder by TMPDIR."
            ) from None
        if copy is None:
            raise HistoryError(
                f"Another program is writing {path.name} now, without a pause in which it could be read. Try again "
                "when it has ended."
            )
        yield copy


def _copy(path: Path, folder: Path) -> Path | None:
    """None if no copy is of one moment: the log is copied after the history, so that what was put from it into the
    history meanwhile is in both, unless it was begun anew."""
    copy = folder / "history.sqlite3"
    for _ in range(_TRIES):
        before = _state(path)
        shutil.copyfile(path, copy)
        for end in _LOGS:
            log, beside = _log(path, end), _log(copy, end)
            beside.unlink(missing_ok=True)
            if log.is_file():
                shutil.copyfile(log, beside)
        if _state(path) == before:
            return copy
    return None


def _state(path: Path) -> _State:
    """What stays as it is while nothing is written but on at the end of a log."""
    status = path.stat()
    return (status.st_ino, status.st_size, status.st_mtime_ns, *(_head(_log(path, end)) for end in _LOGS))


def _head(log: Path) -> bytes:
    if not log.is_file():
        return b""
    with log.open("rb") as file:
        return file.read(_HEAD)


def _log(path: Path, end: str) -> Path:
    return path.with_name(f"{path.name}{end}")
