"""PDFium: a PDF's pages, their text with a way back to places, their boxes and their pictures.

One PDFium a process, never threads. Everything here works on bytes; nothing is written.
"""

import ctypes
import math
import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal, cast

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from checker.facts.geometry import Box, around
from checker.pages.page import Page
from checker.reading.file_bytes import UnreadableError
from checker.reading.formats.pdf.actual_text import Place, misplaced, parts_between
from checker.reading.formats.pdf.arabic_order import in_reading_order
from checker.reading.formats.pdf.lookless_notes import drawn_notes
from checker.reading.formats.pdf.page_layout import LineFinder

if TYPE_CHECKING:
    from PIL.Image import Image

_PASSWORD = 4
LOCKED = "is locked with a password; ask for an unlocked copy"
_MOST = 2000
"""Annotations of one page that are looked at."""
_SHOWN = (
    raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_FREETEXT, raw.FPDF_ANNOT_STAMP, raw.FPDF_ANNOT_INK, raw.FPDF_ANNOT_SQUARE,
)  # fmt: skip
"""Annotations that hold what a reader takes for the page itself: filled fields, typed words, stamps, drawings,
boxes."""
_SAMPLE = 24
"""Characters whose direction is asked to tell which way up a page's text stands."""


class LockedError(UnreadableError):
    """Pdfium asks for a password."""


@contextmanager
def opened(data: bytes) -> Iterator[Any]:
    """The pdfium document of those bytes.

    Raises LockedError where a password is asked for, and PdfiumError where pdfium finds no PDF in them.
    """
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as fault:
        if getattr(fault, "err_code", None) == _PASSWORD:
            raise LockedError(LOCKED) from None
        raise
    try:
        if b"/NeedAppearances" in data:
            document.init_forms()  # fields that were filled in without a picture of their value get one
        yield document
    finally:
        document.close()


class PdfPage:
    """One page while it is open; it must be closed before its document is."""

    def __init__(self, document: Any, number: int) -> None:
        self.number = number
        self._document = document
        self._text: Any = None
        self._index: Callable[[int], int] | None = None
        self._elsewhere: dict[int, Place] = {}
        """Where letters stand that pdfium misplaces, by its number of them."""
        self.handle = document[number - 1]
        self.annotations = _annotations(self.handle)
        self.lookless = drawn_notes(self.handle) if raw.FPDF_ANNOT_FREETEXT in self.annotations else []
        if not self.annotations.isdisjoint(_SHOWN) and raw.FPDFPage_Flatten(self.handle, raw.FLAT_NORMALDISPLAY) == 1:
            # Filled fields, stamps and typed notes are now part of the page, where a reader sees them: read and
            # rendered.
            self.handle.close()
            self.handle = document[number - 1]

    def close(self) -> None:
        """Gives the page's memory back; boxes cannot be asked for any more."""
        if self._text is not None:
            self._text.close()
        self.handle.close()

    @property
    def size(self) -> tuple[float, float]:
        """Width and height as displayed, in points."""
        return cast(tuple[float, float], self.handle.get_size())

    def text(self) -> Page:
        """The page's text, line ends as `\\n`, characters in pdfium's reading order."""
        handle = self.text_handle().raw
        text = _plain(_characters(handle))
        boxes = _Boxes(self, handle, text)
        self._index = boxes.index
        self._elsewhere |= misplaced(self.handle, handle)
        text = in_reading_order(text, boxes.left)
        return self.with_text(Page(self.number, "", size=self.size, box=boxes), text)

    def with_text(self, page: Page, text: str) -> Page:
        """This page's text in other words, each character in the place of the one that it stands for."""
        finder = LineFinder(self.text_handle().raw, self.letter, self.letter_box, self.boxes_of)
        return replace(page, text=text, laid_out=lambda: finder.lines(text))

    def letter(self, offset: int) -> int:
        """Pdfium's number of the character at an offset of the page's text."""
        assert self._index is not None
        return self._index(offset)

    def letter_box(self, letter: int) -> Box:
        """Where a character stands, by pdfium's number of it."""
        if letter in self._elsewhere:
            return self.upright(self._elsewhere[letter])
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        raw.FPDFText_GetCharBox(self.text_handle().raw, letter, left, right, bottom, top)
        return self.upright((left.value, bottom.value, right.value, top.value))

    def boxes_of(self, first: int, last: int) -> Iterator[Box]:
        """Where the pieces of text stand that were drawn at once, in the order of the text, from one character to
        another by pdfium's numbers of them; without letters that it misplaces."""
        handle, sides = self.text_handle().raw, [ctypes.c_double() for _ in range(4)]
        for start, end in parts_between(first, last, self._elsewhere):
            for nth in range(raw.FPDFText_CountRects(handle, start, end - start + 1)):
                if raw.FPDFText_GetRect(handle, nth, *sides):
                    left, top, right, bottom = (side.value for side in sides)
                    yield self.upright((left, bottom, right, top))

    def text_handle(self) -> Any:
        """Pdfium's own text page."""
        if self._text is None:
            self._text = self.handle.get_textpage()
        return self._text

    def letters(self) -> Iterator[tuple[str, tuple[float, float, float, float]]]:
        """Each character and its place (left, bottom, right, top) in the page's own space."""
        handle = self.text_handle()
        for index in range(raw.FPDFText_CountChars(handle)):
            yield chr(raw.FPDFText_GetUnicode(handle, index)), handle.get_charbox(index)

    def upright(self, box: tuple[float, float, float, float]) -> Box:
        """A box of the page's own space (left, bottom, right, top) as it is displayed, from the top left."""
        left, bottom, right, top = self.bounds()
        x0, y0, x1, y1 = box
        match self.handle.get_rotation():
            case 90:
                placed = (y0 - bottom, x0 - left, y1 - bottom, x1 - left)
            case 180:
                placed = (right - x1, y0 - bottom, right - x0, y1 - bottom)
            case 270:
                placed = (top - y1, right - x1, top - y0, right - x0)
            case _:
                placed = (x0 - left, top - y1, x1 - left, top - y0)
        return Box(*placed).rounded()

    def bounds(self) -> tuple[float, float, float, float]:
        """What of the page is displayed: left, bottom, right, top in its own space."""
        return cast(tuple[float, float, float, float], self.handle.get_bbox())

    def turned(self) -> int:
        """Degrees clockwise that the text must be turned to be upright for a reader (0, 90, 180, 270)."""
        if self._text is None:
            return 0
        handle = self._text.raw
        count = raw.FPDFText_CountChars(handle)
        votes = [0, 0, 0, 0]
        for index in range(0, count, max(1, count // _SAMPLE)):
            if raw.FPDFText_GetUnicode(handle, index) > 32:
                angle = raw.FPDFText_GetCharAngle(handle, index)
                if angle >= 0:
                    votes[round(angle / (math.pi / 2)) % 4] += 1
        best = votes.index(max(votes))
        return int(-best * 90 - self.handle.get_rotation()) % 360  # pdfium counts a letter's angle clockwise

    def turned_at(self, letter: int) -> int:
        """The same of one character, by pdfium's number of it."""
        clockwise = max(0.0, raw.FPDFText_GetCharAngle(self.text_handle().raw, letter))
        return int(round(clockwise / (math.pi / 2)) * -90 - self.handle.get_rotation()) % 360

    def picture(
        self,
        dpi: float,
        *,
        box: Box | None = None,
        most_pixels: int = 40_000_000,
        content: Literal["screen", "print"] | None = None,
    ) -> "Image":
        """The page as it is displayed, or the box of it, as a PIL image; at a lower resolution if it would be too
        large. `content`: without annotations, as it is displayed or as it is printed."""
        width, height = self.size
        scale = min(dpi / 72, math.sqrt(most_pixels / max(1.0, width * height)))
        crop = (0.0, 0.0, 0.0, 0.0)
        if box is not None:
            crop = (box[0], height - box[3], width - box[2], box[1])
        drawn = self.handle.render(
            scale=scale, crop=crop, may_draw_forms=True, draw_annots=content is None,
            extra_flags=raw.FPDF_PRINTING if content == "print" else 0,
        )  # fmt: skip
        return cast("Image", drawn.to_pil())

    def links(self) -> list[tuple[Box, int]]:
        """Links that lead to a page of the same file: where they stand, and the page (from 1)."""
        if raw.FPDF_ANNOT_LINK not in self.annotations:
            return []
        position, link, found = ctypes.c_int(0), raw.FPDF_LINK(), list[tuple[Box, int]]()
        while len(found) < _MOST and raw.FPDFLink_Enumerate(self.handle, position, link):
            target = raw.FPDFLink_GetDest(self._document, link)
            if not target and (action := raw.FPDFLink_GetAction(link)):
                target = raw.FPDFAction_GetDest(self._document, action)
            place = raw.FS_RECTF()
            index = raw.FPDFDest_GetDestPageIndex(self._document, target) if target else -1
            if index >= 0 and raw.FPDFLink_GetAnnotRect(link, place):
                found.append((self.upright((place.left, place.bottom, place.right, place.top)), index + 1))
        return found

    def annotated(self, sort: int) -> list[tuple[float, float, float, float]]:
        """Where annotations of that sort stand, in the page's own space."""
        found: list[tuple[float, float, float, float]] = []
        for nth in range(min(_MOST, raw.FPDFPage_GetAnnotCount(self.handle))):
            annotation = raw.FPDFPage_GetAnnot(self.handle, nth)
            place = raw.FS_RECTF()
            if annotation:
                if raw.FPDFAnnot_GetSubtype(annotation) == sort and raw.FPDFAnnot_GetRect(annotation, place):
                    found.append((place.left, place.bottom, place.right, place.top))
                raw.FPDFPage_CloseAnnot(annotation)
        return found


class _Boxes:
    """From characters of a page's text to the box around them, while the page is open."""

    __slots__ = ("_ends", "_handle", "_page")

    def __init__(self, page: PdfPage, handle: Any, text: str) -> None:
        self._page, self._handle = page, handle
        self._ends = [match.start() for match in re.finditer("\n", text)]

    def __call__(self, start: int, end: int) -> Box | None:
        first, last = self.index(start), self.index(max(start, end - 1))
        if first < 0 or last < first:
            return None
        return around(self._page.boxes_of(first, last))

    def left(self, offset: int) -> float:
        """Where the character at that offset begins, from the left of the page's own space."""
        sides = [ctypes.c_double() for _ in range(4)]
        raw.FPDFText_GetCharBox(self._handle, self.index(offset), *sides)
        return sides[0].value

    def index(self, offset: int) -> int:
        """Pdfium's number of the character at that offset of our text: there a line end counts two."""
        shift = bisect_left(self._ends, offset)
        return cast(int, raw.FPDFText_GetCharIndexFromTextIndex(self._handle, offset + shift))


def _annotations(page: Any) -> frozenset[int]:
    """The sorts of annotations on a page, as pdfium numbers them."""
    sorts = set()
    for nth in range(min(_MOST, raw.FPDFPage_GetAnnotCount(page))):
        annotation = raw.FPDFPage_GetAnnot(page, nth)
        if annotation:
            sorts.add(raw.FPDFAnnot_GetSubtype(annotation))
            raw.FPDFPage_CloseAnnot(annotation)
    return frozenset(sorts)


def _characters(handle: Any) -> str:
    count = raw.FPDFText_CountChars(handle)
    if count <= 0:
        return ""
    buffer = (ctypes.c_ushort * (count + 1))()
    written = raw.FPDFText_GetText(handle, 0, count, buffer)
    # One offset a UTF-16 unit: characters beyond the first plane (there are next to none) become one mark a unit.
    return bytes(memoryview(buffer)[: max(0, written - 1)]).decode("utf-16-le", "replace")


def _plain(text: str) -> str:
    """Line ends as one character; the mark that pdfium puts for a hyphen at a line's end as a hyphen."""
    return text.replace("\r\n", "\n").replace("\ufffe", "-").replace("\x02", "-")
