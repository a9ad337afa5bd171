"""The enclosures that a letter lists below its text, as rows: *List of enclosures*, and a table or numbered lines.

A list that the page's head announces is an index, and is read there.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from checker.facts.lists import IndexRow
from checker.lexicon import alternatives, phrases
from checker.pages.page import Page
from checker.recognising.index.index import rows_below
from checker.recognising.prefilter import Signs
from checker.recognising.recogniser import Found, PageContext, Recogniser

_HEADING = re.compile(
    rf"^\W*{alternatives(phrases('index', 'enclosed'), ' ')}[ .:]*(?:\([^()\n]{{1,60}}\))?\W*$",
    re.IGNORECASE | re.MULTILINE,
)
_CLOSING = re.compile(rf"\s*{alternatives(phrases('signing', 'closings'))}\W*$", re.IGNORECASE)
_SIGNS = Signs.of(phrases("index", "enclosed"))
_COUNT = re.compile(
    rf"[\s,;(–—-]{{1,4}}(?P<pages>\d{{1,3}})\s*{alternatives(phrases('parts', 'counted pages'))}[\s.)]*$", re.IGNORECASE
)
"""How many pages a paper has, at the end of its row: *copy, 2 pp*."""
_FEWEST = 2


def enclosures_on(page: Page, after: str | None = None) -> tuple[IndexRow, ...]:
    """The rows of a list of enclosures on this page. `after`: the number of the last row on the page before, whose list
    may go on here."""
    if _SIGNS.on(page.text) and _HEADING.search(page.text):
        rows = tuple(_counted(rows_below(page, _HEADING, _CLOSING, going_on=False), None))
        return rows if len(rows) >= _FEWEST else ()
    return tuple(_counted(rows_below(page, _HEADING, _CLOSING, going_on=True), int(after))) if after else ()


def _counted(rows: Iterable[IndexRow], before: int | None) -> Iterator[IndexRow]:
    """Those from the top whose numbers follow each other: what stands below them is of the letter."""
    for row in rows:
        if row.serial is None or not row.serial.isdecimal():
            return
        if before is not None and int(row.serial) != before + 1:
            return
        before = int(row.serial)
        yield _with_count(row)


def _with_count(row: IndexRow) -> IndexRow:
    found = _COUNT.search(row.title)
    if found is None or row.pages is not None:
        return row
    return replace(row, title=row.title[: found.start()].rstrip(" ,;"), pages=int(found["pages"]))


def _recognise(page: Page, context: PageContext, before: Found) -> Found:
    found = () if before.get("index") else enclosures_on(page, context.enclosed_before)
    return {"enclosures": found}


RECOGNISER = Recogniser("list of enclosures", ("enclosures",), _recognise, needs=("index",))
