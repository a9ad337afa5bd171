"""Folders that programs keep for themselves are no part of the matter, and no hiding place."""

import os
import sys
import zlib

import pytest

from checker.facts.matter import Matter
from checker.reading.folder import walk
from tests.reading.made import pdf
from tests.reading.test_leftovers import APPLE_DOUBLE, made

PAPER = pdf(["AFFIDAVIT\nDated 20 April 2026"])
REPOSITORY = {
    ".git/HEAD": b"ref: refs/heads/main\n", ".git/config": b"[core]\n\tbare = false\n", ".git/index": b"DIRC\x00\x00\x00\x02",
    ".git/objects/ab/cdef": zlib.compress(b"blob 900\x00" + PAPER), ".git/objects/pack/p.pack": b"PACK\x00\x00\x00\x02" + bytes(99),
    ".git/hooks/pre-commit.sample": b"#!/bin/sh\nexit 0\n", ".git/COMMIT_EDITMSG": b"Add the affidavit\n",
}  # fmt: skip
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="links are asked of POSIX")


def told(listing):
    return {one.path: one.missed for one in listing.ignored if not one.silent}


@pytest.mark.parametrize("kept", [REPOSITORY, {"__MACOSX/._a.pdf": APPLE_DOUBLE}, {".fseventsd/1": b"\x1f\x8b\x08" + bytes(9)}])
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


@POSIX
def test_a_file_that_a_link_leads_to_is_listed_once(tmp_path):
    made(tmp_path, {".git/annex/objects/k": PAPER})
    (tmp_path / "a.pdf").symlink_to(".git/annex/objects/k")
    listing = walk(tmp_path)
    assert ([one.path for one in listing.files], told(listing)) == (["a.pdf"], {})


@POSIX
def test_links_there_are_not_followed(tmp_path):
    made(tmp_path, {"a.pdf": PAPER, ".git/HEAD": b"x"})
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
