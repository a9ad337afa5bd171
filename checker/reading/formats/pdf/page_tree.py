"""Pages that stand in a PDF's page tree and that the engine which shows them does not give."""

from typing import Any

from checker.reading.formats.pdf.pypdf_objects import get, listed, resolved

_MOST = 20_000
"""Nodes of a tree that are looked at."""
_DEEPEST = 100
"""Nodes above a node; what hangs deeper counts as one page, for nothing that a program writes does."""
_FEW = _MOST // 4
"""Pages: a tree of more nodes than are looked at that is said to have so few is not one that a program writes."""


def passed_over(root: Any, shown: int) -> int:
    """How many pages more than `shown` the tree below that catalogue has, at least.

    Pdfium believes the number that the tree states (`/Count`, ISO 32000-2, 7.7.3.2), and others count what hangs on it.
    A page that is listed twice counts twice, as it is shown twice.
    """
    waiting: list[tuple[Any, frozenset[int]]] = [(get(root, "/Pages"), frozenset())]
    pages = nodes = 0
    while waiting and nodes < _MOST:
        reference, above = waiting.pop()
        nodes += 1
        node = resolved(reference)
        if not isinstance(node, dict) or id(node) in above:
            continue
        kids = listed(get(node, "/Kids")) if len(above) < _DEEPEST else []
        if kids:
            below = above | {id(node)}
            waiting.extend((kid, below) for kid in reversed(kids))
        else:
            pages += 1
    undecided = bool(waiting) and shown < _FEW
    return max(int(undecided), pages - shown)
