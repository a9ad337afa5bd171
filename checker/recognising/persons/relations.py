"""Whose child or spouse a page says that somebody is."""

from collections.abc import Iterator
from itertools import chain, islice

from checker.facts.found import Related
from checker.pages.page import Page
from checker.recognising.persons.kin_captions import captioned_on
from checker.recognising.persons.kin_in_text import said_in
from checker.recognising.recogniser import Found, PageContext, Recogniser

_MOST = 60
"""Ties of one page."""


def related_on(page: Page) -> Iterator[Related]:
    """Each tie that the page states, in running text or by captions."""
    is_read = page.source == "ocr"
    for one in chain(said_in(page.text), captioned_on(page)):
        sure = round(page.confidence(one.start, one.end), 3) if is_read else 1.0
        yield Related(
            one.name, one.tie, one.other, page.number, one.number, is_read, sure, page.box(one.start, one.end)
        )


def _recognise(page: Page, _context: PageContext, _before: Found) -> Found:
    return {"relations": tuple(islice(related_on(page), _MOST))}


RECOGNISER = Recogniser("relations", ("relations",), _recognise)
