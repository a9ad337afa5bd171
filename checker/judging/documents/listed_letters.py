"""Letters of one section that an index lists, or that lie in one series, out of the order of their days but for one.

Whoever files letters, e-mails and invoices files them by day; other papers are grouped by what they are for. So only a
section that holds such papers for the most part is looked at, and only one of them may stand out of the way: a section
with more is ordered by something else.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from checker.findings import Place
from checker.judging.documents.index_rows import days_of
from checker.judging.documents.label_sequence import label_of
from checker.judging.documents.locations import at_paper
from checker.judging.documents.logical_document import LEAST_CONFIDENCE, Paper
from checker.lexicon import phrases, whole

_LETTERS = re.compile(whole(phrases("index", "letters")), re.IGNORECASE)
_BESIDE = re.compile(whole(phrases("index", "stand beside another")), re.IGNORECASE)
_OPEN = re.compile(r"\b(?:to|from|until|and)\W*$", re.IGNORECASE)
"""Ends the title of a row whose day is the last of several."""
_CODE = re.compile(r"([A-Z]{1,3})[-_.]?\d{1,3}(?=[\s_.-])")
"""A number in a series of the office's own, before the day or the purpose in a file's name: *C-02 2026-10-27 Reply*."""
_FEWEST, _FEWEST_OF_FILE = 4, 3
_MOST_OF_SERIES, _MOST_OF_NUMBERS = 0.5, 0.75
"""Share of letters among papers that bear a label with letters, as D1 to D8, and among those that are only numbered."""


@dataclass(frozen=True, slots=True)
class OneOfSection:
    """A paper of a section, as it is listed or filed."""

    name: str
    title: str
    first: date
    last: date
    place: Place

    @property
    def may_move(self) -> bool:
        """Whether it has no place of its own beside another paper."""
        return _BESIDE.search(self.title) is None


Section = Sequence[OneOfSection]


def sections_of_rows(index: Paper) -> Iterator[Section]:
    """The sections of letters in an index: the rows that have a day, in their order."""
    sections: dict[tuple[str, int], list[OneOfSection]] = {}
    headings = 0
    for row in index.index:
        written = row.label or row.serial
        headings += written is None
        mark = label_of(written)
        days = sorted(days_of(index, row))
        if mark is None or mark.series == "letters" or not days or _OPEN.search(row.title):
            continue
        key = (mark.series, 0 if mark.series else headings)
        one = OneOfSection(f"{written} ({row.title})", row.title, days[0], days[-1], at_paper(index, row.on_page))
        sections.setdefault(key, []).append(one)
    return (held for (series, _), held in sections.items() if _is_of_letters(held, series))


def sections_of_papers(papers: Iterable[Paper]) -> Iterator[Section]:
    """The sections of letters among papers: those of a series of labels, or of one folder's codes in file names, that
    are surely dated, as their numbers run."""
    sections: dict[tuple[str, str], list[tuple[int, OneOfSection]]] = {}
    for paper in papers:
        code = None if paper.label or paper.part else _CODE.match(paper.stem)
        mark, day = label_of(code[0] if code else paper.label), _own_day(paper)
        if mark is not None and mark.series not in ("", "letters") and day and not paper.split:
            one = OneOfSection(f"{mark.text} ({paper.title})", paper.title, day, day, at_paper(paper))
            folder = paper.file.path.rpartition("/")[0] if code else ""
            sections.setdefault((folder, mark.series), []).append((mark.number, one))
    for (_, series), numbered in sections.items():
        held = [one for _, one in sorted(numbered, key=lambda pair: pair[0])]
        if _is_of_letters(held, series):
            yield held


def sections_of_files(papers: Iterable[Paper]) -> Iterator[Section]:
    """The letters of one file, as they follow each other in it."""
    files: dict[str, list[OneOfSection]] = {}
    for paper in papers:
        if paper.part is not None and paper.part.known_by == "letter" and (day := _own_day(paper)):
            # Its title is the first line of its page, a letterhead or a label, which says of no other paper.
            files.setdefault(paper.file.path, []).append(OneOfSection(paper.title, "", day, day, at_paper(paper)))
    return (held for held in files.values() if len(held) >= _FEWEST_OF_FILE)


def _is_of_letters(section: Section, series: str) -> bool:
    letters = sum(bool(_LETTERS.search(one.title)) for one in section)
    return len(section) >= _FEWEST and letters >= len(section) * (_MOST_OF_SERIES if series else _MOST_OF_NUMBERS)


def astray(section: Section) -> tuple[OneOfSection, OneOfSection] | None:
    """The two neighbours that go back in time, where one paper alone is out of order and none of those that may be it
    belongs beside another; None otherwise. One in front of several older ones opens the section for what it is, as an
    engagement letter does."""
    if _in_order(section):
        return None
    movable = [one for nth, one in enumerate(section) if _in_order([*section[:nth], *section[nth + 1 :]])]
    if not movable or movable == [section[0]] or not all(one.may_move for one in movable):
        return None
    return next((pair for pair in pairwise(section) if not _in_order(pair)), None)


def _in_order(papers: Section) -> bool:
    return all(one.first <= other.last for one, other in pairwise(papers))


def _own_day(paper: Paper) -> date | None:
    own = paper.own
    if own is None or own.value is None or own.precision != "day" or own.alternatives:
        return None
    return date.fromisoformat(own.value[:10]) if own.confidence >= LEAST_CONFIDENCE else None
