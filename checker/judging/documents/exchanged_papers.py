"""Two papers of one file of which each stands where the other is listed, as the headings of their first pages say.

The index, a bookmark or a label calls them by titles that share words, as *Witness statement of …*; what tells them
apart stands in the heading of the other. One heading that says so may be a slip of the pen, two that say it of each
other are the papers themselves.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, groupby

from checker.judging.documents.companions import stem_words, telling
from checker.judging.documents.logical_document import Paper

_MOST = 200
"""Papers of one file that are compared with each other."""


@dataclass(frozen=True, slots=True)
class _Headed:
    """A paper, the words by which it is listed, and those of each heading of its first page."""

    paper: Paper
    listed: frozenset[str]
    headings: tuple[frozenset[str], ...]


def exchanged(papers: Sequence[Paper]) -> Iterator[tuple[Paper, Paper]]:
    """Each two such papers, the first of the file before the second."""
    parts = sorted((one for one in papers if one.part is not None), key=lambda one: (one.file.path, one.first))
    for _, within in groupby(parts, key=lambda one: one.file.path):
        headed = [_headed(one) for one in list(within)[:_MOST]]
        for one, other in combinations(headed, 2):
            if _is_headed_as(one, other) and _is_headed_as(other, one):
                yield one.paper, other.paper


def _headed(paper: Paper) -> _Headed:
    lines = (line for line in paper.file.titles if line.page == paper.first)
    return _Headed(paper, stem_words(paper.title), tuple(stem_words(line.text) for line in lines))


def _is_headed_as(one: _Headed, other: _Headed) -> bool:
    """Whether a heading of a paper's first page is that of the other, and none is its own."""
    shared = one.listed & other.listed
    headings = [words for words in one.headings if words & shared]
    own, foreign = telling(one.listed - shared), telling(other.listed - shared)
    return any(words & foreign for words in headings) and not any(words & own for words in headings)
