"""One audit: every matter read and judged, or taken from the last run where nothing of it changed."""

import json
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from pathlib import Path

from checker.audit.discover import Found
from checker.audit.forecast import expiries_of, expiring
from checker.audit.history import History, Judged, Kept
from checker.audit.inputs import digest, stats
from checker.audit.proof import marks_of, rows_of
from checker.audit.shared import shared
from checker.audit.trend import gaps, trend_of
from checker.errors import CheckerError
from checker.facts.codec import from_plain, to_plain
from checker.findings import MatterReport
from checker.judging.model import Pack
from checker.reading.folder import walk
from checker.reading.matter import read_matter_file
from checker.run import Request, judge_matter, load_packs, not_judged, read_matter, report_of
from checker.trends import Overview, Trend

Progress = Callable[[int, int, int, str], None]
"""Told (matters done, matters in all, files read, the matter) after each matter."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What an audit goes over, and how."""

    root: Path
    found: Sequence[Found]
    request: Request
    horizon: int = 90
    """Days."""
    verify: bool = False
    """Read every file in full, also those that look unchanged."""


def audit(
    asked: Asked, history: History, executor: Executor | None = None, progress: Progress | None = None
) -> Overview:
    """Runs an audit and records it, matter by matter. Raises PackError if a pack named on the command line is wrong."""
    packs = load_packs(asked.request.packs)
    run = history.begin(asked.request.as_of.isoformat(), str(asked.root))
    reports: list[MatterReport] = []
    trends: list[Trend] = []
    notes: list[str] = []
    files = 0
    for nth, (found, key) in enumerate(_keyed(asked, notes), 1):
        report, trend = _matter(asked, found, key, run, history, packs, executor)
        reports.append(_slim(report))
        trends.append(trend)
        files += trend.files
        if progress is not None:
            progress(nth, len(asked.found), files, str(found.folder))
    history.finish(run)
    return Overview(
        str(asked.root),
        report_of(reports, asked.request.as_of),
        tuple(trends),
        shared(history),
        tuple(notes),
        asked.horizon,
    )


def _keyed(asked: Asked, notes: list[str]) -> Iterator[tuple[Found, str]]:
    """Each matter that is checked on its own, with what the history calls it; the others are named in `notes`."""
    given: dict[str, Path] = {}
    for found in asked.found:
        if found.inside is not None:
            notes.append(f"{found.folder} lies inside the matter {found.inside} and was checked as a part of it.")
            continue
        try:
            key = read_matter_file(found.folder).id or _below(found.folder, asked.root)
        except CheckerError:
            key = _below(found.folder, asked.root)
        if key in given:
            notes.append(f"{found.folder} and {given[key]} both have the id {key}; give one of them another in matter.json.")
            key = _below(found.folder, asked.root)
        given[key] = found.folder
        yield found, key


def _below(folder: Path, root: Path) -> str:
    return folder.relative_to(root).as_posix() if folder.is_relative_to(root) else folder.as_posix()


def _matter(
    asked: Asked, found: Found, key: str, run: int, history: History, packs: tuple[Pack, ...], executor: Executor | None
) -> tuple[MatterReport, Trend]:
    folder, request = found.folder, asked.request
    empty = Trend(str(folder), key, found.registered)
    try:
        matter = read_matter_file(folder)
        listing = walk(folder, matter)
        before, known = history.last(key), history.files(key)
        files = stats(listing, {} if asked.verify else known)
        inputs = digest(folder, matter, files, listing, request)
        reused = before is not None and before.inputs == inputs and bool(before.report) and not asked.verify
        if reused and before is not None:
            report = replace(from_plain(MatterReport, json.loads(before.report)), path=str(folder))
            expiries = json.loads(before.expiries)
            opened = history.open_findings(key)
            history.repeat(run, key, before)
        else:
            seen = read_matter(folder, request, packs, executor)
            report = judge_matter(folder, request, seen)
            expiries = expiries_of(seen.bundle)
            files = _hashed(files, report)
            opened = history.open_findings(key)
            history.record(run, request.as_of.isoformat(), Judged(
                key, str(folder), report.title or folder.name, inputs, json.dumps(to_plain(report)), json.dumps(expiries),
                gaps(report), [(f.fingerprint, f.rule, f.outcome) for f in report.findings if f.outcome != "waived"],
                files, rows_of(seen.bundle), marks_of(seen.bundle),
            ))  # fmt: skip
    except CheckerError as error:
        return not_judged(folder, error), empty
    changed = [path for path, first in history.intake(key).items() if _content(files, path) not in (None, first)]
    trend = trend_of(report, empty, opened, asked.request.as_of, first=before is None)
    return report, replace(
        trend,
        reused=reused,
        expiring=expiring(expiries, report.dates, asked.request.as_of, asked.horizon),
        files=len(files),
        changed_originals=tuple(changed),
        history=history.trend(key),
    )


def _hashed(files: Sequence[Kept], report: MatterReport) -> list[Kept]:
    """The files with the hashes of what was read just now."""
    read = {row.path: row.sha256 for row in report.files}
    return [replace(one, sha256=read.get(one.path) or one.sha256) for one in files]


def _content(files: Sequence[Kept], path: str) -> str | None:
    return next((one.sha256 for one in files if one.path == path), None)


def _slim(report: MatterReport) -> MatterReport:
    """Without what only the report on a single matter shows: an audit holds thousands."""
    asked = tuple(replace(one, held=(), authority=()) for one in report.asked)
    return replace(report, timeline=(), asked=asked)
