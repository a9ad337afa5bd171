"""Two dates joined by *to*, *through* or a dash: the first and the last day of a period."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from checker.facts.dates import Dated, Role
from checker.lexicon import whole
from checker.recognising.dates.forms.candidate import Seen
from checker.recognising.dates.forms.month_patterns import RANGE_WORDS
from checker.recognising.normalise import Plain, plain_phrases

_TO = re.compile(rf"\s{{0,4}}(?:-|{RANGE_WORDS})\s{{0,4}}(?:the\s{{1,3}})?")
_AND = re.compile(r"\s{0,4}and\s{0,4}(?:the\s{1,3})?")
_BETWEEN = re.compile(r"\bbetween\s{1,3}(?:the\s{1,3})?\Z")
_SENTENCE = 160
"""Letters before a period in which its sentence may begin."""
_PAIRED = (None, "period_start", "period_end", "valid_from", "expires", "issued")
_LIVES = re.compile(rf"{whole(plain_phrases('dates', 'what covers a period'))}[^.]{{0,60}}\Z")
_SOMEBODY_DID = re.compile(rf"{whole(plain_phrases('dates', 'somebody'))}[^.]{{0,140}}\Z")
"""Before a period: *I have visited her on a visa from …* tells what somebody did in it, not how long a visa lives."""


def ranged(page: Plain, seen: Sequence[Seen], dates: list[Dated]) -> list[Dated]:
    """The same dates, the ends of a period marked as such; a validity keeps its own roles, and so do the days of issue
    and expiry of a card. What words beside its first day name otherwise, as a *year to date*, is no period at all."""
    low = page.low
    begun = {one.start for one in dates if one.role == "valid_from"}
    issued = {one.start for one in dates if one.role == "issued"}
    expires = {one.start for one in dates if one.role == "expires"}
    named_otherwise = {one.start for one in dates if one.role not in _PAIRED}
    ends: dict[tuple[int, int], Role] = {}
    for first, second in pairwise(seen):
        shared = "range" in first.doubts and second.end == first.end
        gap = "to" if shared else low[first.end : second.start]
        before = low[max(0, first.start - 60) : first.start]
        if shared and " and " in low[first.start : second.start] and not _BETWEEN.search(before):
            continue
        if _TO.fullmatch(gap) or (_AND.fullmatch(gap) and _BETWEEN.search(before)):
            places = page.original(first.start, first.end), page.original(second.start, second.end)
            if places[0][0] in named_otherwise or (places[0][0] in issued and places[1][0] in expires):
                continue
            is_told = _SOMEBODY_DID.search(low, max(0, first.start - _SENTENCE), first.start)
            lives = places[0][0] in begun or (_LIVES.search(before) and not is_told)
            ends |= zip(places, ("valid_from", "expires") if lives else ("period_start", "period_end"), strict=True)
    return [_marked(one, ends) for one in dates] if ends else dates


def spans(page: Plain, first: Seen, second: Seen) -> bool:
    """Whether the two are the ends of one period: `20 May-27 Nov 2026`, `3-9 March 2026`."""
    shared = "range" in first.doubts and second.end == first.end
    return shared or _TO.fullmatch(page.low, first.end, second.start) is not None


def _marked(one: Dated, spans: dict[tuple[int, int], Role]) -> Dated:
    role = spans.get((one.start or 0, one.end or 0))
    if role is None or one.role not in _PAIRED:
        return one
    return replace(one, role=role, why="; ".join(filter(None, (one.why, "one end of a period"))))
