"""Linux refuses this process system calls that reading a file does not need, for good (seccomp).

One list for every reader: no network, no other program or process, no change of what a file is beside its content
(Landlock sees to the content), no memory beyond the process's own, nothing of the machine.
"""

import ctypes
import errno
import os
import resource
import struct
from functools import cache

from checker.reading.sandbox.syscalls import AUDIT_ARCH, LATEST, NUMBER, REFUSED

_LOAD, _EQUAL, _GREATER, _ANY_BIT, _GIVE = 0x20, 0x15, 0x25, 0x45, 0x06
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_REFUSE, _UNKNOWN = 0x00050000 | errno.EPERM, 0x00050000 | errno.ENOSYS
_CALL, _PROCESSOR = 0, 4
_NO_NEW_PRIVILEGES, _SET_FILTER, _ALL_THREADS = 38, 1, 1
_THREAD = 0x00010000  # CLONE_THREAD
_NAMESPACES = 0x7E020080
"""CLONE_NEWTIME, NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID and NEWNET: root may give them to a thread, too."""
_UNIX = 1
_ASKS_OF_A_HANDLE = (0x5401, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451)
"""TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO, FIONCLEX, FIOCLEX: what it is, and how it is read; nothing of the file."""
_KEEPS_A_HANDLE = (0, 1, 2, 3, 4, 1030)
"""F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC: no locks, leases, or signals to others."""
_SIGNAL_WITH_PARENT = 1  # PR_SET_PDEATHSIG
_OUT_OF_USE = (100, 101)
"""MADV_HWPOISON, MADV_SOFT_OFFLINE: memory of the machine is given up, with whoever shares it (for root)."""

_Step = tuple[int, int, int, int]


def refuse(may_start_a_program: bool = False) -> bool:
    """Installs the filter; whether the system has such filters. `may_start_a_program`: this process may turn into
    another program (which Landlock must bound), but never start a second process."""
    if not AUDIT_ARCH:
        return False
    code = prepared(may_start_a_program) + _bytes([*_of_itself(os.getpid()), _given(_ALLOW)])
    kept = ctypes.create_string_buffer(code, len(code))
    program = struct.pack("HxxxxxxP", len(code) // 8, ctypes.addressof(kept))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
        return False
    return bool(libc.syscall(NUMBER["seccomp"], _SET_FILTER, _ALL_THREADS, program) == 0)


@cache
def prepared(may_start_a_program: bool = False) -> bytes:
    """The part of the filter that is the same for all processes: worth making before they are started."""
    steps = [
        (_LOAD, 0, 0, _PROCESSOR), (_EQUAL, 1, 0, AUDIT_ARCH), (_GIVE, 0, 0, _KILL),
        (_LOAD, 0, 0, _CALL), (_GREATER, 0, 1, LATEST), (_GIVE, 0, 0, _UNKNOWN),
    ]  # fmt: skip
    for number in REFUSED.values():
        steps += _if(number, [_given(_REFUSE)])
    if not may_start_a_program:
        for name in ("execve", "execveat"):
            steps += _if(NUMBER[name], [_given(_REFUSE)])
    # The C library goes on with `clone` where there is no `clone3`, whose wishes a filter cannot see.
    steps += _if(NUMBER["clone3"], [_given(_UNKNOWN)])
    steps += _if(NUMBER["clone"], _only_a_thread())
    steps += _if(NUMBER["socket"], [_given(_REFUSE)])
    steps += _if(NUMBER["socketpair"], _only(0, _UNIX))  # how a process wakes itself
    steps += _if(NUMBER["sendto"], [*_only(4, 0)[:-1], *_only(4, 0, upper=True)])  # along what is connected alone
    steps += _if(NUMBER["ioctl"], _only(1, *_ASKS_OF_A_HANDLE))
    steps += _if(NUMBER["fcntl"], _only(1, *_KEEPS_A_HANDLE))
    steps += _if(NUMBER["prctl"], _all_but(0, _SIGNAL_WITH_PARENT))
    steps += _if(NUMBER["madvise"], _all_but(2, *_OUT_OF_USE))
    return _bytes(steps)


def _only_a_thread() -> list[_Step]:
    """And one that lives where the process does."""
    asked = [_argument(0), (_ANY_BIT, 1, 0, _NAMESPACES), (_ANY_BIT, 1, 0, _THREAD)]
    return [*asked, _given(_REFUSE), _given(_ALLOW)]


def _of_itself(process: int) -> list[_Step]:
    """Signals, and the choice of processors, are for the process itself alone, and of its limits it changes that of the
    processor's time."""
    steps: list[_Step] = []
    for name in ("kill", "tgkill"):
        steps += _if(NUMBER[name], _only(0, process))
    steps += _if(NUMBER["sched_setaffinity"], _only(0, 0, process))
    own = [_argument(0), (_EQUAL, 2, 0, 0), (_EQUAL, 1, 0, process), _given(_REFUSE)]
    looks_only = [_argument(2), (_EQUAL, 0, 3, 0), _argument(2, upper=True), (_EQUAL, 0, 1, 0), _given(_ALLOW)]
    return [*steps, *_if(NUMBER["prlimit64"], [*own, *looks_only, *_only(1, resource.RLIMIT_CPU)])]


def _bytes(steps: list[_Step]) -> bytes:
    return b"".join(struct.pack("HBBI", *step) for step in steps)


def _if(number: int, then: list[_Step]) -> list[_Step]:
    """The call's number is in the accumulator; `then` ends the program, whatever it finds."""
    return [(_EQUAL, 0, len(then), number), *then]


def _only(nth: int, *values: int, upper: bool = False) -> list[_Step]:
    """Allowed with one of these values of the n-th argument alone."""
    to_allowed = ((_EQUAL, len(values) - done, 0, value) for done, value in enumerate(values))
    return [_argument(nth, upper), *to_allowed, _given(_REFUSE), _given(_ALLOW)]


def _all_but(nth: int, *values: int) -> list[_Step]:
    """Refused with one of these values of the n-th argument."""
    *compared, refused, allowed = _only(nth, *values)
    return [*compared, allowed, refused]


def _argument(nth: int, upper: bool = False) -> _Step:
    """Loads the lower or the upper half of an argument; both processors are little-endian."""
    return _LOAD, 0, 0, 16 + 8 * nth + (4 if upper else 0)


def _given(answer: int) -> _Step:
    return _GIVE, 0, 0, answer
