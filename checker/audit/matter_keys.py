"""What the history calls each matter, and what an audit says of matters that it does not check."""

import hashlib
import json
import os
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from checker.audit.discover import Found, is_there
from checker.audit.history import History
from checker.errors import CheckerError
from checker.reading.folder.matter_file import text_of

_LONGEST = 200
"""Characters of an id, as matter.schema.json has it."""
_NAMED = 20
"""Matters that are gone which are told by name."""


class Names:
    """The names of one run: no two matters share one, and none takes that of another that the history knows."""

    def __init__(self, root: Path, history: History) -> None:
        self.root, self.history = root, history
        self.known = {key: path for key, path, _ in history.matters()}
        self.by_path = {path: key for key, path in self.known.items()}
        self.given: dict[str, Path] = {}
        self.notes: list[str] = []
        """What a person should know, in sentences."""

    def named(self, every: Iterator[Found]) -> Iterator[tuple[Found, str, bytes]]:
        """Each matter that is checked on its own, with its name and a digest of its matter.json; the others are named
        in `notes`."""
        for found in every:
            if found.inside is not None:
                self.notes.append(
                    f"{found.folder} lies inside the matter {found.inside} and was checked as a part of it."
                )
                continue
            record = _record(found)
            key = self._name(found, record)
            self.given[key] = found.folder
            yield found, key, _digest(record)

    def _name(self, found: Found, record: str | None) -> str:
        folder = absolute(found.folder)
        said, before = _id(record), self.by_path.get(str(folder))
        for key in chain(filter(None, (said, before)), self._below(found)):
            other = self.given.get(key) or self._elsewhere(key, folder)
            if other is None:
                if before and key not in self.known:
                    self.history.rename(before, key)
                return key
            if key == said:
                self.notes.append(
                    f"{found.folder} and {other} both have the id {key}; give one of them another in matter.json."
                )
        return folder.as_posix()

    def _below(self, found: Found) -> Iterator[str]:
        """The path below the root, made only where it is asked for."""
        inside = found.folder.is_relative_to(self.root)
        yield (found.folder.relative_to(self.root) if inside else absolute(found.folder)).as_posix()

    def _elsewhere(self, key: str, folder: Path) -> Path | None:
        """The other folder that the history knows by that name, if it is still there; one that was moved is not."""
        path = self.known.get(key, str(folder))
        if path == str(folder):
            return None
        known = Path(path)
        return known if is_there(known) and not _same(known, folder) else None

    def gone(self) -> Iterator[str]:
        """Sentences on the matters that an audit saw below the root and that are there no more. Ask after the run."""
        root = absolute(self.root)
        missing = [
            key
            for key, path in self.known.items()
            if key not in self.given and Path(path).is_relative_to(root) and not is_there(Path(path))
        ]
        for key in missing[:_NAMED]:
            yield (
                f"{key} was audited before and its folder is not there now ({self.known[key]}); nothing was forgotten. "
                f"If it was closed: bundle-checker history remove {_quoted(key)}"
            )
        if len(missing) > _NAMED:
            yield f"{len(missing) - _NAMED} more matters were audited before and are not there now."


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def absolute(path: Path) -> Path:
    """The path from the disk's root, links kept as they are."""
    return Path(os.path.abspath(path))  # noqa: PTH100


def _quoted(key: str) -> str:
    return f'"{key}"' if " " in key else key


def _record(found: Found) -> str | None:
    """The text of matter.json, if there is one that can be read. What is wrong with it is told where it is judged."""
    try:
        return text_of(found.folder) if found.registered else None
    except CheckerError:
        return None


def _digest(record: str | None) -> bytes:
    """Kept in its place: with it the texts of hundreds of matters would be held at once."""
    return hashlib.sha256((record or "").encode("utf-8", "surrogatepass")).digest()


def _id(record: str | None) -> str | None:
    """The id in matter.json, if there is one. Whether the rest of the file is right is asked where it is judged."""
    try:
        said = json.loads(record)["id"] if record else None
        fit = isinstance(said, str) and len(said) <= _LONGEST and said.encode() != b""
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return said if fit else None
