"""Pypdf's objects, whatever a damaged file makes of them: nothing raises, and each walk keeps what it has visited."""

from collections.abc import Iterator
from typing import Any

from pypdf.generic import DictionaryObject

DEEPEST = 16
"""Fields above a field that are looked at."""
_MOST = 20_000
"""Nodes of a tree that are looked at."""


def resolved(value: Any) -> Any:
    """The object behind a reference, None where it cannot be had."""
    try:
        return value.get_object() if hasattr(value, "get_object") else value
    except Exception:
        return None


def get(node: Any, key: str) -> Any:
    """A dictionary's entry, resolved; None where there is none, or it cannot be read."""
    if not isinstance(node, DictionaryObject):
        return None
    try:
        return resolved(node.raw_get(key)) if key in node else None
    except Exception:
        return None


def inherited(node: Any, key: str) -> Any:
    """A key of a field, or of the fields above it."""
    for _ in range(DEEPEST):
        found = get(node, key)
        if found is not None or node is None:
            return found
        node = get(node, "/Parent")
    return None


def listed(value: Any) -> list[Any]:
    """A list's items as they are; none where it is no list."""
    return list(value) if isinstance(value, list) else []


def as_text(value: Any) -> str | None:
    """A value as text; None for a dictionary, and for nothing."""
    if value is None or isinstance(value, DictionaryObject):
        return None
    if isinstance(value, list):
        return ", ".join(filter(None, (as_text(resolved(one)) for one in value)))
    if isinstance(value, bytes):
        return value.decode("latin-1")
    return str(value)


def pages(tree: Any) -> Iterator[DictionaryObject]:
    """The page dictionaries below a page tree, in order."""
    waiting: list[Any] = [tree]
    seen: set[int] = set()
    while waiting and len(seen) < _MOST:
        node = resolved(waiting.pop())
        if not isinstance(node, DictionaryObject) or id(node) in seen:
            continue
        seen.add(id(node))
        kids = listed(get(node, "/Kids"))
        if kids:
            waiting.extend(reversed(kids))
        else:
            yield node
