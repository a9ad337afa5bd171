"""Three things that what takes a worker over would try on any system, by that system's own library: each says whether it
was done. Python's calls are watched where the system keeps less, so these go round Python."""

import ctypes
import os
import socket
import struct
import sys

_WINDOWS = sys.platform == "win32"


def connects(port, **_):
    """To a port of this machine."""
    if _WINDOWS:
        net = ctypes.WinDLL("ws2_32")
        net.WSAStartup(0x202, ctypes.create_string_buffer(1024))
        net.socket.restype = ctypes.c_size_t
        handle = ctypes.c_size_t(net.socket(socket.AF_INET, socket.SOCK_STREAM, 0))
    else:
        net = ctypes.CDLL(None)
        handle = net.socket(socket.AF_INET, socket.SOCK_STREAM, 0)
    family = struct.pack("BB", 16, socket.AF_INET) if sys.platform == "darwin" else struct.pack("=H", socket.AF_INET)
    there = family + struct.pack("!H4s8x", port, socket.inet_aton("127.0.0.1"))
    return net.connect(handle, there, len(there)) == 0


def writes_beside_a_case_file(matter, **_):
    """A new file, in the folder of the matter."""
    made = os.path.join(matter, "made")
    if _WINDOWS:
        files = ctypes.WinDLL("kernel32")
        files.CreateFileW.restype = ctypes.c_void_p
        handle = files.CreateFileW(ctypes.c_wchar_p(made), 0x40000000, 0, None, 2, 0x80, None)
        if handle in (None, ctypes.c_void_p(-1).value):
            return False
        files.CloseHandle(ctypes.c_void_p(handle))
        return True
    files = ctypes.CDLL(None)
    handle = files.creat(os.fsencode(made), 0o600)
    if handle == -1:
        return False
    files.close(handle)
    return True


def starts_a_program(**_):
    """One that ends at once."""
    return (ctypes.CDLL("msvcrt") if _WINDOWS else ctypes.CDLL(None)).system(b"exit 0") == 0


ATTEMPTS = (connects, writes_beside_a_case_file, starts_a_program)
KEPT = {
    "linux": {"connects", "writes_beside_a_case_file", "starts_a_program"},
    "darwin": {"connects", "writes_beside_a_case_file"},
    "win32": {"writes_beside_a_case_file"},
}
"""What SECURITY.md says of each system: which of them it keeps a worker from."""


def attempt(name, told):
    """One of them, in a worker."""
    return bool(globals()[name](**told))
