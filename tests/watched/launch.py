"""Starts a program under a seccomp filter whose notifications go to another process: `launch.py SOCKET PROGRAM …`.

SOCKET is the number of a Unix socket over which the filter's listener is handed on. The filter is inherited by
whatever the program starts, and cannot be taken off. No rights are needed for it.
"""

import array
import ctypes
import os
import socket
import struct
import sys
import threading

from tests.watched.numbers import AUDIT_ARCH, NUMBERS

_SECCOMP = {"x86_64": 317, "aarch64": 277}.get(os.uname().machine, 0)
_LD, _JEQ, _JSET, _RET = 0x20, 0x15, 0x45, 0x06
_ALLOW, _ASK = 0x7FFF0000, 0x7FC00000
_NR, _ARCH, _ARGS = 0, 4, 16
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
_FLAGS = {"open": 1, "openat": 2}
"""Which argument tells whether the file is opened for writing; the thousands that are not are let through unasked."""


def _filter() -> bytes:
    steps = [(_LD, 0, 0, _ARCH), (_JEQ, 1, 0, AUDIT_ARCH), (_RET, 0, 0, _ALLOW), (_LD, 0, 0, _NR)]
    for name, number in NUMBERS.items():
        if name in _FLAGS:
            at = _ARGS + 8 * _FLAGS[name]
            steps += [(_JEQ, 0, 4, number), (_LD, 0, 0, at), (_JSET, 0, 1, _WRITING), (_RET, 0, 0, _ASK),
                      (_RET, 0, 0, _ALLOW)]  # fmt: skip
        else:
            steps += [(_JEQ, 0, 1, number), (_RET, 0, 0, _ASK)]
    steps.append((_RET, 0, 0, _ALLOW))
    return b"".join(struct.pack("HBBI", *step) for step in steps)


def _listener() -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(38, 1, 0, 0, 0) != 0:  # PR_SET_NO_NEW_PRIVS
        raise OSError(ctypes.get_errno(), "no_new_privs")
    code = _filter()
    kept = ctypes.create_string_buffer(code, len(code))
    program = struct.pack("HxxxxxxP", len(code) // 8, ctypes.addressof(kept))
    found = libc.syscall(_SECCOMP, 1, 8, program)  # SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER
    if found < 0:
        raise OSError(ctypes.get_errno(), "seccomp")
    return found


def main() -> None:
    """The filter holds for the thread that asks for it alone; another hands its listener on, and ends with `exec`."""
    way = socket.socket(fileno=int(sys.argv[1]))
    ready, made = threading.Event(), []

    def hand_on() -> None:
        ready.wait()
        way.sendmsg([b"!"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", made))])
        way.close()

    helper = threading.Thread(target=hand_on)
    helper.start()
    made.append(_listener())
    ready.set()
    helper.join()
    os.execvp(sys.argv[2], sys.argv[2:])


if __name__ == "__main__":
    main()
