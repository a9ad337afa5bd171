"""The words that give a date its role: read once from `cues/`, looked up by whole phrases."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from checker.facts.questions import DateCue
from checker.reading.words.plain import plain

_WORD = re.compile(r"[^\W_]+")

Tag = str
"""A role, or `date` and `made`, whose role depends on what stands around them, or `KIND\\0ROLE` of a pack."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of the page in lower case, with its place."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Cuebook:
    """Phrases by their last word, with the words in front of it, the longest first."""

    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Tag], ...]]

    def ends_at(self, words: Sequence[Word], last: int) -> tuple[Tag, int] | None:
        """The longest phrase whose last word is the one at `last`: its tag and the place of its first word."""
        for phrase, tag in self.phrases.get(words[last].text, ()):
            first = last - len(phrase) + 1
            if first >= 0 and all(words[first + n].text == phrase[n] for n in range(len(phrase) - 1)):
                return tag, first
        return None


@dataclass(frozen=True, slots=True)
class Shipped:
    """The cues that are part of the program, by where they stand."""

    label: Cuebook
    """Directly before the date, or as the heading above it."""
    near: Cuebook
    """In the same sentence before it."""
    after: Cuebook
    """Directly after it."""
    fillers: frozenset[str]
    """Words that may stand between a label and its date."""


def words_of(text: str) -> list[str]:
    """The words of a phrase, as they are looked up."""
    return _WORD.findall(plain(text).low)


def words_in(low: str, start: int, end: int) -> list[Word]:
    """The words of the plain text from start to end."""
    return [Word(match.group(), *match.span()) for match in _WORD.finditer(low, start, end)]


def book(pairs: Iterable[tuple[str, Tag]]) -> Cuebook:
    """A cue book of phrases and their tags."""
    phrases: dict[str, list[tuple[tuple[str, ...], Tag]]] = {}
    for phrase, tag in pairs:
        if words := tuple(words_of(phrase)):
            phrases.setdefault(words[-1], []).append((words, tag))
    return Cuebook({last: tuple(sorted(some, key=lambda one: -len(one[0]))) for last, some in phrases.items()})


@cache
def shipped() -> Shipped:
    """The cues of every language that has a file in `cues/`."""
    pairs: dict[str, list[tuple[str, Tag]]] = {"label": [], "near": [], "after": []}
    fillers: set[str] = set()
    for path in sorted((Path(__file__).parent / "cues").glob("*.json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        fillers.update(plain(word).low for word in data["fillers"])
        for where, tags in pairs.items():
            tags.extend((phrase, tag) for tag, phrases in data[where].items() for phrase in phrases)
    return Shipped(book(pairs["label"]), book(pairs["near"]), book(pairs["after"]), frozenset(fillers))


@cache
def of_packs(cues: tuple[DateCue, ...]) -> tuple[Cuebook, ...]:
    """One book a kind and role, so that phrases shared by two kinds give both."""
    return tuple(book((phrase, f"{cue.kind}\0{cue.role}") for phrase in cue.words) for cue in cues)


def on_page(books: Iterable[Cuebook], low: str) -> tuple[Cuebook, ...]:
    """The books that have a phrase whose words all stand somewhere on the page: the others cannot speak there."""
    words = set(_WORD.findall(low))
    return tuple(
        book
        for book in books
        if any(words.issuperset(phrase) for some in book.phrases.values() for phrase, _ in some)
    )
