"""A `.git` of pipes, links, devices and abysses costs nothing but that everything is checked."""

import os
import sys

import pytest

from checker.repository import asking
from checker.repository.plain import CannotTellError
from tests.repository.conftest import ALL, commit, git, names, write

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no such files there")

RECORDS = (
    ".git/index",
    ".git/HEAD",
    ".git/packed-refs",
    ".git/shallow",
    ".git/config",
    ".git/refs/heads/main",
    ".git/FETCH_HEAD",
)


def fifo(path):
    path.unlink(missing_ok=True)
    os.mkfifo(path)


def device(path):
    path.unlink(missing_ok=True)
    path.symlink_to("/dev/zero")


def link(path):
    kept = path.with_name(f"{path.name}.kept")
    if path.exists():
        path.rename(kept)
    path.symlink_to(kept)


def abyss(path):
    path.touch()
    os.truncate(path, 8_000_000_000)


def folder(path):
    path.unlink(missing_ok=True)
    path.mkdir()


@pytest.mark.parametrize("record", RECORDS)
@pytest.mark.parametrize("kind", [fifo, device, link, abyss, folder], ids=lambda one: one.__name__)
def test_a_record_that_is_no_plain_file_is_not_read(office, record, kind):
    kind(office / record)
    found = names(office)
    assert found == ALL or (kind is folder and record in (".git/refs/heads/main", ".git/config", ".git/FETCH_HEAD"))


@pytest.mark.parametrize("record", [".git", ".git/objects", ".git/refs", ".git/refs/heads"])
def test_a_folder_that_is_a_link_is_not_followed(office, tmp_path, record):
    (office / record).rename(tmp_path / "kept")
    (office / record).symlink_to(tmp_path / "kept")
    assert names(office) == ALL


@pytest.mark.parametrize("said", ["", "gitdir: ", "gitdir: nowhere", "gitdir: .", "x" * 100_000, "gitdir: \0"])
def test_a_pointer_that_leads_nowhere_is_told(office, tmp_path, said):
    (office / ".git").rename(tmp_path / "kept")
    write(office / ".git", said)
    assert names(office) == ALL


def test_a_git_that_is_a_pipe_is_told(office, tmp_path):
    (office / ".git").rename(tmp_path / "kept")
    fifo(office / ".git")
    assert names(office) == ALL


def test_an_empty_git_is_told(office, tmp_path):
    (office / ".git").rename(tmp_path / "kept")
    (office / ".git").mkdir()
    assert names(office) == ALL


def loose(top, what="HEAD^{tree}"):
    name = git(top, "rev-parse", what)
    return top / ".git/objects" / name[:2] / name[2:]


def packed(top):
    git(top, "gc", "-q")
    return next((top / ".git/objects/pack").glob("*.idx"))


@pytest.mark.parametrize("place", [loose, packed], ids=lambda one: one.__name__)
def test_objects_that_never_end_are_given_up(office, monkeypatch, place):
    monkeypatch.setattr(asking, "SECONDS", 0.5)
    fifo(place(office))
    assert names(office) == ALL


def test_an_object_that_is_damaged_or_missing_is_told(office):
    write(office / "matters/two/bundle/a.pdf", "y")
    commit(office)
    path = loose(office, "HEAD~1^{tree}")
    path.chmod(0o644)
    path.write_bytes(b"no object")
    assert names(office, "HEAD~1") == ALL
    path.unlink()
    assert names(office, "HEAD~1") == ALL


@pytest.mark.parametrize("data", [b"", b"DIRC", b"DIRC\0\0\0\2\xff\xff\xff\xff" + b"\0" * 20, b"x" * 1000])
def test_an_index_that_is_damaged_is_told(office, data):
    (office / ".git/index").write_bytes(data)
    assert names(office) == ALL


def test_an_index_that_swells_is_given_up(office, monkeypatch):
    monkeypatch.setattr(asking, "_OUTPUT", 64)
    assert names(office) == ALL


def test_files_that_take_too_long_to_be_read_are_told(office, monkeypatch):
    assert names(office) == []
    monkeypatch.setattr("checker.repository.contents.SECONDS", -1.0)
    assert names(office) == ALL


def test_more_references_than_any_office_has_are_told(office, monkeypatch):
    monkeypatch.setattr("checker.repository.lent._MANY", 3)
    for nth in range(5):
        git(office, "branch", f"b{nth}")
    assert names(office) == ALL


@pytest.mark.parametrize("beside", ["info/commit-graph", "pack/multi-pack-index"])
def test_what_is_kept_beside_the_objects_is_not_opened(office, monkeypatch, beside):
    monkeypatch.setattr(asking, "SECONDS", 5.0)
    git(office, "gc", "-q")
    (office / ".git/objects" / beside).unlink(missing_ok=True)
    fifo(office / ".git/objects" / beside)
    assert names(office) == []


def test_a_git_that_prints_without_end_is_ended_at_the_bound(tmp_path, monkeypatch):
    """What it says is bounded as it is read: it does not come to its end, nor fill the memory until its time is up."""
    monkeypatch.setattr(asking, "_OUTPUT", 1_000_000)
    prints = write(tmp_path / "prints", f"#!/bin/sh\nhead -c 30000000 /dev/zero\n: > '{tmp_path}/ended'\n")
    prints.chmod(0o755)
    with pytest.raises(CannotTellError, match="says more of it"):
        asking.Git(str(prints), tmp_path, {}).ask()
    assert not (tmp_path / "ended").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bound no other process")
def test_git_is_bound_in_memory(tmp_path):
    waits = write(
        tmp_path / "waits",
        "#!/bin/sh\nwhile grep -q '^Max data size *unlimited' /proc/$$/limits; do :; done\necho bound\n",
    )
    waits.chmod(0o755)
    assert asking.Git(str(waits), tmp_path, {}).ask() == "bound\n"


def test_nothing_is_written(office):
    write(office / "matters/two/bundle/a.pdf", "y")
    before = {path: path.lstat().st_mtime_ns for path in office.rglob("*")}
    assert names(office) == ["matters/two"]
    assert {path: path.lstat().st_mtime_ns for path in office.rglob("*")} == before
