"""Which matters a range of commits touches: git is asked, nothing of the folder is run, fetched or written.

A matter is the nearest folder above a changed file that holds a matter.json. A folder beside other matters counts too,
so that a new one is not passed over; where there is no matter.json at all, the folder that was named is the matter.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.repository import differences
from checker.way_to_file import link_on_way

Tell = Callable[[Path, str], None]
"""Told (the folder, a sentence) of what could not be asked."""


@dataclass(frozen=True, slots=True)
class Touched:
    """What is to be checked in a folder."""

    matters: tuple[Path, ...] = ()
    links: tuple[Path, ...] = ()
    """In no matter, and each leads out to a folder that holds one, or that took the place of something: it is not
    followed, and whether a matter differs there is not known."""


def touched(folders: Sequence[Path], ref: str, tell: Tell | None = None) -> Touched:
    """The matters in `folders` that differ from where HEAD left `ref`, and those of which that cannot be told.

    Files in the working tree that git passes over count too. Raises UsageError if there is no git, a folder is in no
    repository, or `ref` is unknown there.
    """
    matters: dict[Path, None] = {}
    links: dict[Path, None] = {}
    for folder in folders:
        differs = differences(folder, ref)
        found = matters_of(folder, (*differs.files, *(file for one in differs.whole for file in _below(one))))
        matters |= dict.fromkeys(found.matters)
        links |= dict.fromkeys(found.links)
        for note in differs.notes:
            if tell is not None:
                tell(folder, note)
    return Touched(tuple(matters), tuple(links))


def matters_of(folder: Path, changed: Iterable[Path]) -> Touched:
    """The matters in `folder` that these files (absolute paths) belong to, sorted; none that is gone."""
    root = folder.resolve()
    known, linked = _looked_through(root)
    places: set[Path] = set()
    links = {one for one in linked if (one / "matter.json").is_file()}
    for file in changed:
        if file.is_relative_to(root) and file != root:
            link = link_on_way(file, root)
            places |= _places(file) if link is None else _places_beside(link, known)
            if link is not None and link.is_dir():
                inside = link.resolve().is_relative_to(root)
                places.add(link.resolve()) if inside else links.add(link)
    found = {one for one in (_matter(root, place, known) for place in places) if one is not None and one.is_dir()}
    links = {one for one in links if not any(one.is_relative_to(matter) for matter in (*known, *found))}
    return Touched(*(tuple(folder / one.relative_to(root) for one in sorted(some)) for some in (found, links)))


def _below(folder: Path) -> Iterator[Path]:
    return (one for one in folder.rglob("*") if one.is_symlink() or not one.is_dir())


def _places(path: Path) -> set[Path]:
    """Where something changed: in the folder above it, or in it where it is a folder that took the place of a file."""
    return {path if path.is_dir() and any(path.iterdir()) else path.parent}


def _places_beside(link: Path, known: set[Path]) -> set[Path]:
    """The folder that a link is in, unless that is in no matter and links are all that is left there."""
    is_matters = not known.isdisjoint(link.parents)
    return {link.parent} if is_matters or any(not one.is_symlink() for one in link.parent.iterdir()) else set()


def _looked_through(root: Path) -> tuple[set[Path], set[Path]]:
    """The folders below `root` that hold a matter.json, and the links there that lead to folders outside of it."""
    known, linked = set(), set()
    for at, folders, files in os.walk(root):
        here = Path(at)
        known |= {here} if "matter.json" in (*files, *folders) else set()
        linked |= {here / name for name in folders if link_on_way(here / name, here)}
    return known, {one for one in linked if not one.resolve().is_relative_to(root)}


def _matter(root: Path, place: Path, known: set[Path]) -> Path | None:
    inside = [one for one in (place, *place.parents) if one.is_relative_to(root)]
    nearest = next((one for one in inside if one in known), None)
    if nearest or not known:
        return nearest or root
    return next((one for one in inside if _is_new(one, known)), None)


def _is_new(folder: Path, known: set[Path]) -> bool:
    """Whether the folder stands beside a matter, and is none of those that only hold matters."""
    beside = any(one.parent == folder.parent for one in known)
    return beside and not folder.name.startswith(".") and not any(one.is_relative_to(folder) for one in known)
