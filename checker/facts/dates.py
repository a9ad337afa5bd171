"""A date as it was seen: what was written, where, in which role and on whose word."""

import calendar
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Literal, NamedTuple

from checker.facts.geometry import Box

Role = Literal[
    "issued", "effective", "signed", "sworn", "attested", "notarised", "apostilled", "translated", "certified",
    "received", "filed", "disclosed", "acknowledged", "expires", "valid_from", "period_start", "period_end",
    "event", "born", "edition", "scanned", "created", "modified",
]  # fmt: skip
Source = Literal["text", "ocr", "name", "pdf", "xmp", "exif", "png", "signature", "timestamp", "mrz", "matter"]
Word = Literal["stated", "claimed", "proved", "confirmed"]
Precision = Literal["day", "month", "year", "interval"]
Order = Literal["DMY", "MDY", "YMD"]
Standing = Literal[
    "listed", "paper", "own paper", "act", "event", "plain", "recorded", "entry",
    "head", "opening", "closing", "alone", "placed", "list", "sentence", "margin", "time", "told",
    "past", "renewed", "borrowed",
]  # fmt: skip
"""What its label is like (by a listed phrase, the name of a paper, of this paper, an act, *date* alone, …) and where on
its page a date stands; *told*: a sentence speaks of the day as past; *past*: its clause stands in the past; *renewed*:
the term that ends on it goes on by itself; *borrowed*: it is the paper's own day, given to a signature beside which
none is written."""


class Span(NamedTuple):
    """The days a date may mean, both ends included. A date known to the day has first == last."""

    first: date
    last: date


@lru_cache(maxsize=4096)
def span(value: str) -> Span:
    """The days that a value of a Dated stands for.

    `value` is `2026-04-20`, `2026-04`, `2026`, or an interval of days `2026-04-19/2026-04-21`.
    Raises ValueError for anything else, also for days that do not exist.
    """
    if "/" in value:
        first, last = value.split("/")
        return Span(date.fromisoformat(first), date.fromisoformat(last))
    numbers = [int(part) for part in value.split("-")]
    match numbers:
        case [year]:
            return Span(date(year, 1, 1), date(year, 12, 31))
        case [year, month]:
            return Span(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]))
        case _:
            return Span(*(date.fromisoformat(value),) * 2)


@dataclass(frozen=True, slots=True)
class Dated:
    """One date that was seen somewhere. The written form survives even if it parses to nothing."""

    written: str
    """As it stands in its source, white space included."""
    value: str | None = None
    """`2026-04-20`, `2026-04`, `2026`, an interval `2026-04-19/2026-04-21`; None for no day or several readings."""
    alternatives: tuple[str, ...] = ()
    """Both readings of an ambiguous date, the day-first one first; empty where `value` is known."""
    precision: Precision = "day"
    role: Role | None = None
    """None: a date that is only mentioned."""
    source: Source = "text"
    word: Word = "stated"
    page: int | None = None
    """From 1; None for what has no page (a file name, metadata)."""
    box: Box | None = None
    why: str = ""
    """How value and role are known: what settled the order, which cue gave the role, how it was computed."""
    confidence: float = 1.0
    """From 0 to 1; below 1 only for what an engine read or a weak cue gave."""
    instant: str | None = None
    """ISO 8601 with time and offset where the source states one (`2026-04-20T10:15:00+05:00`)."""
    computed: bool = False
    """Derived from a duration (`for a term of two years from the Effective Date`) and not written as a day."""
    cued: tuple[tuple[str, Role], ...] = ()
    """(kind, role) pairs given by cues of packs' kinds; they beat `role` for a document of that kind."""
    block: str | None = None
    """The signature block (`page:number`) it stands in; equal to that of the Signature in the same block."""
    start: int | None = None
    end: int | None = None
    """Where `written` stands in the page's text (character offsets), while it is being read."""
    stands: tuple[Standing, ...] = ()
    """How it is labelled and where it stands on its page."""
    once: str | None = None
    """What happened on it that happens once in a life, as its label says: `marriage`, `divorce`, `death`."""

    @property
    def is_borrowed(self) -> bool:
        """Whether it is the paper's own day and is not written beside the signature that has it."""
        return "borrowed" in self.stands

    @property
    def readings(self) -> tuple[Span, ...]:
        """All spans of days it may mean: one if it is known, two if it is ambiguous, none if it is no day."""
        return tuple(span(one) for one in ((self.value,) if self.value else self.alternatives))

    @property
    def moment(self) -> datetime | None:
        """The instant as an aware datetime, if its source stated one with an offset."""
        return datetime.fromisoformat(self.instant) if self.instant else None
