"""People of the matter: whether a name or a signature is theirs, compared as people write names."""

import re
import unicodedata
from functools import lru_cache

from checker.facts.matter import Party
from checker.facts.signature import Signature
from checker.judging.documents.context import Context
from checker.lexicon import by_meaning, phrases

_TITLES = frozenset(phrases("names", "titles"))
_SPELLINGS = {word: name for name, words in by_meaning("names", "spellings").items() for word in words}
_MUHAMMAD = re.compile(r"m(?:uh|oh|ah|h)?u?a?o?m*[aeiou]*m+[aeiou]*d")
"""Its spellings are too many to list."""


@lru_cache(maxsize=8192)
def name_words(name: str) -> tuple[str, ...]:
    """A name's words without titles, accents and case."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    return tuple(w for w in re.findall(r"[^\W\d_]+", plain) if w not in _TITLES)


def name_key(name: str) -> tuple[str, ...]:
    """What a name has in common with itself written in another order: Khan Sara and Sara Khan."""
    return tuple(sorted(name_words(name)))


@lru_cache(maxsize=8192)
def spelling(word: str) -> str:
    """A name's word as its variants have it in common: Mohammad, Muhammed and Mohd are one; doubled letters and
    vowels do not count.
    """
    if word in _SPELLINGS or _MUHAMMAD.fullmatch(word):
        return _SPELLINGS.get(word, "muhammad")
    bare = re.sub(r"(.)\1+", r"\1", word.replace("ph", "f").replace("q", "k").replace("w", "v").replace("y", "i"))
    return bare[:1] + re.sub(r"[aeiou]", "", bare[1:])


def same_name(one: str, other: str) -> bool | None:
    """True for the same words in any order, None for what may be the same person (a variant of spelling, another
    script, a name left out), False for different names."""
    a, b = name_words(one), name_words(other)
    if not a or not b:
        return None
    if sorted(a) == sorted(b):
        return True
    if a[0].isascii() != b[0].isascii():
        return None
    sa, sb = sorted(map(spelling, a)), sorted(map(spelling, b))
    if sa == sb or set(sa) <= set(sb) or set(sb) <= set(sa):
        return None
    initials = sorted(w[0] for w in a) == sorted(w[0] for w in b) and (any(len(w) == 1 for w in a + b))
    return None if initials else False


def by_party(one: Signature, by: str | None, ctx: Context) -> bool | None:
    """Whether a signature is by that capacity (`deponent`) or party (`party:sponsor`); None if it cannot be told."""
    if by is None:
        return True
    role = by.removeprefix("party:")
    if one.capacity is not None and one.capacity.casefold() == role.casefold():
        return True
    party = next((p for p in ctx.bundle.matter.parties if p.role.casefold() == role.casefold()), None)
    if party is not None and one.signer:
        return _any_name(one.signer, party)
    if one.capacity is not None:
        return False
    return None


def _any_name(signer: str, party: Party) -> bool | None:
    met = {same_name(signer, name) for name in party.names}
    return True if True in met else None if None in met or not met else False
