"""What each fact of a document is about: the file as a whole, or its pages; so that a part shows its own facts alone.

One row a field of Document. A part of a file, a page that nobody could read, and a file that nobody could open are
answered from these rows, and nowhere by the name of a fact.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Literal

from checker.facts.document import PdfFacts, TextFacts

Holds = Callable[[int | None], bool]
"""Whether a page (from 1; None: of no page) is one of a document's own."""
Restrict = Callable[[Any, Holds], Any]


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact."""

    about: Literal["outside", "file", "pages"]
    """`outside`: known of a file that nobody could open, as its name. `file`: true of all that is in it, as its form.
    `pages`: each value belongs to a page."""
    restrict: Restrict = lambda value, _holds: value
    """The value for a part of the file."""
    grows: bool = False
    """Whether more of it may stand on pages that could not be read."""
    unknown_if_none: Literal["low_confidence", "no_date"] | None = None
    """Why nobody knows it where it is None; None: it is then known that there is none."""


def _values(page_of: Callable[[Any], int | None]) -> Restrict:
    return lambda values, holds: tuple(one for one in values if holds(page_of(one)))


def _page(value: Any) -> int | None:
    number: int | None = value.page
    return number


def _of_pages(page_of: Callable[[Any], int | None] = _page, *, grows: bool = True) -> FactRow:
    return FactRow("pages", _values(page_of), grows)


def _fields(values: Mapping[str, Any], holds: Holds) -> dict[str, Any]:
    kept = {name: tuple(one for one in found if holds(one.page)) for name, found in values.items()}
    return {name: found for name, found in kept.items() if found}


def _text(whole: TextFacts, holds: Holds) -> TextFacts:
    lists = (one.name for one in fields(TextFacts) if one.name.endswith("_pages"))
    kept: dict[str, Any] = {name: tuple(page for page in getattr(whole, name) if holds(page)) for name in lists}
    return replace(whole, **kept)


def _pdf(whole: PdfFacts | None, holds: Holds) -> PdfFacts | None:
    if whole is None:
        return None
    bookmarks = tuple(one for one in whole.bookmarks if holds(one.page))
    links = tuple(one for one in whole.links if holds(one[0]))
    return replace(whole, bookmarks=bookmarks, links=links)


def _nothing(_value: Any, _holds: Holds) -> tuple[Any, ...]:
    return ()


_OUTSIDE = FactRow("outside")
_FILE = FactRow("file")

FACTS: Mapping[str, FactRow] = {
    "path": _OUTSIDE,
    "sha256": _OUTSIDE,
    "size": _OUTSIDE,
    "media_type": _OUTSIDE,
    "status": _OUTSIDE,
    "reason": _OUTSIDE,
    "shelf": _OUTSIDE,
    "name": _OUTSIDE,
    "kind": _OUTSIDE,
    "kind_why": _OUTSIDE,
    "label": _OUTSIDE,
    "pages": _FILE,
    "image": _FILE,
    "signs_for": _FILE,
    "notes": _FILE,
    "language": FactRow("file", unknown_if_none="low_confidence"),
    "date": FactRow("file", unknown_if_none="no_date"),
    "pdf": FactRow("pages", _pdf),
    "text": FactRow("pages", _text),
    "parts": FactRow("pages", _nothing, grows=True),
    "dates": _of_pages(),
    "signatures": _of_pages(),
    "fields": FactRow("pages", _fields, grows=True),
    "index": _of_pages(lambda row: row.on_page),
    "marks": _of_pages(),
    "answers": _of_pages(),
    "page_facts": _of_pages(grows=False),
    "placeholders": _of_pages(),
    "hidden": _of_pages(grows=False),
}
"""By the name of the field of Document."""
