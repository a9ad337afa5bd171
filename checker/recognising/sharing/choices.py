"""Who may be told, as a consent answers it, and to whom papers are copied."""

from checker.pages.page import Page
from checker.recognising.recogniser import Found, PageContext, Recogniser
from checker.recognising.sharing.heads import is_consent
from checker.recognising.sharing.recipients import recipients_in
from checker.recognising.sharing.sentences import said_in_sentences
from checker.recognising.sharing.tick_boxes import answered, ticked_names


def _recognise(page: Page, _context: PageContext, _before: Found) -> Found:
    told = (*answered(page), *ticked_names(page), *said_in_sentences(page)) if is_consent(page) else ()
    return {"choices": told, "recipients": tuple(recipients_in(page))}


RECOGNISER = Recogniser("consents and copies", ("choices", "recipients"), _recognise)
