"""Folders that a program keeps for itself (`.git`, `__MACOSX`): what they hold is no part of the matter, but a document
in one is never passed over in silence."""

import filecmp
import os
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from checker.facts.bundle import Ignored
from checker.globs import plain
from checker.reading.folder.hidden_papers import may_be_paper

_NAMES = frozenset((
    ".git", ".svn", ".hg", "__macosx", ".spotlight-v100", ".trashes", ".fseventsd", "$recycle.bin",
    "system volume information", ".temporaryitems", ".dropbox.cache",
))  # fmt: skip
_NOT_SEEN = "This folder may not be opened, or lies too deep: whether documents are in it cannot be told."
_COMPARED = 1_000_000_000
"""Bytes of documents that are compared with files of the matter; beyond them none is taken for a copy."""


@dataclass(frozen=True, slots=True)
class ProgramsFolder:
    """One such folder: its path in the matter, where it is opened, and how many levels of it are looked through."""

    path: str
    full: str
    deep: int

    def may_hold(self, path: str, full: str) -> bool:
        """Whether what lies at that path, in this folder, may be a paper."""
        return may_be_paper(self.path.rpartition("/")[2], path.removeprefix(f"{self.path}/"), full)


def is_programs(path: str) -> bool:
    """Whether a folder is called like one that a program keeps for itself."""
    return plain(path.rpartition("/")[2]) in _NAMES


def passed_over(
    folders: Sequence[ProgramsFolder], files: Sequence[str], of_bundle: Callable[[str], bool]
) -> Iterator[Ignored]:
    """The documents in these folders, but for those that the matter holds anyway: one that a link leads to, as
    git-annex makes them, and a program's own copy of a file, as Subversion keeps them.

    `files` are the full paths of the matter's files, laid aside or not; `of_bundle` tells whether a path would be part
    of what is filed.
    """
    hidden = [(one, path, full) for one in folders for path, full in _documents_in(one)]
    if not hidden:
        return
    known = _Known(files)
    for folder, path, full in hidden:
        if full is None:
            yield Ignored(path, _NOT_SEEN, silent=False, missed=of_bundle(path))
        elif full not in known:
            reason = f"Documents in {folder.path}, a folder that a program keeps for itself, are not read."
            yield Ignored(path, reason, silent=False, missed=of_bundle(path))


def _documents_in(one: ProgramsFolder) -> Iterator[tuple[str, str | None]]:
    """(path, where it is opened) of each file that may be a paper. Links are not followed. Without a place to open it:
    a folder in which nobody can tell."""
    waiting = [(one.full, one.path, one.deep)]
    while waiting:
        full, path, deep = waiting.pop()
        try:
            with os.scandir(full) as listed:
                entries = sorted(listed, key=lambda entry: entry.name) if deep else None
        except OSError:
            entries = None
        if entries is None:
            yield path, None
            continue
        for entry in entries:
            here = f"{path}/{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                waiting.append((entry.path, here, deep - 1))
            elif entry.is_file(follow_symlinks=False) and one.may_hold(here, entry.path):
                yield here, entry.path


class _Known:
    """What the matter holds: a file is in it by being the same one, or by having the same bytes."""

    def __init__(self, files: Sequence[str]) -> None:
        self._real = set(map(os.path.realpath, files))
        self._by_size: defaultdict[int | None, list[str]] = defaultdict(list)
        self._left = _COMPARED
        for full in files:
            self._by_size[_size(full)].append(full)

    def __contains__(self, full: str) -> bool:
        return os.path.realpath(full) in self._real or any(self._same(full, one) for one in self._alike(full))

    def _alike(self, full: str) -> list[str]:
        size = _size(full)
        return self._by_size[size] if size is not None else []

    def _same(self, one: str, other: str) -> bool:
        self._left -= _size(one) or 0
        try:
            return self._left >= 0 and filecmp.cmp(one, other, shallow=False)
        except OSError:
            return False


def _size(full: str) -> int | None:
    try:
        return os.stat(full).st_size  # noqa: PTH116
    except OSError:
        return None
