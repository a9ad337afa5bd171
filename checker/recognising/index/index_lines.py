"""The rows of an index that is set in plain lines: label, title, date and page by where they stand in the line."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from checker.facts.geometry import Box
from checker.facts.lists import IndexRow
from checker.lexicon import alternatives, month_names, phrases
from checker.recognising.dates.forms.numerals import ENDING
from checker.recognising.labels.label_words import SMALL_WORDS
from checker.recognising.labels.labels import MARK, normal

_ROW_END = re.compile(
    r"(?:[\s.…·_]{2,}|\s)\(?(?:p{1,2}\.?\s*)?(\d{1,5})(?:\s*(?:[-–—]|to)\s*(\d{1,5}))?\)?\s*$", re.IGNORECASE
)
_COUNTED = re.compile(rf"\d\s*{alternatives(phrases('parts', 'out of'))}\s*$", re.IGNORECASE)
"""Before the last figure of a page's own count of its sheets: *Page 1 of 2*."""
_MONTH = alternatives({part for one in month_names() for part in (one, one[:3])})
_SERIAL = re.compile(rf"^\s*\(?(\d{{1,3}})[.)]?(?:\s+|$)(?=\D)(?!{_MONTH}\b)", re.IGNORECASE)
"""A row's number; the day before a month, with which the line of a wrapped cell begins, is none."""
_WORDED, _FEWEST_WORDED = re.compile(r"^\s*([^\W\d_]{2,12})\.?\s+(\d{1,3})(?:[.):]\s*|\s+)(?=\D)"), 3
"""A row's number behind a word, and the fewest such rows."""
_BARE_START = re.compile(
    r"^\s*[\"“'‘(]?([A-Z]{1,2}(?:[-/]?\d{1,3}(?:/[A-Z])?)?|[A-Z]{1,4}[-/]?\d{1,3}(?:/[A-Z])?)"
    r"[\"”'’).:]?\s*[-–—:|]?\s+(?=\S)"
)
_SUB_NUMBER = re.compile(r"/\d")
_PART_OF_LABEL = re.compile(r"(?:^|\s)[\"“'‘(]?[A-Z]{1,4}-?\d{1,3}/\d")
"""A label of its own, C-1/1, and neither C1 nor C11."""
_BARE_END = re.compile(r"\s[\"“'‘(]?([A-Z](?:[-/]?\d{1,3})?|(?<=\s\s)[A-Z]{2}|[A-Z]{1,4}[-/]?\d{1,3})[\"”'’)]?\s*$")
_OUT = 6.0
"""Points by which a line stands out to the left."""
_BARE = re.compile(r"[\"“'‘(]?([A-Z]{0,4}[-/]?\d{0,3}(?:[-/]?[A-Z\d]{1,2})?)[\"”'’).:]?")
_TOGETHER = re.compile(r"\s*(?:[&,]|\band\b|\bto\b)\s*")
_PAGES = re.compile(r"(\d{1,5})(?:\s*(?:[-–—]|to)\s*(\d{1,5}))?")
_TO = re.compile(r"\bto\s*\Z", re.IGNORECASE)
"""Before the last day of a period, which is no paper's own."""
_WRAPPED = re.compile(r"\([^()]*\)")
_NO_LABEL = SMALL_WORDS | frozenset(["AND", "DATED", "FOR", "PART", "THE"])
_DAY = re.compile(
    r"\s*[(,]?\s*(?:dated?\s*:?\s*)?(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}"
    rf"|\d{{1,2}}{ENDING}?\s+[A-Z][a-z]{{2,8}},?\s+\d{{4}})\)?\s*$"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it stands on the page, from left to right, and its box."""

    text: str
    box: Box | None = None
    indent: float | None = None
    """Where its second word begins: what wraps from a numbered row stands no farther to the left."""


def with_plain_numbers(lines: list[Line]) -> list[Line]:
    """The lines; where several begin with one word and a number that counts on (*Tab 1*, *Tab 2*), without it."""
    begun: dict[str, dict[int, int]] = {}
    for nth, line in enumerate(lines):
        if found := _WORDED.match(line.text):
            begun.setdefault(found[1].casefold(), {})[nth] = int(found[2])
    for rows in begun.values():
        first, *_ = numbers = list(rows.values())
        if len(numbers) >= _FEWEST_WORDED and numbers == list(range(first, first + len(numbers))):
            plain = [_WORDED.sub(r"\2. ", line.text) if nth in rows else line.text for nth, line in enumerate(lines)]
            return [replace(line, text=text) for line, text in zip(lines, plain, strict=True)]
    return lines


def grouped(lines: list[Line]) -> Iterator[list[Line]]:
    """The lines of each row: from serial number to serial number where rows have them, else up to the line with the
    page."""
    serials = [nth for nth, line in enumerate(lines) if _SERIAL.match(line.text)]
    if len(serials) >= 2 and len(serials) * 3 >= sum(_ROW_END.search(line.text) is not None for line in lines):
        for first, following in zip(serials, [*serials[1:], len(lines)], strict=True):
            yield _unbroken(lines[first:following])
        return
    waiting: list[Line] = []
    for line in lines:
        waiting = [*waiting[-2:], line]
        if page_at_end(line.text):
            yield waiting
            waiting = []


def _unbroken(lines: list[Line]) -> list[Line]:
    """The lines up to the first gap or the first that stands out to the left: what stands below a table, or heads its
    next section, is not of the row above."""
    indent = lines[0].indent
    for nth, (above, line) in enumerate(pairwise(lines), start=1):
        if above.box is None or line.box is None:
            continue
        is_apart = line.box.top - above.box.bottom > 1.5 * max(8.0, above.box.height)
        if is_apart or indent is not None and line.box.left < indent - _OUT:
            return lines[:nth]
    return lines


def row_of_lines(lines: list[str], on_page: int, unpaged: bool) -> IndexRow | None:
    """One row from its lines; the page may stand on any of them, or on none in an index without pages."""
    ends = () if unpaged else ((nth, found) for nth, text in enumerate(lines) if (found := page_at_end(text)))
    at, end = next(iter(ends), (0, None))
    if end is None and not unpaged:
        return None
    serial = _SERIAL.match(lines[0])
    lines = [_SERIAL.sub("", lines[0], count=1) if nth == 0 else text for nth, text in enumerate(lines)]
    paged = (_ROW_END.sub("", lines[at]) if end else lines[at]).rstrip(" .…·_\t")
    label, paged = _label(paged)
    body = " ".join([*lines[:at], paged, *(text for text in lines[at + 1 :] if not text.strip().isdecimal())])
    if label is None:
        label, body = _label(body)
    first, last = (int(end[1]), int(end[2]) if end[2] else None) if end else (None, None)
    row = _index_row(label, body, first, last, on_page)
    return row and replace(row, serial=serial[1] if serial else None)


def row_of_cells(cells: Mapping[str, str], on_page: int) -> IndexRow | None:
    """One row from the cells of its columns; None where they name no document."""
    body = cells["title"]
    if "label" in cells:
        label = _label_in_cell(cells["label"])
    else:
        label, body = _label(body)
    pages = _PAGES.search(cells.get("page", ""))
    first, last = (int(pages[1]), int(pages[2]) if pages[2] else None) if pages else (None, None)
    date = cells.get("date", "").strip() or None
    row = _index_row(label, body, first, last, on_page, is_dated=date is not None)
    return row and replace(row, date=row.date or date, serial=cells.get("serial", "").strip(" .)") or None)


def _index_row(
    label: str | None, body: str, first: int | None, last: int | None, on_page: int, *, is_dated: bool = False
) -> IndexRow | None:
    """`is_dated`: a column of its own gives the day; one that ends the title belongs to it: *signed 3 May*."""
    body = body.rstrip(" .…·_-–—|\t")
    day = None if is_dated else _DAY.search(body)
    if day and _TO.search(body, 0, day.start()):
        day = None
    title = re.sub(r"\s+", " ", body[: day.start()] if day else body).strip(" .:-–—|,;\"“”'")
    title = title.strip("()") if title.count("(") != title.count(")") or _WRAPPED.fullmatch(title) else title
    if not any(letter.isalpha() for letter in title) and label is None:
        return None
    return IndexRow(label, title, first, last, on_page, date=day[1] if day else None)


def page_at_end(text: str) -> re.Match[str] | None:
    """The page at the end of a line; a count of sheets is none, nor a year, unless dots lead to it."""
    end = _ROW_END.search(text)
    if (
        end is None
        or int(end[1]) == 0
        or _COUNTED.search(text, 0, end.start())
        or 1900 <= int(end[1]) <= 2100
        and not end[2]
        and not re.search(r"[.…·_]{3}", text)
    ):
        return None
    return end


def _label(body: str) -> tuple[str | None, str]:
    """The row's label, and the row without it."""
    named = [one for one in MARK.finditer(body) if not _SUB_NUMBER.match(body, one.end())]
    if named:
        at = named[0] if not body[: named[0].start()].strip() else named[-1]
        if at.start() == 0 or not body[: at.start()].strip(" -–—(") or not body[at.end() :].strip(" .…-–—)"):
            rest = (body[: at.start()] + " " + body[at.end() :]).strip()
            return normal(at[2]), rest or body.strip()
    if _PART_OF_LABEL.match(body):
        return None, body
    for pattern in (_BARE_START, _BARE_END):
        bare = pattern.search(body)
        if bare and bare[1] not in _NO_LABEL and not _article(bare[1], body, bare.end()):
            return normal(bare[1]), (body[: bare.start()] + " " + body[bare.end() :]).strip()
    return None, body


def _label_in_cell(cell: str) -> str | None:
    """The label that a cell of its own column holds, with or without the word before it: `Annexure B/1`, `B/1`; of
    papers that were filed together, `E & E/1`, the first one's."""
    cell = _TOGETHER.split(cell.strip(), maxsplit=1)[0]
    if _PART_OF_LABEL.search(cell):
        return None
    named = MARK.search(cell)
    bare = _BARE.fullmatch(cell.strip())
    return normal(named[2]) if named else normal(bare[1]) if bare and bare[1] else None


def _article(label: str, body: str, end: int) -> bool:
    """Whether a bare A or I is a word of the sentence: `A copy of …`."""
    return label in ("A", "I") and body[end : end + 1].islower()
