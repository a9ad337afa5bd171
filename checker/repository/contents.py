"""Whether a file is what git has recorded of it, by its bytes alone.

The index says of each file what its size and times were when it was recorded; whoever can write the index can have it
say so of any file. And git itself, asked for the content, would convert it as attributes in the folder ask.
"""

import os
import stat
import time
from collections.abc import Iterator
from hashlib import new
from pathlib import Path
from typing import Any

from checker.bounded_files import leads_away
from checker.repository.plain import CannotTellError
from checker.way_to_file import link_on_way, way_to

SECONDS = 120.0
"""For all files of a repository."""
_FILES, _LINK = ("100644", "100755"), "120000"
_DIGESTS = {40: "sha1", 64: "sha256"}
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_PIECE = 1_000_000


class Contents:
    """Compares files of a working tree with their objects, within a time for all of them."""

    def __init__(self, top: Path) -> None:
        self._top = top
        self._until = time.monotonic() + SECONDS

    def differs(self, name: str, mode: str, named: str) -> bool:
        """Whether a file, or a link, is another than the object of that name; True also where it cannot be read, or
        only by a link on the way to it, and for what is neither. Raises CannotTellError beyond the time."""
        if mode not in (*_FILES, _LINK) or len(named) not in _DIGESTS or leads_away(name):
            return True
        path = self._top / name
        try:
            if link_on_way(path.parent, self._top) is not None:  # Windows, without handles of folders, has this alone
                return True
            with way_to(path, self._top) as (last, folder):
                return self._digest(last, folder, mode, named) != named
        except OSError:
            return True

    def _digest(self, name: str, folder: int | None, mode: str, named: str) -> str:
        found = self._link(name, folder) if mode == _LINK else self._file(name, folder)
        digest = new(_DIGESTS[len(named)], b"blob %d\0" % next(found), usedforsecurity=False)
        for piece in found:
            digest.update(piece)
        return digest.hexdigest()

    @staticmethod
    def _link(name: str, folder: int | None) -> Iterator[Any]:
        """The length of what a link says, and that."""
        target = os.fsencode(os.readlink(name, dir_fd=folder))
        yield len(target)
        yield target

    def _file(self, name: str, folder: int | None) -> Iterator[Any]:
        """The size of a file, and its bytes in pieces. Raises OSError if it is no plain file."""
        with os.fdopen(os.open(name, _FLAGS, dir_fd=folder), "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise OSError
            yield status.st_size
            while piece := file.read(_PIECE):
                if time.monotonic() > self._until:
                    raise CannotTellError(f"to read its files took more than {SECONDS:.0f} s")
                yield piece
