"""Columns of sums with their total below, where the column is whole on the page and plain: a caption, rows, the total.

A cell of the column that is no sum makes it another thing, of which nothing is said.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import islice, pairwise
from statistics import median
from typing import Literal

from checker.facts.geometry import Box
from checker.facts.sums import ColumnTotal
from checker.lexicon import phrases, whole
from checker.pages.page import Page
from checker.pages.text_layout import Line, typed_part
from checker.recognising.prefilter import Signs
from checker.recognising.recogniser import Found, PageContext, Recogniser
from checker.recognising.sums.figures import CURRENCY, FIGURE, TAIL
from checker.recognising.sums.sums_in_words import plain

_SIGNS = Signs.of(phrases("sums", "totals"))
_TOTALS = (*phrases("sums", "totals"), *phrases("sums", "sub-totals"))
_IS_TOTAL = re.compile(rf"[\W\d]*{whole(_TOTALS)}", re.IGNORECASE)
_IS_SUBTOTAL = re.compile(whole((*_TOTALS, *phrases("sums", "carried over"))), re.IGNORECASE)
_IS_OTHER = re.compile(whole(phrases("sums", "rows not added")), re.IGNORECASE)
_OF_SUMS = re.compile(
    rf"{whole(phrases('sums', 'captions of sums'))}|(?<!\w){CURRENCY}(?!\w)", re.IGNORECASE
)
_NOT_SUMMED = re.compile(whole(phrases("sums", "captions not summed")), re.IGNORECASE)
_MINUS = "-–−("
_CURRENCY = re.compile(rf"(?<!\w){CURRENCY}", re.IGNORECASE)
_HUNDREDTHS = re.compile(r"\.\d\d(?!\d)")
_PART = re.compile(r"\d\.\d")
_CELL = re.compile(
    rf"(?P<sign>[{_MINUS}]{{0,2}})\s*(?:{CURRENCY}[.\s]{{0,3}})?(?P<inner>[{_MINUS}]{{0,2}})\s*"
    rf"(?P<figure>{FIGURE}){TAIL}(?:\s?{CURRENCY})?\s*\)?",
    re.IGNORECASE,
)
_ENDS_WITH_CELL = re.compile(
    rf"[^\W\d_][\s.:)]+((?<!\S)(?:{CURRENCY}[.\s]{{0,3}})?\d[\d,]*(?:\.\d\d|,\d{{3}}){TAIL})\s*$", re.IGNORECASE
)
_ALIGNED = 4.0
"""Points by which the edges of two cells of a column may lie apart."""
_NOTHING = re.compile(rf"(?:{CURRENCY}[.\s]{{0,3}})?(?:[-–—]{{1,3}}(?:/-)?|nil)", re.IGNORECASE)
_NO_CELL = re.compile(rf"(?:{CURRENCY}|[.:|_=\s-]+)", re.IGNORECASE)
"""What may stand in a column and is nothing: a sign of a currency, a drawn line."""
_FIRST = re.compile(r"\(?(?:1|a|i)[.):]?(?:\s|$)", re.IGNORECASE)
"""How the label of a first row begins, where rows are counted."""
_FEWEST, _LONGEST, _MOST = 3, 80, 40
"""Rows of a column; letters of a label; columns of a page, and rows of totals."""
_MOST_ROWS = 150
_ROW_GAP = 6.0
"""Heights of print between two rows, at most."""
_CAPTION_GAP, _LONG_CAPTION = 1.2, 40
"""Heights of print between two lines of one caption, and letters of a line of it, at most."""
_PAGE_HEAD = 0.2
"""Share of a page's height in which a table may go on that began on the page before."""
_EVEN = 1.7
"""How much farther than usual two rows may stand apart if none is missing between them."""
_YEARS = range(1900, 2101)
Sort = Literal["row", "total", "other"]


@dataclass(frozen=True, slots=True)
class _Cell:
    line: Line
    value: Decimal

    @property
    def box(self) -> Box:
        return self.line.box


def totals_of(page: Page) -> Iterator[ColumnTotal]:
    """Each column of the page that has its total below it."""
    labels = (one for one in page.lines if len(one.text) <= _LONGEST and _IS_TOTAL.match(one.text))
    for label in islice(labels, _MOST):
        for line in page.lines:
            if line is label or (line.box.same_row(label.box) and line.box.left > label.box.left):
                total = _cell(line) or _at_end(page, line)
                if total is not None and (found := _column(page, label, total)) is not None:
                    yield found


def _cell(line: Line) -> _Cell | None:
    text = line.text.strip()
    if _NOTHING.fullmatch(text):
        return _Cell(line, Decimal(0))
    match = _CELL.fullmatch(text)
    if match is None:
        return None
    value = Decimal(match["figure"].replace(",", ""))
    is_negative = any(sign in _MINUS for sign in match["sign"] + match["inner"])
    return _Cell(line, -value if is_negative else value)


def _at_end(page: Page, line: Line, column: Box | None = None) -> _Cell | None:
    """The sum that ends a line, where its label stands so near that they are one line; in a column, if its edges are
    those of the column's."""
    match = _ENDS_WITH_CELL.search(line.text)
    if match is None:
        return None
    start = line.start + match.start(1)
    box = page.place(start, line.end) if page.has_places else typed_part(line, match.start(1))
    if box is None or (column and min(abs(box.left - column.left), abs(box.right - column.right)) > _ALIGNED):
        return None
    return _cell(replace(line, start=start, text=match[1], box=box))


def _column(page: Page, label: Line, total: _Cell) -> ColumnTotal | None:
    cells, caption = _above(page, total)
    if len(cells) < _FEWEST or not _is_of_sums(caption, [*cells, total]) or not _begins_here(page, cells[0], caption):
        return None
    every = [one.line for one in (*cells, total)]
    near = [one for one in page.lines if one.box.bottom > cells[0].box.top and one.box.top < total.box.top]
    is_read = page.source == "ocr"
    confidence = min(page.confidence(one.start, one.end) for one in every) if is_read else 1.0
    return ColumnTotal(
        tuple(plain(one.value) for one in cells), plain(total.value), _label(label), page.number,
        tuple(_sort(near, one) for one in cells), _is_even(cells), is_read, round(confidence, 3),
        page.shown(total.box) if page.has_places else None,
    )  # fmt: skip


def _above(page: Page, total: _Cell) -> tuple[list[_Cell], list[Line]]:
    """The sums above a total, from the top, and what heads them; no sums where others stand above that."""
    cells: list[_Cell] = []
    above: list[Line] = []
    last = total.line
    column = [one for one in page.lines if one.box.across(total.box) > 0 and one.box.middle[1] < total.box.top]
    for line in sorted(column, key=lambda one: -one.box.middle[1]):
        if last.box.top - line.box.bottom > _ROW_GAP * max(line.box.height, 6.0):
            break
        cell = _cell(line) or _at_end(page, line, total.box)
        if (cell is not None and above) or len(cells) > _MOST_ROWS:
            return [], []
        if cell is not None:
            cells.append(cell)
        elif _NO_CELL.fullmatch(line.text.strip()) and (cells and line.box.same_row(cells[-1].box) or _is_line(line)):
            continue
        else:
            above.append(line)
        last = line
    rows = cells[::-1]
    if rows and rows[0].line.text.strip().isdigit() and int(rows[0].value) in _YEARS:
        return rows[1:], [rows[0].line, *_caption(above)]
    return rows, list(_caption(above))


def _is_line(line: Line) -> bool:
    """Whether it is a drawn line, made of signs."""
    return _CURRENCY.search(line.text) is None


def _caption(above: Sequence[Line]) -> Iterator[Line]:
    """The lines of the caption, of those above the first cell from below: the lowest, and those close to it."""
    last = None
    for line in above:
        gap = last.box.top - line.box.bottom if last else 0.0
        if len(line.text) > _LONG_CAPTION or gap > _CAPTION_GAP * line.box.height:
            return
        yield line
        last = line


def _is_of_sums(caption: Sequence[Line], cells: Sequence[_Cell]) -> bool:
    """Whether money is added up: by the caption, a currency, or hundredths. Counts are rounded and shares averaged."""
    words = " ".join(one.text for one in caption)
    figures = [one.line.text for one in cells if one.value]
    if _NOT_SUMMED.search(words) or any(_PART.search(one) and not _HUNDREDTHS.search(one) for one in figures):
        return False
    if _OF_SUMS.search(words) or any(_CURRENCY.search(one) for one in figures):
        return True
    return all(_HUNDREDTHS.search(one) for one in figures)


def _begins_here(page: Page, first: _Cell, caption: Sequence[Line]) -> bool:
    """Whether the column does not go on from the page before: as on its first page, below a heading in the midst of
    a page, or where its rows are counted from one."""
    if page.number == 1:
        return True
    top = min(one.box.top for one in (first.line, *caption))
    if page.size[1] and top > _PAGE_HEAD * page.size[1]:
        return True
    row = [one for one in page.lines if one.box.same_row(first.box)]
    return bool(row) and _FIRST.match(min(row, key=lambda one: one.box.left).text.strip()) is not None


def _sort(lines: Sequence[Line], cell: _Cell) -> Sort:
    """What the words on the left of a cell make of it."""
    beside = (one for one in lines if one.box.same_row(cell.box) and one.box.left < cell.box.left)
    words = " ".join(one.text for one in beside if _cell(one) is None)
    if _IS_SUBTOTAL.search(words):
        return "total"
    return "other" if _IS_OTHER.search(words) else "row"


def _label(line: Line) -> str:
    """What the row of the total is called, without the sum that may stand in the same line."""
    match = _ENDS_WITH_CELL.search(line.text)
    return " ".join(line.text[: match.start(1) if match else None].split()).rstrip(" :.")


def _is_even(cells: Sequence[_Cell]) -> bool:
    apart = [below.box.middle[1] - above.box.middle[1] for above, below in pairwise(cells)]
    return max(apart) <= _EVEN * median(apart)


def _recognise(page: Page, _context: PageContext, _before: Found) -> Found:
    found = islice(totals_of(page), _MOST) if _SIGNS.on(page.text) else ()
    return {"column_totals": tuple(found)}


RECOGNISER = Recogniser("columns with totals", ("column_totals",), _recognise)
