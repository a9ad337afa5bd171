"""Linux lets this process open, for good, what it is given and nothing else (Landlock, Linux 5.13 and later).

The system calls are the same on every processor. Their constants: include/uapi/linux/landlock.h.
"""

import contextlib
import ctypes
import os
import stat
import struct
from collections.abc import Iterable

_CREATE, _ADD, _RESTRICT = 444, 445, 446
_VERSION, _BENEATH, _NO_NEW_PRIVILEGES = 1, 1, 38
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1, 2, 4, 8
_CHANGE_TREE = 0x1FF0  # remove and make: folders, files, devices, sockets, pipes, links
_MAKE_DEVICE_OR_PIPE = 0x0E40  # MAKE_CHAR, MAKE_SOCK, MAKE_FIFO, MAKE_BLOCK
_MOVE, _TRUNCATE, _DEVICES, _SOCKETS = 0x2000, 0x4000, 0x8000, 0x10000
_SINCE = {2: _MOVE, 3: _TRUNCATE, 5: _DEVICES, 9: _SOCKETS}
"""Rights by the version of the interface that brought them."""
_OF_FILES = _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE | _DEVICES
_TCP, _SCOPES = 3, 3  # bind and connect; abstract sockets and signals


def version() -> int:
    """The version of the kernel's interface; 0 where there is none, or it may not be used."""
    return max(0, int(ctypes.CDLL(None, use_errno=True).syscall(_CREATE, None, 0, _VERSION)))


def restrict(
    readable: Iterable[str], writable: Iterable[str] = (), programs: Iterable[str] = (), listed: Iterable[str] = ()
) -> bool:
    """From now on only files at or below these paths can be opened; whether the system could do it.

    `programs` are the files that may be started, `listed` folders whose files' names may be seen. Paths
    that are not there are passed over. Holds for this thread and those it starts: to be called before there are others.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    known = version()
    if not known:
        return False
    handled = _EXECUTE | _WRITE_FILE | _READ_FILE | _READ_DIR | _CHANGE_TREE
    handled |= sum(right for since, right in _SINCE.items() if known >= since)
    wishes = struct.pack("QQQ", handled, _TCP if known >= 4 else 0, _SCOPES if known >= 6 else 0)
    ruleset = libc.syscall(_CREATE, wishes, {1: 8, 2: 8, 3: 8, 4: 16, 5: 16}.get(known, 24), 0)
    if ruleset < 0:
        return False
    try:
        read = _READ_FILE | _READ_DIR
        write = read | _WRITE_FILE | _CHANGE_TREE & ~_MAKE_DEVICE_OR_PIPE | _MOVE | _TRUNCATE
        start = _EXECUTE | _READ_FILE
        for paths, rights in ((readable, read), (writable, write), (programs, start), (listed, _READ_DIR)):
            for path in paths:
                _allow(libc, ruleset, path, rights & handled)
        if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
            return False
        return bool(libc.syscall(_RESTRICT, ruleset, 0) == 0)
    finally:
        os.close(ruleset)


def _allow(libc: ctypes.CDLL, ruleset: int, path: str, rights: int) -> None:
    with contextlib.suppress(OSError):
        handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            if not stat.S_ISDIR(os.fstat(handle).st_mode):
                rights &= _OF_FILES
            libc.syscall(_ADD, ruleset, _BENEATH, struct.pack("=Qi", rights, handle), 0)
        finally:
            os.close(handle)
