"""How long the system kept a process waiting: on a busy machine a file must not be lost for the time of others."""

from pathlib import Path


def seconds_waited(pid: int | None) -> float:
    """Seconds in which a process was ready to run and another one ran in its place; 0.0 where the system does not say.

    Linux counts them as the second figure of `/proc/PID/schedstat` (in nanoseconds; Documentation/scheduler).
    """
    try:
        return int(Path(f"/proc/{pid}/schedstat").read_text().split()[1]) / 1e9
    except (OSError, IndexError, ValueError):
        return 0.0
