"""Every digital signature is judged from the bytes: found, told apart, and never called intact when it is not."""

import re
import subprocess
import sys
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.facts.signature import Signature
from checker.reading.seals.signature_fields import MOST_CHECKED, signatures_of
from tests.reading.seals import sealed


@cache
def signed() -> bytes:
    return sealed.sign(sealed.page_pdf(), reason="I agree", location="Nowhere", name="Jane Roe")


@cache
def signed_twice() -> bytes:
    return sealed.sign(signed(), "Sig2", "John Doe", at=sealed.SIGNED + timedelta(days=1))


def states(data: bytes) -> list[tuple[str | None, str]]:
    return [(one.field, one.state) for one in signatures_of(data)[0]]


def only(data: bytes, trust: tuple[str, ...] = ()) -> Signature:
    (found,) = signatures_of(data, trust)[0]
    return found


def test_no_signature_is_said_of_an_unsigned_file():
    assert signatures_of(sealed.page_pdf()) == ([], [])


def test_an_unsigned_file_pays_nothing_for_the_signature_library(tmp_path: Path):
    (tmp_path / "a.pdf").write_bytes(sealed.page_pdf())
    code = (
        "import sys; from checker.reading.seals.signature_fields import signatures_of;"
        f"signatures_of(open({str(tmp_path / 'a.pdf')!r}, 'rb').read()); sys.exit('pyhanko' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_who_when_where_and_why_are_read():
    one = only(signed())
    assert (one.state, one.signer, one.stated_reason, one.location) == ("intact", "Jane Roe", "I agree", "Nowhere")
    assert (one.page, one.box, one.covers_all, one.later) == (1, (72.0, 692.0, 272.0, 742.0), True, None)
    assert datetime.fromisoformat(one.times.m or "") == sealed.SIGNED
    assert one.times.timestamp is None
    assert one.date is not None
    assert (one.date.value, one.date.word, one.date.source) == ("2026-04-20", "claimed", "signature")


def test_a_proved_time_is_kept_apart_from_the_claimed_one():
    proved = sealed.SIGNED + timedelta(days=3)
    one = only(sealed.sign(sealed.page_pdf(), proved=proved))
    assert datetime.fromisoformat(one.times.timestamp or "") == proved
    assert datetime.fromisoformat(one.times.m or "") == sealed.SIGNED
    assert one.date is not None
    assert one.date.value == "2026-04-20"


def test_clocks_are_compared_as_instants():
    one = only(sealed.sign(sealed.page_pdf(), proved=sealed.SIGNED + timedelta(hours=36)))
    assert one.clock_gap == 36.0
    assert only(signed()).clock_gap == 0.0


@pytest.mark.parametrize(("days", "held"), [(0, True), (-500, False), (1000, False)])
def test_a_signature_outside_its_certificates_validity_is_told(days: int, held: bool):
    assert only(sealed.sign(sealed.page_pdf(), at=sealed.SIGNED + timedelta(days=days))).in_validity is held


def test_empty_fields_are_told_apart():
    assert states(sealed.with_field(sealed.page_pdf(), "A", "B")) == [("A", "empty"), ("B", "empty")]


def test_a_second_signature_leaves_the_first_intact_and_is_named():
    first, second = signatures_of(signed_twice())[0]
    assert (first.state, first.later, first.covers_all) == ("intact", "the signature Sig2", False)
    assert (second.state, second.later, second.covers_all) == ("intact", None, True)


@pytest.mark.parametrize("algorithm", ["RC4-40", "RC4-128", "AES-128", "AES-256"])
def test_encryption_against_changes_hides_no_signature(algorithm: str):
    """The seal is over the bytes as they are, and is not encrypted itself (ISO 32000-2, 7.6.1)."""
    data = sealed.sign(sealed.protected(sealed.page_pdf(), algorithm), reason="I agree")
    one = only(data)
    assert (one.state, one.signer, one.stated_reason, one.covers_all) == ("intact", "Jane Roe", "I agree", True)
    assert only(sealed.with_note(data)).state == "changed"
    assert [state for _, state in states(sealed.sign(data, "Sig2", "John Doe"))] == ["intact", "intact"]
    at = data.find(b"/Contents <") + 40
    assert only(data[:at] + b"ffffffffffffffff" + data[at + 16 :]).state in ("broken", "unchecked")


def test_a_password_that_nobody_knows_leaves_a_signature_unchecked():
    data = sealed.sign(sealed.protected(sealed.page_pdf(), "AES-256", "secret"))
    assert not any(one.state == "intact" for one in signatures_of(data)[0])
    assert signatures_of(data) != ([], [])


CHANGES = {
    "a note": (sealed.with_note, "a text note on page 1"),
    "other words": (lambda data: sealed.with_other_words(data, "Nothing to nobody."), "text or graphics of page 1"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_after_signing_is_told_in_words(name: str):
    change, words = CHANGES[name]
    one = only(change(signed()))
    assert one.state == "changed"
    assert words in (one.later or "")


def test_a_certification_is_told_and_permits_a_second_signature():
    certified = sealed.sign(sealed.with_field(sealed.page_pdf(), "Sig2"), certify=sealed.MDPPerm.FILL_FORMS)
    assert signatures_of(certified)[0][0].role == "certification"
    both = {one.field: one for one in signatures_of(sealed.sign(certified, "Sig2", "John Doe"))[0]}
    assert (both["Sig1"].state, both["Sig1"].later) == ("intact", "the signature Sig2")
    assert (both["Sig2"].state, both["Sig2"].role) == ("intact", "signature")
    assert signatures_of(sealed.with_note(certified))[0][0].state == "changed"


def test_a_certification_that_permits_nothing_is_changed_by_any_update():
    certified = sealed.sign(sealed.page_pdf(), certify=sealed.MDPPerm.NO_CHANGES)
    first, *_ = signatures_of(sealed.with_field(certified, "Later"))[0]
    assert (first.field, first.state) == ("Sig1", "changed")


def test_appended_bytes_leave_it_intact_and_are_told():
    one = only(signed() + b"\n% nothing to see here")
    assert (one.state, one.covers_all) == ("intact", False)
    assert "bytes were appended after the end" in (one.later or "")


def test_an_appended_piece_of_a_pdf_is_not_trusted():
    one = only(signed() + b"\n4 0 obj <</Type /Page>> endobj\ntrailer <</Root 1 0 R>>")
    assert (one.state, one.certain) == ("unchecked", False)


def flipped(data: bytes) -> bytes:
    return (
        data.replace(b"nobody and nobody", b"nobody and nobOdy")
        if b"nobody and nobody" in data
        else data[:900] + b"!" + data[901:]
    )


def with_contents(data: bytes, make: str) -> bytes:
    found = re.search(rb"/Contents <([0-9a-fA-F]{500,})>", data)
    assert found
    inner = {"zero": b"0", "not hex": b"z", "space": b" "}[make] * len(found[1])
    return data[: found.start(1)] + inner + data[found.end(1) :]


def with_null(data: bytes) -> bytes:
    found = re.search(rb"<([0-9a-fA-F]{500,})>", data)
    assert found
    return data[: found.start()] + b"null".ljust(len(found[0])) + data[found.end() :]


def with_ranges(data: bytes, numbers: str) -> bytes:
    found = re.search(rb"/ByteRange \[[\d ]+\]\s*", data)
    assert found
    new = f"/ByteRange [{numbers}]".encode()
    return data[: found.start()] + new.ljust(len(found[0])) + data[found.end() :]


SPOILED = {
    "a signed byte": flipped,
    "an empty seal": lambda data: with_contents(data, "zero"),
    "a seal that is not hexadecimal": lambda data: with_contents(data, "not hex"),
    "a blank seal": lambda data: with_contents(data, "space"),
    "a null seal": with_null,
    "overlapping ranges": lambda data: with_ranges(data, "0 900 100 900"),
    "ranges outside the file": lambda data: with_ranges(data, "0 99999999 0 1"),
    "a negative range": lambda data: with_ranges(data, "0 -5 9 9"),
    "an odd list": lambda data: with_ranges(data, "0 5 9"),
    "no list": lambda data: with_ranges(data, ""),
    "one byte signed": lambda data: with_ranges(data, "0 1 2 1"),
    "a cut file": lambda data: data[: data.find(b"/ByteRange") + 60],
    "no trailer": lambda data: data.replace(b"startxref", b"startfoof").replace(b"trailer", b"traiter"),
}


@pytest.mark.parametrize("name", SPOILED)
def test_what_is_spoiled_is_never_intact(name: str):
    data = SPOILED[name](signed())
    assert data != signed()
    found, notes = signatures_of(data)
    assert found or notes, "a spoiled signature must not vanish without a word"
    assert all(one.state in ("broken", "unchecked", "changed") and one.reason for one in found)


def test_one_spoiled_signature_does_not_hide_the_other():
    data = signed_twice()
    at = data.rfind(b"/Contents <") + 40
    spoiled = data[:at] + b"ffffffffffffffff" + data[at + 16 :]
    found = {one.field: one.state for one in signatures_of(spoiled)[0]}
    assert found["Sig1"] in ("intact", "changed")
    assert found["Sig2"] == "broken"


@given(st.data())
@settings(max_examples=25, deadline=None)
def test_no_flipped_byte_under_the_seal_stays_unnoticed(data: st.DataObject):
    whole = signed()
    numbers = [int(one) for one in re.search(rb"/ByteRange \[([\d ]+)\]", whole)[1].split()]  # type: ignore[index]
    at = data.draw(st.integers(0, numbers[1] - 1) | st.integers(numbers[2], len(whole) - 1))
    changed = whole[:at] + bytes([whole[at] ^ data.draw(st.integers(1, 255))]) + whole[at + 1 :]
    assert "intact" not in [one.state for one in signatures_of(changed)[0]]


@given(st.integers(10, 20_000))
@settings(max_examples=15, deadline=None)
def test_no_cut_file_is_intact(length: int):
    whole = signed().rstrip()
    assert "intact" not in [one.state for one in signatures_of(whole[: min(length, len(whole) - 8)])[0]]


def fields_pdf(objects: list[str], fields: str, more: str = "") -> bytes:
    """A PDF of one page, written by hand: objects from number 4, the form's list of fields, more of the catalogue."""
    head = [
        f"<</Type /Catalog {more} /Pages 2 0 R /AcroForm <</Fields [{fields}] /SigFlags 3>>>>",
        "<</Type /Pages /Kids [3 0 R] /Count 1>>",
        "<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200]>>",
    ]
    out, places = b"%PDF-1.7\n", []
    for nth, one in enumerate([*head, *objects], 1):
        places.append(len(out))
        out += f"{nth} 0 obj\n{one}\nendobj\n".encode()
    table = f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n" + "".join(f"{at:010d} 00000 n \n" for at in places)
    return out + f"{table}trailer\n<</Size {len(places) + 1} /Root 1 0 R>>\nstartxref\n{len(out)}\n%%EOF\n".encode()


def test_circles_among_fields_end():
    data = fields_pdf(
        ["<</T (a) /Kids [5 0 R 4 0 R]>>", "<</T (b) /Parent 4 0 R /Kids [4 0 R 6 0 R]>>", "<</FT /Sig /T (c)>>"],
        "4 0 R",
    )
    assert states(data) == [("a.b.c", "empty")]


def test_an_inherited_field_type_counts():
    data = fields_pdf(["<</T (a) /FT /Sig /Kids [5 0 R]>>", "<</T (b) /Parent 4 0 R>>"], "4 0 R")
    assert states(data) == [("a.b", "empty")]


def test_a_value_that_is_no_signature_is_broken():
    assert states(fields_pdf(["<</FT /Sig /T (a) /V 5 0 R>>", "<</Type /Sig>>"], "4 0 R")) == [("a", "broken")]


@pytest.mark.parametrize(("perms", "expected"), [
    ("/Perms <</UR3 5 0 R>>", ["empty"]),
    ("/Perms <</UR 5 0 R>>", ["empty"]),
    ("", ["empty", "unchecked"]),
])  # fmt: skip
def test_usage_rights_are_no_signature(perms: str, expected: list[str]):
    """A Reader-enabled form: the seal of a program lies in /Perms, and its one field is empty."""
    rights = "<</Type /Sig /SubFilter /adbe.pkcs7.detached /ByteRange [0 100 200 100] /Contents <00>>>"
    assert [state for _, state in states(fields_pdf(["<</FT /Sig /T (a)>>", rights], "4 0 R", perms))] == expected


def test_what_a_field_asks_for_is_no_signature():
    """A seed value names the sort of signature that is to come (ISO 32000-2, 12.7.5.5)."""
    data = fields_pdf(["<</FT /Sig /T (a) /SV <</Type /SV /SubFilter [/adbe.pkcs7.detached]>>>>"], "4 0 R")
    assert states(data) == [("a", "empty")]


def test_thousands_of_signatures_are_bounded():
    many = MOST_CHECKED + 300
    numbers = " ".join(f"{nth + 5} 0 R" for nth in range(many))
    sig = "<</Type /Sig /Filter /Adobe.PPKLite /ByteRange [0 10 20 10] /Contents <00>>>"
    found, notes = signatures_of(fields_pdf([sig, *(f"<</FT /Sig /T (f{n}) /V 4 0 R>>" for n in range(many))], numbers))
    assert len(found) == many
    assert {one.state for one in found} == {"broken", "unchecked"}
    assert str(many) in notes[0]


def test_a_seal_of_a_hundred_megabytes_is_not_opened():
    big = fields_pdf(
        ["<</FT /Sig /T (a) /V 5 0 R>>", f"<</Type /Sig /ByteRange [0 9 12 5] /Contents <{'30' * 20_000_000}>>>"],
        "4 0 R",
    )
    (one,) = signatures_of(big)[0]
    assert (one.state, one.certain) == ("unchecked", False)


@pytest.mark.parametrize(("named", "trusted"), [("own", True), ("other", False)])
def test_identity_is_judged_only_against_given_roots(named: str, trusted: bool, tmp_path: Path):
    root = tmp_path / "root.pem"
    root.write_bytes(sealed.root_pem() if named == "own" else sealed.other_root_pem())
    without = only(signed()).certificate
    with_root = only(signed(), (str(root),)).certificate
    assert without is not None
    assert with_root is not None
    assert (without.trusted, with_root.trusted) == (None, trusted)


@pytest.mark.parametrize(("root", "authority", "proved"), [
    (None, "Time Authority", False),
    ("other", "Time Authority", False),
    ("own", "Time Authority", True),
    ("own", "No Time Authority", False),
])  # fmt: skip
def test_a_timestamp_is_proved_only_by_an_authority_that_the_user_trusts(
    root: str | None, authority: str, proved: bool, tmp_path: Path
):
    """Anybody can make a token; RFC 3161, 2.3: the certificate must be one for timestamps."""
    pem = tmp_path / "root.pem"
    pem.write_bytes(sealed.other_root_pem() if root == "other" else sealed.root_pem())
    stamper = sealed.time_authority(sealed.SIGNED + timedelta(days=3), authority)
    one = only(sealed.sign(sealed.page_pdf(), stamper=stamper), (str(pem),) if root else ())
    assert one.times.timestamp is not None
    assert one.times.proved is proved


def test_a_certificate_of_the_year_9999_is_read():
    far = datetime(9999, 12, 31, 23, 59, 59, tzinfo=sealed.SIGNED.tzinfo)
    made = sealed.signer("Far Future", until=far)
    assert made is sealed.signer("Far Future", until=far)
    one = only(sealed.sign_by(made, sealed.page_pdf()))
    assert one.certificate is not None
    assert one.certificate.valid_until.startswith("9999-12-31")
