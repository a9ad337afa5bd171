"""What a Word document's styles make of runs and paragraphs, from the defaults through the chain of styles to what is
said in place (ISO/IEC 29500-1, 17.7.2 and 17.7.3)."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from checker.reading.formats.office.archive import attribute, bare, child, is_known

Said = Mapping[str, Any]
Props = Mapping[str, Said]
"""Attributes of each property by its name; of a drawn fill or outline, the element itself stands beside them."""
HELD = ""
"""Where the element stands."""
_DRAWN = ("textFill", "textOutline")
_BY_ATTRIBUTE = ("spacing", "ind", "rFonts", "framePr")
"""Properties of which each attribute is inherited by itself."""
_LONGEST = 50
"""Styles that are based one on the other."""
_LOOKS = {
    "firstRow": 0x20, "lastRow": 0x40, "firstColumn": 0x80, "lastColumn": 0x100, "noHBand": 0x200, "noVBand": 0x400,
}  # fmt: skip
"""What a table takes of its style, as bits of a number (17.4.55)."""


def props_of(element: Any) -> Props:
    """The properties that an element (`rPr`, `pPr`) says; those of an older state (`rPrChange`) are not of it."""
    if element is None:
        return {}
    found: dict[str, Said] = {}
    for one in element:
        if is_known(str(one.tag)):
            name, said = bare(one.tag), {bare(name): value for name, value in one.attrib.items()}
            found[name] = said | {HELD: one} if name in _DRAWN else said
    return found


def over(*said: Props) -> Props:
    """The properties of all, the later over the earlier."""
    found: dict[str, Said] = {}
    for props in said:
        for name, attributes in props.items():
            found[name] = {**found.get(name, {}), **attributes} if name in _BY_ATTRIBUTE else attributes
    return found


def is_switched(props: Props, name: str) -> bool:
    """Whether a switch is on."""
    return name in props and props[name].get("val", "1") not in ("0", "false", "off")


class Styles:
    """The styles of a document."""

    def __init__(self, root: Any) -> None:
        """From the tree of its part of styles; None where it has none."""
        self._styles: dict[str, Any] = {}
        self._usual: dict[str, str] = {}
        for one in root if root is not None else ():
            if bare(str(one.tag)) == "style":
                name = attribute(one, "styleId") or ""
                self._styles[name] = one
                if (attribute(one, "default") or "0") not in ("0", "false", "off"):
                    self._usual[attribute(one, "type") or ""] = name
        defaults = child(root, "docDefaults")
        self.of_runs = props_of(child(defaults, "rPrDefault", "rPr"))
        self.of_paragraphs = props_of(child(defaults, "pPrDefault", "pPr"))
        self.run = lru_cache(maxsize=1024)(self._run)
        self.paragraph = lru_cache(maxsize=1024)(self._paragraph)

    def usual(self, sort: str) -> str | None:
        """The style of that sort which holds where none is named."""
        return self._usual.get(sort)

    def chain(self, name: str | None) -> list[Any]:
        """A style and those that it is based on, the first of them first."""
        found: list[Any] = []
        while name in self._styles and len(found) < _LONGEST:
            style = self._styles[name]
            found.append(style)
            based = child(style, "basedOn")
            name = attribute(based, "val") if based is not None else None
        return found[::-1]

    def _run(self, name: str | None) -> Props:
        return over(*(props_of(child(one, "rPr")) for one in self.chain(name)))

    def _paragraph(self, name: str | None) -> Props:
        return over(*(props_of(child(one, "pPr")) for one in self.chain(name)))


class TableStyle:
    """What a table's style makes of its cells."""

    def __init__(self, styles: Styles, table: Any) -> None:
        props = child(table, "tblPr")
        named = child(props, "tblStyle")
        chain = styles.chain(attribute(named, "val") if named is not None else styles.usual("table"))
        self._whole = chain
        self._parts: dict[str, list[Any]] = {}
        for style in chain:
            for one in style:
                if bare(str(one.tag)) == "tblStylePr":
                    self._parts.setdefault(attribute(one, "type") or "", []).append(one)
        self._looks = _looks_of(child(props, "tblLook"))

    def of_cell(self, row: int, column: int, rows: int, columns: int) -> list[Any]:
        """The elements of the style that say how that cell looks, the strongest last."""
        met = self._met(row, column, rows, columns)
        return [*self._whole, *(one for name in met for one in self._parts.get(name, ()))]

    def _met(self, row: int, column: int, rows: int, columns: int) -> Iterator[str]:
        looks = self._looks
        top, bottom = looks["firstRow"] and row == 0, looks["lastRow"] and row == rows - 1
        left, right = looks["firstColumn"] and column == 0, looks["lastColumn"] and column == columns - 1
        if not (looks["noVBand"] or left or right):
            yield f"band{(column - looks['firstColumn']) % 2 + 1}Vert"
        if not (looks["noHBand"] or top or bottom):
            yield f"band{(row - looks['firstRow']) % 2 + 1}Horz"
        for is_met, name in ((top, "firstRow"), (bottom, "lastRow"), (left, "firstCol"), (right, "lastCol")):
            if is_met:
                yield name
        if (top or bottom) and (left or right):
            yield ("n" if top else "s") + ("w" if left else "e") + "Cell"


def _looks_of(look: Any) -> dict[str, bool]:
    said = {} if look is None else {bare(name): value for name, value in look.attrib.items()}
    bits = _bits(said.get("val", ""))
    return {
        name: said[name] not in ("0", "false", "off") if name in said else bool(bits & bit)
        for name, bit in _LOOKS.items()
    }


def _bits(said: str) -> int:
    try:
        return int(said, 16)
    except ValueError:
        return 0
