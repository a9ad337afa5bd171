import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.strict_json import Spot, StrictJsonError, loads, locate

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("text", "words", "spot"),
    [
        ("", "the file is empty", Spot(1, 1)),
        (" \n", "the file is empty", Spot(1, 1)),
        ('{"a": }', "a value is missing", Spot(1, 7)),
        ('{"a": 1, b: 2}', "a key in double quotes", Spot(1, 10)),
        ('{"a": 1,}', "a comma too many", Spot(1, 8)),
        ('{"a": [1,\n 2 ,\n ]}', "a comma too many", Spot(2, 4)),
        ("{'a': 1}", "straight double quotes", Spot(1, 2)),
        ('{"a": “b”}', "straight double quotes", Spot(1, 7)),
        ('{"a": 1\n "b": 2}', "a comma is missing", Spot(2, 2)),
        ('{"a": 1,\n "a": 2}', "“a” stands twice", Spot(2, 2)),
        ('{"a": NaN}', "not a number", Spot(1, 7)),
        ("[1] 2", "after the end", Spot(1, 5)),
        ("[" * 100_000, "", Spot(1, 1)),
        ("[" * 300 + "]" * 300, "levels deep", Spot(1, 1)),
        ("1" * 5000, "too long", Spot(1, 1)),
        ("[" + "0," * 50_000 + "0]", "more than 50,000 keys and entries", Spot(1, 1)),
        ("[" + '{"a": [0]},' * 20_000 + "0]", "more than 50,000 keys and entries", Spot(1, 1)),
        ('["' + "x" * 20_001 + '"]', "more than 20,000 characters", Spot(1, 1)),
        ('{"' + "x" * 20_001 + '": 1}', "more than 20,000 characters", Spot(1, 1)),
        ("{" + "".join(f'"{n}":0,' for n in range(40_000)) + '"39999":0}', "“39999” stands twice", Spot(1, 388_892)),
        ('{"' + "k" * 1000 + '": 1, "' + "k" * 1000 + '": 1}', "k…” stands twice", Spot(1, 1008)),
    ],
)
def test_what_is_wrong_and_where(text, words, spot):
    with pytest.raises(StrictJsonError) as caught:
        loads(text)
    assert words in str(caught.value)
    if words:
        assert (caught.value.spot.line, caught.value.spot.column) == pytest.approx((spot.line, spot.column), abs=1)


@given(VALUES, st.sampled_from([None, 1, 4]))
def test_every_value_is_found_where_it_stands(value, indent):
    text = json.dumps(value, indent=indent)
    assert loads(text) == value
    lines = text.split("\n")
    for path, inner in _paths(value):
        spot = locate(text, path)
        rest = "\n".join([lines[spot.line - 1][spot.column - 1 :], *lines[spot.line :]])
        assert json.JSONDecoder().raw_decode(rest)[0] == inner


def test_a_path_that_ends_early_is_found_as_deep_as_it_goes():
    assert locate('{"a": {"b": 1}}', ["a", "x", 3]) == locate('{"a": {"b": 1}}', ["a"])


def _paths(value, path=()):
    yield path, value
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _paths(inner, (*path, key))
