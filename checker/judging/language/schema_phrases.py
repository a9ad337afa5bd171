"""JSON Schema in the reader's words: what is needed, and what is there."""

from collections.abc import Mapping
from typing import Any

from checker.judging.language.phrases import count
from checker.offers import listed

_TYPES = {
    "string": "a text", "integer": "a whole number", "number": "a number", "boolean": "yes or no", "array": "a list",
    "object": "details", "null": "nothing",
}  # fmt: skip
_WITH_CONTENT = {"string", "array", "object"}
_BOUNDS = {
    "minimum": "be at least", "maximum": "be at most", "exclusiveMinimum": "be more than",
    "exclusiveMaximum": "be less than", "minItems": "have at least",
}  # fmt: skip
_LONGEST_TEXT = 60
"""Letters of a text, and below items of a list, that are shown; a longer one is cut or counted."""
_LONGEST_LIST = 6


def shown(value: Any) -> str:
    """A value in words: yes or no, a number, a short text; a long one is described and never dumped."""
    match value:
        case None:
            return "not there"
        case bool():
            return "yes" if value else "no"
        case str():
            return f"“{value}”" if len(value) <= _LONGEST_TEXT else f"“{value[: _LONGEST_TEXT - 3]}…”"
        case list():
            return _list_words(value)
        case Mapping():
            return "as found"
        case _:
            return str(value)


def _list_words(values: list[Any]) -> str:
    if not values:
        return "empty"
    if len(values) <= _LONGEST_LIST and all(isinstance(one, str | int | float) for one in values):
        return listed([str(one) for one in values])
    if all(isinstance(one, Mapping) and "path" in one for one in values):
        return listed([str(one["path"]) for one in values], most=_LONGEST_LIST)
    return count(len(values), "item")


def needed_words(schema: Any) -> str:
    """What a schema asks, as `it must be …`; plain for the keywords that rules use, general for the rest."""
    parts = _parts(schema) if isinstance(schema, Mapping) else []
    return f"it must {listed(parts, most=_LONGEST_LIST)}" if parts else "that is not what the rule asks"


def _parts(schema: Mapping[str, Any]) -> list[str]:
    parts = [_part(word, wanted) for word, wanted in schema.items()]
    return [part for part in parts if part]


def _part(word: str, wanted: Any) -> str | None:
    if word in _BOUNDS:
        return f"{_BOUNDS[word]} {wanted}"
    match word:
        case "const":
            return f"be {shown(wanted)}"
        case "enum":
            return "be " + listed([shown(one) for one in wanted], "or")
        case "maxItems":
            return f"have at most {wanted}" if wanted else "be empty"
        case "type":
            return _type_words(wanted)
        case "not" if isinstance(wanted, Mapping):
            inner = _parts(wanted)
            return "not " + listed(inner, "or") if inner else None
        case "pattern":
            return "have the form that the rule names"
        case _:
            return None


def _type_words(wanted: Any) -> str:
    names: list[str] = wanted if isinstance(wanted, list) else [wanted]
    if set(names) <= _WITH_CONTENT:
        return "be there"
    return "be " + listed([_TYPES.get(name, name) for name in names], "or")


def limits(schema: Any, scale: float = 1) -> str:
    """The bounds of a number: `at most 12 are allowed`, `at least 190 are needed`; empty where there are none."""
    bounds = schema if isinstance(schema, Mapping) else {}
    least, most = bounds.get("minimum"), bounds.get("maximum")
    if least is not None and most is not None:
        return f"{least / scale:g} to {most / scale:g} are allowed"
    if most is not None:
        return f"at most {most / scale:g} are allowed"
    if least is not None:
        return f"at least {least / scale:g} are needed"
    return ""


def inner_choice(schema: Any, *path: str) -> list[Any]:
    """The values that `contains` asks for, or `not contains` forbids, below these properties."""
    outer = schema.get("not", schema) if isinstance(schema, Mapping) else {}
    inner = outer.get("contains", {}) if isinstance(outer, Mapping) else {}
    for name in path:
        inner = inner.get("properties", {}).get(name, {}) if isinstance(inner, Mapping) else {}
    if not isinstance(inner, Mapping):
        return []
    if "enum" in inner:
        return list(inner["enum"])
    return [inner["const"]] if "const" in inner else []
