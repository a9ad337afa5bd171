"""Whether a signer's certificate leads to one of the roots that the user named. Nothing is ever fetched."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from checker.bounded_files import NotReadError, read_bytes

_SORTS = ("CERTIFICATE", "X509 CERTIFICATE")
"""What a block of a PEM file is called that holds one (RFC 7468, 5; the other is what old programs write)."""
_LARGEST = 20_000_000
"""Bytes of a file of roots; those of a whole system are below one million."""


@lru_cache(maxsize=8)
def roots(files: tuple[str, ...]) -> tuple[Any, ...]:
    """The certificates in PEM or DER files; a file that cannot be read gives none."""
    found: list[Any] = []
    for file in files:
        with suppress(OSError, NotReadError):
            found.extend(_certificates(read_bytes(Path(file), _LARGEST)))
    return tuple(found)


def _certificates(data: bytes) -> Iterator[Any]:
    """Each certificate of a file, an expired one too; keys, requests and what only looks like one are passed over."""
    from asn1crypto import pem, x509

    blocks = [("CERTIFICATE", data)]
    if pem.detect(data):
        blocks = []
        with suppress(ValueError):  # what stands before the damaged block counts
            blocks.extend((sort, der) for sort, _, der in pem.unarmor(data, multiple=True))
    for sort, der in blocks:
        with suppress(Exception):  # the parser fails in many ways on what is no certificate
            certificate = x509.Certificate.load(der)
            _ = certificate.native  # it is taken apart only when it is asked
            if sort in _SORTS:
                yield certificate


def is_trusted(
    signed_data: Any, files: tuple[str, ...], at: datetime | None, *, as_authority: bool = False
) -> bool | None:
    """Whether a chain leads from the signer's certificate to a given root at the time of signing.

    `as_authority`: the certificate must be one for timestamps (RFC 3161, 2.3). None without roots, or without a time to
    ask for: validity is a question of a day, and today is not read here. Revocation is not asked, for that would need
    the network.
    """
    if not files or signed_data is None or at is None or at.tzinfo is None:
        return None
    try:
        return _leads_to(roots(files), signed_data, at, as_authority)
    except Exception:  # no chain, or a certificate that no chain can be built with
        return False


def _leads_to(trusted: tuple[Any, ...], signed_data: Any, at: datetime, as_authority: bool) -> bool:
    import asyncio

    from pyhanko.sign.validation.generic_cms import extract_certs_for_validation
    from pyhanko_certvalidator import CertificateValidator, ValidationContext

    certs = extract_certs_for_validation(signed_data)
    context = ValidationContext(
        trust_roots=list(trusted),
        other_certs=certs.other_certs,
        moment=at,
        allow_fetching=False,
        revocation_mode="soft-fail",
    )
    validator = CertificateValidator(
        certs.signer_cert, intermediate_certs=certs.other_certs, validation_context=context
    )
    if as_authority:
        usage = {"time_stamping"}
        asyncio.run(validator.async_validate_usage(set(), usage, extended_optional=False))  # type: ignore[no-untyped-call]
    else:
        asyncio.run(validator.async_validate_path())
    return True
