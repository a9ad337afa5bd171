"""A person's own certificate and key, in a PKCS#12 file (RFC 7292), opened at their word."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from checker.bounded_files import NotReadError, read_bytes
from checker.errors import UsageError
from checker.facts.matter import SigningCertificate

_LARGEST = 1_000_000
"""Bytes; a file with a long chain of certificates takes ten thousand."""
_SIGNS = frozenset({"digital_signature", "non_repudiation"})
"""What a key usage must name, where a certificate has one (RFC 5280, 4.2.1.3)."""
_NOTHING = "Nothing was signed, and nothing put on record."


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody who can sign."""

    certificate: SigningCertificate
    engine: Any = field(repr=False, compare=False)
    """pyHanko's signer, which holds the key."""
    is_open: bool = False
    """Whether the file needs no passphrase, so that whoever can read it can sign."""


def signer_of(file: Path, passphrase: Callable[[], str], now: datetime) -> Signer:
    """The signer whose key is in `file`; `passphrase` is asked for only if it needs one.

    Raises UsageError for a file that is none or cannot be read, a wrong passphrase, and a certificate that is not fit
    to sign at `now`.
    """
    from pyhanko.sign.signers import SimpleSigner

    data = _read(file)
    entries, words = _opened(data, None), None
    is_open = entries is not None
    if entries is None:
        words = passphrase().encode("utf-8", "surrogateescape")
        entries = _opened(data, words)
    if entries is None:
        raise UsageError(f"The passphrase does not open {file}, or the file is damaged. {_NOTHING} Try it again.")
    _check_whole(*entries, file)
    engine = SimpleSigner.load_pkcs12_data(data, (), words)
    _check_fit(engine.signing_cert, file, now)
    certificate = SigningCertificate(str(engine.signing_cert.subject.human_friendly), engine.signing_cert.sha256.hex())
    return Signer(certificate, engine, is_open)


def _read(file: Path) -> bytes:
    from asn1crypto.pkcs12 import Pfx

    try:
        data = read_bytes(file, _LARGEST)
    except FileNotFoundError:
        raise UsageError(f"There is no certificate at {file}. {_NOTHING}") from None
    except NotReadError as error:
        raise UsageError(f"The certificate {file} {error}. {error.remedy} {_NOTHING}") from None
    try:
        _ = Pfx.load(data, strict=True)["auth_safe"].native
    except Exception:  # the parser raises many sorts over what is no such file
        raise UsageError(
            f"{file} is no PKCS#12 file (.p12, .pfx), or a damaged one. {_NOTHING} Export the certificate together "
            "with its private key from the program that keeps it."
        ) from None
    return data


def _opened(data: bytes, passphrase: bytes | None) -> tuple[Any, Any] | None:
    """The key and its certificate, either None where the file has none; None if the passphrase does not open it."""
    from cryptography.hazmat.primitives.serialization import pkcs12

    try:
        key, certificate, _ = pkcs12.load_key_and_certificates(data, passphrase)
    except ValueError:
        return None
    return key, certificate


def _check_whole(key: Any, certificate: Any, file: Path) -> None:
    """Raises UsageError if there is no key and certificate that belong together."""
    whole = "Export the certificate together with its private key, as PKCS#12."
    if key is None or certificate is None:
        lacking = "private key" if key is None else "certificate"
        raise UsageError(f"{file} holds no {lacking}, which signing needs. {_NOTHING} {whole}")
    if key.public_key() != certificate.public_key():
        raise UsageError(f"The key in {file} is not that of the certificate in it. {_NOTHING} {whole}")


def _check_fit(certificate: Any, file: Path, now: datetime) -> None:
    """Raises UsageError if it is not valid at that time, or is for something else than signatures."""
    first, last = certificate.not_valid_before, certificate.not_valid_after
    if not first <= now <= last:
        word = f"expired on {last.date().isoformat()}" if now > last else f"is valid from {first.date().isoformat()} on"
        raise UsageError(f"The certificate in {file} {word}, so nobody would believe what it signs. {_NOTHING}")
    usage = certificate.key_usage_value
    if usage is not None and _SIGNS.isdisjoint(usage.native):
        named = ", ".join(sorted(usage.native)).replace("_", " ") or "nothing"
        raise UsageError(
            f"The certificate in {file} is not for signatures (its key may be used for: {named}). {_NOTHING} Name one "
            "that is."
        )
