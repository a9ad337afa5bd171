"""Where the fields of a form stand on its pages, by pypdf, and what they hold."""

from dataclasses import dataclass
from typing import Any

from pypdf.generic import DictionaryObject

from checker.reading.formats.pdf.pypdf_objects import DEEPEST, as_text, get, inherited, listed, pages, resolved

_MOST = 20_000
"""Annotations of one page."""
_UNSEEN = 2 | 32
"""Flags of an annotation: hidden, not viewed (ISO 32000-2, 12.5.3)."""


@dataclass(frozen=True, slots=True)
class Widget:
    """Where a page shows a field for words or for a choice, and the value that the field holds."""

    page: int
    """From 1."""
    name: str
    """With the names of the fields above it."""
    bounds: tuple[float, float, float, float]
    """Left, bottom, right, top in the page's own space, points."""
    value: str
    is_text: bool = True
    lookless: bool = False
    """Whether it is to be seen and brings no look of its own, so that each program draws the value or does not."""


def widgets_of(root: Any, most: int) -> list[Widget]:
    """The fields for words and those for a choice, where they stand."""
    found: list[Widget] = []
    for number, page in enumerate(pages(get(root, "/Pages")), start=1):
        for reference in listed(get(page, "/Annots"))[:_MOST]:
            node = resolved(reference)
            kind, bounds = str(inherited(node, "/FT")), _bounds(node)
            if bounds and kind in ("/Tx", "/Ch") and len(found) < most:
                value = as_text(inherited(node, "/V")) or ""
                found.append(Widget(number, _full_name(node), bounds, value, kind == "/Tx", _is_lookless(node)))
    return found


def _bounds(node: Any) -> tuple[float, float, float, float] | None:
    """Left, bottom, right, top of an annotation; None where it says none."""
    try:
        x0, y0, x1, y1 = (float(resolved(side)) for side in listed(get(node, "/Rect")))
    except (TypeError, ValueError):
        return None
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _is_lookless(node: Any) -> bool:
    flags = get(node, "/F")
    return get(get(node, "/AP"), "/N") is None and not (isinstance(flags, int) and flags & _UNSEEN)


def _full_name(node: Any) -> str:
    names: list[str] = []
    while isinstance(node, DictionaryObject) and len(names) < DEEPEST:
        names.append(as_text(get(node, "/T")) or "")
        node = get(node, "/Parent")
    return ".".join(name for name in reversed(names) if name)
