"""A digital signature for a copy of a sample: by a certificate that is made for the moment and belongs to nobody."""

import io
from datetime import UTC, datetime, timedelta
from typing import Any

_SIGNER = "Nobody (sample)"


def sealed(data: bytes, day: str, until: str | None = None) -> bytes:
    """The PDF, signed at noon (UTC) of that day (ISO 8601); its certificate is valid until another or for ten years."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import fields, signers

    at, field = _noon(day), f"Seal {data.count(b'/ByteRange') + 1}"
    signer = _signer(at, _noon(until) if until else at + timedelta(days=3650))
    maker = signers.PdfSigner(
        signers.PdfSignatureMetadata(field_name=field), signer,
        new_field_spec=fields.SigFieldSpec(field, box=(72, 60, 272, 100)),
    )  # fmt: skip
    begun = maker.init_signing_session

    def at_that_time(*given: Any, **named: Any) -> Any:
        session = begun(*given, **named)
        session.system_time = at
        return session

    maker.init_signing_session = at_that_time  # type: ignore[method-assign]
    target = io.BytesIO()
    maker.sign_pdf(IncrementalPdfFileWriter(io.BytesIO(data)), output=target)
    return target.getvalue()


def _noon(day: str) -> datetime:
    return datetime.fromisoformat(f"{day}T12:00:00").replace(tzinfo=UTC)


def _signer(at: datetime, until: datetime) -> Any:
    from asn1crypto import keys
    from asn1crypto import x509 as asn1
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID
    from pyhanko.sign import signers
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, _SIGNER)])
    builder = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    builder = builder.not_valid_before(min(at, until) - timedelta(days=1)).not_valid_after(until)
    certificate = builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)
    plain = serialization.NoEncryption()
    secret = key.private_bytes(serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, plain)
    return signers.SimpleSigner(
        asn1.Certificate.load(certificate),
        keys.PrivateKeyInfo.load(secret),
        SimpleCertificateStore(),  # type: ignore[no-untyped-call]
    )
