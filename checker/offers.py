"""What may be said in place of a word that nothing stands for: the nearest that was perhaps meant, and the list."""

import difflib
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from checker.bounded_files import brief

NEAR, VERY_NEAR = 0.6, 0.87
"""Likeness (difflib's ratio) from which a word is offered for another; and from which a free word counts as a slip."""
_LONGEST = 200
"""Letters of a word that are compared."""
_MOST = 10
"""Names that are listed; more nobody reads."""


def offer(
    said: str,
    allowed: Sequence[str],
    lead: str = "Known are",
    near: Collection[str] | None = None,
    last: str = "and",
) -> str:
    """How a sentence on a wrong word ends: `; did you mean “submission”? They speak of hearing and submission.`

    `near` are the names that may have been meant, if these are not those that are `allowed`; a mapping gives what a
    name stands for.
    """
    listing = listed([brief(one) for one in allowed], last, _MOST)
    return nearest(said, allowed if near is None else near) + (f" {lead} {listing}." if allowed else "")


def nearest(said: str, names: Collection[str]) -> str:
    """The first half of it, for where the list is told already: `; did you mean “submission”?`, else `.`."""
    found = nearest_of(said, names)
    return f"; did you mean “{found}”?" if found else "."


def nearest_of(said: str, names: Iterable[str], least: float = NEAR) -> str | None:
    """The name that is nearly what was said. A mapping gives what a name stands for."""
    stands_for: Callable[[str], str] = names.__getitem__ if isinstance(names, Mapping) else str
    by_plain = {name.casefold(): name for name in names}
    if not by_plain:
        return None
    close = difflib.get_close_matches(said[:_LONGEST].casefold(), by_plain, n=1, cutoff=least)
    return stands_for(by_plain[close[0]]) if close else None


def listed(items: Sequence[str], last: str = "and", most: int = 8) -> str:
    """`A, B and C`; a long list is cut and says how many are left out."""
    shown = list(items)
    if len(shown) > most:
        shown = [*shown[: most - 1], f"{len(items) - most + 1} more"]
    if len(shown) < 2:
        return "".join(shown)
    return f"{', '.join(shown[:-1])} {last} {shown[-1]}"
