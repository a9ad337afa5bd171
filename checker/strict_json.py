"""JSON written by people, read strictly: no double keys, no NaN, and every complaint has a line and a column."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from checker.bounded_files import brief

_SPACE = " \t\r\n"
_QUOTES = "'‘’‚“”„«»`"
"""What people and word processors write for a double quote."""
_COMMA = "there is a comma too many here"
_DEEPEST = 200
"""Levels of nesting that a person's file may have; deeper ones would exhaust the stack."""
_MOST = 50_000
"""Keys and entries that it may hold; the largest shipped pack has 1,900."""
_LONGEST = 20_000
"""Characters of one text in it: a report quotes some of them for every paper."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a text, both counted from 1."""

    line: int
    column: int

    def __str__(self) -> str:
        return f"line {self.line}, column {self.column}"


class StrictJsonError(ValueError):
    """The text is not such JSON: `spot` says where, the message what."""

    def __init__(self, message: str, spot: Spot) -> None:
        super().__init__(message)
        self.spot = spot


def loads(text: str) -> Any:
    """The value that the text holds. Raises StrictJsonError, and nothing else, if it is not strict JSON."""
    body = text.removeprefix("\ufeff")
    try:
        value = json.loads(body, object_pairs_hook=_pairs, parse_constant=_no_constant)
        _bound(value)
    except json.JSONDecodeError as error:
        words, at = _in_words(error)
        raise StrictJsonError(words, _spot(body, at)) from None
    except _DoubleKeyError as error:
        message = f"the key “{brief(error.key)}” stands twice in one object"
        raise StrictJsonError(message, _second(body, error.key)) from None
    except _ConstantError as error:
        raise StrictJsonError(f"{error} is not a number that JSON knows", _spot(body, body.find(str(error)))) from None
    except (RecursionError, ValueError) as error:
        if isinstance(error, StrictJsonError):
            raise
        raise StrictJsonError("it is nested too deeply or holds a number that is too long", Spot(1, 1)) from None
    return value


def locate(text: str, path: Sequence[str | int]) -> Spot:
    """Where the value at that path begins; the deepest part of the path that exists, if not all of it does.

    `text` must have passed `loads`.
    """
    body = text.removeprefix("\ufeff")
    at = _skip(body, 0)
    for step in path:
        inside = _enter(body, at, step)
        if inside is None:
            break
        at = inside
    return _spot(body, at)


def _bound(value: Any) -> None:
    """Raises StrictJsonError where there is more, or deeper, than a person writes."""
    level, count, here = 0, 0, [value]
    while here:
        level, count = level + 1, count + len(here)
        if level > _DEEPEST:
            raise StrictJsonError(f"it is nested more than {_DEEPEST} levels deep", Spot(1, 1))
        if count > _MOST:
            raise StrictJsonError(f"it holds more than {_MOST:,} keys and entries, as nobody writes", Spot(1, 1))
        if any(len(text) > _LONGEST for text in _texts(here)):
            raise StrictJsonError(f"it holds a text of more than {_LONGEST:,} characters, as nobody writes", Spot(1, 1))
        here = [
            v for one in here if isinstance(one, dict | list) for v in (one.values() if isinstance(one, dict) else one)
        ]


def _texts(values: list[Any]) -> Iterator[str]:
    """The texts and the keys among these."""
    for one in values:
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            yield from one


class _DoubleKeyError(Exception):
    def __init__(self, key: str) -> None:
        self.key = key


class _ConstantError(Exception):
    pass


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        met: set[str] = set()
        for key, _ in pairs:
            if key in met:
                raise _DoubleKeyError(key)
            met.add(key)
    return made


def _no_constant(name: str) -> Any:
    raise _ConstantError(name)


def _in_words(error: json.JSONDecodeError) -> tuple[str, int]:
    """What is wrong, and where: the slips of people, of which the library tells only what it stumbled over, first."""
    here, before = error.doc[error.pos : error.pos + 1], error.doc[: error.pos].rstrip(_SPACE)
    if not error.doc.strip(_SPACE):
        return "the file is empty", 0
    if here and here in "]}" and before.endswith(","):
        return _COMMA, len(before) - 1
    if here and here in _QUOTES and error.msg.startswith("Expecting"):
        return f"JSON wants straight double quotes, and {here} stands here", error.pos
    words = {
        "Expecting value": "a value is missing here",
        "Expecting property name enclosed in double quotes": "a key in double quotes is expected here",
        "Expecting ',' delimiter": "a comma is missing here",
        "Expecting ':' delimiter": "a colon is missing here",
        "Extra data": "something stands after the end",
        "Unterminated string starting at": "a text that begins here has no closing quote",
        "Illegal trailing comma before end of object": _COMMA,
        "Illegal trailing comma before end of array": _COMMA,
    }
    return words.get(error.msg, "this is not JSON"), error.pos


def _spot(text: str, at: int) -> Spot:
    before = text[: max(at, 0)]
    return Spot(before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)


def _second(text: str, key: str) -> Spot:
    written = json.dumps(key, ensure_ascii=False)
    first = text.find(written)
    return _spot(text, text.find(written, first + 1))


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] in _SPACE:
        at += 1
    return at


def _enter(text: str, at: int, step: str | int) -> int | None:
    """Where the member of the object, or the item of the array, that begins at `at` begins itself."""
    decode = json.JSONDecoder().raw_decode
    if text[at] not in "{[" or (text[at] == "{") is not isinstance(step, str):
        return None
    nth, at = 0, _skip(text, at + 1)
    while text[at] not in "}]":
        key: str | int = nth
        if isinstance(step, str):
            key, at = decode(text, at)
            at = _skip(text, _skip(text, at) + 1)
        if key == step:
            return at
        _, at = decode(text, at)
        at = _skip(text, at)
        at = _skip(text, at + 1) if text[at] == "," else at
        nth += 1
    return None
