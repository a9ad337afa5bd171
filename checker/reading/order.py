"""The order in which files are filed: as matter.json says, by leading numbers, or, assumed, the natural order of names."""

import re
from collections.abc import Callable, Sequence
from typing import Literal, TypeVar

from checker.reading.patterns import Pattern, plain

KnownBy = Literal["matter", "pages", "numbers", "assumed"]
T = TypeVar("T")
_LEADING = re.compile(r"\s*[(\[#]?(\d{1,3}(?:\.\d{1,3})*)[)\]]?(?:[.)\-–—_:\s]|$)(?!\d)")


def in_filing_order(things: Sequence[T], order: Sequence[str], path: Callable[[T], str]) -> tuple[list[T], KnownBy]:
    """The things in filing order, and how that is known. One file alone is ordered by its pages."""
    ordered = sorted(things, key=lambda one: natural(path(one)))
    if order:
        patterns = [Pattern(text) for text in order]
        return sorted(ordered, key=lambda one: _rank(path(one), patterns)), "matter"
    if len(ordered) == 1:
        return ordered, "pages"
    numbers = [leading(path(one)) for one in ordered]
    known = bool(numbers) and all(numbers) and len(set(numbers)) > 1
    return ordered, "numbers" if known else "assumed"


def natural(path: str) -> list[list[tuple[int, int, str]]]:
    """A key by which `2.pdf` comes before `10.pdf`, folder by folder."""
    return [
        [(0, int(piece), "") if piece.isdecimal() else (1, 0, piece) for piece in re.split(r"(\d+)", name) if piece]
        for name in plain(path).split("/")
    ]


def leading(path: str) -> tuple[tuple[int, ...], ...] | None:
    """The numbers that lead the names of a path (`3 Evidence/2.1 Letter.pdf`); None where neither folder nor file has one."""
    found = tuple(
        tuple(int(one) for one in match[1].split(".")) if (match := _LEADING.match(name)) else ()
        for name in path.split("/")
    )
    return found if any(found) else None


def _rank(path: str, patterns: Sequence[Pattern]) -> int:
    return next((nth for nth, pattern in enumerate(patterns) if pattern.meets(path)), len(patterns))
