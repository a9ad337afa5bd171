"""Dates in an XMP packet (ISO 16684-1), read as XML that may be hostile."""

from xml.etree.ElementTree import Element, ParseError

_DATES = ("CreateDate", "ModifyDate", "MetadataDate", "DateTimeOriginal", "DateTimeDigitized", "DateCreated")
_LARGEST = 4_000_000


def dates(packet: bytes) -> list[tuple[str, str]] | None:
    """Name (without namespace) and written form of each date, in document order; None if the packet cannot be read."""
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    packet = packet.strip(b"\0 \r\n\t")
    if len(packet) > _LARGEST:
        return None
    try:
        root: Element = fromstring(packet)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return None
    found: list[tuple[str, str]] = []
    for element in root.iter():
        found += [(_bare(name), value) for name, value in element.attrib.items() if _bare(name) in _DATES]
        if _bare(element.tag) in _DATES and (text := "".join(element.itertext()).strip()):
            found.append((_bare(element.tag), text))
    return list(dict.fromkeys(found))


def _bare(name: object) -> str:
    return str(name).rsplit("}", 1)[-1]
