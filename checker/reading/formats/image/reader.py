"""One picture file from bytes to facts: each frame is a page, read by OCR."""

from dataclasses import replace

from checker.facts.document import Document
from checker.facts.form import PageFact
from checker.pages.paper_size import paper_of
from checker.reading.document_builder import BEYOND_LIMIT, gathered
from checker.reading.file_bytes import UnreadableError
from checker.reading.formats.image.frames import Frame, read_image
from checker.reading.ocr.scanned_page import Scans, read_scan, unread
from checker.reading.ocr.time_budget import Clock
from checker.reading.read_job import Job
from checker.reading.workers import heartbeat
from checker.recognising.page_findings import PageFindings


def read_picture(job: Job, media_type: str) -> Document:
    """The facts of a picture. Raises UnreadableError where it cannot be decoded."""
    reading = read_image(job.content.data, job.name, job.asking.questions, job.settings)
    if isinstance(reading, str):
        raise UnreadableError(_predicate(reading), media_type)
    scans = Scans(job.asking, job.settings, Clock(job.settings.limits.ocr_seconds), job.store)
    seen = [_frame(frame, scans, job.left_out(frame.page)) for frame in reading.frames]
    heartbeat.at_page(0)
    seen += [
        PageFindings(PageFact(page, unread=BEYOND_LIMIT))
        for page in reading.left_out
    ]
    return gathered(
        job, reading.media_type, seen, pages=len(seen), dates=reading.dates, hidden=reading.hidden,
        notes=reading.unread, remarks=reading.notes,
        image=reading.facts,
    )  # fmt: skip


def _frame(frame: Frame, scans: Scans, left_out: str | None) -> PageFindings:
    heartbeat.at_page(frame.page)
    dpi = round(min(frame.dpi), 1) if frame.dpi else None
    size = (round(frame.size[0], 1), round(frame.size[1], 1))
    fact = PageFact(frame.page, paper=paper_of(*size) if frame.dpi else None, size=size, dpi=dpi)
    refused = left_out or scans.refused
    if refused:
        return unread(fact, None, scans.asking, refused)
    try:
        picture = frame.picture()
        if isinstance(picture, str):
            return PageFindings(replace(fact, unread=_predicate(picture)))
        return read_scan(picture, fact, None, scans)
    except MemoryError:
        raise
    except Exception:
        return PageFindings(replace(fact, unread="is damaged and could not be read"))


def _predicate(reason: str) -> str:
    """A sentence's words behind `It …` or `Page 3 …`."""
    reason = reason.strip().rstrip(".").removeprefix("It ")
    return (
        reason
        if reason.startswith(("is ", "was ", "could ", "has ", "needs "))
        else f"could not be read: {reason[:1].lower()}{reason[1:]}"
    )
