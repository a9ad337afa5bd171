"""Rows of an index, of a list of enclosures, and of registers."""

from dataclasses import dataclass
from typing import Literal

from checker.facts.geometry import Box


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
class DaysOfRows:
    """The days of the rows of a register, a log or a chronology on a page, from the top."""

    page: int
    days: tuple[str, ...]
    """ISO 8601."""


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
    known_by: Literal["captions", "place"] = "captions"
    """Whether the captions say that one begins and the other ends, or only the place says that both are of one row."""


@dataclass(frozen=True, slots=True)
class ListedRow:
    """A row of any table or list that may speak of a paper, whatever heads it."""

    page: int
    table: int
    """Which table or list of the page it is of, from 1 at the top."""
    title: str
    """What the column of titles says in it."""
    marks: tuple[str, ...] = ()
    """The number that it begins with, and labels in its cells, as they are written: 7, R-003, O-1."""
    files: tuple[str, ...] = ()
    """Names of files in it."""
    days: tuple[str, ...] = ()
    """ISO 8601."""
    filled: int = 1
    """How many of its cells hold something."""
    elsewhere: bool = False
    """Whether it says that its paper is not here: to follow, returned, not applicable."""
    happened: bool = False
    """Whether it tells, or its page's heading says that its rows tell, what was done: *Order served*, a log."""
    is_read: bool = False
    """Whether an engine read it."""
    box: Box | None = None
