"""What a repository is told to pass over, or says wrongly, is no "no difference"."""

import hashlib
import os
import sys

import pytest

from checker.repository.contents import Contents
from tests.repository.conftest import ALL, commit, git, made, names, write

NEW = "matters/one/bundle/new affidavit.pdf"
OLD = "matters/one/bundle/a.pdf"


def by_exclude(top):
    write(top / ".git/info/exclude", "*.pdf\n")


def by_gitignore(top):
    write(top / "matters/one/.gitignore", "*\n")


def by_config(top):
    write(top / "ignored", "*.pdf\n")
    git(top, "config", "core.excludesFile", str(top / "ignored"))


def by_status(top):
    git(top, "config", "status.showUntrackedFiles", "no")


@pytest.mark.parametrize("hide", [by_exclude, by_gitignore, by_config, by_status], ids=lambda one: one.__name__)
def test_a_new_file_that_is_passed_over_counts(office, hide):
    hide(office)
    write(office / NEW)
    assert "matters/one" in names(office)


def assumed(top):
    git(top, "update-index", "--assume-unchanged", OLD)


def skipped(top):
    git(top, "update-index", "--skip-worktree", OLD)


def both(top):
    assumed(top)
    skipped(top)


def ignored_stat(top):
    git(top, "config", "core.ignoreStat", "true")
    write(top / OLD, "z")
    commit(top)


def sparse(top):
    git(top, "sparse-checkout", "set", "--no-cone", "/*", "!/matters/one/bundle/")


def sparse_index(top):
    git(top, "sparse-checkout", "set", "--cone", "--sparse-index", "matters/two")


def altered(top):
    write(top / OLD, "y")


def gone(top):
    (top / OLD).unlink(missing_ok=True)


@pytest.mark.parametrize("change", [altered, gone], ids=lambda one: one.__name__)
@pytest.mark.parametrize("hide", [assumed, skipped, both, ignored_stat, sparse], ids=lambda one: one.__name__)
def test_a_file_that_is_not_to_be_looked_at_counts(office, hide, change):
    hide(office)
    change(office)
    assert names(office) == ["matters/one"]


def test_what_a_sparse_index_leaves_out_and_is_there_counts(office):
    sparse_index(office)
    assert not (office / "matters/one").exists() and names(office) == []
    write(office / "matters/one/matter.json", "{}")
    assert names(office) == ["matters/one"]


def test_a_file_of_the_same_size_and_time_counts(office):
    """`core.checkStat` and `core.trustctime` of the folder would call it the same."""
    for name, value in (("core.checkStat", "minimal"), ("core.trustctime", "false")):
        git(office, "config", name, value)
    path = office / OLD
    status = path.stat()
    other = write(path.with_name("other"), "y")
    os.utime(other, ns=(status.st_atime_ns, status.st_mtime_ns))
    other.replace(path)
    assert names(office) == ["matters/one"]


def test_a_file_altered_in_the_moment_in_which_the_index_was_written_counts(office):
    stamp = (1_700_000_500, 1_700_000_500)
    os.utime(office / OLD, stamp)
    git(office, "update-index", "-q", "--refresh")
    os.utime(office / ".git/index", stamp)
    write(office / OLD, "y")
    os.utime(office / OLD, stamp)
    assert names(office) == ["matters/one"]


def test_an_index_that_has_a_changed_file_as_recorded_counts(office):
    """The file's present size and times, and its former object: as git itself writes it, but for 20 bytes."""
    before = git(office, "rev-parse", f"HEAD:{OLD}")
    os.utime(write(office / OLD, "y"), (1_700_000_500, 1_700_000_500))
    git(office, "add", OLD)
    index = office / ".git/index"
    said = index.read_bytes()[:-20].replace(bytes.fromhex(git(office, "rev-parse", f":{OLD}")), bytes.fromhex(before))
    index.write_bytes(said + hashlib.sha1(said, usedforsecurity=False).digest())
    assert git(office, "diff-files") == git(office, "diff-index", "--cached", "HEAD") == ""
    assert names(office) == ["matters/one"]


def test_a_file_that_attributes_would_make_the_same_counts(office):
    """Line ends, `$Id$`, another encoding: git would convert the file before it compared it."""
    write(office / ".gitattributes", "*.pdf text eol=lf ident\n")
    write(office / OLD, "a\nb\n")
    commit(office)
    write(office / OLD, "a\r\nb\r\n")
    assert git(office, "diff", "--stat") == ""
    assert names(office) == ["matters/one"]


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes are made as on POSIX")
def test_a_link_or_a_pipe_in_the_place_of_a_file_counts(office):
    for place in ("matters/one/bundle/a.pdf", "matters/two/bundle/empty.pdf"):
        write(office / place, "")
    commit(office)
    assert names(office) == []
    (office / OLD).unlink()
    (office / OLD).symlink_to("/dev/null")
    (office / "matters/two/bundle/empty.pdf").unlink()
    os.mkfifo(office / "matters/two/bundle/empty.pdf")
    assert names(office) == ALL


@pytest.mark.skipif(sys.platform == "win32", reason="links are made as on POSIX")
def test_a_link_to_the_same_content_in_the_place_of_a_file_counts(office, tmp_path):
    (office / OLD).rename(tmp_path / "a.pdf")
    (office / OLD).symlink_to(tmp_path / "a.pdf")
    assert names(office) == ["matters/one"]


@pytest.mark.skipif(sys.platform == "win32", reason="links are made as on POSIX")
def test_what_lies_behind_a_link_is_not_opened_and_counts(office, tmp_path):
    write(tmp_path / "away/a.pdf")
    named = git(office, "rev-parse", f"HEAD:{OLD}")
    (office / "ln").symlink_to(tmp_path / "away")
    assert not Contents(office).differs(OLD, "100644", named)
    for name in ("ln/a.pdf", "../away/a.pdf", str(tmp_path / "away/a.pdf"), f"/{tmp_path}/away/a.pdf", "matters/../ln/a.pdf"):
        assert Contents(office).differs(name, "100644", named), name


@pytest.mark.parametrize("said", ["{up}away/a.pdf", "/{gone}/away.pdf", "matters//one/../a.pdf"])
def test_an_index_that_names_files_elsewhere_is_not_believed(office, tmp_path, said):
    """As git itself would never write it: the entry of a file is another path of the same length."""
    write(tmp_path / "away/a.pdf")
    said = said.format(up="../", gone=str(tmp_path).strip("/"))
    own = "z" * len(said)
    write(office / own)
    git(office, "add", own)
    index = office / ".git/index"
    data = index.read_bytes()[:-20].replace(own.encode(), said.encode())
    index.write_bytes(data + hashlib.sha1(data, usedforsecurity=False).digest())
    (office / own).unlink()
    assert names(office) == ALL


@pytest.mark.skipif(sys.platform == "win32", reason="links are made as on POSIX")
def test_a_link_is_told_by_where_it_leads(office):
    (office / "matters/one/bundle/b.pdf").symlink_to("a.pdf")
    commit(office)
    assert names(office) == []
    (office / "matters/one/bundle/b.pdf").unlink()
    os.symlink("./a.pdf", office / "matters/one/bundle/b.pdf")
    assert names(office) == ["matters/one"]


def test_a_watcher_that_says_nothing_changed_is_not_asked(office, tmp_path):
    says_nothing = write(tmp_path / "watch", "#!/bin/sh\nprintf 'token\\0'\n")
    says_nothing.chmod(0o755)
    git(office, "config", "core.fsmonitor", str(says_nothing))
    git(office, "config", "core.fsmonitorHookVersion", "2")
    git(office, "update-index", "--fsmonitor")
    git(office, "status")
    write(office / OLD, "y")
    write(office / NEW.replace("one", "two"))
    assert names(office) == ALL


def test_a_commit_that_is_replaced_is_the_one_that_it_is(office):
    first = git(office, "rev-parse", "HEAD")
    write(office / OLD, "y")
    second = commit(office)
    git(office, "replace", "-f", first, second)
    assert names(office, first) == ["matters/one"]


def test_a_graft_has_no_effect(office):
    first = git(office, "rev-parse", "HEAD")
    write(office / OLD, "y")
    commit(office)
    git(office, "checkout", "-q", "--orphan", "other")
    third = commit(office, "other")
    write(office / ".git/info/grafts", f"{third} {third}\n")
    assert names(office, first) == ["matters/one"]


def test_a_graph_of_commits_that_lies_is_not_asked(office):
    first, tree = git(office, "rev-parse", "HEAD"), bytes.fromhex(git(office, "rev-parse", "HEAD^{tree}"))
    write(office / OLD, "y")
    commit(office)
    git(office, "commit-graph", "write", "--reachable")
    graph = office / ".git/objects/info/commit-graph"
    graph.chmod(0o644)
    graph.write_bytes(graph.read_bytes().replace(tree, bytes.fromhex(git(office, "rev-parse", "HEAD^{tree}"))))
    assert names(office, first) == ["matters/one"]


def test_what_is_staged_and_put_back_counts(office):
    write(office / OLD, "y")
    git(office, "add", OLD)
    write(office / OLD)
    assert names(office) == ["matters/one"]


@pytest.fixture
def submodule(office, tmp_path):
    """A submodule that holds two matters of its own, and another inside a matter."""
    inner = made(tmp_path / "inner")
    for place in ("matters/sub", "matters/one/annex"):
        git(office, "-c", "protocol.file.allow=always", "submodule", "add", "-q", str(inner), place)
        git(office, "config", "-f", ".gitmodules", f"submodule.{place}.ignore", "all")
        git(office, "config", f"submodule.{place}.ignore", "all")
    commit(office)
    return office


OF_SUBMODULES = [
    "matters/one/annex/matters/one",
    "matters/one/annex/matters/two",
    "matters/sub/matters/one",
    "matters/sub/matters/two",
]


def test_a_submodule_counts_for_it_cannot_be_asked(submodule):
    assert set(names(submodule)) >= set(OF_SUBMODULES)
    assert "matters/two" not in names(submodule)


@pytest.mark.parametrize("how", ["commits", "a file", "a new file", "gone"])
def test_a_submodule_that_differs_counts(submodule, how):
    sub = submodule / "matters/one/annex"
    if how == "a new file":
        write(sub / "matters/two/new.pdf")
    elif how == "gone":
        git(submodule, "rm", "-qf", "matters/one/annex")
    else:
        write(sub / "matters/one/bundle/a.pdf", "y")
    if how == "commits":
        commit(sub)
    expected = {"matters/one"} if how == "gone" else set(OF_SUBMODULES)
    assert set(names(submodule)) >= expected


def test_a_repository_that_was_put_into_a_matter_hides_nothing(office):
    write(office / OLD, "y")
    git(office / "matters/one", "init", "-q")
    commit(office / "matters/one")
    write(office / "matters/new/bundle/a.pdf")
    git(office / "matters/new", "init", "-q")
    commit(office / "matters/new")
    assert names(office) == ["matters/new", "matters/one"]


def test_a_matter_that_brought_its_repository_is_checked_whatever_that_says(office):
    git(office / "matters/one", "init", "-q")
    commit(office / "matters/one")
    assert names(office, folder="matters/one") == ["matters/one"]


def test_a_matter_that_lies_beside_and_was_put_into_a_repository_by_its_sender_is_checked(tmp_path, monkeypatch):
    top = made(tmp_path / "came")
    (tmp_path / "desk").mkdir()
    monkeypatch.chdir(tmp_path / "desk")
    assert names(top) == ALL


def test_a_matter_of_an_archive_that_brought_its_repository_one_level_above_is_checked(tmp_path, monkeypatch):
    top = made(tmp_path / "came")
    (tmp_path / "desk").mkdir()
    monkeypatch.chdir(tmp_path / "desk")
    assert names(top, folder="matters/one") == ["matters/one"]
    assert names(top, folder="matters") == ALL


AS_ROOT = pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root gives files away")
STRANGER = 65534


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="what is root's is believed")
def test_a_repository_of_another_user_is_not_believed_by_the_one_who_asks(office, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: STRANGER)
    assert names(office) == ALL


@AS_ROOT
@pytest.mark.parametrize("given", [(".git",), (".",), (".", ".git"), (".git/objects",), (".git/refs",), (".git/index",), (".git/HEAD",)])
def test_a_repository_of_another_user_is_not_believed(office, given):
    """Also where that user owns the folder that it is in, as git itself refuses it."""
    for one in given:
        os.chown(office / one, STRANGER, STRANGER)
    assert names(office) == ALL


@AS_ROOT
def test_a_working_tree_whose_repository_is_of_another_user_is_not_believed(office, tmp_path, monkeypatch):
    git(office, "worktree", "add", "-q", str(tmp_path / "tree"))
    monkeypatch.chdir(tmp_path / "tree")
    assert names(tmp_path / "tree") == []
    os.chown(office / ".git", STRANGER, STRANGER)
    assert names(tmp_path / "tree") == ALL


@AS_ROOT
def test_a_repository_of_the_user_who_asks_is_believed_whoever_owns_its_files(office, monkeypatch):
    for one in office.glob("matters/**/*"):
        os.chown(one, STRANGER, STRANGER)
    assert names(office) == []
    monkeypatch.setattr(os, "geteuid", lambda: STRANGER)
    assert names(office) == [], "root may do what it likes in any case"


def test_the_surroundings_do_not_lead_to_another_repository(office, tmp_path, monkeypatch):
    other = made(tmp_path / "other")
    write(office / OLD, "y")
    for name, value in {
        "GIT_DIR": other / ".git", "GIT_WORK_TREE": other, "GIT_INDEX_FILE": other / ".git/index",
        "GIT_OBJECT_DIRECTORY": other / ".git/objects", "GIT_COMMON_DIR": other / ".git", "GIT_NAMESPACE": "x",
        "GIT_CEILING_DIRECTORIES": office, "GIT_REPLACE_REF_BASE": "refs/heads",
    }.items():  # fmt: skip
        monkeypatch.setenv(name, str(value))
    assert names(office) == ["matters/one"]


def test_a_worktree_of_the_config_elsewhere_has_no_effect(office, tmp_path):
    other = made(tmp_path / "other")
    git(office, "config", "core.worktree", str(other))
    write(office / OLD, "y")
    assert names(office) == ["matters/one"]


def test_a_pointer_to_a_repository_that_knows_nothing_of_it_is_not_followed(tmp_path, monkeypatch):
    other = made(tmp_path / "other")
    folder = tmp_path / "came"
    for name in ALL:
        write(folder / name / "matter.json", "{}")
    write(folder / ".git", f"gitdir: {other / '.git'}\n")
    monkeypatch.chdir(folder)
    assert names(folder) == ALL


def test_a_working_tree_that_was_moved_behind_the_back_of_its_repository_is_checked_whole(
    office, tmp_path, monkeypatch
):
    git(office, "worktree", "add", "-q", str(tmp_path / "tree"))
    (tmp_path / "tree").rename(tmp_path / "moved")
    monkeypatch.chdir(tmp_path / "moved")
    assert names(tmp_path / "moved") == ALL


def test_references_in_a_form_that_is_not_read_are_told(office):
    (office / ".git/reftable").mkdir()
    assert names(office) == ALL


def test_records_that_are_said_to_lie_elsewhere_are_not_followed(office, tmp_path):
    other = made(tmp_path / "other")
    write(office / ".git/commondir", f"{other / '.git'}\n")
    assert names(office) == ALL


def test_objects_that_are_borrowed_are_not_followed(office, tmp_path):
    other = made(tmp_path / "other")
    write(office / ".git/objects/info/alternates", f"{other / '.git/objects'}\n")
    assert names(office) == ALL
