"""The documents that rules speak of: a file, or one part of a file that holds many."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from checker.facts.codec import to_plain
from checker.facts.dates import Dated, Role
from checker.facts.document import FACTS, Document
from checker.facts.form import PageFact
from checker.facts.found import Answer, FieldValue, Mark, NameSeen, Numbered
from checker.facts.lists import DaysOfRows, IndexRow, RowSpan
from checker.facts.oath import OathPage
from checker.facts.own_date import Pages, own_date
from checker.facts.signature import Signature
from checker.facts.sums import ColumnTotal, SumTwice
from checker.facts.what_it_is import KindScore, Part
from checker.findings import Place
from checker.judging.documents.idle_days import is_no_end, says_no_day

_OF_ITSELF = frozenset((None, "issued", "signed", "sworn"))
"""Roles of a paper's own day that may be what its kind says of it."""
LEAST_CONFIDENCE = 0.5
"""What was read with less is not relied on: it may be any other day."""


@dataclass(frozen=True, eq=False)
class Paper:
    """One document in filing order. `kinds` are those of the pack that judges; the first is its main one."""

    file: Document
    part: Part | None
    position: int
    kinds: tuple[str, ...] = ()
    perhaps: tuple[str, ...] = ()
    """Kinds between which a person must choose: it is one of them or of its `kinds`, and nothing says which."""
    dated_as: tuple[Role, ...] = ()
    """Roles in which its own day stands, by its kinds, where none of its days does."""
    filed: bool = True
    lost: str | None = None
    """Why nothing of the file could be read."""
    split: bool = False
    """Whether it is a whole file whose parts are papers of their own."""

    @property
    def first(self) -> int:
        """Its first page in the file, from 1."""
        return self.part.first if self.part else 1

    @property
    def last(self) -> int:
        """Its last page in the file."""
        return self.part.last if self.part else max(self.file.pages, 1)

    @property
    def ranked(self) -> tuple[KindScore, ...]:
        """The kinds that it may be, whether a pack has them or not, the likeliest first."""
        return self.part.kinds if self.part else self.file.kinds

    @property
    def label(self) -> str | None:
        """The annexure's or exhibit's label."""
        return self.part.label if self.part else self.file.label or self.file.name.label

    @property
    def label_in_name(self) -> bool:
        """Whether the label is known from the file's name alone."""
        return self.part is None and self.file.name.label is not None and self.file.name.label == self.label

    @property
    def title(self) -> str:
        """What a reader calls it: the part's title, or the purpose in the file's name, or the file's name."""
        return self.part.title if self.part else self.file.name.purpose or self.stem

    @property
    def stem(self) -> str:
        """The file's name without folder and ending."""
        name = self.file.path.rsplit("/", 1)[-1]
        return name.rsplit(".", 1)[0] if "." in name[1:] else name

    def holds(self, page: int | None) -> bool:
        """Whether that page of the file is one of its own; what has no page belongs to the whole file."""
        if self.part is None:
            return True
        return page is not None and self.first <= page <= self.last

    @cached_property
    def place(self) -> Place:
        """Where it is; a part is named and stands on its first page."""
        return Place(self.file.path, self.part.title if self.part else None, self.first if self.part else None)

    def shown(self, fact: str) -> Any:
        """A fact of the file, as far as it is of this paper's pages."""
        value = getattr(self.file, fact)
        return value if self.part is None else FACTS[fact].restrict(value, self.holds)

    @cached_property
    def dates(self) -> tuple[Dated, ...]:
        """Its dates, with the roles that the cues of its kinds give them; a file's name dates only a whole file. An
        end that is none, of something else or of a term that goes on by itself, is in no role."""
        shown = tuple(replace(one, role=None) if is_no_end(one, self.own) else one for one in self._in_roles)
        return (*shown, *self._by_kind(shown)) if self.dated_as else shown

    def _by_kind(self, shown: Sequence[Dated]) -> Iterator[Dated]:
        """Its own day, of a paper that is only signed its signature's, in the roles that its kinds date it by."""
        signed = [one.date for one in self.signatures if one.date and not one.date.is_borrowed and one.state != "empty"]
        own = self.own or (signed[0] if len({one.value for one in signed}) == 1 else None)
        if own is None or own.precision != "day" or own.role not in _OF_ITSELF:
            return
        for role in self.dated_as:
            if not any(one.role == role for one in shown):
                yield replace(own, role=role, why="; ".join(filter(None, (own.why, f"{role} by its kind"))))

    @cached_property
    def _in_roles(self) -> tuple[Dated, ...]:
        return tuple(self._in_role(one) for one in self.shown("dates"))

    def _in_role(self, one: Dated) -> Dated:
        for kind, role in one.cued:
            if kind in self.kinds:
                return replace(one, role=role)
        return one

    @cached_property
    def own(self) -> Dated | None:
        """Its own date (facts.owndate)."""
        found = own_date(self._in_roles, pages=Pages(self.first, self.last))
        return found or (self.file.date if self.part is None else None)

    def own_without(self, block: str | None) -> Dated | None:
        """Its own date, leaving out what stands in the signature block that is judged."""
        if block is None:
            return self.own
        found = own_date(self._in_roles, without_block=block, pages=Pages(self.first, self.last))
        given = self.file.date if self.part is None and not self.file.dates else None
        return found or given

    @cached_property
    def signatures(self) -> tuple[Signature, ...]:
        """Its signatures and the empty places for them; document timestamps sign nothing and are left out."""
        return tuple(one for one in self.shown("signatures") if one.role != "timestamp")

    @cached_property
    def pages(self) -> tuple[PageFact, ...]:
        """Its pages."""
        found: tuple[PageFact, ...] = self.shown("page_facts")
        return found

    @cached_property
    def answers(self) -> tuple[Answer, ...]:
        """Which questions its pages answer."""
        found: tuple[Answer, ...] = self.shown("answers")
        return found

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The annexure labels met on its pages."""
        found: tuple[Mark, ...] = self.shown("marks")
        return found

    @property
    def registers(self) -> tuple[DaysOfRows, ...]:
        """The registers, logs and chronologies on its pages."""
        found: tuple[DaysOfRows, ...] = self.shown("registers")
        return found

    @property
    def oaths(self) -> tuple[OathPage, ...]:
        """Its pages of affidavits, and those with a trace of an attestation, in order."""
        found: tuple[OathPage, ...] = self.shown("oaths")
        return tuple(sorted(found, key=lambda one: one.page))

    @property
    def holds_affidavit(self) -> bool:
        """Whether an affidavit begins behind its first page: another paper that was bound with its affidavit."""
        return any(one.begins and one.page > self.first for one in self.oaths)

    @property
    def row_spans(self) -> tuple[RowSpan, ...]:
        """The rows of tables that tell when something began and ended."""
        found: tuple[RowSpan, ...] = self.shown("row_spans")
        return found

    @property
    def sums_in_words(self) -> tuple[SumTwice, ...]:
        """The sums in words on its pages, each with the sum in figures that stands with it."""
        found: tuple[SumTwice, ...] = self.shown("sums_in_words")
        return found

    @property
    def column_totals(self) -> tuple[ColumnTotal, ...]:
        """The columns of sums on its pages that have their total below them."""
        found: tuple[ColumnTotal, ...] = self.shown("column_totals")
        return found

    @property
    def numbers(self) -> tuple[Numbered, ...]:
        """The numbers that name a person, an account or a case on its pages."""
        found: tuple[Numbered, ...] = self.shown("numbers")
        return found

    @property
    def named(self) -> tuple[NameSeen, ...]:
        """The names on its pages with what tells whose they are."""
        found: tuple[NameSeen, ...] = self.shown("named")
        return found

    @property
    def index(self) -> tuple[IndexRow, ...]:
        """The rows of the index that stand on its pages."""
        found: tuple[IndexRow, ...] = self.shown("index")
        return found

    @property
    def listed(self) -> tuple[IndexRow, ...]:
        """What it lists: the rows of an index or of a list of enclosures on its pages."""
        found: tuple[IndexRow, ...] = self.shown("enclosures")
        return self.index or found

    def field(self, name: str) -> tuple[FieldValue, ...]:
        """The values of a field that its pages show, found by a cue of one of its kinds or of any."""
        own = self.shown("fields").get(name, ())
        by_kind = tuple(v for v in own if v.kind in self.kinds)
        return by_kind or tuple(v for v in own if v.kind is None)

    @property
    def unread_wholly(self) -> bool:
        """Whether nothing but the file's outside is known."""
        return self.lost is not None or self.file.status == "not_read"

    def plain(self, fact: str) -> Any:
        """One of its facts as a JSON value, remembered."""
        if fact not in self._plain:
            self._plain[fact] = to_plain(self._fact(fact))
        return self._plain[fact]

    @cached_property
    def _plain(self) -> dict[str, Any]:
        return {}

    def _fact(self, fact: str) -> Any:
        match fact:
            case "status" if self.lost is not None:
                return "unreadable"
            case "kind":
                return self.kinds[0] if self.kinds else None
            case "date":
                return self.own
            case "dated":
                return self.own is not None
            case "roles":
                return sorted({one.role for one in self.dates if one.role and not says_no_day(one)})
            case "capacities":
                return sorted({one.capacity for one in self.signatures if one.capacity and one.state != "empty"})
            case "language":
                return self.language
            case "pages":
                return self.last - self.first + 1 if self.part else self.file.pages
            case "status" if self.part is not None and self.file.status == "partly":
                return "partly" if self.unread else "read"
            case "reason" if self.part is not None and self.file.status == "partly":
                return self.file.reason if self.unread else None
            case "label" | "title" | "first" | "last" | "dates" | "signatures":
                return getattr(self, fact)
            case _:
                return self.shown(fact)

    @cached_property
    def language(self) -> str | None:
        """The language in which most of its words are; of a part too short to tell, its file's in the same script."""
        if self.part is None:
            return self.file.language
        votes: Counter[str] = Counter()
        for one in self.pages:
            if one.language:
                votes[one.language] += one.words or 1
        if votes:
            return votes.most_common(1)[0][0]
        whole = {one.script for one in self.file.page_facts if one.language == self.file.language}
        return self.file.language if {one.script for one in self.pages} <= whole else None

    @cached_property
    def unread(self) -> tuple[int, ...]:
        """Its pages whose text nobody could read, or that must be read by eye; all of them if the file was not read."""
        if self.unread_wholly:
            return tuple(range(self.first, self.last + 1))
        text = self.file.text
        pages = {*text.unread_pages, *text.by_eye_pages}
        return tuple(sorted(p for p in pages if self.holds(p)))

    @cached_property
    def by_engine(self) -> bool:
        """Whether an engine read any of its pages from a picture: what is not in its words may have been lost."""
        return any(page.text == "ocr" for page in self.pages)
