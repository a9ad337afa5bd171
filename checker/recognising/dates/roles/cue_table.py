"""The words that give a date its role: read once from the lexicon, looked up by whole phrases."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

import re2

from checker.facts.questions import DateCue
from checker.lexicon import by_meaning
from checker.recognising.normalise import plain, plain_phrases

_WORD = re.compile(r"[^\W_]+")
_NOTHING = r"[^\x{0}-\x{10FFFF}]"
"""For a cue without words."""

Tag = str
"""A role, or `date` and `made`, whose role depends on what stands around them, or `KIND\\0ROLE` of a pack."""


Grade = Literal["listed", "paper", "own paper", "act", "event"]
"""How a label was understood: by a listed phrase, by the name of a paper or of the paper itself, by an act that may
end a paper, or as something that happened."""


@dataclass(frozen=True, slots=True)
class LabelReading:
    """What a label says: a tag, how it was understood, and the first and the last of its words."""

    tag: Tag
    grade: Grade
    first: int
    last: int


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

    def reading(self, words: Sequence[Word]) -> LabelReading | None:
        """The phrase that a caption ends with, filling words apart."""
        for nth in range(len(words) - 1, -1, -1):
            if found := self.ends_at(words, nth):
                return LabelReading(found[0], "listed", found[1], nth)
            if words[nth].text not in shipped().fillers:
                return None
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


@dataclass(frozen=True, slots=True)
class Packs:
    """The books of packs, and one set of all their phrases: a page is asked once which stand there."""

    books: tuple[Cuebook, ...]
    any_of: Any

    def on(self, low: str) -> tuple[Cuebook, ...]:
        """The books of which a phrase stands on the page: the others cannot speak there."""
        return tuple(self.books[nth] for nth in sorted(self.any_of.Match(low.encode("utf-8", "replace")) or ()))


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
    """The cues of every language that has a file in the lexicon."""
    label, near, after = (
        book((phrase, tag) for tag, phrases in by_meaning("dates", where).items() for phrase in phrases)
        for where in ("label", "near", "after")
    )
    return Shipped(label, near, after, frozenset(plain_phrases("dates", "fillers")))


@cache
def of_packs(cues: tuple[DateCue, ...]) -> Packs:
    """One book a kind and role, so that phrases shared by two kinds give both."""
    books = tuple(book((phrase, f"{cue.kind}\0{cue.role}") for phrase in cue.words) for cue in cues)
    any_of = re2.Set.SearchSet(re2.Options())
    for one in books:
        phrases = (r"[\W_]+".join(map(re2.escape, words)) for some in one.phrases.values() for words, _ in some)
        any_of.Add(rf"(?:^|[\W_])(?:{'|'.join(phrases) or _NOTHING})(?:[\W_]|$)")
    if books:
        any_of.Compile()
    return Packs(books, any_of)
