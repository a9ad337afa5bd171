"""Colours of a Word document: named, by number, of its theme, of shading and of highlighting.

ISO/IEC 29500-1, 17.18.40, 17.18.78, 17.18.97 and 20.1.2.3.
"""

from collections.abc import Mapping
from typing import Any, Literal

from checker.reading.formats.office.archive import attribute, bare, child, whole
from checker.reading.formats.pdf.contrast import WHITE, Colour

Ground = Colour | Literal["unknown"]
"""What lies behind words; unknown where it is a picture, or runs from one colour to another."""
BLACK = (0, 0, 0)
_NAMED: Mapping[str, Colour] = {
    "black": BLACK, "blue": (0, 0, 255), "cyan": (0, 255, 255), "green": (0, 255, 0), "magenta": (255, 0, 255),
    "red": (255, 0, 0), "yellow": (255, 255, 0), "white": WHITE, "darkBlue": (0, 0, 128), "darkCyan": (0, 128, 128),
    "darkGreen": (0, 128, 0), "darkMagenta": (128, 0, 128), "darkRed": (128, 0, 0), "darkYellow": (128, 128, 0),
    "darkGray": (128, 128, 128), "lightGray": (192, 192, 192),
}  # fmt: skip
"""The colours of a highlighter."""
_SHORT: Mapping[str, str] = {
    "background1": "bg1", "background2": "bg2", "text1": "t1", "text2": "t2", "tx1": "t1", "tx2": "t2",
    "dark1": "dk1", "dark2": "dk2", "light1": "lt1", "light2": "lt2", "hyperlink": "hlink",
    "followedHyperlink": "folHlink",
}  # fmt: skip
_USUAL = {"bg1": "lt1", "bg2": "lt2", "t1": "dk1", "t2": "dk2"}
_OF_STRIPES = 0.5
_ALL = 100_000
"""A whole, in thousandths of a hundredth."""


class Colours:
    """The colours of a document by what its parts call them."""

    def __init__(self, theme: Any, settings: Any) -> None:
        """From the trees of its theme and its settings; None where it has none."""
        scheme = child(theme, "themeElements", "clrScheme")
        self._theme = {bare(one.tag): said for one in scheme if (said := _plain(one))} if scheme is not None else {}
        mapped = child(settings, "clrSchemeMapping")
        attributes = mapped.attrib.items() if mapped is not None else ()
        self._mapped = _USUAL | {bare(name): _SHORT.get(to, to) for name, to in attributes}

    def of(self, said: Mapping[str, str], value: str = "val", theme: str = "themeColor") -> Colour | None:
        """The colour that attributes say; None where it is left to Word, which sets dark on light."""
        named = self._named(said.get(theme, ""))
        if named is None:
            return by_number(said.get(value, ""))
        base = theme.removesuffix("Color")
        tint, shade = said.get(f"{base}Tint"), said.get(f"{base}Shade")
        if tint:
            return _mixed(named, WHITE, _hex(tint) / 255)
        return _mixed(named, BLACK, _hex(shade) / 255) if shade else named

    def shading(self, said: Mapping[str, str]) -> Colour | None:
        """The ground that a shading makes; None where it lets through what is behind."""
        pattern = said.get("val", "clear")
        fill = self.of(said, "fill", "themeFill")
        if pattern in ("clear", "nil"):
            return fill if pattern == "clear" else None
        share = 1.0 if pattern == "solid" else _OF_STRIPES
        if pattern.startswith("pct"):
            share = (whole(pattern[3:]) or 0) / 100
        return _mixed(self.of(said, "color", "themeColor") or BLACK, fill or WHITE, share)

    def drawn(self, fill: Any) -> tuple[Colour, float] | None:
        """Colour and opacity of an element that holds a colour of DrawingML; None where it cannot be told."""
        for one in fill if fill is not None else ():
            name = attribute(one, "val") or ""
            base = self._named(name) if bare(one.tag) == "schemeClr" else _plain(fill)
            if base is not None:
                return self._altered(base, one), _opacity(one)
        return None

    def behind(self, shape: Any) -> Ground | None:
        """What a shape is filled with; None where what is behind it shows through."""
        props = child(shape, "spPr")
        names = {bare(str(one.tag)) for one in props} if props is not None else set()
        if "noFill" in names:
            return None
        if names & {"gradFill", "blipFill", "pattFill", "grpFill"}:
            return "unknown"
        fill = child(props, "solidFill") if "solidFill" in names else child(shape, "style", "fillRef")
        if fill is None or attribute(fill, "idx") == "0":
            return None
        drawn = self.drawn(fill)
        return "unknown" if drawn is None or drawn[1] < 1 else drawn[0]

    def _altered(self, base: Colour, how: Any) -> Colour:
        for one in how:
            share = (whole(attribute(one, "val")) or 0) / _ALL
            match bare(one.tag):
                case "lumMod" | "shade":
                    base = _mixed(base, BLACK, share)
                case "lumOff":
                    base = _mixed(WHITE, base, share)
                case "tint":
                    base = _mixed(base, WHITE, share)
        return base

    def _named(self, name: str) -> Colour | None:
        short = _SHORT.get(name, name)
        return self._theme.get(self._mapped.get(short, short))


def highlighter(name: str) -> Colour | None:
    """The colour of a highlighter."""
    return _NAMED.get(name)


def by_number(said: str) -> Colour | None:
    """`FF0000`, or `#f00` as in VML; None for `auto` and for what is no colour."""
    digits = said.strip().removeprefix("#")
    if len(digits) == 3:
        digits = "".join(2 * one for one in digits)
    try:
        red, green, blue = bytes.fromhex(digits)
    except ValueError:
        return None
    return red, green, blue


def of_vml(said: str) -> Ground:
    """What VML says of a fill: `#4472c4 [3204]`, `white`."""
    name = said.split(" ")[0]
    return by_number(name) or _NAMED.get(name) or "unknown"


def seen_through(colour: Colour, ground: Colour, opacity: float) -> Colour:
    """What an eye sees of a colour that is not wholly there."""
    return _mixed(colour, ground, opacity)


def _plain(holder: Any) -> Colour | None:
    """A colour that is said outright by a child of that element."""
    for one in holder:
        said = attribute(one, "val") or ""
        if bare(one.tag) == "srgbClr":
            return by_number(said)
        if bare(one.tag) == "sysClr":
            return by_number(attribute(one, "lastClr") or "") or (WHITE if said == "window" else BLACK)
        if bare(one.tag) == "prstClr":
            return _NAMED.get(said)
    return None


def _opacity(colour: Any) -> float:
    """Word's own drawing says how far a colour is transparent, DrawingML how far it is there."""
    said = child(colour, "alpha")
    if said is None:
        return 1.0
    share = min(1.0, max(0.0, (whole(attribute(said, "val")) or 0) / _ALL))
    return 1 - share if "office/word" in said.tag else share


def _mixed(one: Colour, other: Colour, share: float) -> Colour:
    share = min(1.0, max(0.0, share))
    red, green, blue = (round(a * share + b * (1 - share)) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _hex(said: str) -> int:
    try:
        return int(said, 16)
    except ValueError:
        return 255
