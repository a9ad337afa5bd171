"""One matter read, judged, and made ready for the history: what a worker does of an audit."""

import json
from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from pathlib import Path

from checker.audit import inputs
from checker.audit.condensed import condensed
from checker.audit.event_index import marks_of, rows_of
from checker.audit.forecast import expiries_of
from checker.audit.matter_keys import absolute
from checker.audit.models import Judged, Kept
from checker.audit.trend import gaps
from checker.errors import CheckerError, MatterError
from checker.facts.bundle import Bundle
from checker.facts.codec import to_plain
from checker.matter_facts import Prepared, prepare, read_papers, recognise_matter
from checker.matter_report import MatterReport
from checker.pack_files import load_packs
from checker.reading.folder.matter_file import read_matter_file
from checker.reading.workers import heartbeat
from checker.reading.workers.step import answered, apart
from checker.request import Request
from checker.run import judge_matter

NEEDED = ("checker.judging", "checker.audit.work_item")
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
    """The whole matter in one task, so that its facts never leave the worker."""
    return answered(judged, work)


@dataclass(frozen=True, slots=True)
class Begun:
    """A matter whose papers are about to be read."""

    prepared: Prepared
    files: list[Kept]
    known: dict[str, str]
    """The hash of files that did not change."""


def judged(work: Work, executor: Executor | None = None) -> Judged:
    """Reads the matter and judges it; by the executor, if there is one, step by step and file by file. Raises
    CheckerError.

    Whatever a matter holds, this process does no more for it than to give its files out and to gather their facts.
    """
    begun = apart(executor, _begun, work)
    unopened: list[str] = []
    bundle = read_papers(begun.prepared, work.request, executor, known=begun.known, unopened=unopened)
    if executor is None:
        heartbeat.afresh()
    return replace(apart(executor, _recorded, work, begun.files, bundle), unopened=len(unopened))


def _begun(work: Work) -> Begun | CheckerError:
    return answered(begin, work)


def begin(work: Work) -> Begun:
    """What is known of the matter before its papers are opened, and which of them did not change."""
    try:
        packs = load_packs(work.request.packs)
        prepared = prepare(work.folder, read_matter_file(work.folder), work.request, packs)
    except OSError as error:
        raise MatterError(f"The folder could not be looked through ({error.strerror}); run again later.") from None
    files = inputs.present(prepared.listing, work.last)
    return Begun(prepared, files, {} if work.verify else inputs.unchanged(files, work.last))


def _recorded(work: Work, files: list[Kept], bundle: Bundle) -> Judged | CheckerError:
    return answered(_record, work, files, bundle)


def _record(work: Work, files: list[Kept], bundle: Bundle) -> Judged:
    """A matter that was read, judged and made ready. What could not even be opened is tried again by the next run."""
    seen = recognise_matter(work.folder, bundle, load_packs(work.request.packs))
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
