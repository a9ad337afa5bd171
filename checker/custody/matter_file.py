"""Writes a matter.json: whole or not at all, only if it is then right; the old ones are kept in one hidden folder."""

import errno
import json
import os
import stat
import tempfile
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any

from checker.bounded_files import NotReadError, read_bytes
from checker.errors import MatterError, UsageError
from checker.reading.folder.matter_file import FILE, LARGEST, parse_matter

Record = dict[str, Any]
KEPT = f".{FILE}.kept"
"""The folder of the old texts, beside the record: `1.json`, `2.json`, …"""
_INIT = "Nothing was written. `bundle-checker init DIR` begins the record of the folder that holds the whole matter."


def edit(folder: Path, change: Callable[[Record], None], first: bool = False) -> Path | None:
    """Applies `change` to the record and writes it. Returns where the old text is kept, None if there was none.

    Only the `first` word makes a record: every other one is put into that of a matter. Raises MatterError if there is
    none, if what stands there is wrong, if it would be wrong afterwards, or if it cannot be written.
    """
    path = folder / FILE
    old = _bytes(path)
    record: Record = {"version": 1}
    if old is None and not first:
        raise MatterError(_no_matter(folder))
    if old is not None:
        text = old.decode("utf-8-sig", errors="replace")
        parse_matter(text)
        record = json.loads(text)
    change(record)
    new = json.dumps(record, ensure_ascii=False, indent=2) + "\n"
    parse_matter(new)
    try:
        return _replace(path, old, new)
    except OSError as error:
        raise MatterError(f"{path} cannot be written ({error.strerror}); nothing was changed.") from None


def check_record(folder: Path) -> None:
    """Raises MatterError if the folder is no matter yet, as it has no matter.json to put a word into."""
    if not (folder / FILE).is_file():
        raise MatterError(_no_matter(folder))


def _no_matter(folder: Path) -> str:
    return f"{folder} is no matter yet: it holds no {FILE}. {_INIT}"


def matter_of(file: Path) -> Path:
    """The matter folder that a file belongs to: the nearest folder above it with a matter.json. Raises MatterError
    where there is none."""
    for one in file.absolute().parents:
        if (one / FILE).is_file():
            return one
    raise MatterError(f"{file} lies in no matter: no folder above it holds a {FILE}. {_INIT}")


def inside(folder: Path, file: Path) -> str:
    """The file's path as matter.json names it: relative to the folder, with `/`. Raises UsageError if it is outside."""
    try:
        return file.absolute().relative_to(folder.absolute()).as_posix()
    except ValueError:
        raise UsageError(f"{file} does not lie in the matter {folder}; nothing was written.") from None


def _bytes(path: Path) -> bytes | None:
    try:
        return read_bytes(path, LARGEST, path.parent)
    except FileNotFoundError:
        return None
    except NotReadError as error:
        raise MatterError(f"{path} {error}; nothing was changed. {error.remedy}") from None


def _replace(path: Path, old: bytes | None, new: str) -> Path | None:
    temporary, kept = None, None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".matter.json.", delete=False) as made:
            temporary = Path(made.name)
            made.write(new.encode("utf-8"))
        if old is not None:
            mode = path.stat().st_mode & 0o777
            temporary.chmod(mode)
            kept = _keep(path, old, mode)
        if _bytes(path) != old:
            raise MatterError(f"{path} was changed by somebody else just now; nothing was written. Try again.")
        temporary.replace(path)
    except BaseException:
        for one in (temporary, kept):
            if one is not None:
                one.unlink(missing_ok=True)
        if kept is not None:
            with suppress(OSError):
                kept.parent.rmdir()
        raise
    return kept


def _keep(path: Path, old: bytes, mode: int) -> Path:
    """The old text in the first free 1.json, 2.json, … of the folder for them, no more open than the record itself."""
    place = path.with_name(KEPT)
    with suppress(FileExistsError):
        place.mkdir()
        place.chmod(path.parent.stat().st_mode & 0o777)
    if not stat.S_ISDIR(place.lstat().st_mode):  # a link would lead out of the matter
        raise NotADirectoryError(errno.ENOTDIR, f"{KEPT} is no folder")
    try:
        return _keep_in(place, old, mode)
    except BaseException:
        with suppress(OSError):
            place.rmdir()
        raise


def _keep_in(place: Path, old: bytes, mode: int) -> Path:
    for number in count(1):
        kept = place / f"{number}.json"
        try:
            handle = os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        except FileExistsError:
            continue
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(old)
            kept.chmod(mode)
        except BaseException:
            kept.unlink(missing_ok=True)
            raise
        return kept
    raise AssertionError  # numbers do not end
