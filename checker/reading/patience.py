"""What a worker tells its supervisor while it reads one file: which page it is at, and that it needs longer.

Outside a supervised worker both are silent. They are module state because the readers that call them are many
layers below the worker, and because there is one file at a time in a process.
"""

from collections.abc import Callable

_at_page: Callable[[int], None] | None = None
_needs: Callable[[float], None] | None = None


def connect(at_page: Callable[[int], None] | None, needs: Callable[[float], None] | None) -> None:
    """Sends what follows to these two functions; None makes them silent again."""
    global _at_page, _needs
    _at_page, _needs = at_page, needs


def at_page(number: int) -> None:
    """Says that page `number` (from 1; 0: no page) is now being read: if the worker dies, that page is the suspect."""
    if _at_page is not None:
        _at_page(number)


def needs(seconds: float) -> None:
    """Asks for that many more seconds for this file, as an OCR engine needs."""
    if _needs is not None:
        _needs(seconds)
