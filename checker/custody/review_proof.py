"""A review's PDF held against the record in matter.json: where they differ, and what its signature proves."""

import json
from collections.abc import Iterator

from checker.facts.codec import from_plain
from checker.facts.matter import SignOff
from checker.facts.signature import Signature
from checker.reading.seals.review_pdf import HeldReview
from checker.report.shared.record_words import UNSIGNED


def differences(record: SignOff, held: HeldReview) -> Iterator[str]:
    """A sentence for each thing in which the PDF is not that of the review on record; none if it is."""
    if _record_of(held) != record:
        yield "The record that is attached to the PDF is not the one in matter.json: it is of another review."
    expected = record.reviewed.report_sha256 if record.reviewed else None
    if held.report_sha256 is None or held.report_sha256 != expected:
        yield "The report that is attached to the PDF is not the one that matter.json has on record."
    yield from _of_signature(record, held)


def _of_signature(record: SignOff, held: HeldReview) -> Iterator[str]:
    if record.certificate is None:
        if held.signatures:
            yield "The PDF is signed, and the record says that the review was not."
        return
    filled = [one for one in held.signatures if one.state != "empty"]
    if len(filled) != 1:
        yield "The PDF does not bear the one signature that the record speaks of."
        return
    (one,) = filled
    if one.state != "intact":
        yield f"The signature does not hold: {one.reason or one.state}."
    elif one.later or not one.covers_all:
        yield f"The PDF is more than what was signed: {one.later or 'bytes were put in'}."
    if held.fingerprint != record.certificate.sha256:
        yield "The PDF is signed with another certificate than the record names."
    if one.in_validity is False:
        yield "Its certificate was not valid when it was signed, by the signer's own clock."


def proved(record: SignOff, held: HeldReview) -> Iterator[str]:
    """What it proves, and what it does not, where nothing differs."""
    yield "The PDF holds the review that matter.json has on record, and the report that was reviewed."
    if record.certificate is None:
        yield UNSIGNED
        return
    yield (
        f"It was signed with the certificate of {record.certificate.subject} (SHA-256 {record.certificate.sha256}), "
        "and nothing was changed since."
    )
    yield _who(held.signatures[0])
    yield "Whether the bundle is still what was reviewed, bundle-checker check tells."


def _who(one: Signature) -> str:
    trusted = one.certificate.trusted if one.certificate else None
    if trusted:
        return "The certificate leads to a root that you trust; whether it was revoked is not asked."
    if trusted is None:
        return (
            "Who holds its key is not proved: anybody can make a certificate in any name. Compare its SHA-256 with "
            "what its holder says, or name the issuer's root by --trust FILE."
        )
    return "Who holds its key is not proved: the certificate leads to none of the roots that you named."


def _record_of(held: HeldReview) -> SignOff | None:
    try:
        return from_plain(SignOff, json.loads(held.record or b""))
    except (ValueError, RecursionError):  # msgspec's error over a wrong shape is one of these
        return None
