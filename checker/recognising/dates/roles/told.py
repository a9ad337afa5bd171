"""Days of which a sentence tells as past: *I inspected the house on 23 September*, *the report dated 11 September*.

A sentence that speaks of what is planned, wanted or possible tells of no day: one beside *shall* or *listed* may come.
Nor does a sentence that may have been added to the paper later, as a translator's certificate is.
"""

import re
from functools import cache

from checker.lexicon import phrases, whole
from checker.recognising.dates.forms.candidate import Seen
from checker.recognising.dates.layout.date_page import DatePage
from checker.recognising.dates.roles.ownership import sentence_start

_REACH = 400
"""Letters of a sentence that are looked at on either side of a day."""
_END = re.compile(r"[.;?!][\"')]?(?:\s|\Z)|\n\s*\n")
_JOINED = re.compile(r"\s*(?:,|and|&)?\s*(?:on\s+)?(?:the\s+)?\Z")
_ON = re.compile(r"\bon\s+(?:or\s+about\s+)?(?:the\s+)?(?:[A-Z][a-z]+day\s*,?\s*(?:the\s+)?)?\Z")
_OTHERS = re.compile(r"\b(?:is|are|has|have|had|does|do|did|being|been)\b")
"""Words of a clause of its own: the day behind them is theirs, and not that of the verb before."""
_NOW = re.compile(r"\b(?:is|are|be)\s+(?:\w+\s+)?\Z", re.IGNORECASE)
"""Before a participle: *you are hereby called upon to appear on 7 April* tells of what is to come."""
_PAST = re.compile(r"(?:\b(?:was|were|had)\b(?:(?!\b(?:and|is|are)\b)[^,;:.])*|\w+ed\s+on\s+)\Z", re.I)
"""A verb in the past with nothing between it and the day that another clause begins with."""
_LONGEST_NAME = 6
"""Words in which a paper is named between what it is and its day: *the report of Dr Helen Marchbank dated*."""


def is_told(page: DatePage, one: Seen) -> bool:
    """Whether its sentence tells of the day as past."""
    plain = page.plain
    start = sentence_start(plain, one.start, _REACH)
    ended = _END.search(plain.text, one.end, one.end + _REACH)
    sentence = plain.text[start : ended.start() if ended else one.end + _REACH]
    if _plans().search(sentence) or _additions().search(sentence):
        return False
    before = plain.text[start : _first_of_list(page, one, start)]
    if _papers().search(before):
        return True
    on = _ON.search(before)
    if on is None:
        return False
    verbs = [one for one in _verbs().finditer(before, 0, on.start()) if not _NOW.search(before, 0, one.start())]
    return bool(verbs) and not _OTHERS.search(before, verbs[-1].end())


def is_past(page: DatePage, one: Seen) -> bool:
    """Whether the clause that a day closes stands in the past: *that was set to expire on*, *expired on*."""
    start = sentence_start(page.plain, one.start, _REACH)
    return _PAST.search(page.plain.text, start, one.start) is not None


def _first_of_list(page: DatePage, one: Seen, start: int) -> int:
    """Where the first of the days begins that *and* joins: *on 10 October and 14 November 2026*."""
    first = one.start
    for other in reversed(page.dates_in(start, one.start)):
        if other.end > first or not _JOINED.fullmatch(page.plain.low, other.end, first):
            break
        first = other.start
    return first


@cache
def _verbs() -> re.Pattern[str]:
    return re.compile(whole(phrases("dates", "told")), re.IGNORECASE)


@cache
def _plans() -> re.Pattern[str]:
    return re.compile(whole(phrases("dates", "planned")))


@cache
def _additions() -> re.Pattern[str]:
    return re.compile(whole(phrases("dates", "done to papers")), re.IGNORECASE)


@cache
def _papers() -> re.Pattern[str]:
    noun = whole(phrases("dates", "told papers"))
    name = rf"(?:\s+(?!and\b|on\b)[\w.,'&()/-]+){{0,{_LONGEST_NAME}}}?"
    return re.compile(rf"{noun}{name}\s+(?:dated|of)\s+(?:the\s+)?\Z", re.IGNORECASE)
