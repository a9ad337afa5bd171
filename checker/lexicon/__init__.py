"""The vocabulary of papers as data, by language: `<language>/<topic>.json`. To add a word, add it to its list there.

A topic is an object; each key a list of phrases, or an object of such lists by what they stand for. Keys of all
languages are read together, for a paper may hold several languages. `lexicon.schema.json` says which topics have
which keys; in a phrase `*` stands for the rest of a word.
"""

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

_HERE = Path(__file__).parent


@cache
def phrases(topic: str, key: str) -> tuple[str, ...]:
    """The phrases of a list in all languages. Raises KeyError if no language has it."""
    found = tuple(dict.fromkeys(one for language in by_language(topic).values() for one in language.get(key, ())))
    if not found:
        raise KeyError(f"{topic}.{key}")
    return found


@cache
def by_meaning(topic: str, key: str) -> Mapping[str, tuple[str, ...]]:
    """The phrases of an object of lists in all languages, by what they stand for. Raises KeyError as above."""
    found: dict[str, tuple[str, ...]] = {}
    for language in by_language(topic).values():
        for meaning, words in language.get(key, {}).items():
            found[meaning] = (*found.get(meaning, ()), *words)
    if not found:
        raise KeyError(f"{topic}.{key}")
    return found


def alternatives(words: Iterable[str], blank: str = r"\s+") -> str:
    """A regular expression for any of the phrases, the longest first; a blank in them stands for `blank`."""
    ordered = sorted(words, key=lambda one: (-len(one), one))
    return "(?:" + "|".join(re.escape(one).replace(r"\ ", blank).replace(r"\*", r"\w*") for one in ordered) + ")"


def whole(words: Iterable[str], blank: str = r"\s+") -> str:
    """The same for phrases that do not stand inside longer words."""
    return rf"(?<!\w){alternatives(words, blank)}(?!\w)"


@cache
def by_language(topic: str) -> Mapping[str, Mapping[str, Any]]:
    """What the topic's file of each language holds; `hijri` holds the Islamic months in all languages."""
    return {path.parent.name: json.loads(path.read_bytes()) for path in _files() if path.stem == topic}


@cache
def _files() -> tuple[Path, ...]:
    return tuple(sorted(_HERE.glob("*/*.json")))


@cache
def month_names(language: str = "en") -> tuple[str, ...]:
    """How a language writes the twelve months in full: the first of the names of each, in capitals where it has any."""
    months = by_language("months")[language]["months"]
    return tuple(months[str(number)][0].capitalize() for number in range(1, 13))
