"""What the packs ask of a page's text, answered: phrases, patterns and fields. All patterns run in linear time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import re2

from checker.facts.document import Answer, FieldValue
from checker.facts.questions import FieldCue, Questions
from checker.pages.page import Page

_SPACES = re.compile(r"\s+")
_VALUE = r"[^\n]{1,200}"
_CAPTION = re.compile(
    r"(?i)\s+(?:CNIC|NICOP|NIC|DOB|passport|date|gender|sex|nationality|religion|relation(?:ship)?|signature|age|"
    r"(?:bride|(?:bride)?groom|husband|wife|spouse|father|mother|guardian)['’]?s?(?:\s+(?:name|father|mother))?)\b"
)
"""A word that names what stands in the next column of a form, and is no part of a person's name."""
_FAR = 120
"""How far behind its cue a field's value may begin, in characters."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Questions made ready once for all pages of all files."""

    phrases: tuple[tuple[str, Any], ...]
    patterns: tuple[tuple[str, Any], ...]
    fields: tuple[tuple[FieldCue, Any, Any], ...]
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
    return Asked(tuple(ready[: len(phrases)]), tuple(ready[len(phrases) :]), fields, every)


def answers_in(page: Page, asked: Asked) -> list[Answer]:
    """Which phrases and patterns the page meets, each once, with the first place."""
    every = (*asked.phrases, *asked.patterns)
    if not every or not page.text.strip():
        return []
    found = []
    for index in sorted(asked.any_of.Match(page.text) or ()):
        key, pattern = every[index]
        match = pattern.search(page.text)
        if match:
            found.append(Answer(key, page.number, page.box(match.start(), max(match.end(), match.start() + 1))))
    return found


def fields_in(page: Page, asked: Asked) -> Iterator[tuple[str, FieldValue]]:
    """(name, value) of every field that a cue finds on the page."""
    for cue, after, pattern in asked.fields:
        if after is None:
            matches = [pattern.search(page.text)]
        else:
            matches = [
                _behind(page.text, cued.end(), pattern, cue.pattern)
                for cued in after.finditer(page.text) if _stands_alone(page.text, cued.start(), cued.end())
            ]  # fmt: skip
        for match in matches:
            if match is None:
                continue
            value = _before_caption(_SPACES.sub(" ", match.group()).strip(" :.;,_-"))
            if value:
                yield cue.name, FieldValue(
                    value, page.number, cue.kind, page.confidence(match.start(), match.end()),
                    box=page.box(match.start(), match.end()),
                )  # fmt: skip


def _behind(text: str, start: int, pattern: Any, given: str | None) -> Any:
    """The value behind a cue: on the same line, else at the start of the next."""
    while start < len(text) and text[start] in " \t:.-–—_\n":
        start += 1
    match = pattern.search(text, start, min(len(text), start + _FAR + 200))
    if match is None or match.start() - start > (_FAR if given else 0):
        return None
    return match


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a cue is no piece of a longer word: `Name of bride` does not stand in `Name of bridegroom`."""
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    return not (before.isalpha() and text[start].isalpha()) and not (after.isalpha() and text[end - 1].isalpha())


def _before_caption(value: str) -> str:
    """A value of letters alone ends where the caption of the next column begins: `Adeel Akhtar CNIC`."""
    return value if any(one.isdigit() for one in value) else _CAPTION.split(value, maxsplit=1)[0].rstrip(" :.;,_-")


def _phrase(text: str) -> str:
    """A pattern that meets the phrase regardless of case and white space."""
    words = [re2.escape(word) for word in text.split()]
    body = r"\s+".join(words)
    return rf"(?i){body}"


def _options() -> Any:
    options = re2.Options()
    options.log_errors = False
    options.never_nl = False
    options.max_mem = 64 << 20
    return options
