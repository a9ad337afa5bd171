"""A file's structure is passed over only where it has nothing to tell."""

import io

import pytest
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from checker.reading.formats.pdf import structure
from checker.reading.name_scan import ACTIVE, BESIDE_PAGES, may_name
from tests.reading.made import pdf

PLAIN = pdf(["A page."])


def _with(**entries):
    writer = PdfWriter(clone_from=io.BytesIO(PLAIN))
    for key, value in entries.items():
        writer.root_object[NameObject(f"/{key}")] = value
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_a_plain_file_names_nothing_beside_its_pages():
    assert not may_name(PLAIN, BESIDE_PAGES)
    assert not may_name(_with(PageMode=NameObject("/UseNone")), BESIDE_PAGES)


@pytest.mark.parametrize("name", BESIDE_PAGES)
def test_every_name_is_seen(name):
    assert may_name(_with(Other=DictionaryObject({NameObject(f"/{name}"): TextStringObject("x")})), BESIDE_PAGES)


def test_a_name_is_seen_however_it_is_spelt():
    data = _with(AcroForm=DictionaryObject())
    assert may_name(data.replace(b"/AcroForm", b"/#41cro#46or#6D"), ("AcroForm",))
    assert may_name(data.replace(b"/AcroForm", b"/Acro#46or#6d"), ("AcroForm",))
    assert not may_name(data, ("Sig",))


@pytest.mark.parametrize(
    "data",
    [
        PLAIN[:-20],
        PLAIN + b"more",
        PLAIN + PLAIN,
        PLAIN.replace(b"xref", b"xxef"),
        PLAIN.replace(b"/Catalog", b"/Catalog /Type /ObjStm"),
        PLAIN.replace(b"/Catalog", b"/Catalog /Encrypt 7 0 R"),
        b"",
    ],
)
def test_what_is_damaged_changed_packed_or_locked_may_hold_anything(data):
    assert may_name(data, ("Sig",))


def test_all_that_a_file_may_do_is_looked_for():
    assert set(ACTIVE) <= set(BESIDE_PAGES)
    for action in (*structure._ACTIVE, *(f"/{name}" for name in structure._ACTIVE.values())):
        assert any(action.removeprefix("/").startswith(name) for name in ACTIVE), action
