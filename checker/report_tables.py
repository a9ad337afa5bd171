"""What a report tells beside its findings, a row each: rules asked, files, papers, persons, days, what was compared."""

from dataclasses import dataclass
from typing import Literal

from checker.findings import Authority, Place, Severity

FileStatus = Literal["read", "partly", "not_read", "unreadable", "ignored"]


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
class Event:
    """One dated thing for a timeline: a document, a signature, a window of validity."""

    what: Literal["document", "signature", "window", "matter"]
    label: str
    first: str
    last: str
    place: Place | None = None
    role: str | None = None
    wrong: bool = False
