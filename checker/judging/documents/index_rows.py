"""Which row of an index speaks of which paper, and on which page a paper begins."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher

from checker.facts.lists import IndexRow
from checker.judging.documents.companions import stem_words
from checker.judging.documents.label_sequence import Label, label_of, same_label
from checker.judging.documents.logical_document import Paper

_LABELLED = re.compile(r"[A-Z]{1,3}[-. ]?\d{1,3}(?![\w-])")
_WHOLE_DAY = re.compile(r"(?<!\d)\d{1,2}\s*[-./]\s*\d{1,2}\s*[-./]\s*\d{4}(?!\d)")
_ALIKE = 0.55
_IN_ANY_ORDER = 0.98
"""Of *claimant to defendant* and *defendant to claimant* the one in the same order is the more alike."""


@dataclass(frozen=True, slots=True)
class Match:
    """Rows and papers that belong together, and those that are left over on each side."""

    rows: tuple[IndexRow, ...]
    pairs: tuple[tuple[IndexRow, Paper], ...]
    unlisted: tuple[Paper, ...]
    unfiled: tuple[IndexRow, ...]


def matched(rows: Sequence[IndexRow], papers: Sequence[Paper], *, everything: bool) -> Match:
    """Pairs rows with papers: by label first, then by the words of the title, the most alike first.

    Unless `everything` is asked, rows that carry no label of the papers' series are about other documents and are
    left aside.
    """
    series = {label.series for p in papers if (label := label_of(p.label))}
    left = dict.fromkeys(papers)
    by_number: dict[int, list[Paper]] = {}
    for paper in papers:
        if mark := label_of(paper.label):
            by_number.setdefault(mark.number, []).append(paper)
    pairs: list[tuple[IndexRow, Paper]] = []
    open_rows: list[IndexRow] = []
    for row in rows:
        mark = label_of(_row_label(row))
        mate = _labelled_alike(mark, (p for p in by_number.get(mark.number, ()) if p in left)) if mark else None
        mate = mate or next((p for p in left if mark and _begins_with(p.title, mark.text)), None)
        if mate is not None:
            del left[mate]
            pairs.append((row, mate))
        else:
            open_rows.append(row)
    met: set[int] = set()
    for _, nth, paper in sorted(_likeness(open_rows, list(left)), key=lambda one: (-one[0], one[1], one[2].position)):
        if paper in left and nth not in met:
            del left[paper]
            met.add(nth)
            pairs.append((open_rows[nth], paper))
    taken = {id(row) for row, _ in pairs}
    open_rows = [row for row in open_rows if id(row) not in taken and not _is_of_a_list(row, papers)]
    unfiled = [row for row in open_rows if everything or _of_series(row, series, papers)]
    return Match(tuple(rows), tuple(pairs), tuple(left), tuple(unfiled))


def pages_of(row: IndexRow) -> int | None:
    """How many pages a row says that its paper has; None where it does not."""
    return row.pages or (row.last_page - row.page + 1 if row.last_page and row.page else None)


def days_of(index: Paper, row: IndexRow) -> list[date]:
    """The days of a row's date, as they stand there; none where they are not certain. *3 May* is not of *23 May*, and
    of *24.08. – 02.10.2026* one day of two is not known. A further whole day may be broken by the end of its line."""
    if not row.date:
        return []
    days, rest = [], row.date
    for one in index.dates:
        written = re.compile(rf"(?<!\d){re.escape(one.written)}(?!\d)")
        if one.page != row.on_page or one.precision != "day" or not one.value or one.alternatives:
            continue
        if written.search(row.date):
            days.append(date.fromisoformat(one.value))
            rest = written.sub("", rest)
    return [] if any(map(str.isdigit, _WHOLE_DAY.sub("", rest) if days else rest)) else days


def _labelled_alike(wanted: Label, papers: Iterable[Paper]) -> Paper | None:
    """The first paper with that label, for choice one whose label has the series too."""
    alike = [paper for paper in papers if paper.label and same_label(paper.label, wanted.text)]
    exact = (paper for paper in alike if (mark := label_of(paper.label)) and mark.series == wanted.series)
    return next(exact, alike[0] if alike else None)


def _begins_with(title: str, label: str) -> bool:
    """Whether a title begins with a label, as a bookmark's does, whatever else the paper is marked with."""
    first = _LABELLED.match(title)
    return first is not None and same_label(first[0], label)


def _of_series(row: IndexRow, series: set[str], papers: Sequence[Paper]) -> bool:
    mark = label_of(_row_label(row))
    if mark is None:
        return False
    # What stands beside annexure F is F/1.
    is_beside = any(paper.label == mark.series for paper in papers)
    return mark.series in series or is_beside or not papers


def _is_of_a_list(row: IndexRow, papers: Sequence[Paper]) -> bool:
    """Whether a file's name says that the row's paper lies in it, as *Annex F, G* and *Annex D to D3* do."""
    wanted = _row_label(row)
    return bool(wanted) and any(same_label(one, wanted or "") for paper in papers for one in paper.file.name.also)


def _row_label(row: IndexRow) -> str | None:
    """The label that a row gives its paper: also a number that bears letters, as D3 does where 3 counts rows. Where
    that is of the same series as a label in the title, the title speaks of another paper: *D-09, translation of D-08*.
    """
    serial = row.serial if row.serial and any(map(str.isalpha, row.serial)) else None
    own, told = label_of(serial), label_of(row.label)
    return serial if own and told and own.series == told.series else row.label or serial


def _likeness(rows: Sequence[IndexRow], papers: Sequence[Paper]) -> list[tuple[float, int, Paper]]:
    """(likeness, row, paper) of those that share a word of their titles."""
    by_word: dict[str, dict[Paper, None]] = {}
    for paper in papers:
        for word in stem_words(paper.title):
            by_word.setdefault(word, {})[paper] = None
    found = []
    for nth, row in enumerate(rows):
        rivals = {paper: None for word in stem_words(row.title) for paper in by_word.get(word, ())}
        for paper in rivals:
            if label_of(_row_label(row)) and label_of(paper.label) and not _names(row.title, paper.label):
                continue
            score = alike(row.title, paper.title)
            if score >= _ALIKE:
                found.append((score, nth, paper))
    return found


def _names(title: str, label: str | None) -> bool:
    """Whether a row says the paper's label in its title, as *D1, Exhibit FA1* does: two numberings of one paper."""
    return any(map(str.isdigit, label or "")) and label in re.findall(r"[A-Z]+\d+", title)


def alike(one: str, other: str) -> float:
    """How alike two titles are, from 0 to 1: shared words, or the letters where words are written otherwise."""
    a, b = stem_words(one), stem_words(other)
    if not a or not b:
        return 0.0
    shared = len(a & b) / min(len(a), len(b))
    return max(
        _IN_ANY_ORDER * shared * (0.7 + 0.3 * min(len(a), len(b)) / max(len(a), len(b))),
        SequenceMatcher(None, one.casefold(), other.casefold()).ratio(),
    )
