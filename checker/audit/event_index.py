"""What the history remembers of a matter's papers, so that proof of an event is found again: no text of pages."""

import hashlib
from collections.abc import Iterator
from typing import Any

from checker.facts.bundle import Bundle
from checker.facts.dates import Dated
from checker.facts.document import Document

_WHERE = {
    "text": "in the text", "ocr": "on the page, read by OCR", "name": "in the file's name",
    "pdf": "in the file's properties", "xmp": "in the file's properties", "exif": "in the photograph's properties",
    "png": "in the picture's properties",
    "signature": "in the signature", "timestamp": "in the timestamp", "mrz": "in the machine-readable zone",
    "matter": "in matter.json",
}  # fmt: skip
_NUMBERS = ("passport", "cnic", "nicop", "account")


def rows_of(bundle: Bundle) -> list[tuple[Any, ...]]:
    """One row for each dated thing of each document, and one for a document without a date.

    (path, page, kind, label, purpose, role, first day, last day, people, known by).
    """
    people = " ".join(name for party in bundle.matter.parties for name in party.names)
    return [row for document in bundle.documents for row in _document(document, people)]


def _document(one: Document, people: str) -> Iterator[tuple[Any, ...]]:
    signers = " ".join(filter(None, (mark.signer for mark in one.signatures)))
    names = " ".join(value.value for values in one.fields.items() if values[0] == "name" for value in values[1])
    purpose = " ".join(filter(None, (one.name.purpose, *(part.title for part in one.parts))))
    about = (one.kind or "", one.label or "", purpose)
    who = " ".join(filter(None, (people, signers, names)))
    seen = set()
    for date in one.dates:
        row = _dated(date)
        if row is not None and row not in seen:
            seen.add(row)
            page, role, first, last, known_by = row
            yield (one.path, page, *about, role, first, last, who, known_by)
    if not seen:
        yield (one.path, None, *about, "", "", "", who, "no date was found")


def _dated(one: Dated) -> tuple[int | None, str, str, str, str] | None:
    readings = one.readings
    if not readings or one.role in ("created", "modified", "scanned"):
        return None
    first, last = min(r.first for r in readings), max(r.last for r in readings)
    known_by = f"{one.word} {_WHERE[one.source]}" + (f": {one.why}" if one.why else "")
    return one.page, one.role or "", first.isoformat(), last.isoformat(), known_by


def marks_of(bundle: Bundle) -> list[tuple[str, str, str]]:
    """(path, what, digest) of files, identity numbers, signature pictures and people: digests, not the values."""
    found = {("", "person", _digest(name)) for party in bundle.matter.parties for name in party.names}
    for one in bundle.documents:
        found.add((one.path, "file", one.sha256))
        for name, values in one.fields.items():
            if name in _NUMBERS:
                found |= {(one.path, name, _digest(value.value)) for value in values if value.confidence >= 0.8}
        found |= {(one.path, "signature picture", mark.picture) for mark in one.signatures if mark.picture}
    return sorted(found)


def _digest(text: str) -> str:
    plain = "".join(char for char in text.casefold() if char.isalnum())
    return hashlib.sha256(plain.encode()).hexdigest()
