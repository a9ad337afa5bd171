"""One audit: every matter read and judged, or taken from the last run where nothing of it changed."""

import json
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

from checker.audit import inputs
from checker.audit.condensed import restored
from checker.audit.cross_matter import shared
from checker.audit.discover import Found
from checker.audit.forecast import expiring
from checker.audit.history import History
from checker.audit.matter_keys import Names, absolute
from checker.audit.models import Judged, Memory, Result
from checker.audit.store import ends_the_run
from checker.audit.trend import trend_of
from checker.audit.work_item import Work, at_once, judged
from checker.errors import CheckerError, NothingToCheckError
from checker.matter_report import MatterReport, not_judged
from checker.pack_files import load_packs
from checker.reading.workers.pool import WorkerLostError
from checker.request import Request
from checker.run import report_of
from checker.trends import Anchor, Overview, Trend

Progress = Callable[[int, int, int, str], None]
"""Told (matters done, matters in all, files, the matter) after each matter."""
_TOGETHER = 250
"""Matters that the history is asked for, or told of, at once."""
_SMALL = 100
"""Files: a matter of no more of them is read and judged in one task."""
_Named = tuple[Found, str, bytes]
"""A matter, its name, and a digest of its matter.json."""


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
    notes += [*names.notes, *names.gone(), *_altered(history)]
    whole = report_of(reports, asked.request.as_of)
    empty = run.without_document == len(reports)
    anchor = Anchor(history.chain.head, bool(history.chain.mark))
    return Overview(str(asked.root), whole, tuple(trends), shared(history), tuple(notes), asked.horizon, empty, anchor)


def _clock(asked: Asked, history: History) -> Iterator[str]:
    latest = history.latest_day(str(absolute(asked.root)))
    if latest and latest > asked.request.as_of.isoformat():
        yield (
            f"The latest audit of this folder was as of {latest}, which is after {asked.request.as_of}: is the clock "
            "right? Ages of gaps are counted from the days that were recorded."
        )


def _altered(history: History) -> Iterator[str]:
    for key in history.altered:
        yield (
            f"What was kept of {key} was not what its last run had recorded: it was changed meanwhile. Ages and "
            "originals of it are told by what stood there; bundle-checker history verify says more."
        )


class _Run:
    """A run that is under way. Matters are read and judged side by side; the history is written by one thread."""

    def __init__(self, asked: Asked, history: History, executor: Executor | None) -> None:
        self.asked, self.history, self.executor = asked, history, executor
        load_packs(asked.request.packs)
        self.of_all = inputs.of_request(asked.request)
        root = str(absolute(asked.root))
        self.number = history.begin(asked.request.as_of.isoformat(), root)
        self.compared_with = history.compared_with(self.number, root)
        self.repeated: list[tuple[str, Result]] = []
        self.without_document = 0
        """Matters."""
        self.threads = ThreadPoolExecutor(asked.jobs + 1 if executor is not None else 1)

    def __enter__(self) -> None:
        self.threads.__enter__()

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self.threads.shutdown(wait=kind is None, cancel_futures=True)
        self.history.repeat(self.number, self.asked.request.as_of.isoformat(), self.repeated)
        if kind is None:
            self.history.finish(self.number)

    def all(self, matters: Iterator[_Named]) -> Iterator[tuple[MatterReport, Trend]]:
        """Every matter in turn, while the next ones are already being read."""
        waiting: deque[_Begun] = deque()
        left = len(self.asked.found)
        while some := list(islice(matters, _TOGETHER)):
            memories = self.history.memories([key for _, key, _ in some], self.compared_with)
            for found, key, record in some:
                left -= 1
                waiting.append(self._begun(found, key, record, memories[key], left))
                if len(waiting) > 2 * self.asked.jobs:
                    yield self._ended(waiting.popleft())
        while waiting:
            yield self._ended(waiting.popleft())

    def _begun(self, found: Found, key: str, record: bytes, memory: Memory, left: int) -> "_Begun":
        try:
            digest = inputs.of_matter(found, record, self.of_all)
        except Exception:  # what stands in the way is told where the matter is judged; the next run is to try again
            digest = ""
        before = memory.last
        if before and digest and before.inputs == digest and before.light and not self.asked.verify:
            return _Begun(found, key, memory, digest)
        return self._anew(_Begun(found, key, memory, digest), left)

    def _anew(self, one: "_Begun", left: int = 0) -> "_Begun":
        """The matter, being read and judged."""
        asked, found = self.asked, one.found
        work = Work(found.folder, one.key, one.digest, asked.request, self.history.files(one.key), asked.verify)
        alone = self.executor is not None and found.files <= _SMALL and left > 2 * asked.jobs
        return replace(one, fresh=self.threads.submit(self._judged, work, alone))

    def _judged(self, work: Work, alone: bool) -> Judged:
        """Small matters go to a worker whole, while there are others for the rest of the workers. One that costs its
        worker is read again file by file, so that what cost it costs itself alone."""
        if alone and self.executor is not None:
            submit = getattr(self.executor, "submit_alone", self.executor.submit)
            with suppress(WorkerLostError):
                answer: Judged | CheckerError = submit(at_once, work).result()
                if isinstance(answer, CheckerError):
                    raise answer
                return answer
        return judged(work, self.executor)

    def _ended(self, one: "_Begun") -> tuple[MatterReport, Trend]:
        """The matter's row. Whatever goes wrong with one matter costs that matter, and never the run."""
        try:
            return self._row(one)
        except Exception as error:
            if ends_the_run(error):
                raise
            if one.fresh is None:  # what was kept of it cannot be read any more
                return self._ended(self._anew(one))
            self.without_document += isinstance(error, NothingToCheckError)
            trend = Trend(str(one.found.folder), one.key, one.found.registered)
            return not_judged(trend.path, error), trend

    def _row(self, one: "_Begun") -> tuple[MatterReport, Trend]:
        trend = Trend(str(one.found.folder), one.key, one.found.registered)
        memory, before = one.memory, one.memory.last
        if one.fresh is not None:
            record = one.fresh.result()
            self.history.record(self.number, self.asked.request.as_of.isoformat(), record)
            memory = self.history.memories([one.key], self.compared_with)[one.key]
            text, expiries = record.report if self.asked.whole else record.light, record.expiries
            trend = replace(trend, unopened=record.unopened)
        elif before is not None:
            trend = replace(trend, reused=True, unopened=memory.files)
            text = self.history.report(one.key) if self.asked.whole else before.light
            expiries = before.expiries
        report = replace(restored(text), path=str(one.found.folder))
        trend = self._trend(report, trend, memory, json.loads(expiries))
        if trend.reused and before is not None:
            self._repeat(one.key, before)
        return report, trend

    def _trend(
        self, report: MatterReport, trend: Trend, memory: Memory, expiries: Sequence[Mapping[str, Any]]
    ) -> Trend:
        """The trend as the history knows it now, this run included."""
        as_of = self.asked.request.as_of
        known_then = memory.known_at(self.compared_with)
        trend = trend_of(report, trend, memory.open, as_of, self.compared_with if known_then else 0)
        return replace(
            trend,
            fixed=tuple(memory.fixed) if known_then else (),
            gone_originals=tuple(memory.gone_originals) if known_then else (),
            expiring=expiring(expiries, report.dates, as_of, self.asked.horizon),
            files=memory.files,
            changed_originals=tuple(memory.changed_originals),
            history=memory.trend(),
        )

    def _repeat(self, key: str, before: Result) -> None:
        self.repeated.append((key, before))
        if len(self.repeated) >= _TOGETHER:
            self.history.repeat(self.number, self.asked.request.as_of.isoformat(), self.repeated)
            self.repeated.clear()


@dataclass(frozen=True, slots=True)
class _Begun:
    """A matter whose turn has come: it is being read and judged, or nothing of it changed."""

    found: Found
    key: str
    memory: Memory
    digest: str
    fresh: Future[Judged] | None = None
