import os
import sys
import tracemalloc

import pytest

from checker.reading import file_bytes
from checker.reading.file_bytes import UnreadableError, load
from checker.reading.folder.walk import walk
from tests.reading.made import saved


def test_the_hash_is_of_the_bytes_that_are_given(tmp_path):
    one = load(saved(tmp_path, "a", b"abc"))
    assert (one.data, one.size, one.changed) == (b"abc", 3, False)
    assert one.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_a_file_that_grows_while_it_is_read_is_told(tmp_path, monkeypatch):
    path = saved(tmp_path, "a", b"abc")
    real = os.fstat

    def slow(handle):
        status = real(handle)
        with open(path, "ab") as other:
            other.write(b"more")
        return status

    monkeypatch.setattr(file_bytes.os, "fstat", slow)
    assert load(path).changed


def grow(path, other):
    with open(path, "ab") as file:
        file.write(b"more")


def write_anew(path, other):
    with open(path, "r+b") as file:
        file.write(b"abd")
    os.utime(path, ns=(1, 1))


def put_another_in_its_place(path, other):
    os.replace(other, path)


@pytest.mark.parametrize(("change", "after"), [(grow, 1), (write_anew, 1), (put_another_in_its_place, 2)])
def test_what_happens_to_a_file_while_it_is_read_is_told(tmp_path, monkeypatch, change, after):
    """Once, after the first or the second look at it: before its bytes are read, or then."""
    path, other = saved(tmp_path, "a", b"abc"), saved(tmp_path, "b", b"abd")
    real, looks = os.fstat, []

    def looked(handle):
        status = real(handle)
        looks.append(handle)
        if len(looks) == after:
            change(path, other)
        return status

    monkeypatch.setattr(file_bytes.os, "fstat", looked)
    assert load(path).changed


@pytest.mark.parametrize("name", ["gone.pdf", "bad\0name.pdf"])
def test_what_cannot_be_opened_has_a_sentence(tmp_path, name):
    with pytest.raises(UnreadableError) as fault:
        load(f"{tmp_path}/{name}")
    assert (
        fault.value.reason.endswith(("gone now", "refused", "refused")) or "could not be opened" in fault.value.reason
    )


@pytest.mark.skipif(sys.platform == "win32", reason="pipes are asked of POSIX")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnreadableError, match="pipe"):
        load(tmp_path / "pipe")


def test_a_file_beyond_the_limit_is_not_read(tmp_path):
    with pytest.raises(UnreadableError, match="larger"):
        load(saved(tmp_path, "a", b"x" * 2_000_001), most=2_000_000)


def test_a_small_file_sets_aside_little_memory(tmp_path):
    small = saved(tmp_path, "a", b"abc")
    tracemalloc.start()
    try:
        load(small)
        assert tracemalloc.get_traced_memory()[1] < 5_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="POSIX opens no link when it is told so")
def test_a_link_that_took_the_place_of_a_file_is_not_followed(tmp_path):
    saved(tmp_path, "secret", b"of another client")
    (tmp_path / "a").symlink_to(tmp_path / "secret")
    with pytest.raises(UnreadableError, match="is a link now"):
        load(tmp_path / "a")


@pytest.mark.skipif(os.open not in os.supports_dir_fd, reason="only where folders have handles")
@pytest.mark.parametrize("swapped", ["matter/sub", "matter/sub/deep"])
def test_nor_is_a_folder_that_was_exchanged_for_a_link_since_the_walk(tmp_path, swapped):
    for one in ("matter/sub/deep", "other/deep"):
        (tmp_path / one).mkdir(parents=True)
        (tmp_path / one / "paper.pdf").write_bytes(one.encode())
    (listed,) = walk(tmp_path / "matter").files
    (tmp_path / swapped).rename(tmp_path / "away")
    (tmp_path / swapped).symlink_to(tmp_path / swapped.replace("matter/sub", "other"))
    with pytest.raises(UnreadableError, match="a folder above it is a link now"):
        load(listed.full)


def test_a_matter_that_is_reached_by_a_link_is_read(tmp_path):
    (tmp_path / "matter").mkdir()
    (tmp_path / "matter" / "paper.pdf").write_bytes(b"abc")
    (tmp_path / "way").symlink_to("matter")
    (listed,) = walk(tmp_path / "way").files
    assert load(listed.full).data == b"abc"
