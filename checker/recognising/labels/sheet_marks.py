"""What a page says of its place in its own paper: *Page 3 of 4*, *Sheet 2 of 6*, `3 / 4` in a margin.

A page in a bundle may say it twice, for its paper and for the bundle; each count is kept.
"""

import re
from collections.abc import Iterator

from checker.facts.form import SheetMark
from checker.lexicon import alternatives, phrases
from checker.pages.page import Page
from checker.pages.text_layout import Line
from checker.recognising.prefilter import Signs
from checker.recognising.recogniser import Found, PageContext, Recogniser

_OF = alternatives(phrases("parts", "out of"))
_COUNT = rf"(\d{{1,3}})\s*(?:{_OF}|/)\s*(\d{{1,3}})"
_NAMED = re.compile(rf"(?<!\w){alternatives(phrases('parts', 'sheets'))}\.?\s*:?\s*{_COUNT}(?![\w/.-])", re.IGNORECASE)
_GLUED = re.compile(
    rf"(?<!\w){alternatives(phrases('parts', 'sheets'))}\.?\s*:?\s*"
    r"([0-9IlOS|]{1,2})\s?[o0]f\s?([0-9IlOS|]{1,2})(?![\w/.-])",
    re.IGNORECASE,
)
"""The same in small print, as an engine reads it: *Page lof3*, *Page 30f3*, *Page Sof 5*."""
_FIGURES = str.maketrans("IiLl|OoSs", "111110055")
_BARE = re.compile(rf"\W*{_COUNT}\W*", re.IGNORECASE)
_SIGNS = Signs(r"[0-9?][^a-z0-9\n]*(?:[a-z?]{1,4}[^a-z0-9\n]*)?[0-9?]")
_LONGEST = 90
"""Characters of a line that tells a page's count: a running title with it, and no sentence."""
_MARGIN = 0.14
"""Of the page's height, at the top and at the bottom: there a count needs no word before it."""


def sheet_marks_in(page: Page) -> tuple[SheetMark, ...]:
    """Each count that the page gives itself, in order, once. Two places in one count are those of another paper's
    pages, as a translation tells them: *[page 1/2]* … *[page 2/2]*."""
    if page.source != "ocr" and not _SIGNS.on(page.text):
        return ()
    marks = tuple(dict.fromkeys(mark for line in page.lines for mark in _marks_of(line, page)))
    return tuple(one for one in marks if [other.of for other in marks].count(one.of) == 1)


def counts_sheets(line: Line, page: Page) -> bool:
    """Whether a line tells a page's count, as a running foot does."""
    return any(_marks_of(line, page))


def _marks_of(line: Line, page: Page) -> Iterator[SheetMark]:
    if len(line.text) > _LONGEST:
        return
    met = _NAMED.search(line.text) or (_BARE.fullmatch(line.text) if _is_in_margin(line, page) else None)
    if met is None and page.source == "ocr":
        met = _GLUED.search(line.text)
    if met is None:
        return
    at, of = (int(figures.translate(_FIGURES)) for figures in met.groups())
    if 1 <= at <= of and of > 1:
        yield SheetMark(at, of)


def _is_in_margin(line: Line, page: Page) -> bool:
    height = page.size[1]
    if not page.has_places or height <= 0:
        return False
    middle = (line.box[1] + line.box[3]) / 2 / height
    return not _MARGIN < middle < 1 - _MARGIN


def _recognise(page: Page, _context: PageContext, _before: Found) -> Found:
    return {"sheets": sheet_marks_in(page)}


RECOGNISER = Recogniser("counts of a paper's sheets", ("sheets",), _recognise)
