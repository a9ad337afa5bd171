"""The parts of an Office document's archive, unpacked up to a bound, and which leads to which (ISO/IEC 29500-2, 8.5).

The archive and its XML may be hostile: each part is read up to a bound, and entities are refused.
"""

import io
import posixpath
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

LARGEST = 20_000_000
"""Bytes of one part, unpacked: a text of some thousand pages."""
_MOST_ELEMENTS = 400_000
"""Of one part: some hundred pages."""
_OFF = ("0", "false", "off")
"""A switch that is turned off where a style had turned it on (ISO/IEC 29500-1, 17.17.4)."""
_KNOWN = (
    "http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/", "http://schemas.microsoft.com/office/",
    "urn:schemas-microsoft-com:",
)  # fmt: skip
"""Where the names begin that Word knows; it passes over what others say."""
_LANGUAGES = {"/wordprocessingml/": "w", "officeDocument/2006/math": "m", "officeDocument/math": "m", "-com:vml": "v"}
_PLAIN = "word/document.xml"


@dataclass(frozen=True, slots=True)
class Related:
    """What one part says of another that it leads to."""

    sort: str
    """The last word of its type: header, image, aFChunk."""
    name: str
    """Of the part in the archive; of a file or a page elsewhere, its address."""
    is_outside: bool = False


def elements(archive: zipfile.ZipFile, name: str) -> Iterator[tuple[str, Any]]:
    """`start` and `end` of each element of a part, with the element.

    Raises what XML and archive raise, and ValueError beyond the bound.
    """
    yield from _events(archive, name, "start", "end")


def _events(archive: zipfile.ZipFile, name: str, *wanted: str) -> Iterator[tuple[str, Any]]:
    from defusedxml.ElementTree import iterparse

    yield from iterparse(io.BytesIO(unpacked(archive, name)), events=wanted, forbid_dtd=True)


def unpacked(archive: zipfile.ZipFile, name: str) -> bytes:
    """The bytes of a part. Raises what the archive raises, and ValueError beyond the bound."""
    with archive.open(name) as part:
        data = part.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise ValueError
    return data


class Part:
    """An XML part: its tree, the names of spaces that it declares, and what it leads to."""

    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        """Raises what XML and archive raise, and ValueError beyond the bounds."""
        self.name = name
        self.root: Any = None
        self.spaces: dict[str, str] = {}
        """The address of a space by the short name that the part gives it."""
        for count, (event, found) in enumerate(_events(archive, name, "start", "start-ns")):
            if event == "start-ns":  # a name that stands for two spaces stands for none
                self.spaces[found[0]] = found[1] if self.spaces.get(found[0], found[1]) == found[1] else ""
            elif self.root is None:
                self.root = found
            if count > _MOST_ELEMENTS:
                raise ValueError
        self.related = related(archive, name)

    def leads_to(self, sort: str) -> str | None:
        """The first part of that sort to which this one leads."""
        return next((one.name for one in self.related.values() if one.sort == sort and not one.is_outside), None)


def part_of(archive: zipfile.ZipFile, name: str | None) -> Part | None:
    """A part that may be missing."""
    return Part(archive, name) if name and name in archive.NameToInfo else None


def main_name(archive: zipfile.ZipFile) -> str:
    """The name of the part that holds the document's text: the one to which the package leads."""
    leads = (one.name for one in related(archive, "").values() if one.sort == "officeDocument")
    return next(leads, _PLAIN)


def related(archive: zipfile.ZipFile, name: str) -> dict[str, Related]:
    """What a part (or, for "", the whole package) leads to, by identifier."""
    folder, base = posixpath.split(name)
    beside = posixpath.join(folder, "_rels", f"{base}.rels")
    if beside not in archive.NameToInfo:
        return {}
    found: dict[str, Related] = {}
    for event, one in elements(archive, beside):
        if event == "end" and bare(one.tag) == "Relationship":
            target, is_outside = one.get("Target") or "", one.get("TargetMode") == "External"
            if not is_outside:
                target = posixpath.normpath(posixpath.join("/" + folder, target)).lstrip("/")
            sort = (one.get("Type") or "").rsplit("/", 1)[-1]
            found.setdefault(one.get("Id") or "", Related(sort, target, is_outside))
    return found


@lru_cache(maxsize=4096)
def bare(name: str) -> str:
    """The name of an element or attribute without its namespace."""
    return name.rsplit("}", 1)[-1]


@lru_cache(maxsize=4096)
def short(tag: str) -> str:
    """The name of an element with a letter for those languages that say words: `w:p`, `m:r`, `v:shape`, `:wsp`."""
    space = tag[1:].split("}", 1)[0] if tag.startswith("{") else ""
    letter = next((letter for said, letter in _LANGUAGES.items() if said in space), "")
    return f"{letter}:{bare(tag)}"


@lru_cache(maxsize=4096)
def is_known(tag: str) -> bool:
    """Whether Word knows what an element of that name is; what is in one that it does not know is not shown."""
    return is_known_space(tag[1:].split("}", 1)[0]) if tag.startswith("{") else False


def is_known_space(address: str) -> bool:
    """Whether Word knows the names of that space."""
    return address.startswith(_KNOWN)


def attribute(element: Any, name: str) -> str | None:
    """The value of an element's attribute, whatever its namespace."""
    return next((value for key, value in element.attrib.items() if bare(key) == name), None)


def child(element: Any, *path: str) -> Any:
    """The first element that the names lead to from child to child; None where there is none."""
    for name in path:
        element = next((one for one in element if bare(str(one.tag)) == name), None) if element is not None else None
    return element


def is_off(element: Any) -> bool:
    """Whether a switch is turned off: `<w:vanish w:val="0"/>` shows its words."""
    return attribute(element, "val") in _OFF


def is_on(element: Any) -> bool:
    """Whether a switch is there and turned on."""
    return element is not None and not is_off(element)


def whole(text: str | None) -> int | None:
    """A whole number as it is written there; None for anything else."""
    try:
        return int(float(text)) if text else None
    except (ValueError, OverflowError):
        return None
