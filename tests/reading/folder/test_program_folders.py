"""Folders that programs keep for themselves are no part of the matter, and no hiding place."""

import csv
import gzip
import io
import os
import struct
import subprocess
import sys
import zlib

import pytest

from checker.facts.matter import Matter
from checker.reading.folder.walk import walk
from tests.reading.folder.test_leftovers import AFFIDAVIT, APPLE_DOUBLE, RECORD, UNKNOWN, made
from tests.reading.made import pdf

PAPER = pdf(["AFFIDAVIT\nDated 20 April 2026"])
REPOSITORY = {
    ".git/HEAD": b"ref: refs/heads/main\n", ".git/config": b"[core]\n\tbare = false\n", ".git/index": b"DIRC\x00\x00\x00\x02",
    ".git/objects/ab/cdef": zlib.compress(b"blob 900\x00" + PAPER), ".git/objects/pack/p.pack": b"PACK\x00\x00\x00\x02" + bytes(99),
    ".git/hooks/pre-commit.sample": b"#!/bin/sh\nexit 0\n", ".git/COMMIT_EDITMSG": b"Add the affidavit\n",
}  # fmt: skip
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="links are asked of POSIX")


def told(listing):
    return {one.path: one.missed for one in listing.ignored if not one.silent}


@pytest.mark.parametrize("kept", [REPOSITORY, {"__MACOSX/._a.pdf": APPLE_DOUBLE}, {".fseventsd/1": gzip.compress(b"2SLD" + bytes(20))}])
def test_what_a_program_keeps_there_is_no_document(tmp_path, kept):
    listing = walk(made(tmp_path, {**kept, "a.pdf": PAPER}))
    assert [one.path for one in listing.files] == ["a.pdf"]
    assert not told(listing)
    assert [one.path for one in listing.ignored] == [next(iter(kept)).partition("/")[0]]


@pytest.mark.parametrize("folder", [".git", ".git/objects/ab", "__MACOSX", "sub/.svn", "$RECYCLE.BIN", ".Trashes", ".hg"])
def test_a_document_there_is_told_and_the_bundle_is_not_complete(tmp_path, folder):
    listing = walk(made(tmp_path, {**REPOSITORY, f"{folder}/x": PAPER, f"{folder}/y.bin": PAPER + b" ", "a.pdf": PAPER[:-9]}))
    assert [one.path for one in listing.files] == ["a.pdf"]
    assert told(listing) == {f"{folder}/x": True, f"{folder}/y.bin": True}
    assert "are not read" in next(one.reason for one in listing.ignored if one.missed)


def test_where_the_bundle_is_named_a_document_outside_it_does_not_make_it_incomplete(tmp_path):
    folder = made(tmp_path, {"05 Bundle/a.pdf": PAPER, ".git/x.pdf": PAPER + b" ", "05 Bundle/.git/y.pdf": PAPER + b"  "})
    assert told(walk(folder, Matter(bundle=("05 Bundle/**",)))) == {".git/x.pdf": False, "05 Bundle/.git/y.pdf": True}


def test_a_programs_own_copy_of_a_file_is_not_told(tmp_path):
    files = {".svn/pristine/1": PAPER, ".svn/pristine/2": PAPER[:-1] + b"\x00", "a.pdf": PAPER}
    assert told(walk(made(tmp_path, files))) == {".svn/pristine/2": True}


TABLE = io.StringIO()
csv.writer(TABLE).writerows([["Day", "Paid"], ["17 April 2026", "1000"]] * 5)
PAPERS = {
    "a.csv": TABLE.getvalue().encode(), "affidavit.txt": AFFIDAVIT.encode(), "o.gz": gzip.compress(PAPER), "o": gzip.compress(PAPER),
    "affidavit": AFFIDAVIT.encode("utf-16"), "french": "Déclaration signée à Genève le 17 avril 2026".encode("latin-1"),
    "x.json": b'{"text": "Signed"}', "x.xml": b"<?xml version='1.0'?><a>Signed</a>", "x.xz": UNKNOWN["xz"], "x.bin": UNKNOWN["bz2"],
    "scan.jpg": bytes(99), "HEAD": AFFIDAVIT.encode(), "config": AFFIDAVIT.encode(), "refs/heads/main": AFFIDAVIT.encode(),
    "logs/HEAD": AFFIDAVIT.encode(), "info/exclude": AFFIDAVIT.encode(), "hooks/pre-commit.sample": AFFIDAVIT.encode(),
    "hooks/affidavit.csv": b"#!/bin/sh\n", "objects/ab/" + "c" * 38: AFFIDAVIT.encode(), "packed-refs": AFFIDAVIT.encode(),
    "entries": AFFIDAVIT.encode(), "requires": AFFIDAVIT.encode(), "COMMIT_EDITMSG": b"x" * 70_000, "._a.txt": AFFIDAVIT.encode(),
    "modules/a/affidavit": AFFIDAVIT.encode(), "0000000000000001": gzip.compress(PAPER), "$IA1B2C3.txt": AFFIDAVIT.encode(),
}  # fmt: skip


@pytest.mark.parametrize("folder", [".git", "__MACOSX", ".svn", ".hg", ".fseventsd", "$RECYCLE.BIN", ".Trashes"])
def test_a_text_a_table_or_a_packed_paper_there_is_told(tmp_path, folder):
    listing = walk(made(tmp_path, {**{f"{folder}/{name}": data for name, data in PAPERS.items()}, "a.pdf": PAPER}))
    assert told(listing) == {f"{folder}/{name}": True for name in PAPERS}


def _git(folder, *words):
    who = ("-c", "user.name=Zoë of Nowhere", "-c", "user.email=nobody@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *words], cwd=folder, check=False, capture_output=True)


def test_a_real_repository_is_passed_over_without_a_word(tmp_path):
    """With packed and loose objects, another working tree, a submodule, a stash, a merge and a rebase that wait."""
    inner, top = tmp_path / "inner", tmp_path / "matter"
    for folder in (inner, top):
        made(folder, {"a.pdf": PAPER, "matter.json": RECORD})
        _git(folder, "init", "-q", "-b", "main")
        _git(folder, "add", ".")
        _git(folder, "commit", "-q", "-m", "The first\n\nIn two paragraphs")
    _git(top, "-c", "protocol.file.allow=always", "submodule", "add", "-q", str(inner), "annex/a b")
    _git(top, "commit", "-qam", "annex")
    _git(top, "tag", "-a", "filed", "-m", "filed")
    _git(top, "gc", "-q")
    _git(top, "worktree", "add", "-q", "-b", "other", str(tmp_path / "other"))
    _git(top, "worktree", "lock", "--reason", "on a stick", str(tmp_path / "other"))
    _git(top, "config", "user.name", "Zoë")
    _git(top, "commit-graph", "write", "--reachable", "--split")
    for branch in ("one", "main"):
        _git(top, "checkout", "-qB", branch)
        (top / "matter.json").write_text(f'{{"version": 1, "title": "{branch}"}}')
        _git(top, "commit", "-qam", branch)
        _git(top, "checkout", "-q", "main")
    (top / "matter.json").write_text('{"version": 1, "title": "kept"}')
    _git(top, "stash")
    _git(top, "sparse-checkout", "init")
    _git(top, "fetch", "-q", str(inner), "main")
    _git(top, "update-server-info")
    assert (top / ".git/modules").is_dir() and (top / ".git/worktrees/other/locked").exists()
    assert not told(walk(top))
    for words in (("merge", "one"), ("rebase", "one"), ("cherry-pick", "one")):
        _git(top, *words)
        assert not told(walk(top)), words
        _git(top, words[0], "--abort")


REAL = {
    ".svn/wc.db": b"SQLite format 3\0" + bytes(99), ".svn/entries": b"12\n", ".svn/format": b"12\n", ".svn/wc.db-journal": b"",
    ".svn/pristine/ab/abc.svn-base": PAPER, ".svn/pristine/ac/acd.svn-base": b'{"version": 1, "title": "as it was"}',
    "__MACOSX/a/._a.pdf": APPLE_DOUBLE, "__MACOSX/._b.pdf": APPLE_DOUBLE[:-9], "__MACOSX/._a.csv": APPLE_DOUBLE,
    ".hg/requires": b"dotencode\nfncache\nstore\n", ".hg/store/fncache": b"data/a.pdf.i\n", ".hg/branch": b"default\n",
    ".hg/hgrc": b"[paths]\ndefault = https://example.org/a\n", ".hg/cache/branch2-served": b"a" * 40 + b" 0\n" + b"a" * 40 + b" o default\n",
    "$RECYCLE.BIN/S-1-5/desktop.ini": b"[.ShellClassInfo]\r\nCLSID={645FF040-5081-101B-9F08-00AA002F954E}\r\n",
    "$RECYCLE.BIN/S-1-5/$IA1B2C3.pdf": struct.pack("<QQQI", 2, 900, 132_000_000_000_000_000, 12) + "C:\\a\\a b.pdf\0".encode("utf-16-le"),
    ".Spotlight-V100/VolumeConfiguration.plist": b'<?xml version="1.0"?>\n<!DOCTYPE plist>\n<plist version="1.0"><dict/></plist>\n',
    ".fseventsd/fseventsd-uuid": b"6A1D4C6E-0F5B-4C8C-9E7A-1B2C3D4E5F60", ".fseventsd/00000000001a2b3c": gzip.compress(b"1SLD" + bytes(30)),
    "System Volume Information/IndexerVolumeGuid": "{6A1D4C6E-0F5B-4C8C-9E7A-1B2C3D4E5F60}".encode("utf-16-le"),
}  # fmt: skip


def test_what_programs_really_keep_is_passed_over_without_a_word(tmp_path):
    assert not told(walk(made(tmp_path, {**REAL, "a.pdf": PAPER, "matter.json": RECORD})))


def test_a_former_text_that_subversion_keeps_is_told(tmp_path):
    files = {".svn/pristine/ab/abc.svn-base": AFFIDAVIT.encode(), ".svn/pristine/ac/acd.svn-base": bytes(99), "a.pdf": PAPER}
    assert list(told(walk(made(tmp_path, files)))) == [".svn/pristine/ab/abc.svn-base", ".svn/pristine/ac/acd.svn-base"]


@POSIX
def test_a_file_that_a_link_leads_to_is_listed_once(tmp_path):
    made(tmp_path, {".git/annex/objects/k": PAPER})
    (tmp_path / "a.pdf").symlink_to(".git/annex/objects/k")
    listing = walk(tmp_path)
    assert ([one.path for one in listing.files], told(listing)) == (["a.pdf"], {})


@POSIX
def test_links_there_are_not_followed(tmp_path):
    made(tmp_path, {"a.pdf": PAPER, ".git/HEAD": b"ref: refs/heads/main\n"})
    (tmp_path / ".git" / "loop").symlink_to(tmp_path)
    (tmp_path / ".git" / "away").symlink_to("/etc/passwd")
    assert not told(walk(tmp_path))


@POSIX
def test_a_folder_there_that_may_not_be_opened_is_told(tmp_path, monkeypatch):
    made(tmp_path, {"a.pdf": PAPER, ".git/shut/x.pdf": PAPER})
    real, shut = os.scandir, str(tmp_path / ".git" / "shut")

    def scandir(path):
        if str(path) == shut:
            raise PermissionError
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert told(walk(tmp_path)) == {".git/shut": True}


def test_a_paper_too_deep_to_be_looked_for_is_told(tmp_path):
    deep = "/".join([".git", *["d"] * 70])
    assert list(told(walk(made(tmp_path, {f"{deep}/x.pdf": PAPER, "a.pdf": PAPER}))).values()) == [True]
