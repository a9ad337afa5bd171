"""Spots on a page where somebody may have signed or is to sign: ink, typed signatures, lines and boxes to sign in.

A spot is found by geometry alone; whether it is a place of a signature, its surroundings tell (see evidence).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from checker.facts.geometry import Box, around
from checker.pages.page import Ink, Page
from checker.pages.text_layout import Line
from checker.recognising.signing.electronic import Printed, printed_in
from checker.recognising.signing.line_reading import BLANK, asks_for_signature, without_blanks

_SHORTEST = 28.0
_LONGEST = 340.0
"""Points of a line to sign on; a longer one parts the page."""
_UNDERLINES = 4.5
"""Points between words and the line drawn under them."""
_CLOSE = 2.5
"""Points by which two drawn lines may miss each other and still meet."""
_MOST_RULES = 400
_ON_RULE = 34.0
"""Points from the foot of ink down to the line that it is signed on; words between part them."""
_LEAN = 8.0
"""Points by which a line and the words over it may lean into each other on a scan."""
_COLUMN_PART = 0.35
_COLON = re.compile(r"[:：]\s*$")
_BLANK_LETTERS = 5


@dataclass(frozen=True, slots=True)
class Spot:
    """One place where somebody may sign."""

    box: Box
    found_by: Literal["ink", "typed", "rule", "blank", "cell", "label", "widget"]
    rule: Box | None = None
    """The line to sign on."""
    ink: Ink | None = None
    printed: Printed | None = None
    own_lines: tuple[Line, ...] = ()
    """Lines of text that are the spot itself: a typed signature, what an engine read into ink, the blank."""
    before: str | None = None
    """The words before a blank in its own line; None where the blank is all of the line."""

    @property
    def anchor(self) -> Box:
        """The spot with its line."""
        return around((self.box, self.rule)) or self.box if self.rule else self.box


def spots_on(page: Page) -> list[Spot]:
    """The spots of a page, none twice, from top to bottom."""
    lines = page.lines
    drawn, blanks = _lines_to_write_on(page), list(_blanks(lines))
    rules = [*drawn, *(spot.box for spot in blanks)]
    found: list[Spot] = list(_in_ink(page, rules))
    found += _typed(page, rules)
    taken = [spot.rule for spot in found if spot.rule]
    held = [spot.box.widened(6) for spot in found]
    for spot in (*(Spot(rule, "rule", rule) for rule in drawn), *blanks):
        if spot.rule not in taken and not any(box.holds(spot.box) for box in held):
            found.append(spot)
    found += [Spot(widget, "widget", widget) for widget in page.marks.widgets]
    found += _labelled(page, found)
    return sorted(found, key=lambda spot: (spot.box.top, spot.box.left))


def _in_ink(page: Page, rules: Sequence[Box]) -> Iterator[Spot]:
    """Ink, each with the line that it is signed on: one to one, the nearest first."""
    every = page.marks.ink
    misread = [tuple(one for one in page.lines if page.source == "ocr" and _is_made_of(one, ink.box)) for ink in every]
    pairs = sorted(
        (abs(rule.top - ink.box.bottom), nth, other)
        for nth, ink in enumerate(every)
        for other, rule in enumerate(rules)
        if _is_signed_on(ink.box, rule, [line for line in page.lines if line not in misread[nth]])
    )
    signed_on: dict[int, int] = {}
    for _, nth, other in pairs:
        if nth not in signed_on and other not in signed_on.values():
            signed_on[nth] = other
    for nth, ink in enumerate(every):
        rule = rules[signed_on[nth]] if nth in signed_on else None
        yield Spot(ink.box, "ink", rule, ink, own_lines=misread[nth])


def _is_made_of(line: Line, ink: Box) -> bool:
    """Whether a line is what an engine made of ink."""
    return line.box.share_in(ink.widened(3)) > 0.6


def _is_signed_on(ink: Box, rule: Box, lines: Sequence[Line]) -> bool:
    if ink.across(rule) < _COLUMN_PART * min(ink.width, rule.width):
        return False
    if ink.top <= rule.top <= ink.bottom:
        return True
    between = Box(max(ink.left, rule.left), ink.bottom, min(ink.right, rule.right), rule.top - 1)
    return 0 <= rule.top - ink.bottom <= _ON_RULE and not any(
        line.box.meets(between) and not BLANK.fullmatch(line.text.strip()) for line in lines
    )


def _typed(page: Page, rules: Sequence[Box]) -> Iterator[Spot]:
    for printed in printed_in(page):
        own = tuple(line for line in page.lines if line.start < printed.end and printed.start < line.end)
        box = around(line.box for line in own)
        if box is not None:
            rule = next((rule for rule in rules if _is_signed_on(box, rule, page.lines)), None)
            yield Spot(box, "typed", rule, printed=printed, own_lines=own)


def _labelled(page: Page, known: Sequence[Spot]) -> Iterator[Spot]:
    """`Signature:` with room beside it and nothing there."""
    for line in page.lines:
        if not (_COLON.search(line.text) and asks_for_signature(without_blanks(line.text))):
            continue
        room = Box(line.box.right + 2, line.box.top - 12, line.box.right + 150, line.box.bottom + 2)
        beside = [one for one in page.lines if one is not line and one.box.meets(room)]
        if not beside and not any(spot.anchor.widened(8).meets(room) for spot in known):
            yield Spot(room, "label", own_lines=())


def _blanks(lines: Sequence[Line]) -> Iterator[Spot]:
    """Lines made of underscores or dots, as boxes of no height at their foot."""
    for line in lines:
        end = 0
        for found in BLANK.finditer(line.text):
            before, end = line.text[end : found.start()].strip(), found.end()
            if len(found[0]) < _BLANK_LETTERS:
                continue
            if not before and BLANK.fullmatch(line.text.strip()):
                left, right = line.box.left, line.box.right
            else:
                wide = line.box.width / max(1, len(line.text))
                left, right = line.box.left + wide * found.start(), line.box.left + wide * found.end()
            if right - left < _SHORTEST:
                continue
            rule = Box(left, line.box.bottom - 1, right, line.box.bottom)
            yield Spot(rule, "blank", rule, own_lines=(line,), before=before or None)


def _lines_to_write_on(page: Page) -> list[Box]:
    """The drawn lines that are neither under words, nor of a table, nor across the whole page."""
    rules = [rule for rule in page.marks.rules if rule.width >= _SHORTEST][:_MOST_RULES]
    left = min((line.box.left for line in page.lines), default=0.0)
    right = max((line.box.right for line in page.lines), default=page.size[0])
    longest = max(_LONGEST, 0.6 * (right - left))
    return [
        rule
        for rule in rules
        if rule.width <= longest
        and not _is_under_words(rule, page)
        and not _is_of_table(rule, rules, page.marks.frames)
    ]


def _is_under_words(rule: Box, page: Page) -> bool:
    into = _LEAN if page.source == "ocr" else _CLOSE
    return any(
        -into <= rule.top - line.box.bottom <= _UNDERLINES
        and line.box.across(rule) > 0.7 * rule.width
        and BLANK.fullmatch(line.text.strip()) is None
        for line in page.lines
    )


def _is_of_table(rule: Box, rules: Sequence[Box], frames: Sequence[Box]) -> bool:
    """Whether a line is a side of a drawn cell, or goes on in another line and returns below or above."""
    if any(
        abs(frame.left - rule.left) < _CLOSE
        and abs(frame.right - rule.right) < _CLOSE
        and min(abs(frame.top - rule.top), abs(frame.bottom - rule.top)) < _CLOSE
        for frame in frames
    ):
        return True
    others = [one for one in rules if one is not rule]
    goes_on = any(
        abs(one.top - rule.top) < _CLOSE and min(abs(one.left - rule.right), abs(one.right - rule.left)) < _CLOSE
        for one in others
    )
    returns = sum(
        abs(one.left - rule.left) < _CLOSE and abs(one.right - rule.right) < _CLOSE and 8 < abs(one.top - rule.top) < 60
        for one in others
    )
    return (goes_on and returns > 0) or returns > 2
