"""What a worker tells its supervisor while it reads: which page it is at, that it needs longer, that a file begins.

Outside a supervised worker all are silent. They are module state because the readers that call them are many
layers below the worker, and because there is one file at a time in a process.
"""

from collections.abc import Callable

_at_page: Callable[[int], None] | None = None
_needs: Callable[[float], None] | None = None
_afresh: Callable[[], None] | None = None


def connect(
    at_page: Callable[[int], None] | None,
    needs: Callable[[float], None] | None,
    afresh: Callable[[], None] | None = None,
) -> None:
    """Sends what follows to these functions; None makes them silent again."""
    global _at_page, _needs, _afresh
    _at_page, _needs, _afresh = at_page, needs, afresh


def at_page(number: int) -> None:
    """Says that page `number` (from 1; 0: no page) is now being read: if the worker dies, that page is the suspect."""
    if _at_page is not None:
        _at_page(number)


def needs(seconds: float) -> None:
    """Asks for that many more seconds for this file, as an OCR engine needs."""
    if _needs is not None:
        _needs(seconds)


def afresh() -> None:
    """Says that the next file of the task begins: it has the time of a task of its own."""
    if _afresh is not None:
        _afresh()
