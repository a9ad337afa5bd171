"""One Word document from bytes to facts: its words page by page, and what it takes along unseen."""

import io
import zipfile
from collections.abc import Sequence
from functools import partial

from checker.facts.document import Document
from checker.facts.form import PageFact
from checker.pages.page import Ink, Page
from checker.pages.paper_size import paper_of
from checker.pages.text_layout import typed_box
from checker.reading.document_builder import beyond_limit, gathered
from checker.reading.formats.office import docx
from checker.reading.formats.office.word_text import WordText, text_of
from checker.reading.read_job import Job
from checker.recognising.page_findings import PageFindings, following
from checker.recognising.pipeline import recognise
from checker.recognising.recogniser import PageContext

MEDIA = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_PICTURE_LETTERS = 16
"""Letters of a typewriter that a picture of a signature is as wide as."""
_DAMAGED = "Its text is damaged or too large, and could not be read; file a PDF of it, or look at it by eye."


def read_word(job: Job) -> Document:
    """The facts of a Word document; where its text cannot be read, that is said."""
    beside = docx.look(job.content.data)
    try:
        with zipfile.ZipFile(io.BytesIO(job.content.data)) as archive:
            text = text_of(archive)
    except MemoryError:
        raise
    except Exception:  # zipfile and expat raise whatever a damaged archive makes of them
        return gathered(job, MEDIA, (), pages=0, status="not_read", reason=_DAMAGED, hidden=beside.hidden,
                        dates=beside.dates, remarks=beside.notes)  # fmt: skip
    return gathered(job, MEDIA, _recognised(text, job), pages=len(text.pages), hidden=beside.hidden,
                    dates=beside.dates, notes=_not_looked_at(text.large), remarks=beside.notes)  # fmt: skip


def _not_looked_at(pictures: int) -> tuple[str, ...]:
    if not pictures:
        return ()
    what = "a picture, which was" if pictures == 1 else f"{pictures} pictures, which were"
    return (f"It holds {what} not looked at; file a PDF of it, or look at it by eye.",)


def _ink(pictures: Sequence[tuple[int, int]]) -> tuple[Ink, ...]:
    """The small pictures among typed lines: each may be a signature, a stamp or a logo, which nobody looked at."""
    return tuple(Ink(typed_box(row, column, _PICTURE_LETTERS), "doubt") for row, column in pictures)


def _recognised(text: WordText, job: Job) -> list[PageFindings]:
    seen: list[PageFindings] = []
    for number, words in enumerate(text.pages[: job.settings.limits.pages], 1):
        fact = PageFact(
            number, size=text.size, paper=paper_of(*text.size) if text.size else None, text="visible",
            blank=not words.strip(),
        )  # fmt: skip
        context = following(seen[-1] if seen else None, PageContext(job.asking))
        page = Page(number, words, inked=partial(_ink, text.pictures[number - 1]))
        seen.append(recognise(page, fact, context))
    return seen + beyond_limit(len(seen), len(text.pages))
