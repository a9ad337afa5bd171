"""What a label says of its date, also in words that nobody listed: *Date of referral*, *Consent obtained on*, *Booked*.

A label names the date (*date*, *on*), and what happened on it. A word for an act with papers gives the role; the name
of a paper makes it that paper's own date; whatever else happened is an event.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache

from checker.lexicon import alternatives, by_meaning, phrases
from checker.recognising.dates.roles.cue_table import LabelReading, Tag, Word, shipped, words_of
from checker.recognising.normalise import plain_phrases

_LONGEST = 9
"""Words of a label."""
_FEW = 3
"""Words of a label that does not say that it is about a date."""
_ACT = re.compile(rf"{alternatives(plain_phrases('dates', 'ends of acts'))}\Z")
"""How words end that say what was done, and stand for *on what day*."""


def read_label(words: Sequence[Word], title: Collection[str] = (), *, certain: bool = False) -> LabelReading | None:
    """What the words of a label say, the whole of it being one; `title` holds the words of the paper's title.

    `certain`: its place makes it a label, so that one word for an act is enough: *Reported*, *Discharged:*.
    """
    if not words or len(words) > _LONGEST:
        return None
    listed = _listed(words)
    if listed is not None and listed.tag != "date":
        return listed
    return _understood(words, title, certain) or listed


def _listed(words: Sequence[Word]) -> LabelReading | None:
    """The phrase that ends a label, filling words left out; the longest one of several languages."""
    fillers = shipped().fillers
    best: LabelReading | None = None
    for nth in range(len(words) - 1, -1, -1):
        found = shipped().label.ends_at(words, nth)
        if found:
            one = LabelReading(found[0], "listed", found[1], nth)
            if best is None or best.tag == "date":
                best = one
            if best.tag != "date":
                return best
        elif words[nth].text not in fillers:
            return best
    return best


def _understood(words: Sequence[Word], title: Collection[str], certain: bool) -> LabelReading | None:
    vocabulary = _vocabulary()
    said = [word.text for word in words]
    content = [word for word in said if word not in vocabulary.dates and word not in shipped().fillers]
    whole = 0, len(words) - 1
    dated = any(word in vocabulary.dates for word in said) or said[-1] in vocabulary.last
    if not content:
        return LabelReading("date", "listed", *whole) if dated else None
    if said[0] in vocabulary.dated:
        return LabelReading("issued", "listed", *whole)
    if not dated and not (certain and len(content) <= _FEW and _says_what_happened(content[-1], vocabulary)):
        return None
    if any(word in vocabulary.happenings for word in content):
        return LabelReading("event", "event", *whole)
    for word in reversed(content):
        if word in vocabulary.roles:
            return LabelReading(vocabulary.roles[word], "listed", *whole)
    if dated and any(_is_in_title(word, title) for word in content):
        return LabelReading("issued", "own paper", *whole)
    if dated and any(word in vocabulary.papers for word in content):
        return LabelReading("issued", "paper", *whole)
    if any(word in vocabulary.acts for word in content):
        return LabelReading("issued", "act", *whole)
    return LabelReading("event", "event", *whole)


def _says_what_happened(word: str, vocabulary: "_Vocabulary") -> bool:
    return _ACT.search(word) is not None or word in vocabulary.happenings


def _is_in_title(word: str, title: Collection[str]) -> bool:
    """Whether a title has the word or one that begins with it, as *payslip* with *pay*."""
    return len(word) >= 3 and any(
        other.startswith(word) or (len(other) > 4 and word.startswith(other)) for other in title
    )


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    dates: frozenset[str]
    last: frozenset[str]
    """Words that ask for a date at the end of a label alone: *Consent obtained on*, and not *on behalf of*."""
    dated: frozenset[str]
    """Words behind which a place stands: *Dated Lahore the …*."""
    happenings: frozenset[str]
    papers: frozenset[str]
    acts: frozenset[str]
    roles: dict[str, Tag]


@cache
def _vocabulary() -> _Vocabulary:
    def plain(key: str, topic: str = "dates") -> frozenset[str]:
        return frozenset(word for phrase in phrases(topic, key) for word in words_of(phrase))

    roles = {
        word: role
        for role, some in by_meaning("dates", "label words").items()
        for one in some
        for word in words_of(one)
    }
    papers = plain("nouns", "papers") | plain("nouns in labels", "papers")
    return _Vocabulary(
        plain("date words"), plain("last date words"), plain("dated"), plain("happenings"), papers, plain("acts"), roles
    )  # fmt: skip
