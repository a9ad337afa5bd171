"""Index tables and tables of contents as rows: label, title, date, page."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from checker.facts.document import IndexRow
from checker.facts.geometry import Box, around
from checker.lexicon import alternatives, phrases
from checker.pages.page import Page
from checker.recognising.dates.forms.numerals import ENDING
from checker.recognising.index.index_columns import columns_in, has_no_pages, in_usual_order
from checker.recognising.labels.label_words import SMALL_WORDS
from checker.recognising.labels.labels import MARK, normal
from checker.recognising.prefilter import Signs
from checker.recognising.recogniser import Found, PageContext, Recogniser

_LISTS = alternatives(phrases("index", "lists"))
_HEADING = re.compile(
    rf"^\W*(?:{alternatives(phrases('index', 'before a heading'), ' ')}\s+)?"
    rf"(?:{alternatives(phrases('index', 'headings'), ' ')}"
    rf"|{_LISTS} of (?:the )?{alternatives(phrases('index', 'what is listed'))}|index (?:of|to) [\w ]{{1,40}})\W*$",
    re.IGNORECASE | re.MULTILINE,
)
_ROW_END = re.compile(
    r"(?:[\s.…·_]{2,}|\s)\(?(?:p{1,2}\.?\s*)?(\d{1,5})(?:\s*(?:[-–—]|to)\s*(\d{1,5}))?\)?\s*$", re.IGNORECASE
)
_SERIAL = re.compile(r"^\s*\(?(\d{1,3})[.)]?(?:\s+|$)(?=\D)")
_BARE_START = re.compile(
    r"^\s*[\"“'‘(]?([A-Z]{1,2}(?:[-/]?\d{1,3})?|[A-Z]{1,4}[-/]?\d{1,3})[\"”'’).:]?\s*[-–—:|]?\s+(?=\S)"
)
_BARE_END = re.compile(r"\s[\"“'‘(]?([A-Z](?:[-/]?\d{1,3})?|(?<=\s\s)[A-Z]{2}|[A-Z]{1,4}[-/]?\d{1,3})[\"”'’)]?\s*$")
_HEADER = re.compile(
    rf"^\W*(?:s\.?\s*(?:no|#)|{alternatives(phrases('index', 'rows of headings'))})\b", re.IGNORECASE
)
_WRAPPED = re.compile(r"\([^()]*\)")
_NO_LABEL = SMALL_WORDS | frozenset(["AND", "DATED", "FOR", "PART", "THE"])
_SIGNS = Signs.of((*phrases("index", "lists"), *phrases("index", "headings")))
_TOP_LINES = 25
_DAY = re.compile(
    r"\s*[(,]?\s*(?:dated?\s*:?\s*)?(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}"
    rf"|\d{{1,2}}{ENDING}?\s+[A-Z][a-z]{{2,8}},?\s+\d{{4}})\)?\s*$"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it stands on the page, from left to right, and its box."""

    text: str
    box: Box | None = None


def is_index(text: str) -> bool:
    """Whether a heading near the page's top says that a list of the bundle's contents follows."""
    top = "\n".join(text.split("\n", _TOP_LINES)[:_TOP_LINES])
    return _SIGNS.on(top) and _HEADING.search(top) is not None


def lines_of(page: Page) -> list[Line]:
    """The page's words set in lines by where they stand: a table's cells come in any order in the text."""
    placed = []
    for match in re.finditer(r"\S+", page.text):
        box = page.box(match.start(), match.end())
        if box is not None:
            placed.append((box, match.group()))
    if not placed:
        return [Line(line) for line in page.text.split("\n") if line.strip()]
    placed.sort(key=lambda one: (one[0][1] + one[0][3], one[0][0]))
    rows: list[list[tuple[Box, str]]] = []
    for box, word in placed:
        middle = (box[1] + box[3]) / 2
        last = rows[-1][0][0] if rows else None
        if last and last[1] - 1 <= middle <= last[3] + 1:
            rows[-1].append((box, word))
        else:
            rows.append([(box, word)])
    return [_line(sorted(row)) for row in rows]


def rows_in(page: Page, *, going_on: bool = False, links: Sequence[tuple[Box, int]] = ()) -> list[IndexRow]:
    """The rows of an index on this page.

    None where no heading says that one is here and none is `going_on` from the page before. `links` are the page's
    links, each
    with the page that it leads to: a row takes the one that stands on it.
    """
    if not going_on and not is_index(page.text):
        return []
    lines: list[Line] = []
    columns: tuple[str, ...] = ()
    begun = going_on
    for line in lines_of(page):
        if _HEADING.match(line.text.strip()):
            begun, lines, columns = True, [], ()
        elif begun and not columns and (columns := columns_in(line.text)):
            lines = []
        elif begun and not _is_header(line.text):
            lines.append(replace(line, text=in_usual_order(line.text, columns)))
    unpaged = has_no_pages(columns)
    rows = [
        replace(row, link=_link(group, links))
        for group in _groups(lines)
        if (row := _row([line.text for line in group], page.number, unpaged))
    ]
    return rows if len(rows) >= 2 or (going_on and rows) else []


def _groups(lines: list[Line]) -> Iterator[list[Line]]:
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
        if _end(line.text):
            yield waiting
            waiting = []


def _unbroken(lines: list[Line]) -> list[Line]:
    """The lines up to the first gap: what stands below a table is not of its last row."""
    for nth, (above, line) in enumerate(pairwise(lines), start=1):
        if above.box and line.box and line.box[1] - above.box[3] > 1.5 * max(8.0, above.box[3] - above.box[1]):
            return lines[:nth]
    return lines


def _link(lines: Sequence[Line], links: Sequence[tuple[Box, int]]) -> int | None:
    for line in lines:
        for place, target in links:
            if line.box and line.box[1] - 2 <= (place[1] + place[3]) / 2 <= line.box[3] + 2:
                return target
    return None


def _row(lines: list[str], on_page: int, unpaged: bool) -> IndexRow | None:
    """One row from its lines; the page may stand on any of them, or on none in an index without pages."""
    ends = () if unpaged else ((nth, found) for nth, text in enumerate(lines) if (found := _end(text)))
    at, end = next(iter(ends), (0, None))
    if end is None and not unpaged:
        return None
    lines = [_SERIAL.sub("", lines[0], count=1) if nth == 0 else text for nth, text in enumerate(lines)]
    paged = (_ROW_END.sub("", lines[at]) if end else lines[at]).rstrip(" .…·_\t")
    label, paged = _label(paged)
    body = " ".join([*lines[:at], paged, *(text for text in lines[at + 1 :] if not text.strip().isdecimal())])
    if label is None:
        label, body = _label(body)
    body = body.rstrip(" .…·_-–—|\t")
    day = _DAY.search(body)
    title = re.sub(r"\s+", " ", body[: day.start()] if day else body).strip(" .:-–—|,;\"“”'")
    title = title.strip("()") if title.count("(") != title.count(")") or _WRAPPED.fullmatch(title) else title
    if not any(letter.isalpha() for letter in title) and label is None:
        return None
    first, last = (int(end[1]), int(end[2]) if end[2] else None) if end else (None, None)
    return IndexRow(label, title, first, last, on_page, date=day[1] if day else None)


def _end(text: str) -> re.Match[str] | None:
    """The page at the end of a line; a year is none, unless dots lead to it."""
    end = _ROW_END.search(text)
    if (
        end is None
        or int(end[1]) == 0
        or 1900 <= int(end[1]) <= 2100
        and not end[2]
        and not re.search(r"[.…·_]{3}", text)
    ):
        return None
    return end


def _label(body: str) -> tuple[str | None, str]:
    """The row's label, and the row without it."""
    named = list(MARK.finditer(body))
    if named:
        at = named[0] if not body[: named[0].start()].strip() else named[-1]
        if at.start() == 0 or not body[: at.start()].strip(" -–—(") or not body[at.end() :].strip(" .…-–—)"):
            rest = (body[: at.start()] + " " + body[at.end() :]).strip()
            return normal(at[2]), rest or body.strip()
    for pattern in (_BARE_START, _BARE_END):
        bare = pattern.search(body)
        if bare and bare[1] not in _NO_LABEL and not _article(bare[1], body, bare.end()):
            return normal(bare[1]), (body[: bare.start()] + " " + body[bare.end() :]).strip()
    return None, body


def _article(label: str, body: str, end: int) -> bool:
    """Whether a bare A or I is a word of the sentence: `A copy of …`."""
    return label in ("A", "I") and body[end : end + 1].islower()


def _is_header(text: str) -> bool:
    return bool(_HEADER.match(text)) and not _ROW_END.search(text)


def _line(row: list[tuple[Box, str]]) -> Line:
    text = ""
    before: Box | None = None
    for box, word in row:
        gap = box[0] - before[2] if before else 0
        text += (("   " if gap > 14 else " ") if before else "") + word
        before = box
    return Line(text, around(box for box, _ in row))


def _recognise(page: Page, context: PageContext, _before: Found) -> Found:
    if not (context.index_before or is_index(page.text)):
        return {}
    return {"index": tuple(rows_in(page, going_on=context.index_before, links=context.links))}


RECOGNISER = Recogniser("rows of an index", ("index",), _recognise)
