"""The dates of a page, with their places and how surely each was read."""

from collections.abc import Sequence
from dataclasses import replace

from checker.facts.dates import Dated
from checker.facts.questions import Questions
from checker.pages.page import Page
from checker.recognising.dates import dates_in
from checker.recognising.recogniser import Found, PageContext, Recogniser


def dates_on(page: Page, questions: Questions) -> Sequence[Dated]:
    """The dates in the page's text, each with its box."""
    ocr = page.source == "ocr"
    found = dates_in(page.text, questions.date_order, cues=questions.date_cues, page=page.number, ocr=ocr)
    placed = []
    for one in found:
        if one.start is None or one.end is None:
            placed.append(one)
            continue
        sure = page.confidence(one.start, one.end) if ocr else 1.0
        placed.append(replace(one, box=page.box(one.start, one.end), confidence=min(one.confidence, sure)))
    return placed


def _recognise(page: Page, context: PageContext, _before: Found) -> Found:
    dates = dates_on(page, context.asking.questions)
    return {"dates": tuple(context.sure(dates) if context.sure else dates)}


RECOGNISER = Recogniser("dates", ("dates",), _recognise)
