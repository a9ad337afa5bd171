"""The bytes of one file, read once: what is hashed is what is read."""

import errno
import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from checker.reading.folder import cloud_placeholder
from checker.way_to_file import way_to

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class UnreadableError(Exception):
    """Nothing of a file can be read; the message is the sentence for a person. Never leaves this room."""

    def __init__(self, reason: str, media_type: str | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.media_type = media_type


@dataclass(frozen=True, slots=True)
class Content:
    """A file's bytes, their hash, and whether the file changed while they were read."""

    data: bytes
    sha256: str
    changed: bool = False

    @property
    def size(self) -> int:
        """In bytes."""
        return len(self.data)


def load(path: str | Path, *, most: int = 1_000_000_000) -> Content:
    """Opens a file read-only, once.

    `path` is whole, and holds no link: where the walk met one, it leads to where that led then. What has become a link
    since, the file or a folder above it, is not followed. Raises UnreadableError where there is no ordinary file, no
    right to open it, more than `most` bytes, or where it is kept only in the cloud: then it is not fetched.
    """
    path = Path(path)
    try:
        if cloud_placeholder.only_there(path, os.lstat(path)):
            raise UnreadableError(cloud_placeholder.REASON)
        with way_to(path, Path(path.anchor)) as (name, folder):
            handle = os.open(name, _FLAGS, dir_fd=folder)
        with os.fdopen(handle, "rb") as file:
            before = os.fstat(file.fileno())
            if not stat.S_ISREG(before.st_mode):
                raise UnreadableError("is not a file but a folder, pipe or device, and was not opened")
            if before.st_size > most:
                raise UnreadableError(f"is larger than {most // 1_000_000} MB and was not opened")
            # No more than it holds is asked for: the whole of what is asked for is set aside, and a worker has a limit.
            data = file.read(before.st_size + 1)
            after = os.fstat(file.fileno())
    except UnreadableError:
        raise
    except FileNotFoundError:
        raise UnreadableError("was there when the folder was listed, and is gone now") from None
    except PermissionError:
        raise UnreadableError("may not be opened: there is no permission to read it") from None
    except (OSError, ValueError) as fault:
        if getattr(fault, "errno", None) in (errno.ELOOP, errno.ENOTDIR):
            raise UnreadableError(
                "was a file when the folder was listed, and it or a folder above it is a link now: it was not opened"
            ) from None
        raise UnreadableError(f"could not be opened: {_plain(fault)}") from None
    changed = len(data) != before.st_size or _moment(before) != _moment(after) or _replaced(path, after)
    return Content(data, hashlib.sha256(data).hexdigest(), changed)


def _moment(one: os.stat_result) -> tuple[int, int]:
    return one.st_size, one.st_mtime_ns


def _replaced(path: str | Path, known: os.stat_result) -> bool:
    """Whether another file stands under that name by now (programs save by renaming)."""
    try:
        now = Path(path).stat()
    except OSError:
        return True
    return (now.st_size, now.st_mtime_ns) != _moment(known) or (os.name == "posix" and now.st_ino != known.st_ino)


def _plain(fault: Exception) -> str:
    text = getattr(fault, "strerror", None)
    return str(text).lower() if text else "the system refused"
