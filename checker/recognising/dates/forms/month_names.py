"""The month names of every language that has a file in the lexicon: another language is a file."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from checker.lexicon import by_language
from checker.recognising.normalise import plain


@dataclass(frozen=True, slots=True)
class Months:
    """All month names, and one pattern that finds them."""

    numbers: dict[str, tuple[str, int]]
    """Name in lower case and plain characters -> (calendar, month from 1)."""
    anchor: re.Pattern[str]
    """Finds a name anywhere, also glued to its neighbours; what follows it must be looked at."""


@cache
def months() -> Months:
    """The names of all languages. Of a name that two languages share, the meaning must be the same."""
    numbers: dict[str, tuple[str, int]] = {}
    for data in by_language("months").values():
        for number, names in data["months"].items():
            numbers.update({plain(name).low: (data["calendar"], int(number)) for name in names})
    return Months(numbers, re.compile(_pattern(numbers) + r"(?![^\W\d_])"))


def _pattern(names: Iterable[str]) -> str:
    """A pattern for all names, the longest first, by first letter: it is tried at every place of a page."""
    by_letter: dict[str, list[str]] = {}
    for name in sorted(names, key=lambda one: (-len(one), one)):
        by_letter.setdefault(name[0], []).append(re.escape(name[1:]).replace(r"\ ", r"\s{1,3}"))
    return "(?:" + "|".join(f"{letter}(?:{'|'.join(rests)})" for letter, rests in by_letter.items()) + ")"


@cache
def weekdays() -> str:
    """A pattern for a weekday's name in any language that has a file."""
    names: set[str] = set()
    for data in by_language("months").values():
        names.update(plain(name).low for name in data.get("weekdays", ()))
    return "(?:" + "|".join(sorted(map(re.escape, names), key=lambda name: (-len(name), name))) + ")"
