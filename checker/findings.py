"""Findings and the report that holds them: plain, frozen, sortable. Names are those of schemas/report.schema.json."""

from dataclasses import dataclass, field
from typing import Any, Literal

from checker.errors import CheckerError, fault_in_words
from checker.facts.geometry import Box

Outcome = Literal["gap", "unclear", "waived"]
Severity = Literal["error", "warning", "note"]
Why = Literal["unread", "ambiguous", "no_date", "no_answer", "no_matter_date", "low_confidence", "disputed"]
Verdict = Literal["ready", "gaps", "unclear", "not_judged"]
FileStatus = Literal["read", "partly", "not_read", "unreadable", "ignored"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")


@dataclass(frozen=True, slots=True)
class Authority:
    """What stands behind a rule: the source, its paragraph, the day it was read, and how good a source it is."""

    title: str
    paragraph: str | None = None
    url: str | None = None
    read: str | None = None
    standing: Literal["official", "secondary", "practice"] = "practice"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is: a file, a part of it, a page from 1, a box in points from the page's top left."""

    file: str
    part: str | None = None
    page: int | None = None
    box: Box | None = None
    seen: str | None = field(default=None, compare=False)
    """What stands in the box, for the caption of its picture: `the signature of the deponent`."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule on one subject that did not pass: a gap, a doubt, or a gap that a person waived."""

    rule: str
    """`PACK/ID`, the pack being the one that defines the rule."""
    title: str
    family: str
    outcome: Outcome
    severity: Severity
    message: str
    remedy: str
    place: Place | None = None
    """None: the bundle as a whole."""
    related: tuple[Place, ...] = ()
    why: Why | None = None
    """For `unclear`: what kind of doubt."""
    authority: tuple[Authority, ...] = ()
    values: dict[str, Any] = field(default_factory=dict)
    """The values that the message names: strings, numbers, lists of them."""
    fingerprint: str = ""
    pack: str = ""
    """`ID VERSION` of the pack that asked."""
    overridden_by: str | None = None
    who: Literal["client", "translator", "signatory", "fee earner"] = "fee earner"
    """Who must act."""
    waiver: str | None = None
    """For `waived`: reason, by whom and until when, in a sentence."""
    parked: bool | None = None
    """Whether a baseline already knew it: shown and counted, never failed on. None: there is no baseline."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A rule that was asked, and how often it ended how: the proof that it was looked at."""

    rule: str
    title: str
    family: str = ""
    severity: Severity = "error"
    passed: int = 0
    gap: int = 0
    unclear: int = 0
    waived: int = 0
    not_applicable: int = 0
    held: tuple[Place, ...] = ()
    """The documents it passed on (for formats that show what held)."""
    authority: tuple[Authority, ...] = ()
    why: str = ""
    """Why it matters, as the pack says."""
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Compared:
    """What a rule compared with what where it held, in a sentence: the proof behind a passed check."""

    rule: str
    words: str
    place: Place | None = None
    """None: the bundle as a whole."""
    related: tuple[Place, ...] = ()
    """The other papers that it was compared with."""


@dataclass(frozen=True, slots=True)
class Absent:
    """A paper that another names and of which no file was found."""

    how: Literal["listed", "cited"]
    """In an index, or in the text of a paper."""
    words: str
    """As it is named: `C (Bank statement)`, `annexure C`."""
    title: str = ""
    """The title alone, or the label where it has none."""
    place: Place | None = None
    """Where it is named."""


@dataclass(frozen=True, slots=True)
class PartRow:
    """One document among several in one file, by its pages (from 1, both included)."""

    title: str
    first: int
    last: int
    label: str | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file of the matter and what became of it; every file of the folder has one."""

    path: str
    status: FileStatus
    sha256: str | None = None
    kind: str | None = None
    label: str | None = None
    shelf: str = "other"
    reason: str | None = None
    pages: int = 0
    unread_pages: tuple[int, ...] = ()
    title: str | None = None
    date: str | None = None
    filed: bool = True
    """Whether it is part of the bundle that is to be filed."""
    silent: bool = True
    """For an ignored one: whether a person need not know (False for a link that was not followed)."""
    parts: tuple[PartRow, ...] = ()
    """The documents it was cut into, in page order; empty for a file that is one document."""


@dataclass(frozen=True, slots=True)
class SignatureRow:
    """A signature on a paper, or a place for one that is empty."""

    who: str | None = None
    """The signer's name, else in which capacity; None: not known."""
    on: str | None = None
    """The day that is written with it or that it proves; the paper's own day alone is not told as a signature's."""
    means: str = "none"
    """`digital`, `electronic`, `ink`, `mark`, `stamp`, `typed`, `none`."""
    state: str = "unchecked"
    """`intact`, `changed`, `broken`, `unchecked`, `empty`."""
    page: int | None = None
    certain: bool = True
    """False: whether anything was signed there cannot be told."""


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One paper of the bundle, a file or a part of one, as it was seen."""

    file: str
    first: int
    last: int
    part: str | None = None
    kind: str | None = None
    """The kind's name in the packs; None: no pack knows it."""
    kind_title: str | None = None
    label: str | None = None
    date: str | None = None
    """Its own date; None: it has none, or it can be read in two ways."""
    written: str | None = None
    """Its own date as it is written."""
    signatures: tuple[SignatureRow, ...] = ()
    unread_pages: tuple[int, ...] = ()
    """Pages of the file that nobody could read."""


Differs = Literal["spelling", "figures_swapped", "one_figure", "day_and_month", "one_part", "other"]


@dataclass(frozen=True, slots=True)
class PersonValue:
    """A name, a day of birth or a number of a person, as papers write it."""

    value: str
    """A name as it is spelled where it stands first; a day in ISO 8601."""
    places: tuple[Place, ...] = ()
    """Each paper and page that writes it so; none where matter.json alone does."""
    sort: str | None = None
    """Of a number: `cnic`, `passport`, `iban`, …, or the word before its *No.*"""
    differs: Differs | None = None
    """How it differs from what is usual for this person: in the spelling (for a name: or a part of it is left out), in
    two figures that changed places, in a single figure, in day and month that changed places, in a single part of the
    day; `other`: in more. None: it is what is usual."""
    by_ocr: bool = False
    """Whether an engine read it wherever it stands: figures that look alike may be confused."""
    stated: bool = False
    """Whether matter.json says it."""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person with all that papers write of them; without names, a number or a day of which it is not known whose."""

    id: str
    roles: tuple[str, ...] = ()
    """As matter.json says; else as what they signed or are named in the papers."""
    names: tuple[PersonValue, ...] = ()
    born: tuple[PersonValue, ...] = ()
    numbers: tuple[PersonValue, ...] = ()


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
class Event:
    """One dated thing for a timeline: a document, a signature, a window of validity."""

    what: Literal["document", "signature", "window", "matter"]
    label: str
    first: str
    last: str
    place: Place | None = None
    role: str | None = None
    wrong: bool = False


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
