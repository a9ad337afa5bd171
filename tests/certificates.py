"""PKCS#12 files made for tests: keys and certificates that belong to nobody."""

from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

PASSPHRASE = "saqeela-7 ہاں"
KEYS = {
    "rsa": lambda: rsa.generate_private_key(65537, 2048),
    "ec": lambda: ec.generate_private_key(ec.SECP256R1()),
    "ed25519": ed25519.Ed25519PrivateKey.generate,
}
USAGES = (
    "digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement",
    "key_cert_sign", "crl_sign", "encipher_only", "decipher_only",
)  # fmt: skip


def p12(name="A. Partner (nobody)", *, sort="ec", passphrase=PASSPHRASE, days=(-1, 365), usage=("digital_signature",),
        parts=("key", "certificate")):  # fmt: skip
    """The bytes of a file; valid between two numbers of days from now. `usage` None: no such extension."""
    key = KEYS[sort]()
    now = datetime.now(UTC)
    own = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    made = x509.CertificateBuilder(own, own, key.public_key(), x509.random_serial_number())
    made = made.not_valid_before(now + timedelta(days=days[0])).not_valid_after(now + timedelta(days=days[1]))
    if usage is not None:
        made = made.add_extension(x509.KeyUsage(**{one: one in usage for one in USAGES}), critical=True)
    certificate = made.sign(key, None if sort == "ed25519" else hashes.SHA256())
    locked = serialization.BestAvailableEncryption(passphrase.encode()) if passphrase else serialization.NoEncryption()
    return pkcs12.serialize_key_and_certificates(
        b"own", key if "key" in parts else None, certificate if "certificate" in parts else None, None, locked
    )
