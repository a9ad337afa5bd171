"""The pages of a PDF, one after the other: by their text, or by OCR where the page is a picture."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from hashlib import sha256
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from checker.facts.form import Hidden, PageFact
from checker.facts.geometry import Box
from checker.pages.page import Ink, Page
from checker.pages.paper_size import paper_of
from checker.reading.formats.pdf.hidden import hidden_on
from checker.reading.formats.pdf.layers import Drawn, Layers, is_ruled, layers_of
from checker.reading.formats.pdf.mixed_scripts import as_seen, mixed_words
from checker.reading.formats.pdf.page_marks import drawn_on, ink_on
from checker.reading.formats.pdf.pdfium import PdfPage
from checker.reading.formats.pdf.shown_dates import DateLook
from checker.reading.formats.pdf.struck_out import StruckOut
from checker.reading.formats.pdf.undecodable_image import REASON, has_undecoded_picture
from checker.reading.formats.pdf.unseen import without_unseen
from checker.reading.ocr.scanned_page import Scans, read_scan, unread
from checker.reading.read_job import Job
from checker.reading.workers import heartbeat
from checker.recognising.page_findings import PageFindings, following
from checker.recognising.pipeline import recognise
from checker.recognising.recogniser import PageContext

_ENOUGH = 300
"""Letters by which a page of text is told from another one of the same form."""
_OCR_DPI = 300.0
_LOOK_DPI = 75.0
_PAGE_SECONDS = 4.0
"""About what reading a scanned page takes."""
_MOST_MIXED = 5
"""Words of two alphabets that are told of a page."""
CANNOT_OPEN = "is damaged and cannot be opened"
CANNOT_READ = "is damaged and could not be read"


def read_pages(document: Any, job: Job, scans: Scans) -> Iterator[PageFindings]:
    """Each page of an open pdfium document in turn; the scanned ones at the end, first and last pages first."""
    count = min(len(document), job.settings.limits.pages)
    scanned: list[int] = []
    before: PageFindings | None = None
    for number in range(1, count + 1):
        if reason := job.left_out(number):
            yield PageFindings(PageFact(number, unread=reason))
            continue
        heartbeat.at_page(number)
        seen = _opened(document, number, partial(_page, scans=scans, before=before))
        if isinstance(seen, Layers):
            scanned.append(number)
            before = None
        else:
            before = seen
            yield seen
    for number in _most_urgent_first(document, scanned, count, scans):
        heartbeat.at_page(number)
        yield _opened(document, number, partial(_scan, scans=scans))
    heartbeat.at_page(0)


def _most_urgent_first(document: Any, scanned: list[int], count: int, scans: Scans) -> list[int]:
    """The first two and the last two pages hold most of the dates that matter; then come those with a stamp, if the
    time may not reach for all."""
    ends = [number for number in scanned if number <= 2 or number > count - 2]
    others = [number for number in scanned if 2 < number <= count - 2]
    if scans.refused is None and len(scanned) * _PAGE_SECONDS > scans.clock.left:
        stamped = list(_stamped(document, others, scans))
        others = stamped + [number for number in others if number not in stamped]
    return ends + others


def _stamped(document: Any, numbers: Sequence[int], scans: Scans) -> Iterator[int]:
    """Those of the pages that seem to bear a stamp, as far as a tenth of the time reaches."""
    enough = scans.clock.left * 0.9
    for number in numbers:
        if scans.clock.left < enough:
            return
        with scans.clock.running():
            seems = _opened(document, number, _seems_stamped)
        if seems is True:
            yield number


def _seems_stamped(page: PdfPage) -> bool:
    from checker.reading.ocr.stamps import likely

    heartbeat.at_page(page.number)
    return likely(page.picture(_LOOK_DPI), page.size)


def _opened(document: Any, number: int, look: Any) -> Any:
    """What `look` says of the page; a page that cannot be opened or read costs itself alone."""
    try:
        page = PdfPage(document, number)
    except Exception:
        return PageFindings(PageFact(number, unread=CANNOT_OPEN))
    try:
        return look(page)
    except MemoryError:
        raise
    except pdfium.PdfiumError:
        return PageFindings(PageFact(number, unread=CANNOT_READ))
    except Exception as fault:
        reason = f"could not be read: a fault of the program ({type(fault).__name__})"
        return PageFindings(PageFact(number, unread=reason))
    finally:
        page.close()


def _page(page: PdfPage, scans: Scans, before: PageFindings | None) -> PageFindings | Layers:
    text = page.text()
    letters = len(text.text) - text.text.count(" ") - text.text.count("\n")
    layers = layers_of(page, letters)
    if layers.scanned:
        return layers
    seen = without_unseen(page, layers, text)
    has_words = bool(seen.text.text.strip())
    if not has_words and _shows_more(page, layers):
        return layers
    mixed = list(mixed_words(seen.text.text))
    text = page.with_text(seen.text, as_seen(seen.text.text, mixed)) if mixed else seen.text
    text = replace(text, ruled=partial(drawn_on, page, layers))
    text = replace(text, inked=partial(_ink, page, layers, text))
    links = page.links()
    dpi = layers.dpi if layers.picture > 0.1 else None
    if not has_words:
        found = PageFindings(_form(page, dpi=dpi, blank=layers.picture == 0 and layers.drawn == 0, text="none"))
    else:
        content = sha256(text.text.encode()).hexdigest() if layers.picture == 0 and letters >= _ENOUGH else None
        fact = _form(page, dpi=dpi, rotation=page.turned(), blank=False, text="visible", sha256=content)
        look = DateLook(page, text, scans)
        struck = StruckOut(page, layers, text)
        context = following(before, PageContext(scans.asking, links=links, sure=lambda dates: struck(look(dates))))
        found = recognise(text, fact, context)
        words = (Hidden("mixed_script", page.number, text.box(*one.span()), one[0]) for one in mixed[:_MOST_MIXED])
        found = replace(found, hidden=(*look.hidden, *words))
    found = replace(found, hidden=(*seen.hidden, *found.hidden))
    return _beside(found, page, layers, links, covered=seen.suspected)


def _shows_more(page: PdfPage, layers: Layers) -> bool:
    """Whether a page without words shows something else than ruled lines and frames, as the eye sees it."""
    if all(_is_rule_or_blank(one) for one in layers.objects):
        return False
    from checker.reading.quality.blank_page import blank

    return not blank(page.picture(_LOOK_DPI).convert("L"))


def _is_rule_or_blank(one: Drawn) -> bool:
    """Whether an object is a ruled line or frame, or a blank: text without width and height."""
    if one.sort == raw.FPDF_PAGEOBJ_PATH:
        return is_ruled(one.handle)
    place = one.bounds() if one.sort == raw.FPDF_PAGEOBJ_TEXT else None
    return place is not None and place[0] == place[2] and place[1] == place[3]


def _ink(page: PdfPage, layers: Layers, text: Page) -> tuple[Ink, ...]:
    return ink_on(page, layers, text.lines, text.drawn)


def _beside(
    seen: PageFindings, page: PdfPage, layers: Layers, links: Sequence[tuple[Box, int]], *, covered: bool = True
) -> PageFindings:
    """With what is on the page beside its words. Not `covered`: nothing lies over them."""
    return replace(
        seen,
        hidden=_told_once(hidden_on(page, layers, covered=covered), seen.hidden),
        links=tuple(target for _, target in links),
        annotated=bool(page.annotations),
    )


def _told_once(covered: Sequence[Hidden], unseen: Sequence[Hidden]) -> tuple[Hidden, ...]:
    """Words under a box that blacks them out are told as such, and no second time as words that nobody sees."""
    boxes = [one.box for one in covered if one.what == "bad_redaction" and one.box]
    others = (one for one in unseen if not (one.box and any(box.holds(one.box) for box in boxes)))
    return (*covered, *others)


def _form(page: PdfPage, **more: Any) -> PageFact:
    width, height = page.size
    return PageFact(page.number, paper=paper_of(width, height), size=(round(width, 1), round(height, 1)), **more)


def _scan(page: PdfPage, scans: Scans) -> PageFindings:
    layer = page.text()
    layers = layers_of(page, len(layer.text))
    fact = _form(page, dpi=layers.dpi, blank=False)
    links = page.links()
    if scans.refused:
        seen = unread(fact, layer, scans.asking, scans.refused)
    else:
        seen = read_scan(page.picture(_OCR_DPI), fact, layer, scans, links)
        if seen.fact.blank and has_undecoded_picture(page, layers):
            seen = replace(seen, fact=replace(seen.fact, blank=None, unread=REASON))
    return _beside(seen, page, layers, links)
