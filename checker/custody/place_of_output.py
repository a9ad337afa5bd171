"""Whether a new file may be put where a person says: never over a paper of a matter, nor among those that are filed."""

import os
from collections.abc import Iterator
from pathlib import Path

from checker.errors import UsageError
from checker.reading.folder.globs import Patterns
from checker.reading.folder.matter_file import FILE, read_matter_file
from checker.reading.folder.walk import files_it

_NOTHING = "Nothing was reviewed."


def check_place(file: Path, replace: bool) -> None:
    """Raises UsageError if a file cannot or must not be made there; `replace` lets one that lies in no matter go."""
    folder = file.absolute().parent
    if not (folder.is_dir() and os.access(folder, os.W_OK)):
        raise UsageError(f"Nothing can be written to {file}: the folder is not there or is read-only. {_NOTHING}")
    real = folder.resolve() / file.name
    for matter in _matters_above(real):
        name = real.relative_to(matter).as_posix()
        if files_it(Patterns(read_matter_file(matter).bundle))(name):
            raise UsageError(
                f"{file} would lie among the papers that are filed in {matter}: the review would change what it was "
                f"made of. {_NOTHING} Name a place outside of the matter, or one that “bundle” in {FILE} leaves out."
            )
        if os.path.lexists(real):
            raise UsageError(f"{file} is there already, in a matter, where nothing is written over. {_NOTHING}")
    if real.is_dir() or (os.path.lexists(real) and not replace):
        raise UsageError(f"{file} is there already and was left as it is. {_NOTHING} Name another, or say --force.")


def _matters_above(file: Path) -> Iterator[Path]:
    return (one for one in file.parents if (one / FILE).is_file())
