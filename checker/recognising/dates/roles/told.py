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
_AIM = re.compile(r"\bto\s+(?!the\b|an?\b|my\b|our\b|his\b|her\b|their\b|this\b|that\b|us\b|me\b|him\b|them\b)[a-z]")
"""Of *I asked him to come on 7 April* the day is that of the coming."""
_NEXT_CLAUSE = re.compile(r"[,;:]|\b(?:and|but|when|where|which|who|whom)\b", re.IGNORECASE)
_BEGINS_WITH = re.compile(r"\W*\bon\s+(?:the\s+)?(?:[a-z]+day\s*,?\s*(?:the\s+)?)?\Z", re.IGNORECASE)
_LONGEST_NAME = 6
"""Words in which a paper is named between what it is and its day: *the report of Dr Helen Marchbank dated*."""


def is_told(page: DatePage, one: Seen) -> bool:
    """Whether its sentence tells of the day as past."""
    plain = page.plain
    start = sentence_start(plain, one.start, _REACH)
    ended = _END.search(plain.text, one.end, one.end + _REACH)
    sentence = plain.text[start : ended.start() if ended else one.end + _REACH]
    if _additions().search(sentence):
        return False
    before, after = plain.text[start : _first_of_list(page, one, start)], sentence[max(0, one.end - start) :]
    if _BEGINS_WITH.fullmatch(before):
        return _is_told_behind(after)
    if _plans().search(before) or _plans().search(_clause(after)):
        return False
    if _papers().search(before):
        return True
    on = _ON.search(before)
    return on is not None and _is_told_before(before[: on.start()])


def _is_told_before(clause: str) -> bool:
    """Whether the words before *on* and a day say what was done then."""
    verbs = [one.end() for one in _verbs().finditer(clause) if not _NOW.search(clause, 0, one.start())]
    verbs += [one.end() for one in _deeds().finditer(clause)]
    if not verbs:
        return False
    rest = clause[max(verbs) :]
    return not _OTHERS.search(rest) and not _AIM.search(rest)


def _is_told_behind(words: str) -> bool:
    """Whether the words behind a day that begins a sentence say what somebody did then."""
    words = words.lstrip(" ,\n")
    return _deeds().match(words) is not None and not _plans().search(_clause(words))


def _clause(words: str) -> str:
    """The words up to where the next clause begins."""
    ended = _NEXT_CLAUSE.search(words)
    return words[: ended.start()] if ended else words


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
def _deeds() -> re.Pattern[str]:
    """What somebody did: *I spoke*, *she again refused*."""
    who, may_come = whole(phrases("dates", "somebody")), whole(phrases("dates", "told of what may come"))
    by_rule = r"[a-z]{2,}ed\b"
    verbs = whole((*phrases("dates", "told by somebody"), *phrases("dates", "told")))
    how = r"(?:(?:also|then|again|first|\w+ly)\s+)?"
    read = r"(?<!\S)\|"  # of *I*, alone, an engine makes a stroke
    return re.compile(rf"(?:{who}|{read})\s+{how}(?!{may_come})(?:{verbs}|{by_rule})", re.IGNORECASE)


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
