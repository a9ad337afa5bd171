"""The PDF of a review: files attached to its pages, and, with a certificate, signed so that no later change is
allowed."""

import io
from collections.abc import Mapping
from typing import Any

from checker.custody.certificate import Signer
from checker.errors import UsageError
from checker.reading.seals.signature_fields import signatures_of

REPORT, RECORD = "report.json", "sign-off.json"
"""Names of the attached files."""
_FIELD = "Review"
_NOTHING = "Nothing was signed, and nothing put on record."
_AS_DATA = "/Data"
"""What an attachment is to its document (ISO 32000-2, 7.11.3, AFRelationship)."""


def assembled(pages: bytes, attached: Mapping[str, bytes], signer: Signer | None, by: str, reason: str) -> bytes:
    """The PDF, signed if there is a `signer`; `by` and `reason` stand in the signature. Nothing is fetched or sent.

    Raises UsageError if the key makes no signature.
    """
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.pdf_utils.writer import copy_into_new_writer

    writer = copy_into_new_writer(PdfFileReader(io.BytesIO(pages)))
    for name, data in attached.items():
        _attach(writer, name, data)
    out = io.BytesIO()
    if signer is None:
        writer.write(out)  # type: ignore[no-untyped-call]
    else:
        _sign(writer, signer, by, reason, out)
        _check(out.getvalue())
    return out.getvalue()


def _attach(writer: Any, name: str, data: bytes) -> None:
    from pyhanko.pdf_utils.embed import EmbeddedFileObject, EmbeddedFileParams, FileSpec, embed_file
    from pyhanko.pdf_utils.generic import pdf_name

    held = EmbeddedFileObject.from_file_data(
        writer, data, params=EmbeddedFileParams(embed_checksum=False), mime_type="application/json"
    )
    embed_file(writer, FileSpec(name, name, held, af_relationship=pdf_name(_AS_DATA)))


def _sign(writer: Any, signer: Signer, by: str, reason: str, out: io.BytesIO) -> None:
    from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner

    said = PdfSignatureMetadata(
        field_name=_FIELD, name=by, reason=reason, certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES, subfilter=SigSeedSubFilter.PADES,
    )  # fmt: skip
    try:
        PdfSigner(said, signer.engine, new_field_spec=SigFieldSpec(_FIELD)).sign_pdf(writer, output=out)
    except Exception as fault:  # pyHanko and the library of ciphers raise many sorts over a key that they do not know
        raise UsageError(
            f"The key of the certificate makes no signature ({type(fault).__name__}): it may be of a sort that is not "
            f"known here. {_NOTHING}"
        ) from None


def _check(data: bytes) -> None:
    """Raises UsageError unless the reader sees the signature as intact: what nobody can check is not called signed. One
    such is that of a certificate whose name mixes two directions of writing in one part (RFC 4518, 2.4)."""
    signatures, _ = signatures_of(data)
    if [(one.state, one.covers_all) for one in signatures] != [("intact", True)]:
        reason = next((one.reason for one in signatures if one.reason), "it is not seen")
        raise UsageError(
            f"The signature that this certificate makes cannot be checked afterwards ({reason}), as where one part of "
            f"its name is in Latin and Urdu letters. {_NOTHING} Sign with another certificate."
        )
