"""Which row of a list no paper answers, where the papers bear other numbers than the rows or none."""

from collections.abc import Sequence

from checker.facts.lists import IndexRow
from checker.judging.documents.companions import stem_words
from checker.judging.documents.index_rows import alike
from checker.judging.documents.logical_document import Paper

_SAME, _OTHER = 0.6, 0.5
"""Likeness from which a paper is a row's, and below which it is surely another."""
_FEWEST, _ROWS_A_MISS = 4, 5
"""Rows of a list that must have their paper, and rows for each that may have none."""
_WORD = 5
"""Letters of a word that two titles do not share by chance."""


def answered_by_none(rows: Sequence[IndexRow], papers: Sequence[Paper]) -> list[IndexRow]:
    """The rows that no paper answers; none unless nearly all others have a paper of their own, for a list whose titles
    are worded otherwise tells nothing."""
    scores = sorted(
        ((alike(row.title, paper.title), nth, at) for nth, row in enumerate(rows) for at, paper in enumerate(papers)),
        reverse=True,
    )
    mates: dict[int, int] = {}
    for score, nth, at in scores:
        if score >= _SAME and nth not in mates and at not in mates.values():
            mates[nth] = at
    left = [paper for at, paper in enumerate(papers) if at not in mates.values()]
    alone = [row for nth, row in enumerate(rows) if nth not in mates]
    if len(mates) < _FEWEST or len(alone) > len(rows) // _ROWS_A_MISS:
        return []
    return [row for row in alone if not any(_may_be(row, paper) for paper in left)]


def _may_be(row: IndexRow, paper: Paper) -> bool:
    words = {word for word in stem_words(row.title) if len(word) >= _WORD}
    return bool(words & stem_words(paper.title)) or alike(row.title, paper.title) >= _OTHER
