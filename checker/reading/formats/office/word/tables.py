"""Tables of a Word document: how their cells look, and their words set side by side as they stand on paper."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Any

from checker.reading.formats.office import typed_rows
from checker.reading.formats.office.archive import attribute, bare, child, is_on, whole
from checker.reading.formats.office.word.colours import Colours, Ground
from checker.reading.formats.office.word.look import Sort
from checker.reading.formats.office.word.places import TWIPS, Sheet, floating_spot
from checker.reading.formats.office.word.styles import Props, Styles, TableStyle, over, props_of

_AROUND = "\n\n"
"""Lines that keep a table apart from what stands above and below it, as its space does on paper."""
_NARROW = 4.0
"""Points: a column in which no word can be read."""
_HOLDERS = ("sdt", "sdtContent", "ins", "moveTo", "customXml")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell, and what holds for what stands in it."""

    element: Any
    ground: Ground | None = None
    unseen: Sort | None = None
    room: float | None = None
    runs: Props = field(default_factory=dict)
    paragraphs: Props = field(default_factory=dict)


class TableLook:
    """A table and the looks of its cells."""

    def __init__(self, table: Any, styles: Styles, colours: Colours, sheet: Sheet) -> None:
        self._style, self._colours = TableStyle(styles, table), colours
        self._props = child(table, "tblPr")
        layout = child(self._props, "tblLayout")
        self._is_fixed = layout is not None and attribute(layout, "type") == "fixed"
        self._spot = self._placed(sheet)
        self._known: dict[tuple[int, ...], tuple[Props, Props, Ground | None, bool]] = {}
        rows = [(row, list(_inside(row, "tc"))) for row in _inside(table, "tr")]
        rows = [(row, cells) for row, cells in rows if not is_on(child(row, "trPr", "del"))]
        self.rows = [
            [
                self._cell(row, cell, self._style.of_cell(nth, column, len(rows), len(cells)))
                for column, cell in enumerate(cells)
            ]
            for nth, (row, cells) in enumerate(rows)
        ]
        """Rows of cells, but for rows that a tracked change took away."""

    def _placed(self, sheet: Sheet) -> Sort | None:
        said, indent = child(self._props, "tblpPr"), child(self._props, "tblInd")
        floats = {bare(name): value for name, value in said.attrib.items()} if said is not None else {}
        return floating_spot(floats, _points(indent) or 0.0, sheet).unseen

    def _cell(self, row: Any, cell: Any, said: Sequence[Any]) -> Cell:
        runs, paragraphs, shade, is_hidden = self._of_style(said)
        height = child(row, "trPr", "trHeight")
        is_exact = height is not None and attribute(height, "hRule") == "exact"
        unseen = self._spot
        if is_hidden or is_on(child(row, "trPr", "hidden")) or self._has_no_room(cell):
            unseen = "hidden_text"
        own = child(cell, "tcPr", "shd")
        ground = shade if own is None else self._shading(own)
        return Cell(cell, ground, unseen, _points(height, "val") if is_exact else None, runs, paragraphs)

    def _of_style(self, said: Sequence[Any]) -> tuple[Props, Props, Ground | None, bool]:
        key = tuple(map(id, said))
        if key not in self._known:
            shaded = [child(one, where, "shd") for one in said for where in ("tblPr", "tcPr")]
            shades = [self._shading(one) for one in (child(self._props, "shd"), *shaded) if one is not None]
            self._known[key] = (
                over(*(props_of(child(one, "rPr")) for one in said)),
                over(*(props_of(child(one, "pPr")) for one in said)),
                shades[-1] if shades else None,
                any(is_on(child(one, "trPr", "hidden")) for one in said),
            )
        return self._known[key]

    def _shading(self, said: Any) -> Ground | None:
        return self._colours.shading({bare(name): value for name, value in said.attrib.items()})

    def _has_no_room(self, cell: Any) -> bool:
        """Whether a cell is part of another one, or too narrow for words."""
        for name in ("vMerge", "hMerge"):
            merged = child(cell, "tcPr", name)
            if merged is not None and attribute(merged, "val") != "restart":
                return True
        width = child(cell, "tcPr", "tcW")
        is_measured = width is not None and attribute(width, "type") == "dxa"
        return self._is_fixed and is_measured and (_points(width) or 0.0) < _NARROW


def side_by_side(texts: Sequence[Sequence[str]], page_break: str) -> str:
    """The texts of cells, row by row; a page that ends within a row ends behind it."""
    rows = [[_lines(text, page_break) for text in row] for row in texts]
    widths = [
        min(typed_rows.WIDEST, max((len(line) for cell in column for line in cell), default=0))
        for column in zip_longest(*rows, fillvalue=())
    ]
    return "".join([_AROUND, *(_row(*one, widths, page_break) for one in zip(rows, texts, strict=True)), _AROUND])


def _row(cells: Sequence[Sequence[str]], texts: Sequence[str], widths: Sequence[int], page_break: str) -> str:
    lines = (f"{line}\n" for line in typed_rows.side_by_side(cells, widths))
    return "".join(lines) + (page_break if any(page_break in text for text in texts) else "")


def _lines(text: str, page_break: str) -> list[str]:
    return text.replace("\t", " ").replace(page_break, "").strip("\n").split("\n")


def _inside(element: Any, name: str) -> Iterator[Any]:
    """The rows of a table or the cells of a row, also where a content control holds them."""
    for one in element:
        if bare(str(one.tag)) == name:
            yield one
        elif bare(str(one.tag)) in _HOLDERS:
            yield from _inside(one, name)


def _points(said: Any, name: str = "w") -> float | None:
    value = whole(attribute(said, name)) if said is not None else None
    return None if value is None else value / TWIPS
