"""What is seen of ink itself and of its place, as names of weights: print, photographs and stamps leave ink too."""

import re
from collections.abc import Iterator
from statistics import median

from checker.facts.geometry import Box, around
from checker.lexicon import phrases, whole
from checker.pages.page import Ink, Page
from checker.recognising.kinds.title_lines import LIKE_A_TITLE, title_lines
from checker.recognising.signing.line_reading import is_sentence, read_line
from checker.recognising.signing.spots import Spot

_HEAD = 0.14
"""Of the page's height: letterheads and logos stand there."""
_TITLE_HEAD, _FIRST_HEAD, _OVER_TITLE = 0.22, 0.35, 40.0
"""Of the page's height, the part in which the title of a paper stands; the same where nothing stands above a crest, as
on a certificate in a frame; and points from what stands over it."""
_PAPER = re.compile(whole((*phrases("papers", "nouns"), *phrases("papers", "nouns of several words"))), re.IGNORECASE)
_LINE_OF_INK, _SPREAD = 0.6, 3.0
"""Of ink: so much of it, so many points around, that it is a part of a line which an engine read."""
_ON_STAMP, _AS_LARGE = 0.3, 0.8
"""So much of a signature lies on the stamp that it is written across, or of the stamp under it; and the part of the
stamp's width from which ink is the stamp itself."""
_TALL, _TWELVE_POINTS = 1.8, 12.0
"""Heights of the page's print from which ink of doubt is more than a letter."""
_HIGHEST, _OF_A_FLOURISH, _WIDE = 48.0, 60.0, 1.75
"""Points: hardly a signature is higher, most stamps and photographs are; up to which one with flourishes may be, if it
is so many times as wide and has its name below: photographs stand upright, seals are round. Two of round 17 were 50
points high and more than twice as wide; a scan of another hand has one without a name that is none."""
_MOST_LINES = 0.6
"""Of a page's lines: so many stand above the place where a paper is signed at its end."""
_STROKES = ("pen", "doubt")
_SORTS = {"pen": "pen", "mark": "thumb", "stamp": "stamp", "doubt": "ink in doubt"}


def of_ink(page: Page, spot: Spot, ink: Ink) -> Iterator[str]:
    """What is seen of the ink of a spot."""
    yield _SORTS[ink.sort]
    if spot.box.bottom < _HEAD * page.size[1]:
        yield "head of the page"
    if spot.rule is not None:
        yield "pen on a line" if ink.sort == "pen" else "on a line to sign on"
    if spot.cell is None and _is_answer(page, spot):
        yield "answer in a form"
    if ink.sort == "pen" and _is_below_text(page, ink.box):
        yield "below the text"
    if ink.sort == "doubt" and ink.box.height >= _TALL * _print_height(page):
        yield "taller than the print"
    if ink.sort in _STROKES:
        yield from _of_strokes(page, ink)


def _of_strokes(page: Page, ink: Ink) -> Iterator[str]:
    if _crosses_stamp(page, ink.box):
        yield "across a stamp"
    if ink.box.height > _HIGHEST:
        yield "higher than a signature"


def is_flourish(ink: Ink) -> bool:
    """Whether ink of a pen is not much higher than a signature, and much wider still."""
    return ink.sort == "pen" and ink.box.height <= _OF_A_FLOURISH and ink.box.width >= _WIDE * ink.box.height


def _crosses_stamp(page: Page, ink: Box) -> bool:
    """Whether ink lies on a stamp, and is not just as large: that is the stamp's own print."""
    return any(
        stamp.sort == "stamp"
        and (ink.share_in(stamp.box) > _ON_STAMP or stamp.box.share_in(ink) > _ON_STAMP)
        and ink.width < _AS_LARGE * stamp.box.width
        for stamp in page.ink
    )


def is_over_title(page: Page, ink: Box) -> bool:
    """Whether ink stands over the title of a paper, as a crest does, or the title in another script: right over it, or
    over the letterhead above it, if it is the first that stands on the page, what a stamp paper prints in its box
    apart."""
    lines = [line.box for line in page.lines if ink.share_in(line.box.widened(_SPREAD)) > _LINE_OF_INK]
    whole_line = around((ink, *lines)) or ink
    over_it = (line.box for line in page.lines if line.box.bottom < whole_line.top + _SPREAD)
    is_first = all(_is_boxed(page, one) for one in over_it)
    head = (_FIRST_HEAD if is_first else _TITLE_HEAD) * page.size[1]
    if ink.bottom >= head:
        return False
    titles = [one for one in title_lines(page) if one.sort == "title" and one.strength >= LIKE_A_TITLE and one.box]
    for nth, one in enumerate(titles):
        assert one.box is not None
        goes_on = titles[nth + 1].text if nth + 1 < len(titles) else ""
        above = _letterhead(page, whole_line, one.box) if is_first else whole_line.bottom
        is_under = one.box.top < head and -_SPREAD <= one.box.top - above <= _OVER_TITLE
        if is_under and one.box.across(whole_line) > 0 and _PAPER.search(f"{one.text} {goes_on}"):
            return True
    return False


def _is_boxed(page: Page, line: Box) -> bool:
    """Whether lines down the page stand on both sides of a line of words, as around what a stamp paper prints over the
    paper that is written on it."""
    beside = [one for one in page.drawn.uprights if one.top <= line.middle[1] <= one.bottom]
    return any(one.right <= line.left for one in beside) and any(one.left >= line.right for one in beside)


def _letterhead(page: Page, crest: Box, title: Box) -> float:
    """Where the short lines end that stand one close below the other under a crest, above a title."""
    end = crest.bottom
    for line in sorted(page.lines, key=lambda one: one.box.top):
        if not (crest.bottom - _SPREAD <= line.box.top < title.top) or line.box.across(crest) <= 0:
            continue
        if line.box.top - end > _OVER_TITLE or is_sentence(line.text):
            break
        end = max(end, line.box.bottom)
    return end


def _print_height(page: Page) -> float:
    """The usual height of a page's lines; of a page without words that of ordinary print."""
    return median([line.box.height for line in page.lines] or [_TWELVE_POINTS])


def _is_below_text(page: Page, box: Box) -> bool:
    """Whether most lines of a page stand above a place, and no running text below it in its column."""
    above = sum(line.box.middle[1] < box.middle[1] for line in page.lines)
    return above >= _MOST_LINES * len(page.lines) and not any(
        line.box.top > box.bottom and line.box.across(box) > 0 and is_sentence(line.text) for line in page.lines
    )


def _is_answer(page: Page, spot: Spot) -> bool:
    """Whether ink fills a small cell that asks for something else than a signature."""
    for table in page.tables:
        cell = table.at(spot.box)
        if cell is not None and cell.box.height < 4 * spot.box.height and table.beside(cell):
            return not any(cell.box.holds(line.box, 0.0) and _says_who(line.text) for line in page.lines)
    return False


def _says_who(text: str) -> bool:
    return read_line(text).says in ("signing", "name", "office", "act", "behalf")
