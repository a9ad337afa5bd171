"""Which paper another one answers, by what their titles, or their rows in an index, call them.

Only a sole match counts: a paper that is called what the answer's title names, with all the words that it names it by,
or that bears the label that it names. Where that is one word (*questions*), the answer must tell of whatever else the
other's title says behind it; a mere *letter* may be any, but for its day.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from checker.findings import Place
from checker.judging.documents.index_rows import days_of
from checker.judging.documents.locations import at_fact, at_paper, name_of
from checker.judging.documents.logical_document import Paper
from checker.judging.documents.titles_of_answers import Called, answered, called, goes_on, mark
from checker.judging.documents.told_days import NEVER_ITS_END, PAGE_SOURCES

_OWN_ROLES = frozenset(("issued", "signed", "sworn", "effective", "certified", "translated"))
"""Roles of days that may be a paper's own."""
_STATED = frozenset(("issued", "signed", "sworn", "effective"))
"""Roles of a day that a paper states as its own; in others it may be that of what was done to it later."""
_SURE = 0.55
"""How sure the reading of a day must be, and that it is the paper's own."""
_STRONG = 0.6
"""How much a line must look like a title."""


@dataclass(frozen=True, eq=False)
class OneCalled:
    """A paper, or a row of an index, by its titles, with the days between which it was surely made."""

    name: str
    titles: tuple[str, ...]
    beside: tuple[str, ...]
    """What else stands in the head of its first page, as whom a letter is sent to."""
    marks: frozenset[str]
    place: Place
    first: date | None = None
    """The earliest day that may be its own, and the latest; None where none is sure."""
    last: date | None = None
    from_picture: bool = False

    @cached_property
    def names(self) -> tuple[Called, ...]:
        """What it is called; where one of its titles says what it answers, that alone: a translation is no notice,
        though *Notice* heads it."""
        telling = [title for title in self.titles if answered(title)]
        return tuple(map(called, telling or self.titles))

    @cached_property
    def answers(self) -> tuple[Called, ...]:
        """What its titles say that it answers."""
        return tuple(dict.fromkeys(one for title in self.titles for one in answered(title)))

    @cached_property
    def words(self) -> frozenset[str]:
        """All words that it is called by."""
        return frozenset().union(*(called(one).words for one in (*self.titles, *self.beside)))


def answers_in(everyone: Sequence[OneCalled]) -> Iterator[tuple[OneCalled, OneCalled]]:
    """Each one that answers another, with that one."""
    for one in everyone:
        met = (tuple(other for other in everyone if other is not one and _is_meant(wanted, one, other))
               for wanted in one.answers)  # fmt: skip
        first = next(filter(None, met), ())
        if len(first) == 1:
            yield one, first[0]


def _is_meant(wanted: Called, mine: OneCalled, its: OneCalled) -> bool:
    if wanted.mark is not None:
        return wanted.mark in its.marks
    if its.first and not wanted.figures <= _figures_of(its.first, *filter(None, (mine.first, mine.last))):
        return False
    return wanted.words <= its.words and any(_is_so_called(wanted, name, mine) for name in its.names)


def _figures_of(*days: date) -> set[int]:
    return {figure for one in days for figure in (one.day, one.month, one.year)}


def _is_so_called(wanted: Called, name: Called, mine: OneCalled) -> bool:
    is_told = len(wanted.words) > 1 or bool(wanted.figures) or not wanted.is_bare and name.rest <= mine.words
    return bool(wanted.heads & name.heads) and wanted.anew == name.anew and is_told


def papers_called(papers: Sequence[Paper]) -> Iterator[OneCalled]:
    """The papers, each by its name and the title on its first page."""
    for paper in papers:
        if not paper.split:
            yield _paper_called(paper)


def _paper_called(paper: Paper) -> OneCalled:
    marks = {found for one in _numbers(paper) if one and (found := mark(one))}
    days = _days_of(paper)
    own = paper.own
    place = at_fact(paper, own) if own and own.page else at_paper(paper)
    first, last = days or (None, None)
    if own and own.role not in _STATED and own.source != "name":
        first = None
    is_sure = not paper.unread and (not own or own.source in ("text", "name"))
    beside = tuple(line.text for line in paper.shown("titles") if line.page == paper.first)
    return OneCalled(name_of(paper), tuple(_titles(paper)), beside, frozenset(marks), place, first, last, not is_sure)


def _numbers(paper: Paper) -> Iterator[str | None]:
    yield paper.label
    first = paper.title.split(" ", 1)[0]
    yield first if first[:1].isalpha() else None
    if paper.part is None and paper.file.name.number:
        yield str(paper.file.name.number[-1])


def _titles(paper: Paper) -> Iterator[str]:
    """Its name, and the lines of its first page that look like titles or say what a letter is about; a title that runs
    on over two lines as one."""
    yield paper.title
    lines = [
        line for line in paper.shown("titles")
        if line.page == paper.first and (line.sort == "subject" or line.sort == "title" and line.strength >= _STRONG)
    ]  # fmt: skip
    for nth, line in enumerate(lines):
        runs_on = goes_on(line.text) and lines[nth + 1 : nth + 2]
        yield f"{line.text} {lines[nth + 1].text}" if runs_on else line.text


def _days_of(paper: Paper) -> tuple[date, date] | None:
    """The earliest and the latest day that may be a paper's own; None where its own day is not sure, or where it lists
    the days of others."""
    own = paper.own
    if own is None or not own.value or own.precision != "day" or own.confidence < _SURE or paper.index:
        return None
    its = [one for one in paper.dates if one.value and one.source in PAGE_SOURCES and one.precision == "day"]
    stated = [one for one in its if one.source == "name" or one.role in _OWN_ROLES and "sentence" not in one.stands]
    alone = [one for one in its if "sentence" not in one.stands and one.role not in NEVER_ITS_END]
    first = min([own.value, *(one.value or "" for one in stated)])
    last = max([own.value, *(one.value or "" for one in (*stated, *alone))])
    return date.fromisoformat(first[:10]), date.fromisoformat(last[:10])


def rows_called(index: Paper) -> list[OneCalled]:
    """The rows of an index."""
    return [_row_called(index, nth) for nth in range(len(index.index))]


def _row_called(index: Paper, nth: int) -> OneCalled:
    row = index.index[nth]
    days = sorted(days_of(index, row))
    marks = {found for one in (row.label, row.serial) if one and (found := mark(one))}
    first, last = (days[0], days[-1]) if days else (None, None)
    name = f"{row.label or row.serial or 'the row'} ({row.title})"
    return OneCalled(
        name, (row.title,), (), frozenset(marks), at_paper(index, row.on_page), first, last,
        any(page.text == "ocr" for page in index.pages if page.page == row.on_page),
    )  # fmt: skip
