"""Which paper a title names as the one that it answers: *Answers to the defendant's questions*, *Amended defence*.

Read as a phrase: what it is called is the last word before *of*, *to* or a comma, and all its words tell it apart. No
sort of paper is known here, but how a title leads from one paper to another (lexicon).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from checker.judging.documents.companions import without_label
from checker.judging.kinds.title_words import stem
from checker.lexicon import by_language, phrases

_TOKEN = re.compile(r"[^\W\d_]{0,3}-?\d[\w./-]*|[^\W\d_]+(?:[-’'][^\W\d_]+)*[’']?|[^\w\s]|(?<=\s)-(?=\s)")
_POSSESSIVE = re.compile(r"(?<=s)[’']\Z|[’']s\Z")
_MARK = re.compile(r"(?P<series>[^\W\d_]*)-?0*(?P<number>\d{1,3}[a-z]?)\Z")
"""A label or the number of a row: *O-2*, *02*."""
_FIGURE = re.compile(r"\d{1,6}")
_FIRST_YEAR = 1900
_SIGNS = frozenset("(,;[")
"""What stands between the name of a paper and a day that is that of the row."""
_MONTHS = frozenset(
    name for one in by_language("months").values() for names in one["months"].values() for name in names
)
_LEADS = (
    (frozenset(phrases("papers", "answering")), frozenset(phrases("papers", "answering links"))),
    (frozenset(phrases("papers", "made from another")), frozenset(phrases("papers", "made from another links"))),
)
"""Words of an answer, with those between it and what it answers."""
_IN_FRONT = frozenset(phrases("papers", "answered in front"))
_IN_FRONT_LINKS = frozenset(phrases("papers", "answered in front links"))
_ANEW = frozenset(phrases("papers", "made anew"))
_ENDS = frozenset(phrases("papers", "ends of names"))
_FORMS = frozenset(phrases("papers", "forms of papers"))
_NO_WORD = frozenset(phrases("papers", "before names")) | _ENDS | _IN_FRONT_LINKS
_AND = "and"


@dataclass(frozen=True, slots=True)
class Called:
    """What a phrase calls a paper."""

    heads: frozenset[str]
    """The nouns for what it is: *questions* of the defendant's questions, *claim* and *form* of a claim form."""
    words: frozenset[str]
    """All its words that tell papers apart."""
    rest: frozenset[str]
    """Those behind its name: *expert* of the defendant's questions to the expert."""
    anew: bool = False
    """Whether it is called amended, supplementary or the like."""
    mark: str | None = None
    """The label or number that it is named by alone: *O-2*, *paper 02*."""
    is_bare: bool = False
    """Whether no more is said than that it is a letter, a notice or the like."""
    figures: frozenset[int] = frozenset()
    """The numbers that it is named by, a year among them: 3 and 2026 of *the notice of 3 March 2026*."""


@lru_cache(maxsize=8192)
def called(title: str) -> Called:
    """What a title calls its paper."""
    return _called(_tokens(title))


@lru_cache(maxsize=8192)
def answered(title: str) -> tuple[Called, ...]:
    """What the title says that its paper answers, in each way that it can be read, in their order; empty for one that
    answers none."""
    tokens = _tokens(title)
    own = 1 if tokens and mark(tokens[0]) else 0
    return tuple(dict.fromkeys(one for one in _answered(tokens[own:]) if one.heads or one.mark))


def goes_on(line: str) -> bool:
    """Whether a line of a title breaks off before it has named what its paper answers."""
    last = _TOKEN.findall(line.casefold())[-1:]
    leads = any(one in words for words, _ in _LEADS for one in _tokens(line))
    return leads and (not answered(line) or any(one in _NO_WORD or _POSSESSIVE.search(one) for one in last))


def _answered(tokens: Sequence[str]) -> Iterator[Called]:
    for words, links in _LEADS:
        at = next((nth for nth, one in enumerate(tokens) if one in words), len(tokens))
        behind = {tokens[nth]: nth for nth in range(len(tokens) - 1, at, -1) if tokens[nth] in links}
        yield from (_called(tokens[nth + 1 :]) for nth in sorted(behind.values()))
    for nth, one in enumerate(tokens):
        if one in _IN_FRONT and nth > 1 and tokens[nth - 1] in _IN_FRONT_LINKS:
            yield _called(tokens[: nth - 1])
    if any(one in _ANEW for one in _name(tokens)):
        yield _called([one for one in tokens if one not in _ANEW])


def _called(tokens: Sequence[str]) -> Called:
    name = _name(tokens)
    heads = {nth for nth, one in enumerate(name) if nth + 1 == len(name) or name[nth + 1] == _AND}
    heads |= {nth - 1 for nth in heads if nth and name[nth] in _FORMS}
    words = _telling(name)
    rest = _telling(tokens)
    return Called(
        _telling([name[nth] for nth in heads]), words | rest, rest - words, any(one in _ANEW for one in name),
        _mark_of(tokens), words | rest <= _FORMS, _figures_in(tokens),
    )  # fmt: skip


def mark(written: str) -> str | None:
    """A label or number in the one form that is compared: `o2` for *O-2*, `2` for *02*; None for anything else."""
    found = _MARK.match(written.casefold())
    return found["series"] + found["number"] if found else None


def _mark_of(tokens: Sequence[str]) -> str | None:
    """The label that stands where a name would; a number without letters needs the word for a paper before it."""
    bare = [one for one in tokens if one not in _NO_WORD]
    for before, one in zip([None, *bare], bare[:2], strict=False):
        found = mark(one)
        if found and (before in _FORMS or before is None and not found[0].isdigit()):
            return found
    return None


def _figures_in(tokens: Sequence[str]) -> frozenset[int]:
    end = next((nth for nth, one in enumerate(tokens) if one in _SIGNS), None)
    found = frozenset(int(one) for token in tokens[:end] for one in _FIGURE.findall(token))
    return found if any(one >= _FIRST_YEAR for one in found) else frozenset()


def _name(tokens: Sequence[str]) -> Sequence[str]:
    """The words up to a preposition or a sign."""
    end = next((nth for nth, one in enumerate(tokens) if one in _ENDS or not one[0].isalnum()), None)
    return [one for one in tokens[:end] if _is_word(one)]


def _telling(tokens: Sequence[str]) -> frozenset[str]:
    return frozenset(stem(one.replace("-", "")) for one in tokens if _is_word(one) and one not in _NO_WORD)


def _is_word(token: str) -> bool:
    return len(token) > 1 and token[0].isalpha() and not any(map(str.isdigit, token)) and token not in _MONTHS


def _tokens(title: str) -> list[str]:
    found = (_POSSESSIVE.sub("", one.group()) for one in _TOKEN.finditer(without_label(title).casefold()))
    return [_AND if one == "&" else one for one in found if one]
