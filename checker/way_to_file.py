"""The way to a file, gone step by step: where a folder on it has become a link, it ends there."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_FOLDER = getattr(os, "O_PATH", os.O_RDONLY) | getattr(os, "O_DIRECTORY", 0)
_NOT_FOLLOWED = getattr(os, "O_NOFOLLOW", 0)
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
