"""A page that is a picture: its words by OCR, its ink, and how well it was scanned."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from checker.facts.dates import Dated
from checker.facts.form import PageFact
from checker.facts.geometry import Box
from checker.pages.page import Page
from checker.reading.ink.scan_marks import with_marks
from checker.reading.ocr.time_budget import Clock
from checker.reading.settings import Settings
from checker.recognising.asked_questions import Asking
from checker.recognising.page_findings import PageFindings, together
from checker.recognising.pipeline import recognise
from checker.recognising.recogniser import PageContext

if TYPE_CHECKING:
    from PIL.Image import Image

    from checker.reading.ocr import NotRead

_WORD = re.compile(r"[^\W_]{3,}")
_COMPARED = 5
"""Words of a text layer by which it can be held against what the page shows."""
_OF_LAYER = 0.96
"""How sure a word of a layer is of which parts agree with the page: a date is looked at, and stands if nothing else is
read."""
_SURELY = 12
"""Scanned pages of a file that the surest engine reads first; the pages behind them the quickest, or the file's time
ran out. Counted in pages, so that what is read does not hang on the machine's load."""
NO_OCR = "is a scan, and reading scans was switched off"
_NO_TIME = "is a scan, and the time for reading scans was used up"


@dataclass(slots=True)
class Scans:
    """What all scanned pages of one file share."""

    asking: Asking
    settings: Settings
    clock: Clock
    store: Any = None
    read: int = 0
    """Pages that engines have been asked for."""

    @property
    def refused(self) -> str | None:
        """Why no page is read by OCR any more."""
        if not self.settings.ocr:
            return NO_OCR
        return _NO_TIME if self.clock.left <= 0 else None


def read_scan(
    picture: "Image",
    fact: PageFact,
    layer: Page | None,
    scans: Scans,
    links: Sequence[tuple[Box, int]] = (),
) -> PageFindings:
    """The facts of a page's picture. `layer` is the text that the page carries without showing it, if any; `links` are
    the page's links to others, with their places."""
    from checker.reading.ocr import NotRead

    fact = replace(fact, sha256=sha256(picture.tobytes()).hexdigest())
    verified = _verified(picture, layer, scans)
    text = verified or _by_engine(picture, fact, scans)
    if isinstance(text, NotRead):
        fact = _quality(picture, fact, None)
        if text.why == "blank" or (text.why == "no_text" and fact.blank):
            return PageFindings(replace(fact, blank=True, text="none"))
        # How soft an edge may be goes by the height of letters, and those of Nastaliq are not known.
        fact = replace(fact, blank=False, blur=None if text.why == "script" else fact.blur)
        is_by_eye = text.why in ("by_eye", "script")
        return replace(unread(fact, layer, scans.asking, _predicate(text.reason)), by_eye=is_by_eye)
    text = with_marks(text, picture)
    form = replace(_quality(picture, fact, text), text="ocr", blank=False)
    seen = recognise(text, form, PageContext(scans.asking, links=links, sure=_surer(picture, text, scans)))
    if verified is not None:
        return _with_later_ink(replace(seen, layered=True), picture, verified, scans)
    return _with_layer(seen, text, layer, scans.asking)


def _by_engine(picture: "Image", fact: PageFact, scans: Scans) -> "Page | NotRead":
    from checker.reading.ocr import read_page

    languages, size = scans.asking.questions.languages, fact.size or (0.0, 0.0)
    scans.read += 1
    surest = scans.read <= _SURELY
    with scans.clock.running():
        seconds = max(1.0, scans.clock.left)
        return read_page(picture, fact.page, languages, size, None, scans.store, seconds, surest=surest)


def _verified(picture: "Image", layer: Page | None, scans: Scans) -> Page | None:
    """The page's own layer as its words, where strips of the page show that it says the same."""
    if layer is None or not layer.text.strip():
        return None
    from checker.reading.ocr.text_layer_check import agrees

    with scans.clock.running():
        same = agrees(picture, layer, scans.asking.questions.languages, scans.store, scans.clock.left)
    # Its words were read from the picture, too: whatever is said of words that an engine read holds for them. Two
    # strips are not the whole page, so that its dates are read a second time.
    return replace(layer, source="ocr", confidence=lambda _start, _end: _OF_LAYER) if same else None


def unread(fact: PageFact, layer: Page | None, asking: Asking, reason: str) -> PageFindings:
    """A scan that was not read: the words of its own text layer are used, and the page still counts as unread."""
    page = replace(layer, source="ocr", looked_at=False) if layer else None
    seen = recognise(page, fact, PageContext(asking)) if page else PageFindings(fact)
    return replace(seen, fact=replace(seen.fact, text="none", unread=reason))


def _surer(picture: "Image", text: Page, scans: Scans) -> Any:
    """A second look at doubtful dates, as long as there is time."""

    def look(dates: Sequence[Dated]) -> Sequence[Dated]:
        if not dates or scans.clock.left <= 0:
            return dates
        from checker.reading.ocr import sure_dates

        with scans.clock.running():
            return sure_dates(dates, text, picture, scans.asking.questions.date_order, min(20.0, scans.clock.left))

    return look


def _quality(picture: "Image", fact: PageFact, text: Page | None) -> PageFact:
    from checker.reading.quality.page_quality import look

    found = look(picture, size=fact.size, text=text)
    return replace(
        fact, blank=found.blank, rotation=found.rotation, skew=found.skew, blur=found.blur,
        low_contrast=found.low_contrast,
        cut_off=found.cut_off, colour=found.colour,
    )  # fmt: skip


def _with_layer(seen: PageFindings, text: Page, layer: Page | None, asking: Asking) -> PageFindings:
    """What the page's own text says beside: more, where it is the page's words; a warning, where it is not.

    A stamped page number or a filing line is all the text that many scans have: too little to be compared, and taken.
    """
    if layer is None or not layer.text.strip():
        return seen
    words, shown = (set(_WORD.findall(one.text.lower())) for one in (layer, text))
    if len(words) >= _COMPARED and len(words & shown) * 2 < min(len(words), max(_COMPARED, len(shown))):
        return replace(seen, hidden_differs=True)
    more = recognise(replace(layer, source="ocr"), seen.fact, PageContext(asking))
    more = replace(more, dates=tuple(_doubted(one, "only in the page's text layer") for one in more.dates))
    return replace(together(seen, more), layered=len(words) * 2 >= len(shown))


def _with_later_ink(seen: PageFindings, picture: "Image", layer: Page, scans: Scans) -> PageFindings:
    """What a stamp or a note says that was put on the page after its text layer was made."""
    from checker.reading.ocr import read_beside

    if scans.clock.left <= 0:
        return seen
    with scans.clock.running():
        text = read_beside(picture, layer, scans.store, min(20.0, scans.clock.left))
    if text is None:
        return seen
    more = recognise(text, seen.fact, PageContext(scans.asking, sure=_surer(picture, text, scans)))
    why = "in ink that the page's text layer leaves out"
    return together(seen, replace(more, dates=tuple(_doubted(one, why) for one in more.dates)))


def _doubted(date: Dated, why: str) -> Dated:
    """A date that only one of two readings of the page found."""
    said = f"{date.why}; {why}".lstrip("; ")
    return replace(date, confidence=min(date.confidence, 0.6), why=said, block=None)


def _predicate(reason: str) -> str:
    """A sentence's words behind `Page 3 …`."""
    reason = reason.rstrip(".")
    return (
        reason
        if reason.startswith(("is ", "was ", "could ", "shows ", "has "))
        else f"could not be read: {reason[:1].lower()}{reason[1:]}"
    )
