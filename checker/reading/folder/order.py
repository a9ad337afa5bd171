"""The order in which files are filed: as matter.json says, by leading numbers, or, assumed, the natural order of
names."""

import re
from collections.abc import Callable, Sequence
from typing import Any, Literal, TypeVar

from checker.globs import plain
from checker.reading.folder.globs import Patterns

KnownBy = Literal["matter", "pages", "numbers", "assumed"]
T = TypeVar("T")
_LEADING = re.compile(r"\s*[(\[#]?([0-9]{1,3}(?:\.[0-9]{1,3})*)[)\]]?(?:[.)\-–—_:\s]|$)(?!\d)")


def in_filing_order(things: Sequence[T], order: Sequence[str], path: Callable[[T], str]) -> tuple[list[T], KnownBy]:
    """The things in filing order, and how that is known. One file alone is ordered by its pages."""
    ordered = sorted(things, key=lambda one: natural(path(one)))
    if order:
        patterns = Patterns(order)
        return sorted(ordered, key=lambda one: patterns.first(path(one))), "matter"
    if len(ordered) == 1:
        return ordered, "pages"
    numbers = [leading(path(one)) for one in ordered]
    known = bool(numbers) and all(numbers) and len(set(numbers)) > 1
    return ordered, "numbers" if known else "assumed"


def natural(path: str) -> list[tuple[Any, ...]]:
    """A key by which `2. A.pdf` comes before `2.1 B.pdf` and `10. C.pdf`, folder by folder; names with a number come
    first."""
    return [(_number(name) or (10**9,), _pieces(name)) for name in plain(path).split("/")]


def _pieces(name: str) -> list[tuple[int, int, str]]:
    pieces = re.split(r"([0-9]+)", name)
    return [(0, int(piece), "") if nth % 2 else (1, 0, piece) for nth, piece in enumerate(pieces) if piece]


def _number(name: str) -> tuple[int, ...]:
    match = _LEADING.match(name)
    return tuple(int(one) for one in match[1].split(".")) if match else ()


def leading(path: str) -> tuple[tuple[int, ...], ...] | None:
    """The numbers that lead the names of a path (`3 Evidence/2.1 Letter.pdf`); None where neither folder nor file
    has one."""
    found = tuple(_number(name) for name in path.split("/"))
    return found if any(found) else None
