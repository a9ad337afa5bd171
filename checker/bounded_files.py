"""Files of data that stand in a folder (matter.json, packs, a baseline): read whole or not at all, within bounds.

Whoever made the folder is not trusted: a pipe would hold the reader up for ever, a device or a large file fill the
memory, a link or a path lead to files that the folder has no business with.
"""

import os
import stat
import sys
from pathlib import Path, PureWindowsPath

from checker.way_to_file import is_link, way_to

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
_NOT_FOLLOWED = getattr(os, "O_NOFOLLOW", 0)
_OTHERS = 0o077
"""Rights of others than a file's owner."""


class NotReadError(Exception):
    """Such a file is not read. The message goes on after its name and says what is wrong; `remedy` what to do."""

    def __init__(self, reason: str, remedy: str) -> None:
        super().__init__(reason)
        self.remedy = remedy


def read_text(path: Path, most: int, within: Path | None = None) -> str:
    """The text of a plain file in UTF-8, without the mark that some programs begin it with. Raises as `read_bytes`."""
    try:
        return read_bytes(path, most, within).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotReadError(f"is not written in UTF-8 (byte {error.start})", "Save it as UTF-8.") from None


def read_bytes(path: Path, most: int, within: Path | None = None) -> bytes:
    """The bytes of a plain file, `most` at most.

    `within` is a folder above it that is not trusted: no link below it is followed. Without it the path is a person's
    word, and followed wherever it leads. Raises FileNotFoundError where there is nothing, NotReadError for all else.
    """
    try:
        if within is not None:
            _refuse_links(path, within)
        handle = _opened(path, within)
        with os.fdopen(handle, "rb") as file:
            status = os.fstat(handle)
            _ask_for_file(status)
            data = file.read(most + 1) if status.st_size <= most else None
    except FileNotFoundError:
        raise
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "no file can have such a name"
        raise NotReadError(f"cannot be read ({reason})", "Check its name, and who may read it.") from None
    if data is None or len(data) > most:
        raise NotReadError(f"is larger than {most // 1_000_000} MB, as no such file is", "Look inside it.")
    return data


def _opened(path: Path, within: Path | None) -> int:
    """A handle of the file. It is asked for what it is before it is opened, as some devices act on that."""
    if within is None:
        _ask_for_file(path.stat())
        return os.open(path, _FLAGS)
    with way_to(path, within) as (name, folder):
        _ask_for_file(os.stat(name, dir_fd=folder, follow_symlinks=False))
        return os.open(name, _FLAGS | _NOT_FOLLOWED, dir_fd=folder)


def is_open_to_others(path: Path) -> bool:
    """Whether others than its owner may read or write a file, as far as the system tells. Raises FileNotFoundError
    where there is none."""
    return sys.platform != "win32" and bool(path.stat().st_mode & _OTHERS)


def leads_away(name: str) -> bool:
    """Whether a name is more than a way down from where it stands, on any system: a whole path, a path on a drive or
    on another machine, or one by way of `..`."""
    path = PureWindowsPath(name)
    return bool(path.drive or path.root) or ".." in path.parts


def brief(text: str, most: int = 60) -> str:
    """A text as a sentence quotes it: cut where it is longer than anybody reads."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _refuse_links(path: Path, within: Path) -> None:
    for one in (path, *path.parents):
        if one == within:
            return
        if is_link(os.lstat(one)):
            raise NotReadError(
                "is a link, or lies behind one, and was not followed", "Put the file itself into the matter folder."
            )


def _ask_for_file(status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise NotReadError(
            "is not a file that can be read, but a folder, a pipe or a device", "Put a plain file in its place."
        )
