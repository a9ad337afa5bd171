"""The time that one file may take for OCR."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from checker.reading.workers import heartbeat


@dataclass(slots=True)
class Clock:
    """What is left of a file's time for OCR, in seconds."""

    left: float
    started: bool = False

    @contextmanager
    def running(self) -> Iterator[None]:
        """Takes off what passes inside; the supervisor is told the first time that this file needs longer."""
        if not self.started:
            self.started = True
            heartbeat.needs(self.left)
        began = time.monotonic()
        try:
            yield
        finally:
            self.left -= time.monotonic() - began
