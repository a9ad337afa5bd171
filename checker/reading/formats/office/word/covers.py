"""Boxes of words in a Word document that lie under a picture or a filled shape."""

from dataclasses import dataclass
from typing import Any

from checker.reading.formats.office.archive import attribute, bare, child, whole
from checker.reading.formats.office.word.places import EMU, extent_of

_MOST = 500
_COVERED = 0.5
"""Of a box, the share that hides its words, or the height and width of a cover that may."""


@dataclass(frozen=True, slots=True)
class _Lying:
    """A drawing that floats, or a picture that stands in the text."""

    frame: tuple[str, str]
    """What its place is measured from."""
    left: float | None
    top: float | None
    wide: float
    high: float
    order: int
    """The higher ones lie upon the lower ones; the text lies at 0."""


class Covers:
    """What lies upon what in one part."""

    def __init__(self, root: Any) -> None:
        drawn = [one for one in root.iter() if bare(str(one.tag)) in ("inline", "anchor")][:_MOST]
        self._covers = [_lying(one) for one in drawn if _is_cover(one)]

    def may_hide(self, placed: Any) -> bool:
        """Whether a drawing with words lies under another, or may."""
        if not self._covers:
            return False
        box = _lying(placed)
        return any(one.order > box.order and _hides(one, box) for one in self._covers)


def _hides(cover: _Lying, box: _Lying) -> bool:
    if None in (cover.left, cover.top, box.left, box.top) or cover.frame != box.frame:
        # Where the one stands from the other is not known; only behind the text are boxes put that are to be covered.
        return box.order < 0 and cover.wide >= _COVERED * box.wide and cover.high >= _COVERED * box.high
    across = _shared(cover.left, cover.wide, box.left, box.wide)
    return across * _shared(cover.top, cover.high, box.top, box.high) >= _COVERED * box.wide * box.high > 0


def _shared(one: float | None, length: float, other: float | None, other_length: float) -> float:
    begins, starts = one or 0.0, other or 0.0
    return max(0.0, min(begins + length, starts + other_length) - max(begins, starts))


def _is_cover(placed: Any) -> bool:
    """Whether a drawing is a picture, or a shape that is filled and says nothing."""
    names = {bare(str(one.tag)) for one in placed.iter()}
    if "txbxContent" in names:
        return False
    shapes = [one for one in placed.iter() if bare(str(one.tag)) == "spPr"]
    return "blip" in names or any(child(one, "solidFill") is not None for one in shapes)


def _lying(placed: Any) -> _Lying:
    wide, high = extent_of(placed)
    across, down = child(placed, "positionH"), child(placed, "positionV")
    frame = tuple("" if one is None else attribute(one, "relativeFrom") or "" for one in (across, down))
    left, top = (_offset(one) for one in (across, down))
    if bare(placed.tag) == "inline":
        return _Lying(("", ""), None, None, wide or 0.0, high or 0.0, 0)
    height = 1 + (whole(attribute(placed, "relativeHeight")) or 0)
    order = height - 2**33 if attribute(placed, "behindDoc") in ("1", "true") else height
    return _Lying((frame[0], frame[1]), left, top, wide or 0.0, high or 0.0, order)


def _offset(position: Any) -> float | None:
    said = child(position, "posOffset")
    value = whole(said.text) if said is not None else None
    return None if value is None else value / EMU
