"""A key that stands twice in a signature's dictionary is told; the same words in texts, lists and remarks are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reading.seals.doubled_keys import _doubled
from checker.reading.seals.signature_fields import signatures_of
from tests.reading.seals import sealed

REASON = b"(" + b"x" * 60 + b")"
TWICE = {
    "another seal": (b"(x) /Contents <00>", "/Contents"),
    "written by number": (b"(x) /#43ontent#73 <00>", "/Contents"),
    "another range": (b"(x) /ByteRange [0 1 2 3]", "/ByteRange"),
    "another reason": (b"(x) /Reason (y)", "/Reason"),
    "in a dictionary inside": (b"(x) /Prop_Build <</A [1 2] /B 3 /A [1 3]>>", "/A"),
    "a reference": (b"(x) /Cert 4 0 R /Cert 5 0 R", "/Cert"),
}
ONCE = {
    "the same reason": b"(x) /Reason  (x)",
    "words of a text": b"(/Reason \\) x (/Reason x) )",
    "a remark": b"(x) %/Reason (y) >>\n",
    "names as values": b"(x) /A [/Reason /A /A 1 0 R] /B /B /C /A",
    "in two dictionaries": b"(x) /A <</B 1>> /C <</B 2>>",
}


def with_entries(written: bytes) -> bytes:
    made = sealed.sign(sealed.page_pdf(), reason=REASON[1:-1].decode())
    return sealed.resealed(made, REASON, written.ljust(len(REASON)))


@pytest.mark.parametrize("name", TWICE)
def test_a_key_of_two_values_leaves_it_unchecked(name: str):
    written, key = TWICE[name]
    (one,), _ = signatures_of(with_entries(written))
    assert (one.state, one.certain) == ("unchecked", False)
    assert one.reason
    assert one.reason.startswith(f"{key} stands twice")


@pytest.mark.parametrize("name", ONCE)
def test_a_key_of_one_value_is_no_doubt(name: str):
    assert [one.state for one in signatures_of(with_entries(ONCE[name]))[0]] == ["intact"]


def test_the_field_is_looked_at_too_and_an_encrypted_file():
    made = sealed.sign(sealed.page_pdf(), reason=REASON[1:-1].decode())
    twice = sealed.resealed(made, b"/T (Sig1)\n/Type /Annot\n", b"/T (S)/T(T)/Type/Annot ")
    assert [one.state for one in signatures_of(twice)[0]] == ["unchecked"]
    locked = sealed.sign(sealed.protected(sealed.page_pdf(), "AES-256"))
    assert [one.state for one in signatures_of(locked)[0]] == ["intact"]


NAMES = st.text("ABab#1/ ()<>%", min_size=1, max_size=4).map(
    lambda text: b"/" + b"".join(b"#%02X" % ord(one) if one in "#/ ()<>%" else one.encode() for one in text)
)
TEXTS = st.text("/A() \\<>%", max_size=6).map(
    lambda text: b"(" + text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").encode() + b")"
)
ATOMS = NAMES | TEXTS | st.sampled_from([b"1", b"-2.5", b"7 0 R", b"<4142>", b"null", b"true"])


def held(values: st.SearchStrategy[bytes]) -> st.SearchStrategy[bytes]:
    entries = st.lists(st.tuples(NAMES, values), max_size=4, unique_by=lambda one: plain(one[0])).map(
        lambda some: b"<<" + b" ".join(name + b" " + value for name, value in some) + b">>"
    )
    return entries | st.lists(values, max_size=4).map(lambda some: b"[" + b" ".join(some) + b"]")


def plain(name: bytes) -> bytes:
    parts = name.split(b"#")
    return parts[0] + b"".join(bytes([int(one[:2], 16)]) + one[2:] for one in parts[1:])


VALUES = st.recursive(ATOMS, held, max_leaves=8)


@given(before=VALUES, inside=VALUES, after=VALUES)
def test_any_dictionary_is_taken_apart_as_it_was_written(before: bytes, inside: bytes, after: bytes):
    """Wherever values stand, the one key that is there twice is found, and none where none is."""
    once = b"9 0 obj <</Q1 %s /Q2 <</Q3 1 /Q4 %s /Q5 2>> /Q6 %s>> endobj /Q1 1 /Q1 2" % (before, inside, after)
    assert [*_doubled(once, 0)] == []
    assert [*_doubled(once.replace(b"/Q5", b"/Q3", 1), 0)] == ["/Q3"]
    assert [*_doubled(once.replace(b"/Q6", b"/Q2", 1), 0)] == ["/Q2"]
