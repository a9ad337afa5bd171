import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reading.folder.globs import Pattern, Patterns


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


NAMES = st.lists(st.sampled_from(["a", "B", "c.pdf", "05 Bundle"]), min_size=1, max_size=3).map("/".join)


@given(st.lists(NAMES | st.sampled_from(["*", "**/c.pdf", "a/*", "?", "*.pdf", "b/**", "/", "./a", "a\\\\B"]), max_size=6), NAMES)
def test_of_many_patterns_the_first_that_fits_is_found(texts, path):
    fitting = [nth for nth, text in enumerate(texts) if Pattern(text).meets(path)]
    patterns = Patterns(texts)
    assert (patterns.first(path), patterns.meet(path)) == (fitting[0] if fitting else len(texts), bool(fitting))


def test_names_without_stars_are_not_tried_one_by_one(monkeypatch):
    patterns = Patterns([f"{nth}.pdf" for nth in range(40_000)])
    monkeypatch.setattr(Pattern, "meets", lambda *_: pytest.fail("tried"))
    assert [patterns.first(path) for path in ("39999.pdf", "7.pdf/x", "none.pdf")] == [39_999, 7, 40_000]
