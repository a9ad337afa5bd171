"""All labels that a paper bears: the bundle's, and those of other series, as an exhibit's own mark is."""

from collections.abc import Iterable

from checker.facts.found import Mark
from checker.judging.documents.label_sequence import label_of
from checker.judging.documents.logical_document import Paper

_STEM = 5
"""Letters that the forms of one word share: annex, annexe, annexure."""
LabelKey = tuple[str, int]
"""The series and the number of a label."""


def key_of(label: str | None) -> LabelKey | None:
    """What two labels of one place in one series have in common; None for what is no label."""
    known = label_of(label)
    return (known.series, known.number) if known else None


def keys_of(paper: Paper) -> frozenset[LabelKey]:
    """The labels of a paper: the one that it is filed by, those in its name and in the heading of its first page."""
    in_name = paper.file.name.also if paper.part is None else ()
    headings = (mark.label for mark in paper.marks if mark.how == "heading" and mark.page == paper.first)
    return frozenset(key for one in (paper.label, *in_name, *headings) if (key := key_of(one)))


def borne_by(papers: Iterable[Paper]) -> frozenset[LabelKey]:
    """The labels with a prefix (B2, TMG1) that any paper bears: bare letters and numbers may be of any series."""
    return frozenset(key for one in papers for key in keys_of(one) if key[0] not in ("", "letters"))


def is_of_other_series(mark: Mark, paper: Paper) -> bool:
    """Whether a label that heads a page is of another series than the one in the file's name: the name bears it too,
    or both word and prefix are others.
    """
    name, mine, other = paper.file.name, label_of(paper.file.name.label), label_of(mark.label)
    if mark.label in name.also:
        return True
    if mine is None or other is None or name.label_word is None:
        return False
    is_other_word = mark.word[:_STEM] != name.label_word[:_STEM]
    return is_other_word and mine.series != other.series
