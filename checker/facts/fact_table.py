"""What each fact of a document is about, said once beside the fact: the file as a whole, or its pages.

From these rows a part of a file shows its own facts alone, a second reading of a page adds to the first, pages are
put together, and a rule hears *nobody knows* where pages were not read. No other place names the facts one by one.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, field, fields, replace
from functools import cache
from typing import Any, Literal

Holds = Callable[[int | None], bool]
"""Whether a page (from 1; None: of no page) is one of a document's own."""
Restrict = Callable[[Any, Holds], Any]
Merge = Callable[[tuple[Any, ...], tuple[Any, ...]], tuple[Any, ...]]
"""The values of a first reading of a page, and those of another: what both say together."""


def union(first: tuple[Any, ...], other: tuple[Any, ...]) -> tuple[Any, ...]:
    """Those of the first reading, and what the other adds."""
    return (*first, *(one for one in other if one not in first))


def union_by(key: Callable[[Any], Any]) -> Merge:
    """The same, where two values that agree in something are one."""

    def merge(first: tuple[Any, ...], other: tuple[Any, ...]) -> tuple[Any, ...]:
        known = {key(one) for one in first}
        return (*first, *(one for one in other if key(one) not in known))

    return merge


def first_reading(first: tuple[Any, ...], other: tuple[Any, ...]) -> tuple[Any, ...]:
    """Those of the first reading; the other's only where it has none."""
    return first or other


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact."""

    about: Literal["outside", "file", "pages"]
    """`outside`: known of a file that nobody could open, as its name. `file`: true of all that is in it, as its form.
    `pages`: each value belongs to a page."""
    restrict: Restrict = lambda value, _holds: value
    """The value for a part of the file."""
    merge: Merge = union
    """How a second reading of a page adds to the first."""
    grows: bool = False
    """Whether more of it may stand on pages that could not be read."""
    unknown_if_none: Literal["low_confidence", "no_date"] | None = None
    """Why nobody knows it where it is None; None: it is then known that there is none."""


def of_pages(
    page_of: Callable[[Any], int | None] = lambda one: one.page, *, merge: Merge = union, grows: bool = True
) -> FactRow:
    """A list of values that each stand on a page."""
    return FactRow("pages", lambda values, holds: tuple(one for one in values if holds(page_of(one))), merge, grows)


def _of_fields(values: Mapping[str, Any], holds: Holds) -> dict[str, Any]:
    kept = {name: tuple(one for one in found if holds(one.page)) for name, found in values.items()}
    return {name: found for name, found in kept.items() if found}


def _of_page_lists(whole: Any, holds: Holds) -> Any:
    lists = (one.name for one in fields(whole) if one.name.endswith("_pages"))
    return replace(whole, **{name: tuple(page for page in getattr(whole, name) if holds(page)) for name in lists})


def _of_pdf(whole: Any, holds: Holds) -> Any:
    if whole is None:
        return None
    bookmarks = tuple(one for one in whole.bookmarks if holds(one.page))
    links = tuple(one for one in whole.links if holds(one[0]))
    return replace(whole, bookmarks=bookmarks, links=links)


OUTSIDE = FactRow("outside")
FILE = FactRow("file")
FIELDS = FactRow("pages", _of_fields, grows=True)
PAGE_LISTS = FactRow("pages", _of_page_lists)
PDF = FactRow("pages", _of_pdf)
PARTS = FactRow("file", grows=True)
"""A part shows the parts of its file: it is one of several papers under one name."""


def fact(row: FactRow, default: Any = MISSING) -> Any:
    """A field of a dataclass of facts, with its row. A list of values is empty where none were found."""
    if default is MISSING and row.about == "pages":
        default = ()
    return field(default=default, metadata={"row": row})


@cache
def rows_of(kind: type) -> Mapping[str, FactRow]:
    """The rows of a dataclass's fields, by their names."""
    return {one.name: one.metadata["row"] for one in fields(kind)}
