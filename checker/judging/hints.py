"""What was perhaps meant by a word that nothing stands for, and what may be said in its place."""

import difflib
from collections.abc import Callable, Iterable, Mapping, Sequence

from checker.judging.wording import listed

NEAR, VERY_NEAR = 0.6, 0.87
"""Likeness (difflib's ratio) from which a word is offered for another; and from which a free word counts as a slip."""
_LONGEST = 200
"""Letters of a word that are compared."""


def told(words: str, said: str, near: Iterable[str], allowed: Sequence[str], lead: str, most: int = 24) -> str:
    """`“submision” is no date …; did you mean “submission”? They speak of hearing and submission.`"""
    found = nearest_of(said, near)
    hint = f"; did you mean “{found}”?" if found else "."
    return f"{words}{hint}" + (f" {lead} {listed(allowed, most=most)}." if allowed else "")


def nearest_of(said: str, names: Iterable[str], least: float = NEAR) -> str | None:
    """The name that is nearly what was said. A mapping gives what a name stands for."""
    stands_for: Callable[[str], str] = names.__getitem__ if isinstance(names, Mapping) else str
    by_plain = {name.casefold(): name for name in names}
    close = difflib.get_close_matches(said[:_LONGEST].casefold(), by_plain, n=1, cutoff=least)
    return stands_for(by_plain[close[0]]) if close else None
