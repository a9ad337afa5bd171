"""Whether what is placed on a page of a Word document can be seen there: frames, drawings, lines moved off the page,
and boxes that are too small for their words.

Word's own layout is not known here. Only what lies off the page wherever its anchor stands on it is called so.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from checker.reading.formats.office.archive import attribute, bare, child, whole
from checker.reading.formats.office.word.look import Sort
from checker.reading.formats.office.word.styles import Props

TWIPS, EMU = 20, 12700
"""Word's units to the point: of a page's size, and of a drawing's."""
_LEAST = 4.0
"""Points: a box or a column that is narrower or lower shows no word."""
_WIDEST_LETTER = 0.7
"""Of its size: few letters are wider."""
_MEASURE = re.compile(r"(-?[\d.]+)\s*(pt|in|cm|mm|px|pc|)")
_POINTS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "px": 0.75, "pc": 12.0, "": 0.75}


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something stands."""

    unseen: Sort | None = None
    """Why nobody sees what is in it."""
    room: float | None = None
    """Points of height that its words have, where it does not grow with them."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The pages of a document; of several sizes and margins the greatest, so that what is off is off any."""

    width: float = 842.0
    height: float = 842.0
    left: float = 72.0
    right: float = 72.0
    top: float = 72.0

    def is_off(self, x: tuple[float, float], y: tuple[float, float], beside: str, below: str) -> bool:
        """Whether a box is off the page that reaches from x to x and from y to y; `beside` and `below`: from where that
        is measured."""
        across = 0.0 if beside == "page" else self.left if beside in ("margin", "leftMargin", "text") else self.width
        down = 0.0 if below == "page" else self.top if below in ("margin", "topMargin") else self.height
        return x[0] >= self.width or x[1] + across <= 0 or y[0] >= self.height or y[1] + down <= 0


def sheet_of(sections: Iterable[Any]) -> Sheet:
    """The pages of those sections (`sectPr`)."""
    found: dict[str, list[float]] = {"w": [], "h": [], "left": [], "right": [], "top": []}
    for section in sections:
        for name, sides in (("pgSz", ("w", "h")), ("pgMar", ("left", "right", "top"))):
            said = child(section, name)
            for side in sides if said is not None else ():
                if (value := whole(attribute(said, side))) is not None:
                    found[side].append(abs(value) / TWIPS)
    width, height, left, right, top = (max(values, default=0.0) for values in found.values())
    usual = Sheet()
    width, height = width or usual.width, height or usual.height
    return Sheet(width, height, left or usual.left, right or usual.right, top or usual.top)


def frame_spot(paragraph: Props, sheet: Sheet) -> Spot:
    """Of a paragraph: in a frame of its own or in the text."""
    said = paragraph.get("framePr")
    if said is None:
        return Spot()
    x, y, wide, high = ((whole(said.get(name)) or 0) / TWIPS for name in ("x", "y", "w", "h"))
    is_exact = said.get("hRule") == "exact"
    at = (0.0, 0.0) if "xAlign" in said else (x, x + (wide or sheet.width))
    down = (0.0, 0.0) if "yAlign" in said else (y, y + (high if is_exact else sheet.height))
    if sheet.is_off(at if any(at) else (1, 2), down if any(down) else (1, 2), said.get("hAnchor", "text"),
                    said.get("vAnchor", "text")):  # fmt: skip
        return Spot("off_page_text")
    return _sized(wide or None, high if is_exact else None)


def floating_spot(said: Mapping[str, Any], indent: float, sheet: Sheet) -> Spot:
    """Of a table: `said` is where it floats (`tblpPr`), `indent` how far it is set in, in points."""
    if indent >= sheet.width or indent <= -2 * sheet.width:
        return Spot("off_page_text")
    x, y = ((whole(said.get(name)) or 0) / TWIPS for name in ("tblpX", "tblpY"))
    if not said or "tblpXSpec" in said or "tblpYSpec" in said:
        return Spot()
    ends = x + sheet.width, y + sheet.height
    is_off = sheet.is_off((x, ends[0]), (y, ends[1]), said.get("horzAnchor", "text"), said.get("vertAnchor", "text"))
    return Spot("off_page_text" if is_off else None)


def drawing_spot(placed: Any, sheet: Sheet) -> Spot:
    """Of a drawing that stands in the text or floats (`wp:inline`, `wp:anchor`)."""
    named = child(placed, "docPr")
    if named is not None and attribute(named, "hidden") in ("1", "true"):
        return Spot("hidden_text")
    wide, high = extent_of(placed)
    x, beside = _offset(child(placed, "positionH"))
    y, below = _offset(child(placed, "positionV"))
    if bare(placed.tag) == "anchor" and (x is not None or y is not None):
        across = (1.0, 2.0) if x is None else (x, x + (wide or 0))
        if sheet.is_off(across, (1.0, 2.0) if y is None else (y, y + (high or 0)), beside, below):
            return Spot("off_page_text")
    grows = any(bare(str(one.tag)) in ("spAutoFit", "normAutofit") for one in placed.iter())
    return Spot() if grows else _sized(wide, high)


def extent_of(placed: Any) -> tuple[float | None, float | None]:
    """Width and height of a drawing in points, where it says them."""
    said = child(placed, "extent")
    wide, high = (None if said is None else whole(attribute(said, name)) for name in ("cx", "cy"))
    return (None if wide is None else wide / EMU), (None if high is None else high / EMU)


def vml_spot(shape: Any, sheet: Sheet | None) -> Spot:
    """Of a shape of VML; of one in a group, which is measured in the units of the group, without a sheet."""
    style = vml_style(shape)
    if style.get("visibility") == "hidden" or style.get("display") == "none":
        return Spot("hidden_text")
    if sheet is None:
        return Spot()
    wide, high = vml_size(style)
    if style.get("position") == "absolute":
        x = (_points(style.get("left")) or 0) + (_points(style.get("margin-left")) or 0)
        y = (_points(style.get("top")) or 0) + (_points(style.get("margin-top")) or 0)
        beside = style.get("mso-position-horizontal-relative", "text")
        below = style.get("mso-position-vertical-relative", "text")
        if sheet.is_off((x, x + (wide or 0)), (y, y + (high or 0)), beside, below):
            return Spot("off_page_text")
    return Spot() if "mso-fit-shape-to-text:t" in (attribute(shape, "style") or "") else _sized(wide, None)


def vml_style(shape: Any) -> dict[str, str]:
    """What the style of a shape of VML says."""
    said = (attribute(shape, "style") or "").replace(" ", "").lower()
    return dict(one.split(":", 1) for one in said.split(";") if ":" in one)


def vml_size(style: Mapping[str, str]) -> tuple[float | None, float | None]:
    """Width and height in points, where the style says them."""
    return _points(style.get("width")), _points(style.get("height"))


def line_spot(paragraph: Props, letters: int, size: float, sheet: Sheet, *, is_in_table: bool) -> Sort | None:
    """Why the words of a paragraph are not seen that is set in or out; None where they stand on the page."""
    said = paragraph.get("ind", {})
    left, right, hanging, first = (
        (whole(said.get(name) or said.get(other)) or 0) / TWIPS
        for name, other in (("left", "start"), ("right", "end"), ("hanging", ""), ("firstLine", ""))
    )
    if is_in_table or max(abs(left), abs(right), abs(hanging), abs(first)) < min(sheet.left, sheet.right):
        return None
    begins, length = left - hanging + first, letters * size * _WIDEST_LETTER
    if paragraph.get("jc", {}).get("val") in ("right", "end"):
        begins = sheet.width - sheet.left - sheet.right - right - length
    if begins >= sheet.width or sheet.left + begins + length <= 0:
        return "off_page_text"
    return "doubt" if sheet.left + begins < -size and letters else None


def _offset(position: Any) -> tuple[float | None, str]:
    """How far from what a drawing floats; None where it is lined up with the page."""
    offset = child(position, "posOffset")
    value = whole(offset.text) if offset is not None else None
    beside = attribute(position, "relativeFrom") if position is not None else None
    return (None if value is None else value / EMU), beside or "page"


def _sized(wide: float | None, high: float | None) -> Spot:
    is_too_small = (wide is not None and wide < _LEAST) or (high is not None and high < _LEAST)
    return Spot("hidden_text" if is_too_small else None, high)


def _points(said: str | None) -> float | None:
    found = _MEASURE.fullmatch(said or "")
    try:
        return float(found[1]) * _POINTS[found[2]] if found else None
    except ValueError:
        return None
