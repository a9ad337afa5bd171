"""The cryptographic part of a signature, apart from any PDF."""

import asyncio
import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reading.seals.byte_ranges import hashed
from checker.reading.seals.cms import read_seal
from tests.reading.seals import sealed

DATA = b"All of it to nobody."


def digest_of(data: bytes):
    return lambda name: hashed(name, data)


def cms_of(content: bytes, detached: bool) -> bytes:
    made = asyncio.run(sealed.signer().async_sign_general_data(content, "sha256", detached=detached))
    return made.dump()


SEALS = {
    "a detached seal": (lambda: cms_of(DATA, True), "/adbe.pkcs7.detached"),
    "a seal around the SHA-1 of the bytes": (lambda: cms_of(hashlib.sha1(DATA).digest(), False), "/adbe.pkcs7.sha1"),
}


@pytest.mark.parametrize("name", SEALS)
def test_a_seal_matches_its_bytes_and_no_others(name: str):
    make, subfilter = SEALS[name]
    contents = make()
    own = read_seal(contents, digest_of(DATA), subfilter)
    other = read_seal(contents, digest_of(DATA + b"!"), subfilter)
    assert (own.verdict, own.signer) == ("matches", "Jane Roe")
    assert (other.verdict, other.signer) == ("differs", "Jane Roe")
    assert other.reason


def test_zero_padding_is_no_damage():
    assert read_seal(cms_of(DATA, True) + bytes(500), digest_of(DATA), "").verdict == "matches"


def test_an_old_sort_is_unknown_and_not_broken():
    assert read_seal(b"\x04\x02ab", digest_of(DATA), "/adbe.x509.rsa_sha1").verdict == "unknown"


@given(st.binary(max_size=300))
def test_no_bytes_make_it_fail_or_match(contents: bytes):
    assert read_seal(contents, digest_of(DATA), "").verdict != "matches"


@given(st.integers(1, 24), st.integers(0, 7))
def test_no_flipped_bit_of_the_signature_value_matches(from_end: int, bit: int):
    at = len(SEAL) - from_end
    spoiled = SEAL[:at] + bytes([SEAL[at] ^ (1 << bit)]) + SEAL[at + 1 :]
    assert read_seal(spoiled, digest_of(DATA), "").verdict != "matches"


SEAL = cms_of(DATA, True)
