"""Which file stands for which row of an index, by the number that both bear.

Offices number their files in many ways: `07 Grant.pdf`, `3.2 Payslips.pdf`, `Doc 02 Nikah nama.pdf`, `V05 …`,
`077-12 …`, `0061_12 …`, or by the pages of the bundle, `p004-006 Petition.pdf`. None is listed here: what stands at the
start of the names is compared with what the rows begin with, as it is, by its last number, or with their pages, and
the one way that fits nearly all rows, each with a file of its own, is the office's.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from checker.facts.lists import IndexRow
from checker.judging.documents.index_rows import alike, pages_of
from checker.judging.documents.logical_document import Paper

Numbering = tuple[Callable[[Paper], str | None], Callable[[IndexRow], str | None]]
_HEAD = re.compile(r"\W*(?P<word>[A-Za-z]{0,6})[ ._-]{0,2}(?P<number>\d{1,4}(?:[._-]\d{1,3})*)(?![\d/])")
_FEWEST, _MOST_ROWS = 4, 0.75
"""Rows that a numbering must fit, and their share of all that have a number."""
_SAME_TITLE, _MOST_TITLES = 0.4, 0.7
"""Likeness of two titles, and the share of the pairs that must have it, or one number of pages: any two lists run
from 1 to 12."""


def paired_by_number(rows: Sequence[IndexRow], papers: Iterable[Paper]) -> Mapping[int, Paper]:
    """The file of each row, by the row's position; empty where names and rows share no numbering."""
    for of_file, of_row in _NUMBERINGS:
        wanted = {nth: key for nth, row in enumerate(rows) if (key := of_row(row))}
        by_key: dict[str, list[Paper]] = {}
        for paper in papers:
            if key := of_file(paper):
                by_key.setdefault(key, []).append(paper)
        pairs = {nth: by_key[key][0] for nth, key in wanted.items() if len(by_key.get(key, ())) == 1}
        if _is_numbering(pairs, rows, wanted):
            return pairs
    return {}


def bears_number(paper: Paper) -> bool:
    """Whether a file's name begins with a number, as the office gives one."""
    return _whole_of(paper.stem) is not None


def shares_number(row: IndexRow, paper: Paper) -> bool:
    """Whether row and file bear one number in any of the ways: of 2a and 2b each may be meant by row 2."""
    return any((key := of_row(row)) is not None and key == of_file(paper) for of_file, of_row in _NUMBERINGS)


def _is_numbering(pairs: Mapping[int, Paper], rows: Sequence[IndexRow], wanted: Mapping[int, str]) -> bool:
    if len(pairs) < max(_FEWEST, _MOST_ROWS * len(wanted)) or len(set(wanted.values())) < len(wanted):
        return False
    fitting = sum(_fits(rows[nth], paper) for nth, paper in pairs.items())
    return fitting >= _MOST_TITLES * len(pairs)


def _fits(row: IndexRow, paper: Paper) -> bool:
    """Whether a row and a file are called alike, or have the same number of pages, two or more: offices shorten names,
    as FRC."""
    return alike(row.title, paper.title) >= _SAME_TITLE or pages_of(row) == paper.file.pages > 1


def _head(text: str) -> tuple[str, str] | None:
    met = _HEAD.match(text)
    if met is None:
        return None
    return met["word"].casefold(), re.sub(r"\b0+(?=\d)", "", re.sub("[-_]", ".", met["number"]))


def _whole_of(text: str | None) -> str | None:
    head = _head(text) if text else None
    return head and "".join(head)


def _last_of(text: str | None) -> str | None:
    head = _head(text) if text else None
    return head and head[1].rsplit(".", 1)[-1]


def _first_of(text: str | None) -> str | None:
    head = _head(text) if text else None
    return head and head[1].split(".", 1)[0]


def _written(row: IndexRow) -> str | None:
    """What the row begins with."""
    return row.serial or row.label


def _page(row: IndexRow) -> str | None:
    return str(row.page) if row.page else None


_NUMBERINGS: tuple[Numbering, ...] = (
    (lambda paper: _whole_of(paper.stem), lambda row: _whole_of(_written(row))),
    (lambda paper: _last_of(paper.stem), lambda row: _last_of(_written(row))),
    (lambda paper: _first_of(paper.stem), _page),
)
