"""What was seen in one file. Field names are those of schemas/bundle.schema.json: rules see exactly these."""

from dataclasses import dataclass, field
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
from checker.facts.form import Hidden, ImageFacts, PageFact, PdfFacts, TextFacts
from checker.facts.found import Addressed, Answer, CitedDay, FieldValue, Maker, Mark, NameSeen, Numbered, Related
from checker.facts.lists import DaysOfRows, IndexRow, ListedRow, RowSpan
from checker.facts.oath import OathPage, seen_in_either
from checker.facts.sharing import Choice, Recipient
from checker.facts.signature import Signature
from checker.facts.sums import ColumnTotal, SumTwice
from checker.facts.what_it_is import Hallmark, KindScore, Name, Part, TitleLine

Status = Literal["read", "partly", "not_read"]
Shelf = Literal["original", "working", "bundle", "other"]


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
    cited_days: tuple[CitedDay, ...] = fact(of_pages(merge=union_by(lambda one: one.label)))
    numbers: tuple[Numbered, ...] = fact(of_pages(merge=union_by(lambda one: (one.value, one.cue))))
    """Numbers that name a person, an account or a case."""
    named: tuple[NameSeen, ...] = fact(of_pages(merge=union_by(lambda one: (one.name, one.stands))))
    """Names with what tells whose they are, and codes that stand where names would; empty where no rule asks for it."""
    addresses: tuple[Addressed, ...] = fact(of_pages(merge=union_by(lambda one: (one.number, one.cue, one.road))))
    """Numbers of houses, flats and plots with their roads."""
    relations: tuple[Related, ...] = fact(of_pages(merge=union_by(lambda one: (one.name, one.tie, one.other))))
    """Whose child or spouse somebody is, as pages say it."""
    makers: tuple[Maker, ...] = fact(of_pages(merge=first_reading))
    """Who says *I* with a name, the first of each page."""
    registers: tuple[DaysOfRows, ...] = fact(of_pages(merge=first_reading))
    """Registers, logs and chronologies, page by page."""
    oaths: tuple[OathPage, ...] = fact(of_pages(merge=seen_in_either))
    """Pages of affidavits, and those that bear a trace of an attestation."""
    row_spans: tuple[RowSpan, ...] = fact(of_pages(merge=first_reading))
    """Rows of tables that tell when something began and ended."""
    listed_rows: tuple[ListedRow, ...] = fact(of_pages(merge=first_reading))
    """Rows of any table or list that may speak of papers."""
    choices: tuple[Choice, ...] = fact(of_pages(merge=union_by(lambda one: one.who)))
    """For whom a consent answers whether they may be told."""
    recipients: tuple[Recipient, ...] = fact(of_pages(merge=union_by(lambda one: one.name)))
    """To whom it says that it is copied."""
    sums_in_words: tuple[SumTwice, ...] = fact(of_pages(merge=union_by(lambda one: (one.words, one.figures))))
    """Sums in words, each with the sum in figures that stands with it."""
    column_totals: tuple[ColumnTotal, ...] = fact(of_pages(merge=first_reading))
    """Columns of sums with the total below them."""
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
    opened: bool = True
    """False: its bytes were never seen, for it is gone, far away, or nobody may read it here."""


FACTS = rows_of(Document)
"""What each fact of a document is about, by its name."""
