"""A label that a list gives to two papers, while another of its series, which it should have given, it gives to none.

Two rows may rightly share a label, as a deed and its translation do. What says that one of them is a slip is the
label that is left out: within the series of the rows, or on a paper of the folder.
"""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from checker.facts.lists import IndexRow
from checker.judging.documents.borne_labels import LabelKey
from checker.judging.documents.label_sequence import Label, label_of, text_of

_FEWEST = 3
"""Rows of a series, without the second of the two, that show how it runs."""


@dataclass(frozen=True, slots=True)
class GivenTwice:
    """Two rows of one label, and the label that stands in no row."""

    label: str
    row: IndexRow
    other: IndexRow
    left_out: str


def given_twice(rows: Sequence[IndexRow], borne: Set[LabelKey]) -> Iterator[GivenTwice]:
    """Each such pair; `borne` are the labels that papers of the folder bear. None of a series of which several labels
    stand twice: there two rows speak of one paper."""
    labelled = [(label, row) for row in rows if (label := label_of(row.label or row.serial))]
    for series in dict.fromkeys(label.series for label, _ in labelled):
        members = [(label, row) for label, row in labelled if label.series == series]
        if (found := _slip(members, borne)) is not None:
            yield found


def _slip(members: Sequence[tuple[Label, IndexRow]], borne: Set[LabelKey]) -> GivenTwice | None:
    first: dict[int, tuple[Label, IndexRow]] = {}
    again = [(label, row) for label, row in members if first.setdefault(label.number, (label, row))[1] is not row]
    if len(again) != 1 or len(first) < _FEWEST:
        return None
    label, row = again[0]
    left_out = _left_out(label, first.keys(), borne)
    if left_out is None:
        return None
    return GivenTwice(label.text, first[label.number][1], row, text_of(label, left_out))


def _left_out(like: Label, given: Set[int], borne: Set[LabelKey]) -> int | None:
    """The one number of the series that no row gives; None where none, or more than one, is left out."""
    within = set(range(min(given), max(given)))
    of_papers = {number for text, number in borne if text == like.series}
    absent = (within | of_papers) - given
    return next(iter(absent)) if len(absent) == 1 else None
