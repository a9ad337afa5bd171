"""Options of the rule language as typed values: frozen dataclasses whose fields are the keys of a pack's JSON.

A field's type says what may stand there, its docstring what it means. The schema for editors is generated from both
(tests/schemas.py), and a pack that passed that schema is read into them once, when it is loaded.
"""

import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Annotated, Any, ClassVar, Literal, Self, Union, get_args, get_origin, get_type_hints

from checker.facts.dates import Role
from checker.judging.language.durations import Duration
from checker.schema_words import Path, Problem

WITHOUT_KEY: Mapping[str, bool] = {"without_key": True}
"""Metadata of a field that only a bare value gives: it has no key in the object's form."""


@dataclass(frozen=True, slots=True)
class Limit:
    """What is asked of a value beyond its type, in the words of JSON Schema."""

    words: tuple[tuple[str, Any], ...]


@dataclass(frozen=True, slots=True)
class DefinedAs:
    """The value's schema is the one of that name in the schema's `$defs`."""

    name: str


KindId = Annotated[str, DefinedAs("kind")]
"""The id of a kind, as bank-statement."""
RoleName = Annotated[Role, DefinedAs("role")]
"""What a date is in its document."""
Length = Annotated[Duration, DefinedAs("duration")]
"""A stretch of time in ISO 8601, as P28D."""
Text = Annotated[str, Limit((("minLength", 1),))]
"""A text that is not empty."""
NotNegative = Annotated[int, Limit((("minimum", 0),))]
NOT_EMPTY = Limit((("minItems", 1),))
"""Of a list: it has an item."""


@dataclass(frozen=True, slots=True)
class NameUse:
    """A name that a rule uses, which something must stand for; `path` leads to it from the option inwards."""

    sort: Literal["kind", "date", "field", "fact", "question", "rule"]
    name: str
    path: Path = ()

    def inside(self, *path: str | int) -> "NameUse":
        """The same, seen from further out."""
        return NameUse(self.sort, self.name, (*path, *self.path))


class Options:
    """A value that is read from a pack's JSON: subclasses are frozen dataclasses, each field a key in camel case."""

    __slots__ = ()
    defined_as: ClassVar[str | None] = None
    """The name of its schema among `$defs`, where several options share it."""
    bare_field: ClassVar[str | None] = None
    """The field that a bare value stands for: `"passport"` for `{"kind": "passport"}`."""
    has_object_form: ClassVar[bool] = True
    """False: nothing but the bare value may stand there."""
    needs_one_of: ClassVar[tuple[str, ...]] = ()
    """Keys of which at least one must be there."""
    needs_beside: ClassVar[Mapping[str, str]] = {}
    """Keys that are nothing without another: `{"before": "within"}`."""
    least_keys: ClassVar[int] = 0
    """How many keys must be there at least."""

    @classmethod
    def parse(cls, option: Any) -> Self:
        """The value that stands in a pack which passed the schema. Raises ValueError for a duration that is none."""
        if cls.bare_field is not None and not (cls.has_object_form and isinstance(option, Mapping)):
            given = {cls.bare_field: option}
        else:
            given = {name: option[key] for name, key in keys_of(cls).items() if key in option}  # type: ignore[arg-type]
        types_of = field_types(cls)  # type: ignore[arg-type]
        return cls(**{name: parse_value(types_of[name], value) for name, value in given.items()})

    def names(self) -> Iterator[NameUse]:
        """The names that it uses."""
        return iter(())

    def problems(self) -> Iterator[Problem]:
        """What is wrong in it that no schema can tell; paths lead from the option inwards."""
        return iter(())


@cache
def field_types(options: type[Options]) -> Mapping[str, Any]:
    """The type of each of its fields, with what is asked beyond it."""
    hints = get_type_hints(options, include_extras=True)
    return {one.name: hints[one.name] for one in fields(options)}  # type: ignore[arg-type]


@cache
def keys_of(options: type[Options]) -> Mapping[str, str]:
    """The key of each of its fields as packs write it: `not_before` is `notBefore`, `with_` is `with`."""
    names = [one.name for one in fields(options) if not one.metadata.get("without_key")]  # type: ignore[arg-type]
    return {name: _camel_case(name.rstrip("_")) for name in names}


def _camel_case(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(other.capitalize() for other in others)


def parse_value(hint: Any, value: Any) -> Any:
    """A JSON value as the type of a field: lists as tuples, and whatever the type itself makes of it (`parse`)."""
    origin, inner = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return parse_value(inner[0], value)
    if origin in (Union, types.UnionType):
        return parse_value(without_none(hint), value)
    if origin is tuple:
        return tuple(parse_value(inner[0], one) for one in value)
    parse = getattr(hint, "parse", None)
    return parse(value) if parse else value


def without_none(hint: Any) -> Any:
    """`X` of `X | None`: a key that may be left out, but never holds null."""
    return next(one for one in get_args(hint) if one is not types.NoneType)
