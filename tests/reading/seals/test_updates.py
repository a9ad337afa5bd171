"""What came after signing: harmless updates leave a signature intact, and what a reader sees otherwise is told."""

import io
import re
from collections.abc import Callable
from functools import cache

import pytest
from pyhanko.sign.fields import FieldMDPAction, FieldMDPSpec

from checker.facts.signature import Signature
from checker.reading.seals.signature_fields import signatures_of
from tests.reading.seals import sealed
from tests.reading.seals.paper import OBJECTS, appended, edited, linearised, look, now, over, paper, text_field, then
from tests.reading.seals.updates import FILLED, HARMFUL, HARMLESS, WHITE, signed_again, stamped

BASES: dict[str, Callable[[], bytes]] = {
    "a paper": paper,
    "a linearised one": linearised,
    "one protected against changes": lambda: sealed.protected(paper(), "AES-128"),
}


@cache
def signed(base: str = "a paper", **certified: sealed.MDPPerm) -> bytes:
    return sealed.sign(BASES[base](), **certified)


def first(data: bytes) -> Signature:
    return next(one for one in signatures_of(data)[0] if one.field == "Sig1")


def weights(one: Signature) -> set[str]:
    return {change.weight for change in one.changes}


@pytest.mark.parametrize("base", ["a paper", "a linearised one"])
@pytest.mark.parametrize("name", HARMLESS)
def test_a_harmless_update_leaves_a_signature_intact(name: str, base: str):
    updated = HARMLESS[name](signed(base))
    assert updated.startswith(signed(base))
    one = first(updated)
    assert (one.state, one.certain, weights(one) & {"changed", "filled"}) == ("intact", True, set())


@pytest.mark.parametrize("name", HARMFUL)
def test_what_is_shown_otherwise_is_told_with_its_place_before_and_after(name: str):
    change, words = HARMFUL[name]
    updated = change(signed())
    assert updated.startswith(signed())
    one = first(updated)
    assert one.state == "changed"
    assert words in (one.later or "")
    assert words in (one.reason or "")


@pytest.mark.parametrize("name", FILLED)
def test_what_was_empty_and_is_filled_in_is_told_and_no_change_of_what_was_signed(name: str):
    change, words = FILLED[name]
    one = first(change(signed()))
    assert (one.state, "filled" in weights(one)) == ("intact", True)
    assert words in (one.later or "")


@pytest.mark.parametrize("harmless", ["a document timestamp", "a second signature in a blank place", "the same, extended"])
@pytest.mark.parametrize("harmful", ["a value alone", "a look below another field", "other words", "a note, by pyHanko"])
def test_no_harmless_update_hides_a_harmful_one(harmless: str, harmful: str):
    for updates in ((HARMLESS[harmless], HARMFUL[harmful][0]), (HARMFUL[harmful][0], HARMLESS[harmless])):
        assert first(then(*updates)(signed())).state == "changed"


def protected_update(data: bytes, *, value: str) -> bytes:
    """pyHanko's own writer: strings and streams are encrypted as they are written."""
    from pyhanko.pdf_utils import generic

    writer = sealed.updating(data)
    ref = writer.root["/AcroForm"]["/Fields"].raw_get(0)
    ref.get_object()[generic.pdf_name("/V")] = generic.pdf_string(value)
    writer.mark_update(ref.reference)
    return written(writer)


def written(writer) -> bytes:
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize(("value", "state"), [("10,000", "intact"), ("90,000", "changed")])
def test_what_is_encrypted_is_compared_too(value: str, state: str):
    one = first(protected_update(signed("one protected against changes"), value=value))
    assert one.state == state


@pytest.mark.parametrize(("permitted", "update", "state"), [
    (sealed.MDPPerm.NO_CHANGES, "a document timestamp", "intact"),
    (sealed.MDPPerm.NO_CHANGES, "data to check it later, by hand", "intact"),
    (sealed.MDPPerm.NO_CHANGES, "an empty field, by hand", "changed"),
    (sealed.MDPPerm.NO_CHANGES, "a place for a further signature", "changed"),
    (sealed.MDPPerm.FILL_FORMS, "an empty field, by hand", "intact"),
    (sealed.MDPPerm.FILL_FORMS, "a value and its look", "changed"),
    (sealed.MDPPerm.FILL_FORMS, "a text note, by pypdf", "changed"),
    (sealed.MDPPerm.ANNOTATE, "a text note, by pypdf", "intact"),
    (sealed.MDPPerm.ANNOTATE, "other words", "changed"),
])  # fmt: skip
def test_a_certification_says_what_may_come_after_it(permitted: sealed.MDPPerm, update: str, state: str):
    """ISO 32000-2, table 257; a value that was there is never changed in silence, whatever is permitted."""
    one = first({**HARMLESS, **{name: made for name, (made, _) in {**FILLED, **HARMFUL}.items()}}[update](signed(certify=permitted)))
    assert one.state == state


def test_a_note_that_is_permitted_may_not_lie_over_the_words():
    over_words = edited(3, (b"8 0 R", b"82 0 R 8 0 R"))
    shape = over({82: b"<</Type /Annot /Subtype /Square /Rect [72 690 400 716] /AP <</N 87 0 R>>>>", 87: SQUARE})
    one = first(then(shape, over_words)(signed(certify=sealed.MDPPerm.ANNOTATE)))
    assert one.state == "changed"
    assert "laid over text" in (one.later or "")


SQUARE = b"<</Type /XObject /Subtype /Form /BBox [0 0 10 10] /Length 23>>\nstream\n1 1 1 rg 0 0 10 10 re f \nendstream"


def test_a_picture_in_the_place_that_was_set_apart_for_it_is_told_and_no_change():
    apart = sealed.with_field(paper(), "Sig2", box=(150, 695, 350, 715))
    one = first(signed_again(drawn=WHITE)(sealed.sign(apart)))
    assert (one.state, "filled" in weights(one)) == ("intact", True)
    assert "laid over text" in (one.later or "")


def test_a_picture_over_what_a_scan_shows_is_told():
    scan = {4: b"<</Length 42>>\nstream\n0 g 160 700 100 8 re f 280 700 40 8 re f  \nendstream"}
    one = first(signed_again(150, 695, 350, 715, drawn=WHITE)(sealed.sign(appended(paper(), scan))))
    assert (one.state, "filled" in weights(one)) == ("intact", True)
    assert "laid over what a scan shows" in (one.later or "")


def test_a_signature_that_is_no_part_of_what_it_signs_is_not_intact():
    """The dictionary that says which bytes are signed was written anew, outside of them."""
    data = sealed.sign(sealed.page_pdf())
    (number,) = re.findall(rb"/V (\d+) 0 R", data)
    number = int(number)
    other = appended(data, {number: now(data, number).replace(b"/M (", b"/Reason (All of it) /M (")})
    assert first(other).state != "intact"


def test_a_field_that_a_signature_locks_may_not_be_filled():
    """ISO 32000-2, 12.8.2.4."""
    lock = FieldMDPSpec(FieldMDPAction.INCLUDE, fields=["Remark"])
    data = sealed.sign(sealed.with_field(paper(), "Sig1", lock=lock))
    filled = over({10: text_field("Remark", "paid", 11, 560), 11: look("paid")})(data)
    assert first(filled).state == "changed"


def test_marks_in_another_order_may_lie_over_another():
    white = b"<</Type /Annot /Subtype /Square /Rect [72 600 272 620] /F 4 /AP <</N 87 0 R>>>>"
    under = {82: white, 87: SQUARE, 3: OBJECTS[3].replace(b"[8 0 R", b"[82 0 R 8 0 R")}
    data = sealed.sign(appended(paper(), under))
    one = first(edited(3, (b"82 0 R 8 0 R", b"8 0 R 82 0 R"))(data))
    assert one.state == "changed"
    assert "page 1" in (one.later or "")


def test_what_a_signature_refers_to_is_no_part_of_it():
    """/Data of a signature reference leads to the whole file (ISO 32000-2, table 255)."""
    asked = sealed.with_field(paper(), "Sig1", lock=FieldMDPSpec(FieldMDPAction.INCLUDE, fields=["Price"]))
    data = sealed.sign(asked)
    assert b"/Data" in data
    assert first(HARMLESS["data to check it later, by hand"](data)).state == "intact"


def test_many_timestamps_are_read_in_time():
    data = signed()
    for _ in range(4):
        data = stamped(data)
    found = signatures_of(data)[0]
    assert {one.state for one in found} == {"intact"}
    assert sum(one.role == "timestamp" for one in found) == 4
