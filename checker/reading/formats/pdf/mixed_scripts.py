"""Words that mix two alphabets: a Cyrillic letter in *April* looks like the Latin one, and no search finds the word.

They are read as a reader sees them, and told.
"""

import re
from collections.abc import Iterator

_ALIKE = {
    **dict(zip("АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝ", "ABESIJKMHOPCTYXaesijopcyxhdqw", strict=True)),
    **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo", strict=True)),
}
"""Cyrillic and Greek letters and the Latin ones that look the same (Unicode TR 39, confusables)."""
_TABLE = str.maketrans(_ALIKE)
_ANY = re.compile(f"[{''.join(_ALIKE)}]")
_WORD = re.compile(r"[^\W\d_]{3,}")
_LATIN = re.compile(r"[A-Za-z]")
_FEWEST = 2
"""Latin letters of a word that is Latin, and no formula."""


def mixed_words(text: str) -> Iterator[re.Match[str]]:
    """The words of Latin letters, and of others that look like Latin ones."""
    if text.isascii() or not _ANY.search(text):
        return
    for word in _WORD.finditer(text):
        seen = word[0].translate(_TABLE)
        if seen != word[0] and seen.isascii() and len(_LATIN.findall(word[0])) >= _FEWEST:
            yield word


def as_seen(text: str, words: list[re.Match[str]]) -> str:
    """The text with those words in Latin letters; every character keeps its offset."""
    letters = list(text)
    for word in words:
        letters[word.start() : word.end()] = word[0].translate(_TABLE)
    return "".join(letters)
