"""What a JSON Schema finds wrong in a file that people write, in their words and with its place."""

import difflib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from checker.strict_json import Spot, locate

if TYPE_CHECKING:
    from jsonschema import ValidationError

_TYPES = {
    "string": "a text in double quotes", "integer": "a whole number", "number": "a number", "boolean": "true or false",
    "array": "a list in [ ]", "object": "an object in { }", "null": "null",
}  # fmt: skip


_LIKE = 0.6
"""How alike two names are, from 0 to 1, of which one may be meant for the other."""
_MOST_NAMES = 24
"""Names that are listed; more nobody reads."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: where, and a sentence without its place."""

    spot: Spot
    sentence: str
    path: tuple[str | int, ...] = ()

    def __str__(self) -> str:
        return f"{self.spot}: {self.sentence}"


def problems(text: str, value: Any, schema: Mapping[str, Any]) -> list[Problem]:
    """All that `schema` finds wrong in `value`, which `text` holds, in the text's order. Nothing is fetched."""
    from jsonschema import Draft202012Validator
    from referencing import Registry

    validator = Draft202012Validator(schema, registry=Registry(), format_checker=Draft202012Validator.FORMAT_CHECKER)
    found = [
        Problem(locate(text, path), sentence, path)
        for error in validator.iter_errors(value)
        for path, sentence in _told(error)
    ]
    unique = {(p.path, p.sentence): p for p in found}
    return sorted(unique.values(), key=lambda p: (p.spot.line, p.spot.column, p.sentence))


def nearest(name: str, known: Iterable[str], likeness: float = _LIKE) -> str:
    """`; did you mean “x”?` for a name that is nearly a known one, else nothing."""
    close = difflib.get_close_matches(name, sorted(known), n=1, cutoff=likeness)
    return f"; did you mean “{close[0]}”?" if close else ""


def hint(name: str, known: Iterable[str]) -> str:
    """The nearest known name, else all that are known if they are few enough to be read."""
    names = sorted(known)
    close = nearest(name, names)
    if close or not names or len(names) > _MOST_NAMES:
        return close
    return f"; known are {', '.join(names)}"


def _told(error: "ValidationError") -> Iterator[tuple[tuple[str | int, ...], str]]:
    path = tuple(error.absolute_path)
    schema = error.schema if isinstance(error.schema, Mapping) else {}
    asked: Any = error.validator_value
    where = _name(path)
    match error.validator:
        case "additionalProperties" | "unevaluatedProperties" if isinstance(error.instance, dict):
            known = sorted(schema.get("properties", {}))
            for key in error.instance:
                if key not in known:
                    yield (*path, key), f"“{key}” is not a key that is known here{nearest(key, known)}"
        case "required" if isinstance(error.instance, dict):
            for key in asked:
                if key not in error.instance:
                    yield path, f"{where} lacks “{key}”"
        case "type":
            names = [asked] if isinstance(asked, str) else asked
            yield path, f"{where} must be {' or '.join(_TYPES[name] for name in names)}"
        case "enum":
            known = [str(one) for one in asked]
            yield path, f"{where} must be one of {', '.join(known)}{nearest(str(error.instance), known)}"
        case "const":
            yield path, f"{where} must be {json.dumps(asked)}"
        case "pattern" | "format" if "date" in (schema.get("format"), asked):
            yield (
                path,
                f"{where} is {json.dumps(error.instance)}, which is no day; write a day that exists, as 2026-05-04",
            )
        case "pattern":
            yield path, f"{where} is not written in the form that is asked for ({schema.get('description', asked)})"
        case "minLength" | "minItems" | "minProperties":
            yield path, f"{where} must not be empty"
        case "uniqueItems":
            yield path, f"{where} names the same thing twice"
        case _:
            yield path, f"{where} does not fit: {schema.get('description', error.validator)}"


def _name(path: tuple[str | int, ...]) -> str:
    names = [f"entry {step + 1}" if isinstance(step, int) else f"“{step}”" for step in path]
    return " of ".join(reversed(names[-2:])) if names else "the file"
