"""The words in front of a figure, which may say what it is of: *the security deposit of Rs. 300,000*."""

import re

from checker.facts.word_digest import word_digest

_WORD = re.compile(r"[^\W\d_]{3,30}")
_MOST = 4
"""Words in front of a figure that may belong to it."""
_REACH = 70
"""Characters in front of it in which they stand."""
_CLAUSE = re.compile(r"[.;]\s+(?=[^\W\d_a-z])|\n\s*\n")


def words_before(text: str, start: int, floor: int) -> tuple[str, ...]:
    """Digests of the last words in front of the figure at `start`, the nearest last; `floor`: where the figure before
    it ends. Which of them say anything is not known here: that shows in what other papers write behind them."""
    clause = _CLAUSE.split(text[max(floor, start - _REACH) : start])[-1]
    return tuple(word_digest(word) for word in _WORD.findall(clause)[-_MOST:])
