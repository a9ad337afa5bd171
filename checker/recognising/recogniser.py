"""What every recogniser declares: what it gives, what it needs of those before it, and when it is worth asking.

To recognise something new on a page: write its function and its declaration beside it, name it in `pipeline`, and give
the fact its row in facts.document. A firm adds its own through the entry point `bundle_checker.recognisers`, which
names a Recogniser.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from checker.facts.dates import Dated
from checker.facts.geometry import Box
from checker.facts.lists import IndexRow
from checker.pages.page import Page
from checker.recognising.asked_questions import Asking

Sure = Callable[[Sequence[Dated]], Sequence[Dated]]
"""A second look at the dates of a picture."""


@dataclass(frozen=True, slots=True)
class PageContext:
    """What a recogniser may know besides the page."""

    asking: Asking = Asking()
    index_before: IndexRow | None = None
    """The last row of an index on the page before, which may go on here."""
    enclosed_before: str | None = None
    """The number of the last row of a list of enclosures on the page before, which may go on here."""
    links: Sequence[tuple[Box, int]] = ()
    """The page's links to other pages of the file: where they stand, and the page (from 1)."""
    sure: Sure | None = None


Found = Mapping[str, Any]
"""Findings of a page by their names."""


@dataclass(frozen=True, slots=True)
class Recogniser:
    """One thing that is recognised on a page."""

    name: str
    gives: tuple[str, ...]
    """Names of findings: fields of Document, or of PageFindings. What two recognisers give is put together."""
    recognise: Callable[[Page, PageContext, Found], Found]
    """Asked of a page with words; `Found` holds what the recognisers before it gave."""
    needs: tuple[str, ...] = ()
    """Findings that must have been given before."""
    replaces: tuple[str, ...] = ()
    """Findings of others that it gives anew, as a signature gives a date its block."""
