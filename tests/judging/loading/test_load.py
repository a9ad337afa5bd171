"""Packs: what is wrong with one is told with its place, and what it extends is taken in once."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from checker import shipped
from checker.errors import PackError
from checker.judging.loading.load import check_pack, load
from tests.judging.building import nothing, rule

GOOD: dict[str, Any] = {
    "id": "mine",
    "title": "Mine",
    "version": "1",
    "kinds": {"letter": {"title": "Letter", "name": ["*letter*"], "fields": {"number": {"after": ["No."]}}}},
    "asks": {"abroad": {"title": "Abroad?"}},
    "dates": {"hearing": {"title": "day of the hearing"}},
    "rules": {"R": rule({"holds": "letter"})},
}


def _text(**changed: Any) -> str:
    return json.dumps({**GOOD, **changed}, indent=1)


def _rules(must: Any, **more: Any) -> str:
    return _text(rules={"R": rule(must, **more)})


WRONG = {
    "a comma too many": ('{"id": "mine",}', " here"),
    "double keys": ('{"id": "mine",\n "id": "yours"}', "stands twice"),
    "not a number": ('{"id": NaN}', "not a number"),
    "a key misspelt": (_text(kindz={}), "did you mean “kinds”"),
    "a key of a rule misspelt": (
        _text(rules={"R": {**rule({"holds": "letter"}), "sevrity": "note"}}),
        "did you mean “severity”",
    ),
    "a keyword misspelt": (_rules({"hold": "letter"}), "did you mean “holds”"),
    "a kind misspelt": (_rules({"holds": "leter"}), "did you mean “letter”"),
    "a kind in a selector": (_rules({"signed": {}}, each="lettr"), "did you mean “letter”"),
    "a date misspelt": (_rules({"dated": {"notBefore": "hearin"}}, each="letter"), "did you mean “hearing”"),
    "a question misspelt": (_rules({"holds": "letter"}, when={"abrod": {"const": True}}), "did you mean “abroad”"),
    "a fact misspelt": (_rules({"fits": {"langage": {"const": "en"}}}, each="letter"), "did you mean “language”"),
    "a fact of another subject": (_rules({"fits": {"rotation": {"const": 0}}}, each="letter"), "no fact of a document"),
    "a fact inside misspelt": (_rules({"fits": {"text.serchable": {"const": True}}}, each="letter"), "no fact"),
    "a field misspelt": (_rules({"agrees": {"fields": ["numbr"]}}), "did you mean “number”"),
    "a schema's word misspelt": (
        _rules({"fits": {"language": {"cosnt": "en"}}}, each="letter"),
        "did you mean “const”",
    ),
    "deep inside": (_rules({"fits": {"pdf": {"properties": {"version": {"typ": "string"}}}}}, each="letter"), "“typ”"),
    "a schema's word of another type": (
        _rules({"fits": {"language": {"minLength": "2"}}}, each="letter"),
        "not what JSON Schema",
    ),
    "a remote reference": (
        _rules({"fits": {"language": {"$ref": "https://example.org/x"}}}, each="letter"),
        "nothing is ever fetched",
    ),
    "a file reference": (
        _rules({"fits": {"language": {"$ref": "other.json"}}}, each="letter"),
        "nothing is ever fetched",
    ),
    "a schema that recurses": (
        _rules(
            {"fits": {"language": {"$ref": "#/$defs/a", "$defs": {"a": {"not": {"$ref": "#/$defs/a"}}}}}}, each="letter"
        ),
        "recurses",
    ),
    "a reference to nothing": (
        _rules({"fits": {"language": {"$ref": "#/$defs/a"}}}, each="letter"),
        "leads to nothing",
    ),
    "a pattern that is not linear": (_rules({"says": [{"pattern": "(a+)\\1"}]}, each="letter"), "linear time"),
    "a pattern with a look ahead": (_rules({"fits": {"language": {"pattern": "(?=x)"}}}, each="letter"), "linear time"),
    "a pattern of a field": (
        _text(kinds={"letter": {"title": "L", "fields": {"n": {"pattern": "["}}}}),
        "regular expression",
    ),
    "a keyword on the wrong subject": (_rules({"inSequence": {}}, each="letter"), "documents together"),
    "two selectors": (_rules({"signed": {}}, each="letter", all="letter"), "one of each, all, latest"),
    "by without latest": (_rules({"signed": {}}, each="letter", by="issued"), "by belongs to latest"),
    "a window without an end": (_rules({"dated": {"within": "P28D"}}, each="letter"), "before"),
    "a duration in hours": (_rules({"continuous": {"every": "PT1H"}}, all="letter"), "P28D"),
    "a day that does not exist": (_text(in_force={"from": "2026-02-31"}), "2026-02-31"),
    "an override of nothing": (_text(rules={"other/R": {"severity": "note"}}), "no rule of a pack"),
    "a reserved kind": (_text(kinds={"document": {"title": "D"}}), "kinds"),
    "no title": (json.dumps({"id": "mine", "version": "1", "rules": {}}), "title"),
    "too large": ('"' + "x" * 2_100_000 + '"', "at most 2 million"),
    "too deep": ("[" * 5000 + "]" * 5000, "deep"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_told_with_its_place(name: str) -> None:
    text, words = WRONG[name]
    problems = check_pack(text, nothing)
    assert problems
    assert words in " ".join(one.message for one in problems)
    with pytest.raises(PackError, match=r"^mine\.json, line \d+, column \d+: "):
        load(text, "folder/mine.json", nothing)


def test_the_place_is_that_of_the_fault() -> None:
    text = _rules({"holds": "leter"})
    lines = text.split("\n")
    [one] = check_pack(text, nothing)
    assert "leter" in lines[one.line - 1]
    assert lines[one.line - 1][one.column - 1 :].startswith('"leter"')


def test_every_shipped_pack_is_right() -> None:
    def find(name: str) -> tuple[str, str]:
        return shipped.pack_path(name).read_text(encoding="utf-8"), name

    for name in shipped.pack_names():
        assert check_pack(find(name)[0], find) == []
        assert load(*find(name), find).rules


def test_the_schema_is_a_schema_and_stands_alone() -> None:
    from jsonschema import Draft202012Validator
    from referencing import Registry

    schema = json.loads(shipped.schema_path("rule-pack").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    refs = set(re.findall(r'"\$ref": "([^"]+)"', json.dumps(schema)))
    assert {one for one in refs if not one.startswith("#")} == {"https://json-schema.org/draft/2020-12/schema"}
    editor = Draft202012Validator(schema, registry=Registry())
    assert editor.is_valid(json.loads(_rules({"fits": {"language": {"not": {"const": "en"}}}}, each="letter")))
    assert not editor.is_valid(json.loads(_rules({"fits": {"language": {"not": {"cosnt": "en"}}}}, each="letter")))


def test_the_example_of_the_language_loads() -> None:
    example = Path(__file__).parents[2].parent / "shared" / "rule-language.md"
    if not example.is_file():
        pytest.skip("needs ../shared/rule-language.md")
    text = re.search(r"```json\n(.*?)```", example.read_text(encoding="utf-8"), re.DOTALL)
    assert text
    assert len(load(text[1], "example.json", nothing).rules) == 9


def _several(**packs: Any) -> Any:
    return lambda name: (json.dumps({**GOOD, "id": name, **packs[name]}), name)


def test_a_circle_is_told() -> None:
    find = _several(one={"extends": "two"}, two={"extends": "one"})
    with pytest.raises(PackError, match="in a circle: one → two → one"):
        load(*find("one"), find)


def test_a_pack_that_extends_itself_is_told() -> None:
    find = _several(one={"extends": ["one"]})
    with pytest.raises(PackError, match="circle"):
        load(*find("one"), find)


def test_what_is_reached_twice_is_taken_in_once() -> None:
    find = _several(
        top={"extends": ["left", "right"], "rules": {}, "kinds": {}},
        left={"extends": "base", "rules": {}, "kinds": {}},
        right={"extends": "base", "rules": {}, "kinds": {}},
        base={},
    )
    made = load(*find("top"), find)
    assert [one.id for one in made.rules] == ["base/R"]
    assert set(made.kinds) == {"letter"}


def test_an_override_keeps_the_id_and_says_who() -> None:
    changed = {"rules": {"base/R": {"severity": "note"}}, "extends": "base", "kinds": {}}
    find = _several(top=changed, base={})
    [one] = load(*find("top"), find).rules
    assert (one.id, one.severity, one.overridden_by, one.title) == ("base/R", "note", "top", "A rule")


def test_what_is_reached_in_very_many_ways_is_taken_in_once() -> None:
    """Each pack extends the next two: thirty levels, a thousand million ways."""
    asked: list[str] = []

    def find(name: str) -> tuple[str, str]:
        asked.append(name)
        level = int(name[1:]) // 2
        above = [f"p{2 * level + 2}", f"p{2 * level + 3}"] if level < 20 else []
        more = {"extends": above, "rules": {}} if above else {}
        return json.dumps({**GOOD, "id": name, **more}), name

    assert {one.id for one in load(*find("p0"), find).rules} == {"p40/R", "p41/R"}
    assert len(asked) < 200


def test_more_packs_than_anybody_joins_are_told() -> None:
    find = _several(**{f"p{n}": {"extends": f"p{n + 1}", "rules": {}} for n in range(60)}, p60={})
    with pytest.raises(PackError, match="extends more than 50 others"):
        load(*find("p0"), find)


def test_a_schema_that_unfolds_is_told_and_is_not_unfolded() -> None:
    from tests.hostile import LAUGHS

    text = _rules({"fits": {"language": LAUGHS}}, each="letter")
    assert "unfolds into more than 1,000 references" in check_pack(text, nothing)[0].message
    few = {"$ref": "#/$defs/a", "$defs": {"a": {"anyOf": [{"$ref": "#/$defs/b"}] * 5}, "b": {"type": "string"}}}
    assert not check_pack(_rules({"fits": {"language": few}}, each="letter"), nothing)


def test_of_very_many_faults_the_first_are_told_and_the_others_counted() -> None:
    kinds = {f"kind-{n}": {"title": "K", "is": [f"kinf-{n}"]} for n in range(3000)}
    problems = check_pack(_text(kinds={**GOOD["kinds"], **kinds}), nothing)
    assert len(problems) == 101
    assert problems[-1].message == "and 2,900 more"
    with pytest.raises(PackError, match="2,999 more"):
        load(_text(kinds={**GOOD["kinds"], **kinds}), "mine.json", nothing)


def test_a_wrong_base_is_told() -> None:
    find = _several(top={"extends": "base"}, base={"rules": {"R": rule({"holds": "nix"})}})
    with pytest.raises(PackError, match="nix"):
        load(*find("top"), find)
