"""What a JSON Schema finds wrong in a file that people write, in their words and in the text's order.

Somebody may have filled the file with mistakes, so what is made for each one costs little; the words that cost more
(its line, the nearest name) are made for those alone that are told.
"""

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from checker.bounded_files import brief
from checker.offers import nearest, offer

if TYPE_CHECKING:
    from jsonschema import ValidationError

Path = tuple[str | int, ...]
_TYPES = {
    "string": "a text in double quotes", "integer": "a whole number", "number": "a number", "boolean": "true or false",
    "array": "a list in [ ]", "object": "an object in { }", "null": "null",
}  # fmt: skip
_NEAR = 100
"""Characters of a name for which a nearest one is looked for; among ten times as many names at most."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong at a path of a JSON value, before its line is looked up."""

    path: Path
    message: str
    name: str = ""
    """What nothing stands for, …"""
    known: Collection[str] = ()
    """… and the names that are possible."""
    is_listed: bool = False
    """Whether the message lists them already."""

    def told(self, first: bool = True) -> str:
        """The message, with the name that may have been meant, and, if it is the `first` that is told, the names that
        are possible."""
        if not self.name:
            return self.message
        known = sorted(self.known)
        near = known if len(self.name) <= _NEAR and len(known) <= 10 * _NEAR else ()
        if first and not self.is_listed:
            return self.message + offer(self.name, known, near=near).rstrip(".")
        return self.message + nearest(self.name, near).rstrip(".")

    def inside(self, *path: str | int) -> "Problem":
        """The same, seen from further out."""
        return replace(self, path=(*path, *self.path))


def problems(value: Any, schema: Mapping[str, Any]) -> list[Problem]:
    """All that `schema` finds wrong in `value`, in the text's order. Nothing is fetched."""
    order = _order_in(value)
    errors = list(_one_of_each_type(_validator(schema).iter_errors(value)))
    ill_named = {(*error.absolute_path, error.instance) for error in errors if _is_about_name(error)}
    found = {
        (one.path, one.message): one
        for error in errors
        for one in _told(error)
        if error.validator != "additionalProperties" or one.path not in ill_named
    }
    return sorted(found.values(), key=lambda one: (order(one.path), one.message))


def _is_about_name(error: "ValidationError") -> bool:
    """Whether a key is not of the form that keys have there; `instance` is the key."""
    return "propertyNames" in error.absolute_schema_path


def _one_of_each_type(errors: "Iterable[ValidationError]") -> "Iterator[ValidationError]":
    """The errors, but of those about the type of one value the outermost alone: it names all that may stand there."""
    about_type: dict[Path, ValidationError] = {}
    for error in errors:
        if error.validator != "type":
            yield error
            continue
        path = tuple(error.absolute_path)
        other = about_type.get(path)
        if other is None or len(error.absolute_schema_path) < len(other.absolute_schema_path):
            about_type[path] = error
    yield from about_type.values()


def _order_in(value: Any) -> Callable[[Path], tuple[int, ...]]:
    """From a path inside `value` to where it stands among all others: objects keep the order of their text."""
    places: dict[int, dict[str, int]] = {}

    def order(path: Path) -> tuple[int, ...]:
        here, found = value, []
        for step in path:
            if isinstance(step, str):
                if id(here) not in places:
                    places[id(here)] = {key: nth for nth, key in enumerate(here)}
                found.append(places[id(here)][step])
            else:
                found.append(step)
            here = here[step]
        return tuple(found)

    return order


@cache
def _validator_class() -> Any:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import ValidationError
    from jsonschema.validators import extend

    def unique(_validator: Any, wanted: bool, instance: Any, _schema: Any) -> Iterator[ValidationError]:
        """The library compares each with each where they are of several types."""
        if wanted and isinstance(instance, list):
            written = {json.dumps(one, sort_keys=True) for one in instance}
            if len(written) < len(instance):
                yield ValidationError("not unique")

    return extend(Draft202012Validator, {"uniqueItems": unique})  # type: ignore[no-untyped-call]


def _validator(schema: Mapping[str, Any]) -> Any:
    from referencing import Registry

    kind = _validator_class()
    return kind(schema, registry=Registry(), format_checker=kind.FORMAT_CHECKER)


def _told(error: "ValidationError") -> Iterator[Problem]:
    path = tuple(error.absolute_path)
    schema = error.schema if isinstance(error.schema, Mapping) else {}
    value: Any = error.instance
    asked: Any = error.validator_value
    if _is_about_name(error):
        message = f"“{brief(value)}” is no name that can stand in {_name(path)}: {schema.get('description', asked)}"
        yield Problem((*path, value), message)
        return
    match error.validator:
        case "additionalProperties" | "unevaluatedProperties" if isinstance(value, dict):
            known = schema.get("properties", {})
            for key in value:
                if key not in known and not _has_form(key, schema.get("patternProperties", {})):
                    yield Problem((*path, key), f"“{brief(key)}” is not a key that is known here", key, known)
        case "required" if isinstance(value, dict):
            for key in asked:
                if key not in value:
                    yield Problem(path, f"{_name(path)} lacks “{key}”")
        case "dependentRequired":
            for key, others in asked.items():
                missing = [other for other in others if key in value and other not in value]
                yield from (Problem((*path, key), f"{_name((*path, key))} needs “{one}” beside it") for one in missing)
        case "enum":
            known = [str(one) for one in asked]
            name = value if isinstance(value, str) else ""
            yield Problem(path, f"{_name(path)} must be one of {', '.join(known)}", name, known, is_listed=True)
        case _:
            yield Problem(path, f"{_name(path)} {_in_words(error.validator, asked, schema, value)}")


def _has_form(key: str, forms: Iterable[str]) -> bool:
    """Whether a key is of one of these forms (regular expressions)."""
    return any(re.search(form, key) for form in forms)


def _in_words(word: object, asked: Any, schema: Mapping[str, Any], value: Any) -> str:
    match word:
        case "type":
            names = [asked] if isinstance(asked, str) else asked
            return f"must be {' or '.join(_TYPES[name] for name in names)}"
        case "const":
            return f"must be {json.dumps(asked)}"
        case "pattern" | "format" if "date" in (schema.get("format"), asked):
            return f"is {brief(json.dumps(value))}, which is no day; write a day that exists, as 2026-05-04"
        case "pattern":
            form = str(schema.get("description", asked)).rstrip(".")
            return f"is not written in the form that is asked for ({form})"
        case "minLength" | "minItems" | "minProperties":
            return "must not be empty" if asked == 1 else f"must have at least {asked} entries"
        case "maxLength" | "maxItems":
            return f"is longer than {asked}"
        case "minimum" | "maximum":
            return f"must be {'at least' if word == 'minimum' else 'at most'} {asked}"
        case "uniqueItems":
            return "names the same thing twice"
        case "anyOf" if "properties" in schema and all(set(one) == {"required"} for one in asked):
            keys = [f"“{key}”" for one in asked for key in one["required"]]
            return f"needs one of {', '.join(keys)}"
        case _:
            return f"does not fit: {schema.get('description', word)}"


def _name(path: Path) -> str:
    names = [f"entry {step + 1}" if isinstance(step, int) else f"“{brief(step)}”" for step in path]
    return " of ".join(reversed(names[-2:])) if names else "the file"
