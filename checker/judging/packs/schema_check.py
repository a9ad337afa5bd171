"""A pack against schemas/rule-pack.schema.json, in its author's words.

The schemas inside `fits`, `where` and `when` are looked at one by one: a typo at any depth, a `$ref` that leads
outside, a schema that recurses and a pattern that cannot be asked in linear time are each told with their place.
"""

import json
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from checker import shipped
from checker.judging.packs.pack_error import Fault, Path
from checker.schema_words import nearest, problems

_WORDS = {
    "$ref", "$defs", "$comment", "title", "description", "examples", "default", "type", "const", "enum", "not",
    "allOf", "anyOf", "oneOf", "if", "then", "else", "properties", "patternProperties", "additionalProperties",
    "propertyNames", "required", "minProperties", "maxProperties", "dependentRequired", "dependentSchemas", "items",
    "prefixItems", "contains", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems", "minLength",
    "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format",
    "unevaluatedItems", "unevaluatedProperties",
}  # fmt: skip
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
    """The shipped schema, with what stands inside facts left to `schema_faults`."""
    schema: dict[str, Any] = json.loads(shipped.schema_path("rule-pack").read_text(encoding="utf-8"))
    return {
        **schema,
        "$defs": {**schema["$defs"], "fact-schema": {"type": ["object", "boolean"], "description": "a JSON Schema"}},
    }


def schema_problems(text: str, data: Any) -> list[Fault]:
    """All that is wrong in the form of a pack, in the text's order."""
    return [Fault(one.path, one.sentence) for one in problems(text, data, _schema())]


def schema_faults(schema: Any, path: Path) -> Iterator[Fault]:
    """What is wrong inside the JSON Schema of a fact."""
    faults = list(_walk(schema, path))
    yield from faults
    if not faults:
        yield from _references(schema, path)
    if not faults:
        yield from _types(schema, path)


def _walk(schema: Any, path: Path) -> Iterator[Fault]:
    if not isinstance(schema, Mapping):
        if not isinstance(schema, bool):
            yield Fault(path, "a JSON Schema must stand here, an object in { }")
        return
    for word, value in schema.items():
        here = (*path, word)
        if word not in _WORDS:
            yield Fault(here, f"“{word}” is no word of JSON Schema{nearest(word, sorted(_WORDS))}")
        elif word == "pattern" and (reason := bad_pattern(value)):
            yield Fault(here, reason)
        elif word in _MAPS and isinstance(value, Mapping):
            for name, inner in value.items():
                if word == "patternProperties" and (reason := bad_pattern(name)):
                    yield Fault((*here, name), reason)
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


def _references(schema: Any, path: Path) -> Iterator[Fault]:
    """Every `$ref` must lead to a place of the same schema, and none back into itself."""
    for at, target in _refs(schema, path):
        if not target.startswith("#/"):
            yield Fault(at, f"“{target}” leads outside this schema, and nothing is ever fetched; write it as #/$defs/…")
        elif _found(schema, target) is None:
            yield Fault(at, f"“{target}” leads to nothing in this schema")
        elif _recurses(schema, target, ()):
            yield Fault(at, f"“{target}” leads back into itself; a schema that recurses is not asked")


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


def _recurses(schema: Any, target: str, above: tuple[str, ...]) -> bool:
    """Whether following references from a place leads to a place that it is inside of."""
    if any(target == one or one.startswith(target + "/") for one in above):
        return True
    inner = [ref for _, ref in _refs(_found(schema, target), ()) if ref.startswith("#/")]
    return len(above) > 50 or any(_recurses(schema, one, (*above, target)) for one in inner) or target == "#"


def _types(schema: Any, path: Path) -> Iterator[Fault]:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import SchemaError

    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        yield Fault((*path, *error.absolute_path), "this is not what JSON Schema allows here")
