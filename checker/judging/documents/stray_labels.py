"""Which bare labels in files' names are labels of the bundle's annexures, and which are a numbering of another sort."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from checker.facts.document import Document
from checker.judging.documents.label_sequence import label_of

_FEWEST = 3
_INITIAL = re.compile(r"[A-Z]\s+[A-Z][a-z]")
"""How a name begins that may begin with a person's: *R Tunstall passport*, and no *R - Passport*."""


def without_stray_labels(documents: Sequence[Document]) -> tuple[Document, ...]:
    """The documents, those without their label whose name alone has it, without a word such as *Annexure* before it,
    in a series of which no paper, index or other name speaks though they speak of another (*CM 1* among annexures A to
    F is a civil miscellaneous application). What most names begin with is the file's number, and a label of none; a
    letter that stands alone in the folder before a name is somebody's initial.
    """
    shared = _begins_most(documents)
    documents = [_without_label(one) if shared and _bare_label(one) == shared else one for one in documents]
    documents = _without_initial(documents)
    spoken_of = set(_series(label for one in documents for label in _labels_spoken_of(one)))
    return tuple(_without_label(one) if spoken_of and _is_stray(one, spoken_of) else one for one in documents)


def _without_initial(documents: Sequence[Document]) -> Sequence[Document]:
    everywhere = {label for one in documents for label in (_bare_label(one), *_labels_spoken_of(one)) if label}
    letters = {label for label in everywhere if (known := label_of(label)) and known.series == "letters"}
    return [
        _without_label(one) if {_bare_label(one)} == letters and _INITIAL.match(one.path.rsplit("/", 1)[-1]) else one
        for one in documents
    ]


def _begins_most(documents: Sequence[Document]) -> str | None:
    """The bare label in the names of most files: one label stands on one paper."""
    found = Counter(label for one in documents if (label := _bare_label(one)))
    label, times = max(found.items(), key=lambda pair: pair[1], default=(None, 0))
    return label if times >= _FEWEST and 2 * times > len(documents) else None


def _bare_label(document: Document) -> str | None:
    """The label that the name alone gives it, without a word such as *Annexure* before it."""
    name = document.name
    return name.label if not name.label_word and document.label in (None, name.label) else None


def _labels_spoken_of(document: Document) -> Iterator[str | None]:
    """The labels that its pages cite, bear or list, and the one that its name introduces with a word."""
    yield from (mark.label for mark in document.marks)
    yield from (row.label for row in document.index)
    yield from (part.label for part in document.parts)
    if document.name.label_word:
        yield document.name.label


def _series(labels: Iterable[str | None]) -> Iterator[str]:
    return (known.series for label in labels if (known := label_of(label)))


def _is_stray(document: Document, spoken_of: set[str]) -> bool:
    name = document.name
    known = label_of(name.label)
    if known is None or name.label_word or document.label not in (None, name.label):
        return False
    # A slip sheet prints the number alone (6) where the name has the series too (T06).
    return known.series not in spoken_of and "" not in spoken_of


def _without_label(document: Document) -> Document:
    return replace(document, label=None, name=replace(document.name, label=None))
