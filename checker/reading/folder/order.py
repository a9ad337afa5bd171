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
_PIECES = re.compile(r"([0-9]+)|([^\W\d_]+)|(?:(?![0-9])[\W\d_])+")
_SUB_LABEL = re.compile(r"(?<=(?<![^\W\d_])[a-z])[-./](?=[0-9])")
"""The mark inside a label: `B-1` is `B1`."""


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
    """A key by which `2. A.pdf` comes before `2.1 B.pdf` and `10. C.pdf`, and `B Affidavit.pdf` before `B1 Map.pdf`,
    folder by folder; names with a number come first."""
    return [(_number(name) or (10**9,), _pieces(name)) for name in plain(path).split("/")]


def _pieces(name: str) -> list[tuple[int, int, str]]:
    """Its numbers, words and what is between them: a word that ends stands before the same word with a number."""
    pieces = _PIECES.finditer(_SUB_LABEL.sub("", name))
    return [(1, int(piece[1]), "") if piece[1] else (2 if piece[2] else 0, 0, piece[0]) for piece in pieces]


def _number(name: str) -> tuple[int, ...]:
    match = _LEADING.match(name)
    return tuple(int(one) for one in match[1].split(".")) if match else ()


def leading(path: str) -> tuple[tuple[int, ...], ...] | None:
    """The numbers that lead the names of a path (`3 Evidence/2.1 Letter.pdf`); None where neither folder nor file
    has one."""
    found = tuple(_number(name) for name in path.split("/"))
    return found if any(found) else None
