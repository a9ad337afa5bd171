"""One PDF from bytes to facts: pages by pdfium, structure by pypdf, each retried by the other where one fails."""

from contextlib import suppress
from dataclasses import replace
from typing import Any

import pypdfium2 as pdfium

from checker.facts.document import Document
from checker.facts.form import PageFact, PdfFacts
from checker.pages.page import Page
from checker.reading.document_builder import beyond_limit, gathered
from checker.reading.file_bytes import UnreadableError
from checker.reading.formats.pdf.catalog import Beside, appended_bytes, beside_pages, revisions
from checker.reading.formats.pdf.page_reader import CANNOT_OPEN, CANNOT_READ, read_pages
from checker.reading.formats.pdf.pdfium import LOCKED, LockedError, opened
from checker.reading.ocr.scanned_page import Scans
from checker.reading.ocr.time_budget import Clock
from checker.reading.read_job import BESIDE, MENDING, OPENING, SEALS, Job
from checker.reading.seals import sealed
from checker.reading.workers import heartbeat
from checker.recognising.page_findings import PageFindings
from checker.recognising.pipeline import recognise
from checker.recognising.recogniser import PageContext

_MEDIA = "application/pdf"
_SECOND = (
    "It is damaged and was read by the second engine, which gives the words without their places "
    "and looks at no pictures."
)
_BESIDE_LOST = (
    "What it holds beside its pages (bookmarks, form fields, metadata, active content) made the reader hang or crash, "
    "and was not looked at."
)
_LOST = "shows nothing, and what it showed may be lost"
_PARTLY_LOST = "is damaged: a text of it shows no more, and whether it ever did cannot be told"
_PASSED_OVER = (
    "is in the file's list of pages beyond the number of pages that the file says it has, so that some programs show "
    "it and others do not; ask for another copy"
)
_BY_LOOKS = frozenset(("hidden_text", "off_page_text"))
"""Sorts of hidden things that hang on a font, a picture or a page's size, which damage may have taken."""
LOCK_DAMAGED = (
    "is locked, and what the file says of its lock is damaged, so that no engine can tell whether a password would "
    "open it; ask for another copy"
)


def read_pdf(job: Job) -> Document:
    """The facts of a PDF. Raises UnreadableError where neither engine opens it."""
    pages, seen, beside = _by_either(job)
    seen += beyond_limit(job.settings.limits.pages, min(pages, 100_000))
    if pages <= job.settings.limits.pages:
        seen += [PageFindings(PageFact(pages + nth, unread=_PASSED_OVER)) for nth in range(1, beside.passed_over + 1)]
        pages += beside.passed_over
    heartbeat.at_page(SEALS)
    known, lost = (beside.root, beside.fields), bool(job.left_out(SEALS))
    signatures, remarks = sealed(job.content.data, job.settings, *known, lost=lost)
    heartbeat.at_page(0)
    return gathered(job, _MEDIA, seen, pages=pages, pdf=beside.facts, dates=beside.dates, hidden=beside.hidden,
                    notes=beside.notes, remarks=remarks, signatures=signatures)  # fmt: skip


def _by_either(job: Job) -> tuple[int, list[PageFindings], Beside]:
    """By pdfium as it is, else as pypdf mends it, else by pypdf alone; where one cost a worker, by the next."""
    if job.left_out(OPENING):
        return _by_other(job, locked=False)
    try:
        found = _by_pdfium(job, job.content.data)
    except (pdfium.PdfiumError, LockedError) as fault:
        return _mended(job) or _by_other(job, locked=isinstance(fault, LockedError))
    if all(one.fact.unread == CANNOT_OPEN for one in found[1]):
        return _mended(job) or found
    return found


def _mended(job: Job) -> tuple[int, list[PageFindings], Beside] | None:
    """By pdfium after the file was written anew; None where even so no page shows anything."""
    from checker.reading.formats.pdf.repair import NOTE, repaired

    if job.left_out(MENDING):
        return None
    heartbeat.at_page(MENDING)
    for data in repaired(job.content.data):
        with suppress(pdfium.PdfiumError, LockedError):
            pages, seen, beside = _by_pdfium(job, data)
            seen = [_perhaps_lost(one) for one in seen]
            if any(one.fact.unread not in (CANNOT_OPEN, CANNOT_READ, _LOST) for one in seen):
                beside.notes = (NOTE, *beside.notes)
                beside.hidden = tuple(one for one in beside.hidden if one.what not in _BY_LOOKS)
                beside.root = None  # signatures are judged by the bytes as they are
                return pages, seen, beside
    return None


def _perhaps_lost(one: PageFindings) -> PageFindings:
    """A page of a repaired file that shows nothing is not called blank: what it showed may be lost. Nor is a text
    called hidden there, whose font may be what is lost: the page is one that nobody has wholly read."""
    if not one.fact.blank:
        is_unsure = any(hidden.what in _BY_LOOKS for hidden in one.hidden)
        return replace(one, fact=replace(one.fact, unread=_PARTLY_LOST)) if is_unsure else one
    return replace(one, fact=replace(one.fact, blank=None, unread=_LOST))


def _by_pdfium(job: Job, data: bytes) -> tuple[int, list[PageFindings], Beside]:
    """How many pages there are, what is on them and beside them. `data`: the file, or how it was written anew."""
    scans = Scans(job.asking, job.settings, Clock(job.settings.limits.ocr_seconds), job.store)
    if data is job.content.data:
        heartbeat.at_page(OPENING)
    with opened(data) as document:
        pages = len(document)
        if pages == 0:
            raise pdfium.PdfiumError("no page")
        seen = [*read_pages(document, job, scans)]
        heartbeat.at_page(BESIDE)
        if job.left_out(BESIDE):
            beside = Beside(notes=(_BESIDE_LOST,))
        else:
            beside = beside_pages(job.content.data, data, document, seen)
    heartbeat.at_page(0)
    return pages, _retried(seen, data, job), beside


def _retried(seen: list[PageFindings], data: bytes, job: Job) -> list[PageFindings]:
    """Pages that pdfium could not open or read, by the other engine."""
    if not any(one.fact.unread in (CANNOT_OPEN, CANNOT_READ) for one in seen):
        return seen
    try:
        from checker.reading.formats.pdf.structure import Structure

        structure = Structure(data)
    except Exception:
        return seen
    return [
        _other_page(structure, one.fact.page, job, one) if one.fact.unread in (CANNOT_OPEN, CANNOT_READ) else one
        for one in seen
    ]


def _by_other(job: Job, *, locked: bool) -> tuple[int, list[PageFindings], Beside]:
    """By pypdf alone, for a file that pdfium does not open: text without places, no pictures."""
    data = job.content.data
    if b"/Adobe.PubSec" in data:
        raise UnreadableError("is locked for certain persons' keys; ask for an unlocked copy", _MEDIA)
    try:
        from checker.reading.formats.pdf.structure import Structure

        structure = Structure(data)
        pages = structure.page_count()
    except Exception as fault:
        if locked:
            raise UnreadableError(LOCK_DAMAGED if _is_damage(fault) else LOCKED, _MEDIA) from None
        raise UnreadableError("is damaged: it is called a PDF, and neither engine could open it", _MEDIA) from None
    if pages == 0:
        raise UnreadableError("is damaged: no page could be found in it", _MEDIA)
    seen = [_other_page(structure, n, job) for n in range(1, min(pages, job.settings.limits.pages) + 1)]
    facts = PdfFacts(appended_bytes=appended_bytes(data), revisions=revisions(data))
    return pages, seen, Beside(facts, notes=(_SECOND,))


def _is_damage(fault: Exception) -> bool:
    """Whether the other engine found the description of the lock broken, rather than asking for a password too."""
    from pypdf.errors import FileNotDecryptedError, PdfReadError

    return isinstance(fault, PdfReadError) and not isinstance(fault, FileNotDecryptedError)


def _other_page(structure: Any, number: int, job: Job, instead: PageFindings | None = None) -> PageFindings:
    """A page by pypdf; where that fails too, `instead`."""
    if reason := job.left_out(number):
        return instead or PageFindings(PageFact(number, unread=reason))
    heartbeat.at_page(number)
    try:
        text = structure.page_text(number)
    except Exception:
        return instead or PageFindings(PageFact(number, unread=CANNOT_READ))
    if not text.strip():
        return instead or PageFindings(
            PageFact(number, unread="shows no text, and the file is too damaged to look at its picture")
        )
    return recognise(Page(number, text), PageFact(number, text="visible", blank=False), PageContext(job.asking))
