"""What a worker hands back, as bytes: data of the type that its function declares, never objects.

A file may take its worker over. So its supervisor takes in nothing that could run: a value that is not of the declared
type is no answer. A function that declares no type gives plain values: texts, numbers, lists, and dicts of them.
"""

import json
import types
from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import msgspec

from checker import errors

T = TypeVar("T")
_AS_JSON = 0x80
"""Added to the number of the type where a text is none in Unicode, as a file's name may be: JSON can write it."""


class WireError(ValueError):
    """Bytes that are no answer."""


def packed(function: Callable[..., Any], value: Any) -> bytes:
    """The value that `function` gave. Raises TypeError if it is not of the type that the function declares."""
    for number, kind in enumerate(_kinds(function)):
        if kind is Any or isinstance(value, get_origin(kind) or kind):
            return _written(number, [type(value).__name__, str(value)] if isinstance(value, Exception) else value)
    raise TypeError(f"not what {function!r} declares")


def unpacked(function: Callable[..., Any], data: bytes) -> Any:
    """The value again. Raises WireError for anything that `packed` would not have made."""
    try:
        number, form = data[0] & ~_AS_JSON, data[0] & _AS_JSON
        kind = _kinds(function)[number]
        plain = list[str] if _is_error(kind) else kind
        if form:
            value = msgspec.convert(json.loads(data[1:]), plain)
        else:
            value = msgspec.msgpack.decode(memoryview(data)[1:], type=plain)
        return _error(*value) if _is_error(kind) else value
    except Exception as fault:  # whatever a stranger's bytes lead to must not end the supervisor
        raise WireError("not an answer of the declared type") from fault


def to_json(value: Any) -> bytes:
    """A dataclass as JSON, for what is kept. A text that is none in Unicode is written by its escapes."""
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(value)).encode("ascii")


def from_json(kind: type[T], data: bytes) -> T:
    """The dataclass again. Raises WireError if it is not that."""
    try:
        try:
            return msgspec.json.decode(data, type=kind)
        except msgspec.DecodeError:  # one of those texts
            return msgspec.convert(json.loads(data), kind)
    except (msgspec.MsgspecError, ValueError, RecursionError) as fault:
        raise WireError(f"no {kind.__name__}") from fault


@cache
def _kinds(function: Callable[..., Any]) -> tuple[Any, ...]:
    """The types that it may give: those of a union, each for itself."""
    if isinstance(function, partial):
        return _kinds(function.func)
    try:
        declared = get_type_hints(function).get("return", Any)
    except TypeError:  # a function of the interpreter's own
        declared = Any
    return tuple(_single(declared))


def _single(declared: Any) -> Iterator[Any]:
    if get_origin(declared) in (Union, types.UnionType):
        yield from get_args(declared)
    else:
        yield declared


def _is_error(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Exception)


def _error(name: str, sentence: str) -> errors.CheckerError:
    kind = getattr(errors, name, None)
    if not (isinstance(kind, type) and issubclass(kind, errors.CheckerError)):
        raise WireError("no error of ours")
    made: errors.CheckerError = kind(sentence)
    return made


def _written(number: int, value: Any) -> bytes:
    try:
        return bytes([number]) + msgspec.msgpack.encode(value)
    except (UnicodeEncodeError, OverflowError):
        return bytes([number | _AS_JSON]) + json.dumps(msgspec.to_builtins(value)).encode("ascii")
