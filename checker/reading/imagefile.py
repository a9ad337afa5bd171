"""One picture file from bytes to facts: each frame is a page, read by OCR."""

from dataclasses import replace

from checker.facts.document import Document, PageFact
from checker.facts.questions import Questions
from checker.reading import patience
from checker.reading.clock import Clock
from checker.reading.content import Content, UnreadableError
from checker.reading.gather import gathered
from checker.reading.image import Frame, read_image
from checker.reading.page import Asking, Seen
from checker.reading.paper import paper_of
from checker.reading.scanned import Scans, read_scan, unread
from checker.reading.settings import Settings


def read_picture(
    content: Content, path: str, media_type: str, questions: Questions, settings: Settings, store: object = None
) -> Document:
    """The facts of a picture. Raises UnreadableError where it cannot be decoded."""
    reading = read_image(content.data, path, questions, settings)
    if isinstance(reading, str):
        raise UnreadableError(_predicate(reading), media_type)
    scans = Scans(Asking(questions), settings, Clock(settings.limits.ocr_seconds), store)
    seen = [_frame(frame, scans) for frame in reading.frames]
    patience.at_page(0)
    seen += [
        Seen(PageFact(page, unread="is beyond the number of pages that are read of one file"))
        for page in reading.left_out
    ]
    return gathered(
        content, path, reading.media_type, seen, questions, pages=len(seen), dates=reading.dates, hidden=reading.hidden,
        remarks=reading.notes, image=reading.facts,
    )  # fmt: skip


def _frame(frame: Frame, scans: Scans) -> Seen:
    patience.at_page(frame.page)
    dpi = round(min(frame.dpi), 1) if frame.dpi else None
    size = (round(frame.size[0], 1), round(frame.size[1], 1))
    fact = PageFact(frame.page, paper=paper_of(*size) if frame.dpi else None, size=size, dpi=dpi)
    if scans.refused:
        return unread(fact, None, scans.asking, scans.refused)
    try:
        picture = frame.picture()
        if isinstance(picture, str):
            return Seen(replace(fact, unread=_predicate(picture)))
        return read_scan(picture, fact, None, scans)
    except MemoryError:
        raise
    except Exception:
        return Seen(replace(fact, unread="is damaged and could not be read"))


def _predicate(reason: str) -> str:
    """A sentence's words behind `It …` or `Page 3 …`."""
    reason = reason.strip().rstrip(".").removeprefix("It ")
    return (
        reason
        if reason.startswith(("is ", "was ", "could ", "has ", "needs "))
        else f"could not be read: {reason[:1].lower()}{reason[1:]}"
    )
