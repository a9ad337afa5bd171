"""Globs for the names of files and parts: how a pack's author knows a kind by its name."""

import re
from functools import lru_cache

from checker.globs import Glob, plain

_APART = re.compile(r"[\s_\-.,()\[\]/]+")
_OF = re.compile(r"\b(?:of|to|for|on)\b")
WHOLE, BEGINS_A_WORD, IN_A_WORD, OF_ANOTHER = 0.85, 0.75, 0.5, 0.4
"""What a glob says whose words are words of the name, begin one, or stand inside one; and what each of these counts
behind a preposition (*reply to …*)."""


@lru_cache(maxsize=4096)
def spaced(text: str) -> str:
    """A name as globs see it: small letters, one blank for every underscore, hyphen, dot, slash and bracket."""
    return _APART.sub(" ", plain(text)).strip()


@lru_cache(maxsize=65536)
def fits(glob: str, name: str) -> float:
    """How surely a glob fits a (spaced) name: 0 if it does not.

    Underscores, hyphens, dots and slashes make no difference, as the words of a name are what counts.
    """
    found = _glob(glob)
    if not found.fits(name):
        return 0.0
    start, end = found.span(name)
    begins, ends = start == 0 or not name[start - 1].isalnum(), end >= len(name) or not name[end].isalnum()
    counts = WHOLE if begins and ends else BEGINS_A_WORD if begins else IN_A_WORD
    return counts * OF_ANOTHER if _OF.search(name, 0, start) else counts


@lru_cache(maxsize=4096)
def words_of(glob: str) -> str:
    """The words of a glob, without its marks."""
    return glob.replace("*", " ").replace("?", " ").strip(" _-.")


@lru_cache(maxsize=4096)
def _glob(text: str) -> Glob:
    return Glob(_APART.sub(" ", text))
