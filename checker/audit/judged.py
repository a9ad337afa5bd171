"""One matter read, judged, and made ready for the history: what a worker does of an audit."""

import json
from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from pathlib import Path

from checker.audit import inputs
from checker.audit.condensed import condensed
from checker.audit.forecast import expiries_of
from checker.audit.naming import absolute
from checker.audit.proof import marks_of, rows_of
from checker.audit.records import Judged, Kept
from checker.audit.trend import gaps
from checker.errors import CheckerError, MatterError
from checker.facts.codec import to_plain
from checker.findings import MatterReport
from checker.reading import patience
from checker.reading.folder import walk
from checker.reading.matter import read_matter_file
from checker.reading.pool import WorkerLostError
from checker.run import Request, Seen, judge_matter, load_packs, read_matter

NEEDED = ("checker.judging", "checker.audit.judged")
"""Modules that a worker needs for it, for the server that workers are forked from."""


@dataclass(frozen=True, slots=True)
class Work:
    """A matter that is to be read and judged."""

    folder: Path
    key: str
    digest: str
    """Of everything that its result depends on."""
    request: Request
    last: Mapping[str, Kept]
    """Its files as the last run saw them, by path."""
    verify: bool = False
    """Read every file in full, also those that look unchanged."""


def at_once(work: Work) -> Judged | CheckerError:
    """The whole matter in one task, so that its facts never leave the worker.

    What a person can put right is returned, for only what is returned has a way back.
    """
    try:
        return judged(work)
    except CheckerError as error:
        return error


def judged(work: Work, executor: Executor | None = None) -> Judged:
    """Reads the matter, its files by the executor if there is one, and judges it. Raises CheckerError."""
    try:
        files = inputs.present(walk(work.folder, read_matter_file(work.folder)), work.last)
        known = {} if work.verify else inputs.unchanged(files, work.last)
        seen = read_matter(work.folder, work.request, load_packs(work.request.packs), executor, known=known)
    except OSError as error:
        raise MatterError(f"The folder could not be looked through ({error.strerror}); run again later.") from None
    if executor is None:
        patience.afresh()
        return _record(work, seen, files)
    try:
        return executor.submit(_record, work, seen, files).result()
    except WorkerLostError as error:
        raise MatterError(f"It could not be judged: {error}.") from None


def _record(work: Work, seen: Seen, files: list[Kept]) -> Judged:
    """A matter that was read, judged and made ready. What could not even be opened is tried again by the next run."""
    report = judge_matter(work.folder, work.request, seen)
    unopened = {row.path for row in report.files if row.status == "unreadable" and row.sha256 is None}
    had = {path for path, kept in work.last.items() if kept.sha256}
    return Judged(
        matter=work.key,
        path=str(absolute(work.folder)),
        title=report.title or work.folder.name,
        inputs="" if unopened else work.digest,
        light=condensed(report),
        report=json.dumps(to_plain(report)),
        expiries=json.dumps(expiries_of(seen.bundle)),
        gaps=gaps(report),
        findings=[(one.fingerprint, one.rule, one.outcome) for one in report.findings],
        files=_hashed(files, report),
        proof=rows_of(seen.bundle),
        marks=marks_of(seen.bundle),
        lost=not had.isdisjoint(unopened) or not had.isdisjoint(inputs.below(files, unopened)),
    )


def _hashed(files: Sequence[Kept], report: MatterReport) -> list[Kept]:
    """The files with the hashes of what was read; what could not be seen keeps the hash that it had."""
    read = {row.path: row.sha256 for row in report.files}
    return [replace(one, sha256=read.get(one.path, one.sha256)) for one in files]
