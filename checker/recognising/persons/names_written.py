"""Names as they stand in running text, and words that are none."""

import re
from functools import cache
from itertools import chain

from checker.lexicon import alternatives, by_language, phrases

_TITLES = alternatives(one.title() for one in phrases("signing", "titles"))
_WORD = rf"(?:{_TITLES}\.|[A-Z][A-Za-z'’-]{{0,24}}[A-Za-z])"
_PARTICLES = alternatives(phrases("signing", "particles"))
LATIN = rf"(?:{_WORD}|[A-Z]\.)(?:[ \t]{{1,3}}(?:(?:{_PARTICLES})[ \t]{{1,3}})?(?:{_WORD}|[A-Z]\.)){{0,4}}"
"""Words with capitals, side by side."""
_URDU_WORD = r"[\u0620-\u06ff]{2,15}"
URDU = rf"{_URDU_WORD}(?:[ \t]{{1,3}}{_URDU_WORD}){{0,2}}"
"""Up to three words: nothing tells where an Urdu name ends."""
_OF_OFFICE = frozenset(phrases("subjects", "titles of officials"))
_FEWEST = 2


def is_name(words: str, page_words: frozenset[str], fewest: int = _FEWEST) -> bool:
    """Whether words with capitals may be a name: none of them is a word of the papers, or written small on the page."""
    parts = [one.strip(".").casefold() for one in words.split()]
    if len(parts) < fewest or not parts or any(len(one) < 3 for one in parts[:1]):
        return False
    return parts[0] not in _OF_OFFICE and page_words.isdisjoint(parts) and common_words().isdisjoint(parts)


def bears_office(words: str) -> bool:
    """Whether a name begins with the title of a doctor, a judge or an officer."""
    return words.split(" ", 1)[0].strip(".").casefold() in _OF_OFFICE


def small_words(text: str) -> frozenset[str]:
    """Words that the text writes without a capital: no names, though they may stand with one in a heading."""
    return frozenset(re.findall(r"\b[a-z]{3,}\b", text))


@cache
def common_words() -> frozenset[str]:
    """Words of the lexicon's phrases, which papers write with capitals in headings; titles of people are no such."""
    topics = ("answers", "fields", "index", "kinds", "labels", "papers", "parts", "placeholders", "sentences", "terms")
    texts = chain.from_iterable(_texts(by_language(one).get("en", {})) for one in topics)
    own = chain(
        phrases("signing", "offices"),
        *(phrases("subjects", key) for key in ("never a name", "accounts", "organisations")),
    )
    words = chain.from_iterable(re.findall(r"[a-z]{3,}", one.casefold()) for one in (*texts, *own))
    return frozenset(words)


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for one in inner for text in _texts(one)]
