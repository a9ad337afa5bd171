"""The way to a file, gone step by step: where a folder on it has become a link, it ends there."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_FOLDER = getattr(os, "O_PATH", os.O_RDONLY) | getattr(os, "O_DIRECTORY", 0)
_NOT_FOLLOWED = getattr(os, "O_NOFOLLOW", 0)
_MOUNT_POINT = 0xA0000003
"""The tag of what Windows calls a junction: a folder that lies elsewhere."""
_BY_HANDLE = {os.open, os.stat} <= os.supports_dir_fd


@contextmanager
def way_to(path: Path, above: Path) -> Iterator[tuple[str, int | None]]:
    """The name of `path` in the open folder that holds it, for functions of `os` that take a `dir_fd`.

    `above` is opened as it is named; no folder below it may be a link, whoever puts one there meanwhile. It is what
    Linux calls RESOLVE_NO_SYMLINKS (openat2), on all systems that have handles of folders; on the others (Windows) the
    answer is the whole path, and None. Raises OSError where the way ends, ValueError where `path` is not below `above`.
    """
    *folders, name = path.relative_to(above).parts
    if not _BY_HANDLE:
        yield str(path), None
        return
    held = os.open(above, _FOLDER)
    try:
        for folder in folders:
            inner = os.open(folder, _FOLDER | _NOT_FOLLOWED, dir_fd=held)
            os.close(held)
            held = inner
        yield name, held
    finally:
        os.close(held)


def is_link(status: os.stat_result) -> bool:
    """Whether what was asked for without following it is a link, or a junction of Windows."""
    return stat.S_ISLNK(status.st_mode) or getattr(status, "st_reparse_tag", 0) == _MOUNT_POINT


def link_on_way(path: Path, above: Path) -> Path | None:
    """The first link on the way from `above` to `path`, that itself included; None where there is none, or the way
    ends before. Raises ValueError where `path` is not below `above`."""
    here = above
    for part in path.relative_to(above).parts:
        here = here / part
        try:
            status = os.lstat(here)
        except OSError:
            return None
        if is_link(status):
            return here
    return None
