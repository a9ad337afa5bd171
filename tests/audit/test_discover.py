import pytest

from checker.audit.discover import Found, listed, matters
from checker.errors import NothingToCheckError, UsageError


def made(root, *paths):
    for path in paths:
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text('{"version": 1}' if file.name == "matter.json" else "x")
    return root


def names(root, **options):
    return [(one.folder.relative_to(root).as_posix(), one.registered) for one in matters(root, **options)]


@pytest.mark.parametrize(
    ("paths", "found"),
    [
        (["a/matter.json", "a/x.pdf", "b/x.pdf"], [("a", True), ("b", False)]),
        (["b/deep/er/x.pdf"], [("b", False)]),
        (["clients/smith/matter.json", "clients/jones/x.pdf"], [("clients/jones", False), ("clients/smith", True)]),
        (["a/matter.json", ".hidden/x.pdf"], [("a", True)]),
        (["a/x.pdf", "loose.pdf"], [("a", False)]),
    ],
)
def test_what_is_a_matter(tmp_path, paths, found):
    assert names(made(tmp_path, *paths)) == found


def test_a_depth_says_where_the_matters_are(tmp_path):
    made(tmp_path, "2025/smith/x.pdf", "2026/jones/sub/x.pdf", "2026/empty/.keep")
    assert names(tmp_path, depth=2) == [("2025/smith", False), ("2026/jones", False)]


def test_a_matter_in_a_matter_is_a_part_of_it(tmp_path):
    made(tmp_path, "a/matter.json", "a/sub/b/matter.json", "a/sub/b/x.pdf")
    outer, inner = matters(tmp_path)
    assert (outer.inside, inner.inside) == (None, tmp_path / "a")


@pytest.mark.parametrize("links", ["loop", "away"])
def test_links_are_not_followed(tmp_path, links):
    made(tmp_path, "a/matter.json")
    (tmp_path / "link").symlink_to(tmp_path if links == "loop" else "/", target_is_directory=True)
    assert names(tmp_path) == [("a", True)]


def test_a_root_that_is_none(tmp_path):
    made(tmp_path, "file")
    with pytest.raises(UsageError, match="is a file"):
        matters(tmp_path / "file")
    with pytest.raises(NothingToCheckError, match="does not exist"):
        matters(tmp_path / "none")
    with pytest.raises(NothingToCheckError, match="No matter was found"):
        matters(made(tmp_path / "empty", "a/.keep"))
    with pytest.raises(NothingToCheckError, match="holds files itself and no matter"):
        matters(made(tmp_path / "itself", "a.pdf"))


def test_a_list_names_them(tmp_path):
    made(tmp_path, "a/matter.json", "b/x.pdf")
    lines = [f"{tmp_path / 'a'}\n", "\n", f"{tmp_path / 'b'}\r\n", f"{tmp_path / 'a'}\n"]
    assert listed(lines) == [Found(tmp_path / "a", True), Found(tmp_path / "b", False)]


def test_a_list_of_nothing_is_nothing_to_audit():
    with pytest.raises(NothingToCheckError, match="names no matter"):
        listed(["\n", "  \n"])


def test_a_line_that_is_no_path_costs_itself_alone(tmp_path):
    made(tmp_path, "a/x.pdf")
    assert [one.registered for one in listed([f"{tmp_path / 'a'}\n", "no\0path\n"])] == [False, False]


def test_a_root_that_may_not_be_asked_for_is_told(tmp_path, monkeypatch):
    def refused(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.stat", refused)
    with pytest.raises(NothingToCheckError, match="may not be opened"):
        matters(tmp_path / "locked" / "in")
