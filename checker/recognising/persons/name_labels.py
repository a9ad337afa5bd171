"""Labels of the name, or of the code, of the one whom a case is about: *Name of client*, *Patient / code*."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from checker.facts.found import Evidence
from checker.lexicon import alternatives, phrases, whole
from checker.pages.page import Page
from checker.pages.text_layout import Line
from checker.recognising.fields.table_columns import LEAST_CELLS, column_under, row_of

_SUBJECTS, _WORDS = phrases("subjects", "subjects"), phrases("subjects", "label words")
_WORD = re.compile(rf"{alternatives((*_SUBJECTS, *_WORDS))}(?:[’']s)?", re.IGNORECASE)
_OF_SUBJECT = re.compile(whole((*_SUBJECTS, "code")), re.IGNORECASE)
_OF_OTHERS = frozenset(phrases("subjects", "labels of other things"))
_OF_NAME = re.compile(rf"{whole(phrases('subjects', 'name words'))}|/", re.IGNORECASE)
_PAPERS = frozenset((*phrases("papers", "nouns"), *phrases("subjects", "accounts")))
_MOST_WORDS = 6
_BESIDE = 1.0
"""Points by which a label's cell may reach into that of its value."""


class Labelled(NamedTuple):
    """A label, and where on the page its value begins and its line ends."""

    label: str
    start: int
    end: int


def labelled_on(page: Page) -> Iterator[Labelled]:
    """What stands behind a label of any sort, and under one that heads a column of names."""
    lines = sorted(page.lines, key=lambda one: one.box.top)
    tops = [one.box.top for one in lines]
    for line in lines:
        near = lines[bisect_left(tops, line.box.top - line.box.height) : bisect_right(tops, line.box.bottom)]
        label, start = _label_of(line, near)
        if 0 < len(label.split()) <= _MOST_WORDS:
            yield Labelled(label.casefold(), start, line.end)
        if sort_of(line.text) == "name label" and len(row_of(page, line)) >= LEAST_CELLS:
            for cell in column_under(page, line):
                yield Labelled(line.text.casefold(), cell.start, cell.end)


def sort_of(label: str) -> Evidence:
    """What a label says of the name behind it."""
    if is_of_subject(label):
        return "name label" if _OF_NAME.search(label) else "label"
    return "account" if label.casefold().split()[-1:] and label.casefold().split()[-1] in _PAPERS else "other label"


def is_of_subject(label: str) -> bool:
    """Whether it is the label of the name, the code or the person of the one whom a case is about."""
    if not 0 < len(label.split()) <= _MOST_WORDS or label.casefold() in _OF_OTHERS:
        return False
    return label_end(label, 0, len(label)) == len(label) and _OF_SUBJECT.search(label) is not None


def label_end(text: str, start: int, end: int) -> int:
    """Where the words of a label end with which a text begins; its start, if it begins with none."""
    at = start
    for word in re.compile(r"[^\s:]+[\s:]*").finditer(text, start, end):
        parts = [one for one in re.split(r"[\s/:.()]+", word[0]) if one]
        if word.start() != at or not all(map(_WORD.fullmatch, parts)):
            break
        at = word.end()
    return at


def _label_of(line: Line, near: Iterable[Line]) -> tuple[str, int]:
    """A line's label, and where its value begins: before a colon, the words of a label, or the cell to the left."""
    before, colon, behind = line.text.partition(":")
    if colon and behind.strip():
        return before.strip(), line.end - len(behind.lstrip())
    end = label_end(line.text, 0, len(line.text))
    label = line.text[:end].strip()
    if 0 < end < len(line.text) and is_of_subject(label) and _OF_NAME.search(label):
        return label, line.start + end
    left = [one for one in near if one.box.same_row(line.box) and one.box.right <= line.box.left + _BESIDE]
    return max(left, key=lambda one: one.box.right).text.strip(" :") if left else "", line.start
