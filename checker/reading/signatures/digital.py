"""Digital signatures of a PDF, field by field, from its bytes alone."""

import io
import logging
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from checker.facts.signature import Certificate, Signature, State, Times
from checker.reading.signatures import fields
from checker.reading.signatures.byteranges import (
    LARGEST_SEAL,
    Covered,
    covered,
    explains_hole,
    has_huge_seal,
    loose_signatures,
)
from checker.reading.signatures.seal import Seal, read_seal
from checker.reading.signatures.times import gap_in_hours, instants, iso, pdf_time, signing_date

MOST_CHECKED = 100
"""Signatures of one file whose seal is checked; the others are listed as unchecked."""
_MOST_HASHED = 3_000_000_000
_MARKS = (b"/ByteRange", b"/adbe.pkcs7.detached", b"/adbe.pkcs7.sha1", b"/ETSI.CAdES", b"/ETSI.RFC3161")
_OUTSIDE = "a signature stands in the file's bytes, but is no part of the document as it is now"
_DAMAGED = "the file's structure is damaged, so changes after signing cannot be told"


def signatures_of(data: bytes, trust: tuple[str, ...] = ()) -> tuple[list[Signature], list[str]]:
    """Every signature field with its verdict, and notes on the file in sentences. Never raises.

    `trust` are files of root certificates; without them identity is not judged. "No signature" is said only if two engines
    say so; pyHanko is imported only where one of them, or the bytes, speak of a signature.
    """
    if has_huge_seal(data):
        return _loose(data, "the signature is far larger than any real one, so it was not opened"), []
    marks = any(mark in data for mark in _MARKS)
    if not marks:
        counts = (fields.count_by_pdfium(data), fields.count_by_pypdf(data))
        if counts == (0, 0):
            return [], []
    logging.getLogger("pyhanko").setLevel(logging.CRITICAL)
    try:
        found, notes = _by_structure(data, trust)
        if marks and not any(one.state != "empty" for one in found):
            found += _loose(data, _OUTSIDE) or [_unknown(_OUTSIDE)]
        return found, notes
    except Exception:  # a damaged file can fail anywhere in the engine; its signatures are then told by their bytes
        if marks or any(counts):
            return (_loose(data, _DAMAGED) if marks else []) or [_unknown(_DAMAGED)], []
        return [], ["Whether this PDF holds a digital signature could not be told."]


def _unknown(reason: str) -> Signature:
    return Signature(means="digital", state="unchecked", certain=False, reason=reason)


@dataclass(frozen=True, slots=True)
class _File:
    """One PDF under judgement."""

    data: bytes
    """As on the disk; signatures are hashed over these bytes."""
    reader: Any
    tail: str | None
    """Words for bytes after the end of the PDF."""
    trust: tuple[str, ...]
    names: dict[Any, str]
    pages: list[Any]


def _by_structure(data: bytes, trust: tuple[str, ...]) -> tuple[list[Signature], list[str]]:
    reader, end = _open(data)
    found = list(fields.signature_fields(reader.root))
    file = _File(data, reader, _tail(data, end), trust, _names(found), fields.pages_of(reader.root))
    allowed = min(MOST_CHECKED, max(4, _MOST_HASHED // max(1, len(data))))
    signatures = [_judged(file, one, nth < allowed) for nth, one in enumerate(_filled_first(found))]
    notes = []
    if not found and _locked(reader):
        notes.append("Whether this PDF holds a digital signature could not be told, for it is encrypted.")
    if len(found) > allowed:
        notes.append(f"{len(found)} signature fields are in this PDF; the seals of the first {allowed} were checked.")
    return signatures, notes


def _filled_first(found: list[fields.FieldAt]) -> list[fields.FieldAt]:
    return sorted(found, key=lambda one: one.value is None)


def _names(found: list[fields.FieldAt]) -> dict[Any, str]:
    """What to call each signature of the file when it came after another one, by the id of its dictionary."""
    return {
        (one.value.idnum, one.value.generation): _called(one)
        for one in found
        if one.value is not None and hasattr(one.value, "idnum")
    }


def _called(field: fields.FieldAt) -> str:
    with suppress(Exception):
        if _is_timestamp(field.value.get_object()):
            return "a timestamp"
    return f"the signature {field.name or 'without a name'}"


def _open(data: bytes) -> tuple[Any, int]:
    """pyHanko's reader, and where the PDF ends in the bytes; what comes after the last end mark is left out."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    end = data.rfind(b"%%EOF")
    end = len(data) if end < 0 else end + 5
    while end < len(data) and data[end : end + 1] in b"\r\n \0":
        end += 1
    reader = PdfFileReader(io.BytesIO(data[:end]), strict=False)
    if reader.encrypted:
        with suppress(Exception):
            reader.decrypt("")
    _ = reader.root["/Pages"]
    return reader, end


def _locked(reader: Any) -> bool:
    if not reader.encrypted:
        return False
    try:
        return not reader.security_handler.is_authenticated()
    except Exception:  # a way of encrypting that the engine does not know
        return True


def _tail(data: bytes, end: int) -> str | None:
    extra = data[end:]
    if not extra:
        return None
    return f"{len(extra)} bytes were appended after the end of the PDF"


def _live_tail(data: bytes, end: int) -> bool:
    """Whether the appended bytes look like a piece of a PDF that some program might follow."""
    return any(word in data[end:] for word in (b"startxref", b" obj", b"trailer", b"/Type"))


def _judged(file: _File, field: fields.FieldAt, allowed: bool) -> Signature:
    page = file.pages[field.page - 1] if field.page else None
    box = fields.top_left(field, page)
    base = Signature(means="digital", state="empty", field=field.name or None, page=field.page, box=box)
    if field.value is None:
        return base
    try:
        return _filled(file, field, base, allowed)
    except Exception:  # one bad field must not hide the others
        return replace(base, state="unchecked", certain=False, reason="the signature field is damaged and could not be read")


def _filled(file: _File, field: fields.FieldAt, base: Signature, allowed: bool) -> Signature:
    if _locked(file.reader):
        return replace(base, state="unchecked", certain=False, reason="the file is encrypted, and no password or key for it is known")
    node = field.value.get_object() if hasattr(field.value, "get_object") else field.value
    if not isinstance(node, dict):
        return replace(base, state="broken", reason="the field is marked as signed, but holds no signature")
    written = _text(node, "/M")
    subfilter = str(node.get("/SubFilter", ""))
    base = replace(
        base, role="timestamp" if _is_timestamp(node) else "certification" if _certifies(node) else "signature",
        stated_reason=_text(node, "/Reason"), location=_text(node, "/Location"), signer=_text(node, "/Name"),
        times=Times(m=iso(pdf_time(written)) if written else None),
    )  # fmt: skip
    base = replace(base, date=signing_date(written, base.times, base.page), covers_all=False)
    signed = covered(_plain(node.get("/ByteRange")), len(file.data))
    if isinstance(signed, str):
        return replace(base, state="broken", reason=f"the signature cannot be matched with the file: {signed}")
    if not allowed:
        return replace(base, state="unchecked", certain=False, reason="the file has too many signatures for each to be checked")
    contents = _contents(node)
    if contents is not None and len(contents) > LARGEST_SEAL:
        return replace(base, state="unchecked", certain=False, reason="the signature is far larger than any real one")
    seal = read_seal(contents, lambda name: signed.digest(file.data, name), subfilter)
    base = _with_seal(base, seal, written, file.trust)
    if seal.verdict != "matches":
        return replace(base, state="broken" if seal.verdict == "differs" else "unchecked", reason=seal.reason)
    return _with_later(file, field, base, signed, contents or b"")


def _with_seal(base: Signature, seal: Seal, written: str | None, trust: tuple[str, ...]) -> Signature:
    from checker.reading.signatures.trust import is_trusted

    times = Times(base.times.m, seal.cms_time, seal.timestamp)
    at = next(iter(instants(times)), None)
    certificate = seal.certificate
    if certificate is not None:
        certificate = replace(certificate, trusted=is_trusted(seal.signed_data, trust, at))
    return replace(
        base, times=times, certificate=certificate, signer=seal.signer or base.signer, clock_gap=gap_in_hours(times),
        date=signing_date(written, times, base.page), in_validity=_in_validity(certificate, at),
    )  # fmt: skip


def _in_validity(certificate: Certificate | None, at: datetime | None) -> bool | None:
    if certificate is None or at is None:
        return None
    return datetime.fromisoformat(certificate.valid_from) <= at <= datetime.fromisoformat(certificate.valid_until)


def _with_later(file: _File, field: fields.FieldAt, base: Signature, signed: Covered, contents: bytes) -> Signature:
    """A signature whose seal matches: what of the file is outside it, and is that permitted?"""
    from checker.reading.signatures.changes import changes_after

    if not explains_hole(signed, file.data, contents):
        return replace(base, state="changed", reason="parts of the file lie outside the signed bytes, where anything may have been put in")
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

    try:
        later = changes_after(EmbeddedPdfSignature(file.reader, field.node, field.name), file.names)
    except Exception:  # the analysis refuses what it does not know; that proves no change
        return replace(base, state="unchecked", certain=False, reason=_DAMAGED)
    covers = signed.end >= len(file.data)
    words = "; ".join(one for one in (later.words, file.tail) if one) or None
    if not later.permitted:
        reason = f"changed after signing: {later.words}" if later.words else "changed after signing"
        return replace(base, state="changed", covers_all=covers, later=words, reason=reason)
    if file.tail and _live_tail(file.data, len(file.reader.stream.getbuffer())):
        reason = "bytes that look like a piece of a PDF were appended after the end; some programs may show them"
        return replace(base, state="unchecked", certain=False, covers_all=False, later=words, reason=reason)
    return replace(base, state="intact", covers_all=covers, later=words)


def _is_timestamp(node: Any) -> bool:
    return str(node.get("/Type", "")) == "/DocTimeStamp" or str(node.get("/SubFilter", "")) == "/ETSI.RFC3161"


def _certifies(node: Any) -> bool:
    with suppress(Exception):
        return any(str(ref.get_object().get("/TransformMethod")) == "/DocMDP" for ref in node["/Reference"])
    return False


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, list) else value


def _text(node: Any, key: str) -> str | None:
    with suppress(Exception):
        value = node[key]
        return str(value).strip("\0").strip() or None if isinstance(value, str) else None
    return None


def _contents(node: Any) -> bytes | None:
    from pyhanko.sign.validation.pdf_embedded import extract_contents

    with suppress(Exception):
        return bytes(extract_contents(node))
    return None


def _loose(data: bytes, reason: str) -> list[Signature]:
    return [_loose_one(data, one, reason) for one in _bounded(data)]


def _bounded(data: bytes) -> Iterator[Any]:
    return loose_signatures(data, min(MOST_CHECKED, max(4, _MOST_HASHED // max(1, len(data)))))


def _loose_one(data: bytes, one: Any, reason: str) -> Signature:
    base = Signature(means="digital", state="unchecked", certain=False, reason=reason, covers_all=False)
    times = Times(m=iso(pdf_time(one.time)) if one.time else None)
    base = replace(base, times=times, date=signing_date(one.time, times, None))
    signed = covered(one.numbers, len(data))
    if isinstance(signed, str) or one.contents is None:
        return base
    seal = read_seal(one.contents, lambda name: signed.digest(data, name), "")
    state: State = "broken" if seal.verdict == "differs" else "unchecked"
    return replace(_with_seal(base, seal, one.time, ()), state=state, reason=seal.reason if state == "broken" else reason)
