"""One trial: a copy of the sample, one change, one check; and what the rules said that they had not said before."""

import shutil
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from checker.matter_report import MatterReport
from checker.mutation.edits import Edit, Fault
from checker.pack_files import load_packs
from checker.reading.settings import Settings
from checker.request import Request
from checker.run import check_matter

Heard = tuple[str, str, str]
"""Rule, outcome, severity."""


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one change."""

    fault: Fault
    done: bool
    """False: the change could not be made, so nothing was tried."""
    heard: tuple[Heard, ...] = ()
    """What rules found with the change and not without it."""
    idle: bool = False
    """True: the rule that a written fault is for had passed nowhere after what was `given`, so it did not look."""

    @property
    def is_told(self) -> bool:
        """Whether the rule that a written fault is for says of it what it must."""
        return self.fault.rule in (self.gaps if self.fault.told == "gap" else self.doubts)

    @property
    def gaps(self) -> tuple[str, ...]:
        """The rules that called it a gap."""
        return tuple(rule for rule, outcome, _ in self.heard if outcome == "gap")

    @property
    def doubts(self) -> tuple[str, ...]:
        """The rules that could not tell any more."""
        return tuple(rule for rule, outcome, _ in self.heard if outcome == "unclear")


@dataclass(frozen=True, slots=True)
class Bench:
    """Where trials are made: the sample, the pack, today, and where facts are kept between trials."""

    sample: str
    pack: str
    as_of: date
    cache: str

    def check(self, folder: Path, as_of: date | None = None) -> MatterReport:
        """The folder, judged by the pack."""
        request = Request(as_of or self.as_of, (self.pack,), settings=Settings(cache_dir=self.cache))
        return check_matter(folder, request, load_packs(request.packs))


def heard(report: MatterReport) -> Counter[Heard]:
    """How often each rule found what. A doubt that is told once is that of all the rules that wait for it."""
    return Counter(
        (rule, one.outcome, one.severity)
        for one in report.findings
        for rule in {one.rule, *one.values.get("rules", ())}
    )


def attempt(bench: Bench, fault: Fault, before: Counter[Heard]) -> Result:
    """Make the change in a copy of the sample and check it. The sample itself stays as it is."""
    with tempfile.TemporaryDirectory(dir=bench.cache) as room:
        folder = Path(room) / Path(bench.sample).name
        _copied(Path(bench.sample), folder)
        idle = False
        if fault.given:
            if not _made(fault.given, folder):
                return Result(fault, done=False)
            ground = bench.check(folder)
            before = heard(ground)
            idle = not any(one.rule == fault.rule and one.passed and not one.gap for one in ground.asked)
        if not _made(fault.edits, folder):
            return Result(fault, done=False)
        as_of = dict(fault.request).get("as_of")
        after = heard(bench.check(folder, date.fromisoformat(as_of) if as_of else None))
    return Result(fault, done=True, heard=tuple(sorted((after - before).keys())), idle=idle)


def _copied(sample: Path, folder: Path) -> None:
    """Contents alone: a worker may set neither times nor rights of a file."""
    folder.mkdir()
    for one in sample.iterdir():
        if one.is_dir():
            _copied(one, folder / one.name)
        else:
            shutil.copyfile(one, folder / one.name)


def _made(edits: Sequence[Edit], folder: Path) -> bool:
    """Whether the changes could be made: a sample of anybody's own may hold a file that none of the tools can edit."""
    try:
        return all(edit.apply(folder) for edit in edits)
    except Exception:
        return False
