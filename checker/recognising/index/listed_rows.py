"""The rows of a page's tables and numbered lists, whatever heads them, with what may tell which paper each speaks of.

Whether a list is one of the papers of this folder is not asked here: that is seen by how well its rows fit them.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from checker.facts.dates import Dated
from checker.facts.geometry import Box, around
from checker.facts.lists import ListedRow
from checker.lexicon import alternatives, phrases, whole
from checker.pages.page import Page
from checker.pages.text_layout import Line
from checker.recognising.index.registers import is_headed_as_register
from checker.recognising.recogniser import Found, PageContext, Recogniser

_FILE = re.compile(
    r"[^\s|/\\][^|/\\]{0,110}?\.(?:pdf|docx?|odt|rtf|xlsx?|csv|eml|msg|jpe?g|png|tiff?)\b", re.IGNORECASE
)
_MARK = re.compile(r"(?<![\w/.-])[A-Z]{1,4}-\d{1,4}[A-Z]?(?![\w/-])")
_SERIAL = re.compile(r"\(?(\d{1,3})(?:[.)]+\s|[.)]*$)")
_BARE_MARK = re.compile(r"[A-Z]{1,3}[-./ ]?\d{1,3}[A-Z]?")
_START = re.compile(r"(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[•▪●◦‣*–-]|[A-Z]{1,4}-?\d{1,3}[.):]?)\s+(?=\S)")
"""What a row of a list begins with that is no table."""
_ELSEWHERE = re.compile(whole(phrases("index", "filed elsewhere")), re.IGNORECASE)
_HAPPENED = re.compile(whole(phrases("index", "what was done")), re.IGNORECASE)
_PAPER = re.compile(
    rf"\b{alternatives((*phrases('parts', 'documents'), *phrases('parts', 'documents in whole words')))}", re.IGNORECASE
)
_NOTHING = re.compile(r"[\W_]*")
_LONGEST, _MOST_IN_CELL = 120, 180
"""Letters of a title that are kept, and of a cell that may be one: a longer one is of prose."""
_SENTENCE = 6
"""Words of which more are a sentence, where they end in a full stop: numbered paragraphs list nothing."""
_MOST_ROWS = 60
"""Rows of a page that are kept; one with more lists no papers."""
_SAME_COLUMN = 10.0
"""Points by which the cells of a column may begin apart, where none are drawn."""
_APART = 2.0
"""Heights of print between two rows of one table, at most."""
_MOST_LINES = 3
"""Lines on which the row of a list runs on."""
_TITLED, _WORDS, _PAPERS = 0.75, 1.5, 0.5
"""Share of a table's rows that have a cell in the column of titles, words of such a cell on the average, and the share
of them that name a sort of paper: of what other tables say nothing is kept."""


@dataclass(frozen=True, slots=True)
class _Row:
    """What a row holds, by column; the lines of a cell in their order."""

    cells: Mapping[int, Sequence[Line]]

    @property
    def lines(self) -> list[Line]:
        return [line for held in self.cells.values() for line in held]

    def text(self, column: int) -> str:
        return " ".join(" ".join(line.text for line in self.cells.get(column, ())).split())


def rows_on(page: Page, dates: Sequence[Dated]) -> Iterator[ListedRow]:
    """The rows of each table and list of the page that has two or more."""
    tables = [*_drawn(page), *_set_apart(page), *_lists(page)]
    if sum(map(len, tables)) > _MOST_ROWS:
        return
    kept_by_day = is_headed_as_register(page)
    for nth, every in enumerate(tables, 1):
        rows = _under_header(every)
        title = _title_column(rows)
        found = (_listed(page, nth, row, title, kept_by_day, dates) for row in rows)
        yield from (row for row in found if row.title or row.files or not all(map(str.isdecimal, row.marks)))


def _under_header(rows: Sequence[_Row]) -> Sequence[_Row]:
    """The rows without the first one where that alone has no figure in it."""
    has_figure = [any(any(map(str.isdigit, line.text)) for line in row.lines) for row in rows]
    return rows[1:] if not has_figure[0] and sum(has_figure) * 2 >= len(rows) else rows


def _listed(
    page: Page, nth: int, row: _Row, title: int | None, kept_by_day: bool, dates: Sequence[Dated]
) -> ListedRow:  # fmt: skip
    texts = [row.text(column) for column in sorted(row.cells)]
    called = row.text(title) if title is not None else ""
    called = called[start.end() :] if (start := _START.match(called)) else called
    days = (one.value for one in dates if one.value and one.precision == "day" and _stands_in(one, row.lines))
    serial = _SERIAL.match(texts[0])
    marks = [*([serial[1]] if serial else texts[:1] if _BARE_MARK.fullmatch(texts[0]) else ())]
    marks += chain.from_iterable(map(_MARK.findall, texts))
    box = around(line.box for line in row.lines)
    return ListedRow(
        page=page.number,
        table=nth,
        title=called[:_LONGEST],
        marks=tuple(dict.fromkeys(marks)),
        files=tuple(" ".join(found.split()) for text in texts for found in _FILE.findall(text)),
        days=tuple(dict.fromkeys(days)),
        filled=sum(not _NOTHING.fullmatch(text) for text in texts),
        elsewhere=any(map(_ELSEWHERE.search, texts)),
        happened=kept_by_day or _HAPPENED.search(called) is not None,
        is_read=page.source == "ocr",
        box=page.shown(box) if box and page.has_places else None,
    )


def _stands_in(day: Dated, lines: Sequence[Line]) -> bool:
    return day.start is not None and any(line.start <= day.start < line.end for line in lines)


def _title_column(rows: Sequence[_Row]) -> int | None:
    """The leftmost column in which most rows have several words, if these name papers."""
    for column in sorted({column for row in rows for column in row.cells}):
        texts = [text for row in rows if (text := row.text(column))]
        if len(texts) < _TITLED * len(rows):
            continue
        words = [sum(any(map(str.isalpha, word)) for word in text.split()) for text in texts]
        prose = sum(map(_is_sentence, texts))
        if max(map(len, texts)) <= _MOST_IN_CELL and 2 * prose <= len(texts) and sum(words) >= _WORDS * len(texts):
            return column if sum(map(_names_paper, texts)) > _PAPERS * len(texts) else None
    return None


def _is_sentence(text: str) -> bool:
    return text.endswith(".") and len(text.split()) > _SENTENCE


def _names_paper(text: str) -> bool:
    return _PAPER.search(text) is not None


def _drawn(page: Page) -> Iterator[list[_Row]]:
    for table in page.tables:
        rows: dict[int, dict[int, list[Line]]] = {}
        for line in page.lines:
            if table.box.holds(line.box) and (cell := table.at(line.box)):
                rows.setdefault(cell.row, {}).setdefault(cell.column, []).append(line)
        found = [_Row(rows[nth]) for nth in sorted(rows) if len(rows[nth]) > 1]
        if len(found) > 1:
            yield found


def _set_apart(page: Page) -> Iterator[list[_Row]]:
    """Tables whose cells stand in columns without drawn lines: lines side by side, and what wraps below them."""
    rows: list[dict[int, list[Line]]] = []
    starts: list[float] = []
    last: Box | None = None
    for side_by_side in _beside_each_other(page):
        top = side_by_side[0].box
        if last is not None and top.top - last.bottom > _APART * max(last.height, 8.0):
            yield from _table(rows)
            rows, starts = [], []
        columns = [_nearest(starts, line.box.left) for line in side_by_side]
        if len(side_by_side) > 1:
            rows.append({column: [line] for column, line in zip(columns, side_by_side, strict=True)})
        elif rows and columns[0] in rows[-1]:
            rows[-1][columns[0]].append(side_by_side[0])
        last = top
    yield from _table(rows)


def _table(rows: Sequence[Mapping[int, Sequence[Line]]]) -> Iterator[list[_Row]]:
    if len(rows) > 1:
        yield [_Row(row) for row in rows]


def _nearest(starts: list[float], left: float) -> int:
    """The column that begins there; a new one where none does. Columns bear numbers by their places."""
    near = next((start for start in starts if abs(start - left) <= _SAME_COLUMN), None)
    if near is None:
        starts.append(left)
        near = left
    return round(near)


def _beside_each_other(page: Page) -> Iterator[list[Line]]:
    """The lines outside drawn cells, side by side, from the top."""
    drawn = [table.box for table in page.tables if len(table.cells) > 3]
    free = [line for line in page.lines if not any(box.holds(line.box) for box in drawn)]
    row: list[Line] = []
    for line in sorted(free, key=lambda one: (one.box.middle[1], one.box.left)):
        if row and not line.box.same_row(row[0].box):
            yield sorted(row, key=lambda one: one.box.left)
            row = []
        row.append(line)
    if row:
        yield sorted(row, key=lambda one: one.box.left)


def _lists(page: Page) -> Iterator[list[_Row]]:
    """Numbered and dotted lines that are no table, each with the lines on which it runs on."""
    rows: list[list[Line]] = []
    for side_by_side in _beside_each_other(page):
        line, is_alone = side_by_side[0], len(side_by_side) == 1
        if is_alone and _START.match(line.text):
            rows.append([line])
        elif is_alone and rows and len(rows[-1]) < _MOST_LINES and line.box.left > rows[-1][0].box.left + 2:
            rows[-1].append(line)
        else:
            yield from _table([{0: held} for held in rows])
            rows = []
    yield from _table([{0: held} for held in rows])


def _recognise(page: Page, _context: PageContext, before: Found) -> Found:
    return {"listed_rows": tuple(rows_on(page, before["dates"]))}


RECOGNISER = Recogniser("rows of lists", ("listed_rows",), _recognise, needs=("dates",))
