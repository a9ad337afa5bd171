import pytest

from checker.reading.folder.globs import Pattern


@pytest.mark.parametrize(
    ("pattern", "path", "meets"),
    [
        ("05 Bundle/**", "05 Bundle/a/b.pdf", True), ("05 Bundle/**", "05 Bundle.pdf", False), ("05 Bundle", "05 Bundle/x.pdf", True),
        ("05 Bundle/", "05 bundle/x.pdf", True), ("*.pdf", "a.PDF", True), ("*.pdf", "sub/a.pdf", False), ("**/*.pdf", "a.pdf", True),
        ("**/*.pdf", "x/y/a.pdf", True), ("a?.pdf", "ab.pdf", True), ("a?.pdf", "a/.pdf", False), ("[x].pdf", "[x].pdf", True),
        ("05 Bundle\\*", "05 Bundle/a.pdf", True), ("./a.pdf", "a.pdf", True),
    ],
)  # fmt: skip
def test_patterns_as_people_write_them(pattern, path, meets):
    assert Pattern(pattern).meets(path) is meets
