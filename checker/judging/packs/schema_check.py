"""A pack against schemas/rule-pack.schema.json, in its author's words.

The schemas inside `fits`, `where` and `when` are looked at one by one: a typo at any depth, a `$ref` that leads
outside, a schema that recurses and a pattern that cannot be asked in linear time are each told with their place.
"""

import json
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from checker import shipped
from checker.bounded_files import brief
from checker.schema_words import Path, Problem, problems

_WORDS = {
    "$ref", "$defs", "$comment", "title", "description", "examples", "default", "type", "const", "enum", "not",
    "allOf", "anyOf", "oneOf", "if", "then", "else", "properties", "patternProperties", "additionalProperties",
    "propertyNames", "required", "minProperties", "maxProperties", "dependentRequired", "dependentSchemas", "items",
    "prefixItems", "contains", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems", "minLength",
    "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format",
    "unevaluatedItems", "unevaluatedProperties",
}  # fmt: skip
_DEEPEST = 50
"""References that may lead to one another."""
_MOST_UNFOLDED = 1000
"""References that a schema may unfold into: each may lead to two others, and those to two others again."""
_MAPS = ("$defs", "properties", "patternProperties", "dependentSchemas")
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SINGLE = (
    "not",
    "if",
    "then",
    "else",
    "additionalProperties",
    "propertyNames",
    "items",
    "contains",
    "unevaluatedItems",
    "unevaluatedProperties",
)


@lru_cache(maxsize=1)
def _schema() -> Mapping[str, Any]:
    """The shipped schema, with what stands inside facts left to `fact_schema_problems`."""
    schema: dict[str, Any] = json.loads(shipped.schema_path("rule-pack").read_text(encoding="utf-8"))
    return {
        **schema,
        "$defs": {**schema["$defs"], "fact-schema": {"type": ["object", "boolean"], "description": "a JSON Schema"}},
    }


def schema_problems(data: Any) -> list[Problem]:
    """All that is wrong in the form of a pack, in the text's order."""
    return problems(data, _schema())


def fact_schema_problems(schema: Any, path: Path) -> Iterator[Problem]:
    """What is wrong inside the JSON Schema of a fact."""
    found = list(_walk(schema, path))
    yield from found
    if not found:
        yield from _references(schema, path)
        yield from _types(schema, path)


def _walk(schema: Any, path: Path) -> Iterator[Problem]:
    if not isinstance(schema, Mapping):
        if not isinstance(schema, bool):
            yield Problem(path, "a JSON Schema must stand here, an object in { }")
        return
    for word, value in schema.items():
        here = (*path, word)
        if word not in _WORDS:
            yield Problem(here, f"“{brief(word)}” is no word of JSON Schema", word, _WORDS)
        elif word == "pattern" and (reason := bad_pattern(value)):
            yield Problem(here, reason)
        elif word in _MAPS and isinstance(value, Mapping):
            for name, inner in value.items():
                if word == "patternProperties" and (reason := bad_pattern(name)):
                    yield Problem((*here, name), reason)
                yield from _walk(inner, (*here, name))
        elif word in _LISTS and isinstance(value, list):
            for nth, inner in enumerate(value):
                yield from _walk(inner, (*here, nth))
        elif word in _SINGLE:
            yield from _walk(value, here)


def bad_pattern(pattern: Any) -> str | None:
    """Why a regular expression cannot be asked; None if it can."""
    if not isinstance(pattern, str):
        return "a regular expression must stand here, in double quotes"
    import re2

    options = re2.Options()
    options.log_errors = False
    try:
        re2.compile(pattern, options)
    except re2.error as error:
        reason = error.args[0].decode() if error.args and isinstance(error.args[0], bytes) else str(error)
        return f"this regular expression cannot be asked in linear time, or is not well formed ({reason})"
    return None


def _references(schema: Any, path: Path) -> Iterator[Problem]:
    """Every `$ref` must lead to a place of the same schema, and none back into itself."""
    sizes: dict[str, int] = {}
    whole = 0
    for at, target in _refs(schema, path):
        if not target.startswith("#/"):
            told = "leads outside this schema, and nothing is ever fetched; write it as #/$defs/…"
        elif _found(schema, target) is None:
            told = "leads to nothing in this schema"
        elif (size := _unfolded(schema, target, (), sizes)) is None:
            told = "leads back into itself; a schema that recurses is not asked"
        else:
            whole += size
            continue
        yield Problem(at, f"“{brief(target)}” {told}")
    if whole > _MOST_UNFOLDED:
        yield Problem(path, f"this schema unfolds into more than {_MOST_UNFOLDED:,} references, and is not asked")


def _refs(schema: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(schema, Mapping):
        for word, value in schema.items():
            if word == "$ref" and isinstance(value, str):
                yield (*path, word), value
            elif word not in ("const", "enum", "default", "examples"):
                yield from _refs(value, (*path, word))
    elif isinstance(schema, list):
        for nth, value in enumerate(schema):
            yield from _refs(value, (*path, nth))


def _found(schema: Any, target: str) -> Any:
    here = schema
    for step in target[2:].split("/"):
        name = step.replace("~1", "/").replace("~0", "~")
        if isinstance(here, list) and name.isdigit() and int(name) < len(here):
            here = here[int(name)]
        elif isinstance(here, Mapping) and name in here:
            here = here[name]
        else:
            return None
    return here


def _unfolded(schema: Any, target: str, above: tuple[str, ...], sizes: dict[str, int]) -> int | None:
    """How many references a place unfolds into, itself included; None if one leads to a place that it is inside of."""
    if len(above) > _DEEPEST or any(target == one or one.startswith(target + "/") for one in above):
        return None
    if target not in sizes:
        size = 1
        for _, inner in _refs(_found(schema, target), ()):
            more = _unfolded(schema, inner, (*above, target), sizes) if inner.startswith("#/") else 0
            if more is None:
                return None
            size += more
        sizes[target] = size
    return sizes[target]


def _types(schema: Any, path: Path) -> Iterator[Problem]:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import SchemaError

    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        yield Problem((*path, *error.absolute_path), "this is not what JSON Schema allows here")
