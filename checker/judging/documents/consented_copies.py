"""Copies of a paper that go to a body which the consent refuses, or leaves out of those to which alone it lets them go.

Told by what bodies are called: *Nottinghamshire Police, Modern Slavery Team* is the police. What is allowed beside it
in the same consent or in one given later is never told; nor is a paper of another house, or one before the consent.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from checker.facts.sharing import Choice, Recipient
from checker.judging.documents.logical_document import LEAST_CONFIDENCE, Paper
from checker.lexicon import by_meaning, phrases, whole

_SORTS = {sort: re.compile(whole(words), re.IGNORECASE) for sort, words in by_meaning("sharing", "bodies").items()}
_OFFICES = frozenset(phrases("sharing", "offices"))
_NO_NAMES = frozenset(phrases("sharing", "no names"))
_OF_DAY = 10
"""Letters of a day in ISO 8601."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_WORDS_OF_NAME = 2
"""Words that a recipient must share with what a consent names, where none says what sort of body it is."""


@dataclass(frozen=True, slots=True)
class RefusedCopy:
    """A copy to one whom the consent refuses."""

    paper: Paper
    recipient: Recipient
    consent: Paper
    choice: Choice

    @property
    def is_sure(self) -> bool:
        """Whether both were read, and neither told by ink or by what is left out."""
        return self.choice.answer == "no" and self.choice.how == "words"


def refused_copies(papers: Sequence[Paper], consents: Sequence[Paper]) -> Iterator[RefusedCopy]:
    """Each copy that the consents do not let go. `consents` are all papers that may be one."""
    answering = [one for one in consents if one.shown("choices") and _given(one)]
    for paper in papers:
        for recipient in paper.shown("recipients"):
            found = _last_answer(paper, recipient, answering)
            if found and not _may_be_lifted(paper, recipient, found[0], consents):
                yield RefusedCopy(paper, recipient, *found)


def _last_answer(paper: Paper, recipient: Recipient, consents: Sequence[Paper]) -> tuple[Paper, Choice] | None:
    """The refusal in the last consent before a paper."""
    day = _day(paper)
    before = [one for one in consents if one is not paper and day and (_given(one) or "") <= day]
    for consent in sorted(before, key=lambda one: _given(one) or "", reverse=True):
        choices: Sequence[Choice] = consent.shown("choices")
        refusal = next((one for one in choices if _refuses(one, recipient) and _same_house(one.by, recipient.by)), None)
        if refusal is not None:
            return consent, refusal
    return None


def _may_be_lifted(paper: Paper, recipient: Recipient, refusing: Paper, consents: Sequence[Paper]) -> bool:
    """Whether the consent, or another of its day or later, allows it after all, or cannot be read."""
    since = [one for one in consents if one is not refusing and (_given(one) or "9") >= (_given(refusing) or "")]
    if any(_allows(one, recipient) for other in (refusing, *since) for one in other.shown("choices")):
        return True
    later = (one for one in since if _given(one) != _given(refusing) and (_given(one) or "") <= (_day(paper) or ""))
    return any(not any(_refuses(one, recipient) for one in other.shown("choices")) for other in later)


def _given(consent: Paper) -> str | None:
    """The latest day on which a consent may have been given: where a hand's day is hard to read, its name's helps."""
    named = [one.value for one in consent.dates if one.source == "name" and one.precision == "day" and one.value]
    own = consent.own.value if consent.own else None
    return _day(consent) or (max(own, *named) if own and len(own) == _OF_DAY and named else None)


def _day(paper: Paper) -> str | None:
    """Its own day; of a paper that states none plainly, the one that alone stands by itself on its pages."""
    own = paper.own
    if own is not None:
        is_sure = own.precision == "day" and not own.alternatives and own.confidence >= LEAST_CONFIDENCE
        return own.value if is_sure else None
    alone = {one.value for one in paper.dates if "alone" in one.stands and one.role is None and one.precision == "day"}
    return next(iter(alone)) if len(alone) == 1 else None


def _refuses(choice: Choice, recipient: Recipient) -> bool:
    if choice.answer == "only":
        return _is_office(recipient.name) and not _allows(choice, recipient)
    return choice.answer == "no" and _is_meant(choice.who, recipient.name)


def _allows(choice: Choice, recipient: Recipient) -> bool:
    if choice.answer == "only":
        return _is_meant(choice.who, recipient.name) or bool(_names(choice.who) & _names(recipient.name))
    return choice.answer == "yes" and _is_meant(choice.who, recipient.name)


def _is_meant(who: str, name: str) -> bool:
    shared = _names(who) & _names(name)
    return bool(_sorts(who) & _sorts(name)) or len(shared) >= _WORDS_OF_NAME


def _is_office(name: str) -> bool:
    return bool(_OFFICES & {one.casefold() for one in _WORD.findall(name)})


def _same_house(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether both heads bear one name of two words, and the paper's is not of a body of which consents speak."""
    if other and _sorts(other[0]):
        return False
    return not {*_pairs(one)}.isdisjoint(_pairs(other))


def _pairs(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Words of names that follow each other, and tell somebody from others."""
    for name in names:
        for pair in pairwise(name.casefold().split()):
            if _NO_NAMES.isdisjoint(pair):
                yield pair


@lru_cache(maxsize=512)
def _sorts(text: str) -> frozenset[str]:
    return frozenset(sort for sort, words in _SORTS.items() if words.search(text))


@lru_cache(maxsize=512)
def _names(text: str) -> frozenset[str]:
    """The words of a name that tell it from others."""
    return frozenset(one.casefold() for one in _WORD.findall(text)) - _NO_NAMES
