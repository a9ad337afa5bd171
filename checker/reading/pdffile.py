"""One PDF from bytes to facts: pages by pdfium, structure by pypdf, each retried by the other where one fails."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from checker.facts.dates import Dated, Role, Source
from checker.facts.document import Bookmark, Document, Hidden, PageFact, PdfFacts
from checker.reading import xmp
from checker.reading.clock import Clock
from checker.reading.content import UnreadableError
from checker.reading.filetype import two_sided
from checker.reading.gather import gathered
from checker.reading.job import Job
from checker.reading.page import Asking, Seen, words_of
from checker.reading.pagetext import PageText
from checker.reading.pdf import LOCKED, LockedError, opened
from checker.reading.pdfnames import BESIDE_PAGES, may_name
from checker.reading.pdfpages import CANNOT_OPEN, CANNOT_READ, read_pages
from checker.reading.scanned import Scans
from checker.reading.signatures import sealed
from checker.reading.words import metadata_date

_MEDIA = "application/pdf"
_SECOND = (
    "It is damaged and was read by the second engine, which gives the words without their places "
    "and looks at no pictures."
)
LOCK_DAMAGED = (
    "is locked, and what the file says of its lock is damaged, so that no engine can tell whether a password would "
    "open it; ask for another copy"
)


@dataclass(slots=True)
class _Outside:
    """What was learnt of the file beside its pages."""

    facts: PdfFacts = PdfFacts()
    dates: tuple[Dated, ...] = ()
    hidden: tuple[Hidden, ...] = ()
    notes: tuple[str, ...] = ()
    private: tuple[Hidden, ...] = ()
    """Whom the Info dictionary and the XMP packet name."""
    root: Any = None
    """The catalogue by pypdf, where it could be opened."""


def read_pdf(job: Job) -> Document:
    """The facts of a PDF. Raises UnreadableError where neither engine opens it."""
    data = job.content.data
    try:
        pages, seen, outside = _by_pdfium(job, data)
    except (pdfium.PdfiumError, LockedError) as fault:
        pages, seen, outside = _by_other(job, locked=isinstance(fault, LockedError))
    seen += [Seen(PageFact(n, unread="is beyond the number of pages that are read of one file"))
             for n in range(job.settings.limits.pages + 1, min(pages, 100_000) + 1)]  # fmt: skip
    signatures, remarks = sealed(data, job.settings, outside.root)
    return gathered(job, _MEDIA, seen, pages=pages, pdf=outside.facts, dates=outside.dates, hidden=outside.hidden,
                    notes=outside.notes, remarks=remarks, signatures=signatures)  # fmt: skip


def _by_pdfium(job: Job, data: bytes) -> tuple[int, list[Seen], _Outside]:
    """How many pages there are, what is on them and beside them."""
    scans = Scans(job.asking, job.settings, Clock(job.settings.limits.ocr_seconds), job.store)
    with opened(data) as document:
        pages = len(document)
        if pages == 0:
            raise pdfium.PdfiumError("no page")
        seen = [*read_pages(document, job, scans)]
        outside = _outside(data, document, seen)
    return pages, _retried(seen, data, job.asking), outside


def _retried(seen: list[Seen], data: bytes, asking: Asking) -> list[Seen]:
    """Pages that pdfium could not open or read, by the other engine."""
    if not any(one.fact.unread in (CANNOT_OPEN, CANNOT_READ) for one in seen):
        return seen
    try:
        from checker.reading.structure import Structure

        structure = Structure(data)
    except Exception:
        return seen
    return [
        _other_page(structure, one.fact.page, asking, one) if one.fact.unread in (CANNOT_OPEN, CANNOT_READ) else one
        for one in seen
    ]


def _outside(data: bytes, document: Any, seen: Sequence[Seen]) -> _Outside:
    """Info, outline and labels by pdfium; the rest by pypdf, without which something is said to be missing."""
    info = _info(document)
    bookmarks = tuple(_bookmarks(document))
    facts = PdfFacts(
        version=_version(document),
        encrypted=raw.FPDF_GetSecurityHandlerRevision(document) != -1,
        attachments=max(0, document.count_attachments()),
        outline=len(bookmarks),
        links=tuple((one.fact.page, target) for one in seen for target in one.links)[:20_000],
        bookmarks=bookmarks,
        page_labels=_labels(document),
        appended_bytes=_appended(data),
        revisions=_revisions(data),
        producer=info.get("Producer") or None,
        author=info.get("Author") or None,
        allows_copying=bool(raw.FPDF_GetDocPermissions(document) & 16),
    )
    found = _Outside(facts)
    named = (Hidden("author", detail=info.get("Author", "")), Hidden("company", detail=info.get("Company", "")))
    found.private = tuple(one for one in named if one.detail)
    dates: list[tuple[Source, Role, str | None]] = [
        ("pdf", "created", info.get("CreationDate")),
        ("pdf", "modified", info.get("ModDate")),
    ]
    if may_name(data, BESIDE_PAGES):
        try:
            dates += _structured(data, found, annotations=any(one.annotated for one in seen))
        except Exception:
            found.notes = ("Its inner structure is damaged: form fields and active content could not be looked at.",)
    found.dates = tuple(one for source, role, text in dates if text and (one := metadata_date(text, source, role)))
    private = dict.fromkeys(found.private)
    found.hidden = (*private, *_hidden(found.facts, data), *(h for one in seen for h in one.hidden))
    return found


def _structured(data: bytes, found: _Outside, *, annotations: bool) -> list[tuple[Source, Role, str | None]]:
    """Adds what only the file's structure tells, and gives the dates of its XMP."""
    from checker.reading.structure import Structure, xmp_dates

    structure = Structure(data)
    found.root = structure.root
    packet = structure.xmp() or b""
    found.private += tuple(xmp.private(packet))
    dates = xmp_dates(packet) if packet else []
    found.facts = replace(
        found.facts,
        active_content=structure.active_content(annotations),
        form_values=sum(1 for one in structure.fields() if one.value and one.kind != "/Sig"),
        opens_at=structure.opens_at(),
    )
    return [("xmp", role, text) for role, text in dates]


def _hidden(facts: PdfFacts, data: bytes) -> list[Hidden]:
    found = []
    if facts.attachments:
        found.append(Hidden("attachment", detail=str(facts.attachments)))
    if facts.revisions > 1:
        found.append(Hidden("earlier_revision", detail=str(facts.revisions - 1)))
    if two_sided(data):
        found.append(Hidden("polyglot", detail="It can also be opened as a file of another kind."))
    return found


def _bookmarks(document: Any) -> list[Bookmark]:
    found = []
    try:
        for entry in document.get_toc(max_depth=12):
            target = entry.get_dest()
            page = target.get_index() if target else None
            found.append(
                Bookmark(entry.get_title().strip("\x00 "), page + 1 if page is not None else None, entry.level)
            )
            if len(found) >= 20_000:
                break
    except Exception:
        return found
    return found


def _info(document: Any) -> dict[str, str]:
    """The Info dictionary, without the entries that are no text."""
    found = {}
    for key in ("Author", "Company", "Producer", "CreationDate", "ModDate"):
        with suppress(UnicodeError):
            found[key] = document.get_metadata_value(key)
    return found


def _labels(document: Any) -> tuple[str, ...]:
    """The page labels, if there are any."""
    with suppress(UnicodeError):
        if document.get_page_label(0):
            return tuple(document.get_page_label(number) for number in range(min(len(document), 5000)))
    return ()


def _version(document: Any) -> str | None:
    number = document.get_version()
    return f"{number // 10}.{number % 10}" if number else None


def _appended(data: bytes) -> int:
    """Bytes behind the last end mark, white space apart."""
    end = data.rfind(b"%%EOF")
    return len(data[end + 5 :].strip(b"\r\n\t \x00")) if end >= 0 else 0


def _revisions(data: bytes) -> int:
    """How often the file was saved onto itself: cross-reference sections with an end mark; a linearised file has one
    more."""
    ends = data.count(b"%%EOF")
    return max(1, ends - (1 if b"/Linearized" in data[:2048] else 0))


def _by_other(job: Job, *, locked: bool) -> tuple[int, list[Seen], _Outside]:
    """By pypdf alone, for a file that pdfium does not open: text without places, no pictures."""
    data = job.content.data
    if b"/Adobe.PubSec" in data:
        raise UnreadableError("is locked for certain persons' keys; ask for an unlocked copy", _MEDIA)
    try:
        from checker.reading.structure import Structure

        structure = Structure(data)
        pages = structure.page_count()
    except Exception as fault:
        if locked:
            raise UnreadableError(LOCK_DAMAGED if _is_damage(fault) else LOCKED, _MEDIA) from None
        raise UnreadableError("is damaged: it is called a PDF, and neither engine could open it", _MEDIA) from None
    if pages == 0:
        raise UnreadableError("is damaged: no page could be found in it", _MEDIA)
    seen = [_other_page(structure, n, job.asking) for n in range(1, min(pages, job.settings.limits.pages) + 1)]
    facts = PdfFacts(appended_bytes=_appended(data), revisions=_revisions(data))
    return pages, seen, _Outside(facts, notes=(_SECOND,))


def _is_damage(fault: Exception) -> bool:
    """Whether the other engine found the description of the lock broken, rather than asking for a password too."""
    from pypdf.errors import FileNotDecryptedError, PdfReadError

    return isinstance(fault, PdfReadError) and not isinstance(fault, FileNotDecryptedError)


def _other_page(structure: Any, number: int, asking: Asking, instead: Seen | None = None) -> Seen:
    """A page by pypdf; where that fails too, `instead`."""
    try:
        text = structure.page_text(number)
    except Exception:
        return instead or Seen(PageFact(number, unread=CANNOT_READ))
    if not text.strip():
        return instead or Seen(
            PageFact(number, unread="shows no text, and the file is too damaged to look at its picture")
        )
    return words_of(PageText(number, text), PageFact(number, text="visible", blank=False), asking)
