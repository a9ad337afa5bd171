"""What was seen in one file. Field names are those of schemas/bundle.schema.json: rules see exactly these."""

from dataclasses import dataclass, field, replace
from typing import Literal

from checker.facts.dates import Dated
from checker.facts.fact_table import (
    FIELDS,
    FILE,
    OUTSIDE,
    PAGE_LISTS,
    PARTS,
    PDF,
    FactRow,
    fact,
    first_reading,
    of_pages,
    rows_of,
    union_by,
)
from checker.facts.geometry import Box
from checker.facts.signature import Signature

Status = Literal["read", "partly", "not_read"]
Shelf = Literal["original", "working", "bundle", "other"]


@dataclass(frozen=True, slots=True)
class Name:
    """What the file's name says."""

    date: str | None = None
    """A value as in Dated.value."""
    purpose: str | None = None
    """`Founding affidavit`: the name without date, label, number and ending."""
    label: str | None = None
    """The annexure's or exhibit's label in capitals: `A`, `AA`, `JD1`, `P-3` as `P3`."""
    label_word: str | None = None
    """The word it was introduced by: annexure, annex, exhibit, appendix, schedule, tab; None for a bare `A - …`."""
    number: tuple[int, ...] | None = None
    """The leading number: `101.` is (101,), `3.2 ` is (3, 2)."""
    part: int | None = None
    """`… Part2` or `(2 of 3)`."""
    also: tuple[str, ...] = ()
    """Labels of other series that the name bears with their words: TMG1 in `Annex-B1 Exhibit TMG-1 Passport`."""


@dataclass(frozen=True, slots=True)
class Part:
    """One document among several in one file."""

    title: str
    first: int
    last: int
    known_by: Literal["bookmark", "index", "slip-sheet", "cover", "series", "matter"]
    label: str | None = None
    kind: str | None = None
    kinds: "tuple[KindScore, ...]" = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """A question of a pack that a page answers: which question (Item.key), on which page, where."""

    question: str
    page: int
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class FieldValue:
    """A field's value as it stands on a page, and the kind whose cue found it."""

    value: str
    page: int | None = None
    kind: str | None = None
    confidence: float = 1.0
    check: bool | None = None
    """Whether its check digits hold (an MRZ, an IBAN); None where it has none."""
    box: Box | None = None
    days: tuple[str, ...] = ()
    """What days a written date may mean, as values of Dated; empty for what is no date."""


@dataclass(frozen=True, slots=True)
class IndexRow:
    """One row of an index or table of contents."""

    label: str | None
    title: str
    page: int | None = None
    last_page: int | None = None
    on_page: int | None = None
    """The page that the row itself stands on."""
    link: int | None = None
    """The page its hyperlink leads to."""
    date: str | None = None
    serial: str | None = None
    """The number that the row begins with: 7, 3.2, D-4."""
    pages: int | None = None
    """How many pages its paper has, where the index says that and not on which page it begins."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An annexure or exhibit label met on a page: cited in running text, or heading a slip sheet or a first page."""

    label: str
    page: int
    how: Literal["cited", "heading"]
    word: str = "annexure"
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Numbered:
    """A number that names a person, an account, a case or a place, or a sum of money, and where it stands."""

    value: str
    """In capitals and without blanks: `00000-0000000-0`, `112/2026`."""
    form: str
    """`cnic`, `iban`, `passport`, `reference`, `of a year`, `long`, `short`; `amount`, `place`."""
    page: int
    cue: str | None = None
    """The word before *No.*, or before a place's number, that says what it numbers, in small letters."""
    from_picture: bool = False
    """Whether an engine read it: figures that look alike may be confused."""
    box: Box | None = None


Evidence = Literal[
    "parentage", "code", "near code", "name label", "label", "other label",
    "called", "account", "confides", "told of", "aged", "number", "office",
]  # fmt: skip
"""What stands with a name: that of a parent or husband; the code of a case, in brackets or otherwise near; a label of
the name or code of the one whom a case is about, of that person, or another; *the client* or *her father*; *statement
of*; that it was interviewed or told a case worker, and a next sentence with *she*; an age.
`number`: a code stands where a name would. `office`: an office stands there, or the name bears its title."""


@dataclass(frozen=True, slots=True)
class Named:
    """A name on a page, and what stands with it that tells whose it is."""

    name: str
    written: str
    """With the parent's name, if that is there."""
    page: int
    stands: tuple[Evidence, ...] = ()
    label: str | None = None
    """In small letters."""
    code: str | None = None
    from_picture: bool = False
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class DaysOfRows:
    """The days of the rows of a register, a log or a chronology on a page, from the top."""

    page: int
    days: tuple[str, ...]
    """ISO 8601."""


@dataclass(frozen=True, slots=True)
class OathPage:
    """What a page has of an affidavit: its beginning, a trace of its attestation."""

    page: int
    begins: bool = False
    """Whether an affidavit begins here: an oath under its heading, or with the place of a deponent."""
    attestation: Literal["words", "stamp", "ink"] | None = None
    """What shows that an officer may have attested it: words, a stamp, or ink at the place of none who is named."""
    looked_at: bool = True
    """Whether its picture was looked at: where it was not, a stamp may have been overlooked."""
    is_copy: bool = False
    """Whether signatures are typed on it, as on a typed copy."""
    box: Box | None = None
    """Where the heading stands, or the oath."""


def _seen_in_either(first: tuple[OathPage, ...], other: tuple[OathPage, ...]) -> tuple[OathPage, ...]:
    """A page as the first reading has it, with what the other alone has seen on it."""
    again = {one.page: one for one in other}
    known = tuple(_with_more(one, again.pop(one.page, one)) for one in first)
    return (*known, *again.values())


def _with_more(one: OathPage, other: OathPage) -> OathPage:
    return replace(
        one, begins=one.begins or other.begins, attestation=one.attestation or other.attestation,
        looked_at=one.looked_at or other.looked_at, is_copy=one.is_copy or other.is_copy, box=one.box or other.box,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class RowSpan:
    """A row of a table that tells when something began and when it ended, each day in a column of its own."""

    page: int
    begins: int
    """Where the day begins in the text of the page that stands in the first of the two columns."""
    ends: int
    """The same of the day in the second one."""
    captions: tuple[str, str]
    """What heads the two: `Received on`, `Returned on`."""
    box: Box | None = None
    """The cell of the second day."""


TitleSort = Literal["title", "subject", "caption", "label"]


@dataclass(frozen=True, slots=True)
class TitleLine:
    """A line of the head of a page that may say what the paper is. Facts hold no more of a page's text than these."""

    text: str
    """At most 160 characters."""
    page: int
    strength: float = 1.0
    """How much it looks like a title by its print and place, from 0 to 1."""
    sort: TitleSort = "title"
    """`subject`: behind a letter's *Subject:*. `caption`: a court's name or the number of a case. `label`: the label of
    an annexure alone."""
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Hallmark:
    """Captions that stand together only on papers of one sort, met on a page."""

    sort: str
    """By the lexicon: `bank-statement`."""
    page: int
    captions: tuple[str, ...]
    """Which of the lexicon's words were met."""
    weight: int = 0
    """How many captions they count as."""


@dataclass(frozen=True, slots=True)
class KindScore:
    """How much speaks for a paper to be of a kind, and what."""

    kind: str
    score: float
    evidence: tuple[str, ...] = ()
    """`title: AFFIDAVIT`, `name: 07 affidavit`, `words: closing balance`, the weightiest first."""
    in_packs: bool = True
    """Whether a pack has this kind; otherwise it is a common sort of paper that competes with those of the packs."""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """One entry of a PDF's outline."""

    title: str
    page: int | None
    level: int = 0


@dataclass(frozen=True, slots=True)
class SheetMark:
    """What a page says of its place in its own paper: page 3 of 4."""

    number: int
    of: int


@dataclass(frozen=True, slots=True)
class PageFact:
    """One page: its form, and how its text is known."""

    page: int
    printed: str | None = None
    """The page number printed in a corner or margin."""
    sheets: tuple[SheetMark, ...] = ()
    """*Page 3 of 4*, as the page says of itself; two where it counts its paper and the bundle."""
    paper: str | None = None
    """A4, Letter, Legal, …; None for an odd size."""
    size: tuple[float, float] | None = None
    """Width and height in points as displayed."""
    rotation: int = 0
    """Degrees clockwise that its text must be turned to be upright (0, 90, 180, 270), as seen by a reader."""
    dpi: float | None = None
    """Effective resolution of the page's image; None where there is none."""
    blank: bool | None = None
    text: Literal["visible", "ocr", "none"] = "none"
    language: str | None = None
    script: str | None = None
    skew: float | None = None
    """Degrees; None where it was not measured, as below."""
    blur: bool | None = None
    low_contrast: bool | None = None
    cut_off: bool | None = None
    colour: Literal["colour", "grey", "bilevel"] | None = None
    words: int = 0
    ocr_confidence: float | None = None
    unread: str | None = None
    """Why the page could not be read; None where it was."""
    sha256: str | None = None
    """Of what is drawn on it (a scan's picture, a full page's words), to find the same page twice; None: not made."""


@dataclass(frozen=True, slots=True)
class TextFacts:
    """How the file's text is known."""

    searchable: bool = False
    """Whether any of its text can be searched; which pages' cannot, the next says."""
    unsearchable_pages: tuple[int, ...] = ()
    """Pages that show words which the file itself does not carry: pictures of text."""
    ocr_pages: tuple[int, ...] = ()
    unread_pages: tuple[int, ...] = ()
    by_eye_pages: tuple[int, ...] = ()
    """Pages in a script that no engine reads reliably (Nastaliq): to be checked by eye."""
    hidden_pages: tuple[int, ...] = ()
    """Pages whose invisible text is not what the page shows."""


@dataclass(frozen=True, slots=True)
class Hidden:
    """Something in a file that a reader does not see and that would leave the office with it."""

    what: Literal[
        "bad_redaction", "hidden_text", "off_page_text", "other_text", "mixed_script", "comment", "tracked_change",
        "attachment", "earlier_revision", "gps", "device", "author", "company", "polyglot",
    ]  # fmt: skip
    page: int | None = None
    box: Box | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PdfFacts:
    """The form of a PDF."""

    version: str | None = None
    encrypted: bool = False
    active_content: tuple[str, ...] = ()
    """What it would do by itself: JavaScript, Launch, OpenAction, …"""
    attachments: int = 0
    outline: int = 0
    bookmarks: tuple[Bookmark, ...] = ()
    page_labels: tuple[str, ...] = ()
    appended_bytes: int = 0
    revisions: int = 1
    producer: str | None = None
    author: str | None = None
    links: tuple[tuple[int, int], ...] = ()
    """(page, target page) of links inside the file."""
    form_values: int = 0
    opens_at: str | None = None
    """The zoom that its open action asks for, as written (`/XYZ 1`), if any."""
    allows_copying: bool = True


@dataclass(frozen=True, slots=True)
class ImageFacts:
    """The form of an image."""

    dpi: tuple[float, float] | None = None
    camera: str | None = None
    gps: bool = False
    frames: int = 1
    format: str | None = None
    size: tuple[int, int] | None = None
    """Pixels."""
    author: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One file, as far as it could be read."""

    path: str = fact(OUTSIDE)
    """Relative to the matter folder, with `/`."""
    sha256: str = fact(OUTSIDE)
    size: int = fact(OUTSIDE)
    media_type: str = fact(OUTSIDE)
    status: Status = fact(OUTSIDE, "read")
    """`not_read`: listed, not opened. `partly`: `reason` and `text.unread_pages` say what is missing."""
    reason: str | None = fact(OUTSIDE, None)
    pages: int = fact(FILE, 0)
    kind: str | None = fact(OUTSIDE, None)
    """The kind that the packs recognise; filled in by judging."""
    kind_why: str | None = fact(OUTSIDE, None)
    kinds: tuple[KindScore, ...] = fact(FactRow("outside"), ())
    """Kinds that it may be, the likeliest first; `kind` is None where the first is not far enough before the others."""
    titles: tuple[TitleLine, ...] = fact(of_pages(merge=first_reading))
    """The title blocks of its first page and of each page that begins a part."""
    hallmarks: tuple[Hallmark, ...] = fact(of_pages(merge=union_by(lambda one: one.sort)))
    label: str | None = fact(OUTSIDE, None)
    """By the name, else by the heading of its first page."""
    language: str | None = fact(FactRow("file", unknown_if_none="low_confidence"), None)
    shelf: Shelf = fact(OUTSIDE, "other")
    name: Name = fact(OUTSIDE, Name())
    parts: tuple[Part, ...] = fact(PARTS, ())
    date: Dated | None = fact(FactRow("file", unknown_if_none="no_date"), None)
    """The document's own date (facts.owndate), None if none can be told."""
    dates: tuple[Dated, ...] = fact(of_pages())
    signatures: tuple[Signature, ...] = fact(of_pages())
    fields: dict[str, tuple[FieldValue, ...]] = field(default_factory=dict, metadata={"row": FIELDS})
    index: tuple[IndexRow, ...] = fact(of_pages(lambda row: row.on_page, merge=first_reading))
    enclosures: tuple[IndexRow, ...] = fact(of_pages(lambda row: row.on_page, merge=first_reading))
    """What a letter lists as enclosed, where no index is made of it."""
    marks: tuple[Mark, ...] = fact(of_pages(merge=union_by(lambda mark: (mark.label, mark.how))))
    numbers: tuple[Numbered, ...] = fact(of_pages(merge=union_by(lambda one: (one.value, one.cue))))
    """Numbers that name a person, an account or a case."""
    named: tuple[Named, ...] = fact(of_pages(merge=union_by(lambda one: (one.name, one.stands))))
    """Names with what tells whose they are, and codes that stand where names would."""
    registers: tuple[DaysOfRows, ...] = fact(of_pages(merge=first_reading))
    """Registers, logs and chronologies, page by page."""
    oaths: tuple[OathPage, ...] = fact(of_pages(merge=_seen_in_either))
    """Pages of affidavits, and those that bear a trace of an attestation."""
    row_spans: tuple[RowSpan, ...] = fact(of_pages(merge=first_reading))
    """Rows of tables that tell when something began and ended."""
    answers: tuple[Answer, ...] = fact(of_pages(merge=union_by(lambda answer: answer.question)))
    page_facts: tuple[PageFact, ...] = fact(of_pages(grows=False))
    text: TextFacts = fact(PAGE_LISTS, TextFacts())
    hidden: tuple[Hidden, ...] = fact(of_pages(grows=False))
    pdf: PdfFacts | None = fact(PDF, None)
    image: ImageFacts | None = fact(FILE, None)
    signs_for: str | None = fact(FILE, None)
    """For a detached signature beside a file: the path of what it claims to sign."""
    placeholders: tuple[Answer, ...] = fact(of_pages(merge=union_by(lambda blank: (blank.question, blank.box))))
    """Text left to fill in (`[date]`, `dated this ____ day`): question names the sort, as `placeholder:date`."""
    notes: tuple[str, ...] = fact(FILE, ())
    """What a reader should know of how it was read, in sentences."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file of which nothing could be read, and why in a sentence."""

    path: str
    reason: str
    sha256: str | None = None
    size: int | None = None
    media_type: str | None = None
    shelf: Shelf = "other"
    name: Name = Name()


FACTS = rows_of(Document)
"""What each fact of a document is about, by its name."""
