"""Rows of a form that are answered by one of two boxes, *Yes* and *No*, which head two columns or stand in each row.

An answer is typed (a tick, a cross, the word itself), or drawn on a picture: then the box that holds more ink than its
neighbour is the answered one, by a margin that the rows of the form give each other.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Literal

from checker.facts.geometry import Box, around
from checker.facts.sharing import Choice
from checker.lexicon import phrases, whole
from checker.pages.page import Page
from checker.pages.text_layout import Line
from checker.recognising.sharing.heads import shown

_YES, _NO = frozenset(phrases("sharing", "yes")), frozenset(phrases("sharing", "no"))
_FULL, _EMPTY = "☒☑✓✔✗✘✕⊠◉●■", "☐□○◯▢❏"
_MARK = re.compile(rf"[{_FULL}{_EMPTY}]|\[[xX✓ ]?\]|\([xX✓ ]?\)")
_ANSWERED = re.compile(rf"[{_FULL}xX✓]")
_TICKED, _NOT_TICKED = (whole(phrases("sharing", key)) for key in ("ticked", "not ticked"))
_TICKED_NAME = re.compile(
    rf"\W*?(?:(?P<yes>[{_FULL}]|\[(?:[xX✓]|{_TICKED})\])|(?P<no>[{_EMPTY}]|\[(?: ?|{_NOT_TICKED})\]))"
    r"\s*(?P<who>\w.{2,120})"
)
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST = 3
"""Rows from which a form can be told by its columns, and an answer in ink by those of the other rows."""
_GOES_ON = 0.5
"""Heights of print between two lines of one row, at most."""
_SAME_COLUMN, _LAST_ROW = 12.0, 70.0
"""Points by which the names of rows may begin apart, and between two rows."""
_BEFORE, _BEHIND = 0.35, 0.65
"""Of the width between the two captions: where the column of each begins before it, and ends behind its left side."""
_INSIDE = 2.0
"""Points from a drawn line to what stands in its cell."""
_LEAST_INK, _AS_OTHERS = 5.0, 0.5
"""Square points by which the ink in two boxes differs at least (the cross in a small printed box adds 8 to its sides, a
tick of a pen 25 and more), and the share of the usual difference on the form from which one is as plain as others."""
_BOX_WIDE, _BOX_HIGH = 1.7, 0.25
"""Heights of a word: how wide the place of the box before it is, and how much higher than the word."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A row with the places of its two boxes."""

    who: str
    yes: Box
    no: Box
    box: Box


def answered(page: Page) -> Iterator[Choice]:
    """The rows of the page's form that are plainly answered."""
    for rows in (list(_rows_of_columns(page)), list(_rows_of_words(page))):
        if len(rows) >= _FEWEST:
            yield from _by_ink(page, rows) if page.source == "ocr" else _by_marks(page, rows)


def ticked_names(page: Page) -> Iterator[Choice]:
    """The names of a typed list that each stand behind a box, where one box at least is ticked."""
    if page.source == "ocr":
        return
    found = [(line, said) for line in page.lines if (said := _TICKED_NAME.fullmatch(line.text))]
    found = [(line, said) for line, said in found if not {"yes", "no"} & set(said["who"].casefold().split())]
    columns: list[list[tuple[Line, re.Match[str]]]] = []
    for line, said in sorted(found, key=lambda one: one[0].box.left):
        if not columns or line.box.left - columns[-1][0][0].box.left > _SAME_COLUMN:
            columns.append([])
        columns[-1].append((line, said))
    for column in columns:
        if len(column) >= _FEWEST and any(said["yes"] for _, said in column):
            for line, said in column:
                answer: Literal["yes", "no"] = "yes" if said["yes"] else "no"
                yield Choice(said["who"], answer, page.number, box=shown(page, line.box))


def _by_ink(page: Page, rows: Sequence[_Row]) -> Iterator[Choice]:
    found = [(page.darkness(row.yes), page.darkness(row.no)) for row in rows]
    if any(yes is None or no is None for yes, no in found):
        return
    more = [(yes or 0.0) - (no or 0.0) for yes, no in found]
    least = max(_LEAST_INK, _AS_OTHERS * median(map(abs, more)))
    for row, by in zip(rows, more, strict=True):
        if abs(by) >= least:
            yield Choice(row.who, "yes" if by > 0 else "no", page.number, "ink", box=shown(page, row.box))


def _by_marks(page: Page, rows: Sequence[_Row]) -> Iterator[Choice]:
    for row in rows:
        yes, no = _mark_in(page, row.yes, _YES), _mark_in(page, row.no, _NO)
        if yes != no:
            yield Choice(row.who, "yes" if yes else "no", page.number, box=shown(page, row.box))


def _mark_in(page: Page, place: Box, words: frozenset[str]) -> bool:
    """Whether a mark that answers stands there, or the very word."""
    for line in page.lines:
        for token in re.finditer(r"\S+", line.text):
            box = page.place(line.start + token.start(), line.start + token.end()) or line.box
            said = token[0].strip(".,:").casefold()
            if place.holds(box, 0.0) and (_ANSWERED.fullmatch(token[0].strip("[]()")) or said in words):
                return True
    return False


def _rows_of_columns(page: Page) -> Iterator[_Row]:
    captions = _captions(page)
    if captions is None:
        return
    yes, no = captions
    columns = [_column_of(page, one, no.left - yes.left) for one in (yes, no)]
    for lines in _named_rows(page, columns[0][0], max(yes.bottom, no.bottom)):
        box = around(line.box for line in lines)
        if box is not None:
            places = [Box(left, box.top - 4, right, box.bottom + 4) for left, right in columns]
            yield _Row(" ".join(line.text for line in lines), places[0], places[1], box)


def _column_of(page: Page, caption: Box, wide: float) -> tuple[float, float]:
    """From where to where the column of a caption goes: between drawn lines, where there are any beside it."""
    drawn = [
        one.middle[0] for one in page.drawn.uprights if one.bottom > caption.bottom and one.top < caption.bottom + wide
    ]
    left = max((at for at in drawn if caption.left - wide < at < caption.left), default=caption.left - _BEFORE * wide)
    right = min(
        (at for at in drawn if caption.right < at < caption.right + wide), default=caption.left + _BEHIND * wide
    )
    return left + _INSIDE, right - _INSIDE


def _captions(page: Page) -> tuple[Box, Box] | None:
    """The places of *Yes* and *No* over two columns, where only one pair of them stands on the page."""
    of_yes = [line.box for line in page.lines if line.text.strip(" .:|").casefold() in _YES]
    of_no = [line.box for line in page.lines if line.text.strip(" .:|").casefold() in _NO]
    pairs = [(yes, no) for yes in of_yes for no in of_no if yes.same_row(no) and yes.left < no.left]
    top = min((yes.top for yes, _ in pairs), default=0.0)
    first = [pair for pair in pairs if pair[0].top - top < pair[0].height]
    return first[0] if len(first) == 1 else None


def _named_rows(page: Page, right: float, top: float) -> Iterator[list[Line]]:
    """The lines in the first column below the captions, those of one row together."""
    below = [
        line for line in page.lines if line.box.top >= top - 1 and line.box.left < right and _WORD.search(line.text)
    ]
    below.sort(key=lambda line: line.box.top)
    left = min((line.box.left for line in below[: _FEWEST * 2]), default=0.0)
    row: list[Line] = []
    for line in below:
        if line.box.left - left > _SAME_COLUMN:
            continue
        if line.box.right > right + 4 or (row and line.box.top - row[-1].box.bottom > _LAST_ROW):
            break
        if row and line.box.top - row[-1].box.bottom > _GOES_ON * line.box.height:
            yield row
            row = []
        row.append(line)
    if row:
        yield row


def _rows_of_words(page: Page) -> Iterator[_Row]:
    """Rows in each of which *Yes* and *No* stand, each behind its box."""
    for line in page.lines:
        words = {word[0].casefold(): word.span() for word in _WORD.finditer(line.text)}
        if not ({"yes", "no"} <= words.keys() and len(words) <= 4):
            continue
        yes, no = (page.place(line.start + words[one][0], line.start + words[one][1]) for one in ("yes", "no"))
        beside = [one for one in page.lines if one.box.same_row(line.box) and one.box.right <= line.box.left]
        if yes is None or no is None or not beside:
            continue
        who = min(beside, key=lambda one: one.box.left)
        yield _Row(who.text, _before(yes), _before(no), who.box)


def _before(word: Box) -> Box:
    high = max(word.height, 7.0)
    return Box(
        word.left - _BOX_WIDE * high, word.top - _BOX_HIGH * high, word.left - 0.5, word.bottom + _BOX_HIGH * high
    )
