"""Writes the schemas of bundles and reports, and the keywords' part of that of packs: `python -m tests.schemas`.

The dataclasses are the source, their docstrings the descriptions; a test fails when a schema is stale.
"""

import json
import types
from dataclasses import MISSING, fields, is_dataclass
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from checker.facts.bundle import Ignored
from checker.facts.document import Document, Unreadable
from checker.matter_report import Report
from tests.field_docs import field_docs, one_line
from tests.rule_pack_schema import with_keywords

ROOT = Path(__file__).resolve().parents[1]
PLAIN = {str: "string", int: "integer", float: "number", bool: "boolean"}
NOT_EMITTED_WHEN_NULL = {("Place", "box"), ("Place", "seen")}
WHILE_READING = {("Dated", "start"), ("Dated", "end")}


def _schema(hint: Any, defs: dict[str, Any]) -> dict[str, Any]:
    origin, args = get_origin(hint), get_args(hint)
    if hint is Any:
        return {}
    if is_dataclass(hint):
        if hint.__name__ not in defs:
            defs[hint.__name__] = {}
            defs[hint.__name__] = _object(hint, defs)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    if origin is Literal:
        return {"enum": list(args)}
    if origin in (Union, types.UnionType):
        known = [a for a in args if a is not type(None)]
        inner = _schema(known[0], defs)
        if "enum" in inner:
            return {"enum": [*inner["enum"], None]}
        if set(inner) == {"type"}:
            return {"type": [inner["type"], "null"]}
        return {"anyOf": [inner, {"type": "null"}]}
    if hasattr(hint, "_make"):
        return _schema(tuple[tuple(get_type_hints(hint).values())], defs)
    if origin is tuple:
        if args[-1] is Ellipsis:
            return {"type": "array", "items": _schema(args[0], defs)}
        return {"type": "array", "prefixItems": [_schema(a, defs) for a in args], "items": False, "minItems": len(args)}
    if origin is dict:
        return {"type": "object", "additionalProperties": _schema(args[1], defs)}
    return {"type": PLAIN[hint]}


def _object(kind: type, defs: dict[str, Any]) -> dict[str, Any]:
    hints, texts = get_type_hints(kind), field_docs(kind)
    properties = {}
    for one in fields(kind):
        if (kind.__name__, one.name) in WHILE_READING:
            continue
        schema = _schema(hints[one.name], defs)
        if (kind.__name__, one.name) in NOT_EMITTED_WHEN_NULL:
            schema = schema["anyOf"][0] if "anyOf" in schema else {"type": schema["type"][0]}
        properties[one.name] = schema | ({"description": texts[one.name]} if one.name in texts else {})
    return {
        "type": "object",
        "description": one_line(kind.__doc__),
        "properties": properties,
        "required": [f.name for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING],
        "additionalProperties": False,
    }


def _page(name: str, title: str, top: dict[str, Any], defs: dict[str, Any]) -> dict[str, Any]:
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:bundle-checker:schema:{name}:1",
        "title": title,
        **top,
        "$defs": dict(sorted(defs.items())),
    }


def bundle() -> dict[str, Any]:
    """What `facts --format json` prints."""
    defs: dict[str, Any] = {}
    lists = {"documents": Document, "unreadable": Unreadable, "ignored": Ignored}
    top = {
        "type": "object",
        "properties": {"version": {"const": 1}}
        | {name: {"type": "array", "items": _schema(kind, defs)} for name, kind in lists.items()},
        "required": ["version", "documents", "unreadable"],
        "additionalProperties": False,
    }
    return _page("bundle", "What was seen in a matter folder, before any judging", top, defs)


def report() -> dict[str, Any]:
    """What `check --format json` prints."""
    defs: dict[str, Any] = {}
    top = _object(Report, defs)
    top["properties"]["version"] = {"const": 1}
    return _page("report", "What was found in one or more matters", top, defs)


def rule_pack() -> dict[str, Any]:
    """What a pack may hold."""
    return with_keywords(json.loads((ROOT / "schemas" / "rule-pack.schema.json").read_text(encoding="utf-8")))


def rendered(schema: dict[str, Any]) -> str:
    """A schema as its file holds it."""
    return json.dumps(schema, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    for name, make in (("bundle", bundle), ("report", report), ("rule-pack", rule_pack)):
        (ROOT / "schemas" / f"{name}.schema.json").write_text(rendered(make()), encoding="utf-8")
