"""Whose child, whose wife somebody is, as captions of a card, a form or a certificate say it: *Name*, *Father's name*.

A caption of a relative's name (*Father's name*, *Name of groom's mother*) belongs to the caption of a name without one
that has the same other words (*groom*), or, where it has none, to the nearest one before it in its row or column.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from checker.facts.found import Tie
from checker.lexicon import by_meaning, phrases
from checker.pages.page import Page
from checker.pages.text_layout import Line
from checker.recognising.fields.table_columns import LEAST_CELLS, column_under, row_of
from checker.recognising.persons.kin_in_text import Said, bare
from checker.recognising.persons.names_written import LATIN, small_words

_TIES: dict[str, Tie] = {
    word: tie  # type: ignore[misc]
    for tie, words in by_meaning("names", "relatives").items()
    for word in words
}
_NAME = frozenset(("name", "names"))
_OF_NO_WEIGHT = frozenset(("full", "of", "the", "s", "in", "block", "letters", "and", "surname", "given", "first"))
_OWNERS = frozenset((*phrases("fields", "relatives"), *phrases("subjects", "subjects"))) - _TIES.keys()
"""Whose name a caption of a single word asks for, as *Bride*."""
_WORD = re.compile(r"[A-Za-z]+")
_MOST_WORDS, _MOST_WITHOUT_NAME = 6, 3
_VALUE = re.compile(rf"(?:{LATIN})(?![\w’'])")
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class _Captioned:
    line: Line
    words: frozenset[str]
    """What the caption says besides *name*: whose name it is."""
    tie: Tie | None
    name: str
    start: int
    end: int


def captioned_on(page: Page) -> Iterator[Said]:
    """Each tie that captions state, from the top."""
    if not any(word in page.text.casefold() for word in _TIES):
        return
    found = [one for line in page.lines if (one := _captioned(page, line)) is not None]
    owners = [one for one in found if one.tie is None]
    for one in found:
        owner = _owner(one, owners) if one.tie is not None else None
        if owner is not None and one.tie is not None:
            yield Said(owner.name, one.tie, one.name, one.start, one.end)


def _captioned(page: Page, line: Line) -> _Captioned | None:
    caption, colon, behind = line.text.partition(":")
    said = _said(caption)
    if said is None:
        return None
    tie, words = said
    cell = (line.end - len(behind.lstrip()), line.end) if colon and behind.strip() else _beside(page, line)
    value = _VALUE.match(page.text, *cell) if cell else None
    name = bare(value[0], small_words(page.text)) if value else ""
    if value is None or len(name.split()) < _FEWEST or not page.text.startswith(name, value.start()):
        return None
    return _Captioned(line, words, tie, name, value.start(), value.start() + len(name))


def _said(caption: str) -> tuple[Tie | None, frozenset[str]] | None:
    """Whose name a caption asks for: the tie and the words that say to whom; None for what is no caption of a name."""
    words = [one.casefold() for one in _WORD.findall(caption)]
    ties = {_TIES[word] for word in words if word in _TIES}
    rest = frozenset(word for word in words if word not in _TIES and word not in _NAME and word not in _OF_NO_WEIGHT)
    if len(ties) > 1 or len(words) > (_MOST_WORDS if _NAME.intersection(words) else _MOST_WITHOUT_NAME):
        return None
    # *Father* and *Bride's father* ask for a name without the word, *Bride* too.
    is_of_name = _NAME.intersection(words) or (rest <= _OWNERS and (ties or len(rest) == 1))
    return (next(iter(ties), None), rest) if is_of_name else None


def _beside(page: Page, caption: Line) -> tuple[int, int] | None:
    """The value's place: the next cell to the right, or, where none stands there, the line below."""
    row = row_of(page, caption)
    behind = [one for one in row if one.box.left >= caption.box.right - 1]
    right = min(behind, key=lambda one: one.box.left, default=None)
    if right is not None and _said(right.text) is None:
        return right.start, right.end
    if len(row) >= LEAST_CELLS:
        return None
    under = column_under(page, caption)
    return (under[0].start, under[0].end) if under else None


def _owner(one: _Captioned, owners: Sequence[_Captioned]) -> _Captioned | None:
    """Whose relative it is, if that is plain."""
    same = [owner for owner in owners if owner.words == one.words]
    if one.words:
        return same[0] if len(same) == 1 else None
    return _nearest(one, owners)


def _nearest(one: _Captioned, owners: Iterable[_Captioned]) -> _Captioned | None:
    box = one.line.box
    row = [owner for owner in owners if owner.line.box.same_row(box) and owner.line.box.right <= box.left]
    if row:
        return max(row, key=lambda owner: owner.line.box.left)
    above = [owner for owner in owners if owner.line.box.bottom <= box.top and owner.line.box.across(box) > 0]
    return max(above, key=lambda owner: owner.line.box.top, default=None)
