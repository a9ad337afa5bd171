"""What an audit adds to the reports of its matters: what changed, how long gaps are open, what expires."""

from collections.abc import Iterator
from dataclasses import dataclass

from checker.findings import Finding, Place
from checker.matter_report import MatterReport, Report

_ORDER = {"gaps": 0, "not_judged": 1, "unclear": 2, "ready": 3}


@dataclass(frozen=True, slots=True)
class Aged:
    """A gap that was there before: since which day (ISO 8601), and for how many days."""

    finding: Finding
    since: str
    days: int


@dataclass(frozen=True, slots=True)
class Expiry:
    """A date on which something ends: within the horizon, or before a date of the matter that needs it."""

    day: str
    title: str
    place: Place | None = None
    needed_on: str | None = None
    """The day of the matter that comes after it (ISO 8601)."""
    needed_for: str | None = None
    """That day's name: submission, hearing, …"""


@dataclass(frozen=True, slots=True)
class Trend:
    """One matter in an audit, beside its report."""

    path: str
    key: str
    """What the history calls it: its id in matter.json, else its path below the root."""
    registered: bool = True
    reused: bool = False
    """Nothing of it changed since the run that judged it."""
    unopened: int = 0
    """Files that were taken for what they were at the last run, as the disk shows no change of them."""
    new: tuple[Finding, ...] = ()
    still_open: tuple[Aged, ...] = ()
    fixed: tuple[str, ...] = ()
    """Rule ids of what was a gap the last time and is none now."""
    waived: int = 0
    expiring: tuple[Expiry, ...] = ()
    files: int = 0
    unread: int = 0
    changed_originals: tuple[str, ...] = ()
    """Files on the shelf of originals whose content is not what it was at intake."""
    gone_originals: tuple[str, ...] = ()
    """Originals that the run before saw, and that are nowhere in the matter now."""
    history: tuple[tuple[str, int], ...] = ()
    """(day of a run, gaps) of the latest runs, oldest first."""


@dataclass(frozen=True, slots=True)
class Shared:
    """Something that stands in two matters that have nothing to do with each other: a misfiled paper, perhaps."""

    what: str
    """file, signature picture, or the name of a field as passport."""
    places: tuple[tuple[str, str], ...]
    """(matter, file) pairs."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where the history stands after a run: on paper it proves what was recorded until then."""

    head: str
    """The value of its chain's last link."""
    keyed: bool = False
    """Whether the history is kept with a key."""


@dataclass(frozen=True, slots=True)
class Overview:
    """An audit: the report of every matter, and what the history adds."""

    root: str
    report: Report
    trends: tuple[Trend, ...]
    """In the order of the report's matters."""
    shared: tuple[Shared, ...] = ()
    notes: tuple[str, ...] = ()
    """What the run could not do, in sentences."""
    horizon: int = 90
    """Days."""
    empty: bool = False
    """Whether no matter holds a document."""
    history: Anchor | None = None

    def pairs(self) -> Iterator[tuple[Trend, MatterReport]]:
        """Each matter's trend with its report."""
        return zip(self.trends, self.report.matters, strict=True)

    def by_need(self) -> list[tuple[Trend, MatterReport]]:
        """The same, those that need somebody first: by verdict, then by how much is new, then by name."""
        return sorted(self.pairs(), key=lambda one: (_ORDER[one[1].verdict], -len(one[0].new), one[0].key))
