"""What a schema finds wrong is told in the text's order, and costs little however much it is."""

import difflib

import pytest

from checker.schema_words import Problem, problems

DAY = {"type": "string", "format": "date", "description": "A day."}
SCHEMA = {
    "type": "object",
    "properties": {"title": {"type": "string"}, "days": {"type": "array", "items": DAY}, "names": {"type": "array", "uniqueItems": True}},
    "additionalProperties": False,
    "required": ["title"],
}  # fmt: skip


def test_what_is_wrong_stands_in_the_order_of_the_text():
    value = {"z": 1, "days": ["2026-02-30", "2026-01-01", 7], "title": 3, "a": 2}
    assert [one.path for one in problems(value, SCHEMA)] == [("z",), ("days", 0), ("days", 2), ("title",), ("a",)]


def test_the_same_complaint_is_made_once():
    schema = {"allOf": [{"type": "string"}, {"type": "string"}]}
    assert [one.message for one in problems(1, schema)] == ["the file must be a text in double quotes"]


@pytest.mark.parametrize("names", [["a", "b", "a"], [1, "a", [2], {"b": 1}, [2]]])
def test_what_is_named_twice_is_told_whatever_it_is(names):
    (one,) = problems({"title": "", "names": names}, SCHEMA)
    assert one.message == "“names” names the same thing twice"


def test_a_nearest_name_is_looked_for_only_where_it_is_told(monkeypatch):
    asked = []
    monkeypatch.setattr(difflib, "get_close_matches", lambda name, *_, **__: asked.append(name) or [])
    wrong = problems({"title": ""} | {f"titel{nth}": 0 for nth in range(1000)}, SCHEMA)
    assert (len(wrong), asked) == (1000, [])
    assert [one.told() for one in wrong[:2]] and asked == ["titel0", "titel1"]


def test_a_nearest_name_is_no_search_through_what_a_stranger_filled(monkeypatch):
    monkeypatch.setattr(difflib, "get_close_matches", lambda *_, **__: pytest.fail("searched"))
    assert "did you mean" not in Problem((), "", "x" * 1000, ["x" * 1000]).told()
    assert "did you mean" not in Problem((), "", "x", [f"x{nth}" for nth in range(5000)]).told()


def test_what_is_quoted_is_short():
    (one,) = problems({"title": "", "days": ["x" * 10_000]}, SCHEMA)
    assert len(one.told()) < 200
    (one,) = problems({"title": "", "k" * 10_000: 0}, SCHEMA)
    assert len(one.told()) < 200


@pytest.mark.parametrize(
    ("name", "known", "told"),
    [
        ("titel", ("title", "days"), "; did you mean “title”? Known are days and title"),
        ("titel", {"title": 1, "days": 2}, "; did you mean “title”? Known are days and title"),
        ("when", ("title", "days"), ". Known are days and title"),
        ("when", "abcdefghijklmno", ". Known are a, b, c, d, e, f, g, h, i and 6 more"),
        ("when", (), ""),
    ],
)
def test_a_name_that_nothing_stands_for_is_told_with_the_nearest_and_all_that_may_be_meant(name, known, told):
    assert Problem((), "“x” is none", name, known).told() == f"“x” is none{told}"


def test_what_the_message_lists_is_not_listed_again():
    (one,) = problems("warm", {"enum": ["error", "note"]})
    assert one.told() == "the file must be one of error, note"


def test_a_problem_keeps_the_names_seen_from_further_out():
    assert Problem((2,), "none", "a", ("b",)).inside("rules", "R") == Problem(("rules", "R", 2), "none", "a", ("b",))


def test_a_key_of_a_wrong_form_is_told_once_and_its_neighbours_are_not():
    form = {"pattern": "^[A-Z]+$", "description": "capital letters"}
    schema = {"propertyNames": form, "patternProperties": {"^[A-Z]+$": True}, "additionalProperties": False}
    (one,) = problems({"AA": 1, "b b": 2, "CC": 3}, schema)
    assert (one.path, one.told()) == (("b b",), "“b b” is no name that can stand in the file: capital letters")


def test_of_two_words_on_one_value_s_type_the_outer_one_is_told():
    schema = {"type": ["string", "object"], "if": {"type": "string"}, "else": {"type": "object"}}
    assert [one.message for one in problems([], schema)] == [
        "the file must be a text in double quotes or an object in { }"
    ]
