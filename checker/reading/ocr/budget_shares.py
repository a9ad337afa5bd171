"""How the time for OCR of a matter is divided among its files."""

from collections.abc import Sequence

LEAST = 10.0
"""Seconds: about what the first and last pages of a scan take. Smaller shares would read no file at all."""


def shares(pages: Sequence[int], budget: float, most: float) -> list[float]:
    """Seconds of OCR for each file, by its scanned pages (0: none), in filing order; together never above `budget`.

    What is left is divided evenly among the scans still to come, but in shares that read something: where it does not
    reach for all, the last ones get nothing. No file gets more than `most`.
    """
    left, waiting = budget, sum(count > 0 for count in pages)
    given = []
    for count in pages:
        share = min(most, left, max(LEAST, left / waiting)) if count else 0.0
        waiting -= count > 0
        left -= share
        given.append(share)
    return given
