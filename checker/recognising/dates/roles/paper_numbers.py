"""The number of a paper, which offices write on the line of its date: *No. 12/DC/LHR  Dated 21.8.2013*."""

import re
from functools import cache

from checker.lexicon import phrases, whole


def after_number(line: str) -> int:
    """Where, on the line before a date, the words behind a paper's number begin; 0 if no number opens it."""
    found = _opening().match(line)
    return found.end() if found else 0


@cache
def _opening() -> re.Pattern[str]:
    words = whole(phrases("dates", "number words"))
    named = rf"(?:(?:[A-Z]\.\s?)?{words}\W{{0,3}}){{1,3}}\S*\d\S*\s+"
    return re.compile(rf"\W*(?:{named}|(?:\S*\d\S*/|\S*/\S*\d)\S*\s+)", re.IGNORECASE)
