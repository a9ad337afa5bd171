"""Frozen dataclasses to and from plain JSON values, by their field names."""

from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")


def to_plain(value: Any) -> Any:
    """Dataclasses as dicts, tuples as lists, the rest as it is. Nothing is left out."""
    return _with_lists(msgspec.to_builtins(value))


def _with_lists(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _with_lists(one) if isinstance(one, _HOLDERS) else one for key, one in value.items()}
    if isinstance(value, tuple | list):
        return [_with_lists(one) if isinstance(one, _HOLDERS) else one for one in value]
    return value


_HOLDERS = (dict, tuple, list)


def to_sparse(value: Any) -> Any:
    """As `to_plain`, without the fields that hold what they hold by default: `from_plain` puts these back.

    Whoever looks into the plain values themselves finds such a field missing.
    """
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

    Raises msgspec.ValidationError if a field without a default is missing or a value is of another type.
    """
    return msgspec.convert(value, kind)


@cache
def _defaults(kind: type) -> tuple[tuple[str, Any], ...]:
    """What each field of a dataclass holds by default; MISSING, which equals nothing, where it must be given."""
    return tuple((f.name, f.default if f.default_factory is MISSING else f.default_factory()) for f in fields(kind))
