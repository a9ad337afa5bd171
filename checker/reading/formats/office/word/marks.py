"""Marks among the words of a Word document: single letters that stand for what is no word of its pages."""

import re
from dataclasses import dataclass, field

from checker.reading.formats.office.word.look import Sort
from checker.reading.formats.office.word.pictures import Picture

_FIRST_MARK, _MOST_MARKS = 0xF0000, 60_000
MARKED = re.compile(f"([{chr(_FIRST_MARK)}-{chr(_FIRST_MARK + _MOST_MARKS)}])")
"""The letters that stand for marks; none of them is left in the words themselves."""


@dataclass(slots=True)
class Unseen:
    """Words that are not read as what the page says."""

    sort: Sort
    words: str
    is_code: bool = False
    """Whether they are a program's own text, of which nobody is told without need."""


@dataclass(frozen=True, slots=True)
class Unread:
    """Something that Word shows and this program does not read, in words."""

    what: str


Mark = Unseen | Unread | Picture


@dataclass(slots=True)
class Marks:
    """What stands at the marks in a document's words."""

    found: list[Mark] = field(default_factory=list)

    def put(self, one: Mark) -> str:
        """The letter that stands for it. Raises ValueError beyond the bound."""
        if len(self.found) >= _MOST_MARKS:
            raise ValueError
        self.found.append(one)
        return chr(_FIRST_MARK + len(self.found) - 1)

    def at(self, piece: str) -> Mark | None:
        """What a mark stands for; None for words. `piece`: one of those into which `MARKED` splits a text."""
        return self.found[ord(piece) - _FIRST_MARK] if MARKED.fullmatch(piece) else None


def without_marks(words: str) -> str:
    """Words without letters that would be taken for marks."""
    return MARKED.sub("", words)
