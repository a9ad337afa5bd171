"""What a file is called and what its pages say that it is: its name, its parts, its titles, its likely kinds."""

from dataclasses import dataclass
from typing import Literal

from checker.facts.geometry import Box


@dataclass(frozen=True, slots=True)
class Name:
    """What the file's name says."""

    date: str | None = None
    """A value as in Dated.value."""
    purpose: str | None = None
    """`Founding affidavit`: the name without date, label, number and ending."""
    label: str | None = None
    """The annexure's or exhibit's label in capitals: `A`, `AA`, `JD1`, `P-3` as `P3`."""
    label_word: str | None = None
    """The word it was introduced by: annexure, annex, exhibit, appendix, schedule, tab; None for a bare `A - …`."""
    number: tuple[int, ...] | None = None
    """The leading number: `101.` is (101,), `3.2 ` is (3, 2)."""
    part: int | None = None
    """`… Part2` or `(2 of 3)`."""
    draft: bool = False
    """Whether it calls the paper a draft: `Draft order`, `Affidavit draft v2`."""
    also: tuple[str, ...] = ()
    """Further labels: of another series with its word, TMG1 in `Annex-B1 Exhibit TMG-1 Passport`, and of papers that
    lie in the same file, G in `Annex F, G`."""


@dataclass(frozen=True, slots=True)
class Part:
    """One document among several in one file."""

    title: str
    first: int
    last: int
    known_by: Literal["bookmark", "index", "slip-sheet", "cover", "series", "letter", "matter"]
    label: str | None = None
    kind: str | None = None
    kinds: "tuple[KindScore, ...]" = ()


TitleSort = Literal["title", "subject", "caption", "label"]


@dataclass(frozen=True, slots=True)
class TitleLine:
    """A line of the head of a page that may say what the paper is. Facts hold no more of a page's text than these."""

    text: str
    """At most 160 characters."""
    page: int
    strength: float = 1.0
    """How much it looks like a title by its print and place, from 0 to 1."""
    sort: TitleSort = "title"
    """`subject`: behind a letter's *Subject:*. `caption`: a court's name or the number of a case. `label`: the label of
    an annexure alone."""
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Hallmark:
    """Captions that stand together only on papers of one sort, met on a page."""

    sort: str
    """By the lexicon: `bank-statement`."""
    page: int
    captions: tuple[str, ...]
    """Which of the lexicon's words were met."""
    weight: int = 0
    """How many captions they count as."""


@dataclass(frozen=True, slots=True)
class KindScore:
    """How much speaks for a paper to be of a kind, and what."""

    kind: str
    score: float
    evidence: tuple[str, ...] = ()
    """`title: AFFIDAVIT`, `name: 07 affidavit`, `words: closing balance`, the weightiest first."""
    in_packs: bool = True
    """Whether a pack has this kind; otherwise it is a common sort of paper that competes with those of the packs."""
