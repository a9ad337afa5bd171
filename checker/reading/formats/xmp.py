"""Dates, persons, places and devices in an XMP packet (ISO 16684-1), read as XML that may be hostile."""

from collections.abc import Container, Iterator
from itertools import islice
from typing import Literal
from xml.etree.ElementTree import Element, ParseError

from checker.facts.form import Hidden

_DATES = ("CreateDate", "ModifyDate", "MetadataDate", "DateTimeOriginal", "DateTimeDigitized", "DateCreated")
_LARGEST = 4_000_000
_MOST = 50
_Sort = Literal["author", "company", "gps", "device"]
_PRIVATE: dict[str, _Sort] = {
    "creator": "author", "Company": "company", "GPSLatitude": "gps", "SerialNumber": "device",
    "BodySerialNumber": "device",
}  # fmt: skip


def dates(packet: bytes) -> list[tuple[str, str]] | None:
    """Name (without namespace) and written form of each date, in document order; None if the packet cannot be read."""
    root = _root(packet)
    if root is None:
        return None
    found: list[tuple[str, str]] = []
    for element in _named(root, _DATES):
        found += [(_bare(name), value) for name, value in element.attrib.items() if _bare(name) in _DATES]
        if _bare(element.tag) in _DATES and (text := "".join(element.itertext()).strip()):
            found.append((_bare(element.tag), text))
    return list(dict.fromkeys(found))


def private(packet: bytes) -> list[Hidden]:
    """Authors, company, position and serial numbers that the packet carries along; none where it cannot be read."""
    root = _root(packet)
    found = dict.fromkeys(islice(_private(root), _MOST) if root is not None else ())
    return [_hidden(what, text) for what, text in found]


def _private(root: Element) -> Iterator[tuple[_Sort, str]]:
    for element in _named(root, _PRIVATE):
        for name, text in element.attrib.items():
            if (sort := _PRIVATE.get(_bare(name))) and text.strip():
                yield sort, text.strip()
        sort = _PRIVATE.get(_bare(element.tag))
        if sort:
            listed = [one.text or "" for one in element.iter() if _bare(one.tag) == "li"]
            words = (" ".join(one.split()) for one in listed or ["".join(element.itertext())])
            yield from ((sort, one) for one in words if one)


def _named(root: Element, names: Container[str]) -> Iterator[Element]:
    """The elements that bear one of the names or an attribute of that name; no more than a packet has that a program
    wrote: each is searched through, and they may stand one in the other."""
    borne = (one for one in root.iter() if any(_bare(name) in names for name in (one.tag, *one.attrib)))
    return islice(borne, _MOST)


def _hidden(what: _Sort, text: str) -> Hidden:
    if what == "gps":
        return Hidden(what, detail="the place where it was taken")
    return Hidden(what, detail=f"serial number {text[:100]}" if what == "device" else text[:200])


def _root(packet: bytes) -> Element | None:
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    packet = packet.strip(b"\0 \r\n\t")
    if len(packet) > _LARGEST:
        return None
    try:
        root: Element = fromstring(packet)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return None
    return root


def _bare(name: object) -> str:
    return str(name).rsplit("}", 1)[-1]
