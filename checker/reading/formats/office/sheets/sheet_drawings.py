"""What is drawn over the cells of a sheet (ISO/IEC 29500-1, 20.5): the words of its text boxes, and its pictures."""

import zipfile
from collections.abc import Iterable, Iterator
from typing import Any

from checker.reading.formats.office.archive import attribute, bare
from checker.reading.formats.office.sheets.sheets_text import Drawn
from checker.reading.formats.office.sheets.workbook_parts import bounded

_EMU = 12700
"""Units to the point."""
_ICON, _LARGE = 15.0, 170.0
"""Points of height up to which a picture is an icon, and from which on it may show a whole paper."""
_MOST = 200


def drawn_on(archive: zipfile.ZipFile, parts: Iterable[str]) -> Drawn:
    """What those parts draw. Raises what XML and archive raise."""
    texts: list[str] = []
    heights: list[float] = []
    for part in parts:
        for event, element in bounded(archive, part):
            name = bare(str(element.tag))
            if event == "end" and name in ("oneCellAnchor", "twoCellAnchor", "absoluteAnchor"):
                texts += _lines(element)
                heights += _heights(element)
                element.clear()
            if len(texts) > _MOST or len(heights) > _MOST:
                raise ValueError
    seen = [height for height in heights if height > _ICON]
    return Drawn(tuple(texts), bool(seen), any(height > _LARGE for height in seen))


def _lines(anchor: Any) -> Iterator[str]:
    for one in anchor.iter():
        if bare(str(one.tag)) == "p":
            line = "".join(inner.text or "" for inner in one.iter() if bare(str(inner.tag)) == "t")
            if line.strip():
                yield " ".join(line.split())


def _heights(anchor: Any) -> Iterator[float]:
    """The height of each picture in points; one that does not say it is as large as a page."""
    for picture in (one for one in anchor.iter() if bare(str(one.tag)) == "pic"):
        sizes = [attribute(one, "cy") or "" for one in (*anchor, *picture.iter()) if bare(str(one.tag)) == "ext"]
        found = [int(one) / _EMU for one in sizes if one.isdecimal() and int(one)]
        yield max(found, default=_LARGE + 1)
