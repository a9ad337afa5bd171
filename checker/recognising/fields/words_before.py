"""The words in front of a figure, which may say what it is of: *the security deposit of Rs. 300,000*."""

import re

from checker.facts.word_digest import word_digest

_WORD = re.compile(r"[^\W\d_]{3,30}")
_MOST = 4
"""Words in front of a figure that may belong to it."""
_REACH = 70
"""Characters in front of it in which they stand."""
_STOP = re.compile(r"\d|[.;]\s+(?=[^\W\d_a-z])|\n\s*\n")
"""What parts it from words that are not its own: another figure, as in the row of an invoice, or another clause."""


def words_before(text: str, start: int) -> tuple[str, ...]:
    """Digests of the last words in front of the figure at `start`, the nearest last. Which of them say anything is not
    known here: that shows in what other papers write behind them."""
    clause = _STOP.split(text[max(0, start - _REACH) : start])[-1]
    return tuple(word_digest(word) for word in _WORD.findall(clause)[-_MOST:])
