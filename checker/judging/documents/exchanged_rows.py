"""Two rows of an index that give two papers each other's label: it lists as I what is J, and as J what is I.

What a paper is called in its file's name and at the head of its first page is held against the row that bears its
label. One row with other words may be worded otherwise; two rows whose telling words are each the other paper's, and
not its own, are exchanged.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from checker.facts.lists import IndexRow
from checker.judging.documents.borne_labels import LabelKey, key_of, keys_of
from checker.judging.documents.companions import stem_words, telling
from checker.judging.documents.listed_numbers import paired_by_number
from checker.judging.documents.logical_document import Paper

_MOST = 200
"""Rows that are compared with each other."""


@dataclass(frozen=True, slots=True)
class ExchangedRows:
    """Two rows, and the papers that bear their labels."""

    row: IndexRow
    other: IndexRow
    paper: Paper
    other_paper: Paper


def exchanged_rows(rows: Sequence[IndexRow], papers: Sequence[Paper]) -> Iterator[ExchangedRows]:
    """Each two such rows."""
    filed = list(_filed(rows, papers))[:_MOST]
    called = {paper: _called(paper) for _, paper in filed}
    for (row, paper), (other, other_paper) in combinations(filed, 2):
        if paper is other_paper:
            continue
        listed, listed_too = stem_words(row.title), stem_words(other.title)
        own, foreign = telling(listed - listed_too), telling(listed_too - listed)
        mine, theirs = called[paper], called[other_paper]
        if own & theirs and foreign & mine and not own & mine and not foreign & theirs:
            yield ExchangedRows(row, other, paper, other_paper)


def _filed(rows: Sequence[IndexRow], papers: Sequence[Paper]) -> Iterator[tuple[IndexRow, Paper]]:
    """Rows with the one paper that bears their label, or the office's number."""
    files = [paper for paper in papers if paper.part is None]
    borne: dict[LabelKey, list[Paper]] = {}
    for paper in files:
        for key in keys_of(paper):
            borne.setdefault(key, []).append(paper)
    numbered: Mapping[int, Paper] = paired_by_number(rows, files)
    for nth, row in enumerate(rows):
        label = key_of(row.label)
        bearers = borne.get(label, []) if label else []
        if len(bearers) == 1:
            yield row, bearers[0]
        elif not bearers and nth in numbered:
            yield row, numbered[nth]


def _called(paper: Paper) -> frozenset[str]:
    """The words of a file's name and of the headings of its first page."""
    headings = (stem_words(line.text) for line in paper.file.titles if line.page == paper.first)
    return frozenset(word for words in (stem_words(paper.title), stem_words(paper.stem), *headings) for word in words)
