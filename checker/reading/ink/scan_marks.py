"""What stands on a scanned page beside its words, by its picture alone."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.facts.geometry import Box
from checker.lexicon import phrases, whole
from checker.pages.page import Marks, Page

if TYPE_CHECKING:
    from PIL.Image import Image

_THUMB = re.compile(whole(phrases("signing", "thumb words")), re.IGNORECASE)
_THUMB_ROOM = 90.0
"""Points around the words that ask for a thumb's impression."""
_SHORTEST = 34.0


def with_marks(page: Page, picture: Image) -> Page:
    """A page that an engine read, with what its picture shows beside the words: looked for when it is first asked."""
    return replace(page, marked=lambda: _marks(page, picture))


def _marks(page: Page, picture: Image) -> Marks:
    from checker.reading.ink.page_ink import ReadWord, ink_on
    from checker.reading.ink.strokes import sheet_of

    sheet = sheet_of(picture, page.size)
    words = [
        ReadWord(box, page.confidence(*word.span()))
        for word in re.finditer(r"\S+", page.text)
        if any(map(str.isalnum, word[0])) and (box := page.box(*word.span()))
    ]
    rules = tuple(rule.rounded() for rule in sheet.rules_across() if rule.width >= _SHORTEST)
    return Marks(rules, ink=tuple(ink_on(sheet, words, _thumb_rooms(page))))


def _thumb_rooms(page: Page) -> list[Box]:
    return [line.box.widened(_THUMB_ROOM) for line in page.lines if _THUMB.search(line.text)]
