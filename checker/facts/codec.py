"""Frozen dataclasses to and from plain JSON values, by their field names."""

import types
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


def to_plain(value: Any) -> Any:
    """Dataclasses as dicts, tuples as lists, the rest as it is. Nothing is left out."""
    if isinstance(value, _LEAVES):
        return value
    if isinstance(value, tuple | list):
        return [to_plain(one) for one in value]
    if isinstance(value, dict):
        return {key: to_plain(one) for key, one in value.items()}
    names, nested = _field_names(value.__class__)
    if not names:
        return value
    found = {name: getattr(value, name) for name in names}
    for name in nested:
        found[name] = to_plain(found[name])
    return found


def to_sparse(value: Any) -> Any:
    """As `to_plain`, without the fields that hold what they hold by default: `from_plain` puts these back.

    Whoever looks into the plain values themselves finds such a field missing.
    """
    if isinstance(value, _LEAVES):
        return value
    if isinstance(value, tuple | list):
        return [to_sparse(one) for one in value]
    if isinstance(value, dict):
        return {key: to_sparse(one) for key, one in value.items()}
    if not is_dataclass(value):
        return value
    held = ((name, getattr(value, name), default) for name, default in _defaults(value.__class__))
    return {name: to_sparse(found) for name, found, default in held if found != default}


def from_plain(kind: type[T], value: Any) -> T:
    """The dataclass that `to_plain` or `to_sparse` made `value` from. Unknown names are ignored, missing ones take
    their default.

    Raises KeyError or TypeError if a field without a default is missing or a value has another shape.
    """
    made: T = _builder(kind)(value)  # type: ignore[arg-type]
    return made


_LEAVES = (str, int, float, type(None))


@cache
def _field_names(kind: type) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names of a dataclass's fields, and of those among them that may hold more than one value."""
    if not is_dataclass(kind):
        return (), ()
    hints = get_type_hints(kind)
    names = tuple(f.name for f in fields(kind))
    return names, tuple(name for name in names if not _single(hints[name]))


@cache
def _defaults(kind: type) -> tuple[tuple[str, Any], ...]:
    """What each field of a dataclass holds by default; MISSING, which equals nothing, where it must be given."""
    return tuple((f.name, f.default if f.default_factory is MISSING else f.default_factory()) for f in fields(kind))


def _single(hint: Any) -> bool:
    """Whether a field of that type holds a text, a number, a flag or nothing."""
    if get_origin(hint) in (Union, types.UnionType):
        return all(map(_single, get_args(hint)))
    return get_origin(hint) is Literal or hint in (*_LEAVES, bool)


@cache
def _builder(hint: Any) -> Callable[[Any], Any]:
    """A function from plain values to values of that type, made once a type."""
    origin, args = get_origin(hint), get_args(hint)
    if is_dataclass(hint) and isinstance(hint, type):
        return _dataclass_builder(hint)
    if origin in (Union, types.UnionType):
        inner = next((a for a in args if a is not type(None) and _structured(a)), None)
        if inner is None:
            return _same
        build = _builder(inner)
        return lambda value: None if value is None else build(value)
    if origin is tuple:
        if args[-1] is Ellipsis:
            one = _builder(args[0])
            return tuple if one is _same else lambda value: tuple([one(v) for v in value])
        each = [_builder(a) for a in args]
        return lambda value: tuple(b(v) for b, v in zip(each, value, strict=True))
    if origin is dict:
        one = _builder(args[1])
        return lambda value: {k: one(v) for k, v in value.items()}
    return _same


def _same(value: Any) -> Any:
    return value


def _structured(hint: Any) -> bool:
    return is_dataclass(hint) or get_origin(hint) in (tuple, dict) and get_origin(hint) is not Literal


def _dataclass_builder(kind: type) -> Callable[[Any], Any]:
    hints = get_type_hints(kind)
    names = {f.name for f in fields(kind)}
    plan: list[tuple[str, Callable[[Any], Any]]] = []
    nested: set[str] = set()
    planned = False

    def build(value: Any) -> Any:
        nonlocal planned
        if not planned:  # not before, as a class may hold its like
            plan.extend((name, make) for name in names if (make := _builder(hints[name])) is not _same)
            nested.update(name for name, _ in plan)
            planned = True
        known = value.keys() <= names
        if known and nested.isdisjoint(value):
            return kind(**value)
        made = dict(value) if known else {name: value[name] for name in names if name in value}
        for name, make in plan:
            if name in made:
                made[name] = make(made[name])
        return kind(**made)

    required = [f.name for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING]
    build.__doc__ = f"Builds {kind.__name__}; needs {', '.join(required)}."
    return build
