"""What is laid aside is called like a leftover and is none of a document by its bytes; either alone is not enough."""

import bz2
import gzip
import json
import lzma
import os
import struct
import sys

import pytest

from checker.reading.folder import leftovers
from checker.reading.folder.walk import walk
from tests.reading.made import pdf

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
RECORD = b'{"version": 1}'
OWNER = b"\x05Sana " + b" " * 48 + b"\x05\x00" + "Sana ".encode("utf-16-le") + bytes(96)
"""What Word keeps beside a document that is open: 162 bytes."""
APPLE_DOUBLE = b"\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X        \x00\x02" + struct.pack(
    ">IIIIII", 9, 50, 3760, 2, 3810, 286
) + bytes(4046)
"""Attributes and an empty resource fork, as macOS writes them: 4,096 bytes."""
REAL = {
    ".DS_Store": b"\x00\x00\x00\x01Bud1" + bytes(6000), "._x.pdf": APPLE_DOUBLE, "~$x.docx": OWNER,
    "Thumbs.db": OLE + "Catalog".encode("utf-16-le") + bytes(70_000), "desktop.ini": b"[.ShellClassInfo]\r\nIconIndex=0\r\n",
    ".~lock.a.pdf#": b",Sana,office,28.11.2026 10:00,file:///home/sana;", "~x.tmp": b"", ".dropbox": b'{"tag": "dropbox"}',
    "sub/.git": b"gitdir: ../.git/worktrees/sub\n", ".gitattributes": b"*.pdf filter=lfs\n",
    "~$y.xlsx": b"\x05Sana " + b" " * 49 + b"\x05\x00" + "Sana ".encode("utf-16-le") + b" \x00" * 49,
    "sub/desktop.ini": "\ufeff[LocalizedFileNames]\r\na.pdf=@x.dll,-1\r\n".encode("utf-16-le"), ".gitkeep": b"\n",
    "sub/Thumbs.db": OLE + "256_1a2b3c4d5e6f7a8b".encode("utf-16-le") + bytes(9000), "sub/.DS_Store": b"",
    ".gitignore": b"# scans\nMy scans/\n*.tmp\n\n", ".gitmodules": b'[submodule "a"]\n\tpath = a\n\turl = ../a\n',
    "._icon": b"\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X        \x00\x01" + struct.pack(">III", 2, 38, 99_999) + bytes(99_999),
    "matter.json.2": b'{"title": "' + b"x" * 99_999 + b'"}', "matter.json.1": RECORD, "matter.json~": RECORD, ".matter.json.k3j": b"", "expected.json": b'{"exit": 0}',
}  # fmt: skip
CALLED_SO = [
    "matter.json.pdf", "matter.json.1", "matter.json~", ".matter.json-affidavit.pdf", "expected.json", "~$x.pdf", "._x.pdf",
    "~x.tmp", ".dropbox", "Thumbs.db", "sub/thumbs.db", "desktop.ini", ".~lock.a.pdf#", ".DS_Store", ".gitkeep",
]  # fmt: skip
DOCUMENTS = {
    "pdf": pdf(["AFFIDAVIT\nDated 20 April 2026"]), "late pdf": b"junk" * 200 + pdf(["AFFIDAVIT"]),
    "jpeg": b"\xff\xd8\xff\xe0" + bytes(99), "zip": b"PK\x03\x04" + bytes(99),
    "word": OLE + bytes(70_000) + "WordDocument".encode("utf-16-le"), "mail": b"From: a\nTo: b\nSubject: c\n\nd",
}  # fmt: skip


AFFIDAVIT = "I, Sana, solemnly affirm on 20 April 2026 as follows.\nThat the contents are true."
UNKNOWN = {
    "gzip": gzip.compress(DOCUMENTS["pdf"]), "bz2": bz2.compress(DOCUMENTS["pdf"]), "xz": lzma.compress(DOCUMENTS["pdf"]),
    "DjVu": b"AT&TFORM\x00\x00\x10\x00DJVU" + bytes(500), "PSD": b"8BPS\x00\x01" + bytes(500), "OLE": OLE,
    "RTF after spaces": b"\x0b \n{\\rtf1 " + AFFIDAVIT.encode() + b"}", "HTML after a remark": b"<!-- x --><html>x",
    "UTF-16": AFFIDAVIT.encode("utf-16"), "text": AFFIDAVIT.encode(), "XML": b"<?xml version='1.0'?><a>x</a>",
    "a list": json.dumps([AFFIDAVIT]).encode(), "square bracket": b"[" + AFFIDAVIT.encode(), "brace": b"{" + AFFIDAVIT.encode(),
    "random": bytes(range(255, 0, -1)) * 9, "zeros": bytes(162), "long text": AFFIDAVIT.encode() * 2000,
    "strokes": b"Affidavit/\nDated: 20/04/2026 I, Asma Namoona, do solemnly affirm\nSigned on 17/04/2026 /s/ Asma Namoona\n",
    "remarks": b"[.ShellClassInfo]\r\n; AFFIDAVIT of Asma Namoona\r\n; Signed on 17 April 2026\r\n",
    "deep": b'{"a":' * 99_999, "program": b"MZ" + bytes(900),
}  # fmt: skip


def made(folder, files):
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def paths(folder):
    return [one.path for one in walk(folder).files]


def test_what_programs_leave_is_laid_aside_in_silence(tmp_path):
    listing = walk(made(tmp_path, {**REAL, "matter.json": RECORD, "a.pdf": DOCUMENTS["pdf"]}))
    assert [one.path for one in listing.files] == ["a.pdf"]
    assert {one.path for one in listing.ignored} == {*REAL, "matter.json"}
    assert all(one.silent for one in listing.ignored)


@pytest.mark.parametrize("name", CALLED_SO)
def test_a_document_is_one_whatever_it_is_called(tmp_path, name):
    assert paths(made(tmp_path, {name: DOCUMENTS["pdf"]})) == [name]


@pytest.mark.parametrize("sort", DOCUMENTS)
def test_its_bytes_say_what_is_a_document(tmp_path, sort):
    assert paths(made(tmp_path, {"Thumbs.db": DOCUMENTS[sort]})) == ["Thumbs.db"]


@pytest.mark.parametrize("name", [*REAL, *(f"x/{name}" for name in CALLED_SO if "json" not in name)])
@pytest.mark.parametrize("sort", UNKNOWN)
def test_what_is_called_like_a_leftover_and_is_another_thing_is_listed(tmp_path, name, sort):
    assert paths(made(tmp_path, {name: UNKNOWN[sort]})) == [name]


@pytest.mark.parametrize("name", REAL)
def test_what_is_put_behind_a_leftover_is_listed_where_its_form_has_an_end(tmp_path, name):
    whole = REAL[name] + gzip.compress(DOCUMENTS["pdf"]) * 9
    if name.lower().endswith((".ds_store", "thumbs.db")) and REAL[name]:
        pytest.skip("their form has none")
    assert paths(made(tmp_path, {name: whole})) == [name]


@pytest.mark.parametrize("name", ["expected.json", "matter.json.d", "Thumbs.db", "~$kept", "._x", ".DS_Store", ".hidden"])
def test_a_folder_that_is_called_like_a_leftover_is_looked_through(tmp_path, name):
    assert paths(made(tmp_path, {f"{name}/a.pdf": DOCUMENTS["pdf"]})) == [f"{name}/a.pdf"]


@pytest.mark.parametrize("data", [b"no JSON", b"\x00\x01\x02"])
def test_what_is_called_like_a_kept_record_and_is_none_is_listed(tmp_path, data):
    assert paths(made(tmp_path, {"matter.json.old": data})) == ["matter.json.old"]


def test_a_record_that_is_a_document_too_is_listed(tmp_path):
    both = json.dumps({"version": 1, "title": "%PDF-1.4 1 0 obj"}).encode()
    assert paths(made(tmp_path, {"matter.json": both})) == ["matter.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="links are asked of POSIX")
def test_a_link_that_is_called_like_a_leftover_is_followed_as_any_other(tmp_path):
    made(tmp_path, {"real.pdf": DOCUMENTS["pdf"]})
    (tmp_path / "Thumbs.db").symlink_to("real.pdf")
    (tmp_path / "~x.tmp").symlink_to("/etc")
    listing = walk(tmp_path)
    assert [one.path for one in listing.files] == ["real.pdf", "Thumbs.db"]
    assert [(one.path, one.silent) for one in listing.ignored] == [("~x.tmp", False)]


def test_what_cannot_be_looked_at_is_not_laid_aside(tmp_path, monkeypatch):
    made(tmp_path, {"Thumbs.db": OLE})

    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr(os, "open", refuse)
    assert paths(tmp_path) == ["Thumbs.db"]


def test_what_is_kept_only_in_the_cloud_is_neither_fetched_nor_laid_aside(tmp_path, monkeypatch):
    made(tmp_path, {"desktop.ini": b"[x]"})
    monkeypatch.setattr(leftovers.cloud_placeholder, "away", lambda status: True)
    monkeypatch.setattr(os, "open", lambda *_: pytest.fail("it was opened"))
    assert paths(tmp_path) == ["desktop.ini"]


def test_only_what_would_be_laid_aside_is_opened(tmp_path, monkeypatch):
    made(tmp_path, {f"{nth}.pdf": b"x" for nth in range(9)} | {".DS_Store": b"x"})
    opened, real = [], os.open
    monkeypatch.setattr(os, "open", lambda path, *more: opened.append(os.path.basename(path)) or real(path, *more))
    walk(tmp_path)
    assert opened == [".DS_Store"]
