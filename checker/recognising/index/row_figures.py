"""What the rows of an index say of each other: which figures count them, which are pages, which line is no row."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from checker.facts.lists import IndexRow
from checker.lexicon import alternatives, phrases

_TOTAL = re.compile(rf"\W*{alternatives(phrases('signing', 'rows of nobody'))}\b", re.IGNORECASE)
_FEWEST_ROWS = 4
"""Rows from which one that is unlike all others is none, or was misread."""
_FEWEST_SPANS = 2
"""Rows with a first and a last page from which these are no numbers of pages."""


def as_rows_agree(rows: list[IndexRow], *, is_read: bool) -> list[IndexRow]:
    """The rows, as each must be read beside the others; `is_read`: an engine read them from a picture."""
    rows = with_counts(_without_foot(rows))
    return _counted_on(rows) if is_read else rows


def _without_foot(rows: list[IndexRow]) -> list[IndexRow]:
    """The rows without what stands under the last of them: where all others begin with a number, *Documents 7 x Rs.*;
    or *Total 1-31*, which gives the pages of all."""
    if len(rows) <= _FEWEST_ROWS:
        return rows
    *others, last = rows
    *numbered, is_last_numbered = [bool(row.serial and row.serial.lstrip("(")[:1].isdigit()) for row in rows]
    is_unlike_all = all(numbered) and not is_last_numbered and bool(last.serial or _TOTAL.match(last.title))
    return others if is_unlike_all or _gives_all_pages(last, others) else rows


def _gives_all_pages(last: IndexRow, others: Sequence[IndexRow]) -> bool:
    pages = [page for row in others for page in (row.page, row.last_page) if page is not None]
    if last.page is None or last.last_page is None or len(pages) < _FEWEST_ROWS:
        return False
    return last.page <= min(pages) and last.last_page >= max(pages) and last.page < last.last_page


def _counted_on(rows: list[IndexRow]) -> list[IndexRow]:
    """The rows of a picture, each with the number that its place gives it where all others count on from row to row:
    of a *1.* an engine makes a *Z*, which would be a label."""
    firsts = [int(row.serial) - nth for nth, row in enumerate(rows) if row.serial and row.serial.isdecimal()]
    if len(rows) < _FEWEST_ROWS or len(firsts) < len(rows) - 1 or len(set(firsts)) != 1:
        return rows
    return [replace(row, serial=str(nth)) for nth, row in enumerate(rows, firsts[0])]


def with_counts(rows: list[IndexRow]) -> list[IndexRow]:
    """The rows, with the figures under *Pages* as numbers of pages where they are no places in a bundle."""
    paged = [row for row in rows if row.page is not None]
    if len(paged) * 2 > len(rows) and _are_counts([row.page or 0 for row in paged]) and not _are_places(paged):
        return [replace(row, page=None, last_page=None, pages=None if row.last_page else row.page) for row in rows]
    return rows


def _are_counts(pages: Sequence[int]) -> bool:
    """Whether the figures under *Pages* say how many pages each paper has: page numbers would grow from row to row."""
    steps = [later > earlier for earlier, later in pairwise(pages)]
    return len(steps) >= 2 and sum(steps) * 3 < len(steps) * 2


def _are_places(rows: Sequence[IndexRow]) -> bool:
    """Whether rows that give a first and a last page give places in a bundle, whatever their order: each has its own.
    The pages of papers by themselves all begin with 1."""
    spans = [range(row.page or 0, (row.last_page or row.page or 0) + 1) for row in rows]
    held = [page for span in spans for page in span]
    return sum(len(span) > 1 for span in spans) >= _FEWEST_SPANS and len(set(held)) == len(held)
