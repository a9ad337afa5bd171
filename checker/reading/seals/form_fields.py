"""Where the signature fields of a PDF are: one walk for every engine, and how many two engines see."""

import io
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from typing import Any

from checker.facts.geometry import Box

Rect = tuple[float, float, float, float]
"""Left, bottom, right, top in a page's own space."""
MOST_FIELDS = 2000
_MOST_NODES = 50_000
_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class FieldAt:
    """One form field: the engine's own objects, and its place."""

    name: str
    node: Any
    """The field's dictionary."""
    value: Any
    """Its `/V` as it stands there (often a reference); None for an empty field."""
    page: int | None
    rect: Rect | None
    """As in the file: PDF points from the bottom left."""
    kind: str | None = "/Sig"
    """Its `/FT`."""
    widgets: tuple[tuple[int | None, Any], ...] = ()
    """Where it shows on pages: the page, if it is on one, and the annotation's dictionary."""


def resolved(value: Any) -> Any:
    """The object that a reference leads to, or the value itself."""
    return value.get_object() if hasattr(value, "get_object") else value


def get(node: Any, key: str) -> Any:
    """A dictionary's entry, resolved; None where there is none or it cannot be read."""
    with suppress(Exception):
        return resolved(node.raw_get(key)) if key in node else None
    return None


def raw_get(node: Any, key: str) -> Any:
    """A dictionary's entry as it stands there; None where there is none or it cannot be read."""
    with suppress(Exception):
        return node.raw_get(key) if key in node else None
    return None


def number_of(value: Any) -> tuple[int, int] | None:
    """The number and generation of a reference; None for what is none."""
    return (value.idnum, value.generation) if hasattr(value, "idnum") else None


def _id(value: Any) -> Any:
    return number_of(value) or id(value)


def items_of(node: Any, key: str) -> list[Any]:
    """The list under a key, its references as they are; empty where there is none.

    An encrypted file's own list and dictionary give their parts only to `raw_get` (pyHanko decrypts at the asking).
    """
    found = get(node, key)
    if not isinstance(found, list | tuple):
        return []
    return [found.raw_get(nth) for nth in range(len(found))] if hasattr(found, "raw_get") else list(found)


def pages_of(root: Any) -> list[Any]:
    """The page dictionaries in order; circles and repeated nodes are met once."""
    pages: list[Any] = []
    seen: set[Any] = set()
    todo = [raw_get(root, "/Pages")]
    while todo and len(seen) < _MOST_NODES:
        ref = todo.pop()
        if ref is None or _id(ref) in seen:
            continue
        seen.add(_id(ref))
        node = _dictionary(ref)
        if node is None:
            continue
        kids = items_of(node, "/Kids")
        if kids:
            todo.extend(reversed(kids))
        elif get(node, "/Type") != "/Pages":
            pages.append(ref)
    return pages


def signature_fields(root: Any) -> Iterator[FieldAt]:
    """Every signature field below a catalogue: of the form, and of page widgets that the form does not list.

    `root` is the catalogue of any engine whose dictionaries have `raw_get` (pypdf, pyHanko). At most MOST_FIELDS;
    circles are met once; a broken node hides only itself.
    """
    return islice((one for one in fields_of(root) if one.kind == "/Sig"), MOST_FIELDS)


def fields_of(root: Any) -> Iterator[FieldAt]:
    """Every form field below a catalogue that has no fields below it, found as signature fields are."""
    pages = pages_of(root)
    annots = [(nth, annot) for nth, page in enumerate(pages, 1) for annot in items_of(resolved(page), "/Annots")]
    on_page = {_id(annot): nth for nth, annot in annots}
    seen: set[Any] = set()
    roots = [*items_of(get(root, "/AcroForm"), "/Fields"), *(annot for _, annot in annots)]
    for ref, node, kind, value, name in _nodes(roots, seen):
        widgets = [ref, *(kid for kid in items_of(node, "/Kids") if get(_dictionary(kid), "/FT") in (None, kind))]
        if kind is not None or get(node, "/Subtype") == "/Widget":
            seen.update(_id(kid) for kid in widgets)
            placed = tuple((on_page.get(_id(one)), _dictionary(one)) for one in widgets)
            yield FieldAt(name, node, value if resolved(value) else None, *_where(placed, node), kind, placed)


def usage_rights(root: Any) -> set[tuple[int, ...]]:
    """Which bytes the usage rights of a file sign: by them a program allows Reader to fill in a form, and nobody signs
    anything (ISO 32000-1, 12.8.2.3)."""
    held = (get(get(root, "/Perms"), key) for key in ("/UR3", "/UR"))
    return {tuple(int(resolved(one)) for one in items_of(node, "/ByteRange")) for node in held if node is not None}


def is_timestamp(node: Any) -> bool:
    """Whether a signature dictionary is a document timestamp, which signs nothing for anybody."""
    return str(get(node, "/Type")) == "/DocTimeStamp" or str(get(node, "/SubFilter")) == "/ETSI.RFC3161"


def _nodes(roots: list[Any], seen: set[Any]) -> Iterator[tuple[Any, Any, Any, Any, str]]:
    """Each last node of the field trees with what it inherits: reference, dictionary, type, value, full name."""
    for first in roots:
        todo = [(first, None, None, "", 0)]
        while todo and len(seen) < _MOST_NODES:
            ref, kind, value, above, depth = todo.pop()
            if _id(ref) in seen or depth > _DEEPEST:
                continue
            seen.add(_id(ref))
            node = _dictionary(ref)
            if node is None:
                continue
            kind = get(node, "/FT") or kind
            value = raw_get(node, "/V") or value
            name = ".".join(part for part in (above, _name(node)) if part)
            kids = [kid for kid in items_of(node, "/Kids") if _is_field(kid)]
            todo.extend((kid, kind, value, name, depth + 1) for kid in reversed(kids))
            if not kids:
                yield ref, node, kind, value, name


def _dictionary(ref: Any) -> Any:
    """What a reference leads to, if it is a dictionary that can be read."""
    with suppress(Exception):
        node = resolved(ref)
        return node if isinstance(node, dict) else None
    return None


def _is_field(kid: Any) -> bool:
    node = _dictionary(kid)
    return node is not None and ("/T" in node or "/Kids" in node)


def _name(node: Any) -> str:
    name = get(node, "/T")
    return str(name) if isinstance(name, str) else ""


def _where(
    widgets: tuple[tuple[int | None, Any], ...], node: Any
) -> tuple[int | None, Rect | None]:
    for page, widget in widgets:
        if page is not None:
            return page, rect_of(widget)
    return None, rect_of(node)


def rect_of(node: Any) -> Rect | None:
    """An annotation's rectangle as left, bottom, right, top; None where it has none, or one of no size."""
    with suppress(Exception):
        a, b, c, d = (float(resolved(one)) for one in items_of(node, "/Rect"))
        if abs(c - a) >= 1 and abs(d - b) >= 1:
            return min(a, c), min(b, d), max(a, c), max(b, d)
    return None


def top_left(rect: Rect | None, page: Any) -> Box | None:
    """The rectangle in points from the top left of its page as displayed; None where that cannot be told."""
    if rect is None or page is None:
        return None
    media = inherited(page, "/CropBox") or inherited(page, "/MediaBox")
    with suppress(Exception):
        x0, y0, x1, y1 = (float(resolved(one)) for one in media)
        a, b, c, d = rect
        left, top, right, bottom = a - x0, y1 - d, c - x0, y1 - b
        wide, high = x1 - x0, y1 - y0
        turn = int(inherited(page, "/Rotate") or 0) % 360
        placed = {
            90: (high - bottom, left, high - top, right),
            180: (wide - right, high - bottom, wide - left, high - top),
            270: (top, wide - right, bottom, wide - left),
        }.get(turn, (left, top, right, bottom))
        return Box(*placed)
    return None


def inherited(page: Any, key: str) -> Any:
    """What a page has under a key, or the nodes above it (ISO 32000-2, 7.7.3.4)."""
    node = resolved(page)
    for _ in range(_DEEPEST):
        if not isinstance(node, dict):
            return None
        value = get(node, key)
        if value is not None:
            return value
        node = get(node, "/Parent")
    return None


def count_by_pdfium(data: bytes) -> int | None:
    """How many signature fields PDFium sees; None if it cannot open the file."""
    import pypdfium2
    import pypdfium2.raw

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return None
    try:
        return int(pypdfium2.raw.FPDF_GetSignatureCount(document))
    finally:
        document.close()


def count_by_pypdf(data: bytes, root: Any = None) -> int | None:
    """How many signature fields a walk with pypdf from the catalogue `root` sees; None if it cannot open the file."""
    import pypdf

    try:
        if root is None:
            reader = pypdf.PdfReader(io.BytesIO(data))
            if reader.is_encrypted and not reader.decrypt(""):
                return None
            root = resolved(reader.trailer["/Root"])
        return sum(1 for _ in signature_fields(root))
    except Exception:  # whatever a damaged file does to the engine, its answer is "cannot tell"
        return None
