"""Index tables and tables of contents as rows: label, title, date, page."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from checker.facts.geometry import Box, around
from checker.facts.lists import IndexRow
from checker.lexicon import alternatives, phrases
from checker.pages.page import Page
from checker.pages.text_layout import PlacedWord, typed_place
from checker.recognising.index.index_columns import columns_in, has_no_pages, in_usual_order
from checker.recognising.index.index_lines import (
    Line,
    grouped,
    page_at_end,
    row_of_cells,
    row_of_lines,
    with_plain_numbers,
)
from checker.recognising.index.index_table import (
    CELLS_APART,
    DrawnRows,
    Words,
    columns_under,
    drawn_around,
    is_set_under,
    lines_under,
    rows_under,
)
from checker.recognising.index.row_figures import as_rows_agree
from checker.recognising.prefilter import Signs
from checker.recognising.recogniser import Found, PageContext, Recogniser

_LISTS = alternatives(phrases("index", "lists"))
_HEADING = re.compile(
    rf"^\W*(?:{alternatives(phrases('index', 'before a heading'), ' ')}\s+)?"
    rf"(?:{alternatives(phrases('index', 'headings'), ' ')}"
    rf"|{_LISTS} of (?:the )?{alternatives(phrases('index', 'what is listed'))}"
    r"|index (?:of|to) [\w ]{1,40}(?:[–—:-]\s?\S{1,40})?)\W*$",
    re.IGNORECASE | re.MULTILINE,
)
_HEADER = re.compile(
    rf"^\W*(?:s\.?\s*(?:no|#)|{alternatives(phrases('index', 'rows of headings'))})\b(?!\s*\d)", re.IGNORECASE
)
_NAMED = re.compile(rf"\b{alternatives(phrases('index', 'headings'), ' ')}\W*$", re.IGNORECASE | re.MULTILINE)
_SIGNS = Signs.of((*phrases("index", "lists"), *phrases("index", "headings")))
_HEADER_SIGNS = Signs(
    r"(?:^[^\w\n]*(?:\w+ )?(?:s|sr|ser|sl)?[./ ]*(?:no|serial|item|tab|#))"
    r"|(?:^.*(?:\bpages?(?:\(s\))?|\bpp?\.|\bfolios?|\bsheets?)\W*$)"
)
"""A line that begins with the header of a column of numbers (*No.*, *File no.*), or ends with that of one of pages."""
_PAPER = re.compile(
    rf"\b{alternatives((*phrases('parts', 'documents'), *phrases('parts', 'documents in whole words')))}", re.IGNORECASE
)
_FEWEST_ROWS, _MOST_PAPERS = 4, 0.6
"""Rows of a list of papers without pages, and the share of them that name a sort of paper."""
_TOP_LINES = 25
_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,3})+(?=\s)")
_LETTERS_OR_FIGURES = re.compile(r"[^\W\d_]+|\d+")
_BEFORE_A_ROW = 3
"""Lines under a header among which its first row stands: a section's heading may stand over it."""


def is_index(page: Page) -> bool:
    """Whether a heading near the page's top says that a list of the bundle's contents follows.

    A line that is nothing else says so by itself; one that only ends with the word, if a header with the columns of
    such a list stands below it (*Partner application: document index*, and *Tab, Document, Pages*). Whatever its
    heading, a table is one whose columns give each numbered title its pages.
    """
    top = "\n".join(page.text.split("\n", _TOP_LINES)[:_TOP_LINES])
    has_words = _SIGNS.on(top)
    if has_words and _HEADING.search(top):
        return True
    if not (has_words and _NAMED.search(top)) and not _HEADER_SIGNS.on(top):
        return False
    lines = [line.text for line in lines_of(page)][:_TOP_LINES]
    named = next((nth for nth, line in enumerate(lines) if _NAMED.search(line)), len(lines))
    headers = [columns_in(line) for line in lines]
    if any(map(_is_of_papers, headers[named + 1 :])) or any(map(_numbers_papers, headers)):
        return True
    return any(map(_numbers_titles, headers)) and _are_of_papers(_rows_of_table(page, ()))


def _numbers_titles(columns: Sequence[str]) -> bool:
    """Whether the columns are those of numbered titles, the title before its day."""
    return columns[:3] == ("serial", "label", "title") or columns[:2] in (("serial", "title"), ("label", "title"))


def _are_of_papers(rows: Sequence[IndexRow]) -> bool:
    """Whether numbered rows speak of papers: most name a sort of paper, and their numbers run on."""
    numbers = [row.serial or row.label or "" for row in rows]
    if len(rows) < _FEWEST_ROWS or not all(any(map(str.isdigit, one)) for one in numbers):
        return False
    return sum(bool(_PAPER.search(row.title)) for row in rows) >= _MOST_PAPERS * len(rows)


def _is_of_papers(columns: Sequence[str]) -> bool:
    """Whether columns are those of a list of papers: one that begins with days tells what happened."""
    return bool({"page", "label"} & set(columns)) and columns[0] != "date"


def _numbers_papers(columns: Sequence[str]) -> bool:
    """Whether the columns are those of numbered papers and their pages, which no other table has."""
    return columns[:1] != ("date",) and {"title", "page"} <= set(columns) and columns[-1] == "page"


def rows_in(page: Page, *, going_on: bool = False, links: Sequence[tuple[Box, int]] = ()) -> list[IndexRow]:
    """The rows of an index on this page.

    None where no heading says that one is here and none is `going_on` from the page before. `links` are the page's
    links, each with the page that it leads to: a row takes the one that stands on it.
    """
    if not going_on and not is_index(page):
        return []
    rows = _rows_of_table(page, links) or (_rows_going_on(page, links) if going_on else [])
    rows = rows or _rows_of_lines(page, going_on, links)
    rows = as_rows_agree(rows, is_read=page.source == "ocr")
    rows = [_leads_to_itself(row) for row in rows] if links else rows
    return rows if len(rows) >= 2 or (going_on and rows) else []


def _leads_to_itself(row: IndexRow) -> IndexRow:
    """A row for the page that it stands on, as an index lists itself, leads there without a link."""
    return replace(row, link=row.page) if row.link is None and row.page is not None and row.page == row.on_page else row


def rows_below(page: Page, heading: re.Pattern[str], end: re.Pattern[str], *, going_on: bool) -> list[IndexRow]:
    """The rows of a list with another heading than an index has, or of one that goes on from the page before; those
    in plain lines as far as the line at their end."""
    rows = _rows_of_table(page, (), heading) if not going_on else []
    rows = rows or _rows_of_lines(page, going_on, (), heading, end)
    return as_rows_agree(rows, is_read=page.source == "ocr")


def _rows_of_table(
    page: Page, links: Sequence[tuple[Box, int]], heading: re.Pattern[str] = _HEADING
) -> list[IndexRow]:
    """The rows under a header line that names columns, where its words stand in columns."""
    lines = _lines_of_words(page)
    headings = [nth for nth, line in enumerate(lines) if heading.match(_text(line, page))]
    drawn_rows = {table: DrawnRows(lines, table) for table in page.tables}
    for nth in range(max(headings, default=0), len(lines)):
        drawn = drawn_around(lines[nth], page.tables)
        header, below = drawn_rows[drawn].header(nth) if drawn else (lines[nth], lines[nth + 1 :])
        if not columns_in(_text(header, page), drawn=drawn is not None):
            continue
        if not page.has_places and not is_set_under(header, below[:_BEFORE_A_ROW]):
            continue
        if not drawn:
            below = lines_under(header, below)
        if columns := columns_under(header, below, page.text):
            rows = rows_under(columns, below, page.text, drawn, page.drawn.rules)
            return [
                replace(row, link=_link([table_row.box], links))
                for table_row in rows
                if (row := row_of_cells(table_row.cells, page.number))
            ]
    return []


def _rows_of_lines(
    page: Page,
    going_on: bool,
    links: Sequence[tuple[Box, int]],
    heading: re.Pattern[str] = _HEADING,
    end: re.Pattern[str] | None = None,
) -> list[IndexRow]:
    """The rows of an index in plain lines, or of one whose header stands on the page before."""
    lines: list[Line] = []
    columns: tuple[str, ...] = ()
    begun = going_on
    for line in takewhile(lambda one: end is None or not end.match(one.text), lines_of(page)):
        if heading.match(line.text.strip()):
            begun, lines, columns = True, [], ()
        elif begun and not columns and (columns := columns_in(line.text)):
            lines = []
        elif begun and not _is_header(line.text):
            lines.append(replace(line, text=in_usual_order(line.text, columns)))
    groups = list(grouped(with_plain_numbers(lines) if end is not None else lines))
    unpaged = has_no_pages(columns)
    if end is not None:
        unpaged = not any(page_at_end(line.text) for group in groups[:1] for line in group)
    return [
        replace(row, link=_link([line.box for line in group if line.box], links))
        for group in groups
        if (row := row_of_lines([line.text for line in group], page.number, unpaged))
    ]


def _rows_going_on(page: Page, links: Sequence[tuple[Box, int]]) -> list[IndexRow]:
    """The rows of a table with drawn cells that goes on from the page before, where its header stands: each from cell
    to cell, however its words are set."""
    lines = _lines_of_words(page)
    tables = {table: DrawnRows(lines, table) for table in page.tables}
    found: dict[str, Line] = {}
    for nth, line in enumerate(lines):
        if drawn := drawn_around(line, page.tables):
            words, _ = tables[drawn].header(nth)
            text = _text(words, page)
            found.setdefault(text, Line(text, around(word.box for word in words)))
    return [
        replace(row, link=_link([line.box] if line.box else [], links))
        for line in found.values()
        if not columns_in(line.text) and (row := row_of_lines([line.text], page.number, unpaged=False))
    ]


def _link(boxes: Sequence[Box], links: Sequence[tuple[Box, int]]) -> int | None:
    for box in boxes:
        for place, target in links:
            if box.top - 2 <= place.middle[1] <= box.bottom + 2:
                return target
    return None


def lines_of(page: Page) -> list[Line]:
    """The page's words set in lines by where they stand: a table's cells come in any order in the text."""
    if not page.has_places:
        return [Line(line) for line in page.text.split("\n") if line.strip()]
    return [
        Line(_text(line, page), around(word.box for word in line), line[1].box.left if len(line) > 1 else None)
        for line in _lines_of_words(page)
    ]


def _lines_of_words(page: Page) -> list[list[PlacedWord]]:
    place = page.place if page.has_places else typed_place(page.text)
    placed = []
    for match in re.finditer(r"\S+", page.text):
        box = place(*match.span())
        if box is not None:
            placed.append(PlacedWord(*match.span(), box))
    placed.sort(key=lambda word: (word.box.middle[1], word.box.left))
    rows: list[list[PlacedWord]] = []
    for word in placed:
        first = rows[-1][0].box if rows else None
        if first and first.top - 1 <= word.box.middle[1] <= first.bottom + 1:
            rows[-1].append(word)
        else:
            rows.append([word])
    return [sorted(row, key=lambda word: word.box) for row in rows]


def _text(line: Words, page: Page) -> str:
    text = ""
    for before, word in zip([None, *line], line, strict=False):
        wide = before is not None and word.box.left - before.box.right > CELLS_APART
        text += ("   " if wide else " " if before else "") + page.text[word.start : word.end]
    return text


def _is_header(text: str) -> bool:
    return bool(_HEADER.match(text)) and page_at_end(text) is None


def _recognise(page: Page, context: PageContext, _before: Found) -> Found:
    if not (context.index_before or is_index(page)):
        return {}
    rows = rows_in(page, going_on=context.index_before is not None, links=context.links)
    if context.index_before and not is_index(page) and not _goes_on(rows, context.index_before):
        rows = []
    return {"index": tuple(rows)}


def _goes_on(rows: Sequence[IndexRow], last: IndexRow) -> bool:
    """Whether rows without a heading go on from the last one of the page before, by number, label or page: a form or
    a letter behind an index has lines that end in figures, too."""
    if not rows:
        return False
    first = rows[0]
    if last.page is not None and first.page is not None and first.page >= last.page:
        return True
    follows = any(_follows(above, below) for above in _marks(last) for below in _marks(first))
    return follows or not (last.page or any(_marks(last)))


def _marks(row: IndexRow) -> list[list[str]]:
    """The number, the label and what the title begins with (*3.2 Notice*), each as its letters and numbers."""
    number = _NUMBER.match(row.title)
    return [_LETTERS_OR_FIGURES.findall(one) for one in (row.serial, row.label, number and number[0]) if one]


def _follows(above: Sequence[str], below: Sequence[str]) -> bool:
    """Whether a number or label is the next one or the first of the next letter: E6 or F1 after E5, 3.1 after 2.4."""
    at = next((nth for nth, (one, other) in enumerate(zip(above, below, strict=False)) if one != other), None)
    if at is None or any(one not in ("0", "1", "A", "a") for one in below[at + 1 :]):
        return False
    one, other = above[at], below[at]
    if one.isdigit() and other.isdigit():
        return int(other) == int(one) + 1
    return len(one) == len(other) == 1 and ord(other) == ord(one) + 1


RECOGNISER = Recogniser("rows of an index", ("index",), _recognise)
