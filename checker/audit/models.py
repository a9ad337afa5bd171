"""What the history keeps of a run, as plain values."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Kept:
    """A file as a run saw it."""

    path: str
    sha256: str | None
    size: int
    mtime_ns: int
    inode: int
    shelf: str = "other"
    first_sha256: str | None = None
    """The hash of its content when it was first seen."""
    changed_ns: int | None = None
    """When the system says that it was changed last; None where an older version kept it, which did not ask."""


@dataclass(frozen=True, slots=True)
class Open:
    """A finding as past runs know it."""

    fingerprint: str
    rule: str
    outcome: str
    since: str
    nth: int = 0
    """To tell several with one fingerprint apart."""
    run: int = 0
    """The run that saw it first."""


@dataclass(frozen=True, slots=True)
class Result:
    """How a matter ended in a run."""

    run: int
    as_of: str
    inputs: str
    """A digest of everything that the result depends on; empty where the next run is to try again."""
    gaps: int
    state: str
    """The digest of all else that was kept of the matter then."""
    light: str
    """The report as JSON, without what held and without the files that were read."""
    expiries: str
    """The days on which something ends, as JSON."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What past runs know of one matter."""

    last: Result | None = None
    """Its latest result; None if it was never judged."""
    runs: Sequence[tuple[int, str, int]] = ()
    """(run, day, gaps) of each run that is kept, oldest first."""
    open: Sequence[Open] = ()
    """What was open or waived at the last run."""
    files: int = 0
    """How many the last run saw."""
    fixed: Sequence[str] = ()
    """The rules of findings that were there at the run that is compared with, and are put right since."""
    changed_originals: Sequence[str] = ()
    """Files on the shelf of originals whose content is not what it was when they were first seen."""
    gone_originals: Sequence[str] = ()
    """Originals that were there at the run that is compared with, and are nowhere in the matter since."""

    def known_at(self, run: int) -> bool:
        """Whether a run up to that one saw the matter."""
        return bool(self.runs) and self.runs[0][0] <= run

    def trend(self, most: int = 12) -> tuple[tuple[str, int], ...]:
        """(day, gaps) of the latest runs, oldest first, one for each day."""
        return tuple({day: gaps for _, day, gaps in self.runs[-366:]}.items())[-most:]


@dataclass(frozen=True, slots=True)
class Judged:
    """A matter that was judged now, as the history keeps it."""

    matter: str
    path: str
    title: str
    inputs: str
    light: str
    report: str
    expiries: str
    gaps: int
    findings: Sequence[tuple[str, str, str]] = ()
    """(fingerprint, rule, outcome)."""
    files: Sequence[Kept] = ()
    proof: Sequence[tuple[Any, ...]] = ()
    """What `find` looks through: (path, page, kind, label, purpose, role, first day, last day, people, known by)."""
    marks: Sequence[tuple[str, str, str]] = ()
    """(path, what, digest): files, numbers and signature pictures, to find them in another matter."""
    unopened: int = 0
    """Files that were taken for what they were at the last run."""
    lost: bool = False
    """Whether something that was read before could not be read now: then what is not found is not put right."""
