"""Words that a PDF's layers show on the screen and not in print, or the other way round.

A layer may say for itself whether it is shown, and whether it is printed (ISO 32000-2, 8.11.4.4). Each page of a file
with such layers is drawn both ways; where that differs, the texts that make the difference are told apart.
"""

import ctypes
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from checker.facts.form import Hidden
from checker.facts.geometry import Box
from checker.reading.formats.pdf.layers import Drawn, layers_of, without
from checker.reading.formats.pdf.pdfium import PdfPage

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOST_PAGES = 100
"""Pages of one file that are drawn both ways."""
_DPI = 100.0
_FAINTEST = 16
"""Levels of 255 by which something must change the page to be seen."""
_MOST_TEXTS = 80
"""Texts of a page that are asked one by one."""
_LONGEST = 80


def printed_otherwise(document: Any) -> Iterator[Hidden]:
    """Where the pages of an open document show something else in print than on the screen, each place with both."""
    for number in range(1, min(len(document), MOST_PAGES) + 1):
        try:
            page = PdfPage(document, number)
        except pdfium.PdfiumError:  # told as unread
            continue
        try:
            if found := _on_page(page):
                yield found
        finally:
            page.close()


def _on_page(page: PdfPage) -> Hidden | None:
    import numpy

    whole = Box(0.0, 0.0, *page.size)
    rows, columns = numpy.nonzero(_differs(_drawn(page, whole), _drawn(page, whole, printed=True)))
    if not rows.size:
        return None
    point = 72 / _DPI
    area = Box(columns.min() * point, rows.min() * point, (columns.max() + 1) * point, (rows.max() + 1) * point)
    area = area.widened(1, 1).within(whole)
    shown, printed = _texts(page, area)
    if not (shown or printed):
        return Hidden("other_text", page.number, area.rounded(), "looks otherwise in print than on the screen")
    words = ("“" + " ".join(some)[:_LONGEST] + "”" if some else "nothing" for some in (shown, printed))
    return Hidden("other_text", page.number, area.rounded(), "shows {}, prints {}".format(*words))


def _texts(page: PdfPage, area: Box) -> tuple[list[str], list[str]]:
    """The texts that are seen only on the screen, and those that are seen only in print."""
    shown: list[str] = []
    printed: list[str] = []
    for text, box in _meeting(page, area)[:_MOST_TEXTS]:
        on_screen, on_paper = (_shows(page, text, box, printed=by) for by in (False, True))
        if on_screen != on_paper and (words := _words(page, text)):
            (shown if on_screen else printed).append(words)
    return shown, printed


def _meeting(page: PdfPage, area: Box) -> Sequence[tuple[Drawn, Box]]:
    texts = (one for one in layers_of(page, 0).objects if one.sort == raw.FPDF_PAGEOBJ_TEXT)
    placed = ((one, page.upright(bounds)) for one in texts if (bounds := one.bounds()))
    return [(one, box.widened(1, 1).within(area)) for one, box in placed if box.meets(area)]


def _shows(page: PdfPage, text: Drawn, box: Box, *, printed: bool) -> bool:
    """Whether the page would look otherwise without that text."""
    with_it = _drawn(page, box, printed=printed)
    with without([text.handle]):
        return bool(_differs(with_it, _drawn(page, box, printed=printed)).any())


def _words(page: PdfPage, text: Drawn) -> str:
    handle = page.text_handle().raw
    length = raw.FPDFTextObj_GetText(text.handle, handle, None, 0)
    buffer = (ctypes.c_ushort * max(1, length // 2))()
    raw.FPDFTextObj_GetText(text.handle, handle, buffer, length)
    return " ".join(bytes(buffer).decode("utf-16-le", "replace").strip("\0").split())


def _drawn(page: PdfPage, box: Box, *, printed: bool = False) -> "NDArray[Any]":
    import numpy

    picture = page.picture(_DPI, box=box, content="print" if printed else "screen")
    return numpy.asarray(picture.convert("RGB"), numpy.int16)


def _differs(one: "NDArray[Any]", other: "NDArray[Any]") -> "NDArray[Any]":
    import numpy

    levels: NDArray[Any] = numpy.abs(one - other).max(axis=2)
    return levels >= _FAINTEST
