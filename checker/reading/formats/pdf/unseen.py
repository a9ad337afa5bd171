"""Words of a PDF's page that no reader sees, whatever hides them.

The page's objects tell cheaply which texts something could hide: ink that is pale, transparent or not there, a shape, a
picture or a note drawn later, a clip, a layer, the edge of the page. Only where there are such texts is the page drawn
with them and without: where that changes nothing, nobody sees them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as raw

from checker.facts.form import Hidden
from checker.facts.geometry import Box, around
from checker.pages.page import Page
from checker.reading.formats.pdf.contrast import planes_apart
from checker.reading.formats.pdf.layers import Drawn, Layers, address, without
from checker.reading.formats.pdf.pdfium import PdfPage
from checker.reading.formats.pdf.print_size import too_small
from checker.reading.formats.pdf.suspects import is_narrow, suspects_on
from checker.recognising.dates import dates_in

if TYPE_CHECKING:
    from numpy.typing import NDArray

_DPI = 100.0
_FAINTEST = 16
"""Levels of 255 by which a letter must change the page to be seen, as between two greys: on white paper a ratio of
luminance of 1.14, on black 1.10 (WCAG 2.2), where 3 is asked of large letters."""
_PRINTED = 40
"""Levels of 255 between light and dark in a picture that shows something."""
_LEAST = 0.3
"""Points: where a letter's place is smaller, its form is drawn with its neighbours'."""
_WORD = 3
"""Letters that are more than a printer's mark."""


@dataclass(frozen=True, slots=True)
class Unseen:
    """The page as it is seen, and what it holds beside."""

    text: Page
    """Blank where nobody sees a letter; every other character keeps its offset."""
    hidden: tuple[Hidden, ...] = ()
    suspected: bool = False
    """Whether anything could hide a text of it."""


def without_unseen(page: PdfPage, layers: Layers, text: Page) -> Unseen:
    """The text of a page, and apart from it what no reader sees."""
    suspects = {address(one.handle): (one, on_picture) for one, on_picture in suspects_on(page, layers)}
    if not suspects:
        return Unseen(text)
    found = _Look(page, layers, text, suspects).unseen()
    if not found:
        return Unseen(text, suspected=True)
    letters = list(text.text)
    for nth in found:
        letters[nth] = " "
    return Unseen(page.with_text(text, "".join(letters)), tuple(_told(page, text, found)), suspected=True)


def _told(page: PdfPage, text: Page, found: Sequence[int]) -> Iterator[Hidden]:
    """What is said of it: where the first of it stands, and which days it names."""
    whole = Box(0.0, 0.0, *page.size)
    runs = [(run[0], run[-1] + 1) for run in _runs(found)]
    placed = [(run, text.box(*run)) for run in runs]
    for what, chosen in (
        ("hidden_text", [(run, box) for run, box in placed if box is None or box.meets(whole)]),
        ("off_page_text", [(run, box) for run, box in placed if box is not None and not box.meets(whole)]),
    ):
        words = " ".join(text.text[start:end] for (start, end), _ in chosen)
        if sum(map(str.isalnum, words)) >= _WORD:
            days = dict.fromkeys(" ".join(one.written.split()) for one in dates_in(words) if one.readings)
            place = chosen[0][1] if what == "hidden_text" else None
            yield Hidden(what, page.number, place, ", ".join(days))  # type: ignore[arg-type]


def _runs(found: Sequence[int]) -> Iterator[list[int]]:
    """Offsets that follow each other."""
    for _, run in groupby(enumerate(found), key=lambda one: one[1] - one[0]):
        yield [nth for _, nth in run]


_Suspects = Mapping[int, tuple[Drawn, bool]]


class _Look:
    """A page drawn with some of its texts, and without."""

    def __init__(self, page: PdfPage, layers: Layers, text: Page, suspects: _Suspects) -> None:
        self._page, self._layers, self._text, self._suspects = page, layers, text, suspects
        self._whole = Box(0.0, 0.0, *page.size)
        every = (one for one in layers.objects if one.sort == raw.FPDF_PAGEOBJ_TEXT)
        self._tiny = too_small((one, one.bounds()) for one in every)
        places = [page.upright(bounds) for one, _ in suspects.values() if (bounds := one.bounds())]
        inside = around(box for box in places if box.meets(self._whole))
        self._area = inside and inside.widened(2, 2).within(self._whole)
        self._pictures: list[Box] = []
        self._changes: dict[bool, NDArray[Any]] = {}
        self._textless: NDArray[Any] | None = None
        if self._area is not None:
            self._draw(self._area)

    def _draw(self, area: Box) -> None:
        shown = self._drawn(area)
        for on_picture in {each for _, each in self._suspects.values()}:
            with without(one.handle for one, each in self._suspects.values() if each is on_picture):
                self._changes[on_picture] = planes_apart(shown, self._drawn(area))
        images = [one for one in self._layers.objects if one.sort == raw.FPDF_PAGEOBJ_IMAGE]
        places = (self._page.upright(bounds) for one in images if (bounds := one.bounds()))
        self._pictures = [box for box in places if box.meets(area)]
        if self._pictures:
            with without(one.handle for one in self._layers.objects if one.sort == raw.FPDF_PAGEOBJ_TEXT):
                self._textless = self._drawn(area).mean(axis=2)

    def _drawn(self, area: Box) -> "NDArray[Any]":
        import numpy

        return numpy.asarray(self._page.picture(_DPI, box=area).convert("RGB"), numpy.int16)

    def unseen(self) -> list[int]:
        """The offsets of what nobody sees: letters, at least two side by side, and the marks between them."""
        handle = self._page.text_handle().raw
        found: list[int] = []
        hidden = False
        for nth, letter in enumerate(self._text.text):
            if letter == "\n":
                hidden = False
                continue
            if letter.isalnum():
                at = self._page.letter(nth)
                suspect = self._suspects.get(address(raw.FPDFText_GetTextObject(handle, at))) if at >= 0 else None
                hidden = suspect is not None and self._is_unseen(*suspect, at)
            if hidden:
                found.append(nth)
        return [nth for run in _runs(found) if len(run) > 1 for nth in run]

    def _is_unseen(self, text: Drawn, on_picture: bool, at: int) -> bool:
        bounds = text.bounds()
        box = self._page.letter_box(at)
        if address(text.handle) in self._tiny or (bounds and is_narrow(bounds) and self._has_no_width(at)):
            return True
        if self._area is None or not box.meets(self._area):
            return True
        change = self._cut(self._changes[on_picture], box)
        if not change.size or min(box.width, box.height) < _LEAST or change.max() >= _FAINTEST:
            return False
        return not self._is_layer(box)

    def _has_no_width(self, at: int) -> bool:
        loose = raw.FS_RECTF()
        found = raw.FPDFText_GetLooseCharBox(self._page.text_handle().raw, at, loose)
        return bool(found and loose.right - loose.left < _LEAST)

    def _is_layer(self, box: Box) -> bool:
        """Whether it belongs to a picture that shows something in its place, as the words of a scan do."""
        if not any(box.meets(picture) for picture in self._pictures):
            return False
        under = self._cut(self._textless, box)
        return bool(under.size and under.max() - under.min() >= _PRINTED)

    def _cut(self, plane: Any, box: Box) -> Any:
        assert self._area is not None
        scale = plane.shape[1] / max(0.1, self._area.width)
        x0, y0 = (box.left - self._area.left) * scale, (box.top - self._area.top) * scale
        x1, y1 = (box.right - self._area.left) * scale, (box.bottom - self._area.top) * scale
        return plane[max(0, int(y0)) : max(0, int(y1) + 1), max(0, int(x0)) : max(0, int(x1) + 1)]
