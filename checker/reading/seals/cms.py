"""The cryptographic part of a signature (CMS, RFC 5652): does it match the signed bytes, who made it, and when."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from checker.facts.signature import Certificate
from checker.reading.seals.byte_ranges import hashed
from checker.reading.seals.times import iso

Verdict = Literal["matches", "differs", "unknown"]
_FORGEABLE = frozenset({"md2", "md5"})
Digest = Callable[[str], bytes]


class _OddSeal(Exception):
    """The seal is of a sort that this program cannot check; the message says which."""


@dataclass(frozen=True, slots=True)
class Seal:
    """What a signature's cryptographic part says, apart from the rest of the file."""

    verdict: Verdict
    reason: str | None = None
    """For `differs` and `unknown`: why, as a sentence."""
    signer: str | None = None
    certificate: Certificate | None = None
    cms_time: str | None = None
    timestamp: str | None = None
    """From a token whose own seal matches."""
    token: Any = field(default=None, compare=False, repr=False)
    """That token, as its signed data."""
    signed_data: Any = field(default=None, compare=False, repr=False)


def read_seal(contents: bytes | None, digest: Digest, subfilter: str) -> Seal:
    """Judges the `/Contents` of a signature dictionary. `digest` hashes the signed bytes with an algorithm of hashlib.

    Never raises: what cannot be parsed differs, what is of an unknown sort is unknown.
    """
    if not contents or not contents.strip(b"\0"):
        return Seal("differs", "the field is marked as signed, but the signature in it is empty")
    if subfilter == "/adbe.x509.rsa_sha1":
        return Seal("unknown", "the signature is of an old sort (x509.rsa_sha1) that is not checked here")
    try:
        signed_data, signer_info = _parsed(contents)
    except Exception:  # a damaged structure can fail anywhere in the parser
        return Seal("differs", "the cryptographic part of the signature is damaged")
    read = _said(signed_data, signer_info, digest)
    verdict, reason = _verdict(signed_data, signer_info, digest)
    return Seal(verdict, reason, signed_data=signed_data, **read)


def _parsed(contents: bytes) -> tuple[Any, Any]:
    from asn1crypto import cms

    signed_data = cms.ContentInfo.load(contents)["content"]
    signer_info = signed_data["signer_infos"][0]
    _ = signer_info["digest_algorithm"]["algorithm"].native, signer_info["signature"].native
    return signed_data, signer_info


def _verdict(signed_data: Any, signer_info: Any, digest: Digest) -> tuple[Verdict, str | None]:
    from cryptography.exceptions import UnsupportedAlgorithm

    try:
        return _checked(signed_data, signer_info, digest)
    except (UnsupportedAlgorithm, NotImplementedError):
        return "unknown", "the signature uses an algorithm that is not known here"
    except _OddSeal as odd:
        return "unknown", str(odd)
    except Exception:  # the parser and the cryptographic library raise many sorts; none of them proves a change
        return "unknown", "the cryptographic part of the signature is built in a way that cannot be checked"


def _checked(signed_data: Any, signer_info: Any, digest: Digest) -> tuple[Verdict, str | None]:
    from pyhanko.sign.validation.generic_cms import validate_sig_integrity

    if len(signed_data["signer_infos"]) > 1:
        raise _OddSeal("several people signed in one signature field, which is not checked here")
    content = signed_data["encap_content_info"]
    sort = content["content_type"].native
    expected = _expected_digest(content, sort, signer_info, digest)
    if expected is None:
        return "differs", "the signed part of the file was altered after signing"
    cert = _signer_certificate(signed_data)
    if cert is None:
        raise _OddSeal("the signer's certificate is not in the file, so the signature cannot be checked")
    same, sound = validate_sig_integrity(signer_info, cert, sort, expected)
    if not same:
        return "differs", "the signed part of the file was altered after signing"
    if sound and _digest_name(signer_info["digest_algorithm"]) in _FORGEABLE:
        raise _OddSeal("the signature rests on MD5, which can be forged today")
    return ("matches", None) if sound else ("differs", "the signature was not made with the key of its certificate")


def _expected_digest(content: Any, sort: str, signer_info: Any, digest: Digest) -> bytes | None:
    """The digest that the signed attributes must hold; None if the seal is for other bytes than these."""
    algorithm = _digest_name(signer_info["digest_algorithm"])
    inner = content["content"].native if sort == "data" else None
    if sort == "tst_info":
        raw = bytes(content["content"])
        imprint = content["content"].parsed["message_imprint"]
        same = imprint["hashed_message"].native == digest(_digest_name(imprint["hash_algorithm"]))
        return hashed(algorithm, raw) if same else None
    if isinstance(inner, bytes) and inner:
        # adbe.pkcs7.sha1: the SHA-1 of the signed bytes is the content (ISO 32000-1, 12.8.3.3.1)
        if len(inner) != 20:
            own = digest(algorithm)
            return own if own == _message_digest(signer_info) else None
        return hashed(algorithm, inner) if inner == digest("sha1") else None
    return digest(algorithm)


def _message_digest(signer_info: Any) -> bytes | None:
    for attribute in signer_info["signed_attrs"] or ():
        if attribute["type"].native == "message_digest":
            return bytes(attribute["values"][0].native)
    return None


def _digest_name(algorithm: Any) -> str:
    return str(algorithm["algorithm"].native).lower().removesuffix("_len")


def _signer_certificate(signed_data: Any) -> Any:
    from pyhanko.sign.validation.generic_cms import extract_certs_for_validation

    try:
        return extract_certs_for_validation(signed_data).signer_cert
    except Exception:  # no certificate, several that fit, or one that cannot be parsed
        return None


def _said(signed_data: Any, signer_info: Any, digest: Digest) -> dict[str, Any]:
    """Signer, certificate and times: what can be read also from a seal that does not match."""
    cert = _signer_certificate(signed_data)
    said: dict[str, Any] = {
        "cms_time": iso(_signing_time(signer_info)),
        "timestamp": None,
        "signer": None,
        "certificate": None,
    }
    with suppress(Exception):
        said["certificate"] = certificate_of(cert) if cert is not None else None
        said["signer"] = _common_name(cert.subject) if cert is not None else None
    said["token"], moment = _token(signed_data, signer_info, digest)
    said["timestamp"] = iso(moment)
    return said


def _signing_time(signer_info: Any) -> datetime | None:
    with suppress(Exception):
        for attribute in signer_info["signed_attrs"] or ():
            if attribute["type"].native == "signing_time":
                moment = attribute["values"][0].native
                return moment if isinstance(moment, datetime) else None
    return None


def _token(signed_data: Any, signer_info: Any, digest: Digest) -> tuple[Any, datetime | None]:
    """A token (RFC 3161) that is for this very signature and whose own seal matches, and its time; else None."""
    with suppress(Exception):
        if signed_data["encap_content_info"]["content_type"].native == "tst_info":
            return signed_data, _token_time(signed_data, digest)
        signature = signer_info["signature"].native
        for attribute in signer_info["unsigned_attrs"] or ():
            if attribute["type"].native == "signature_time_stamp_token":
                token = attribute["values"][0]["content"]
                return token, _token_time(token, lambda name: hashed(name, signature))
    return None, None


def _token_time(token: Any, digest: Digest) -> datetime | None:
    (signer_info,) = token["signer_infos"]
    verdict, _ = _verdict(token, signer_info, digest)
    moment = token["encap_content_info"]["content"].parsed["gen_time"].native
    return moment if verdict == "matches" and isinstance(moment, datetime) else None


def certificate_of(cert: Any) -> Certificate:
    """Names and validity of an X.509 certificate. Raises ValueError for one whose dates are none."""
    validity = cert["tbs_certificate"]["validity"]
    first, last = iso(validity["not_before"].native), iso(validity["not_after"].native)
    if first is None or last is None:
        raise ValueError("a certificate without dates")
    return Certificate(str(cert.subject.human_friendly), str(cert.issuer.human_friendly), first, last)


def _common_name(name: Any) -> str | None:
    parts = name.native
    for key in ("common_name", "pseudonym", "organization_name", "email_address"):
        value = parts.get(key)
        if value:
            return str(value[0] if isinstance(value, list) else value)
    return str(name.human_friendly) or None
