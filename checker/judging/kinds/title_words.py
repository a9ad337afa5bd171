"""The words of a title, a file's name or a phrase, as they are compared, and the noun phrases that they stand in.

A title's kind stands in its head: *Translation of nikah nama* is a translation, *Affidavit in support of the petition*
an affidavit. A preposition or a mark begins another phrase, which only says more of the first.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from checker.lexicon import by_meaning, phrases

Led = Literal["", "of", "preposition", "mark"]

_SAME_LETTER = str.maketrans("يىكةۃہھأإآؤ", "ییکههههاااو")
_ABBREVIATION = re.compile(r"(?<!\w)((?:[^\W\d_]\.\s?)+[^\W\d_]\.?)(?!\w)")
_LETTER_SPACED = re.compile(r"(?<!\w)(?:[^\W\d_] ){3,}[^\W\d_](?!\w)")
_PIECE = re.compile(r"[^\W_]+|[^\w\s'’]+|_+")
_POSSESSIVE = re.compile(r"['’](?:s\b)?")
_LONGEST = 400


@dataclass(frozen=True, slots=True)
class TitleWords:
    """Words in their order; each with the number of the noun phrase it stands in."""

    words: tuple[str, ...]
    phrase: tuple[int, ...]
    led: tuple[Led, ...]
    """What begins each noun phrase."""


@lru_cache(maxsize=8192)
def title_words(text: str) -> TitleWords:
    """The words of a text as titles are compared: without case, accents, plural, articles and spaced letters."""
    plain = _plain(text[:_LONGEST])
    words: list[str] = []
    phrase: list[int] = []
    led: list[Led] = [""]
    for piece in _PIECE.findall(plain):
        if piece == "-":
            continue
        leads = _leads(piece)
        if leads:
            if phrase and phrase[-1] == len(led) - 1:
                led.append(leads)
            elif leads != "mark":
                led[-1] = leads
            continue
        if piece in _articles():
            continue
        words.append(stem(piece))
        phrase.append(len(led) - 1)
    return TitleWords(tuple(words), tuple(phrase), tuple(led))


def _leads(piece: str) -> Led:
    if not piece[0].isalnum():
        return "mark"
    if piece not in _prepositions():
        return ""
    return "of" if piece == "of" else "preposition"


def _plain(text: str) -> str:
    text = _LETTER_SPACED.sub(lambda found: found[0].replace(" ", ""), text)
    text = _ABBREVIATION.sub(lambda found: f" {found[1].replace('.', '').replace(' ', '')} ", text)
    text = _POSSESSIVE.sub("", text)
    spaced = re.sub(r"\s[-–—]+\s|[–—]", " | ", text)
    bare = "".join(one for one in unicodedata.normalize("NFKD", spaced.casefold()) if not unicodedata.combining(one))
    return bare.translate(_SAME_LETTER)


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """A word without the `s` of its plural, and not in its short form (`stmt`)."""
    if len(word) > 4 and word.endswith("ies"):
        word = f"{word[:-3]}y"
    elif len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    return _short_forms().get(word, word)


@lru_cache(maxsize=1)
def _short_forms() -> Mapping[str, str]:
    return {short: word for word, forms in by_meaning("kinds", "short forms").items() for short in forms}


def is_number(word: str) -> bool:
    """Whether a word only tells papers of one kind apart: *Statement B*, *Consent 2*."""
    return len(word) == 1 or word.isdigit()


@lru_cache(maxsize=1)
def _prepositions() -> frozenset[str]:
    return frozenset(map(_plain, phrases("kinds", "prepositions")))


@lru_cache(maxsize=1)
def _articles() -> frozenset[str]:
    return frozenset(map(_plain, phrases("kinds", "articles")))
