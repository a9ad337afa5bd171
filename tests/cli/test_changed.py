"""Only the matters that a range of commits touches."""

import json
import subprocess
import sys

import pytest

from checker.cli.changed import Touched, matters_of, touched
from checker.errors import UsageError


def git(folder, *words):
    who = ("-c", "user.name=Nobody", "-c", "user.email=nobody@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *words], cwd=folder, check=True, capture_output=True)


def write(path, text="x"):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def office(tmp_path, monkeypatch):
    """A repository with two matters, and a README beside them; somebody stands in it, as a hook and a CI do."""
    monkeypatch.chdir(tmp_path)
    for name in ("matters/one", "matters/two"):
        write(tmp_path / name / "matter.json", "{}")
        write(tmp_path / name / "bundle" / "a.pdf")
    write(tmp_path / "README.md")
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "first")
    return tmp_path


def names(office, ref="HEAD", folder="."):
    return [path.relative_to(office).as_posix() for path in touched([office / folder], ref).matters]


def test_nothing_changed(office):
    assert names(office) == []


def test_a_changed_file(office):
    write(office / "matters/two/bundle/a.pdf", "y")
    assert names(office) == ["matters/two"]


def test_a_deleted_file(office):
    (office / "matters/one/bundle/a.pdf").unlink()
    assert names(office) == ["matters/one"]


def test_a_moved_file_touches_both(office):
    git(office, "mv", "matters/one/bundle/a.pdf", "matters/two/bundle/b.pdf")
    assert names(office) == ["matters/one", "matters/two"]


def test_an_untracked_file_with_an_odd_name(office):
    write(office / "matters/one/bundle/odd\nname ü.pdf")
    assert names(office) == ["matters/one"]


def test_a_new_matter_without_a_matter_json(office):
    write(office / "matters/three/bundle/a.pdf")
    assert names(office, folder="matters") == ["matters/three"]


def test_a_file_beside_the_matters_is_none_of_them(office):
    write(office / "README.md", "y")
    assert names(office) == []


def test_a_new_matter_is_found_from_the_top_too(office):
    write(office / "matters/three/bundle/a.pdf")
    write(office / ".github/workflows/x.yml")
    write(office / "docs/x.md")
    assert names(office) == ["matters/three"]


def test_a_folder_without_any_matter_json_is_the_matter(office):
    write(office / "loose/sub/a.pdf")
    assert names(office, folder="loose") == ["loose"]


def test_a_matter_that_is_gone_is_not_asked_for(office):
    git(office, "rm", "-rq", "matters/one")
    assert names(office) == []


def test_a_branch_is_compared_from_where_it_left(office):
    git(office, "checkout", "-qb", "work")
    write(office / "matters/one/bundle/a.pdf", "y")
    git(office, "commit", "-qam", "work")
    git(office, "checkout", "-q", "main")
    write(office / "matters/two/bundle/a.pdf", "y")
    git(office, "commit", "-qam", "meanwhile")
    git(office, "checkout", "-q", "work")
    assert names(office, "main") == ["matters/one"]


def test_before_the_first_commit_everything_is_new(tmp_path):
    write(tmp_path / "one/matter.json", "{}")
    write(tmp_path / "one/a.pdf")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    assert names(tmp_path) == ["one"]


@pytest.mark.parametrize("ref", ["nowhere", "--output=x", "-h", ""])
def test_a_commit_that_git_does_not_know_is_one_sentence(office, ref):
    with pytest.raises(UsageError, match="knows no commit"):
        touched([office], ref)
    assert not (office / "x").exists()


def test_no_repository_is_one_sentence(tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(UsageError, match="in no git repository"):
        touched([tmp_path], "HEAD")


def test_the_nearest_matter_is_the_one(tmp_path):
    for name in ("matter.json", "inner/matter.json", "inner/deep/a.pdf", "a.pdf"):
        write(tmp_path / name)
    found = matters_of(tmp_path, [tmp_path / "inner/deep/a.pdf", tmp_path / "a.pdf"])
    assert found.matters == (tmp_path, tmp_path / "inner")


def test_no_matter_touched_ends_well_and_says_so(cli, office):
    ended = cli("check", office / "matters", "--changed", "HEAD", "--no-ocr")
    assert ended.code == 0
    assert "No matter differs from HEAD" in ended.err
    assert "No matter was checked." in ended.out


@pytest.mark.parametrize("masked", [False, True])
def test_what_is_not_believed_is_told_and_checked(cli, tmp_path, masked):
    came = tmp_path / "Zohra Bibi"
    write(came / "matter.json", '{"version": 1}')
    write(came / "2026-03-01 Letter.txt")
    git(tmp_path, "init", "-q", "-b", "main", str(came))
    git(came, "add", ".")
    git(came, "commit", "-q", "-m", "first")
    ended = cli("check", came, "--changed", "HEAD", "--no-ocr", *["--mask"] * masked)
    assert "is not believed: it may have come with the folder" in ended.err and "Every matter in it is checked" in ended.err
    assert "No matter" not in ended.err + ended.out
    assert ("Zohra" in ended.err + ended.out) is not masked


POSIX = pytest.mark.skipif(sys.platform == "win32", reason="links are made as on POSIX")


def moved(office, tmp_path_factory):
    """A matter that was moved out of the office, a link to it in its place, and a faulty petition in it."""
    away = tmp_path_factory.mktemp("away") / "one"
    (office / "matters/one").rename(away)
    (office / "matters/one").symlink_to(away)
    write(away / "bundle/2026-03-01 Petition.txt")
    return away


@POSIX
@pytest.mark.parametrize("folder", ["matters", "."])
@pytest.mark.parametrize("alone", [False, True])
def test_a_matter_that_became_a_link_is_told_and_the_run_is_not_complete(cli, office, tmp_path_factory, folder, alone):
    if alone:
        git(office, "mv", "matters/two", "two")
        git(office, "commit", "-qm", "moved")
    moved(office, tmp_path_factory)
    ended = cli("check", office / folder, "--strict", "--changed", "HEAD", "--no-ocr", "--format", "json")
    assert "No matter differs" not in ended.err
    rows = {one["path"]: one for one in json.loads(ended.out)["matters"]}
    assert rows[str(office / folder / "one" if folder == "matters" else office / "matters/one")]["complete"] is False
    assert all("one" not in one["path"] or not one["files"] for one in rows.values())
    assert ended.code == 4


@POSIX
def test_what_took_the_place_of_a_matter_is_told_also_where_it_leads_to_none(office, tmp_path_factory):
    (moved(office, tmp_path_factory) / "matter.json").unlink()
    assert touched([office], "HEAD") == Touched(links=(office / "matters/one",))


@POSIX
def test_a_link_to_a_matter_elsewhere_is_told_also_where_git_sees_no_difference(cli, office, tmp_path_factory):
    moved(office, tmp_path_factory)
    git(office, "add", "-A")
    git(office, "commit", "-qm", "a link")
    ended = cli("check", office, "--strict", "--changed", "HEAD", "--no-ocr")
    assert ended.code == 4
    assert "It is a link that leads out of the folder, and was not followed" in ended.out + ended.err


@POSIX
def test_where_nothing_is_believed_a_link_to_a_matter_is_told_too(cli, office, tmp_path_factory, monkeypatch):
    moved(office, tmp_path_factory)
    monkeypatch.chdir(tmp_path_factory.mktemp("desk"))
    ended = cli("check", office, "--strict", "--changed", "HEAD", "--no-ocr")
    assert "Every matter in it is checked" in ended.err
    assert "was not followed" in ended.out + ended.err


@POSIX
def test_a_link_inside_a_matter_is_that_matters(office, tmp_path_factory):
    (office / "matters/one/more").symlink_to(tmp_path_factory.mktemp("away"))
    found = touched([office], "HEAD")
    assert found == Touched((office / "matters/one",))


@POSIX
def test_a_link_that_leads_to_a_matter_of_the_folder_is_followed_to_it(office):
    (office / "matters/one").rename(office / "kept")
    (office / "matters/one").symlink_to("../kept")
    assert touched([office], "HEAD") == Touched((office / "kept",))


@POSIX
def test_a_link_to_what_is_no_matter_is_nothing_to_check(office, tmp_path_factory):
    (office / "docs").symlink_to(tmp_path_factory.mktemp("docs"))
    git(office, "add", "-A")
    git(office, "commit", "-qm", "docs")
    assert touched([office], "HEAD") == Touched()


def test_a_folder_in_the_place_of_a_file_counts(office):
    (office / "matters/one/bundle/a.pdf").unlink()
    write(office / "matters/one/bundle/a.pdf/b.pdf")
    assert names(office) == ["matters/one"]
