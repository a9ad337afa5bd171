"""A PDF's structure, by pypdf: what pdfium does not give. Every walk keeps what it has visited.

Objects are resolved once, through `get`: a damaged reference costs what hangs on it and nothing else.
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
from checker.reading.formats.pdf.pypdf_objects import as_text, get, listed, pages, resolved

_ACTIVE = {
    "/JavaScript": "JavaScript", "/Launch": "Launch", "/SubmitForm": "SubmitForm", "/ImportData": "ImportData",
    "/Movie": "Movie", "/Sound": "Sound", "/Rendition": "Rendition", "/GoToE": "GoToE",
    "/RichMediaExecute": "RichMedia",
}  # fmt: skip
_MOST = 20_000
"""Nodes of one tree that are looked at."""
_XMP_DATES: dict[str, Role] = {
    "CreateDate": "created", "ModifyDate": "modified", "DateCreated": "created",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Field:
    """One form field: its full name, its kind (`/Tx`, `/Sig`, …) and its value as text."""

    name: str
    kind: str
    value: str | None


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
        action = get(self.root, "/OpenAction")
        if isinstance(action, DictionaryObject):
            found |= set(_actions(action))
        found |= set(_extra_actions(self.root))
        names = get(self.root, "/Names")
        if get(names, "/JavaScript") is not None:
            found.add("JavaScript")
        for node in self._fields_raw():
            found |= set(_node_actions(node))
        if annotations:
            for page in pages(get(self.root, "/Pages")):
                found |= set(_extra_actions(page))
                for one in listed(get(page, "/Annots"))[:_MOST]:
                    found |= set(_node_actions(resolved(one)))
        return tuple(sorted(found))

    def opens_at(self) -> str | None:
        """The zoom that the open action or destination asks for, as written (`/XYZ 1`, `/Fit`)."""
        action = get(self.root, "/OpenAction")
        target = get(action, "/D") if isinstance(action, DictionaryObject) else action
        parts = listed(target)
        if len(parts) < 2:
            return None
        how = str(resolved(parts[1]))
        return f"{how} {resolved(parts[4])}" if how == "/XYZ" and len(parts) > 4 else how

    def fields(self) -> list[Field]:
        """All form fields that hold or ask for a value, with full names."""
        return [
            Field(name, str(kind), as_text(get(node, "/V")))
            for node, name, kind in self._fields_named()
            if kind is not None and (get(node, "/T") is not None or get(node, "/V") is not None)
        ]

    def xfa_data(self) -> bytes | None:
        """What the XFA form holds, as XML: the packet of its data, or the form whole where it is in one piece."""
        held = get(get(self.root, "/AcroForm"), "/XFA")
        packets = listed(held) or ["datasets", held]
        for name, reference in zip(packets[::2], packets[1::2], strict=False):
            stream = resolved(reference)
            if resolved(name) == "datasets" and isinstance(stream, StreamObject):
                return bytes(stream.get_data())[:2_000_000]
        return None

    def prints_layers(self) -> bool:
        """Whether any layer says for itself if it is shown or printed (ISO 32000-2, 8.11.4.4)."""
        layers = listed(get(get(self.root, "/OCProperties"), "/OCGs"))[:_MOST]
        uses = (get(resolved(one), "/Usage") for one in layers)
        return any(get(use, "/Print") is not None or get(use, "/View") is not None for use in uses)

    def xmp(self) -> bytes | None:
        """The document's XMP packet."""
        stream = get(self.root, "/Metadata")
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
        return {str(key)[1:]: text for key in info if (text := as_text(get(info, key))) is not None}

    def page_count(self) -> int:
        """Pages by this engine."""
        return sum(1 for _ in pages(get(self.root, "/Pages"))) or len(self._reader.pages)

    def page_text(self, number: int) -> str:
        """The text of one page, for files that pdfium does not open. Raises what pypdf raises."""
        return self._reader.pages[number - 1].extract_text()

    def _fields_raw(self) -> Iterator[DictionaryObject]:
        yield from (node for node, _, _ in self._fields_named())

    def _fields_named(self) -> Iterator[tuple[DictionaryObject, str, Any]]:
        form = get(self.root, "/AcroForm")
        waiting = [(one, "", None) for one in reversed(listed(get(form, "/Fields")))]
        seen: set[Any] = set()
        while waiting and len(seen) < _MOST:
            reference, above, kind = waiting.pop()
            if _identity(reference) in seen:
                continue
            seen.add(_identity(reference))
            node = resolved(reference)
            if not isinstance(node, DictionaryObject):
                continue
            own = as_text(get(node, "/T"))
            name = ".".join(part for part in (above, own) if part)
            kind = get(node, "/FT") or kind
            yield node, name, kind
            waiting.extend((kid, name, kind) for kid in reversed(listed(get(node, "/Kids"))))


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


def _identity(reference: Any) -> Any:
    number = getattr(reference, "idnum", None)
    return ("ref", number, reference.generation) if number is not None else id(reference)


def _node_actions(node: Any) -> Iterator[str]:
    action = get(node, "/A")
    if isinstance(action, DictionaryObject):
        yield from _actions(action)
    yield from _extra_actions(node)
    if get(node, "/Subtype") == "/RichMedia":
        yield "RichMedia"


def _extra_actions(node: Any) -> Iterator[str]:
    extra = get(node, "/AA")
    if isinstance(extra, DictionaryObject):
        for key in extra:
            yield from _actions(get(extra, key))


def _actions(action: Any) -> Iterator[str]:
    waiting: list[Any] = [action]
    seen: set[int] = set()
    while waiting and len(seen) < 200:
        one = resolved(waiting.pop())
        if not isinstance(one, DictionaryObject) or id(one) in seen:
            continue
        seen.add(id(one))
        name = _ACTIVE.get(str(get(one, "/S")))
        if name:
            yield name
        following = get(one, "/Next")
        waiting.extend(listed(following) or [following])
