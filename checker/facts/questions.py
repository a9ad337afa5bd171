"""What the packs ask of the text, compiled once: facts hold answers, never the text of a page."""

from dataclasses import dataclass
from typing import Literal

from checker.facts.dates import Order, Role


@dataclass(frozen=True, slots=True, order=True)
class Item:
    """One phrase, pattern or meaning to look for on every page.

    A phrase is met regardless of case, white space and line breaks; a pattern is a linear-time regular
    expression (RE2 syntax), asked regardless of case. `near`: groups of words, of each of which one stands in a
    sentence, in any order: `share*|give* & police`; `*` stands for the rest of a word.
    """

    how: Literal["phrase", "pattern", "near"]
    text: str

    @property
    def key(self) -> str:
        """What an Answer refers to."""
        return f"{self.how}:{self.text}"


@dataclass(frozen=True, slots=True, order=True)
class DateCue:
    """Words of a pack's kind that give a date beside them a role."""

    kind: str
    role: Role
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, order=True)
class FieldCue:
    """Where a kind shows a field (a name, a number): after these words, fitting this pattern (RE2)."""

    kind: str
    name: str
    after: tuple[str, ...]
    pattern: str | None = None


@dataclass(frozen=True, slots=True)
class NameHabit:
    """How a folder names its files, as is seen from all of them together."""

    begins: str = ""
    """What most names begin with, such as the matter's number: no paper's own label."""
    is_labelled: bool = False
    """Whether most begin with a label behind that: *O-1 Agreement*, *L-2 Reply*."""


@dataclass(frozen=True, slots=True)
class Questions:
    """All that the packs of one matter ask of a page's text. Its digest is part of the cache's key."""

    items: tuple[Item, ...] = ()
    date_cues: tuple[DateCue, ...] = ()
    field_cues: tuple[FieldCue, ...] = ()
    whose_names: bool = False
    """Whether a rule asks whose the names are: facts hold none otherwise."""
    date_order: Order | None = None
    """How 03/04/2026 is read where nothing in the document settles it; None: it stays ambiguous."""
    names: NameHabit = NameHabit()
    """How the folder names its files."""
    languages: tuple[str, ...] = ("en",)
    """ISO 639-1 codes of the languages that an OCR engine is asked for."""
