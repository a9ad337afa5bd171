"""Whose child, whose wife somebody is, as running text says it: *Sara Khan daughter of Amjad Khan*."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.facts.found import Tie
from checker.lexicon import alternatives, by_meaning, phrases
from checker.recognising.persons.names_written import LATIN, common_words, small_words

_WORDS = {word: tie for tie, words in by_meaning("subjects", "parentage").items() for word in words}
_KIN = alternatives(word for word in _WORDS if word.isascii())
_DEAD = alternatives(phrases("names", "of the dead"))
_STATED = re.compile(
    rf"(?<![\w’'-])(?P<name>{LATIN})[ \t]*[,(]?\s{{0,3}}(?<!\w)(?P<word>(?i:{_KIN}))(?!\w)\.?[ \t]*:?\s{{1,3}}"
    rf"(?i:(?:the\s+)?{_DEAD}\s+)?(?P<other>{LATIN})(?P<more>\n{LATIN})?(?![\w’'-])"
)
_GOES_ON = re.compile(rf"[ \t]*(?:\(?{_DEAD}\)?[ \t]*)?(?:,|and\b|&)?\s{{0,3}}(?i:{_KIN})(?!\w)", re.IGNORECASE)
"""Another tie behind the first: whose it is, is not plain."""
_CNIC = re.compile(r"[^\n]{0,60}(?:\n[^\n]{0,60})?(?<!\d)(\d{5}-\d{7}-\d)(?!\d)")
_BOTH = re.compile(rf"\b(?:and|&)\s|(?<!\w)(?i:{_KIN})(?!\w)")
_NAME_ENDS = re.compile(r"[ \t]*(?:[,;.)(]|[a-z])")
_FEWEST = 2
_TITLES = frozenset((*phrases("signing", "titles"), *phrases("names", "titles")))
_OF_WOMEN = frozenset(phrases("names", "of women"))


class Said(NamedTuple):
    """Two names with what ties them, and where they stand in the text."""

    name: str
    tie: Tie
    other: str
    start: int
    end: int
    number: str | None = None
    """The CNIC behind them."""


def said_in(text: str) -> Iterator[Said]:
    """Each tie that a text states of one person, from the top."""
    small = small_words(text)
    for match in _STATED.finditer(text):
        name = bare(match["name"], small)
        other, end = _other(match, small)
        if _is_plain(name, other) and _GOES_ON.match(text, end) is None:
            yield Said(name, _tie(match["word"], other), other, match.start("name"), end, _number(text, end))


def _other(match: re.Match[str], small: frozenset[str]) -> tuple[str, int]:
    """The relative's name, and where it ends: in the next line, where nothing but it stands there up to a comma or a
    small letter."""
    other, more = bare(match["other"], small), bare(match["more"] or "", small)
    is_whole = _is_all(other, match["other"]) and more and _is_all(more, match["more"])
    if is_whole and _NAME_ENDS.match(match.string, match.end()):
        return f"{other} {more}", match.end()
    return other, match.end("other")


def bare(words: str, small: frozenset[str]) -> str:
    """A name without what stands before or behind it with capitals and is no part of it, as *Petitioner*."""
    kept = words.split()
    while kept and _is_no_name(kept[0], small):
        kept.pop(0)
    while kept and _is_no_name(kept[-1], small):
        kept.pop()
    return " ".join(kept)


def _is_no_name(word: str, small: frozenset[str]) -> bool:
    plain = word.strip(".").casefold()
    return plain not in _TITLES and (plain in small or plain in common_words() or word.strip(".").isdigit())


def _is_plain(*names: str) -> bool:
    return all(len(one.split()) >= _FEWEST for one in names)


def _tie(word: str, other: str) -> Tie:
    meaning = _WORDS[" ".join(word.casefold().split())]
    if meaning == "spouse":
        return "spouse"
    return "mother" if other.split()[0].strip(".").casefold() in _OF_WOMEN else "father"


def _is_all(name: str, written: str) -> bool:
    return name == " ".join(written.split())


def _number(text: str, end: int) -> str | None:
    """The CNIC that follows, if nobody else is named before it."""
    found = _CNIC.match(text, end)
    return found[1] if found and not _BOTH.search(found[0]) else None
