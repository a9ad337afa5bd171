"""Everything that a matter's result depends on, as one digest: what did not change is not judged again."""

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from checker.audit.history import Kept
from checker.errors import PackError
from checker.facts.codec import to_plain
from checker.facts.matter import Matter
from checker.reading import READER_VERSION
from checker.reading.folder import Listing
from checker.run import ALWAYS, Request, find_pack, tool_version


def stats(listing: Listing, known: Mapping[str, Kept]) -> list[Kept]:
    """The files as the disk shows them; the hash is known where size, time and inode are those of the last run."""
    return [_stat(one.path, one.full, one.shelf, known.get(one.path)) for one in listing.files]


def _stat(path: str, full: str, shelf: str, before: Kept | None) -> Kept:
    try:
        status = os.stat(full)  # noqa: PTH116
    except OSError:
        return Kept(path, None, -1, 0, 0, shelf)
    now = Kept(path, None, status.st_size, status.st_mtime_ns, status.st_ino, shelf)
    same = before is not None and (before.size, before.mtime_ns, before.inode) == (now.size, now.mtime_ns, now.inode)
    return Kept(path, before.sha256, now.size, now.mtime_ns, now.inode, shelf) if same and before else now


def digest(folder: Path, matter: Matter, files: Sequence[Kept], listing: Listing, request: Request) -> str:
    """The digest of files, matter.json, packs, dates, answers, settings, today, and the program itself."""
    parts = [
        tool_version(),
        READER_VERSION,
        request.as_of.isoformat(),
        [request.date_order, sorted(request.dates.items()), sorted(request.answers.items()), sorted(request.packs)],
        asdict(request.settings) | {"cache_dir": None},
        [(one.path, one.size, one.mtime_ns, one.inode, one.shelf) for one in files],
        [(one.path, one.reason) for one in listing.ignored],
        to_plain(matter),
        [_text(name, folder) for name in matter.packs],
        [_text(name, None) for name in (ALWAYS, *request.packs)],
    ]
    text = json.dumps(parts, default=str, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _text(name: str, beside: Path | None) -> str:
    try:
        return hashlib.sha256(find_pack(name, beside)[0].encode()).hexdigest()
    except PackError as error:
        return str(error)
