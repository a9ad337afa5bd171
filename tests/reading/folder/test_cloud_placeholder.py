import os
from types import SimpleNamespace

import pytest

from checker.errors import MatterError
from checker.facts.bundle import Bundle
from checker.facts.document import Unreadable
from checker.judging.matter.file_table import is_complete, rows
from checker.reading import file_bytes, read
from checker.reading.folder import cloud_placeholder
from checker.reading.folder.matter_file import read_matter_file
from checker.reading.folder.walk import walk
from tests.reading.made import pdf, saved

ONEDRIVE = SimpleNamespace(st_file_attributes=0x20 | 0x200 | 0x400000, st_flags=0)
ICLOUD = SimpleNamespace(st_flags=0x40000000)


@pytest.mark.parametrize(
    ("path", "status", "away"),
    [
        ("Deed.pdf", ONEDRIVE, True),
        ("Deed.pdf", SimpleNamespace(st_file_attributes=0x1000), True),
        ("Deed.pdf", ICLOUD, True),
        (".Deed.pdf.icloud", SimpleNamespace(), True),
        ("Letter.gdoc", SimpleNamespace(), True),
        ("Deed.pdf", SimpleNamespace(st_file_attributes=0x20, st_flags=0), False),
        ("Deed.pdf", SimpleNamespace(st_size=9000, st_blocks=0), False),
        ("icloud.pdf", SimpleNamespace(), False),
    ],
)
def test_what_is_kept_only_in_the_cloud(path, status, away):
    assert cloud_placeholder.only_there(path, status) is away


@pytest.mark.parametrize(
    ("path", "meant"),
    [("a/.Deed.pdf.icloud", "a/Deed.pdf"), ("a/Letter.gdoc", "a/Letter"), ("a.b/Deed.pdf", "a.b/Deed.pdf")],
)
def test_a_stand_in_is_for_a_file(path, meant):
    assert cloud_placeholder.stands_for(path) == meant


def test_a_file_in_the_cloud_is_not_opened(tmp_path, monkeypatch):
    path = saved(tmp_path, "Birth certificate.pdf", pdf(["Birth certificate"]))
    monkeypatch.setattr(file_bytes.cloud_placeholder, "away", lambda status: True)
    monkeypatch.setattr(os, "open", None)
    fact = read(str(path))
    assert isinstance(fact, Unreadable) and "only in the cloud" in fact.reason and "download" in fact.reason


def test_a_stand_in_is_never_a_pass(tmp_path):
    saved(tmp_path, ".A - Deed.pdf.icloud", b"bplist00")
    (file,) = walk(tmp_path).files
    fact = read(file.full, name=file.path)
    assert isinstance(fact, Unreadable) and (fact.name.label, fact.name.purpose) == ("A", "Deed")
    bundle = Bundle(unreadable=(fact,), filed=(file.path,))
    assert not is_complete(bundle)
    assert [(row.path, row.status) for row in rows(bundle, ())] == [(".A - Deed.pdf.icloud", "unreadable")]


def test_a_matter_file_in_the_cloud_stops_the_matter(tmp_path):
    saved(tmp_path, ".matter.json.icloud", b"bplist00")
    with pytest.raises(MatterError, match="download"):
        read_matter_file(tmp_path)
