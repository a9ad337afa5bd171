"""Blanks in the middle of a sentence that nobody filled in: *passport No. ________ and of his identity card*.

The sentence goes on behind the blank, on its line or on the next one; a line to sign on and a form's label and blank
do not. What is written over it, by hand or in print, fills it.
"""

import re
from collections.abc import Iterator

from checker.facts.geometry import Box
from checker.pages.page import Page
from checker.pages.text_layout import Line

_BLANK = re.compile(r"_{4,}")
_GOES_ON = re.compile(r"[ \t]*[,;]?\s*(?!(?:of\s+)?(?:19|20)\d\d)\(?[a-z]")
"""How a sentence goes on behind a blank. The number of a case, which its registry gives, is followed by its year."""
_OF_YEAR = re.compile(r"\W*of\s+(?:19|20)\d\d")
_FEWEST_WORDS = 5
_SHORTEST, _LONGEST = 24.0, 260.0
"""Points of a ruled line that is a blank."""
_BESIDE = 20.0
"""Points between a sentence and its blank."""
_OVER, _UNDER = 14.0, 3.0
"""Points over and under a blank in which what fills it stands."""
_NEXT = 1.8
"""Heights of a line in which the next one of its sentence follows."""


def open_blanks(page: Page) -> Iterator[Box | None]:
    """The places of blanks of a page's sentences on which nothing stands; None where a page has no places."""
    for found in _BLANK.finditer(page.text):
        before = page.text[page.text.rfind("\n", 0, found.start()) + 1 : found.start()]
        if _is_sentence(before) and _goes_on(page.text[found.end() : found.end() + 60]):
            box = page.box(*found.span())
            if box is None or not _is_filled(page, box):
                yield box
    if page.has_places:
        yield from (rule for rule in page.drawn.rules if _is_open(page, rule))


def _is_sentence(before: str) -> bool:
    """Whether words before a blank are a sentence that has not ended; *No.* ends none."""
    said = before.rstrip()
    has_ended = said.endswith((":", "_", ".")) and not said.lower().endswith("no.")
    return len(said.split()) >= _FEWEST_WORDS and not has_ended


def _goes_on(after: str) -> bool:
    return _GOES_ON.match(after) is not None and _OF_YEAR.match(after) is None


def _is_open(page: Page, rule: Box) -> bool:
    if not _SHORTEST <= rule.width <= _LONGEST:
        return False
    before = _beside(page, rule)
    if before is None or not _is_sentence(before.text):
        return False
    after = _after(page, rule, before)
    return after is not None and _goes_on(after.text) and not _is_filled(page, rule)


def _beside(page: Page, rule: Box) -> Line | None:
    """The line that ends right before a ruled line, on whose foot it stands."""
    near = [one for one in _on_row(page, rule) if -6 <= rule.left - one.box.right <= _BESIDE]
    return max(near, key=lambda one: one.box.right, default=None)


def _on_row(page: Page, rule: Box) -> list[Line]:
    return [one for one in page.lines if one.box.middle[1] <= rule.bottom <= one.box.bottom + 4]


def _after(page: Page, rule: Box, before: Line) -> Line | None:
    """The line that goes on behind a ruled line; else the next one below, in the same column."""
    behind = [one for one in _on_row(page, rule) if -6 <= one.box.left - rule.right <= _BESIDE]
    if behind:
        return behind[0]
    below = [
        one for one in page.lines
        if 0 < one.box.middle[1] - before.box.middle[1] <= _NEXT * before.box.height and one.box.across(before.box) > 0
    ]  # fmt: skip
    return min(below, key=lambda one: one.box.top, default=None)


def _is_filled(page: Page, blank: Box) -> bool:
    """Whether ink or words stand on a blank."""
    place = Box(blank.left, blank.top - _OVER, blank.right, blank.bottom + _UNDER)
    return any(ink.box.meets(place) for ink in page.ink) or any(
        place.holds(line.box, 0.0) or (line.box.meets(place) and line.box.left >= blank.left - 6) for line in page.lines
        if "_" not in line.text and line.box.bottom <= blank.bottom + _UNDER
    )  # fmt: skip
