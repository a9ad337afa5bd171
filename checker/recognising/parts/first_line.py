"""The first line of a page that has words: the title of a part that begins there."""

from checker.pages.page import Page
from checker.recognising.recogniser import Found, PageContext, Recogniser

_LONGEST = 120
_LINES = 30


def first_line(text: str) -> str | None:
    """The first line with words among the first lines of a page; None where there is none."""
    for line in text.split("\n", _LINES)[:_LINES]:
        line = " ".join(line.split())
        if sum(map(str.isalpha, line)) >= 3:
            return line[:_LONGEST]
    return None


def _recognise(page: Page, _context: PageContext, _before: Found) -> Found:
    return {"title": first_line(page.text)}


RECOGNISER = Recogniser("first line", ("title",), _recognise)
