"""One audit: every matter read and judged, or taken from the last run where nothing of it changed."""

import json
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from pathlib import Path

from checker.audit import inputs
from checker.audit.discover import Found
from checker.audit.forecast import expiries_of, expiring
from checker.audit.history import History, Judged, Kept, Result
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
"""Told (matters done, matters in all, files, the matter) after each matter."""
_TOGETHER = 500
"""Unchanged matters that are recorded in one transaction."""


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
    whole: bool = True
    """Whether the reports are needed whole, or only what an overview shows of them."""


def audit(
    asked: Asked, history: History, executor: Executor | None = None, progress: Progress | None = None
) -> Overview:
    """Runs an audit and records it, matter by matter. Raises PackError if a pack named on the command line is wrong."""
    run = _Run(asked, history, executor)
    reports: list[MatterReport] = []
    trends: list[Trend] = []
    notes: list[str] = []
    files = 0
    for nth, (found, key) in enumerate(_keyed(asked, notes), 1):
        report, trend = run.matter(found, key)
        reports.append(report)
        trends.append(trend)
        files += trend.files
        if progress is not None:
            progress(nth, len(asked.found), files, str(found.folder))
    run.finish()
    whole = report_of(reports, asked.request.as_of)
    return Overview(str(asked.root), whole, tuple(trends), shared(history), tuple(notes), asked.horizon)


def _keyed(asked: Asked, notes: list[str]) -> Iterator[tuple[Found, str]]:
    """Each matter that is checked on its own, with what the history calls it; the others are named in `notes`."""
    given: dict[str, Path] = {}
    for found in asked.found:
        if found.inside is not None:
            notes.append(f"{found.folder} lies inside the matter {found.inside} and was checked as a part of it.")
            continue
        below = found.folder.relative_to(asked.root) if found.folder.is_relative_to(asked.root) else found.folder
        key = _id(found) or below.as_posix()
        if key in given:
            notes.append(f"{found.folder} and {given[key]} both have the id {key}; give one of them another in matter.json.")
            key = below.as_posix()
        given[key] = found.folder
        yield found, key


def _id(found: Found) -> str | None:
    """The id in matter.json, if there is a right one. A text without the word is not parsed: most have none."""
    if not found.registered:
        return None
    try:
        has_one = b'"id"' in (found.folder / "matter.json").read_bytes()
        return read_matter_file(found.folder).id if has_one else None
    except (OSError, CheckerError):
        return None


@dataclass(slots=True)
class _Run:
    """A run that is under way."""

    asked: Asked
    history: History
    executor: Executor | None
    packs: tuple[Pack, ...] = ()
    number: int = 0
    of_all: str = ""
    repeated: list[tuple[str, Result]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.packs = load_packs(self.asked.request.packs)
        self.of_all = inputs.of_request(self.asked.request)
        self.number = self.history.begin(self.asked.request.as_of.isoformat(), str(self.asked.root))

    def finish(self) -> None:
        """Records what is still to be recorded, and that the run came to its end."""
        self.history.repeat(self.number, self.repeated)
        self.history.finish(self.number)

    def matter(self, found: Found, key: str) -> tuple[MatterReport, Trend]:
        """One matter: its report, and what changed."""
        empty = Trend(str(found.folder), key, found.registered)
        before = self.history.last(key)
        digest = inputs.of_matter(found.folder, self.of_all)
        opened = self.history.open_findings(key)
        try:
            if before and before.inputs == digest and before.light and not self.asked.verify:
                return self._unchanged(found, key, empty, before)
            report, expiries, files = self._judged(found.folder, key, digest)
        except CheckerError as error:
            return not_judged(found.folder, error), empty
        trend = trend_of(report, empty, opened, self.asked.request.as_of, first=before is None)
        return report if self.asked.whole else light(report), self._told(trend, report, expiries, files)

    def _unchanged(self, found: Found, key: str, empty: Trend, before: Result) -> tuple[MatterReport, Trend]:
        self.repeated.append((key, before))
        if len(self.repeated) >= _TOGETHER:
            self.history.repeat(self.number, self.repeated)
            self.repeated.clear()
        text = self.history.report(key) if self.asked.whole else before.light
        report = replace(from_plain(MatterReport, json.loads(text)), path=str(found.folder))
        trend = trend_of(report, empty, self.history.open_findings(key), self.asked.request.as_of, first=False)
        told = self._told(replace(trend, reused=True), report, json.loads(before.expiries), self.history.count_files(key))
        return report, told

    def _judged(self, folder: Path, key: str, digest: str) -> tuple[MatterReport, list[dict[str, object]], int]:
        request = self.asked.request
        files = inputs.stats(walk(folder, read_matter_file(folder)))
        known = {} if self.asked.verify else inputs.unchanged(files, self.history.files(key))
        seen = read_matter(folder, request, self.packs, self.executor, known=known)
        report = judge_matter(folder, request, seen)
        expiries = expiries_of(seen.bundle)
        open_now = [(one.fingerprint, one.rule, one.outcome) for one in report.findings if one.outcome != "waived"]
        one = Judged(
            matter=key,
            path=str(folder),
            title=report.title or folder.name,
            inputs=digest,
            light=json.dumps(to_plain(light(report))),
            report=json.dumps(to_plain(report)),
            expiries=json.dumps(expiries),
            gaps=gaps(report),
            findings=open_now,
            files=_hashed(files, report),
            proof=rows_of(seen.bundle),
            marks=marks_of(seen.bundle),
        )
        self.history.record(self.number, request.as_of.isoformat(), one)
        return report, expiries, len(files)

    def _told(self, trend: Trend, report: MatterReport, expiries: list[dict[str, object]], files: int) -> Trend:
        return replace(
            trend,
            expiring=expiring(expiries, report.dates, self.asked.request.as_of, self.asked.horizon),
            files=files,
            changed_originals=self.history.changed_originals(trend.key),
            history=self.history.trend(trend.key),
        )


def light(report: MatterReport) -> MatterReport:
    """What an overview shows of a report: without what held, and without the files of which there is nothing to say."""
    files = tuple(one for one in report.files if one.status not in ("read", "ignored"))
    return replace(report, asked=(), timeline=(), files=files)


def _hashed(files: Sequence[Kept], report: MatterReport) -> list[Kept]:
    """The files with the hashes of what was read."""
    read = {row.path: row.sha256 for row in report.files}
    return [replace(one, sha256=read.get(one.path)) for one in files]
