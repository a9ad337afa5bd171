"""Lines that somebody may be meant to sign on: drawn ones, and those made of dots and underscores."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from checker.facts.geometry import Box
from checker.pages.page import Ink, Page
from checker.pages.text_layout import Line, placed_words
from checker.recognising.signing.even_rows import is_in_rows_of_words, is_of_even_rows, levels_of, rows_of_words
from checker.recognising.signing.line_reading import BLANK, asks_for_signature, read_line
from checker.recognising.signing.page_feet import is_over_foot

_SHORTEST = 28.0
_LONGEST = 340.0
"""Points of a line to sign on, unless the page's print is much wider."""
_UNDERLINES = 4.5
"""Points between words and the line drawn under them."""
_CLOSE = 2.5
"""Points by which two drawn lines may miss each other and still meet."""
_CORNER = 4.0
"""Points by which the sides of a box may miss each other."""
_SIDE, _LOST = 24.0, 40.0
"""Points of a line down the page that is a side of a box, and no letter's; and of what a scan may lose of a line."""
_THICK = 4.0
"""Points of a drawn line; what is higher stands askew, as the edge of a stamp does."""
_FLAT, _ON_IT = 6.0, 6.0
"""Points: what is higher is more than a line; and from a line to the foot of the words that are written on it."""
_BOX_HIGH, _FOOT = (11.0, 120.0), 9.0
"""Points between the upper and the lower side of a stamp's box; and from its last words down to the lower side."""
_STROKE = 12.0
"""Points from the stroke that ends a signature down to the line that it was written on."""
_OVER = 0.9
"""Share of that stroke which lies over the line."""
_MOST = 400
_PIECES = 3
"""Lines beside each other from which they may be pieces of one."""
_WHOLE_ROWS, _PITCH = 3, 1.3
"""Lines from side to side of a frame that part its rows, and how much further than they another may stand from one."""
_OF_ITS_OWN = 16.0
"""Points from a line to the words under it that say who signs there."""
_LEAN = 8.0
"""Points by which a line and the words over it may lean into each other on a scan."""
_SIGNED_OVER = 24.0
"""Points from a signature down to the line that it was written over."""
_BLANK_LETTERS = 5
_HYPHENS = re.compile(r"\s*[-–—][-–—\s]*")
_NEIGHBOURS = 4
"""Lines before one among which that right above it stands, whatever the columns."""
_CLOSE_BEHIND = 9.0
"""Points from a blank to the words of the text in which it stands."""


@dataclass(frozen=True, slots=True)
class DrawnLine:
    """A line to write on: where it is, and, where it is made of letters, the line of text that holds it."""

    box: Box
    line: Line | None = None
    before: str | None = None
    """The words before it in its own line; None where it is all of the line."""
    after: str | None = None
    """The words behind it in its own line, up to the next blank."""


def lines_to_sign_on(page: Page) -> list[DrawnLine]:
    """The lines of a page that are neither under words, nor of a table, nor across the whole page."""
    typed = (one for one in _of_letters(page.lines) if one.before or one.after or one.box.width <= _longest(page))
    return [*(DrawnLine(rule) for rule in _drawn(page)), *typed]


def carries(line: Box, words: Box) -> bool:
    """Whether words were written on a line that is for them."""
    is_flat = line.height < _FLAT
    return is_flat and abs(line.top - words.bottom) < _ON_IT and words.across(line) > 0.5 * words.width


def _of_letters(lines: Sequence[Line]) -> Iterator[DrawnLine]:
    """Lines made of underscores or dots, as boxes of no height at their foot."""
    for nth, line in enumerate(lines):
        if _is_underlining(line, lines[max(0, nth - _NEIGHBOURS) : nth]):
            continue
        end = 0
        blanks = list(BLANK.finditer(line.text))
        for at, found in enumerate(blanks):
            before, end = line.text[end : found.start()].strip(), found.end()
            behind = blanks[at + 1].start() if at + 1 < len(blanks) else len(line.text)
            if len(found[0]) < _BLANK_LETTERS:
                continue
            if not before and BLANK.fullmatch(line.text.strip()):
                left, right = line.box.left, line.box.right
            else:
                wide = line.box.width / max(1, len(line.text))
                left, right = line.box.left + wide * found.start(), line.box.left + wide * found.end()
            if right - left >= _SHORTEST:
                after = line.text[end:behind].strip() or None
                yield DrawnLine(Box(left, line.box.bottom - 1, right, line.box.bottom), line, before or None, after)


def _is_underlining(line: Line, before: Sequence[Line]) -> bool:
    """Whether a line of hyphens underlines words right above it, as plain text does with its headings; not a name,
    which is signed there."""
    if _HYPHENS.fullmatch(line.text) is None:
        return False
    return any(
        -_CLOSE <= line.box.top - other.box.bottom <= _UNDERLINES + other.box.height / 2
        and other.box.across(line.box) > 0.7 * line.box.width
        and read_line(other.text).says != "name"
        for other in before
    )


def _longest(page: Page) -> float:
    """Points of the longest line that somebody signs on: a longer one parts the page."""
    left = min((line.box.left for line in page.lines), default=0.0)
    right = max((line.box.right for line in page.lines), default=page.size[0])
    return max(_LONGEST, 0.6 * (right - left))


def _drawn(page: Page) -> list[Box]:
    joined = [rule for rule in _joined(page.drawn.rules) if rule.width >= _SHORTEST][:_MOST]
    rules = [piece for rule in joined for piece in _by_names(rule, page)]
    longest, levels = _longest(page), levels_of(page.drawn.rules)
    rows = rows_of_words(page.lines) if rules else []
    return [
        rule
        for rule in rules
        if rule.width <= longest
        and rule.height <= _THICK
        and not _is_under_words(rule, page)
        and not _is_of_table(rule, page)
        and not _is_of_frame(rule, page.drawn.frames)
        and not _is_of_box(rule, page.drawn.uprights)
        and not _is_side_in_pieces(rule, page.drawn.uprights)
        and not _is_top_of_box(rule, rules, page)
        and not _is_in_text(rule, page)
        and not _is_piece(rule, rules, page)
        and not _is_stroke_over(rule, rules, page.ink)
        and not _is_of_rows(rule, rules, page.drawn.uprights)
        and not is_of_even_rows(rule, levels, page)
        and not is_in_rows_of_words(rule, rows, page)
        and not is_over_foot(rule, page)
    ]


def _joined(rules: Sequence[Box]) -> list[Box]:
    """Pieces of one line as one; on a page that leans each stands a little lower than the one before it, or higher."""
    found: list[Box] = []
    for rule in sorted(rules, key=lambda one: one.left):
        nth = next((nth for nth, last in enumerate(found) if _goes_on(last, rule)), None)
        if nth is None:
            found.append(rule)
        else:
            last = found[nth]
            top, bottom = min(last.top, rule.top), max(last.bottom, rule.bottom)
            found[nth] = Box(last.left, top, max(last.right, rule.right), bottom)
    return sorted(found, key=lambda one: (round(one.top), one.left))


def _by_names(rule: Box, page: Page) -> list[Box]:
    """The lines of those who sign beside each other, of whom each is named under a piece of what was seen as one line.
    A pen's ink lies over one at least: names under the line of a letterhead are nobody's who signs there."""
    named = sorted(
        line.box.left for line in page.lines
        if -_CLOSE < line.box.top - rule.bottom < _OF_ITS_OWN and line.box.across(rule) > 0.9 * line.box.width
        and read_line(line.text).says == "name"
    )  # fmt: skip
    is_signed = any(
        one.sort == "pen" and -_ON_IT < rule.top - one.box.bottom < _SIGNED_OVER and one.box.across(rule) > 0
        for one in page.ink
    )
    if len(named) <= 1 or not is_signed:
        return [rule]
    ends = pairwise([rule.left, *(left - _CLOSE for left in named[1:]), rule.right])
    return [Box(left, rule.top, right, rule.bottom) for left, right in ends]


def _goes_on(last: Box, rule: Box) -> bool:
    is_level = rule.top < last.bottom + 1 and last.top < rule.bottom + 1
    return is_level and -_CLOSE <= rule.left - last.right <= _CLOSE


def _is_piece(rule: Box, rules: Sequence[Box], page: Page) -> bool:
    """Whether a line is a piece of one that parts the page, of which a scan has lost the rest: beside it stand others
    under which nobody is named. Who sign beside each other are named each under a line."""
    row = [one for one in rules if abs(one.top - rule.top) <= _CLOSE]
    if len(row) < _PIECES:
        return False
    under = [line.box for line in page.lines if 0 <= line.box.top - rule.bottom < _OF_ITS_OWN]
    # Words that run on under several of them name nobody under each.
    named = [box for box in under if sum(box.across(one) > 0 for one in row) == 1]
    return sum(any(box.across(one) > 0 for box in named) for one in row) * 2 < len(row)


def _is_stroke_over(rule: Box, rules: Sequence[Box], inks: Sequence[Ink]) -> bool:
    """Whether a line is the last stroke of a signature: right below it lies a longer one, on which that was written.
    What lies at the foot of a pen's ink is its stroke, though a scan has lost much of the line below."""
    is_of_pen = any(one.sort == "pen" and _is_foot_of(rule, one.box) for one in inks)
    return any(
        _CLOSE < other.top - rule.bottom < _STROKE
        and rule.across(other) >= (_OVER if is_of_pen else 1) * rule.width
        and (1 if is_of_pen else 2) * rule.width < other.width
        for other in rules
    )


def _is_foot_of(rule: Box, ink: Box) -> bool:
    return abs(rule.top - ink.bottom) < _CORNER and ink.across(rule) == rule.width


def _is_of_rows(rule: Box, rules: Sequence[Box], uprights: Sequence[Box]) -> bool:
    """Whether a line is what a scan left of one that parts two rows of a framed form, as an apostille is: others reach
    there from one side of the frame to the other, and it stands as near to them as they to each other."""
    sides = [one for one in uprights if one.top <= rule.top and rule.bottom <= one.bottom]
    left = max((one.right for one in sides if one.right <= rule.left + _CLOSE), default=None)
    right = min((one.left for one in sides if one.left >= rule.right - _CLOSE), default=None)
    if left is None or right is None:
        return False
    whole = sorted(one.top for one in rules if abs(one.left - left) <= _CLOSE and abs(one.right - right) <= _CLOSE)
    if len(whole) < _WHOLE_ROWS:
        return False
    apart = median(below - above for above, below in pairwise(whole))
    return min(abs(rule.top - one) for one in whole) <= _PITCH * apart


def _is_under_words(rule: Box, page: Page) -> bool:
    into = _LEAN if page.source == "ocr" else _CLOSE
    return any(
        -into <= rule.top - line.box.bottom <= _UNDERLINES
        and line.box.across(rule) > 0.7 * rule.width
        and BLANK.fullmatch(line.text.strip()) is None
        for line in page.lines
    )


def _is_in_text(rule: Box, page: Page) -> bool:
    """Whether words stand close on both sides of a line, as in `C.M. No. ____ of 2026`. By words: what an engine makes
    of the blank itself may belong to a line of text beside it."""
    row = rule.widened(0, _CLOSE_BEHIND)
    lines = [line for line in page.lines if line.box.same_row(row) and not asks_for_signature(line.text)]
    words = [word.box for line in lines for word in placed_words(line, page.text, page.place)]
    left = any(0 <= rule.left - box.right < _CLOSE_BEHIND for box in words)
    return left and any(0 <= box.left - rule.right < _CLOSE_BEHIND for box in words)


def _is_of_table(rule: Box, page: Page) -> bool:
    """Whether a line is a side of a table's cell."""
    return any(
        table.box.widened(_CLOSE).meets(rule)
        and any(
            min(abs(cell.box.top - rule.top), abs(cell.box.bottom - rule.top)) < _CLOSE
            and cell.box.across(rule) > 0.8 * min(rule.width, cell.box.width)
            for cell in table.cells
        )
        for table in page.tables
    )


def _is_of_box(rule: Box, uprights: Sequence[Box]) -> bool:
    """Whether lines down the page begin or end at both ends of a line."""
    return all(
        any(abs(one.left - end) < _CORNER and one.top - _CORNER < rule.top < one.bottom + _CORNER for one in uprights)
        for end in (rule.left, rule.right)
    )


def _is_side_in_pieces(rule: Box, uprights: Sequence[Box]) -> bool:
    """Whether a line runs from corner to corner of a box, of which a scan has lost its ends."""
    corners = [
        one.left for one in uprights
        if one.height >= _SIDE and min(abs(one.top - rule.top), abs(one.bottom - rule.top)) < _CORNER
    ]  # fmt: skip
    ends = ([rule.left - one for one in corners], [one - rule.right for one in corners])
    return all(any(0 <= apart < _LOST for apart in end) for end in ends)


def _is_top_of_box(rule: Box, rules: Sequence[Box], page: Page) -> bool:
    """Whether a like line closes a box below it, whose words reach down to that line: a stamp whose sides were not made
    out. Between two places to sign there is room to sign."""
    return any(
        _BOX_HIGH[0] < other.top - rule.top < _BOX_HIGH[1]
        and max(abs(other.left - rule.left), abs(other.right - rule.right)) < _CORNER
        and any(
            0 <= other.top - line.box.bottom < _FOOT
            and other.left < line.box.middle[0] < other.right
            and BLANK.fullmatch(line.text.strip()) is None
            for line in page.lines
        )
        for other in rules
    )


def _is_of_frame(rule: Box, frames: Sequence[Box]) -> bool:
    return any(
        min(abs(frame.top - rule.top), abs(frame.bottom - rule.top)) < _CLOSE and frame.across(rule) > 0.8 * rule.width
        for frame in frames
    )
