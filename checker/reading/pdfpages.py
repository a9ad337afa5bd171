"""The pages of a PDF, one after the other: by their text, or by OCR where the page is a picture."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from checker.facts.document import PageFact
from checker.reading import patience
from checker.reading.layers import Layers, layers_of
from checker.reading.page import Asking, Seen, words_of
from checker.reading.paper import paper_of
from checker.reading.pdf import Page
from checker.reading.scanned import Scans, read_scan, unread, with_ink

_OCR_DPI = 300.0
_INK_DPI = 150.0
_CANNOT_OPEN = "is damaged and cannot be opened"
_CANNOT_READ = "is damaged and could not be read"


def read_pages(document: Any, scans: Scans, most: int, has_pictures: bool) -> Iterator[Seen]:
    """Each page of an open pdfium document in turn; the scanned ones at the end, first and last pages first.

    `has_pictures` False: no picture is in the file, and pages with text are not searched for one.
    """
    count = min(len(document), most)
    scanned: list[tuple[int, Layers]] = []
    index_before = False
    for number in range(1, count + 1):
        patience.at_page(number)
        seen = _opened(document, number, lambda page: _page(page, scans.asking, has_pictures, index_before))  # noqa: B023
        if isinstance(seen, Layers):
            scanned.append((number, seen))
        else:
            index_before = bool(seen.rows)
            yield seen
    for number, layers in sorted(scanned, key=lambda one: _urgency(one[0], count)):
        patience.at_page(number)
        yield _opened(document, number, lambda page: _scan(page, layers, scans))  # noqa: B023
    patience.at_page(0)


def _urgency(number: int, count: int) -> tuple[int, int]:
    """The first two and the last two pages hold most of the dates that matter."""
    return (0 if number <= 2 or number > count - 2 else 1), number


def _opened(document: Any, number: int, look: Any) -> Any:
    """What `look` says of the page; a page that cannot be opened or read costs itself alone."""
    try:
        page = Page(document, number)
    except Exception:
        return Seen(PageFact(number, unread=_CANNOT_OPEN))
    try:
        return look(page)
    except MemoryError:
        raise
    except Exception:
        return Seen(PageFact(number, unread=_CANNOT_READ))
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
    fact = replace(fact, rotation=page.turned(), blank=False, text="visible")
    seen = words_of(text, fact, asking, index_before=index_before)
    if layers.picture and any(one.block and one.state == "empty" for one in seen.signatures):
        return replace(seen, signatures=with_ink(page.picture(_INK_DPI), text, seen, page.size))
    return seen


def _form(page: Page) -> PageFact:
    width, height = page.size
    return PageFact(page.number, paper=paper_of(width, height), size=(round(width, 1), round(height, 1)))


def _scan(page: Page, layers: Layers, scans: Scans) -> Seen:
    fact = replace(_form(page), dpi=layers.dpi, blank=False)
    layer = page.text()
    if scans.refused:
        return unread(fact, layer, scans.asking, scans.refused)
    return read_scan(page.picture(_OCR_DPI), fact, layer, scans)
