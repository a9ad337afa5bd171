"""Whether the time of a file can tell a later change: not while the clock still stands where the file was written.

A file that is written, looked at, and written again within one grain of the file system's clock keeps its time. What is
that fresh is taken for changed by the next run, as git does ("racy git").
"""

import time

_FINE, _COARSE = 100_000_000, 2_000_000_000
"""Nanoseconds: Linux and Windows advance their clock every 1 to 16 ms, networks lag; FAT knows two seconds, and other
systems that keep no part of a second one."""


def is_settled(mtime_ns: int) -> bool:
    """Whether a file of that time, written again from now on, would get another one."""
    grain = _COARSE if mtime_ns % 1_000_000_000 == 0 else _FINE
    return not -grain < time.time_ns() - mtime_ns < grain
