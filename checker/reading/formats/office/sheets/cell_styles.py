"""How the cells of a workbook look: by which format their numbers are shown, and whether their letters can be seen."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from checker.reading.formats.office.archive import attribute, bare
from checker.reading.formats.office.sheets.number_formats import GENERAL

_BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
    14: "m/d/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm",
    21: "h:mm:ss", 22: "m/d/yy h:mm", 37: "#,##0_);(#,##0)", 38: "#,##0_);(#,##0)", 39: "#,##0.00_);(#,##0.00)",
    40: "#,##0.00_);(#,##0.00)", 41: "#,##0_);(#,##0);-_)", 42: "#,##0_);(#,##0);-_)", 43: "#,##0.00_);(#,##0.00);-_)",
    44: "#,##0.00_);(#,##0.00);-_)", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
}  # fmt: skip
"""Formats that a file names by number alone (ISO/IEC 29500-1, 18.8.30); the accounting ones without their currency."""
_EAST_ASIAN_DAYS = frozenset((*range(27, 37), *range(50, 59)))
_DAY = "yyyy-mm-dd"
_WHITE, _BLACK = "FFFFFF", "000000"
_INDEXED = {"0": _BLACK, "1": _WHITE, "8": _BLACK, "9": _WHITE, "64": _BLACK, "65": _WHITE}
_THEME = {"0": _WHITE, "1": _BLACK}
"""The colours of paper and print, by the numbers of the palette and of a theme."""
_NEAR = 8
"""Steps of 256 up to which two colours cannot be told apart."""
_SMALLEST = 1.0
"""Points of height up to which letters cannot be read."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a cell looks."""

    code: str = GENERAL
    """The format of its number."""
    tiny: bool = False
    """Its letters are too small to be seen."""
    like_ground: bool = False
    """Its letters have the colour of what they stand on."""


@dataclass
class _Parts:
    codes: dict[int, str] = field(default_factory=dict)
    fonts: list[tuple[float, str]] = field(default_factory=list)
    fills: list[str] = field(default_factory=list)
    styles: list[Style] = field(default_factory=list)


def styles_of(root: Any) -> tuple[Style, ...]:
    """The styles that cells name by number, from the root of the part that holds them."""
    found = _Parts()
    for section in root:
        match bare(str(section.tag)):
            case "numFmts":
                found.codes |= dict(_codes(section))
            case "fonts":
                found.fonts += [_font(one) for one in section]
            case "fills":
                found.fills += [_fill(one) for one in section]
            case "cellXfs":
                found.styles += [_style(one, found) for one in section]
    return tuple(found.styles)


def _codes(section: Any) -> Iterator[tuple[int, str]]:
    for one in section:
        number, code = attribute(one, "numFmtId"), attribute(one, "formatCode")
        if number and number.isdecimal() and code:
            yield int(number), code


def _style(xf: Any, parts: _Parts) -> Style:
    number = _number(attribute(xf, "numFmtId"))
    code = parts.codes.get(number) or _BUILT_IN.get(number) or (_DAY if number in _EAST_ASIAN_DAYS else GENERAL)
    font, fill = _number(attribute(xf, "fontId")), _number(attribute(xf, "fillId"))
    size, colour = parts.fonts[font] if font < len(parts.fonts) else (11.0, _BLACK)
    ground = parts.fills[fill] if fill < len(parts.fills) else _WHITE
    return Style(code, size <= _SMALLEST, _is_like(colour, ground))


def _number(written: str | None) -> int:
    return int(written) if written and written.isdecimal() else 0


def _font(font: Any) -> tuple[float, str]:
    size, colour = 11.0, _BLACK
    for one in font:
        name = bare(str(one.tag))
        if name == "color":
            colour = _colour(one, _BLACK)
        elif name == "sz":
            try:
                size = float(attribute(one, "val") or size)
            except ValueError:
                continue
    return size, colour


def _fill(fill: Any) -> str:
    """The colour of a cell's ground; empty where it is a pattern or a gradient."""
    for one in fill:
        pattern = attribute(one, "patternType")
        if bare(str(one.tag)) != "patternFill" or pattern not in (None, "none", "solid"):
            return ""
        front = next((inner for inner in one if bare(str(inner.tag)) == "fgColor"), None)
        if pattern == "solid" and front is not None:
            return _colour(front, _WHITE)
    return _WHITE


def _colour(element: Any, automatic: str) -> str:
    """Six hexadecimal figures, or a name that only the same colour bears."""
    if rgb := attribute(element, "rgb"):
        return rgb[-6:].upper()
    tint = attribute(element, "tint")
    if (theme := attribute(element, "theme")) is not None:
        same = _THEME.get(theme) if tint is None or tint.strip("0.-") == "" else None
        return same or f"theme {theme} {tint}"
    if (indexed := attribute(element, "indexed")) is not None:
        return _INDEXED.get(indexed, f"indexed {indexed}")
    return automatic


def _is_like(one: str, other: str) -> bool:
    if one == other:
        return True
    try:
        first, second = bytes.fromhex(one), bytes.fromhex(other)
    except ValueError:
        return False
    return len(first) == len(second) == 3 and all(abs(a - b) <= _NEAR for a, b in zip(first, second, strict=True))
