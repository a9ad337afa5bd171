"""A letter's date stands alone at its head, without any word that says what it is."""

import re
from collections.abc import Sequence
from dataclasses import replace

from checker.facts.dates import Dated

_STATED = frozenset(("issued", "effective", "sworn", "filed", "received"))
_ALONE = re.compile(
    r"(?:[A-Za-z][A-Za-z .]{2,24},\s{0,3})?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s{0,3})?(?:the\s)?", re.I
)


def issued_at_head(text: str, dates: Sequence[Dated], page: int | None) -> list[Dated]:
    """The same dates; the first becomes the document's own if it stands alone in a line at the head of page 1."""
    found = list(dates)
    if page not in (None, 1) or not found or any(one.role in _STATED for one in found):
        return found
    first = found[0]
    start, end = first.start or 0, first.end or 0
    if (
        first.role is not None
        or text.count("\n", 0, start) > 14
        or start > 700
        or not (first.value or first.alternatives)
    ):
        return found
    line = text[text.rfind("\n", 0, start) + 1 : start]
    rest = text[end:].split("\n", 1)
    if _ALONE.fullmatch(line.strip(" \t\r")) and not rest[0].strip(" \t\r.,") and "\n" in text[end:]:
        why = "; ".join(filter(None, (first.why, "it stands alone at the head of the page")))
        found[0] = replace(first, role="issued", confidence=min(first.confidence, 0.8), why=why)
    return found
