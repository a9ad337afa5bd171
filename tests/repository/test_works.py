"""Every form of repository that an office, a hook or a CI has works the first time."""

import os

import pytest

from tests.repository.conftest import ALL, commit, git, made, names, write

OLD = "matters/one/bundle/a.pdf"


def as_it_is(top):
    return "HEAD"


def detached(top):
    git(top, "checkout", "-q", "--detach")
    return git(top, "rev-parse", "HEAD")


def gathered(top):
    git(top, "gc", "-q")
    git(top, "pack-refs", "--all")
    return "main"


def graphed(top):
    git(top, "commit-graph", "write", "--reachable")
    git(top, "repack", "-adq", "--write-midx")
    return "HEAD"


def tagged(top):
    git(top, "tag", "-a", "filed", "-m", "filed")
    return "filed"


def fetched(top):
    git(top, "fetch", "-q", str(top), "main")
    return "FETCH_HEAD"


def split(top):
    git(top, "update-index", "--split-index")
    return "HEAD"


def version_4(top):
    git(top, "update-index", "--index-version", "4")
    return "HEAD"


def cached(top):
    git(top, "update-index", "--force-untracked-cache")
    git(top, "status")
    return "HEAD"


def before(top):
    commit(top, "nothing")
    return "HEAD~1"


FORMS = (as_it_is, detached, gathered, graphed, tagged, fetched, split, version_4, cached, before)


@pytest.mark.parametrize("form", FORMS, ids=lambda one: one.__name__)
def test_a_repository_of_that_form(office, form):
    ref = form(office)
    assert names(office, ref) == []
    write(office / OLD, "y")
    assert names(office, ref) == ["matters/one"]
    assert names(office, ref, "matters/two") == []


def test_objects_named_by_sha256(tmp_path, monkeypatch):
    top = tmp_path / "office"
    top.mkdir()
    git(top, "init", "-q", "--object-format=sha256")
    made(top)
    monkeypatch.chdir(top)
    assert len(git(top, "rev-parse", "HEAD")) == 64
    assert names(top) == []
    write(top / OLD, "y")
    assert names(top) == ["matters/one"]


@pytest.mark.parametrize(
    "more", [(), ("--depth", "1"), ("--filter=blob:none",), ("--depth", "1", "--filter=blob:none")]
)
def test_a_clone_of_a_ci(office, tmp_path, monkeypatch, more):
    git(office, "config", "uploadpack.allowFilter", "true")
    git(office, "checkout", "-q", "-b", "work")
    write(office / OLD, "y")
    commit(office)
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "-q", "--no-single-branch", *more, f"file://{office}", str(clone))
    monkeypatch.chdir(clone)
    assert names(clone, "origin/main") == ["matters/one"]
    assert names(clone) == []


def test_a_clone_that_borrows_is_checked_whole(office, tmp_path, monkeypatch):
    git(tmp_path, "clone", "-q", "--shared", str(office), "clone")
    monkeypatch.chdir(tmp_path / "clone")
    assert names(tmp_path / "clone") == ALL


def test_a_linked_working_tree(office, tmp_path, monkeypatch):
    git(office, "worktree", "add", "-q", str(tmp_path / "tree"))
    tree = tmp_path / "tree"
    monkeypatch.chdir(tree)
    assert names(tree) == []
    write(tree / OLD, "y")
    assert names(tree, "main") == ["matters/one"]
    assert names(tree, "HEAD", "matters/two") == []


def test_a_submodule_that_one_stands_in(office, tmp_path, monkeypatch):
    inner = made(tmp_path / "inner")
    git(office, "-c", "protocol.file.allow=always", "submodule", "add", "-q", str(inner), "sub")
    monkeypatch.chdir(office / "sub")
    assert names(office / "sub") == []
    write(office / "sub" / OLD, "y")
    assert names(office / "sub") == ["matters/one"]


@pytest.mark.parametrize("stands", ["office", "office/matters/one"])
def test_matters_in_a_repository_wherever_one_stands_in_it(office, tmp_path, monkeypatch, stands):
    monkeypatch.chdir(tmp_path / stands)
    write(office / OLD, "y")
    assert names(office, folder="matters") == ["matters/one"]
    assert names(office, folder="matters/two") == []


def test_a_folder_named_by_a_link(office, tmp_path):
    (tmp_path / "here").symlink_to(office)
    write(office / OLD, "y")
    assert names(tmp_path / "here") == ["matters/one"]


def test_files_that_are_as_old_as_the_index_are_compared_by_content(tmp_path, monkeypatch):
    """As after a checkout: most files are written in the second in which the index is."""
    top = made(tmp_path / "office")
    stamp = (1_700_000_500, 1_700_000_500)
    for path in top.rglob("*.pdf"):
        os.utime(path, stamp)
    git(top, "update-index", "-q", "--refresh")
    os.utime(top / ".git/index", stamp)
    monkeypatch.chdir(top)
    assert names(top) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_names_of_any_bytes_and_rights(office):
    with open(os.fsencode(office) + b"/matters/two/caf\xe9\n.pdf", "wb"):
        pass
    assert names(office) == ["matters/two"]


def test_rights_that_a_share_invents_are_no_difference(office):
    git(office, "update-index", "--chmod=+x", OLD)
    git(office, "commit", "-q", "-m", "as the share shows it")
    assert names(office) == []
