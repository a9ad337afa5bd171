"""What the packs ask of a page's text, answered: phrases, patterns and fields. All patterns run in linear time."""

import re
from collections.abc import Iterator
from typing import Any

from checker.facts.dates import Order
from checker.facts.found import Answer, FieldValue
from checker.lexicon import alternatives, phrases
from checker.pages.page import Page
from checker.recognising.asked_questions import Asked
from checker.recognising.dates import dates_in
from checker.recognising.fields.meanings import meanings_in
from checker.recognising.fields.table_columns import cell_at, cells_under
from checker.recognising.recogniser import Found, PageContext, Recogniser

_SPACES = re.compile(r"\s+")
_CAPTION = re.compile(
    rf"(?i)\s+(?:{alternatives(phrases('fields', 'captions'))}"
    rf"|{alternatives(phrases('fields', 'relatives'))}['’]?s?(?:\s+(?:name|father|mother))?)\b"
)
"""A word that names what stands in the next column of a form, and is no part of a person's name."""
_IS_CAPTION = re.compile(rf"(?i)(?:\w+[ .]){{0,2}}{alternatives(phrases('fields', 'ends of captions'))}")
"""A value that is one itself."""
_RUNNING = 8
"""Words of a line from which it is one of a running text, and a name may go on in the next."""
_FAR = 120
"""How far behind its cue a field's value may begin, in characters."""


def answers_in(page: Page, asked: Asked) -> list[Answer]:
    """Which phrases and patterns the page meets, each once, with the first place."""
    every = (*asked.phrases, *asked.patterns)
    if not page.text.strip():
        return []
    found = list(meanings_in(page, asked))
    if not every:
        return found
    for index in sorted(asked.any_of.Match(page.text) or ()):
        key, pattern = every[index]
        match = pattern.search(page.text)
        if match:
            found.append(Answer(key, page.number, page.box(match.start(), max(match.end(), match.start() + 1))))
    return found


def fields_in(page: Page, asked: Asked, order: Order | None = None) -> Iterator[tuple[str, FieldValue]]:
    """(name, value) of every field that a cue finds on the page; `order` is how 03/04/2026 is read."""
    for cue, after, pattern in asked.fields:
        if after is None:
            matches = [pattern.search(page.text)]
        else:
            matches = [
                match
                for cued in after.finditer(page.text) if _stands_alone(page.text, cued.start(), cued.end())
                for match in _of_caption(page, cued.start(), cued.end(), pattern, cue.pattern, asked)
            ]  # fmt: skip
        for match in matches:
            if match is None:
                continue
            value = _before_caption(_SPACES.sub(" ", match.group()).strip(" :.;,_-"))
            if value:
                yield cue.name, FieldValue(
                    value, page.number, cue.kind, page.confidence(match.start(), match.end()),
                    box=page.box(match.start(), match.end()), days=days_of(value, order),
                )  # fmt: skip


def days_of(value: str, order: Order | None) -> tuple[str, ...]:
    """The days that a field's value may mean, if it is a date and nothing else."""
    if not any(map(str.isdigit, value)):
        return ()
    found = list(dates_in(value, order))
    if len(found) != 1 or len(found[0].written.strip()) < len(value) - 2:
        return ()
    return (found[0].value,) if found[0].value else found[0].alternatives


def _of_caption(page: Page, start: int, end: int, pattern: Any, given: str | None, asked: Asked) -> list[Any]:
    """The values of a caption: those in its column where it heads one, else the one behind it."""
    column = cells_under(page, start, end)
    in_column = [pattern.match(page.text, cell.start, cell.end) for cell in column]
    if (found := [one for one in in_column if one]) and not any(_is_caption(cell.text, asked) for cell in column):
        return found
    behind = _behind(page.text, end, pattern, given)
    cell = cell_at(page, behind.start()) if behind else None
    if cell is None or cell.end >= behind.end() or len(cell.text.split()) >= _RUNNING:
        return [behind]
    return [pattern.match(page.text, behind.start(), cell.end)]


def _is_caption(words: str, asked: Asked) -> bool:
    """Whether a cell is itself a caption that is asked for: its column holds captions, with the values beside them."""
    return any(after is not None and after.match(words.lstrip()) for _, after, _ in asked.fields)


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
    """A value of letters alone ends where the caption of the next column begins: `Adeel Akhtar CNIC`. Where only
    somebody's is left, as of `Groom's CNIC`, all of it was a caption."""
    if any(one.isdigit() for one in value):
        return value
    rest = _CAPTION.split(value, maxsplit=1)[0].rstrip(" :.;,_-")
    if rest == value and _IS_CAPTION.fullmatch(value):
        return ""
    return "" if rest != value and rest.endswith(("'s", "’s")) else rest


def _recognise(page: Page, context: PageContext, _before: Found) -> Found:
    asked, order = context.asking.asked, context.asking.questions.date_order
    return {"answers": tuple(answers_in(page, asked)), "fields": tuple(fields_in(page, asked, order))}


RECOGNISER = Recogniser("questions of the packs", ("answers", "fields"), _recognise)
