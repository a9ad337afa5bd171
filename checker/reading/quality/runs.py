"""Runs of ink along a line of pixels."""

from typing import Any

import numpy as np


def runs(inked: Any, join: int = 1) -> list[tuple[int, int]]:
    """First and last (exclusive) of each run of True in a line of booleans; runs less than `join` apart are one."""
    steps = np.diff(np.concatenate(([0], inked.view(np.int8), [0])))
    found: list[tuple[int, int]] = []
    for start, end in zip(np.flatnonzero(steps == 1).tolist(), np.flatnonzero(steps == -1).tolist(), strict=True):
        if found and start - found[-1][1] < join:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found
