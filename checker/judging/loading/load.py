"""Rule packs: from text to values, checked, with what they extend."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from typing import Any

from checker import strict_json
from checker.errors import PackError
from checker.judging.loading.build import Bases, pack_of
from checker.judging.loading.reference_check import name_problems
from checker.judging.packs.model import Pack
from checker.judging.packs.pack_error import PackProblem
from checker.judging.packs.schema_check import schema_problems
from checker.schema_words import Problem

Find = Callable[[str], tuple[str, str]]
"""From the name of a pack (a shipped id, or a path) to its text and its origin; raises PackError if there is none."""
_MOST = 2_000_000
"""Characters that a pack may have; the shipped ones have less than a tenth."""
_MOST_TOLD = 100
"""Things that are wrong with a pack which are told; the others are counted."""
_MOST_BASES = 50
"""Packs that one may extend, in all."""


@dataclass(frozen=True, slots=True)
class Source:
    """A pack's text as a value of the right form, before what it extends is taken in."""

    origin: str
    data: Mapping[str, Any]


def load(text: str, origin: str, find: Find) -> Pack:
    """A pack with all that it extends.

    `origin` names it in messages. Raises PackError, one sentence with file, line, column and a hint; nothing is
    judged by it then.
    """
    problems, more = _checked(text, find)
    if problems:
        raise PackError(problems[0].told(_short(origin), len(problems) + more - 1))
    data = strict_json.loads(text)
    return pack_of(data, _bases(Source(origin, data), find, (), {}))


def check_pack(text: str, find: Find | None = None) -> list[PackProblem]:
    """What is wrong with a pack, in the order of its text, and at last how much more is; empty if nothing is.

    Without `find` the names that it takes from other packs cannot be checked and are let pass.
    """
    problems, more = _checked(text, find)
    return [*problems, replace(problems[-1], message=f"and {more:,} more")] if more else problems


@lru_cache(maxsize=64)
def _checked(text: str, find: Find | None) -> tuple[list[PackProblem], int]:
    """What is wrong, up to _MOST_TOLD, and how much more."""
    if len(text) > _MOST:
        message = (
            f"the pack has {len(text) / 1e6:.1f} million characters; at most {_MOST // 1_000_000} million are read"
        )
        return [PackProblem(1, 1, f"{message}. Split it into packs and join them by “extends”")], 0
    try:
        data = strict_json.loads(text)
    except strict_json.StrictJsonError as error:
        return [PackProblem(error.spot.line, error.spot.column, str(error))], 0
    wrong = iter(_wrong(data, find))
    told = {_problem(text, one) for one in islice(wrong, _MOST_TOLD)}
    return sorted(told), sum(1 for _ in wrong)


def _wrong(data: Any, find: Find | None) -> Iterable[Problem]:
    found = schema_problems(data)
    if found:
        return found
    try:
        bases = _bases(Source(data["id"], data), find, (), {}) if find else None
    except PackError as error:
        return [Problem(("extends",), str(error).rstrip("."))]
    return name_problems(data, bases)


def _problem(text: str, wrong: Problem) -> PackProblem:
    spot = strict_json.locate(text, wrong.path)
    return PackProblem(spot.line, spot.column, wrong.told().rstrip("."))


def _bases(source: Source, find: Find, above: tuple[str, ...], known: dict[str, Pack]) -> Bases:
    """The packs that one extends, each with all that it extends itself.

    `above` are the ids on the way here, `known` the packs that were met already, by their origin.
    """
    way = (*above, source.data["id"])
    found = []
    for name in _names(source.data):
        base = _source(*find(name))
        if base.data["id"] in way:
            raise PackError(
                f"the packs extend each other in a circle: {' → '.join([*way, base.data['id']])}."
                " Take one “extends” out"
            )
        if base.origin not in known:
            known[base.origin] = _base(name, base, find, way, known)
        found.append(known[base.origin])
    return tuple(found)


def _base(name: str, base: Source, find: Find, way: tuple[str, ...], known: dict[str, Pack]) -> Pack:
    if len(way) + len(known) > _MOST_BASES:
        raise PackError(f"the pack extends more than {_MOST_BASES} others. Join some of them into one")
    inner = _bases(base, find, way, known)
    wrong = next(iter(name_problems(base.data, inner)), None)
    if wrong:
        raise PackError(f"the pack {name} that it extends is wrong: {wrong.told()}")
    return pack_of(base.data, inner)


@lru_cache(maxsize=64)
def _source(text: str, origin: str) -> Source:
    try:
        data = strict_json.loads(text)
    except strict_json.StrictJsonError as error:
        raise PackError(PackProblem(error.spot.line, error.spot.column, str(error)).told(_short(origin))) from None
    wrong = schema_problems(data)
    if wrong:
        raise PackError(_problem(text, wrong[0]).told(_short(origin), len(wrong) - 1))
    return Source(origin, data)


def _short(origin: str) -> str:
    """The name of a file without its folders, which a reader knows."""
    return origin.replace("\\", "/").rsplit("/", 1)[-1]


def _names(data: Mapping[str, Any]) -> tuple[str, ...]:
    names = data.get("extends", ())
    return (names,) if isinstance(names, str) else tuple(names)
