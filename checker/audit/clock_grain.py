"""Whether the times of a file can tell a later change: not while the clock still stands where the file was written.

A file that is written, looked at, and written again within one grain of the file system's clock keeps its time. What is
that fresh is taken for changed by the next run, as git does ("racy git").
"""

import os
import time

_FINE, _COARSE = 100_000_000, 2_000_000_000
"""Nanoseconds: Linux and Windows advance their clock every 1 to 16 ms, networks lag; FAT knows two seconds, and other
systems that keep no part of a second one."""


def changed_ns(status: os.stat_result) -> int:
    """When the file, its name or its rights were changed last, which no program can set back as it can the time of
    writing; 0 on Windows, whose Python gives the day on which the file was made there."""
    return 0 if os.name == "nt" else status.st_ctime_ns


def is_settled(status: os.stat_result) -> bool:
    """Whether a file of these times, written again from now on, would get others."""
    return all(_is_past(time_ns) for time_ns in (status.st_mtime_ns, changed_ns(status)))


def _is_past(mtime_ns: int) -> bool:
    grain = _COARSE if mtime_ns % 1_000_000_000 == 0 else _FINE
    return not -grain < time.time_ns() - mtime_ns < grain
