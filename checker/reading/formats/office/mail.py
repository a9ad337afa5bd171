"""One e-mail message from bytes to facts: its heads and plain text as one page; what it carries is named."""

from dataclasses import replace

from checker.facts.dates import Dated
from checker.facts.document import Document
from checker.facts.form import PageFact
from checker.pages.page import Page
from checker.reading.document_builder import gathered
from checker.reading.formats.office.mail_text import MailText, text_of
from checker.reading.read_job import Job
from checker.recognising.pipeline import recognise
from checker.recognising.recogniser import PageContext

MEDIA = "message/rfc822"
_DAMAGED = "It is damaged, and could not be read; file a PDF of it, or look at it by eye."
_NOT_WHOLE = "Not all its text was read, as it is a web page or very long; file a PDF of it, or look at it by eye."
_MOST_NAMED = 5


def read_mail(job: Job) -> Document:
    """The facts of an e-mail message; what of it was not looked at is said."""
    try:
        mail = text_of(job.content.data)
    except MemoryError:
        raise
    except Exception:  # the parser raises whatever a damaged message makes of it
        return gathered(job, MEDIA, (), pages=0, status="not_read", reason=_DAMAGED)
    page = Page(1, mail.text)
    fact = PageFact(1, text="visible", blank=not mail.text.strip())
    seen = recognise(page, fact, PageContext(job.asking))
    seen = replace(seen, dates=tuple(_as_sent(one, mail.dated) for one in seen.dates))
    return gathered(job, MEDIA, [seen], pages=1, notes=tuple(_not_looked_at(mail)))


def _as_sent(one: Dated, head: tuple[int, int]) -> Dated:
    """The day that the message's own head says it was sent on, as its own; any other as it is."""
    if one.start is None or not head[0] <= one.start < head[1]:
        return one
    return replace(one, role="issued", why="it stands in the head of the message")


def _not_looked_at(mail: MailText) -> list[str]:
    notes = [] if mail.is_whole else [_NOT_WHOLE]
    if mail.carried:
        names = ", ".join(mail.carried[:_MOST_NAMED])
        more = len(mail.carried) - _MOST_NAMED
        names += f" and {more} more" if more > 0 else ""
        what = "a file, which was" if len(mail.carried) == 1 else f"{len(mail.carried)} files, which were"
        notes.append(f"It carries {what} not looked at: {names}. File what it carries beside it, or look at it by eye.")
    return notes
