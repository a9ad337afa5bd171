"""A folder for temporary files, for this user alone, which is gone when its process is, whatever ended it.

Whoever made a folder holds a lock in it, which the system lifts when that process ends. The maker removes the folder;
where it was killed, its worker does; where both were, the next run, which takes only folders whose lock is free.
"""

import contextlib
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

_PREFIX = "bundle-checker-"
_OWNER = "owner"
_held: dict[str, int] = {}
"""The locks of this process's folders."""


def made() -> str:
    """A new folder (0700) that stays as long as this process, or until it is removed."""
    folder = tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-")
    # Locked before it has its name: what is named `owner` and free has lost its owner.
    new = Path(folder, f"{_OWNER}.new")
    handle = os.open(new, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
    _lock(handle)
    with contextlib.suppress(OSError):  # Windows names no file anew that is open: there being open is the lock
        new.rename(Path(folder, _OWNER))
    _held[folder] = handle
    return folder


@contextlib.contextmanager
def folder() -> Iterator[str]:
    """A new folder for as long as the block runs."""
    one = made()
    try:
        yield one
    finally:
        removed(one)


def removed(folder: str) -> None:
    """Removes it with all that is in it."""
    handle = _held.pop(folder, None)
    if handle is not None:
        os.close(handle)
    shutil.rmtree(folder, ignore_errors=True)


def swept() -> None:
    """Removes this user's folders whose owner is no more. Never one that another process uses, nor what a link leads
    to, nor a folder of that name that was made otherwise."""
    with contextlib.suppress(OSError):
        for one in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
            with contextlib.suppress(OSError):
                if _ours(one) and _left(one):
                    shutil.rmtree(one, ignore_errors=True)


def _ours(folder: Path) -> bool:
    status = folder.lstat()
    if not stat.S_ISDIR(status.st_mode) or os.name != "posix":
        return stat.S_ISDIR(status.st_mode)
    return status.st_uid == os.getuid() and stat.S_IMODE(status.st_mode) == 0o700


def _left(folder: Path) -> bool:
    """Whether nobody holds the folder's lock; where its maker came no further than to make it, whether that lives."""
    if os.name != "posix":
        (folder / f"{_OWNER}.new").unlink()  # refused while its maker has it open
        return True
    try:
        handle = os.open(folder / _OWNER, os.O_RDWR | os.O_NOFOLLOW)
    except FileNotFoundError:
        maker = folder.name.removeprefix(_PREFIX).partition("-")[0]
        return maker.isdecimal() and not _lives(int(maker))
    try:
        return _lock(handle)
    finally:
        os.close(handle)


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        pass
    return True


def _lock(handle: int) -> bool:
    """Whether this process now holds the lock; where the system has no such locks, always."""
    try:
        import fcntl
    except ImportError:
        return True
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
