"""The matter folder: every file of it, where it stands, and in which order it is filed. Nothing is passed over in
silence."""

import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from checker.errors import UnseenError
from checker.facts.bundle import Ignored, Unmet
from checker.facts.document import Shelf
from checker.facts.matter import Matter
from checker.globs import plain
from checker.reading.folder.globs import Patterns
from checker.reading.folder.leftovers import is_leftover, is_ours
from checker.reading.folder.matter_file import FILE
from checker.reading.folder.order import KnownBy, in_filing_order
from checker.reading.folder.program_folders import ProgramsFolder, is_programs, passed_over
from checker.reading.folder.shelves import shelf_of, shelves_of
from checker.reading.folder.unmet_patterns import unmet
from checker.reading.workers import heartbeat

_MOST_DEEP = 64
PATIENCE = 1000
"""Entries of a folder that are looked at in the time of one file: on a share each may take a while."""
_LEFT = "Left by a program; it holds nothing of the matter."
_LED_OUT = "It is a link that leads out of the matter folder, and was not followed."
_LOCK = re.compile(r"[^/\\]+@[^/\\]+\.\d+(?::\d+)?", re.DOTALL)
_OWN = "It belongs to the checker, not to the matter."


@dataclass(frozen=True, slots=True)
class File:
    """One file of the matter that is to be read."""

    path: str
    """Relative to the matter folder, with `/`, in the form (NFC or NFD) that the disk keeps."""
    full: str
    """Where it is opened: a whole path, without a link in it."""
    shelf: Shelf = "other"
    filed: bool = True
    """Whether it is part of the bundle that is to be filed."""


@dataclass(frozen=True, slots=True)
class Listing:
    """All that is in a matter folder."""

    files: tuple[File, ...] = ()
    """In filing order; what is not filed comes last."""
    ignored: tuple[Ignored, ...] = ()
    order_known_by: KnownBy = "assumed"
    unmet: tuple[Unmet, ...] = ()

    @property
    def filed(self) -> tuple[str, ...]:
        """The paths of the bundle, in filing order."""
        return tuple(file.path for file in self.files if file.filed)


def walk(root: str | Path, matter: Matter = Matter(), packs: Iterable[str] = ()) -> Listing:
    """Lists the folder. Raises UnseenError where there is no such folder or it may not be opened.

    `packs` are the rule packs in it that it is judged by, as matter.json names them: they are no papers of the matter.
    """
    root = Path(root)
    if not root.is_dir():
        what = "is a file, not a folder" if root.exists() else "does not exist"
        raise UnseenError(
            f"The folder {root.name or root} {what}: there is nothing to check. Name a matter folder."
        )
    try:
        os.scandir(root).close()
    except OSError:
        raise UnseenError(
            f"The folder {root.name or root} may not be opened: ask for the right to read it."
        ) from None
    found: list[tuple[str, str]] = []
    ignored: list[Ignored] = []
    bundle, shelves = Patterns(matter.bundle), shelves_of(matter)
    of_bundle = files_it(bundle)
    looked = _Walk(root, packs, of_bundle)
    for entry in looked.entries():
        ignored.append(entry) if isinstance(entry, Ignored) else found.append(entry)
    files = [File(path, full, shelf_of(path, shelves, bundle), of_bundle(path)) for path, full in found]
    ignored += passed_over(looked.programs, [*(full for _, full in found), *looked.aside], of_bundle)
    filed, known_by = in_filing_order([one for one in files if one.filed], matter.order, lambda one: one.path)
    others, _ = in_filing_order([one for one in files if not one.filed], (), lambda one: one.path)
    return Listing(
        (*filed, *others),
        tuple(sorted(ignored, key=lambda one: one.path)),
        known_by,
        tuple(unmet(matter, [one.path for one in files], [one.path for one in filed], looked.folders)),
    )


def files_it(bundle: Patterns) -> Callable[[str], bool]:
    """Whether a relative path is part of the bundle that is to be filed: all is, where no pattern says what."""
    return lambda path: not bundle or bundle.meet(path)


class _Walk:
    """One walk: what has been entered is not entered again."""

    def __init__(self, root: Path, packs: Iterable[str], of_bundle: Callable[[str], bool]) -> None:
        self.of_bundle = of_bundle
        self.packs = {plain(PurePosixPath(one.replace("\\", "/")).as_posix()) for one in packs}
        self.real = os.path.realpath(root)
        self.entered: set[tuple[int, int] | str] = set()
        self.folders: list[str] = []
        """Relative paths of what was entered."""
        self.programs: list[ProgramsFolder] = []
        self.aside: list[str] = []
        """Where files that were looked at and laid aside are opened."""

    def entries(self) -> Iterator[tuple[str, str] | Ignored]:
        """(relative path, full path) of each file, and what is ignored."""
        waiting = [("", self.real, 0)]
        while waiting:
            relative, folder, depth = waiting.pop()
            try:
                self.entered.add(self._identity(folder))
                with os.scandir(folder) as listed:
                    entries = sorted(listed, key=lambda one: one.name)
            except OSError:
                yield _missed(relative, "This folder may not be opened, so nothing in it was looked at.")
                continue
            for nth, entry in enumerate(entries):
                if nth % PATIENCE == 0:
                    heartbeat.afresh()
                path = f"{relative}/{entry.name}" if relative else entry.name
                try:
                    answer = self._entry(entry, path, depth)
                except OSError:
                    answer = _missed(path, "It could not be looked at: the system refused.")
                if isinstance(answer, int):
                    self.folders.append(path)
                    waiting.append((path, entry.path, answer))
                else:
                    yield answer

    def _entry(self, entry: "os.DirEntry[str]", path: str, depth: int) -> tuple[str, str] | Ignored | int:
        """A file, something ignored, or the depth of a folder that is to be entered."""
        if entry.is_symlink():
            return Ignored(path, _OWN) if path == FILE else self._link(entry, path, depth)
        if entry.is_dir(follow_symlinks=False):
            return self._folder(entry.path, path, depth)
        return self._file(entry.path, path, entry.stat(follow_symlinks=False))

    def _link(self, entry: "os.DirEntry[str]", path: str, depth: int) -> tuple[str, str] | Ignored | int:
        real = os.path.realpath(entry.path)
        if not os.path.exists(real):  # noqa: PTH110
            return self._unfollowed(path, "It is a link that leads nowhere.", left=_is_left(entry))
        if not self._inside(real):
            return self._unfollowed(path, _LED_OUT)
        if Path(real).is_dir():
            return self._folder(real, path, depth)
        if self.real_path(path) == real:
            return Ignored(path, "It is a link that leads back to itself.", silent=False)
        return self._file(real, path, os.stat(real))  # noqa: PTH116

    def _unfollowed(self, path: str, reason: str, *, left: bool = False) -> Ignored:
        """A link stands for what is of the matter where it stands for something that is filed, and no program `left`
        it."""
        return Ignored(path, reason, silent=False, missed=not left and self.of_bundle(path))

    def real_path(self, path: str) -> str:
        """Where a relative path of the matter stands."""
        return os.path.join(self.real, *path.split("/"))  # noqa: PTH118

    def _inside(self, real: str) -> bool:
        try:
            return os.path.commonpath([real, self.real]) == self.real
        except ValueError:  # another drive
            return False

    def _folder(self, full: str, path: str, depth: int) -> Ignored | int:
        if not self._inside(os.path.realpath(full)):  # a junction, which Windows does not call a link
            return self._unfollowed(path, _LED_OUT)
        if self._identity(full) in self.entered:
            return Ignored(
                path, "It leads to a folder that was already looked through (a loop of links).", silent=False
            )
        if depth >= _MOST_DEEP:
            return _missed(path, "It lies more than 64 folders deep, and was not looked through.")
        if is_programs(path):
            self.programs.append(ProgramsFolder(path, full, _MOST_DEEP - depth))
            return Ignored(path, _LEFT)
        return depth + 1

    def _file(self, full: str, path: str, status: os.stat_result) -> tuple[str, str] | Ignored:
        mode = status.st_mode
        if not stat.S_ISREG(mode):
            what = "a pipe" if stat.S_ISFIFO(mode) else "a socket" if stat.S_ISSOCK(mode) else "a device"
            return Ignored(path, f"It is {what}, not a file, and was not opened.", silent=False)
        reason = self._laid_aside(path, full)
        if reason is None:
            return path, full
        self.aside.append(full)
        return Ignored(path, reason)

    def _laid_aside(self, path: str, full: str) -> str | None:
        """Why a file is none of the matter's papers."""
        if is_ours(path, full):
            return _OWN
        if plain(path) in self.packs:
            return "It is a rule pack that the matter is judged by."
        return _LEFT if is_leftover(path, full) else None

    @staticmethod
    def _identity(folder: str) -> tuple[int, int] | str:
        status = os.stat(folder)  # noqa: PTH116
        return (status.st_dev, status.st_ino) if status.st_ino else os.path.realpath(folder)


def _is_left(link: "os.DirEntry[str]") -> bool:
    """Whether a program left a link that leads nowhere: an editor marks an open file by one that says by whom."""
    said = os.readlink(link.path)  # noqa: PTH115
    return is_programs(link.name) or (link.name.startswith(".#") and _LOCK.fullmatch(said) is not None)


def _missed(path: str, reason: str) -> Ignored:
    """Something that may hold papers of the matter, which nobody saw."""
    return Ignored(path, reason, silent=False, missed=True)
