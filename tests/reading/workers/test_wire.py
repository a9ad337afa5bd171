"""What a worker hands back comes out as it went in, and nothing else comes out."""

import pickle
from functools import partial

import pytest

from checker.audit.work_item import at_once
from checker.errors import MatterError
from checker.facts.dates import Dated
from checker.facts.document import Document, Unreadable
from checker.facts.found import FieldValue
from checker.reading import read_as_asked
from checker.reading.workers import wire

DOCUMENT = Document(
    "01 Letter.pdf", "0" * 64, 12, "application/pdf", pages=2, dates=(Dated("2026-05-04"),),
    fields={"cnic": (FieldValue("00000-0000000-0", box=(1.0, 2.0, 3.0, 4.0)),)},
)  # fmt: skip


def plain(_):
    return None


def faulty() -> Document | MatterError:
    raise AssertionError


@pytest.mark.parametrize(
    "value",
    [
        DOCUMENT,
        Unreadable("a.pdf", "It is empty."),
        Unreadable(b"\xff.pdf".decode("utf-8", "surrogateescape"), "A name that is no text."),
    ],
)
def test_facts_come_out_as_they_went_in(value):
    found = wire.unpacked(read_as_asked, wire.packed(read_as_asked, value))
    assert found == value
    assert type(found) is type(value)
    assert wire.from_json(type(value), wire.to_json(value)) == value


@pytest.mark.parametrize("value", [None, 3, "text", b"bytes", [1, [2.5]], {"a": True}])
def test_a_function_that_declares_nothing_gives_plain_values(value):
    assert wire.unpacked(plain, wire.packed(plain, value)) == value


def test_what_a_person_can_put_right_keeps_its_kind_and_sentence():
    found = wire.unpacked(at_once, wire.packed(at_once, MatterError("The file is wrong.")))
    assert (type(found), str(found)) == (MatterError, "The file is wrong.")


def test_another_type_than_the_declared_one_is_refused():
    with pytest.raises(TypeError):
        wire.packed(read_as_asked, {"path": "a.pdf"})


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00",
        b"\x07\x80",
        b"\x00" + b"\x91" * 100_000,
        pickle.dumps(DOCUMENT),
        b"\x80" + b"[" * 100_000,
        wire.packed(plain, {"path": 1, "sha256": [], "size": "x"}),
        wire.packed(plain, {"path": "a", "sha256": "b", "size": 1, "media_type": "c", "status": "invented"}),
        wire.packed(plain, {"path": "a", "sha256": "b", "size": 1, "media_type": "c", "dates": [{"value": {"a": 1}}]}),
    ],
)
def test_bytes_that_are_no_answer_are_refused(data):
    with pytest.raises(wire.WireError):
        wire.unpacked(read_as_asked, data)


@pytest.mark.parametrize("name", ["SystemExit", "CheckerError.__init__", "IntEnum", "nothing"])
def test_an_error_of_another_kind_is_refused(name):
    data = bytes([1]) + wire.packed(plain, [name, "x"])[1:]
    with pytest.raises(wire.WireError):
        wire.unpacked(faulty, data)


def test_a_function_with_some_of_its_arguments_declares_what_it_declared():
    asked = partial(read_as_asked, settings=None)
    assert wire.unpacked(asked, wire.packed(asked, DOCUMENT)) == DOCUMENT
