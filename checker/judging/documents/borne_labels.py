"""All labels that a paper bears: the bundle's, and those of other series, as an exhibit's own mark is."""

from collections.abc import Iterable, Sequence

from checker.facts.found import Mark
from checker.judging.documents.label_sequence import label_of
from checker.judging.documents.listed_numbers import paired_by_number
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


def held_in_lists(papers: Iterable[Paper]) -> frozenset[LabelKey]:
    """The labels that the names of files give beside their first: *Annex F, G* holds G, too."""
    return frozenset(key for one in papers for label in one.file.name.also if (key := key_of(label)))


def listed_of(papers: Sequence[Paper]) -> tuple[LabelKey, ...]:
    """The labels that an index gives to files which bear the numbers of its rows, in its order, whether or not the
    files show them: a stamp on a scan is easily missed."""
    files = [one for one in papers if one.part is None]
    rows = (one.index[nth] for one in papers if one.index for nth in sorted(paired_by_number(one.index, files)))
    return tuple(key for row in rows if (key := key_of(row.label)))


def number_among(key: LabelKey, of: str) -> int | None:
    """Which place in a series a label fills: its own, or among letters that of its letter, as B-1 and B-2 are B."""
    series, number = key
    if series == of:
        return number
    letter = label_of(series) if of == "letters" and len(series) == 1 else None
    return letter.number if letter else None


def same_word(word: str, paper: Paper) -> bool:
    """Whether a paper may be meant by a label with that word: its file's name has no word, or another form of it."""
    borne = paper.file.name.label_word
    return borne is None or word[:_STEM] == borne[:_STEM]


def is_of_other_series(mark: Mark, paper: Paper) -> bool:
    """Whether a label that heads a page is of another series than the one in the file's name: the name bears it too,
    or both word and prefix are others. On a picture the prefix is enough: of *F1* an engine makes *FI*, of *B* an *8*.
    """
    name, mine, other = paper.file.name, label_of(paper.file.name.label), label_of(mark.label)
    if mark.label in name.also:
        return True
    if mine is None or other is None or name.label_word is None:
        return False
    is_read = any(page.page == mark.page and page.text == "ocr" for page in paper.pages)
    return (is_read or not same_word(mark.word, paper)) and mine.series != other.series
