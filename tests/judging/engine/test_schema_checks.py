"""The common words of a schema answer as jsonschema does."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from checker.judging.engine.schema_checks import check_of

_SINGLE = st.one_of(
    st.none(), st.booleans(), st.integers(-2, 3), st.sampled_from((0.0, 1.0, 1.5)), st.text("ab1", max_size=3)
)
_NAMES = st.sampled_from(("a", "b", "c"))
_VALUES = st.recursive(
    _SINGLE, lambda one: st.lists(one, max_size=3) | st.dictionaries(_NAMES, one, max_size=3), max_leaves=6
)
_TYPES = st.sampled_from(("string", "number", "integer", "boolean", "null", "array", "object"))
_COUNTS = st.integers(0, 2)


def _schemas(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    some = st.lists(inner, min_size=1, max_size=2)
    return st.fixed_dictionaries(
        {},
        optional={
            "type": _TYPES | st.lists(_TYPES, min_size=1, max_size=3, unique=True), "const": _SINGLE,
            "enum": st.lists(_SINGLE, min_size=1, max_size=3), "minimum": _COUNTS, "maximum": _COUNTS,
            "exclusiveMinimum": _COUNTS, "exclusiveMaximum": _COUNTS, "minLength": _COUNTS, "maxLength": _COUNTS,
            "minItems": _COUNTS, "maxItems": _COUNTS, "required": st.lists(_NAMES, max_size=2, unique=True),
            "pattern": st.sampled_from(("^a", "b$", "[a1]+b")), "contains": inner, "minContains": _COUNTS,
            "maxContains": _COUNTS, "items": inner, "properties": st.dictionaries(_NAMES, inner, max_size=2),
            "not": inner, "allOf": some, "anyOf": some, "title": st.just("a title"),
        },
    )  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.recursive(st.booleans(), _schemas, max_leaves=4), _VALUES)
def test_a_schema_of_common_words_answers_as_jsonschema_does(schema: Any, value: Any) -> None:
    check = check_of(schema)
    assert check is not None
    assert check(value) == Draft202012Validator(schema).is_valid(value)


@pytest.mark.parametrize(
    "schema",
    (
        {"$ref": "#/$defs/a"}, {"prefixItems": [True]}, {"const": [1]}, {"enum": [{}]}, {"oneOf": [True]},
        {"properties": {"a": {"uniqueItems": True}}}, {"contains": {"if": True}}, {"not": {"dependentRequired": {}}},
        {"type": "stranger"}, {"allOf": [{"multipleOf": 2}]}, {"items": {"patternProperties": {}}},
    ),
)  # fmt: skip
def test_any_other_word_is_left_to_jsonschema(schema: Any) -> None:
    assert check_of(schema) is None
