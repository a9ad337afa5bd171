"""Which matters a range of commits touches: git is asked, nothing of the folder is run, fetched or written.

A matter is the nearest folder above a changed file that holds a matter.json. A folder beside other matters counts too,
so that a new one is not passed over; where there is no matter.json at all, the folder that was named is the matter.
"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from checker.repository import differences

Tell = Callable[[Path, str], None]
"""Told (the folder, a sentence) of what could not be asked."""


def touched(folders: Sequence[Path], ref: str, tell: Tell | None = None) -> list[Path]:
    """The matters in `folders` that differ from where HEAD left `ref`, and those of which that cannot be told.

    Files in the working tree that git passes over count too. Raises UsageError if there is no git, a folder is in no
    repository, or `ref` is unknown there.
    """
    found: dict[Path, None] = {}
    for folder in folders:
        differs = differences(folder, ref)
        files = (*differs.files, *(file for one in differs.whole for file in one.rglob("*")))
        found |= dict.fromkeys(matters_of(folder, files))
        for note in differs.notes:
            if tell is not None:
                tell(folder, note)
    return list(found)


def matters_of(folder: Path, changed: Iterable[Path]) -> list[Path]:
    """The matters in `folder` that these files (absolute paths) belong to, sorted; none that is gone."""
    root = folder.resolve()
    known = {path.parent for path in root.rglob("matter.json")}
    places = {file.parent for file in changed if file.is_relative_to(root) and file != root}
    found = {_matter(root, place, known) for place in places}
    return [folder / one.relative_to(root) for one in sorted(filter(None, found)) if one.is_dir()]


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
