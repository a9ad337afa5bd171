"""Proves that the files are what the last run saw, that originals are what they were at intake, and that no record of a
run was changed since."""

from collections.abc import Iterator
from pathlib import Path

from checker.audit.history import History
from checker.audit.models import chained, files_digest
from checker.reading.file_bytes import UnreadableError, load


def verified(history: History, matter: str, folder: Path) -> Iterator[str]:
    """A sentence for everything that does not agree; none if all does. Reads every file in full."""
    before = ""
    for day, digest, link in history.chain(matter):
        # After a purge the first link that is left cannot be recomputed; it is where the chain now begins.
        if before and chained(before, digest) != link:
            yield f"{matter}: the record of the run of {day} was changed after it was made."
        before = link
    files = history.files(matter)
    last = history.last(matter)
    if last is not None and files_digest(list(files.values())) != last.files_sha256:
        yield f"{matter}: the list of files was changed after the last run made it."
    for path, kept in files.items():
        if kept.sha256 is None:
            continue
        try:
            now = load((folder / path).resolve()).sha256
        except UnreadableError as error:
            yield f"{matter}: {path} {error.reason}."
            continue
        if now != kept.sha256:
            yield f"{matter}: {path} is not what it was at the last run."
        elif kept.shelf == "original" and now != kept.first_sha256:
            yield f"{matter}: {path} is an original, and is not what it was at intake."
