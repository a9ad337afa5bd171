"""One Word document from bytes to facts: its words and its pictures page by page, and what it takes along unseen."""

import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from checker.facts.document import Document
from checker.facts.form import Hidden, PageFact
from checker.pages.page import Ink, Page
from checker.pages.paper_size import paper_of
from checker.pages.text_layout import typed_box
from checker.reading.document_builder import beyond_limit, gathered
from checker.reading.formats.office import taken_along
from checker.reading.formats.office.word.document import WordPage, WordText, text_of
from checker.reading.formats.office.word.scans import Scanned
from checker.reading.read_job import Job
from checker.recognising.dates import dates_in
from checker.recognising.page_findings import PageFindings, following
from checker.recognising.pipeline import recognise
from checker.recognising.recogniser import PageContext

MEDIA = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_PICTURE_LETTERS = 16
"""Letters of a typewriter that a picture of a signature is as wide as."""
_WORD = 3
"""Letters that are more than a printer's mark."""
_DAMAGED = "Its text is damaged or too large, and could not be read; file a PDF of it, or look at it by eye."
_BY_EYE = "file a PDF of it, or look at it by eye."
_MOST_NAMED = 5


def read_word(job: Job) -> Document:
    """The facts of a Word document; where its text cannot be read, that is said."""
    beside = taken_along.look(job.content.data)
    try:
        with zipfile.ZipFile(io.BytesIO(job.content.data)) as archive:
            text = text_of(archive)
            scanned = Scanned(archive, job)
            seen = list(_recognised(text, job, scanned))
    except MemoryError:
        raise
    except Exception:  # zipfile and expat raise whatever a damaged archive makes of them
        return gathered(job, MEDIA, (), pages=0, status="not_read", reason=_DAMAGED, hidden=beside.hidden,
                        dates=beside.dates, remarks=beside.notes)  # fmt: skip
    hidden = [one for page in seen for one in page.hidden]
    notes = [*_not_read(text), *_not_looked_at(scanned.unopened), *scanned.notes]
    seen += beyond_limit(len(seen), len(text.pages))
    return gathered(job, MEDIA, seen, pages=len(text.pages), hidden=(*hidden, *beside.hidden), dates=beside.dates,
                    notes=notes, remarks=beside.notes)  # fmt: skip


def _recognised(text: WordText, job: Job, scanned: Scanned) -> Iterator[PageFindings]:
    seen: PageFindings | None = None
    for number, page in enumerate(text.pages[: job.settings.limits.pages], 1):
        fact = PageFact(
            number, size=text.size, paper=paper_of(*text.size) if text.size else None, text="visible",
            blank=not (page.words.strip() or page.small or page.large or page.unread),
        )  # fmt: skip
        context = following(seen, PageContext(job.asking))
        seen = recognise(Page(number, page.words, inked=partial(_ink, page.small)), fact, context)
        for picture in page.large:
            seen = scanned.with_picture(seen, picture)
        seen = replace(seen, hidden=tuple(_hidden(page, number)))
        yield seen


def _ink(pictures: Sequence[tuple[int, int]]) -> tuple[Ink, ...]:
    """The small pictures among typed lines: each may be a signature, a stamp or a logo, which nobody looked at."""
    return tuple(Ink(typed_box(row, column, _PICTURE_LETTERS), "doubt") for row, column in pictures)


def _hidden(page: WordPage, number: int) -> Iterator[Hidden]:
    """What is said of the words of a page that nobody sees: that they are there, and which days they name."""
    for what in ("hidden_text", "off_page_text"):
        words = [one.words for one in page.unseen if one.sort == what and (not one.is_code or _days([one.words]))]
        if sum(map(str.isalnum, "".join(words))) >= _WORD:
            yield Hidden(what, number, detail=", ".join(_days(words)))


def _days(words: Sequence[str]) -> list[str]:
    found = (one for text in words for one in dates_in(text) if one.readings)
    return list(dict.fromkeys(" ".join(one.written.split()) for one in found))


def _not_read(text: WordText) -> Iterator[str]:
    """What of its pages was not read, though a reader may see it."""
    unread = dict.fromkeys(one for page in text.pages for one in page.unread)
    if unread:
        yield f"It holds what was not looked at: {', '.join(unread)}; {_BY_EYE}"
    doubted = [
        number for number, page in enumerate(text.pages, 1)
        if any(one.sort == "doubt" and any(map(str.isalnum, one.words)) for one in page.unseen)
    ]  # fmt: skip
    if doubted:
        pages = f"page{'' if len(doubted) == 1 else 's'} {', '.join(map(str, doubted[:_MOST_NAMED]))}"
        yield f"On {pages} stand words of which it could not be told whether a reader sees them; {_BY_EYE}"


def _not_looked_at(pictures: int) -> tuple[str, ...]:
    if not pictures:
        return ()
    what = "a picture, which was" if pictures == 1 else f"{pictures} pictures, which were"
    return (f"It holds {what} not looked at; {_BY_EYE}",)
