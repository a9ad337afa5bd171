"""One audit: every matter read and judged, or taken from the last run where nothing of it changed."""

import json
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from checker.audit import inputs
from checker.audit.discover import Found
from checker.audit.forecast import expiries_of, expiring
from checker.audit.history import History
from checker.audit.naming import Names, absolute
from checker.audit.proof import marks_of, rows_of
from checker.audit.records import Judged, Kept, Result
from checker.audit.shared import shared
from checker.audit.trend import gaps, trend_of
from checker.errors import CheckerError, MatterError
from checker.facts.codec import from_plain, to_plain
from checker.findings import MatterReport
from checker.reading.folder import walk
from checker.reading.matter import read_matter_file
from checker.reading.pool import WorkerLostError
from checker.run import Request, Seen, judge_matter, load_packs, not_judged, read_matter, report_of
from checker.trends import Overview, Trend

Progress = Callable[[int, int, int, str], None]
"""Told (matters done, matters in all, files, the matter) after each matter."""
_SHARED = ("rule", "title", "family", "outcome", "severity", "remedy", "who", "pack")
"""Fields of a finding whose texts come from its rule."""
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
    jobs: int = 1
    """Files read at a time."""


def audit(
    asked: Asked, history: History, executor: Executor | None = None, progress: Progress | None = None
) -> Overview:
    """Runs an audit and records it, matter by matter. Raises PackError if a pack named on the command line is wrong."""
    names = Names(asked.root, history)
    notes = list(_clock(asked, history))
    run = _Run(asked, history, executor)
    reports: list[MatterReport] = []
    trends: list[Trend] = []
    files = 0
    with run:
        for nth, (report, trend) in enumerate(run.all(names.named(iter(asked.found))), 1):
            reports.append(report)
            trends.append(trend)
            files += trend.files
            if progress is not None:
                progress(nth, len(asked.found), files, trend.path)
    notes += [*names.notes, *names.gone()]
    whole = report_of(reports, asked.request.as_of)
    return Overview(str(asked.root), whole, tuple(trends), shared(history), tuple(notes), asked.horizon)


def _clock(asked: Asked, history: History) -> Iterator[str]:
    latest = history.latest_day(str(absolute(asked.root)))
    if latest and latest > asked.request.as_of.isoformat():
        yield (
            f"The latest audit of this folder was as of {latest}, which is after {asked.request.as_of}: is the clock "
            "right? Ages of gaps are counted from the days that were recorded."
        )


@dataclass(frozen=True, slots=True)
class _Fresh:
    """A matter that was read and judged now."""

    report: MatterReport
    expiries: list[dict[str, object]]
    record: Judged


class _Run:
    """A run that is under way. Matters are read and judged side by side; the history is written by one thread."""

    def __init__(self, asked: Asked, history: History, executor: Executor | None) -> None:
        self.asked, self.history, self.executor = asked, history, executor
        self.packs = load_packs(asked.request.packs)
        self.of_all = inputs.of_request(asked.request)
        root = str(absolute(asked.root))
        self.number = history.begin(asked.request.as_of.isoformat(), root)
        self.compared_with = history.compared_with(self.number, root)
        self.repeated: list[tuple[str, Result]] = []
        self.threads = ThreadPoolExecutor(asked.jobs + 1 if executor is not None else 1)

    def __enter__(self) -> None:
        self.threads.__enter__()

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self.threads.shutdown(wait=kind is None, cancel_futures=True)
        self.history.repeat(self.number, self.repeated)
        if kind is None:
            self.history.finish(self.number)

    def all(self, matters: Iterable[tuple[Found, str]]) -> Iterator[tuple[MatterReport, Trend]]:
        """Every matter in turn, while the next ones are already being read."""
        waiting: deque[tuple[Found, str, Result | None, Future[_Fresh] | None]] = deque()
        for found, key in matters:
            waiting.append(self._begun(found, key))
            if len(waiting) > 2 * self.asked.jobs:
                yield self._ended(*waiting.popleft())
        while waiting:
            yield self._ended(*waiting.popleft())

    def _begun(self, found: Found, key: str) -> tuple[Found, str, Result | None, Future[_Fresh] | None]:
        before = self.history.last(key)
        digest = inputs.of_matter(found.folder, self.of_all)
        if before and before.inputs == digest and before.light and not self.asked.verify:
            return found, key, before, None
        last = self.history.files(key)
        return found, key, before, self.threads.submit(self._judged, found.folder, key, digest, last)

    def _ended(
        self, found: Found, key: str, before: Result | None, fresh: Future[_Fresh] | None
    ) -> tuple[MatterReport, Trend]:
        trend = Trend(str(found.folder), key, found.registered)
        if fresh is None and before is not None:
            self._repeat(key, before)
            text = self.history.report(key) if self.asked.whole else before.light
            report = replace(from_plain(MatterReport, _thrifty(json.loads(text))), path=str(found.folder))
            trend, expiries = replace(trend, reused=True), json.loads(before.expiries)
        elif fresh is not None:
            try:
                one = fresh.result()
            except CheckerError as error:
                return not_judged(found.folder, error), trend
            self.history.record(self.number, self.asked.request.as_of.isoformat(), one.record)
            report, expiries = one.report, one.expiries
        shown = report if self.asked.whole or trend.reused else light(report)
        return shown, self._trend(key, shown, trend, expiries)

    def _trend(self, key: str, report: MatterReport, trend: Trend, expiries: Sequence[Mapping[str, Any]]) -> Trend:
        """The trend as the history knows it now, this run included."""
        history, as_of = self.history, self.asked.request.as_of
        known_then = 0 < history.first_run(key) <= self.compared_with
        compared_with = self.compared_with if known_then else 0
        trend = trend_of(report, trend, history.open_findings(key), as_of, compared_with)
        return replace(
            trend,
            fixed=history.fixed_after(key, compared_with) if known_then else (),
            gone_originals=history.gone_originals(key, compared_with) if known_then else (),
            expiring=expiring(expiries, report.dates, as_of, self.asked.horizon),
            files=history.count_files(key),
            changed_originals=history.changed_originals(key),
            history=history.trend(key),
        )

    def _repeat(self, key: str, before: Result) -> None:
        self.repeated.append((key, before))
        if len(self.repeated) >= _TOGETHER:
            self.history.repeat(self.number, self.repeated)
            self.repeated.clear()

    def _judged(self, folder: Path, key: str, digest: str, last: Mapping[str, Kept]) -> _Fresh:
        request = self.asked.request
        try:
            files = inputs.present(walk(folder, read_matter_file(folder)), last)
            known = {} if self.asked.verify else inputs.unchanged(files, last)
            seen = read_matter(folder, request, self.packs, self.executor, known=known)
        except OSError as error:
            raise MatterError(f"The folder could not be looked through ({error.strerror}); run again later.") from None
        had = frozenset(path for path, kept in last.items() if kept.sha256)
        if self.executor is None:
            return _fresh(folder, key, digest, request, seen, files, had)
        try:
            return self.executor.submit(_fresh, folder, key, digest, request, seen, files, had).result()
        except WorkerLostError as error:
            raise MatterError(f"It could not be judged: {error}.") from None


def _fresh(
    folder: Path, key: str, digest: str, request: Request, seen: Seen, files: list[Kept], had: frozenset[str]
) -> _Fresh:
    """A matter that was read, judged and made ready for the history. Runs in a worker.

    `had` are the paths that an earlier run read. What could not even be opened is tried again by the next run.
    """
    report = judge_matter(folder, request, seen)
    expiries = expiries_of(seen.bundle)
    unopened = {row.path for row in report.files if row.status == "unreadable" and row.sha256 is None}
    record = Judged(
        matter=key,
        path=str(absolute(folder)),
        title=report.title or folder.name,
        inputs="" if unopened else digest,
        light=json.dumps(to_plain(light(report))),
        report=json.dumps(to_plain(report)),
        expiries=json.dumps(expiries),
        gaps=gaps(report),
        findings=[(one.fingerprint, one.rule, one.outcome) for one in report.findings],
        files=_hashed(files, report),
        proof=rows_of(seen.bundle),
        marks=marks_of(seen.bundle),
        lost=not had.isdisjoint(unopened) or not had.isdisjoint(inputs.below(files, unopened)),
    )
    return _Fresh(report, expiries, record)


def light(report: MatterReport) -> MatterReport:
    """What an overview shows of a report: without what held, sources, and files of which there is nothing to say."""
    files = tuple(one for one in report.files if one.status not in ("read", "ignored"))
    findings = tuple(replace(one, authority=(), related=(), values={}) for one in report.findings)
    return replace(report, asked=(), timeline=(), files=files, findings=findings)


def _thrifty(report: dict[str, Any]) -> dict[str, Any]:
    """The report, with one copy in memory of every text that many matters share: titles, remedies, names of packs."""
    for finding in report["findings"]:
        for name in _SHARED:
            finding[name] = sys.intern(finding[name])
    return report


def _hashed(files: Sequence[Kept], report: MatterReport) -> list[Kept]:
    """The files with the hashes of what was read; what could not be seen keeps the hash that it had."""
    read = {row.path: row.sha256 for row in report.files}
    return [replace(one, sha256=read.get(one.path, one.sha256)) for one in files]
