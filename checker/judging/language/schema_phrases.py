"""JSON Schema in the reader's words: what is needed, and what is there."""

from collections.abc import Mapping
from typing import Any

from checker.judging.language.phrases import count, listed

_TYPES = {
    "string": "a text", "integer": "a whole number", "number": "a number", "boolean": "yes or no", "array": "a list",
    "object": "details", "null": "nothing",
}  # fmt: skip


def shown(value: Any) -> str:
    """A value in words: yes or no, a number, a short text; a long one is described and never dumped."""
    match value:
        case None:
            return "not there"
        case bool():
            return "yes" if value else "no"
        case str():
            return f"“{value}”" if len(value) <= 60 else f"“{value[:57]}…”"
        case list() if value and all(isinstance(one, str | int | float) for one in value) and len(value) <= 6:
            return listed([str(one) for one in value])
        case list() if value and all(isinstance(one, Mapping) and "path" in one for one in value):
            return listed([str(one["path"]) for one in value], most=6)
        case list():
            return count(len(value), "item") if value else "empty"
        case Mapping():
            return "as found"
        case _:
            return str(value)


def needed_words(schema: Any) -> str:
    """What a schema asks, as `it must be …`; plain for the keywords that rules use, general for the rest."""
    parts = _parts(schema) if isinstance(schema, Mapping) else []
    return "it must " + listed(parts, most=6) if parts else "that is not what the rule asks"


def _parts(schema: Mapping[str, Any]) -> list[str]:
    found = []
    for word, wanted in schema.items():
        text = _part(word, wanted)
        if text:
            found.append(text)
    return found


def _part(word: str, wanted: Any) -> str | None:
    match word:
        case "const":
            return f"be {shown(wanted)}"
        case "enum":
            return "be " + listed([shown(one) for one in wanted], "or")
        case "minimum":
            return f"be at least {wanted}"
        case "maximum":
            return f"be at most {wanted}"
        case "exclusiveMinimum":
            return f"be more than {wanted}"
        case "exclusiveMaximum":
            return f"be less than {wanted}"
        case "minItems":
            return f"have at least {wanted}"
        case "maxItems":
            return "be empty" if wanted == 0 else f"have at most {wanted}"
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
    kinds: list[str] = wanted if isinstance(wanted, list) else [wanted]
    if "null" not in kinds:
        return (
            "be there"
            if set(kinds) <= {"string", "object", "array"}
            else "be " + listed([_TYPES.get(k, k) for k in kinds], "or")
        )
    return "be " + listed([_TYPES.get(k, k) for k in kinds], "or")


def limits(schema: Any, scale: float = 1) -> str:
    """The bounds of a number: `at most 12 are allowed`, `at least 190 are needed`; empty where there are none."""
    least, most = (schema.get(word) for word in ("minimum", "maximum")) if isinstance(schema, Mapping) else (None, None)
    if least is not None and most is not None:
        return f"{least / scale:g} to {most / scale:g} are allowed"
    if most is not None:
        return f"at most {most / scale:g} are allowed"
    return f"at least {least / scale:g} are needed" if least is not None else ""


def inner_choice(schema: Any, *path: str) -> list[Any]:
    """The values that `contains` asks for, or `not contains` forbids, below these properties."""
    inner = schema.get("not", schema) if isinstance(schema, Mapping) else {}
    inner = inner.get("contains", {}) if isinstance(inner, Mapping) else {}
    for name in path:
        inner = inner.get("properties", {}).get(name, {})
    return list(inner.get("enum", [inner["const"]] if "const" in inner else []))
