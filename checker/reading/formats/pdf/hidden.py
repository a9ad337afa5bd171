"""What a page of a PDF holds and should not: comments, and words under a box that was drawn over them.

A redaction that only covers leaves the words in the file for anyone who copies them (Free Law Project, x-ray, has
the cases).
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

import pypdfium2.raw as raw

from checker.facts.form import Hidden
from checker.reading.formats.pdf.contrast import Colour
from checker.reading.formats.pdf.covers import filled_with, fills_of
from checker.reading.formats.pdf.layers import Bounds, Drawn, Layers
from checker.reading.formats.pdf.pdfium import PdfPage

_LOOKLESS = "a note that some programs show and others do not, for it brings no look of its own, says"
_REDACT = 28
"""Pdfium's number for a mark where something is to be redacted."""
_MARKERS = frozenset((raw.FPDF_ANNOT_HIGHLIGHT, raw.FPDF_ANNOT_STRIKEOUT, raw.FPDF_ANNOT_UNDERLINE))
"""Marks over words that black them out where they are black and as high as the words."""
_BLACK = (0, 0, 0)
_COMMENTS = frozenset((1, 9, 10, 11, 12, 14))
"""Notes, highlights, underlines, strike-outs, carets."""
_DPI = 150.0
_SMALLEST = 4.0
"""Points: lower shapes are lines."""
_MOST_BOXES = 400
_NEAR = 40
"""Levels of 255 within which a pixel is of the box's colour."""
_DARK = 110
"""Mean level below which a box is dark: a covered letter may then show a pattern, not its own ink."""
_SAID = re.compile(
    r"(?i)\W*(?:(?:redacted|privileged?|confidential|sealed|omitted|withheld|exempt|excised|deleted|blank)\W*)+"
)
_PRINTS = re.compile(r"[^\W_]")


def hidden_on(page: PdfPage, layers: Layers, *, covered: bool = True) -> list[Hidden]:
    """What this page hides, each with its place. Not `covered`: it is known that nothing lies over its words."""
    found = [Hidden("comment", page.number)] if not page.annotations.isdisjoint(_COMMENTS) else []
    for at, said in page.lookless:
        found.append(Hidden("other_text", page.number, page.upright(at), f"{_LOOKLESS} “{said}”"))
    if not covered and _REDACT not in page.annotations:
        return found
    texts = [(nth, one) for nth, one in enumerate(layers.objects) if one.sort == raw.FPDF_PAGEOBJ_TEXT]
    boxes = list(_boxes(page, layers)) if texts else []
    if boxes:
        found += _covered(page, boxes, texts, scan=layers.picture > 0.75)
    return found


class _Box(NamedTuple):
    """A filled shape: its number in the drawing order, its place, its colour (None: a mark to redact)."""

    order: int
    bounds: Bounds
    colour: Colour | None


def _boxes(page: PdfPage, layers: Layers) -> Iterator[_Box]:
    """Filled shapes that could cover words, and marks to redact."""
    left, bottom, right, top = page.bounds()
    half = (right - left) * (top - bottom) * 0.5
    for order, bounds, colour in islice(fills_of(layers), _MOST_BOXES):
        if min(bounds[2] - bounds[0], bounds[3] - bounds[1]) >= _SMALLEST and _area(bounds) < half:
            yield _Box(order, bounds, colour)
    for sort in page.annotations.intersection(_MARKERS):
        yield from (_Box(len(layers.objects), bounds, _BLACK) for bounds in page.annotated(sort))
    if _REDACT in page.annotations:
        yield from (_Box(len(layers.objects), bounds, None) for bounds in page.annotated(_REDACT))


def _covered(page: PdfPage, boxes: list[_Box], texts: list[tuple[int, Drawn]], *, scan: bool) -> list[Hidden]:
    """Words in boxes of which the page, as it is drawn, shows nothing."""
    placed = [(nth, one, bounds) for nth, one in texts if (bounds := one.bounds())]
    suspects = [box for box in boxes if _may_cover(box, placed, scan=scan) and _says(page, box.bounds)]
    if not suspects:
        return []
    picture = page.picture(_DPI).convert("RGB")
    letters = list(page.letters())
    return [
        Hidden("bad_redaction", page.number, page.upright(box.bounds))
        for box in suspects
        if box.colour is None or _hides(picture, page, box, letters)
    ]


def _may_cover(box: _Box, placed: Sequence[tuple[int, Drawn, Bounds]], *, scan: bool) -> bool:
    """Whether words that the box touches were drawn before it, or after it in its own colour (a black highlight on
    black words).

    On a scan the words under a box are part of the picture: what a redacting program writes onto its boxes is a label.
    """
    for nth, one, bounds in placed:
        if _meet(bounds, box.bounds) and (nth < box.order or not scan and filled_with(one.handle) == box.colour):
            return True
    return False


def _says(page: PdfPage, box: Bounds) -> bool:
    """Whether words stand in the box that say more than that something was taken out."""
    words = page.text_handle().get_text_bounded(*box)
    return _PRINTS.search(words) is not None and _SAID.fullmatch(words) is None


def _hides(picture: Any, page: PdfPage, box: _Box, letters: Sequence[tuple[str, Bounds]]) -> bool:
    """Whether letters in the box, at least two, show nothing but its colour."""
    import numpy

    colour = box.colour or (0, 0, 0)
    share = 0.7 if sum(colour) < 3 * _DARK else 0.97
    scale = picture.width / max(1.0, page.size[0])
    count = 0
    for letter, (x0, y0, x1, y1) in letters:
        inside = box.bounds[0] < (x0 + x1) / 2 < box.bounds[2] and box.bounds[1] < (y0 + y1) / 2 < box.bounds[3]
        if inside and _PRINTS.match(letter):
            place = [value * scale for value in page.upright((x0, y0, x1, y1))]
            cut = picture.crop((int(place[0]), int(place[1]), int(place[2]) + 1, int(place[3]) + 1))
            near = numpy.all(abs(numpy.asarray(cut, dtype=int) - colour) <= _NEAR, axis=-1)
            count += bool(near.mean() >= share)
            if count >= 2:
                return True
    return False


def _area(box: Bounds) -> float:
    return max(0.0, box[2] - box[0]) * max(0.0, box[3] - box[1])


def _meet(one: Bounds, other: Bounds) -> bool:
    return one[1] < other[3] and one[3] > other[1] and one[0] < other[2] and one[2] > other[0]
