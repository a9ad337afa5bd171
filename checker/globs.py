"""Patterns of names and paths, as people write them: the one such language of matter.json, of packs and of faults.

`*` stands for any characters of one name, `?` for one of them, `**` for any characters, `/` too, and `**/` for any
folders or none. All else stands for itself. Whoever wrote a pattern, it takes time in proportion to its length.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_PIECES = re.compile(r"\*\*/|\*\*|\*|\?|[^*?]+")


class Glob:
    """One pattern. It is held against whole texts, with case and accents as `plain` leaves them."""

    __slots__ = ("_pieces", "_words")

    def __init__(self, text: str) -> None:
        self._pieces: Sequence[str] = _PIECES.findall(plain(text))
        self._words = [one for one in self._pieces if one[0] not in "*?"]

    def fits(self, text: str, below: bool = False) -> bool:
        """Whether a text that is `plain` fits; with `below`, also whether a folder that it lies in does."""
        for words in self._words:
            if words not in text:
                return False
        ends = _ends(self._pieces, text)
        return bool(ends & (1 << len(text) | (_slashes(text)[0] if below else 0)))

    def span(self, text: str) -> tuple[int, int]:
        """Where its first words begin and its last end in a text that fits, each as far left as it can be."""
        first, end = None, 0
        for words in self._words:
            start = text.find(words, end)
            first, end = start if first is None else first, start + len(words)
        return first or 0, end


def _ends(pieces: Sequence[str], text: str) -> int:
    """Where the pieces can end when they begin at the text's start: a bit is set for each place, from 0 on.

    Each piece is taken once for all places together, so that nothing is tried twice.
    """
    ends, (slashes, walls) = 1, _slashes(text)
    for piece in pieces:
        if not ends:
            break
        if piece == "**":
            ends = _from_first(ends, text)
        elif piece == "**/":
            ends |= _from_first(ends, text) & slashes << 1
        elif piece == "*":
            ends = _to_slash(ends, walls)
        elif piece == "?":
            ends = (ends & ~slashes & (1 << len(text)) - 1) << 1
        else:
            ends = (ends & _starts(piece, text)) << len(piece)
    return ends


def _from_first(ends: int, text: str) -> int:
    """The first place, and all behind it."""
    return (2 << len(text)) - (ends & -ends)


def _to_slash(ends: int, walls: Sequence[int]) -> int:
    """Each place, and those behind it up to the next slash or the end."""
    found, start = 0, 0
    for wall in walls:
        upto = 2 << wall
        here = ends & upto - (1 << start)
        if here:
            found |= upto - (here & -here)
        start = wall + 1
    return found


def _starts(words: str, text: str) -> int:
    """Where the words begin in the text."""
    found, at = 0, text.find(words)
    while at >= 0:
        found |= 1 << at
        at = text.find(words, at + 1)
    return found


@lru_cache(maxsize=256)
def _slashes(text: str) -> tuple[int, tuple[int, ...]]:
    """Where its slashes are, as bits; and the same places, with its end, as numbers."""
    return _starts("/", text), (*(nth for nth, char in enumerate(text) if char == "/"), len(text))


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """A text as it is compared: NFC, case folded. Names come from three systems, which store accents in two ways."""
    return unicodedata.normalize("NFC", text).casefold()
