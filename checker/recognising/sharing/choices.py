"""Who may be told, as a consent answers it, and to whom papers are copied."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from checker.facts.sharing import Choice
from checker.pages.page import Page
from checker.recognising.recogniser import Found, PageContext, Recogniser
from checker.recognising.sharing.heads import houses, is_consent
from checker.recognising.sharing.recipients import recipients_in
from checker.recognising.sharing.sentences import said_in_sentences
from checker.recognising.sharing.tick_boxes import answered, ticked_names


def choices_on(page: Page) -> Iterator[Choice]:
    """What a consent answers for those whom it names, each with whose form it is; nothing of any other page."""
    if is_consent(page):
        by = houses(page)
        for one in chain(answered(page), ticked_names(page), said_in_sentences(page)):
            yield replace(one, by=by)


def _recognise(page: Page, _context: PageContext, _before: Found) -> Found:
    return {"choices": tuple(choices_on(page)), "recipients": tuple(recipients_in(page))}


RECOGNISER = Recogniser("consents and copies", ("choices", "recipients"), _recognise)
