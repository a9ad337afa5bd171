"""Two papers of one file of which each stands where the other is listed, as the headings of their first pages say.

The index, a bookmark or a label calls them by titles that share words, as *Witness statement of …*; what tells them
apart stands in the heading of the other. One heading that says so may be a slip of the pen, two that say it of each
other are the papers themselves.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations, groupby

from checker.facts.what_it_is import TitleLine
from checker.judging.documents.companions import stem_words
from checker.judging.documents.logical_document import Paper

_LETTERS = 4
"""Of a word that tells one title from another."""
_MOST = 200
"""Papers of one file that are compared with each other."""


def exchanged(papers: Sequence[Paper]) -> Iterator[tuple[Paper, Paper]]:
    """Each two such papers, the first of the file before the second."""
    parts = sorted((one for one in papers if one.part is not None), key=lambda one: (one.file.path, one.first))
    for _, within in groupby(parts, key=lambda one: one.file.path):
        held = list(within)
        pairs = combinations(held[:_MOST], 2)
        yield from (pair for pair in pairs if _is_headed_as(*pair) and _is_headed_as(*reversed(pair)))


def _is_headed_as(paper: Paper, other: Paper) -> bool:
    """Whether a heading of a paper's first page is that of the other, and none is its own."""
    mine, others = stem_words(paper.title), stem_words(other.title)
    shared = mine & others
    headings = [words for line in _headings(paper) if (words := stem_words(line.text)) & shared]
    own, foreign = _telling(mine - others), _telling(others - mine)
    return any(words & foreign for words in headings) and not any(words & own for words in headings)


def _headings(paper: Paper) -> Iterator[TitleLine]:
    return (line for line in paper.file.titles if line.page == paper.first)


def _telling(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if len(word) >= _LETTERS and word.isalpha())
