"""Rule packs: from text to values, checked, with what they extend."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from checker.errors import PackError
from checker.judging import strictjson
from checker.judging.build import pack_of
from checker.judging.model import Pack
from checker.judging.packnames import name_problems
from checker.judging.packschema import schema_problems
from checker.judging.problem import Problem

Find = Callable[[str], tuple[str, str]]
"""From the name of a pack (a shipped id, or a path) to its text and its origin; raises PackError if there is none."""
_MOST = 2_000_000
"""Characters that a pack may have; the shipped ones have less than a tenth."""


@dataclass(frozen=True, slots=True)
class Source:
    """A pack's text as a value, before what it extends is taken in."""

    text: str
    origin: str
    data: Mapping[str, Any]


def load(text: str, origin: str, find: Find) -> Pack:
    """A pack with all that it extends. Raises PackError: one sentence with file, line, column and a hint; nothing is judged by it."""
    problems = check_pack(text, find)
    if problems:
        raise PackError(problems[0].told(origin, len(problems) - 1))
    return _joined(_source(text, origin), find, (origin,))


def check_pack(text: str, find: Find | None = None) -> list[Problem]:
    """Everything that is wrong with a pack, in the order of its text; empty if nothing is."""
    if len(text) > _MOST:
        size = f"{len(text) / 1e6:.1f} million characters"
        return [Problem(1, 1, f"the pack has {size}; at most {_MOST // 1_000_000} million are read", "Split it with “extends”.")]
    try:
        data = strictjson.parse(text)
    except strictjson.Wrong as wrong:
        return [Problem(wrong.line, wrong.column, wrong.message)]
    found = schema_problems(data)
    if not found:
        try:
            found = name_problems(data, _bases(data, find) if find else None)
        except PackError as error:
            found = [(("extends",), str(error), "")]
    return sorted({Problem(*strictjson.place(text, path), message, hint) for path, message, hint in found})


def _bases(data: Mapping[str, Any], find: Find) -> Pack | None:
    """What the pack extends, joined, for the names that it may use."""
    if not data.get("extends"):
        return None
    stub = {**data, "kinds": {}, "rules": {}, "asks": {}, "dates": {}}
    return _joined(Source(json.dumps(stub), data["id"], stub), find, (data["id"],))


@lru_cache(maxsize=64)
def _source(text: str, origin: str) -> Source:
    return Source(text, origin, strictjson.parse(text))


def _joined(source: Source, find: Find, above: tuple[str, ...]) -> Pack:
    bases = []
    for name in _names(source.data):
        text, origin = find(name)
        base = _checked(text, origin)
        if origin in above or base.data["id"] in {source.data["id"], *above}:
            chain = " → ".join([*above, origin])
            raise PackError(f"{source.origin}: the packs extend each other in a circle ({chain}). Take one “extends” out.")
        bases.append(_joined(base, find, (*above, origin, str(base.data["id"]))))
    return pack_of(source.data, tuple(bases))


def _checked(text: str, origin: str) -> Source:
    try:
        source = _source(text, origin)
    except strictjson.Wrong as wrong:
        raise PackError(Problem(wrong.line, wrong.column, wrong.message).told(origin)) from None
    problems = schema_problems(source.data)
    if problems:
        path, message, hint = problems[0]
        raise PackError(Problem(*strictjson.place(text, path), message, hint).told(origin))
    return source


def _names(data: Mapping[str, Any]) -> tuple[str, ...]:
    names = data.get("extends", ())
    return (names,) if isinstance(names, str) else tuple(names)


