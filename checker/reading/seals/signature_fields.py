"""Digital signatures of a PDF, field by field, from its bytes alone."""

import io
from contextlib import suppress
from typing import Any

from checker.facts.signature import Signature
from checker.reading.name_scan import may_name
from checker.reading.seals import form_fields
from checker.reading.seals.byte_ranges import has_huge_seal
from checker.reading.seals.verdict import DAMAGED, File, is_locked, judged

MOST_CHECKED = 100
"""Signatures of one file whose seal is checked; the others are listed as unchecked."""
_MOST_HASHED = 3_000_000_000
_MARKS = (b"/ByteRange", b"/adbe.pkcs7.detached", b"/adbe.pkcs7.sha1", b"/ETSI.CAdES", b"/ETSI.RFC3161")
_NOTHING = b"\0\t\n\f\r "
"""White space (ISO 32000-2, 7.2.3) and zero bytes, which servers and disks put behind a file."""
_OUTSIDE = "a signature stands in the file's bytes, but is no part of the document as it is now"


def signatures_of(
    data: bytes, trust: tuple[str, ...] = (), root: Any = None, count: int | None = None
) -> tuple[list[Signature], list[str]]:
    """Every signature field with its verdict, and notes on the file in sentences. Never raises.

    `trust` are files of root certificates; without them identity is not judged. "No signature" is said only if two
    engines say so; pyHanko is imported only where one of them, or the bytes, speak of a signature. `root` is the
    catalogue by pypdf, where it is open already, `count` the number of fields that pdfium saw, where it was open.
    """
    if has_huge_seal(data):
        return _by_bytes(data, "the signature is far larger than any real one, so it was not opened"), []
    marked = any(mark in data for mark in _MARKS)
    if not marked:
        seen = form_fields.count_by_pdfium(data) if count is None else count
        counts = (seen, form_fields.count_by_pypdf(data, root) if may_name(data, ("Sig",)) else 0)
        if counts == (0, 0):
            return [], []
        marked = any(counts)
    try:
        return _by_structure(data, trust)
    except Exception:  # a damaged file can fail anywhere in the engine; its signatures are then told by their bytes
        return by_their_bytes(data, marked)


def by_their_bytes(data: bytes, marked: bool = False) -> tuple[list[Signature], list[str]]:
    """What the bytes alone tell of signatures, none of which is verified; `marked`: an engine has seen one."""
    if marked or any(mark in data for mark in _MARKS):
        return _by_bytes(data, DAMAGED), []
    return [], ["Whether this PDF holds a digital signature could not be told."]


def _by_bytes(data: bytes, reason: str) -> list[Signature]:
    from checker.reading.seals.byte_scan import loose

    return loose(data, reason, most_checked(data))


def most_checked(data: bytes) -> int:
    """How many seals of a file are checked: each hashes the file."""
    return min(MOST_CHECKED, max(4, _MOST_HASHED // max(1, len(data))))


def _by_structure(data: bytes, trust: tuple[str, ...]) -> tuple[list[Signature], list[str]]:
    reader, end = opened_by_pyhanko(data)
    found = list(form_fields.signature_fields(reader.root))
    file = File(data, reader, _tail(data, end), trust, form_fields.pages_of(reader.root))
    allowed = most_checked(data)
    signatures = [judged(file, one, nth < allowed) for nth, one in enumerate(_filled_first(found))]
    if all(one.state == "empty" for one in signatures):
        from checker.reading.seals.byte_scan import stray

        signatures += stray(data, _OUTSIDE, allowed, form_fields.usage_rights(reader.root))
    notes = []
    if not found and is_locked(reader):
        notes.append("Whether this PDF holds a digital signature could not be told, for it is encrypted.")
    if len(found) > allowed:
        notes.append(f"{len(found)} signature fields are in this PDF; the seals of the first {allowed} were checked.")
    return signatures, notes


def _filled_first(found: list[form_fields.FieldAt]) -> list[form_fields.FieldAt]:
    return sorted(found, key=lambda one: one.value is None)


def opened_by_pyhanko(data: bytes) -> tuple[Any, int]:
    """pyHanko's reader, and where the PDF ends in the bytes; what comes after the last end mark is left out."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    mark = data.rfind(b"%%EOF")
    end = len(data) if mark < 0 else mark + 5
    while end < min(len(data), mark + 7) and data[end : end + 1] in b"\r\n":
        end += 1
    reader = PdfFileReader(io.BytesIO(data[:end]), strict=False)
    if reader.encrypted:
        with suppress(Exception):
            reader.decrypt("")
    _ = reader.root["/Pages"]
    return reader, end


def _tail(data: bytes, end: int) -> str | None:
    extra = data[end:]
    if not extra.strip(_NOTHING):
        return None
    return f"{len(extra)} bytes were appended after the end of the PDF"
