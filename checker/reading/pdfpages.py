"""The pages of a PDF, one after the other: by their text, or by OCR where the page is a picture."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from checker.facts.document import PageFact
from checker.reading.layers import Layers, layers_of
from checker.reading.page import Asking, Seen, words_of
from checker.reading.pagetext import PageText
from checker.reading.paper import paper_of
from checker.reading.pdf import Page
from checker.reading.settings import Settings

_OCR_DPI = 300.0
_NO_OCR = "is a scan, and reading scans was switched off"
_NO_TIME = "is a scan, and the time for reading scans was used up"


@dataclass(slots=True)
class Clock:
    """What is left of a file's time for OCR, in seconds."""

    left: float

    def spend(self, since: float) -> None:
        """Takes off what passed since that moment (time.monotonic)."""
        self.left -= time.monotonic() - since


def read_pages(
    document: Any, asking: Asking, settings: Settings, has_pictures: bool, store: Any = None
) -> Iterator[Seen]:
    """Each page of an open pdfium document in turn; the scanned ones at the end, first and last pages first.

    `has_pictures` False: no picture is in the file, and pages with text are not searched for one.
    """
    count = min(len(document), settings.limits.pages)
    scanned: list[tuple[int, Layers]] = []
    index_before = False
    for number in range(1, count + 1):
        seen = _guarded(document, number, asking, has_pictures, index_before)
        if isinstance(seen, Layers):
            scanned.append((number, seen))
            index_before = False
        else:
            index_before = bool(seen.rows)
            yield seen
    clock = Clock(settings.limits.ocr_seconds)
    for number, layers in sorted(scanned, key=lambda one: _urgency(one[0], count)):
        yield _scan(document, number, layers, asking, settings, clock, store)


def _urgency(number: int, count: int) -> tuple[int, int]:
    """The first two and the last two pages hold most of the dates that matter."""
    return (0 if number <= 2 or number > count - 2 else 1), number


def _guarded(document: Any, number: int, asking: Asking, has_pictures: bool, index_before: bool) -> Seen | Layers:
    try:
        page = Page(document, number)
    except Exception:
        return Seen(PageFact(number, unread="is damaged and cannot be opened"))
    try:
        return _page(page, asking, has_pictures, index_before)
    except Exception:
        return Seen(PageFact(number, unread="is damaged and could not be read"))
    finally:
        page.close()


def _page(page: Page, asking: Asking, has_pictures: bool, index_before: bool) -> Seen | Layers:
    text = page.text()
    letters = len(text.text) - text.text.count(" ") - text.text.count("\n")
    layers = layers_of(page) if has_pictures or letters < 20 else Layers(visible=letters)
    if layers.scanned:
        return layers
    fact = replace(_form(page), dpi=layers.dpi if layers.picture > 0.1 else None)
    if letters == 0:
        return Seen(replace(fact, blank=layers.picture == 0 and layers.drawn == 0, text="none"))
    return words_of(text, replace(fact, rotation=page.turned(), blank=False, text="visible"), asking, index_before=index_before)


def _form(page: Page) -> PageFact:
    width, height = page.size
    return PageFact(page.number, paper=paper_of(width, height), size=(round(width, 1), round(height, 1)))


def _scan(
    document: Any, number: int, layers: Layers, asking: Asking, settings: Settings, clock: Clock, store: Any
) -> Seen:
    """A page that is a picture: by OCR; what its own text layer says is kept beside it."""
    try:
        page = Page(document, number)
    except Exception:
        return Seen(PageFact(number, unread="is damaged and cannot be opened"))
    try:
        fact = replace(_form(page), dpi=layers.dpi, blank=False)
        layer = page.text()
        if not settings.ocr or clock.left <= 0:
            return _unread(fact, layer, asking, _NO_TIME if settings.ocr else _NO_OCR)
        began = time.monotonic()
        try:
            return _by_ocr(page, fact, layer, asking, clock, store)
        finally:
            clock.spend(began)
    except Exception:
        return Seen(PageFact(number, unread="is damaged and could not be read"))
    finally:
        page.close()


def _by_ocr(page: Page, fact: PageFact, layer: PageText, asking: Asking, clock: Clock, store: Any) -> Seen:
    from checker.reading.scans import NotRead, read_page

    picture = page.picture(_OCR_DPI)
    text = read_page(picture, page.number, asking.questions.languages, page.size, None, store, clock.left)
    if isinstance(text, NotRead):
        if text.why == "blank":
            return Seen(replace(fact, blank=True, text="none"))
        return replace(_unread(fact, layer, asking, text.reason), by_eye=text.why == "by_eye")
    return words_of(text, replace(fact, text="ocr"), asking)


def _unread(fact: PageFact, layer: PageText, asking: Asking, reason: str) -> Seen:
    """A scan that was not read: the words of its own text layer are used, and the page still counts as unread."""
    seen = words_of(replace(layer, source="ocr"), fact, asking)
    return replace(seen, fact=replace(seen.fact, text="none", unread=reason))
