"""The vocabulary: its files are of their schema, every list is read, none stands twice, few are left in the code."""

import json
import re
from collections.abc import Iterator
from itertools import chain, combinations, product
from pathlib import Path
from typing import get_args

import jsonschema
import pytest

from checker import lexicon
from checker.facts.dates import Role
from tests.lexicon.word_lists import CODE, LEXICON, WordList, in_containers, in_patterns, of_lexicon

_SCHEMA = json.loads((LEXICON / "lexicon.schema.json").read_text("utf-8"))
_FILES = sorted(LEXICON.glob("*/*.json"))
_SAME = 0.8
"""Two lists are one where each holds so much of the other."""
_FEWEST, _LONG = 5, 8
"""Words from which two lists are one by more than chance, and from which a list is part of a longer one."""
_MOST_IN_CODE = 60


@pytest.mark.parametrize("path", _FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_file_is_of_its_topic(path: Path) -> None:
    topic = {path.stem: json.loads(path.read_text("utf-8"))}
    assert [fault.message for fault in jsonschema.Draft202012Validator(_SCHEMA).iter_errors(topic)] == []


def test_the_schema_is_one_and_says_what_every_list_is_for() -> None:
    jsonschema.Draft202012Validator.check_schema(_SCHEMA)
    lists = [one for topic in _SCHEMA["properties"].values() for one in topic["properties"].values() if "$ref" in one]
    assert lists
    assert all(one["description"].endswith(".") for one in lists)


def test_the_roles_of_dates_are_those_of_the_facts() -> None:
    known = set(_SCHEMA["$defs"]["by_role"]["propertyNames"]["enum"])
    assert known == {*get_args(Role), "date", "made", "as_of", "recorded"}


def test_no_list_is_left_unread() -> None:
    source = "\n".join(path.read_text("utf-8") for path in CODE.rglob("*.py"))
    unread = [
        f"{topic}: {key}"
        for topic, said in _SCHEMA["properties"].items()
        for key in said["properties"]
        if not _is_named(key, source) and key != "language"
    ]
    assert unread == []


def _is_named(key: str, source: str) -> bool:
    """Whether the code reads a list of that name, whole or with the sort before its noun put in (`{sort} labels`)."""
    noun = key.rpartition(" ")[2]
    return any(f"{quote}{one}{quote}" in source for one in (key, f"{{sort}} {noun}") for quote in ("'", '"'))


def test_no_list_stands_twice() -> None:
    lists = [one for one in (*of_lexicon(), *in_patterns()) if len(one.words) >= _FEWEST]
    pairs = chain(combinations(lists, 2), product(lists, in_containers()))
    assert [f"{one.place} = {other.place}" for one, other in pairs if _are_one(one, other)] == []


def test_no_pattern_spells_out_what_the_lexicon_has() -> None:
    pairs = product(of_lexicon(), (one for one in in_patterns() if len(one.words) >= _LONG))
    assert [f"{one.place} has {other.place}" for one, other in pairs if _is_held(other, one)] == []


def _are_one(one: WordList, other: WordList) -> bool:
    if other.place.startswith(f"{one.place}:"):
        return False
    return len(one.words & other.words) >= max(_FEWEST, _SAME * len(one.words), _SAME * len(other.words))


def _is_held(one: WordList, by: WordList) -> bool:
    return len(one.words & by.words) >= _SAME * len(one.words)


def test_few_lists_of_words_are_left_in_the_code() -> None:
    assert len(list(in_patterns())) <= _MOST_IN_CODE


@pytest.fixture
def words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A lexicon of one's own."""
    monkeypatch.setattr(lexicon, "_HERE", tmp_path)
    readers = (lexicon.phrases, lexicon.by_meaning, lexicon.by_language, lexicon.month_names, lexicon._files)
    for one in readers:
        one.cache_clear()
    yield tmp_path
    for one in readers:
        one.cache_clear()


def _write(folder: Path, language: str, topic: str, data: object) -> None:
    (folder / language).mkdir(exist_ok=True)
    (folder / language / f"{topic}.json").write_text(json.dumps(data), "utf-8")


def test_lists_of_all_languages_are_one_and_a_language_may_lack_any(words: Path) -> None:
    _write(words, "en", "colours", {"warm": ["red"], "by sort": {"cold": ["blue"]}})
    _write(words, "fr", "colours", {"warm": ["rouge", "red"]})
    assert lexicon.phrases("colours", "warm") == ("red", "rouge")
    assert lexicon.by_meaning("colours", "by sort") == {"cold": ("blue",)}


def test_a_list_that_no_language_has_is_a_fault_of_the_program(words: Path) -> None:
    _write(words, "en", "colours", {"warm": ["red"]})
    with pytest.raises(KeyError, match=r"colours\.cold"):
        lexicon.phrases("colours", "cold")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("power of attorney", "power of attorney"),
        ("a power  of\nattorney", "power  of\nattorney"),
        ("powers of attorney", None),
        ("the expiration", "expiration"),
        ("inexpiring", None),
        ("deed", "deed"),
        ("deeds", None),
    ],
)
def test_phrases_are_whole_with_any_blanks_and_a_star_for_the_rest_of_a_word(text: str, found: str | None) -> None:
    match = re.search(lexicon.whole(["power of attorney", "expir*", "deed"]), text)
    assert (match and match[0]) == found


def test_the_longest_phrase_is_found_first() -> None:
    assert re.match(lexicon.alternatives(["date", "date of issue"]), "date of issue")[0] == "date of issue"
