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

from checker.repository.plain import CannotTellError

SECONDS = 120.0
"""For all files of a repository."""
_FILES, _LINK = ("100644", "100755"), "120000"
_DIGESTS = {40: "sha1", 64: "sha256"}
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_PIECE = 1_000_000


class Contents:
    """Compares files with their objects, within a time for all of them."""

    def __init__(self) -> None:
        self._until = time.monotonic() + SECONDS

    def differs(self, path: Path, mode: str, named: str) -> bool:
        """Whether a file, or a link, is another than the object of that name; True also where it cannot be read, and
        for what is neither. Raises CannotTellError beyond the time."""
        if mode not in (*_FILES, _LINK) or len(named) not in _DIGESTS:
            return True
        try:
            found = self._link(path) if mode == _LINK else self._file(path)
            digest = new(_DIGESTS[len(named)], b"blob %d\0" % next(found), usedforsecurity=False)
            for piece in found:
                digest.update(piece)
        except OSError:
            return True
        return digest.hexdigest() != named

    @staticmethod
    def _link(path: Path) -> Iterator[Any]:
        """The length of what a link says, and that."""
        target = os.fsencode(os.readlink(path))  # noqa: PTH115 - a Path would leave out a `./`
        yield len(target)
        yield target

    def _file(self, path: Path) -> Iterator[Any]:
        """The size of a file, and its bytes in pieces. Raises OSError if it is no plain file."""
        with os.fdopen(os.open(path, _FLAGS), "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise OSError
            yield status.st_size
            while piece := file.read(_PIECE):
                if time.monotonic() > self._until:
                    raise CannotTellError(f"to read its files took more than {SECONDS:.0f} s")
                yield piece
