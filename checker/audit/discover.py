"""Finds the matters below a folder: those with a matter.json, and folders of documents that have none."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from checker.errors import NothingToCheckError, UsageError
from checker.reading.cloud import stands_for
from checker.reading.matter import FILE, STAND_IN

_DEEPEST = 32


@dataclass(frozen=True, slots=True)
class Found:
    """A folder that is a matter."""

    folder: Path
    registered: bool = True
    """Whether it has a matter.json; without one it is checked by the default pack."""
    inside: Path | None = None
    """The matter that it lies in: then it is part of that one, and not checked a second time."""


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
    if not root.exists():
        raise NothingToCheckError(f"The folder {root} does not exist: nothing was audited.")
    if not root.is_dir():
        raise UsageError(f"{root} is a file; an audit goes over the folder that holds the matters. Nothing was judged.")
    tree = _look(root, 0)
    found = list(_at_depth(tree, depth) if depth is not None else _registered_and_beside(tree))
    if not found and tree.shut:
        raise NothingToCheckError(f"The folder {root} may not be opened: nothing was audited. Ask who may read it.")
    if not found:
        raise NothingToCheckError(f"No matter was found below {root}: no folder there holds a document.")
    return sorted(found, key=lambda one: str(one.folder))


def listed(lines: Iterable[str]) -> list[Found]:
    """The matters that a list names, a folder a line; blank lines are passed over."""
    folders = [Path(line.rstrip("\r\n")) for line in lines if line.strip()]
    return [Found(one, (one / FILE).is_file()) for one in dict.fromkeys(folders)]


def _look(folder: Path, depth: int) -> _Node:
    node = _Node(folder, depth, False, False, [])
    try:
        with os.scandir(folder) as entries:
            for entry in sorted(entries, key=lambda one: one.name):
                if entry.name in (FILE, STAND_IN):
                    node.registered = True
                elif entry.name.startswith(".") and stands_for(entry.name) == entry.name:
                    continue
                elif _is_folder(entry):
                    if depth < _DEEPEST:
                        node.children.append(_look(Path(entry.path), depth + 1))
                else:
                    node.files = True
    except OSError:
        node.files = node.shut = True
    return node


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    """Where the system refuses to say, it is taken for one, so that it is told that it may not be opened."""
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return True


def _at_depth(node: _Node, depth: int) -> Iterator[Found]:
    if node.depth == depth:
        if node.holds_files or node.registered:
            yield Found(node.path, node.registered)
        return
    if node.shut and node.depth:
        yield Found(node.path, registered=False)
    for child in node.children:
        yield from _at_depth(child, depth)


def _registered_and_beside(node: _Node) -> Iterator[Found]:
    if node.registered:
        yield Found(node.path)
        yield from _inside(node, node.path)
    elif node.depth and not node.holds_registered:
        if node.holds_files:
            yield Found(node.path, registered=False)
    else:
        for child in node.children:
            yield from _registered_and_beside(child)


def _inside(node: _Node, outer: Path) -> Iterator[Found]:
    for child in node.children:
        if child.registered:
            yield Found(child.path, inside=outer)
        yield from _inside(child, outer)
