"""The keywords' part of schemas/rule-pack.schema.json, made from the keywords' classes (`python -m tests.schemas`).

The rest of that schema (a pack's head, its kinds, a rule's selector) is written by hand and left as it stands.
"""

import types
from dataclasses import MISSING, fields
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from checker.facts.dates import Role
from checker.judging.documents.fact_names import DERIVED
from checker.judging.documents.phrase_hits import TextItem
from checker.judging.engine.reference import Reference
from checker.judging.keywords import KEYWORDS
from checker.judging.packs.options import DefinedAs, Limit, Options, field_types, keys_of
from tests.field_docs import field_docs, one_line

Schema = dict[str, Any]
_PLAIN = {str: "string", int: "integer", bool: "boolean"}
_MUST = {"$ref": "#/$defs/must"}
_NOUNS = {"bundle": "the bundle"}


def with_keywords(schema: Schema) -> Schema:
    """The schema with everything that follows from the keywords made anew."""
    made = {
        "role": {"enum": list(get_args(Role)), "description": "What a date is in its document."},
        "facts": {**schema["$defs"]["facts"], "description": _facts_description()},
        "reference": _of_options(Reference),
        "item": _of_options(TextItem),
        "must": _must(),
    }
    return {**schema, "$defs": {name: made.get(name, old) for name, old in schema["$defs"].items()}}


def _must() -> Schema:
    listed = {"type": "array", "items": _MUST, "minItems": 1}
    return {
        "type": "object",
        "minProperties": 1,
        "description": "What is asked: all the keywords that stand here must hold.",
        "additionalProperties": False,
        "properties": {
            "anyOf": {**listed, "description": "One of these must hold."},
            "allOf": {**listed, "description": "All of these must hold."},
            "not": {**_MUST, "description": "This must not hold."},
            **{keyword.name: _of_options(keyword) for keyword in KEYWORDS},
        },
    }


def _of_options(kind: type[Options]) -> Schema:
    """The bare value, the object, or either."""
    description = one_line(kind.__doc__)
    if kind.bare_field is None:
        return {"type": "object", "description": description, **_object(kind)}
    bare = _of_type(field_types(kind)[kind.bare_field])
    if not kind.has_object_form:
        return {**bare, "description": description}
    return {
        "description": description,
        "type": [bare.get("type", "string"), "object"],
        "if": {"type": bare.get("type", "string")},
        "then": bare,
        "else": _object(kind),
    }


def _object(kind: type[Options]) -> Schema:
    """What is asked of an object with the options as its keys."""
    hints, docs, keys = field_types(kind), field_docs(kind), keys_of(kind)
    properties = {}
    for name, key in keys.items():
        described = {"description": docs[name]} if name in docs else {}
        properties[key] = {**_of_type(hints[name]), **described}
    required = [keys[one.name] for one in fields(kind) if one.default is MISSING]
    asked = {
        "required": required,
        "minProperties": kind.least_keys,
        "anyOf": [{"required": [key]} for key in kind.needs_one_of],
        "dependentRequired": {key: [other] for key, other in kind.needs_beside.items()},
    }
    return {
        "properties": properties,
        "additionalProperties": False,
        **{word: value for word, value in asked.items() if value},
    }


def _of_type(hint: Any) -> Schema:
    origin, inner = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _of_annotated(inner[0], inner[1:])
    if origin is Literal:
        return {"enum": list(inner)}
    if origin in (Union, types.UnionType):
        choices = [_of_type(one) for one in inner if one is not type(None)]
        return choices[0] if len(choices) == 1 else {"enum": [value for one in choices for value in one["enum"]]}
    if origin is tuple:
        return {"type": "array", "items": _of_type(inner[0])}
    if isinstance(hint, type) and issubclass(hint, Options):
        return {"$ref": f"#/$defs/{hint.defined_as}"}
    return {"type": _PLAIN[hint]}


def _of_annotated(hint: Any, beside: tuple[Any, ...]) -> Schema:
    for one in beside:
        if isinstance(one, DefinedAs):
            return {"$ref": f"#/$defs/{one.name}"}
    limits = {word: value for one in beside if isinstance(one, Limit) for word, value in one.words}
    return {**_of_type(hint), **limits}


def _facts_description() -> str:
    added = [f"for {_NOUNS.get(what, f'a {what}')} {', '.join(names)}" for what, names in DERIVED.items() if names]
    return (
        "FACT: JSON Schema. FACT is a name of bundle.schema.json (for the bundle also of matter.schema.json); "
        f"a dot leads inside: text.searchable. Judging adds: {'; '.join(added)}."
    )
