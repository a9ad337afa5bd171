"""Two revisions of a PDF side by side, and what is found between them: a change, or a place to look at."""

from dataclasses import dataclass, field
from typing import Any, Literal

from checker.facts.signature import LaterChange
from checker.reading.seals.form_fields import Rect, number_of, pages_of, raw_get
from checker.reading.seals.structure_diff import Comparison


@dataclass(frozen=True, slots=True)
class Look:
    """A place that must be looked at in both revisions before it can be said whether anything changed there."""

    sort: Literal["page", "field", "cover"]
    """The whole page; a field whose value is the same; a picture that may cover what was signed."""
    change: LaterChange
    """What is said where it shows something else."""
    rects: tuple[Rect, ...] = ()
    foreseen: bool = False
    """Whether the place was set apart for it in the signed revision."""
    apart: tuple[Rect, ...] = ()
    """The pictures of signatures of the signed revision on that page, whose letters are no text of the paper."""


@dataclass(slots=True)
class Sides:
    """The signed revision and the file as it is now, by two of pyHanko's readers. Make it with `side_by_side`."""

    old: Any
    new: Any
    pages: tuple[list[Any], list[Any]]
    notes_allowed: bool
    """Whether the signature permits notes and marks."""
    by: Comparison
    odd: set[Any] = field(default_factory=set)
    """Numbers of the signed revision's objects that keys lead to which no standard knows."""

    def differ(self, old: Any, new: Any, *keys: str) -> bool:
        """Whether two dictionaries differ under any of these keys. Raises TooLargeError."""
        return any(self.by.differences(raw_get(old, key), raw_get(new, key)) for key in keys)


def side_by_side(old: Any, new: Any, *, notes_allowed: bool) -> Sides:
    """The two readers' files. Raises whatever a damaged file raises."""
    pages = pages_of(old.root), pages_of(new.root)
    first, second = ({number_of(page): nth for nth, page in enumerate(found)} for found in pages)
    for places, reader in ((first, old), (second, new)):
        places[number_of(reader.root_ref)] = -1
    return Sides(old, new, pages, notes_allowed, Comparison((first, second)))
