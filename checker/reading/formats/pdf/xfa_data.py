"""What an XFA form's data hold, to be held against the fields of the same names (XFA 3.3, 4)."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

_Path = tuple[tuple[str, int], ...]
"""Names from above, each with how many of the same name stand before it."""
_PART = re.compile(r"([^.\[\]]+)(?:\[(\d{1,6})\])?")
_MOST, _DEEPEST = 20_000, 60


class XfaData:
    """The values of an XFA form. Asks nothing of what is no XML, or a bomb: it then holds nothing."""

    def __init__(self, xml: bytes) -> None:
        self._by_path: dict[_Path, str] = {}
        self._by_name: dict[str, list[str]] = {}
        for path, text in _leaves(_parsed(xml)):
            self._by_path[path] = text
            self._by_name.setdefault(path[-1][0], []).append(text)

    def held_for(self, field: str) -> list[str]:
        """What may be meant by a field's full name: the one value that stands at its place, else all of its name."""
        path = tuple((name, int(nth or 0)) for name, nth in _PART.findall(field) if not name.startswith("#"))
        placed = self._by_path.get(path)
        if placed is not None:
            return [placed]
        return self._by_name.get(path[-1][0], []) if path else []


def _parsed(xml: bytes) -> Any:
    from defusedxml import ElementTree

    try:
        return ElementTree.fromstring(xml)
    except Exception:
        return None


def _leaves(tree: Any) -> Iterator[tuple[_Path, str]]:
    """The elements without others in them, by their way down from `data`."""
    if tree is None:
        return
    data = [one for one in tree.iter() if _name(one) == "data"] or [tree]
    waiting: list[tuple[_Path, Any]] = [((), one) for one in reversed(data)]
    seen = 0
    while waiting and seen < _MOST:
        path, node = waiting.pop()
        seen += 1
        before: Counter[str] = Counter()
        below = []
        for one in node:
            below.append(((*path, (_name(one), before[_name(one)])), one))
            before[_name(one)] += 1
        if len(path) < _DEEPEST:
            waiting.extend(reversed(below))
        if path and not below:
            yield path, (node.text or "").strip()


def _name(element: Any) -> str:
    return re.sub(r"^\{.*\}", "", str(element.tag))
