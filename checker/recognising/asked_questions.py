"""What the packs ask of every page, compiled once for all pages of all files. All patterns run in linear time."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import re2

from checker.facts.questions import FieldCue, Questions
from checker.pages.page import Page

_VALUE = r"[^\n]{1,200}"


@dataclass(frozen=True, slots=True)
class Asked:
    """Questions made ready once for all pages of all files."""

    phrases: tuple[tuple[str, Any], ...]
    patterns: tuple[tuple[str, Any], ...]
    fields: tuple[tuple[FieldCue, Any, Any], ...]
    nears: tuple[tuple[str, tuple[Any, ...]], ...]
    """Of each meaning the patterns of its groups of words."""
    any_of: Any
    """One set of all patterns, the phrases first: a page is asked once, and only what is met is asked for its place."""


@lru_cache(maxsize=8)
def prepared(questions: Questions) -> Asked:
    """The questions compiled; the same value for equal questions."""
    phrases = tuple((item.key, _phrase(item.text)) for item in questions.items if item.how == "phrase")
    patterns = tuple((item.key, f"(?i){item.text}") for item in questions.items if item.how == "pattern")
    options = _options()
    every = re2.Set.SearchSet(options)
    for _, pattern in (*phrases, *patterns):
        every.Add(pattern)
    if phrases or patterns:
        every.Compile()
    ready = [(key, re2.compile(pattern, options)) for key, pattern in (*phrases, *patterns)]
    fields = tuple(
        (cue, re2.compile("|".join(_phrase(word) for word in cue.after), options) if cue.after else None,
         re2.compile(f"(?i){cue.pattern}" if cue.pattern else _VALUE, options))
        for cue in questions.field_cues
    )  # fmt: skip
    nears = tuple((item.key, _groups(item.text, options)) for item in questions.items if item.how == "near")
    return Asked(tuple(ready[: len(phrases)]), tuple(ready[len(phrases) :]), fields, nears, every)


@dataclass(frozen=True, slots=True)
class Asking:
    """What is asked of every page of a file."""

    questions: Questions = Questions()
    watch: Callable[[Page], None] | None = None
    """Shown each page before it is recognised, while it is open."""
    asked: Asked = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "asked", prepared(self.questions))


def _phrase(text: str) -> str:
    """A pattern that meets the phrase regardless of case and white space."""
    words = [re2.escape(word) for word in text.split()]
    body = r"\s+".join(words)
    return rf"(?i){body}"


def _groups(text: str, options: Any) -> tuple[Any, ...]:
    """A pattern for each group of words: `share*|give* & police`."""
    groups = (group.strip().split("|") for group in text.split("&"))
    return tuple(re2.compile(f"(?i){whole_word(words)}", options) for words in groups)


def whole_word(words: Iterable[str]) -> str:
    """A pattern in linear time for any of the words, none of them inside a longer one; `*` is the rest of a word."""
    body = "|".join(re2.escape(one.strip()).replace(r"\ ", r"\s+").replace(r"\*", r"\w*") for one in words)
    return rf"(?:^|[^\pL\pN])(?:{body})(?:[^\pL\pN]|$)"


def _options() -> Any:
    options = re2.Options()
    options.log_errors = False
    options.never_nl = False
    options.max_mem = 64 << 20
    return options
