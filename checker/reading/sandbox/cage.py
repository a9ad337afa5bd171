"""The cage of a worker: what the operating system lets it do, whatever a file makes of it.

Linux keeps all of it: a worker opens what it is given to read and the installation, writes nothing (or only where it
is told), reaches no network, starts nothing, and changes nothing of the machine or of other processes. Other systems
give less; `State` says what is in force.
"""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

_OF_A_PROGRAM = 512
"""MB of address space for its own code and data, before there is a picture."""


@dataclass(frozen=True, slots=True)
class Rights:
    """What a worker may do with files. Temporary files are files: where nothing is writable, there are none."""

    readable: tuple[str, ...] | None = None
    """Files and folders, beside the installation; None: whatever the user may read."""
    listed: tuple[str, ...] = ()
    """Folders whose files' names may be seen."""
    writable: tuple[str, ...] = ()
    required: bool = False
    """A worker that cannot be caged whole does not begin."""


@dataclass(frozen=True, slots=True)
class State:
    """What is in force in a process."""

    parts: tuple[str, ...]
    """`landlock`, `seccomp` (Linux), `seatbelt` (macOS), `job` and `integrity` (Windows)."""
    whole: bool
    """Whether all that is promised of a cage is kept."""

    @property
    def complete(self) -> bool:
        """Whether the system itself keeps a process from the network and from writing."""
        return {"landlock", "seccomp"} <= {*self.parts}


_now = State((), whole=False)


def state() -> State:
    """What is in force in this process: a task for a worker."""
    return _now


def prepare() -> None:
    """Finds out beforehand what `enter` needs, for whoever starts many processes."""
    if sys.platform == "linux":
        from checker.reading.sandbox import installation, seccomp, syscalls

        installation.readable()
        for may_start_a_program in (False, True) if syscalls.AUDIT_ARCH else ():
            seccomp.prepared(may_start_a_program)


def enter(rights: Rights, folder: str, memory_mb: int) -> State:
    """Cages this process for good. To be called before there is a second thread, which would stay outside.

    `folder`, for temporary files, and `memory_mb` are for systems that keep less.
    """
    global _now
    if sys.platform == "linux":
        _now = _on_linux(rights)
    elif sys.platform == "darwin":
        from checker.reading.sandbox import seatbelt

        _now = State(("seatbelt",) if seatbelt.enter((folder, *rights.writable)) else (), whole=False)
    elif sys.platform == "win32":
        from checker.reading.sandbox import job_object, low_integrity

        parts = {
            "job": job_object.enter(memory_mb + _OF_A_PROGRAM),
            "integrity": low_integrity.enter((folder, *rights.writable)),
        }
        _now = State(tuple(name for name, kept in parts.items() if kept), whole=False)
    return _now


def _on_linux(rights: Rights) -> State:
    from checker.reading.sandbox import installation, landlock, seccomp

    alone = len(list(Path("/proc/self/task").iterdir())) == 1
    narrow = rights.readable is not None
    given = ("/",) if rights.readable is None else (*installation.readable(), *rights.readable)
    parts = {
        "landlock": landlock.restrict(given, (os.devnull, *rights.writable), listed=rights.listed),
        "seccomp": seccomp.refuse(),
    }
    return State(tuple(name for name, kept in parts.items() if kept), whole=alone and narrow and all(parts.values()))


def enter_to_start(program: str) -> None:
    """Cages a process that starts one program and reads no case file, as far as the system can."""
    if sys.platform == "linux":
        from checker.reading.sandbox import installation, landlock

        data, programs = installation.of_program(program)
        landlock.restrict((*installation.readable(), *data), (os.devnull,), programs)


def enter_as_program(memory_mb: int, seconds: float) -> None:
    """The last thing before a process turns into a program: it can start no second one, write no file, and outlive
    neither its time nor the process that started it."""
    import math
    import resource
    import signal

    from checker.reading.sandbox import resource_limits, seccomp

    resource_limits.die_with_parent(signal.SIGKILL)
    for name, value in (
        (resource.RLIMIT_AS, (memory_mb + _OF_A_PROGRAM) * 1_048_576),
        (resource.RLIMIT_CPU, math.ceil(seconds) + 1),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource_limits.bound(name, value)
    seccomp.refuse(may_start_a_program=True)


def in_words(now: State) -> str:
    """What is in force, in one line for people."""
    if now.whole:
        return f"Sandbox: whole (Landlock and seccomp). {_KEPT}"
    if sys.platform == "linux":
        lacking = [words for part, words in _WITHOUT.items() if part not in now.parts] or [_NARROW]
        return f"Sandbox: not whole: {'; '.join(lacking)}."
    return f"Sandbox: {_ELSEWHERE.get(now.parts, 'none: only what Python itself asks for is watched')}."


_KEPT = (
    "A worker reads the matter and the installation, writes nothing, reaches no network, starts no program and "
    "touches no other process."
)
_WITHOUT = {
    "landlock": "this kernel has no Landlock, or does not allow it, so what takes a worker over can open your files",
    "seccomp": "this kernel has no seccomp, or does not allow it, so what takes a worker over can reach a network",
}
_NARROW = "a worker may read all of your files"
_ELSEWHERE = {
    ("seatbelt",): (
        "in part (macOS seatbelt): a worker reaches no network and writes nothing, but may read all of your files"
    ),
    ("job", "integrity"): (
        "in part (Windows job object, low integrity): memory and processes of a worker are bounded, and it writes to "
        "none of your files, but may read them; of the network, only what Python itself asks for is watched"
    ),
    ("job",): (
        "in part (Windows job object; its integrity could not be lowered): memory and processes of a worker are "
        "bounded; of network and files, only what Python itself asks for is watched"
    ),
    ("integrity",): (
        "in part (Windows low integrity; there is no job object): a worker writes to none of your files, but may read "
        "them; memory and processes are not bounded, and of the network, only what Python itself asks for is watched"
    ),
}
