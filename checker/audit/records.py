"""What the history keeps of a run, as plain values, and the digests that chain one run to the next."""

import hashlib
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
    files_sha256: str
    chain: str
    light: str
    """The report as JSON, without what held and without the files that were read."""
    expiries: str
    """The days on which something ends, as JSON."""


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
    lost: bool = False
    """Whether something that was read before could not be read now: then what is not found is not put right."""


def files_digest(files: Sequence[Kept]) -> str:
    """One hash for a list of files, their contents, and their contents at intake."""
    ordered = sorted(files, key=lambda one: one.path)
    listing = "".join(f"{one.sha256}  {one.first_sha256}  {one.path}\n" for one in ordered)
    return hashlib.sha256(listing.encode("utf-8", "surrogateescape")).hexdigest()


def chained(before: str, digest: str) -> str:
    """The chain's next value: it changes if any earlier list is changed afterwards."""
    return hashlib.sha256(f"{before}{digest}".encode()).hexdigest()
