"""The parts of a Word document's archive, unpacked up to a bound.

The archive and its XML may be hostile: each part is read up to a bound, and entities are refused.
"""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

LARGEST = 20_000_000
"""Bytes of one part, unpacked: a text of some thousand pages."""
_OFF = ("0", "false", "off")
"""A switch that is turned off where a style had turned it on (ISO/IEC 29500-1, 17.17.4)."""


def elements(archive: zipfile.ZipFile, name: str) -> Iterator[tuple[str, Any]]:
    """`start` and `end` of each element of a part, with the element.

    Raises what XML and archive raise, and ValueError beyond the bound.
    """
    from defusedxml.ElementTree import iterparse

    with archive.open(name) as part:
        unpacked = part.read(LARGEST + 1)
    if len(unpacked) > LARGEST:
        raise ValueError
    yield from iterparse(io.BytesIO(unpacked), events=("start", "end"), forbid_dtd=True)


def bare(name: str) -> str:
    """The name of an element or attribute without its namespace."""
    return name.rsplit("}", 1)[-1]


def attribute(element: Any, name: str) -> str | None:
    """The value of an element's attribute, whatever its namespace."""
    return next((value for key, value in element.attrib.items() if bare(key) == name), None)


def is_off(element: Any) -> bool:
    """Whether a switch is turned off: `<w:vanish w:val="0"/>` shows its words."""
    return attribute(element, "val") in _OFF
