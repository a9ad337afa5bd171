"""Pages that stand in a PDF's page tree and that the engine which shows them does not give."""

from typing import Any

from checker.reading.formats.pdf.pypdf_objects import get, listed, resolved

_MOST = 20_000
"""Nodes of a tree that are looked at."""
_FEW = _MOST // 4
"""Pages: a tree of more nodes than are looked at that is said to have so few is not one that a program writes."""


def passed_over(root: Any, shown: int) -> int:
    """How many pages more than `shown` the tree below that catalogue has, at least.

    Pdfium believes the number that the tree states (`/Count`, ISO 32000-2, 7.7.3.2), and others count what hangs on it.
    A page that is listed twice counts twice, as it is shown twice.
    """
    waiting: list[tuple[Any, Any]] = [(get(root, "/Pages"), None)]
    pages = nodes = 0
    while waiting and nodes < _MOST:
        reference, above = waiting.pop()
        nodes += 1
        node = resolved(reference)
        if not isinstance(node, dict) or _is_among(id(node), above):
            continue
        kids = listed(get(node, "/Kids"))
        if kids:
            waiting.extend((kid, (id(node), above)) for kid in reversed(kids))
        else:
            pages += 1
    undecided = bool(waiting) and shown < _FEW
    return max(int(undecided), pages - shown)


def _is_among(node: int, above: Any) -> bool:
    """Whether a node is one of those above it, which are given from the nearest on."""
    while above is not None:
        if above[0] == node:
            return True
        above = above[1]
    return False
