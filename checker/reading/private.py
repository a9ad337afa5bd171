"""A folder for each worker's temporary files, which is gone when the worker is, whatever ended it.

The supervisor removes it; where the supervisor was killed, the worker does; where both were, the next run.
"""

import contextlib
import os
import shutil
import tempfile
from pathlib import Path

_PREFIX = "bundle-checker-"


def made() -> str:
    """A new folder for this user alone (0700), whose name tells which process it belongs to."""
    return tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-")


def removed(folder: str) -> None:
    """Removes it with all that is in it."""
    shutil.rmtree(folder, ignore_errors=True)


def swept() -> None:
    """Removes this user's folders whose process is no more (POSIX)."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        for one in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*-*"):
            owner = one.name.removeprefix(_PREFIX).partition("-")[0]
            if owner.isdigit() and not one.is_symlink() and one.stat().st_uid == os.getuid() and not _lives(int(owner)):
                removed(str(one))


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
