"""Everything that a matter's result depends on, as one digest: what did not change is not judged again."""

import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from importlib import util

from checker import __version__, shipped
from checker.audit.clock_grain import changed_ns, is_settled
from checker.audit.discover import Found
from checker.audit.models import Kept
from checker.pack_files import find_pack
from checker.reading.folder.walk import PATIENCE, Listing
from checker.reading.reader_version import reader_version
from checker.reading.workers import heartbeat
from checker.request import Request

_FRESH = -1
"""In the place of a time that could not tell a later change."""


def of_request(request: Request) -> str:
    """The digest of what is the same for all matters of a run: the program, the shipped packs, the options, today."""
    parts = [
        __version__,
        reader_version(),
        request.as_of.isoformat(),
        [request.date_order, sorted(request.dates.items()), sorted(request.answers.items()), sorted(request.packs)],
        asdict(request.settings) | {"cache_dir": None},
        [shutil.which("tesseract"), util.find_spec("rapidocr") is not None],
        [_sha256(find_pack(name)[0]) for name in (*shipped.pack_names(), *request.packs)],
    ]
    return _sha256(json.dumps(parts, default=str, sort_keys=True))


def of_matter(found: Found, record: bytes, of_all: str) -> str:
    """The digest of a matter's files as the disk showed them, packs of its own among them; of its matter.json, of which
    `record` is a digest; and of `of_all`."""
    return hashlib.sha256(f"{of_all}{found.state}".encode() + record).hexdigest()


def present(listing: Listing, last: Mapping[str, Kept]) -> list[Kept]:
    """The files as the disk shows them; those in folders that may not be opened now as the last run saw them."""
    missed = [one.path for one in listing.ignored if one.missed]
    unseen = below(last.values(), missed)
    return [*_stats(listing), *(last[path] for path in unseen)]


def below(files: Iterable[Kept], folders: Iterable[str]) -> list[str]:
    """The paths of the files that lie in one of these folders, or are one of them."""
    among = set(folders)
    return [one.path for one in files if among and not among.isdisjoint(_up(one.path))]


def _up(path: str) -> list[str]:
    parts = path.split("/")
    return ["/".join(parts[:end]) for end in range(1, len(parts) + 1)]


def unchanged(files: list[Kept], known: Mapping[str, Kept]) -> dict[str, str]:
    """The hash of each file whose size, times and inode are those of the last run, by path; of none that was kept
    without the time of its last change."""
    found = {}
    for one in files:
        before = known.get(one.path)
        if (
            before
            and before.sha256
            and before.mtime_ns != _FRESH
            and _shown(one) == _shown(before)
        ):
            found[one.path] = before.sha256
    return found


def _shown(one: Kept) -> tuple[int | None, ...]:
    return one.size, one.mtime_ns, one.changed_ns, one.inode


def _stats(listing: Listing) -> Iterator[Kept]:
    for nth, one in enumerate(listing.files):
        if nth % PATIENCE == 0:
            heartbeat.afresh()
        yield _stat(one.path, one.full, one.shelf)


def _stat(path: str, full: str, shelf: str) -> Kept:
    try:
        status = os.stat(full)  # noqa: PTH116
    except OSError:
        return Kept(path, None, -1, 0, 0, shelf)
    written = _bounded(status.st_mtime_ns) if is_settled(status) else _FRESH
    changed = _bounded(changed_ns(status))
    return Kept(path, None, status.st_size, written, _bounded(status.st_ino), shelf, changed_ns=changed)


def _bounded(number: int) -> int:
    """The number as 63 bits hold it: what is kept goes no further, but a network's inodes and invented times do."""
    return number & 0x7FFF_FFFF_FFFF_FFFF


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
