"""Where a new file may be put: never over a paper of a matter, nor among those that are filed, nor over any document.

Every file that a person names for what is written is asked about here, before anything else is done.
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from checker.errors import UsageError
from checker.reading.folder.globs import Patterns
from checker.reading.folder.leftovers import shown_type
from checker.reading.folder.matter_file import FILE, read_matter_file
from checker.reading.folder.walk import files_it

REPORTS = frozenset((
    "application/x-empty", "text/plain", "text/html", "application/json", "application/xml",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
))  # fmt: skip
"""Media types of reports: outside of matters the last one is written over by the next."""
PDF = frozenset(("application/pdf",))
NOTHING: frozenset[str] = frozenset()
_UNDONE = "Nothing was done."


@dataclass(frozen=True, slots=True)
class Place:
    """A file that may be written: `place_of` makes it, and nothing is written but into one."""

    path: Path
    """Where it is, links followed."""
    is_stream: bool = False
    """Whether it is a pipe or a device: written into, and not replaced."""


def place_of(file: str | Path, matters: Iterable[Path] = (), over: frozenset[str] = REPORTS) -> Place:
    """The place of that name. `matters` are the folders that the command is about, registered or not; what is there,
    outside of every matter, is written over where it shows one of the media types `over`. Raises UsageError if a file
    cannot or must not be made there, MatterError if a matter.json above it is wrong."""
    named = Path(file)
    if over == REPORTS and named.exists() and not (named.is_file() or named.is_dir()):
        return Place(named, is_stream=True)
    real = named.resolve()
    if not (real.parent.is_dir() and os.access(real.parent, os.W_OK)):
        raise UsageError(f"Nothing can be written to {file}: the folder is not there or is read-only. {_UNDONE}")
    check_outside(named, matters)
    if real.is_dir() or (real.exists() and shown_type(str(real)) not in over):
        raise UsageError(
            f"{file} is there already and was left as it was: it is no file that is written over here. {_UNDONE} Name "
            "another" + (", or say --force." if over == NOTHING else ".")
        )
    return Place(real)


def check_outside(file: Path, matters: Iterable[Path] = ()) -> None:
    """Raises UsageError if that name stands for a paper of a matter or would lie among them; else as `place_of`."""
    real = file.resolve()
    for matter in _matters_above(real, {one.resolve() for one in matters}):
        name = real.relative_to(matter).as_posix()
        if files_it(Patterns(read_matter_file(matter).bundle))(name):
            raise UsageError(
                f"{file} would lie among the papers that are filed in {matter}, and be one of them. {_UNDONE} Name a "
                f"place outside of the matter, or one that “bundle” in {FILE} leaves out."
            )
        if os.path.lexists(real):
            raise UsageError(f"{file} is there already, in a matter, where nothing is written over. {_UNDONE}")


def _matters_above(file: Path, named: set[Path]) -> Iterator[Path]:
    return (one for one in file.parents if one in named or (one / FILE).is_file())
