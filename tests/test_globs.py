"""The one language of patterns, held against a matcher that is slow and plainly right."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.globs import Glob, plain


def slow(pattern: str, text: str) -> bool:
    """What a pattern means, tried in every way there is."""
    if not pattern:
        return not text
    if pattern.startswith("**/"):
        rest = pattern[3:]
        return slow(rest, text) or any(slow(rest, text[at + 1 :]) for at, char in enumerate(text) if char == "/")
    if pattern.startswith("**"):
        return any(slow(pattern[2:], text[at:]) for at in range(len(text) + 1))
    if pattern[0] == "*":
        return slow(pattern[1:], text) or (text[:1] not in ("", "/") and slow(pattern, text[1:]))
    if pattern[0] == "?":
        return text[:1] not in ("", "/") and slow(pattern[1:], text[1:])
    return text[:1] == pattern[0] and slow(pattern[1:], text[1:])


PATTERNS = st.lists(st.sampled_from(["*", "**", "**/", "?", "a", "b", "/"]), max_size=5).map("".join)
TEXTS = st.text(alphabet="ab/", max_size=6)
"""Short, so that many fit: what differs by one character differs here."""


@pytest.mark.parametrize(
    ("pattern", "text", "fits"),
    [
        ("?", "/", False), ("?", "a", True), ("*", "a/b", False), ("**", "a/b", True), ("**/", "a/", True), ("**/", "a", False), ("**/a", "a", True),
        ("**/a", "b/c/a", True), ("**/a", "ba", False), ("a**b", "a/b", True), ("a*b", "a/b", False), ("", "", True), ("", "a", False),
        ("?\u0634*", "\udcff\u0634\u0634", True), ("\udcff", "\udcfe", False), ("[a]", "[a]", True), ("[a]", "a", False), (".", "a", False),
    ],
)  # fmt: skip
def test_what_each_piece_means(pattern, text, fits):
    assert Glob(pattern).fits(text) is slow(pattern, text) is fits


@settings(max_examples=2000, deadline=None)
@given(PATTERNS, TEXTS)
def test_a_pattern_means_what_its_words_say(pattern, text):
    assert Glob(pattern).fits(text) is slow(pattern, text)


@given(PATTERNS, TEXTS)
def test_below_a_folder_that_fits_everything_does(pattern, text):
    folders = [text[:at] for at, char in enumerate(text) if char == "/"]
    assert Glob(pattern).fits(text, below=True) is any(slow(pattern, one) for one in (text, *folders))


@given(st.lists(st.sampled_from(["a", "b", "ab", "ba"]), min_size=1, max_size=3), TEXTS.filter(lambda text: "/" not in text))
def test_its_words_are_placed_as_far_left_as_they_can_be(words, text):
    glob = Glob(f"*{'*'.join(words)}*")
    if glob.fits(text):
        start, end = glob.span(text)
        assert start == text.find(words[0])
        assert glob.fits(text[:end]) and not glob.fits(text[: end - 1])


@pytest.mark.parametrize(
    ("pattern", "text"),
    [("**/" * 5000 + "z", "d/" * 2000 + "y"), ("*a" * 5000 + "b", "a" * 4000), ("?*" * 5000 + "b", "a" * 4000), ("**a" * 5000 + "b", "a/" * 2000)],
)
def test_a_pattern_that_could_be_tried_in_very_many_ways_is_tried_in_one(pattern, text):
    """One that went back and tried again would not be done in this world's time."""
    assert not Glob(pattern).fits(text)


def test_case_and_accents_make_no_difference():
    assert Glob("CAFE\u0301*").fits(plain("Caf\u00e9 1.pdf"))
