"""What an Office document takes along beside its pages: comments, tracked changes, its author and company, its dates.

A damaged or oversized part is left out and named.
"""

import io
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from checker.facts.dates import Dated, Role
from checker.facts.form import Hidden
from checker.reading.formats.office.archive import LARGEST, bare, elements, is_off, main_name, related

_ALL = 40_000_000
"""Bytes of all parts together, unpacked; those beyond are left out. An archive may name one part many times."""
_MOST_PARTS, _MOST_ELEMENTS = 5000, 1_000_000
_CHANGES = frozenset(("ins", "del", "moveFrom", "moveTo"))
"""Elements of a tracked change (ISO/IEC 29500-1, 17.13.5)."""
_STORIES = ("header", "footer", "footnotes", "endnotes", "comments")
"""Parts beside the text in which such elements stand, by the sort of what leads to them."""
_NAMED = ("word/document", *(f"word/{sort}" for sort in _STORIES))
"""How they are called where nothing leads to them."""
_DATES: dict[str, Role] = {"created": "created", "modified": "modified"}


@dataclass(frozen=True, slots=True)
class Found:
    """What was seen beside the text."""

    hidden: tuple[Hidden, ...] = ()
    dates: tuple[Dated, ...] = ()
    notes: tuple[str, ...] = ()


def look(data: bytes) -> Found:
    """The facts of an Office document's bytes. Never raises: a damaged or oversized part is left out and named."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _look(archive)
    except Exception:  # zipfile raises whatever a damaged archive makes of it
        return Found(notes=("Its archive is damaged: comments and tracked changes could not be looked for.",))


def _look(archive: zipfile.ZipFile) -> Found:
    names = list(dict.fromkeys(archive.namelist()))[:_MOST_PARTS]
    counts: Counter[str] = Counter()
    refused, left = 0, _ALL
    stories = _stories(archive)
    for name in names:
        if name in stories or (name.startswith(_NAMED) and name.endswith(".xml")):
            left -= min(LARGEST, archive.getinfo(name).file_size)
            if left < 0 or counts.total() >= _MOST_ELEMENTS:
                refused += 1
                continue
            try:
                counts.update(_sort(tag) for tag, _ in islice(_elements(archive, name), _MOST_ELEMENTS))
            except Exception:
                refused += 1
    refused += counts.total() >= _MOST_ELEMENTS
    core, company = dict(_properties(archive, "docProps/core.xml")), dict(_properties(archive, "docProps/app.xml"))
    authors = dict.fromkeys(filter(None, (core.get("creator"), core.get("lastModifiedBy"))))
    hidden = [
        *([Hidden("comment", detail=str(counts["comment"]))] if counts["comment"] else []),
        *([Hidden("tracked_change", detail=str(counts["change"]))] if counts["change"] else []),
        *([Hidden("attachment", detail=str(n))] if (n := sum(x.startswith("word/embeddings/") for x in names)) else []),
        *(Hidden("author", detail=one) for one in authors),
        *([Hidden("company", detail=company["Company"])] if company.get("Company") else []),
    ]
    notes = ("A part of it is damaged or too large: what it may hide was not looked for.",) if refused else ()
    return Found(tuple(hidden), tuple(_dates(core)), notes)


def _stories(archive: zipfile.ZipFile) -> frozenset[str]:
    """The parts that hold text, whatever they are called."""
    main = main_name(archive)
    return frozenset((main, *(one.name for one in related(archive, main).values() if one.sort in _STORIES)))


def _sort(tag: str) -> str:
    return "change" if tag in _CHANGES else tag


def _elements(archive: zipfile.ZipFile, name: str) -> Iterator[tuple[str, str]]:
    """Bare name and text of each element, "" for a switch that is off. Raises as `elements` does."""
    for event, element in elements(archive, name):
        if event == "end":
            yield "" if is_off(element) else bare(str(element.tag)), (element.text or "").strip()
            element.clear()


def _properties(archive: zipfile.ZipFile, name: str) -> list[tuple[str, str]]:
    try:
        return [(tag, text[:200]) for tag, text in _elements(archive, name) if text]
    except Exception:
        return []


def _dates(core: dict[str, str]) -> Iterator[Dated]:
    from checker.recognising.dates import metadata_date

    for tag, role in _DATES.items():
        found = metadata_date(core[tag], "xmp", role) if tag in core else None
        if found is not None:
            yield found
