"""A PDF's structure, by pypdf: what pdfium does not give. Every walk keeps what it has visited.

Objects are resolved once, through `_get`: a damaged reference costs what hangs on it and nothing else.
"""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pypdf import PdfReader
from pypdf.errors import FileNotDecryptedError
from pypdf.generic import DictionaryObject, StreamObject

from checker.facts.dates import Role

_ACTIVE = {
    "/JavaScript": "JavaScript", "/Launch": "Launch", "/SubmitForm": "SubmitForm", "/ImportData": "ImportData",
    "/Movie": "Movie", "/Sound": "Sound", "/Rendition": "Rendition", "/GoToE": "GoToE",
    "/RichMediaExecute": "RichMedia",
}  # fmt: skip
_MOST = 20_000
"""Nodes of one tree that are looked at."""
_DEEPEST = 16
"""Fields above a field that are looked at."""
_UNSEEN = 2 | 32
"""Flags of an annotation: hidden, not viewed (ISO 32000-2, 12.5.3)."""
_XMP_DATES: dict[str, Role] = {
    "CreateDate": "created", "ModifyDate": "modified", "DateCreated": "created",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Field:
    """One form field: its full name, its kind (`/Tx`, `/Sig`, …) and its value as text."""

    name: str
    kind: str
    value: str | None


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


def opened_by_pypdf(data: bytes) -> PdfReader:
    """Pypdf's reader of them. Raises whatever pypdf raises, FileNotDecryptedError where it asks for a password."""
    reader = PdfReader(io.BytesIO(data), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        raise FileNotDecryptedError
    return reader


class Structure:
    """The structure of one PDF. Raises whatever pypdf raises on opening, FileNotDecryptedError where it asks for a
    password; the rest answers with what could be read."""

    def __init__(self, data: bytes) -> None:
        self._reader = opened_by_pypdf(data)
        # pypdf looks for a lost catalogue among all objects.
        self.root = resolved(self._reader.trailer.get("/Root")) or self._reader.root_object
        if not isinstance(self.root, DictionaryObject):
            raise ValueError("no catalogue")

    def active_content(self, annotations: bool) -> tuple[str, ...]:
        """What the file would do by itself: names of actions, sorted. With `annotations` those of its pages are
        looked at too."""
        found: set[str] = set()
        action = _get(self.root, "/OpenAction")
        if isinstance(action, DictionaryObject):
            found |= set(_actions(action))
        found |= set(_extra_actions(self.root))
        names = _get(self.root, "/Names")
        if _get(names, "/JavaScript") is not None:
            found.add("JavaScript")
        for node in self._fields_raw():
            found |= set(_node_actions(node))
        if annotations:
            for page in _pages(_get(self.root, "/Pages")):
                found |= set(_extra_actions(page))
                for one in _list(_get(page, "/Annots"))[:_MOST]:
                    found |= set(_node_actions(resolved(one)))
        return tuple(sorted(found))

    def opens_at(self) -> str | None:
        """The zoom that the open action or destination asks for, as written (`/XYZ 1`, `/Fit`)."""
        action = _get(self.root, "/OpenAction")
        target = _get(action, "/D") if isinstance(action, DictionaryObject) else action
        parts = _list(target)
        if len(parts) < 2:
            return None
        how = str(resolved(parts[1]))
        return f"{how} {resolved(parts[4])}" if how == "/XYZ" and len(parts) > 4 else how

    def fields(self) -> list[Field]:
        """All form fields that hold or ask for a value, with full names."""
        return [
            Field(name, str(kind), _value(_get(node, "/V")))
            for node, name, kind in self._fields_named()
            if kind is not None and (_get(node, "/T") is not None or _get(node, "/V") is not None)
        ]

    def widgets(self, most: int) -> list[Widget]:
        """The fields for words and those for a choice, where they stand."""
        found: list[Widget] = []
        for number, page in enumerate(_pages(_get(self.root, "/Pages")), start=1):
            for reference in _list(_get(page, "/Annots"))[:_MOST]:
                node = resolved(reference)
                kind, bounds = str(_inherited(node, "/FT")), _bounds(node)
                if bounds and kind in ("/Tx", "/Ch") and len(found) < most:
                    value = _value(_inherited(node, "/V")) or ""
                    found.append(Widget(number, _full_name(node), bounds, value, kind == "/Tx", _is_lookless(node)))
        return found

    def xfa_data(self) -> bytes | None:
        """What the XFA form holds, as XML: the packet of its data, or the form whole where it is in one piece."""
        held = _get(_get(self.root, "/AcroForm"), "/XFA")
        packets = _list(held) or ["datasets", held]
        for name, reference in zip(packets[::2], packets[1::2], strict=False):
            stream = resolved(reference)
            if resolved(name) == "datasets" and isinstance(stream, StreamObject):
                return bytes(stream.get_data())[:2_000_000]
        return None

    def prints_layers(self) -> bool:
        """Whether any layer says for itself if it is shown or printed (ISO 32000-2, 8.11.4.4)."""
        layers = _list(_get(_get(self.root, "/OCProperties"), "/OCGs"))[:_MOST]
        uses = (_get(resolved(one), "/Usage") for one in layers)
        return any(_get(use, "/Print") is not None or _get(use, "/View") is not None for use in uses)

    def xmp(self) -> bytes | None:
        """The document's XMP packet."""
        stream = _get(self.root, "/Metadata")
        if not isinstance(stream, StreamObject):
            return None
        try:
            return bytes(stream.get_data())[:2_000_000]
        except Exception:
            return None

    def info(self) -> dict[str, str]:
        """The Info dictionary: keys without slash, values as text, dates in their raw form."""
        info = resolved(self._reader.trailer.get("/Info"))
        if not isinstance(info, DictionaryObject):
            return {}
        return {str(key)[1:]: text for key in info if (text := _value(_get(info, key))) is not None}

    def page_count(self) -> int:
        """Pages by this engine."""
        return sum(1 for _ in _pages(_get(self.root, "/Pages"))) or len(self._reader.pages)

    def page_text(self, number: int) -> str:
        """The text of one page, for files that pdfium does not open. Raises what pypdf raises."""
        return self._reader.pages[number - 1].extract_text()

    def _fields_raw(self) -> Iterator[DictionaryObject]:
        yield from (node for node, _, _ in self._fields_named())

    def _fields_named(self) -> Iterator[tuple[DictionaryObject, str, Any]]:
        form = _get(self.root, "/AcroForm")
        waiting = [(one, "", None) for one in reversed(_list(_get(form, "/Fields")))]
        seen: set[Any] = set()
        while waiting and len(seen) < _MOST:
            reference, above, kind = waiting.pop()
            if _identity(reference) in seen:
                continue
            seen.add(_identity(reference))
            node = resolved(reference)
            if not isinstance(node, DictionaryObject):
                continue
            own = _value(_get(node, "/T"))
            name = ".".join(part for part in (above, own) if part)
            kind = _get(node, "/FT") or kind
            yield node, name, kind
            waiting.extend((kid, name, kind) for kid in reversed(_list(_get(node, "/Kids"))))


def xmp_dates(packet: bytes) -> list[tuple[Role, str]]:
    """(role, raw date) of an XMP packet, by elements and attributes; none where it is no XML or a bomb."""
    from defusedxml import ElementTree

    try:
        tree = ElementTree.fromstring(packet[packet.find(b"<") :].rstrip(b"\x00 \r\n\t"))
    except Exception:
        return []
    found: list[tuple[Role, str]] = []
    for element in tree.iter():
        pairs = [(element.tag, element.text or ""), *element.attrib.items()]
        for tag, text in pairs:
            role = _XMP_DATES.get(re.sub(r"^\{.*\}", "", str(tag)))
            if role and text.strip() and (role, text.strip()) not in found:
                found.append((role, text.strip()))
    return found


def resolved(value: Any) -> Any:
    """The object behind a reference, None where it cannot be had."""
    try:
        return value.get_object() if hasattr(value, "get_object") else value
    except Exception:
        return None


def _get(node: Any, key: str) -> Any:
    if not isinstance(node, DictionaryObject):
        return None
    try:
        return resolved(node.raw_get(key)) if key in node else None
    except Exception:
        return None


def _inherited(node: Any, key: str) -> Any:
    """A key of a field, or of the fields above it."""
    for _ in range(_DEEPEST):
        found = _get(node, key)
        if found is not None or node is None:
            return found
        node = _get(node, "/Parent")
    return None


def _bounds(node: Any) -> tuple[float, float, float, float] | None:
    """Left, bottom, right, top of an annotation; None where it says none."""
    try:
        x0, y0, x1, y1 = (float(resolved(side)) for side in _list(_get(node, "/Rect")))
    except (TypeError, ValueError):
        return None
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _is_lookless(node: Any) -> bool:
    flags = _get(node, "/F")
    return _get(_get(node, "/AP"), "/N") is None and not (isinstance(flags, int) and flags & _UNSEEN)


def _full_name(node: Any) -> str:
    names: list[str] = []
    while isinstance(node, DictionaryObject) and len(names) < _DEEPEST:
        names.append(_value(_get(node, "/T")) or "")
        node = _get(node, "/Parent")
    return ".".join(name for name in reversed(names) if name)


def _list(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list) else []


def _identity(reference: Any) -> Any:
    number = getattr(reference, "idnum", None)
    return ("ref", number, reference.generation) if number is not None else id(reference)


def _value(value: Any) -> str | None:
    if value is None or isinstance(value, DictionaryObject):
        return None
    if isinstance(value, list):
        return ", ".join(filter(None, (_value(resolved(one)) for one in value)))
    if isinstance(value, bytes):
        return value.decode("latin-1")
    return str(value)


def _pages(tree: Any) -> Iterator[DictionaryObject]:
    waiting: list[Any] = [tree]
    seen: set[int] = set()
    while waiting and len(seen) < _MOST:
        node = resolved(waiting.pop())
        if not isinstance(node, DictionaryObject) or id(node) in seen:
            continue
        seen.add(id(node))
        kids = _list(_get(node, "/Kids"))
        if kids:
            waiting.extend(reversed(kids))
        else:
            yield node


def _node_actions(node: Any) -> Iterator[str]:
    action = _get(node, "/A")
    if isinstance(action, DictionaryObject):
        yield from _actions(action)
    yield from _extra_actions(node)
    if _get(node, "/Subtype") == "/RichMedia":
        yield "RichMedia"


def _extra_actions(node: Any) -> Iterator[str]:
    extra = _get(node, "/AA")
    if isinstance(extra, DictionaryObject):
        for key in extra:
            yield from _actions(_get(extra, key))


def _actions(action: Any) -> Iterator[str]:
    waiting: list[Any] = [action]
    seen: set[int] = set()
    while waiting and len(seen) < 200:
        one = resolved(waiting.pop())
        if not isinstance(one, DictionaryObject) or id(one) in seen:
            continue
        seen.add(id(one))
        name = _ACTIVE.get(str(_get(one, "/S")))
        if name:
            yield name
        following = _get(one, "/Next")
        waiting.extend(_list(following) or [following])
