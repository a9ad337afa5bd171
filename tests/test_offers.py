"""What may be said in place of a word that nothing stands for is told in one way."""

import pytest

from checker.offers import listed, nearest, offer


@pytest.mark.parametrize(
    ("said", "allowed", "told"),
    [
        ("submision", ("hearing", "submission"), "; did you mean “submission”? Known are hearing and submission."),
        ("SUBMISSION", ("hearing", "submission"), "; did you mean “submission”? Known are hearing and submission."),
        ("nothing", ("hearing", "submission"), ". Known are hearing and submission."),
        ("nothing", [*"abcdefghij"], ". Known are a, b, c, d, e, f, g, h, i and j."),
        ("nothing", [*"abcdefghijkl"], ". Known are a, b, c, d, e, f, g, h, i and 3 more."),
        ("nothing", (), "."),
    ],
)
def test_the_nearest_is_told_and_the_list(said, allowed, told):
    assert offer(said, allowed) == told


def test_what_may_have_been_meant_can_be_called_otherwise():
    how = offer(
        "passport copy", ["identity"], "They know", {"copy of the passport": "identity", "passport-copy": "identity"}
    )
    assert how == "; did you mean “identity”? They know identity."
    assert offer("civli", ["civil", "family"], "Say", last="or") == "; did you mean “civil”? Say civil or family."


def test_what_is_quoted_is_short():
    assert len(offer("when", ["k" * 10_000, "l" * 10_000])) < 200
    assert len(offer("k" * 10_000, ["k" * 10_000, "l" * 10_000])) < 200


def test_where_the_list_is_told_already_the_nearest_is_told_alone():
    assert nearest("titel", ["title", "days"]) == "; did you mean “title”?"
    assert nearest("when", ["title", "days"]) == "."


def test_a_list_is_cut_and_says_so():
    assert listed(["a"]) == "a" and listed([]) == ""
    assert listed([*"abcd"], "or", most=3) == "a, b or 2 more"
