"""The columns of an index by its header line, and each row set in the usual order: serial number first, page last."""

import re
from collections.abc import Sequence
from itertools import accumulate, chain

from checker.lexicon import alternatives, by_meaning
from checker.recognising.dates.forms.numerals import ENDING

_COLUMNS = {
    "page": r"pages?(?:\s*(?:nos?|numbers?|#)\b)?|p\.?\s*nos?\b|pp?\.(?!\w)|folios?|sheets?\b",
    "serial": r"(?:s|sr|ser|sl)\s*[./]?\s*(?:nos?|#)|sr\b\.?|serial(?:\s*nos?)?|item(?:\s*nos?)?|nos?\b\.?|#",
    **{name: rf"{alternatives(words)}\b" for name, words in by_meaning("index", "columns").items()},
}
_MOST_OTHER_WORDS = 4
"""Words of a header line beside those that name columns: of more it is a sentence."""
_CELLS = re.compile(r" {3,}|\t")
_WORD = re.compile(r"[^\W_]+")
_FEWEST_CELLS, _MOST_WORDS = 5, 3
_FEWEST_DRAWN, _MOST_WORDS_DRAWN = 4, 6
_HEADER = re.compile("|".join(rf"(?P<{name}>(?<![A-Za-z])(?:{words}))" for name, words in _COLUMNS.items()), re.I)
_PAGES = r"(?:pp?\.?\s*)?\d{1,5}(?:\s*(?:[-–—]|to)\s*\d{1,5})?"
_SERIAL_LAST = re.compile(r"^(?P<rest>.*\S)\s+(?P<serial>\d{1,3})[.)]?\s*$")
_PAGE_BEFORE = re.compile(
    rf"^(?P<rest>.*\S)\s+(?P<page>{_PAGES})\s+(?P<after>\S{{1,10}}|\d{{1,2}}{ENDING}?\s+\w{{3,9}},?\s+\d{{4}})\s*$"
)
_PAGE_FIRST = re.compile(rf"^(?P<serial>\s*\d{{1,3}}[.)]?\s+)?(?P<page>{_PAGES})\s+(?P<rest>\S.*)$")


def columns_in(line: str, *, drawn: bool = False) -> tuple[str, ...]:
    """The columns that a header line names, from left to right; none where it is no header of a table. Of a row with
    `drawn` cells their words are known for certain, and more of them may name nothing that a list has."""
    bare = line.strip(" |_.:\t")
    is_header = len(_HEADER.sub(" ", bare).split()) <= _MOST_OTHER_WORDS or _is_set_in_cells(bare)
    return _columns_named(bare) if is_header or (drawn and _is_row_of_captions(bare)) else ()


def _is_row_of_captions(row: str) -> bool:
    """Whether the cells of a row are short and hold no figure, as headings of columns do."""
    cells = _CELLS.split(row)
    is_short = all(len(_WORD.findall(cell)) <= _MOST_WORDS_DRAWN for cell in cells)
    return len(cells) >= _FEWEST_DRAWN and is_short and not any(map(str.isdigit, row))


def _columns_named(bare: str) -> tuple[str, ...]:
    """The columns that the words of a header name, a title among them."""
    found: list[str] = []
    for one in _HEADER.finditer(bare):
        if one.lastgroup and one.lastgroup not in found:
            found.append(one.lastgroup)
    words = _HEADER.sub(" ", bare).split()
    if len(words) == 1 and found[:1] in (["serial"], ["label"]) and found[-1:] == ["page"] and "title" not in found:
        found.insert(1, "title")
    return tuple(found) if len(found) >= 2 and "title" in found else ()


def _is_set_in_cells(line: str) -> bool:
    """Whether a line is many short cells that stand apart: a register's header names more than a list's. Two of them
    may stand so close that they read as one."""
    cells = _CELLS.split(line)
    long = [cell for cell in cells if len(_WORD.findall(cell)) > _MOST_WORDS]
    return len(cells) >= _FEWEST_CELLS and len(long) <= 1


def cells_of_header(words: Sequence[str]) -> list[tuple[str, list[int]]]:
    """The columns of a header line with the numbers of the words that name each, from left to right; none where its
    words name none.

    A first word that names nothing (`S.` over `No.`, a bare `#`) stands over the serial numbers. A column that is named
    as one before it is (`No.`, and `Apostille No.`) is another one, `rest`; so are numbers of something else than the
    row, behind the titles.
    """
    columns = _columns_named(" ".join(words))
    if not columns:
        return []
    named: dict[str, list[int]] = {name: [] for name in columns}
    starts = list(accumulate((len(word) + 1 for word in words), initial=0))
    for one in _HEADER.finditer(" ".join(words)):
        held = [
            nth for nth, word in enumerate(words)
            if starts[nth] < one.end() and one.start() < starts[nth] + len(word)
        ]  # fmt: skip
        name = one.lastgroup or ""
        taken = set(chain.from_iterable(named.values()))
        is_again = bool(named[name]) and max(taken) > named[name][-1]
        is_of_other = name == "serial" and bool(named["title"]) and held[0] - 1 not in taken
        named.setdefault("rest" if is_again or is_of_other else name, []).extend(held)
    if not named["title"]:
        taken = {nth for held in named.values() for nth in held}
        named["title"] = [nth for nth in range(len(words)) if nth not in taken][:1]
    named = {name: held for name, held in named.items() if held}
    first = min(held[0] for held in named.values())
    if first > 0 and "serial" not in named:
        named["serial"] = list(range(first))
    return sorted(named.items(), key=lambda cell: cell[1][0])


def in_usual_order(line: str, columns: Sequence[str]) -> str:
    """A row's line with its serial number at the front and its page at the end, wherever the header puts them."""
    if "serial" in columns and columns[-1] == "serial" and (moved := _SERIAL_LAST.match(line)):
        line = f"{moved['serial']}. {moved['rest']}"
        columns = columns[:-1]
    if "page" not in columns or columns[-1] == "page":
        return line
    before = columns.index("page") < columns.index("title")
    moved = (_PAGE_FIRST if before else _PAGE_BEFORE).match(line)
    if moved is None:
        return line
    if before:
        return f"{moved['serial'] or ''}{moved['rest']}   {moved['page']}"
    return f"{moved['rest']}   {moved['after']}   {moved['page']}"


def has_no_pages(columns: Sequence[str]) -> bool:
    """Whether the header names columns and none of them is the page."""
    return bool(columns) and "page" not in columns
