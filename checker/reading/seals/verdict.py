"""The verdict on one signature field: does its seal match, and what came into the file afterwards?"""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal

from checker.facts.signature import Certificate, Signature, Times
from checker.reading.seals import form_fields
from checker.reading.seals.byte_ranges import LARGEST_SEAL, Covered, covered, explains_hole
from checker.reading.seals.cms import Seal, read_seal
from checker.reading.seals.doubled_keys import doubled_key
from checker.reading.seals.times import gap_in_hours, instants, iso, pdf_time, signing_date

DAMAGED = "the file's structure is damaged, so changes after signing cannot be told"

TWICE = "stands twice in it with different values, and programs differ in which of the two they take"

TOO_MUCH = "so much was written anew after signing that it could not be compared with what was signed"


@dataclass(frozen=True, slots=True)
class File:
    """One PDF under judgement."""

    data: bytes
    """As on the disk; signatures are hashed over these bytes."""
    reader: Any
    tail: str | None
    """Words for bytes after the end of the PDF."""
    trust: tuple[str, ...]
    pages: list[Any]


def judged(file: File, field: form_fields.FieldAt, allowed: bool) -> Signature:
    """The signature of a field; `allowed` is False once too many seals of the file were checked. Never raises."""
    page = file.pages[field.page - 1] if field.page else None
    box = form_fields.top_left(field.rect, page)
    base = Signature(means="digital", state="empty", field=field.name or None, page=field.page, box=box)
    if field.value is None:
        return base
    try:
        return _filled(file, field, base, allowed)
    except Exception:  # one bad field must not hide the others
        return replace(
            base, state="unchecked", certain=False, reason="the signature field is damaged and could not be read"
        )


def _filled(file: File, field: form_fields.FieldAt, base: Signature, allowed: bool) -> Signature:
    if is_locked(file.reader):
        return replace(
            base,
            state="unchecked",
            certain=False,
            reason="the file is encrypted, and no password or key for it is known",
        )
    node = field.value.get_object() if hasattr(field.value, "get_object") else field.value
    if not isinstance(node, dict):
        return replace(base, state="broken", reason="the field is marked as signed, but holds no signature")
    written = _text(node, "/M")
    subfilter = str(node.get("/SubFilter", ""))
    role: Literal["timestamp", "certification", "signature"] = "certification" if _certifies(node) else "signature"
    base = replace(
        base, role="timestamp" if form_fields.is_timestamp(node) else role,
        stated_reason=_text(node, "/Reason"), location=_text(node, "/Location"), signer=_text(node, "/Name"),
        times=Times(m=iso(pdf_time(written)) if written else None),
    )  # fmt: skip
    base = replace(base, date=signing_date(written, base.times, base.page), covers_all=False)
    signed = covered(form_fields.items_of(node, "/ByteRange") or None, len(file.data))
    if isinstance(signed, str):
        return replace(base, state="broken", reason=f"the signature cannot be matched with the file: {signed}")
    if not allowed:
        return replace(
            base, state="unchecked", certain=False, reason="the file has too many signatures for each to be checked"
        )
    contents = _contents(node)
    if contents is not None and len(contents) > LARGEST_SEAL:
        return replace(base, state="unchecked", certain=False, reason="the signature is far larger than any real one")
    seal = read_seal(contents, lambda name: signed.digest(file.data, name), subfilter)
    base = with_seal(base, seal, written, file.trust)
    if seal.verdict != "matches":
        return replace(base, state="broken" if seal.verdict == "differs" else "unchecked", reason=seal.reason)
    found = _with_later(file, field, base, signed, contents or b"")
    twice = doubled_key(file.data, node, field.node) if found.state == "intact" else None
    return replace(found, state="unchecked", certain=False, reason=f"{twice} {TWICE}") if twice else found


def with_seal(base: Signature, seal: Seal, written: str | None, trust: tuple[str, ...]) -> Signature:
    """What the seal says of signer and times; `written` is the dictionary's own time."""
    from checker.reading.seals.trust import is_trusted

    stamped = datetime.fromisoformat(seal.timestamp) if seal.timestamp else None
    proved = is_trusted(seal.token, trust, stamped, as_authority=True)
    times = Times(base.times.m, seal.cms_time, seal.timestamp, proved is True)
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


def _with_later(file: File, field: form_fields.FieldAt, base: Signature, signed: Covered, contents: bytes) -> Signature:
    """A signature whose seal matches: what of the file is outside it, and is that permitted?"""
    from checker.reading.seals.changes import changes_after
    from checker.reading.seals.page_looks import NotSeenError
    from checker.reading.seals.structure_diff import TooLargeError

    if not explains_hole(signed, file.data, contents):
        return replace(
            base,
            state="changed",
            reason="parts of the file lie outside the signed bytes, where anything may have been put in",
        )
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

    try:
        later = changes_after(EmbeddedPdfSignature(file.reader, field.node, field.name), signed.end)
    except (NotSeenError, TooLargeError):
        return replace(base, state="unchecked", certain=False, reason=TOO_MUCH)
    except Exception:  # the analysis refuses what it does not know; that proves no change
        return replace(base, state="unchecked", certain=False, reason=DAMAGED)
    covers = signed.end >= len(file.data)
    words = "; ".join(one for one in (later.words, file.tail) if one) or None
    base = replace(base, changes=later.changes, later=words)
    if later.changed:
        return replace(base, state="changed", covers_all=covers, reason=f"changed after signing: {later.changed}")
    if file.tail and _live_tail(file.data, len(file.reader.stream.getbuffer())):
        reason = "bytes that look like a piece of a PDF were appended after the end; some programs may show them"
        return replace(base, state="unchecked", certain=False, covers_all=False, reason=reason)
    return replace(base, state="intact", covers_all=covers)


def _live_tail(data: bytes, end: int) -> bool:
    """Whether the appended bytes look like a piece of a PDF that some program might follow."""
    return any(word in data[end:] for word in (b"startxref", b" obj", b"trailer", b"/Type"))


def is_locked(reader: Any) -> bool:
    """Whether the file is encrypted and could not be opened without a password."""
    if not reader.encrypted:
        return False
    try:
        return not reader.security_handler.is_authenticated()
    except Exception:  # a way of encrypting that the engine does not know
        return True


def _certifies(node: Any) -> bool:
    with suppress(Exception):
        return any(str(ref.get_object().get("/TransformMethod")) == "/DocMDP" for ref in node["/Reference"])
    return False


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
