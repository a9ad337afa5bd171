"""The patterns around a month's name, compiled once, and the stretches of a page in which they can match."""

import re
from collections.abc import Iterator
from functools import cache

from checker.lexicon import alternatives
from checker.recognising.dates.forms.month_names import weekdays
from checker.recognising.dates.forms.numerals import DAY_WORD, SUFFIX, YEAR_WORDS
from checker.recognising.normalise import plain_phrases

BEFORE = 64
"""How many characters before a month's name may belong to its date."""
_AHEAD = 16
"""How many characters after a year may hold the month's name that belongs to it (`2026 March 12`)."""
_YEAR_NEAR = re.compile(r"[0-9][0-9o ]\s?[0-9]*")
_YEAR_NEAR_WORDS = re.compile(r"[0-9][0-9o ]\s?[0-9]*|thousand|hundred|twenty")
FIGURE = r"(?:[0-9lio|]?[0-9](?!\d)|[0-9][lio]|[l|])"
_YEAR = (
    r"(?P<year>\d{4,12}(?!\d)|(?:(?:[12]\s[089o]\d\d|[12][089o]\s\d\d|[12][089o]\d\s\d)(?!\s?[:.]?\d)"
    r"|[12][09o][0-9lios]{2})(?![\w])|(?P<words>" + YEAR_WORDS + r")(?![a-z]))"
)
_SHORT = r"(?P<short>\d{2})(?![\d\w%]|[.,:]\d)(?!\s{0,2}(?:day|month|year|week|per|%|people|[a-z]{2,9}s\b))"


@cache
def day_before() -> re.Pattern[str]:
    """The day before a month's name; asked of the text that ends where the name starts."""
    link = (
        r"\s{0,4}[-/.,]?\s{0,4}(?:day)?\s{0,4}(?:of|de|d')?\s{0,4}"
        rf"(?:{weekdays()}\b[,\s]{{0,4}})?\s{{0,4}}[-/.,]?\s{{0,4}}"
    )
    return re.compile(
        rf"(?:(?<![\w$£€#])(?<!\d[.,:/])(?P<figure>{FIGURE})(?:{SUFFIX})?(?P<split>(?<=\d)\s?day\s?of\b)?{link}"
        rf"|\b(?P<word>{DAY_WORD})\s{{1,4}}(?:(?:day)\s{{0,4}}(?:of|in)?|of"
        rf"|in)\s{{0,4}}(?:the\s{{0,4}}month\s{{0,4}}of)?\s{{0,4}})\Z"
    )


@cache
def what_follows() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Two patterns for what follows the name: a day and a year, or a year."""
    ahead = rf"(?:[-/.,'\"\s]|\b(?:of|in|del?|the|year|our|lord|{weekdays()})\b|\ba\.?d\.?){{0,18}}?"
    twin = r"(?:\s?/\s?[^\W\d_]{3,9}\.?)?"
    year = rf"{twin}{ahead}{_YEAR}"
    short = rf"{twin}(?:[-/.']|\.?,?\s{{1,2}}'?|\.\s?){_SHORT}"
    day = rf"[-/.,\s]{{0,5}}(?P<day>{FIGURE})(?:{SUFFIX})?"
    both = re.compile(
        rf"{day}(?:(?:\s{{0,3}}(?:-|to|and|&|through)\s{{0,3}}(?P<to>{FIGURE})(?:{SUFFIX})?)?(?:[\s,.;]{{1,5}}"
        rf"|[-/'])(?:{year}|{short}))?(?!\d)"
    )
    return both, re.compile(rf"(?:{year}|{short})")


RANGE_WORDS = alternatives(plain_phrases("dates", "range words"))
"""What joins the first and the last day of a period."""
RANGE = re.compile(rf"(?<![\w$£€#.,:/])(?P<day>{FIGURE})(?:{SUFFIX})?\s{{0,3}}(?:-|{RANGE_WORDS}|and|&)\s{{0,3}}\Z")


def neighbourhoods(low: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text in which a year stands near enough for a month's name to belong to it."""
    spelled = any(word in low for word in ("thousand", "hundred", "twenty"))
    start = end = -1
    for match in (_YEAR_NEAR_WORDS if spelled else _YEAR_NEAR).finditer(low):
        if match.start() - BEFORE > end:
            if end > 0:
                yield start, end
            start = max(0, match.start() - BEFORE)
        end = match.end() + _AHEAD
    if end > 0:
        yield start, min(end, len(low))
