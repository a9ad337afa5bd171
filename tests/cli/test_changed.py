"""Only the matters that a range of commits touches."""

import subprocess

import pytest

from checker.cli.changed import matters_of, touched
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
    return [path.relative_to(office).as_posix() for path in touched([office / folder], ref)]


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
    assert found == [tmp_path, tmp_path / "inner"]


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
