"""Files of a stranger's `.git`: plain ones alone, never a link, a pipe or a device, and never more than a bound."""

import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class CannotTellError(Exception):
    """Why a repository cannot be asked: the end of a sentence, without a name of a file of the matter."""


def path_in(file: Path, after: str = "") -> Path | None:
    """The path that a small file holds, after such a word; from the file's folder where it is relative.

    None where there is no such file. Raises CannotTellError.
    """
    with _opened(file, 8192, file.name) as opened:
        if opened is None:
            return None
        said = os.fsdecode(opened.read(8192)).rstrip("\r\n")
    if not said.startswith(after) or "\0" in said:
        raise CannotTellError(f"{file.name} in it leads nowhere")
    return Path(os.path.normpath(file.parent / said.removeprefix(after)))


def copied(path: Path, to: Path, most: int, called: str = "") -> None:
    """Copies a file, if there is one, with its time. Raises CannotTellError, which calls it as it is `called`."""
    with _opened(path, most, called or path.name) as file:
        if file is None:
            return
        status = os.fstat(file.fileno())
        with to.open("wb") as made:
            shutil.copyfileobj(file, made)
        os.utime(to, ns=(status.st_atime_ns, status.st_mtime_ns))


def be_folder(path: Path) -> None:
    """Raises CannotTellError if it is no folder, or a link to one."""
    try:
        mode = path.lstat().st_mode
    except OSError:
        raise CannotTellError("one of its folders is missing or may not be opened") from None
    if not stat.S_ISDIR(mode):
        raise CannotTellError("one of its folders is a link, or no folder")


@contextmanager
def _opened(path: Path, most: int, called: str) -> Iterator[BinaryIO | None]:
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            raise CannotTellError(f"{called} in it is no plain file")
        handle = os.open(path, _FLAGS)
    except (FileNotFoundError, NotADirectoryError):
        yield None
        return
    except OSError as error:
        raise CannotTellError(f"{called} in it cannot be opened ({error.strerror})") from None
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            raise CannotTellError(f"{called} in it is no plain file")
        if status.st_size > most:
            raise CannotTellError(f"{called} in it is larger than {most // 1024} KB")
        with os.fdopen(handle, "rb", closefd=False) as file:
            yield file
    finally:
        os.close(handle)
