"""How well a phrase says what a title says: its words, each told by how few kinds use it, and the place of its head."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from checker.judging.kinds.catalogue import Phrase, copies, heads, total, vocabulary
from checker.judging.kinds.title_words import Led, TitleWords, is_number, title_words

_ALIKE = 87.0
"""How alike a misread or otherwise spelt word must be to a word of the vocabulary, of 100."""
_FEWEST_LETTERS = 6
"""Letters of a word that may be misread: shorter ones are too near to each other."""
_LEAST_RECALL = 0.75
HEAD, AFTER_COPY, AFTER_MARK, AFTER_HEAD, MODIFIER = 1.0, 0.8, 0.75, 0.3, 0.3
"""What a phrase counts at the head of a title, of what is copied, behind a mark, behind another head (*translation of
nikah nama*), and before another head (*passport office*)."""

OTHERWISE_LED = 0.6
"""What a phrase counts whose words stand to each other otherwise in the title."""


@lru_cache(maxsize=8192)
def heads_in(text: str) -> frozenset[str]:
    """The words of a text, as they are written and as the vocabulary spells them: among them is the head of every
    phrase that the text says."""
    words = title_words(text).words
    return frozenset((*words, *map(_known, words)))


@dataclass(frozen=True, slots=True)
class Match:
    """How well a phrase says what a text says, from 0 to 1, and which words of the text it covers."""

    likeness: float
    covers: frozenset[int]


_NONE = Match(0.0, frozenset())


def matched(phrase: Phrase, text: str) -> Match:
    """A phrase held against a text."""
    line = _spelt(text, phrase.words.words)
    if phrase.head not in line.words:
        return _NONE
    places = _places(phrase.words.words, line.words)
    found = [word for word, place in zip(phrase.words.words, places, strict=True) if place is not None]
    recall = total(found) / total(phrase.words.words)
    if recall < _LEAST_RECALL:
        return _NONE
    known = [place for place in places if place is not None]
    head = places[phrase.words.words.index(phrase.head)]
    assert head is not None
    close = len(known) / (max(known) - min(known) + 1)
    precision = _precision(known, head, line)
    fit = recall**2 * (0.5 + 0.5 * close) * (0.55 + 0.45 * precision) * _place_of_head(known, head, line)
    return Match(fit * (OTHERWISE_LED if _is_otherwise_led(phrase.words, places, line) else 1.0), frozenset(known))


def _is_otherwise_led(phrase: TitleWords, places: Sequence[int | None], line: TitleWords) -> bool:
    """Whether the same words stand to each other otherwise: *affidavit of support*, *affidavit in support of*."""
    return any(
        {phrase.led[nth], line.led[line.phrase[place]]} == {"of", "preposition"}
        for nth, place in zip(phrase.phrase, places, strict=True) if place is not None
    )  # fmt: skip


def _places(wanted: Sequence[str], words: Sequence[str]) -> list[int | None]:
    """Where each word of a phrase stands in a title, in the phrase's order if it can be."""
    places: list[int | None] = []
    after = 0
    for word in wanted:
        place = next((nth for nth in range(after, len(words)) if words[nth] == word), None)
        if place is None:
            place = next((nth for nth, one in enumerate(words) if one == word and nth not in places), None)
        places.append(place)
        after = place + 1 if place is not None else after
    return places


def _precision(known: Sequence[int], head: int, line: TitleWords) -> float:
    """Which part of the title up to the end of the head's noun phrase the phrase covers."""
    nth = line.phrase[head]
    about = [place for place, phrase in enumerate(line.phrase) if phrase <= nth and not is_number(line.words[place])]
    return len(set(known) & set(about)) / max(1, len(about))


def _after(led: Led, another_head: bool, first: bool) -> float:
    """What a noun phrase counts by what begins it, and by whether another noun before it says what the paper is."""
    match led:
        case "mark":
            return AFTER_MARK if another_head else AFTER_COPY
        case "of":
            return AFTER_HEAD if another_head or first else AFTER_COPY
        case "preposition":
            return AFTER_HEAD
        case _:
            return HEAD


def _place_of_head(known: Sequence[int], head: int, line: TitleWords) -> float:
    nth = line.phrase[head]
    before = {word for word, phrase in zip(line.words, line.phrase, strict=True) if phrase < nth} & heads()
    before -= {line.words[place] for place in known}
    counts = _after(line.led[nth], bool(before - copies()), nth == 0)
    following = max(place for place in known if line.phrase[place] == nth) + 1
    rest = [
        line.words[place] for place in range(following, len(line.words))
        if line.phrase[place] == nth and line.words[place].isascii()
    ]  # fmt: skip
    # *Nikah nama, certified copy* is no copy that is called after the paper.
    if any(word in heads() - copies() for word in rest):
        counts *= MODIFIER
    return counts


def _spelt(text: str, wanted: Sequence[str]) -> TitleWords:
    """The words of a title, those that the phrase has not in the vocabulary's spelling."""
    line = title_words(text)
    return TitleWords(tuple(one if one in wanted else _known(one) for one in line.words), line.phrase, line.led)


@lru_cache(maxsize=16384)
def _known(word: str) -> str:
    """The word of the vocabulary that a misread or otherwise spelt word is."""
    if len(word) < _FEWEST_LETTERS or word in vocabulary() or word.isdigit():
        return word
    found = process.extractOne(word, vocabulary().keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return found[0] if found else word
