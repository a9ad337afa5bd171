"""What was found on a page for the rules that ask for it: answers, fields, labels, numbers, names."""

from dataclasses import dataclass
from typing import Literal

from checker.facts.geometry import Box


@dataclass(frozen=True, slots=True)
class Answer:
    """A question of a pack that a page answers: which question (Item.key), on which page, where."""

    question: str
    page: int
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class FieldValue:
    """A field's value as it stands on a page, and the kind whose cue found it."""

    value: str
    page: int | None = None
    kind: str | None = None
    confidence: float = 1.0
    check: bool | None = None
    """Whether its check digits hold (an MRZ, an IBAN); None where it has none."""
    box: Box | None = None
    days: tuple[str, ...] = ()
    """What days a written date may mean, as values of Dated; empty for what is no date."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An annexure or exhibit label met on a page: cited in running text, or heading a slip sheet or a first page."""

    label: str
    page: int
    how: Literal["cited", "heading"]
    word: str = "annexure"
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class CitedDay:
    """The day that a sentence gives a paper which it cites by its label: *the order of 3 April 2026 (Annexure D)*."""

    label: str
    word: str
    written: str
    """The day as it stands there; the page's dates hold it too, with what it means."""
    page: int
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Numbered:
    """A number that names a person, an account, a case or a place, or a sum of money, and where it stands."""

    value: str
    """In capitals and without blanks: `00000-0000000-0`, `112/2026`."""
    form: str
    """`cnic`, `iban`, `passport`, `reference`, `of a year`, `mixed`, `long`, `short`; `amount`, `place`."""
    page: int
    cue: str | None = None
    """The word before *No.*, or before a place's number, that says what it numbers, in small letters."""
    from_picture: bool = False
    """Whether an engine read it: figures that look alike may be confused."""
    box: Box | None = None
    behind: tuple[str, ...] = ()
    """Digests of the words that a sum of money stands behind, the nearest last: facts hold no words of a page."""
    confidence: float = 1.0
    """How sure an engine is of its figures, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Addressed:
    """The number of a house, a flat or a plot, with the road or building that it is one of."""

    number: str
    cue: str
    """The word before it, in small letters; empty for a house of a road, *17 Example Road*."""
    road: str
    """A digest of what stands behind it: facts hold no words of an address."""
    page: int
    from_picture: bool = False
    confidence: float = 1.0
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Maker:
    """Who says *I* in a paper, with a name: *I, Ottoline Sample, of 1 Example Road*."""

    name: str
    page: int
    capacity: str | None = None
    """What he says he is, by its usual name: *I, Kashif Misali, translator*."""
    box: Box | None = None


Tie = Literal["father", "mother", "spouse"]


@dataclass(frozen=True, slots=True)
class Related:
    """Whose child or spouse a page says that somebody is."""

    name: str
    tie: Tie
    """Who `other` is to them; *son of* is said of fathers, but where a woman's title follows."""
    other: str
    page: int
    number: str | None = None
    """The CNIC of the one who is named."""
    from_picture: bool = False
    confidence: float = 1.0
    box: Box | None = None


Evidence = Literal[
    "parentage", "code", "near code", "name label", "label", "other label",
    "called", "account", "confides", "told of", "aged", "number", "office",
]  # fmt: skip
"""What stands with a name: that of a parent or husband; the code of a case, in brackets or otherwise near; a label of
the name or code of the one whom a case is about, of that person, or another; *the client* or *her father*; *statement
of*; that it was interviewed or told a case worker, and a next sentence with *she*; an age.
`number`: a code stands where a name would. `office`: an office stands there, or the name bears its title."""


@dataclass(frozen=True, slots=True)
class NameSeen:
    """A name on a page, and what stands with it that tells whose it is."""

    name: str
    written: str
    """With the parent's name, if that is there."""
    page: int
    stands: tuple[Evidence, ...] = ()
    label: str | None = None
    """In small letters."""
    code: str | None = None
    from_picture: bool = False
    box: Box | None = None
