"""What the PDF of a review holds: its signatures, judged, and the files that are attached to it."""

import io
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from checker.facts.signature import Signature
from checker.reading.file_bytes import UnreadableError, load
from checker.reading.seals.signature_fields import signatures_of

_LARGEST = 200_000_000
"""Bytes; the review of a thousand papers takes a hundredth of it."""


@dataclass(frozen=True, slots=True)
class HeldReview:
    """A review's PDF as it was found; nothing in it is believed yet."""

    signatures: tuple[Signature, ...] = ()
    fingerprint: str | None = None
    """The SHA-256 of the certificate of its one signature; None where that cannot be told."""
    report_sha256: str | None = None
    """Of the attached report; None if there is not just one of that name, as for the next."""
    record: bytes | None = None
    """The attached record of the review."""
    unreadable: str | None = None
    """Why it could not be read, as the end of a sentence."""


def held_review(path: str, report: str, record: str, trust: tuple[str, ...] = ()) -> HeldReview:
    """What the PDF at `path` holds; `report` and `record` name the attached files. `trust` are files of root
    certificates. For a worker, as the file may be anybody's; what is no PDF, or a damaged one, is `unreadable`."""
    try:
        data = load(Path(path).resolve(), most=_LARGEST).data
        attached = _attached(data)
        signatures, _ = signatures_of(data, trust)
        told = attached.get(report)
        return HeldReview(
            tuple(signatures), _fingerprint(data) if signatures else None,
            sha256(told).hexdigest() if told is not None else None, attached.get(record),
        )  # fmt: skip
    except UnreadableError as fault:
        return HeldReview(unreadable=fault.reason)
    except Exception:  # the parsers raise many sorts over what is no PDF
        return HeldReview(unreadable="is no PDF, or a damaged one")


def _attached(data: bytes) -> dict[str, bytes]:
    """The attached files by name; none of which there are several of one name."""
    from pypdf import PdfReader

    return {name: every[0] for name, every in PdfReader(io.BytesIO(data)).attachments.items() if len(every) == 1}


def _fingerprint(data: bytes) -> str | None:
    from pyhanko.pdf_utils.reader import PdfFileReader

    with suppress(Exception):  # what is wrong with a signature, its own verdict says
        (one,) = PdfFileReader(io.BytesIO(data)).embedded_signatures
        return str(one.signer_cert.sha256.hex())
    return None
