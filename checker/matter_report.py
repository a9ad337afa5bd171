"""The report of a run and of each matter in it. Names are those of schemas/report.schema.json."""

from dataclasses import dataclass, field
from typing import Literal

from checker.errors import CheckerError, fault_in_words
from checker.findings import Finding, Place
from checker.report_tables import Absent, Asked, Compared, Event, FileRow, PaperRow, PersonRow

Verdict = Literal["ready", "gaps", "unclear", "not_judged"]


@dataclass(frozen=True, slots=True)
class PackUsed:
    """A pack that was judged by; `verified`: the day it was compared with the official texts, None for a draft."""

    id: str
    version: str
    title: str = ""
    verified: str | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """How often any rule ended how."""

    gap: int = 0
    unclear: int = 0
    waived: int = 0
    passed: int = 0
    not_applicable: int = 0


@dataclass(frozen=True, slots=True)
class MatterReport:
    """One matter, judged; or not judged, with the reason."""

    path: str
    verdict: Verdict
    complete: bool
    reason: str | None = None
    packs: tuple[PackUsed, ...] = ()
    dates: dict[str, str] = field(default_factory=dict)
    counts: Counts = Counts()
    findings: tuple[Finding, ...] = ()
    asked: tuple[Asked, ...] = ()
    files: tuple[FileRow, ...] = ()
    notes: tuple[str, ...] = ()
    """Said once: drafts, missing engines, a filing order that is only assumed."""
    timeline: tuple[Event, ...] = ()
    title: str | None = None
    bundle_sha256: str | None = None
    papers: tuple[PaperRow, ...] = ()
    """The papers of the bundle in filing order; a file that holds several stands in it by its parts."""
    persons: tuple[PersonRow, ...] = ()
    """Who stands in the bundle under which names and numbers: those of matter.json first, then those who stand in
    several papers or have a number, those who sign one, then numbers of which it is not known whose they are."""
    compared: tuple[Compared, ...] = ()
    """What was compared where rules held; the first twenty of each rule that compares."""
    not_compared: tuple[Place, ...] = ()
    """The papers of the bundle that no rule held against another paper or a date of the matter; but no index."""
    absent: tuple[Absent, ...] = ()
    """Papers that an index lists, or another paper cites, and of which no file was found."""
    only: tuple[str, ...] = ()
    """The rules that were asked for by name (`check --rule`); verdict, counts and `findings` are those of all."""
    chosen: tuple[Finding, ...] = ()
    """All that `only` these rules found, one by one: nothing joined, nothing told once for many."""


def not_judged(path: str, error: Exception, title: str | None = None) -> MatterReport:
    """The report of a matter that could not be judged, with the reason."""
    foreseen = isinstance(error, CheckerError)
    reason = str(error) if foreseen else f"{fault_in_words(error)}; please report this line"
    return MatterReport(path, "not_judged", complete=False, reason=reason, title=title)


@dataclass(frozen=True, slots=True)
class Report:
    """All matters of one run."""

    matters: tuple[MatterReport, ...]
    as_of: str
    tool: dict[str, str] = field(default_factory=dict)
    version: int = 1
