"""A file of data is read whole or not at all, and nothing but a file."""

import io
import os
import sys

import pytest

from checker import bounded_files
from checker.bounded_files import NotReadError, brief, leads_away, read_bytes, read_text
from tests import hostile

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="pipes, devices and links are made as on POSIX")


def test_a_file_is_read_without_the_mark_that_programs_put_before_it(tmp_path):
    (tmp_path / "a").write_bytes(b"\xef\xbb\xbfabc")
    assert read_text(tmp_path / "a", 10, tmp_path) == "abc"
    assert read_bytes(tmp_path / "a", 6) == b"\xef\xbb\xbfabc"


def test_what_is_larger_is_not_read(tmp_path):
    hostile.sparse("a")(tmp_path)
    with pytest.raises(NotReadError, match="larger than 2 MB"):
        read_bytes(tmp_path / "a", 2_000_000)


def test_a_file_that_grows_while_it_is_read_is_not_read_for_ever(tmp_path, monkeypatch):
    class Growing(io.BytesIO):
        def read(self, most=-1):
            return b"x" * most if most >= 0 else pytest.fail("read to an end that never comes")

    (tmp_path / "a").write_bytes(b"x")
    monkeypatch.setattr(os, "fdopen", lambda handle, _: os.close(handle) or Growing())
    status = os.stat(tmp_path / "a")
    monkeypatch.setattr(os, "fstat", lambda _: status)
    with pytest.raises(NotReadError, match="larger"):
        read_bytes(tmp_path / "a", 50)


def test_another_encoding_is_told_with_its_byte(tmp_path):
    (tmp_path / "a").write_bytes(b"ab\xff")
    with pytest.raises(NotReadError, match=r"UTF-8 \(byte 2\)"):
        read_text(tmp_path / "a", 10)


@POSIX
@pytest.mark.parametrize("within", [False, True])
@pytest.mark.parametrize(
    ("make", "words"), [(hostile.pipe("a"), "not a file"), (lambda made: (made / "a").mkdir(), "not a file")]
)
def test_what_is_no_file_is_not_opened(tmp_path, make, words, within):
    make(tmp_path)
    with pytest.raises(NotReadError, match=words):
        read_bytes(tmp_path / "a", 10, tmp_path if within else None)


@POSIX
def test_what_takes_the_place_of_a_file_before_it_is_opened_is_not_read(tmp_path, monkeypatch):
    (tmp_path / "a").write_bytes(b"x")
    real = bounded_files.os.open

    def swapped(path, flags):
        (tmp_path / "a").unlink()
        os.mkfifo(tmp_path / "a")
        return real(path, flags)

    monkeypatch.setattr(bounded_files.os, "open", swapped)
    with pytest.raises(NotReadError, match="not a file"):
        read_bytes(tmp_path / "a", 10)


@POSIX
def test_a_device_that_a_person_named_is_not_read(tmp_path):
    hostile.link("a", "/dev/zero")(tmp_path)
    with pytest.raises(NotReadError, match="not a file"):
        read_bytes(tmp_path / "a", 10)


@POSIX
@pytest.mark.parametrize("name", ["link", "way/file", "way/below/file", "gone", "itself"])
def test_no_link_in_a_folder_is_followed(tmp_path, name):
    (tmp_path / "other" / "below").mkdir(parents=True)
    for file in (tmp_path / "file", tmp_path / "other" / "file", tmp_path / "other" / "below" / "file"):
        file.write_bytes(b"x")
    folder = tmp_path / "folder"
    folder.mkdir()
    for link, target in {"link": "../file", "way": "../other", "gone": "nowhere", "itself": "itself"}.items():
        (folder / link).symlink_to(target)
    with pytest.raises(NotReadError, match="is a link"):
        read_bytes(folder / name, 10, folder)


@POSIX
def test_the_folder_itself_may_be_reached_by_a_link(tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "a").write_bytes(b"x")
    (tmp_path / "way").symlink_to("folder")
    assert read_bytes(tmp_path / "way" / "a", 10, tmp_path / "way") == b"x"


@POSIX
def test_a_link_that_is_put_in_the_place_of_the_file_is_not_followed(tmp_path, monkeypatch):
    (tmp_path / "a").write_bytes(b"x")
    (tmp_path / "secret").write_bytes(b"y")
    real = os.open

    def swapped(path, flags, **at):
        if path == "a":
            (tmp_path / "a").unlink()
            (tmp_path / "a").symlink_to("secret")
        return real(path, flags, **at)

    monkeypatch.setattr(os, "open", swapped)
    with pytest.raises(NotReadError):
        read_bytes(tmp_path / "a", 10, tmp_path)


def test_where_there_is_nothing_that_is_said(tmp_path):
    with pytest.raises(FileNotFoundError):
        read_bytes(tmp_path / "a", 10, tmp_path)


@pytest.mark.parametrize("name", ["a\0b", "\ud800", "x" * 300])
def test_a_name_that_no_file_can_have_is_told(tmp_path, name):
    with pytest.raises((NotReadError, FileNotFoundError)):
        read_bytes(tmp_path / name, 10, tmp_path)


@pytest.mark.parametrize(
    ("name", "away"),
    [
        ("a.json", False), ("sub/a.json", False), ("sub\\a.json", False), ("./a.json", False), ("..a.json", False), ("a..json", False),
        ("../a.json", True), ("sub/../a.json", True), ("sub\\..\\a.json", True), ("/a.json", True), ("\\a.json", True), ("C:\\a.json", True),
        ("C:a.json", True), ("//host/share/a.json", True), ("\\\\host\\share\\a.json", True), ("\\\\?\\C:\\a.json", True), ("//?/C:/a.json", True),
    ],
)  # fmt: skip
def test_a_name_leads_down_or_away(name, away):
    assert leads_away(name) is away


def test_a_quoted_text_is_cut_where_nobody_reads_on():
    assert (brief("abc"), brief("x" * 60), brief("x" * 61)) == ("abc", "x" * 60, "x" * 59 + "…")


@pytest.mark.skipif(os.open not in os.supports_dir_fd, reason="only where folders have handles")
def test_a_folder_that_becomes_a_link_once_it_was_looked_at_is_not_followed(tmp_path, monkeypatch):
    for one in ("matter/packs", "other"):
        (tmp_path / one).mkdir(parents=True)
        (tmp_path / one / "a").write_text(one)
    looked = bounded_files._refuse_links

    def swapped(path, within):
        looked(path, within)
        (tmp_path / "matter/packs").rename(tmp_path / "away")
        (tmp_path / "matter/packs").symlink_to(tmp_path / "other")

    monkeypatch.setattr(bounded_files, "_refuse_links", swapped)
    with pytest.raises(NotReadError, match="cannot be read"):
        read_bytes(tmp_path / "matter/packs/a", 100, tmp_path / "matter")
