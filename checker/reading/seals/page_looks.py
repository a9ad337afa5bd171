"""The last word on a change: what a reader sees of a page in the signed revision, and what of the same page now."""

import difflib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as raw

from checker.facts.geometry import Box
from checker.facts.signature import LaterChange
from checker.reading.seals.form_fields import Rect
from checker.reading.seals.sides import Look

MOST_PAGES = 120
"""Pages that are looked at for one signature."""
_DPI = 100
_MOST_PIXELS = 6_000_000
_MOST_LETTERS = 20_000
_LONGEST = 80
_SEEN = 48
"""Steps of grey (of 255) that a reader notices on a letter."""
_DARK = 160
_SOME_INK = 0.01
"""The part of a scan that is dark where something is written or printed."""
_HIDDEN = 0.5
"""The part of a letter, or of its box, that looks otherwise where something lies over it; a pen's stroke across it
changes less."""


class NotSeenError(Exception):
    """A page that cannot be looked at in both revisions."""


@dataclass(slots=True)
class _Shown:
    """One page of one revision, as it is displayed with its fields and notes."""

    handle: Any
    words: str
    """The page's own text."""
    text: Any
    """Pdfium's text of the page, of what its fields and notes show too."""
    _picture: Any = None

    @property
    def picture(self) -> Any:
        """In grey, a row of pixels after the other."""
        if self._picture is None:
            width, height = self.handle.get_size()
            scale = min(_DPI / 72, (_MOST_PIXELS / max(1.0, width * height)) ** 0.5)
            self._picture = self.handle.render(scale=scale, grayscale=True).to_numpy()
        return self._picture

    def pixels(self, rect: Rect) -> tuple[slice, slice]:
        """The rows and columns of the picture under a rectangle of the page's own space."""
        high, wide = self.picture.shape
        corners = [self._at(x, y) for x, y in (rect[:2], rect[2:])]
        left, right = sorted(min(max(x, 0), wide) for x, _ in corners)
        top, bottom = sorted(min(max(y, 0), high) for _, y in corners)
        return slice(top, bottom + 1), slice(left, right + 1)

    def _at(self, x: float, y: float) -> tuple[int, int]:
        high, wide = self.picture.shape
        across, down = raw.c_int(), raw.c_int()
        raw.FPDF_PageToDevice(self.handle.raw, 0, 0, wide, high, 0, x, y, across, down)
        return across.value, down.value

    def says(self, rect: Rect) -> str | None:
        """What can be read inside a rectangle."""
        return " ".join(self.text.get_text_bounded(*rect).split()) or None

    def letters(self, rect: Rect) -> Iterator[Rect]:
        """The boxes of the letters and figures whose middle lies inside a rectangle."""
        for nth in range(min(self.text.count_chars(), _MOST_LETTERS)):
            box = self.text.get_charbox(nth)
            if _lies_in(box, rect) and chr(raw.FPDFText_GetUnicode(self.text.raw, nth)).isalnum():
                yield box


@dataclass(slots=True)
class _Revision:
    document: Any
    pages: dict[int, _Shown] = field(default_factory=dict)

    def page(self, number: int) -> _Shown:
        if number not in self.pages:
            if len(self.pages) == MOST_PAGES:
                raise NotSeenError
            self.pages[number] = _shown(self.document, number)
        return self.pages[number]


@contextmanager
def _opened(data: bytes) -> Iterator[_Revision]:
    document = pdfium.PdfDocument(data)
    try:
        yield _Revision(document)
    finally:
        document.close()


def _shown(document: Any, number: int) -> _Shown:
    page = document[number - 1]
    words = page.get_textpage().get_text_range()
    if raw.FPDFPage_Flatten(page.raw, raw.FLAT_NORMALDISPLAY) == raw.FLATTEN_SUCCESS:
        page = document[number - 1]
    return _Shown(page, words, page.get_textpage())


def settled(looks: Sequence[Look], told: Sequence[LaterChange], before: bytes, now: bytes) -> list[LaterChange]:
    """What those looks turn out to be; nothing for what shows the same. `told`: changes that are known already.

    Raises NotSeenError where a page cannot be looked at.
    """
    found: list[LaterChange] = []
    try:
        with _opened(before) as old, _opened(now) as new:
            for look in looks:
                pair = old.page(look.change.page or 1), new.page(look.change.page or 1)
                known = [one.change for one in looks if one.sort != "page"] + list(told)
                boxes = [one.box for one in known if one.page == look.change.page and one.box]
                found.extend(_judged(look, *pair, boxes))
    except pdfium.PdfiumError as fault:
        raise NotSeenError from fault
    return found


def _judged(look: Look, old: _Shown, new: _Shown, known: list[Box]) -> Iterator[LaterChange]:
    if look.sort == "page":
        yield from _page(look.change, old, new, known)
    elif look.sort == "cover":
        yield from _cover(look, old, new)
    else:
        yield from _field(look, old, new)


def _page(change: LaterChange, old: _Shown, new: _Shown, known: list[Box]) -> Iterator[LaterChange]:
    """Whether a page shows or says anything else, apart from the places that are told on their own."""
    before, after = _other_words(old.words, new.words)
    if old.picture.shape != new.picture.shape:
        yield replace(change, what=f"the size of page {change.page}")
        return
    scale = old.picture.shape[1] / max(1.0, old.handle.get_width())
    other = old.picture != new.picture
    for box in known:
        left, top, right, bottom = (round(side * scale) for side in box)
        other[max(0, top - 1) : bottom + 2, max(0, left - 1) : right + 2] = False
    if other.any():
        rows, columns = np.flatnonzero(other.any(axis=1)), np.flatnonzero(other.any(axis=0))
        box = Box(columns[0] / scale, rows[0] / scale, (columns[-1] + 1) / scale, (rows[-1] + 1) / scale).rounded()
        yield replace(change, box=box, before=before, after=after)
    elif before or after:
        yield replace(change, what=f"text of page {change.page} that does not show", before=before, after=after)
    else:
        yield replace(change, weight="proof", what=f"page {change.page}, which was written anew and shows the same")


def _field(look: Look, old: _Shown, new: _Shown) -> Iterator[LaterChange]:
    """Whether a field of the same value shows something else."""
    if old.picture.shape == new.picture.shape and all(
        np.array_equal(old.picture[old.pixels(rect)], new.picture[new.pixels(rect)]) for rect in look.rects
    ):
        return
    before, after = old.says(look.rects[0]), new.says(look.rects[-1])
    empty = old.picture[old.pixels(look.rects[0])]
    weight = look.change.weight if before or empty.min(initial=255) != empty.max(initial=0) else "filled"
    told = (None, None) if before == after else (before, after)
    yield replace(look.change, weight=weight, before=told[0], after=told[1])


def _cover(look: Look, old: _Shown, new: _Shown) -> Iterator[LaterChange]:
    """Whether a picture hides letters of the signed revision. Strokes across letters that can be read hide nothing."""
    rect = look.rects[0]
    letters = [box for box in old.letters(rect) if not any(_lies_in(box, one) for one in look.apart)]
    if not letters and old.words.strip():
        return
    if old.picture.shape != new.picture.shape:
        return
    if any(_is_hidden(old, new, box) for box in letters):
        weight = "filled" if look.foreseen else look.change.weight
        what = f"{look.change.what}, laid over text"
        yield replace(look.change, weight=weight, what=what, before=old.says(rect))
    elif not letters and _loses_ink(old, new, rect):
        yield replace(look.change, weight="filled", what=f"{look.change.what}, laid over what a scan shows")


def _loses_ink(old: _Shown, new: _Shown, rect: Rect) -> bool:
    """Whether most of what is dark on a page without words is light there now."""
    before, now = (one.picture[one.pixels(rect)] for one in (old, new))
    ink = before < _DARK
    return bool(ink.mean() > _SOME_INK and (now[ink] >= _DARK).mean() > _HIDDEN)


def _is_hidden(old: _Shown, new: _Shown, box: Rect) -> bool:
    """Whether a letter's own strokes are gone, or most of its box looks otherwise."""
    before, now = (one.picture[one.pixels(box)].astype(np.int16) for one in (old, new))
    other, ink = np.abs(before - now) > _SEEN, before < _DARK
    return bool(before.size and (other.mean() > _HIDDEN or (ink.any() and other[ink].mean() > _HIDDEN)))


def _lies_in(box: Rect, rect: Rect) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return rect[0] <= x <= rect[2] and rect[1] <= y <= rect[3]


def _other_words(old: str, new: str) -> tuple[str | None, str | None]:
    """The first words that are not the same in both, before and now."""
    before, after = old.split(), new.split()
    for sort, a, b, c, d in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if sort != "equal":
            return " ".join(before[a:b])[:_LONGEST] or None, " ".join(after[c:d])[:_LONGEST] or None
    return None, None
