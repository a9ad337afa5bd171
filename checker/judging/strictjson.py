"""JSON as strictly as a pack needs it: no double keys, no NaN, and a way back from a value to its line and column."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any

_MOST_DEEP = 60
_SPACE = " \t\r\n"
Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Wrong(Exception):
    """Text that is not the JSON it must be: a sentence, and where (line and column from 1)."""

    message: str
    line: int
    column: int


def parse(text: str) -> Any:
    """The value that a text stands for. Raises Wrong with line and column."""
    doubled = False

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal doubled
        made = dict(items)
        doubled = doubled or len(made) != len(items)
        return made

    if _depth(text) > _MOST_DEEP:
        raise Wrong(f"it is nested more than {_MOST_DEEP} levels deep", 1, 1)
    try:
        value = json.loads(text, object_pairs_hook=pairs, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise Wrong(_words(error.msg), error.lineno, error.colno) from None
    except ValueError as error:
        raise Wrong(str(error), 1, 1) from None
    if doubled:
        seen: set[Path] = set()
        for path, at in places(text):
            if path in seen and isinstance(path[-1], str):
                raise Wrong(f"the name “{path[-1]}” stands twice in one object", *line_column(text, at))
            seen.add(path)
    return value


def _depth(text: str) -> int:
    deep = deepest = 0
    inside = escaped = False
    for letter in text:
        if inside:
            if escaped:
                escaped = False
            elif letter == "\\":
                escaped = True
            elif letter == '"':
                inside = False
        elif letter == '"':
            inside = True
        elif letter in "[{":
            deep += 1
            deepest = max(deepest, deep)
        elif letter in "]}":
            deep -= 1
    return deepest


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not a number that JSON knows")


def _words(message: str) -> str:
    known = {
        "Expecting value": "a value is missing here",
        "Expecting property name enclosed in double quotes": "a name in double quotes must stand here (is there a comma too many before it?)",
        "Expecting ',' delimiter": "a comma is missing before this",
        "Expecting ':' delimiter": "a colon is missing here",
        "Unterminated string starting at": "the text that begins here has no closing quotation mark",
        "Extra data": "something stands after the end",
        "Illegal trailing comma before end of object": "there is a comma too many before the closing brace",
        "Illegal trailing comma before end of array": "there is a comma too many before the closing bracket",
    }
    return known.get(message, "this is not JSON: " + message[:1].lower() + message[1:])


def place(text: str, wanted: Sequence[str | int]) -> tuple[int, int]:
    """Line and column of a value in well-formed text (of the name, for a member of an object); of the nearest one around it."""
    aim = tuple(wanted)
    best: tuple[int, int] = (-1, 0)
    for path, at in places(text):
        if path == aim[: len(path)] and len(path) >= best[0]:
            best = (len(path), at)
            if path == aim:
                break
    return line_column(text, best[1])


def line_column(text: str, at: int) -> tuple[int, int]:
    """Line and column from 1 of a character offset."""
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


def places(text: str) -> Iterator[tuple[Path, int]]:
    """Every member and item of well-formed JSON with the offset where its name (or the item) begins, in the text's order."""
    stack: list[tuple[bool, Any]] = []
    path: list[str | int] = []
    at = 0
    while at < len(text):
        letter = text[at]
        if letter in _SPACE or letter == ":":
            at += 1
        elif letter in "{[":
            if stack and not stack[-1][0] and _fresh(stack, path):
                yield tuple(path), at
            stack.append((letter == "{", None))
            path.append("" if letter == "{" else -1)
            if letter == "[":
                path[-1] = 0
                stack[-1] = (False, "fresh")
            at += 1
        elif letter in "}]":
            stack.pop()
            path.pop()
            _used(stack)
            at += 1
        elif letter == ",":
            if not stack[-1][0]:
                path[-1] = int(path[-1]) + 1
                stack[-1] = (False, "fresh")
            else:
                stack[-1] = (True, None)
            at += 1
        elif letter == '"':
            value, end = scanstring(text, at + 1, True)
            if stack and stack[-1][0] and stack[-1][1] is None:
                path[-1] = value
                stack[-1] = (True, "named")
                yield tuple(path), at
            elif stack and not stack[-1][0]:
                yield tuple(path), at
            at = end
        else:
            if stack and not stack[-1][0]:
                yield tuple(path), at
            while at < len(text) and text[at] not in ",]}" + _SPACE:
                at += 1


def _fresh(stack: list[tuple[bool, Any]], _path: list[str | int]) -> bool:
    return bool(stack[-1][1] == "fresh")


def _used(stack: list[tuple[bool, Any]]) -> None:
    if stack and stack[-1][0]:
        stack[-1] = (True, "named")
