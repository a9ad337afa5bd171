"""What a worker and its supervisor both see of the task under way: the page it is at, and how long it may take.

In memory that both share, so that a file which begins, or asks for longer, costs no message.
"""

import time
from typing import Any


class UnderWay:
    """One task of one worker. The clock is `time.monotonic`, which is the same for all processes of a machine."""

    def __init__(self, context: Any) -> None:
        self._page = context.RawValue("i", 0)
        self._until = context.RawValue("d", 0.0)
        self._allowed = context.RawValue("d", 0.0)

    @property
    def page(self) -> int:
        """The page that is being read, from 1; 0: none, below it a stage of the reading."""
        return int(self._page.value)

    def at_page(self, number: int) -> None:
        """Says which page is being read."""
        self._page.value = number

    @property
    def allowed(self) -> float:
        """Seconds that the file which is being read may take in all."""
        return float(self._allowed.value)

    @property
    def left(self) -> float:
        """Seconds that are left of them; below 0 when they are over."""
        return float(self._until.value) - time.monotonic()

    def begin(self, seconds: float) -> None:
        """A task, or the next file of one, begins and may take so long."""
        self._page.value = 0
        self._allowed.value = seconds
        self._until.value = time.monotonic() + seconds

    def more(self, seconds: float) -> None:
        """It may take so much longer."""
        self._allowed.value += seconds
        self._until.value += seconds
