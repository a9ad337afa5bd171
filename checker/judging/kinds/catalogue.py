"""The common sorts of papers by the words of their titles, and how much each word tells one sort from another."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from checker.judging.kinds.title_words import TitleWords, is_number, stem, title_words
from checker.lexicon import by_meaning, phrases


@dataclass(frozen=True, slots=True)
class Phrase:
    """A way to call a sort of paper."""

    text: str
    words: TitleWords
    head: str
    """The noun that says what it is: the last word of the first noun phrase, without its number (*Form B*)."""


@cache
def phrase_of(text: str) -> Phrase:
    """A phrase made ready to be compared. A phrase without words has no head."""
    words = title_words(text)
    first = [word for word, nth in zip(words.words, words.phrase, strict=True) if nth == words.phrase[0]]
    nouns = [word for word in first if not is_number(word)] or first
    return Phrase(text, words, nouns[-1] if nouns else "")


@cache
def sorts() -> Mapping[str, tuple[Phrase, ...]]:
    """The phrases by which each common sort of paper is called."""
    return {
        sort: tuple({one.words: one for one in map(phrase_of, titles) if one.head}.values())
        for sort, titles in by_meaning("kinds", "titles").items()
    }


@cache
def broader() -> Mapping[str, tuple[str, ...]]:
    """The kinds that a sort of paper counts as where a pack has no kind of its own for it."""
    return by_meaning("kinds", "broader")


@cache
def forms() -> frozenset[str]:
    """Sorts that papers of many sorts have the form of: an employer's letter is a letter."""
    return frozenset(phrases("kinds", "forms"))


@cache
def made_of_others() -> frozenset[str]:
    """Sorts that bear the title of the paper that they are made of: a translation of a deed is headed as the deed."""
    return frozenset(phrases("kinds", "made of others"))


@cache
def heads() -> frozenset[str]:
    """Nouns that say what a paper is, or make a modifier of the word before them (*passport office*)."""
    other = {stem(word) for word in phrases("kinds", "nouns of no paper")}
    own = {one.head for titles in sorts().values() for one in titles if not is_number(one.head)}
    return frozenset((own | other) - languages())


@cache
def languages() -> frozenset[str]:
    """Words that say in which language a paper is, never what it is: *nikah nama (Urdu)* is a nikah nama."""
    return frozenset(stem(word) for word in phrases("kinds", "languages"))


@cache
def copies() -> frozenset[str]:
    """Heads that say nothing of what is copied: *copy of passport* shows a passport."""
    return frozenset(stem(word) for word in phrases("kinds", "copies"))


@cache
def _uses() -> Counter[str]:
    return Counter(word for titles in sorts().values() for word in {w for one in titles for w in one.words.words})


@cache
def tells(word: str) -> float:
    """How much a word tells: the fewer sorts use it, the more."""
    return math.log(1 + len(sorts()) / max(1, _uses()[word]))


def total(words: Iterable[str]) -> float:
    """How much words tell together."""
    return sum(map(tells, words))


@cache
def vocabulary() -> Mapping[str, int]:
    """All words of titles, each with the number of sorts that use it."""
    return dict(sorted(_uses().items()))
