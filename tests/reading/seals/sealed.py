"""Small signed PDFs, made in the test session with certificates that belong to nobody."""

import asyncio
import hashlib
import io
import re
from datetime import UTC, datetime, timedelta
from functools import cache

from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.content import RawContent
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.writer import PageObject, PdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko.sign.fields import FieldMDPSpec, MDPPerm
from pyhanko.sign.timestamps import DummyTimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore

Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
SIGNED = datetime(2026, 4, 20, 10, 15, tzinfo=UTC)


def page_pdf(words: str = "An agreement between nobody and nobody.") -> bytes:
    """One page with some words."""
    writer = PdfFileWriter()
    drawn = f"BT /F1 12 Tf 72 700 Td ({words}) Tj ET".encode()
    contents = writer.add_object(generic.StreamObject(stream_data=drawn))
    writer.insert_page(
        PageObject(contents=contents, media_box=(0, 0, 595, 842), resources=RawContent(b"").resources.as_pdf_object())
    )
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


@cache
def _root() -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate]:
    key = ec.generate_private_key(ec.SECP256R1())
    return key, _certificate("Nobody's Root", key, "Nobody's Root", key, authority=True)


def _certificate(
    name: str,
    key: "Key",
    issuer: str,
    issuer_key: ec.EllipticCurvePrivateKey,
    *,
    authority: bool = False,
    until: datetime = datetime(2028, 1, 1, tzinfo=UTC),
) -> x509.Certificate:
    named = [x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, one)]) for one in (name, issuer)]
    builder = x509.CertificateBuilder(named[1], named[0], key.public_key(), x509.random_serial_number())
    builder = builder.not_valid_before(SIGNED - timedelta(days=400)).not_valid_after(until)
    builder = builder.add_extension(x509.BasicConstraints(authority, None), critical=True)
    if name == "Time Authority":
        usage = x509.ExtendedKeyUsage([x509.ExtendedKeyUsageOID.TIME_STAMPING])
        builder = builder.add_extension(usage, critical=True)
    return builder.sign(issuer_key, hashes.SHA256())


def root_pem(until: datetime | None = None) -> bytes:
    """The root certificate that stands behind every signer here; with `until`, another one of the same key."""
    key, root = _root()
    if until:
        root = _certificate("Nobody's Root", key, "Nobody's Root", key, authority=True, until=until)
    return root.public_bytes(serialization.Encoding.PEM)


def root_der() -> bytes:
    """The same in the form that has no letters."""
    return _root()[1].public_bytes(serialization.Encoding.DER)


def other_root_pem() -> bytes:
    """A root that stands behind nobody."""
    key = ec.generate_private_key(ec.SECP256R1())
    return _certificate("Another Root", key, "Another Root", key, authority=True).public_bytes(
        serialization.Encoding.PEM
    )


@cache
def signer(name: str = "Jane Roe", until: datetime = datetime(2028, 1, 1, tzinfo=UTC)) -> signers.SimpleSigner:
    """Somebody who can sign."""
    root_key, root = _root()
    key: Key = ec.generate_private_key(ec.SECP256R1())
    if name.endswith("Time Authority"):
        key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    cert = _certificate(name, key, "Nobody's Root", root_key, until=until)
    store = SimpleCertificateStore()
    store.register(_as_asn1(root))
    return signers.SimpleSigner(_as_asn1(cert), _key(key), store)


def _as_asn1(cert: x509.Certificate) -> asn1_x509.Certificate:
    return asn1_x509.Certificate.load(cert.public_bytes(serialization.Encoding.DER))


def _key(key: "Key") -> asn1_keys.PrivateKeyInfo:
    der = key.private_bytes(serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return asn1_keys.PrivateKeyInfo.load(der)


def time_authority(at: datetime, name: str = "Time Authority") -> DummyTimeStamper:
    """A timestamp authority whose clock stands at that moment; only that of the first name is certified as one."""
    made = signer(name)
    return DummyTimeStamper(made.signing_cert, made.signing_key, made.cert_registry, fixed_dt=at)


def sign(
    data: bytes,
    field: str = "Sig1",
    who: str = "Jane Roe",
    at: datetime = SIGNED,
    certify: MDPPerm | None = None,
    proved: datetime | None = None,
    **metadata: object,
) -> bytes:
    """The PDF with one more signature, as an incremental update."""
    return sign_by(signer(who), data, field, at, certify, proved, **metadata)


def sign_by(
    who: signers.SimpleSigner,
    data: bytes,
    field: str = "Sig1",
    at: datetime = SIGNED,
    certify: MDPPerm | None = None,
    proved: datetime | None = None,
    stamper: DummyTimeStamper | None = None,
    **metadata: object,
) -> bytes:
    """The same, by a signer who is given."""
    meta = signers.PdfSignatureMetadata(
        field_name=field, certify=certify is not None, docmdp_permissions=certify or MDPPerm.FILL_FORMS, **metadata
    )
    stamper = time_authority(proved) if proved else stamper
    made = _Dated(meta, who, timestamper=stamper, new_field_spec=_place(data, field))
    made.at = at
    out = io.BytesIO()
    made.sign_pdf(updating(data), output=out)
    return out.getvalue()


def resealed(data: bytes, old: bytes, new: bytes, who: str = "Jane Roe") -> bytes:
    """The PDF of one signature with other bytes of the same length, signed as they are now: what its maker did."""
    assert len(old) == len(new)
    assert data.count(old) == 1
    data = data.replace(old, new)
    found = re.search(rb"/ByteRange \[0 (\d+) (\d+) (\d+)\]", data)
    assert found
    end, start, length = map(int, found.groups())
    digest = hashlib.sha256(data[:end] + data[start : start + length]).digest()
    seal = asyncio.run(signer(who).async_sign(digest, "sha256")).dump().hex().encode()
    return data[:end] + b"<" + seal.ljust(start - end - 2, b"0") + b">" + data[start:]


def updating(data: bytes, password: str = "owner") -> IncrementalPdfFileWriter:
    """A writer that appends to the PDF, whether it is encrypted or not."""
    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    if writer.prev.encrypted:
        writer.encrypt(password)
    return writer


def _place(data: bytes, field: str) -> fields.SigFieldSpec | None:
    return None if f"({field})".encode() in data else fields.SigFieldSpec(field, box=(72, 100, 272, 150))


class _Dated(signers.PdfSigner):
    """Signs at a fixed moment."""

    at: datetime

    def init_signing_session(self, *given: object, **named: object) -> object:
        session = super().init_signing_session(*given, **named)
        session.system_time = self.at
        return session


def protected(data: bytes, algorithm: str, password: str = "") -> bytes:
    """The PDF encrypted against changes and copying; without `password` it opens for everybody."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(PdfReader(io.BytesIO(data)))
    writer.encrypt(password, "owner", algorithm=algorithm)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def with_field(
    data: bytes,
    *names: str,
    box: tuple[int, int, int, int] = (72, 200, 272, 250),
    lock: FieldMDPSpec | None = None,
) -> bytes:
    """The PDF with empty signature fields."""
    writer = updating(data)
    for name in names:
        fields.append_signature_field(writer, fields.SigFieldSpec(name, box=box, field_mdp_spec=lock))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def with_note(data: bytes) -> bytes:
    """The PDF with a visible note put onto its first page by an incremental update."""
    writer = updating(data)
    page = writer.root["/Pages"]["/Kids"][0]
    note = generic.DictionaryObject({
        generic.pdf_name("/Type"): generic.pdf_name("/Annot"),
        generic.pdf_name("/Subtype"): generic.pdf_name("/FreeText"),
        generic.pdf_name("/Rect"): generic.ArrayObject([generic.NumberObject(n) for n in (72, 500, 300, 540)]),
        generic.pdf_name("/Contents"): generic.pdf_string("And all of it to me."),
    })  # fmt: skip
    held = page["/Annots"] if "/Annots" in page else generic.ArrayObject()
    held = generic.ArrayObject([*held.iterate(), writer.add_object(note)])
    page[generic.pdf_name("/Annots")] = held
    writer.update_container(page)
    writer.mark_update(writer.root["/Pages"]["/Kids"].raw_get(0).reference)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def with_other_words(data: bytes, words: str) -> bytes:
    """The PDF whose page shows other words since an incremental update: content hidden and shown after signing."""
    writer = updating(data)
    ref = writer.root["/Pages"]["/Kids"].raw_get(0)
    drawn = generic.StreamObject(stream_data=f"BT /F1 12 Tf 72 700 Td ({words}) Tj ET".encode())
    ref.get_object()[generic.pdf_name("/Contents")] = writer.add_object(drawn)
    writer.mark_update(ref.reference)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
