"""What the name of a file, or its row in an index, says that is with it: *Birth certificate, with apostille*."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from checker.judging.documents.logical_document import Paper
from checker.lexicon import alternatives, by_meaning, phrases, whole

_BEHIND = re.compile(rf"(?<!\w){alternatives(phrases('index', 'comes with'))}\s+(?P<what>.+)", re.IGNORECASE)
_PEERS = 2
"""Files that have a paper of that kind with them, as they are said to, from which one that has not is told."""


@dataclass(frozen=True, slots=True)
class Promise:
    """That a file has a paper of a kind with it, in the words that say so."""

    paper: Paper
    kind: str
    words: str

    @property
    def is_kept(self) -> bool:
        """Whether anything on the file's pages speaks for a paper of that kind, however weakly."""
        file = self.paper.file
        return any(one.sort == self.kind for one in file.hallmarks) or any(
            _kinds()[self.kind].search(one.text) for one in file.titles
        )


def promises(papers: Sequence[Paper], rows: Mapping[Paper, str]) -> Iterator[Promise]:
    """What the files' own names say, and the titles of their rows."""
    for paper in papers:
        told = [one for words in (paper.stem, rows.get(paper, "")) for one in _promised(words)]
        for kind, words in dict(told).items():
            yield Promise(paper, kind, words)


def broken(promised: Sequence[Promise]) -> Iterator[Promise]:
    """Those that are surely not kept: other files of which the same is said keep theirs."""
    kept = Counter(one.kind for one in promised if one.is_kept)
    for one in promised:
        if not one.is_kept and not one.paper.unread and kept[one.kind] >= _PEERS:
            yield one


@cache
def _kinds() -> Mapping[str, re.Pattern[str]]:
    """What papers are called, by kind; compiled when the first file is said to come with another."""
    return {kind: re.compile(whole(words), re.IGNORECASE) for kind, words in by_meaning("kinds", "titles").items()}


def _promised(words: str) -> Iterator[tuple[str, str]]:
    behind = _BEHIND.search(words)
    if behind is None:
        return
    taken: list[tuple[int, int]] = []
    found = [(met.span(), kind) for kind, known in _kinds().items() for met in known.finditer(behind["what"])]
    for (start, end), kind in sorted(found, key=lambda one: one[0][0] - one[0][1]):
        if not any(start < last and first < end for first, last in taken):
            taken.append((start, end))
            yield kind, behind[0][: behind.start("what") - behind.start() + end]
