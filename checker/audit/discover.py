"""Finds the matters below a folder: those with a matter.json, and folders of documents that have none.

The same walk takes down what the disk shows of every file, so that what did not change is not walked again.
"""

import hashlib
import os
import stat
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from checker.audit.clock_grain import changed_ns, is_settled
from checker.errors import NothingToCheckError, UsageError
from checker.reading.folder.cloud_placeholder import away, stands_for
from checker.reading.folder.matter_file import FILE, STAND_IN

_DEEPEST = 32
"""Levels of folders that are looked through for matters."""
_BELOW = 64
"""Levels below those, down to which what a matter holds is taken down, as far as a check looks into it."""


@dataclass(frozen=True, slots=True)
class Found:
    """A folder that is a matter."""

    folder: Path
    registered: bool = True
    """Whether it has a matter.json; without one it is checked by the default pack."""
    inside: Path | None = None
    """The matter that it lies in: then it is part of that one, and not checked a second time."""
    state: str = field(default="", compare=False)
    """A digest of the sizes, times and inodes of its files when it was found."""
    files: int = field(default=0, compare=False)
    """How many there are."""


@dataclass(slots=True)
class _Node:
    """A folder that was looked through: what is in it, as far as matters go."""

    path: Path
    depth: int
    registered: bool
    files: bool
    children: list["_Node"]
    shut: bool = False
    """Whether it may not be opened, or not now."""
    state: str = ""
    count: int = 0

    @property
    def holds_registered(self) -> bool:
        return self.registered or any(one.holds_registered for one in self.children)

    @property
    def holds_files(self) -> bool:
        return self.files or any(one.holds_files for one in self.children)


def matters(root: Path, depth: int | None = None) -> list[Found]:
    """The matters below `root`, sorted by path.

    With `depth`, the folders that many levels below are the matters (1: the first level). Without, a folder with a
    matter.json is one, and so is every folder that holds documents beside them or on the first level. Links are not
    followed. Raises NothingToCheckError where there is no such folder, UsageError where it is a file.
    """
    try:
        kind = root.stat().st_mode
    except FileNotFoundError:
        raise NothingToCheckError(f"The folder {root} does not exist: nothing was audited.") from None
    except OSError:
        raise NothingToCheckError(_may_not_be_opened(root)) from None
    if not stat.S_ISDIR(kind):
        raise UsageError(f"{root} is a file; an audit goes over the folder that holds the matters. Nothing was judged.")
    tree = _look(root, 0)
    found = list(_at_depth(tree, depth) if depth is not None else _registered_and_beside(tree))
    if not found and tree.shut:
        raise NothingToCheckError(_may_not_be_opened(root))
    if not found and tree.files:
        raise NothingToCheckError(
            f"No matter was found below {root}, which holds files itself and no {FILE}. Check it by bundle-checker "
            "check, or name the folder that it lies in."
        )
    if not found:
        raise NothingToCheckError(f"No matter was found below {root}: no folder there holds a document.")
    return sorted(found, key=lambda one: str(one.folder))


def _may_not_be_opened(root: Path) -> str:
    return f"The folder {root} may not be opened: nothing was audited. Ask who may read it."


def listed(lines: Iterable[str]) -> list[Found]:
    """The matters that a list names, a folder a line; blank lines are passed over.

    Raises NothingToCheckError if it names none.
    """
    folders = [Path(line.rstrip("\r\n")) for line in lines if line.strip()]
    if not folders:
        raise NothingToCheckError("The list names no matter: nothing was audited.")
    looked = (_look(one, 0) for one in dict.fromkeys(folders))
    return [_found(one, one.registered) for one in looked]


def is_there(path: Path) -> bool:
    """Whether there is something of that name; true also where the system does not let it be asked."""
    try:
        return path.exists()
    except OSError:
        return True


def _look(folder: Path, depth: int) -> _Node:
    node = _Node(folder, depth, False, False, [])
    shown: list[str] = []
    try:
        with os.scandir(folder) as entries:
            for entry in sorted(entries, key=lambda one: one.name):
                inner = None
                if not _is_folder(entry):
                    shown.append(_shown(entry))
                elif depth < _DEEPEST + _BELOW:
                    inner = _look(Path(entry.path), depth + 1)
                    node.count += inner.count - 1
                    shown.append(f"{entry.name}/\0{inner.state}\n")
                if entry.name in (FILE, STAND_IN):
                    node.registered = True
                elif entry.name.startswith(".") and stands_for(entry.name) == entry.name:
                    continue
                elif inner is None:
                    node.files = True
                elif depth < _DEEPEST:
                    node.children.append(inner)
    except (OSError, ValueError) as error:  # a line of a list may be no path at all
        node.files = node.shut = True
        shown = [f"\0{getattr(error, 'errno', 0)}\n"]
    node.count += len(shown)
    node.state = hashlib.sha256("".join(shown).encode("utf-8", "surrogatepass")).hexdigest()
    return node


def _shown(entry: "os.DirEntry[str]") -> str:
    """A line that changes whenever the file does. A link stands for what it leads to, which may change without it."""
    try:
        status = entry.stat()
    except OSError:
        return f"{entry.name}\0gone\n"
    fetched = "\0away" if away(status) else ""
    fresh = "" if is_settled(status) else f"\0seen {time.time_ns()}"
    times = f"{status.st_mtime_ns}\0{changed_ns(status)}"
    return f"{entry.name}\0{status.st_size}\0{times}\0{status.st_ino}{fetched}{fresh}\n"


def _found(node: _Node, registered: bool, inside: Path | None = None) -> Found:
    return Found(node.path, registered, inside, node.state, node.count)


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    """Where the system refuses to say, it is taken for one, so that it is told that it may not be opened."""
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return True


def _at_depth(node: _Node, depth: int) -> Iterator[Found]:
    if node.depth == depth:
        if node.holds_files or node.registered:
            yield _found(node, node.registered)
        return
    if node.shut and node.depth:
        yield _found(node, registered=False)
    for child in node.children:
        yield from _at_depth(child, depth)


def _registered_and_beside(node: _Node) -> Iterator[Found]:
    if node.registered:
        yield _found(node, registered=True)
        yield from _inside(node, node.path)
    elif node.depth and not node.holds_registered:
        if node.holds_files:
            yield _found(node, registered=False)
    else:
        for child in node.children:
            yield from _registered_and_beside(child)


def _inside(node: _Node, outer: Path) -> Iterator[Found]:
    for child in node.children:
        if child.registered:
            yield _found(child, registered=True, inside=outer)
        yield from _inside(child, outer)
