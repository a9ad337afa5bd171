"""Proves that the files are what the last run saw, and that originals are what they were at intake."""

from collections.abc import Iterator
from pathlib import Path

from checker.audit.history import History
from checker.reading.file_bytes import UnreadableError, load


def verified(history: History, matter: str, folder: Path) -> Iterator[str]:
    """A sentence for every file that does not agree; none if all do. Reads every file in full."""
    for path, kept in history.files(matter).items():
        if kept.sha256 is None:
            continue
        try:
            now = load((folder / path).resolve()).sha256
        except UnreadableError as error:
            yield f"{matter}: {path} {error.reason}."
            continue
        except ValueError:
            yield f"{matter}: {path} can be no file's name."
            continue
        if now != kept.sha256:
            yield f"{matter}: {path} is not what it was at the last run."
        elif kept.shelf == "original" and now != kept.first_sha256:
            yield f"{matter}: {path} is an original, and is not what it was at intake."
