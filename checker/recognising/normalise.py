"""A page's characters made plain: digits, dashes and quotes of all scripts as ASCII, invisible marks left out.

Every place in the plain text leads back to its place in the original: what was written can be shown as it stands.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from checker.lexicon import phrases

_SAME = {
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "﹣": "-", "－": "-", "\ufffe": "-",
    "⁄": "/", "∕": "/", "／": "/", "．": ".", "。": ".", "۔": ".", "،": ",", "，": ",", "：": ":", "؛": ";",
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "`": "'", "´": "'",
    "ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "ۃ": "ه", "ہ": "ه", "أ": "ا", "إ": "ا", "آ": "ا", "ؤ": "و",
    "ᵗ": "t", "ʰ": "h", "ˢ": "s", "ⁿ": "n", "ᵈ": "d", "ʳ": "r", "\0": " ", "İ": "I",
}  # fmt: skip
_OTHER = re.compile(r"[^\x01-\x7f]")
_SPACES = "\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"


@dataclass(frozen=True, slots=True)
class Plain:
    """The plain text, the same in lower case, and the way back."""

    text: str
    low: str
    """As long as `text`."""
    places: Sequence[int] | None
    """Where each character stood in the original; None: at the same place."""

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The original offsets of the plain characters from start to end (exclusive, not empty)."""
        if self.places is None:
            return start, end
        return self.places[start], self.places[end - 1] + 1


@cache
def _table() -> dict[str, str]:
    """Characters to plain ones, one for one."""
    table = _SAME | dict.fromkeys(_SPACES, " ")
    for zero in (0x0660, 0x06F0, 0x0966, 0x09E6, 0xFF10):
        table.update({chr(zero + digit): str(digit) for digit in range(10)})
    return table


def _unseen(char: str) -> bool:
    """Whether a character has no width of its own: direction marks, joiners, soft hyphens, vowel signs, tatweel."""
    return char == "ـ" or unicodedata.category(char) in ("Cf", "Mn")


def plain(text: str) -> Plain:
    """The text with every character plain. Never raises."""
    if text.isascii() and "\0" not in text:
        return Plain(text, text.lower(), None)
    others = set(_OTHER.findall(text))
    unseen = {char for char in others if _unseen(char)}
    places: list[int] | None = None
    if unseen:
        places = [nth for nth, char in enumerate(text) if char not in unseen]
        text = "".join([text[nth] for nth in places])
    for char in others - unseen:
        if (same := _table().get(char)) is not None:
            text = text.replace(char, same)
    low = text.lower()
    return Plain(text, low if len(low) == len(text) else text, places)


def plain_phrases(topic: str, key: str) -> tuple[str, ...]:
    """The phrases of the lexicon's list as they stand in plain text in lower case."""
    return tuple(dict.fromkeys(plain(one).low for one in phrases(topic, key)))
