"""Lines of a table's rows, by their even distance or by the words in them: a scan breaks them into pieces, and loses
the table's sides."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from checker.facts.geometry import Box
from checker.pages.page import Page
from checker.pages.text_layout import Line
from checker.recognising.signing.line_reading import asks_for_signature

_PITCH = (12.0, 40.0)
"""Points from one row of a table to the next."""
_FEWEST, _AWAY = 4, 8
"""Other rules at whole numbers of rows from one, so many rows away at most, by which it is one of theirs."""
_OFF = 1.6
"""Points by which a rule of a scan stands off its row."""
_ONE = 4.0
"""Points between the heights of two pieces of one line that leans."""
_ROWS_OF_WORDS, _EDGE, _LEVEL, _IN_ROW = 5, 4.0, 3.0, 6
"""Rows with a label and its value, each in its column, that make a table; points by which the words of a column may
begin apart, and those of a row may stand at two heights; and the most words of a row."""
_MOST = 500
"""Lines of a page that are looked at: no table of a certificate has as many."""
_WHOLLY = 0.8
"""Of the words of one cell: so much of them stands over the line under it."""
_OVER = 0.5
"""Of the words of a row: so much stands over the pieces of the line under it where it is a table's."""


def is_of_even_rows(rule: Box, levels: Sequence[float], page: Page) -> bool:
    """Whether a line parts two rows of a table: others stand at whole numbers of rows above and below it, and the row
    over it is filled. Lines to sign on may stand as evenly, but over each of them is room. `levels` are those of the
    page's lines."""
    here = min(levels, key=lambda level: abs(level - rule.middle[1]), default=0.0)
    near = [abs(other - here) for other in levels if _PITCH[0] <= abs(other - here) <= _PITCH[1]]
    return any(_on_rows(here, pitch, levels) and _is_filled(here, pitch, page) for pitch in near)


def is_in_rows_of_words(rule: Box, rows: Sequence[float], page: Page) -> bool:
    """Whether a line parts two rows of a table whose words stand in columns, and the row over it is filled. `rows` are
    those of the page's words."""
    if len(rows) < _ROWS_OF_WORDS:
        return False
    pitch = median(other - one for one, other in pairwise(rows))
    here = rule.middle[1]
    row = [line for line in page.lines if here - min(pitch, _PITCH[1]) < line.box.middle[1] < here]
    is_filled = any(line.box.across(rule) > _WHOLLY * line.box.width for line in row)
    is_asked = any(asks_for_signature(line.text) for line in row)
    return rows[0] - pitch < here < rows[-1] + pitch and is_filled and not is_asked


def rows_of_words(lines: Sequence[Line]) -> list[float]:
    """The heights, from the top, of the most rows that hold a label and its value in the same two columns."""
    by_height = sorted(lines[:_MOST], key=lambda line: (line.box.middle[1], line.box.left))
    columns: dict[tuple[float, float], list[float]] = {}
    for nth, label in enumerate(by_height):
        row = (one for one in by_height[max(0, nth - _IN_ROW) : nth + _IN_ROW] if _is_behind(one.box, label.box))
        value = min(row, key=lambda one: one.box.left, default=None)
        if value is None:
            continue
        at = (label.box.left, value.box.left)
        known = (one for one in columns if all(abs(a - b) <= _EDGE for a, b in zip(one, at, strict=True)))
        columns.setdefault(next(known, at), []).append(label.box.middle[1])
    return max(columns.values(), key=len, default=[])


def _is_behind(value: Box, label: Box) -> bool:
    return value.left >= label.right and abs(value.middle[1] - label.middle[1]) <= _LEVEL


def levels_of(rules: Sequence[Box]) -> list[float]:
    """The heights at which lines across stand, pieces of one line once."""
    levels: list[float] = []
    for height in sorted(rule.middle[1] for rule in rules):
        if not levels or height - levels[-1] > _ONE:
            levels.append(height)
    return levels


def _on_rows(here: float, pitch: float, levels: Sequence[float]) -> bool:
    return sum(1 for _ in _rows_met(here, pitch, levels)) >= _FEWEST


def _rows_met(here: float, pitch: float, levels: Sequence[float]) -> Iterator[float]:
    for level in levels:
        rows = round((level - here) / pitch)
        if 0 < abs(rows) <= _AWAY and abs(level - here - rows * pitch) <= _OFF:
            yield level


def _is_filled(here: float, pitch: float, page: Page) -> bool:
    """Whether words stand over the pieces of a line; those before a blank to be filled in stand beside it."""
    pieces = [rule for rule in page.drawn.rules if abs(rule.middle[1] - here) <= _ONE]
    words = [line.box for line in page.lines if here - pitch < line.box.middle[1] < here]
    covered = sum(min(word.width, sum(max(0.0, word.across(piece)) for piece in pieces)) for word in words)
    return bool(words) and covered >= _OVER * sum(word.width for word in words)
