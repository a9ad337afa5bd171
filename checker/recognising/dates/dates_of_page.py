"""The dates of a page, with their places and how surely each was read."""

from collections.abc import Sequence

from checker.facts.dates import Dated
from checker.facts.questions import Questions
from checker.pages.page import Page
from checker.recognising.dates.page_dates import dates_on_page
from checker.recognising.recogniser import Found, PageContext, Recogniser


def dates_on(page: Page, questions: Questions) -> Sequence[Dated]:
    """The dates in the page's text, each with its box."""
    return dates_on_page(page, questions.date_order, questions.date_cues)


def _recognise(page: Page, context: PageContext, _before: Found) -> Found:
    dates = dates_on(page, context.asking.questions)
    return {"dates": tuple(context.sure(dates) if context.sure else dates)}


RECOGNISER = Recogniser("dates", ("dates",), _recognise)
