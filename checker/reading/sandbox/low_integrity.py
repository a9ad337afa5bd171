"""Windows lets this process write to nothing of its user's: it lowers its own integrity level, which needs no rights.

What a process of low integrity may not do is to write to, or reach into, what is of a higher one, as the user's files
and other programs are; it may read. Not run where this was written: there was no Windows. Whatever goes wrong leaves
its level as it was, and `doctor` says so.

Source: Microsoft, *Mandatory Integrity Control* and *Designing Applications to Run at a Low Integrity Level*.
"""

import ctypes
import sys
from collections.abc import Iterable
from typing import Any

_LOW = "S-1-16-4096"
_LOW_AND_BELOW = "S:(ML;OICI;NW;;;LW)"
"""A label for a folder and all that comes to lie in it: nothing that is lower than low writes there."""
_QUERY, _ADJUST_DEFAULT = 0x8, 0x80  # TOKEN_QUERY, TOKEN_ADJUST_DEFAULT
_INTEGRITY_LEVEL = 25  # TokenIntegrityLevel
_IS_INTEGRITY = 0x20  # SE_GROUP_INTEGRITY
_FILE, _LABEL = 1, 0x10  # SE_FILE_OBJECT, LABEL_SECURITY_INFORMATION
_REVISION = 1  # SDDL_REVISION_1


class _MandatoryLabel(ctypes.Structure):
    _fields_ = (("Sid", ctypes.c_void_p), ("Attributes", ctypes.c_uint32))


def enter(writable: Iterable[str]) -> bool:
    """Lowers this process for good; whether the system did it. Folders that are `writable` stay so."""
    if sys.platform != "win32":
        return False
    return lower(writable, ctypes.WinDLL("advapi32"), ctypes.WinDLL("kernel32"))


def lower(writable: Iterable[str], security: Any, kernel: Any) -> bool:
    """The same, by these two libraries of the system (advapi32 and kernel32)."""
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    return all(_open_to_low(one, security, kernel) for one in writable) and _lower_own(security, kernel)


def _open_to_low(folder: str, security: Any, kernel: Any) -> bool:
    described, labels = ctypes.c_void_p(), ctypes.c_void_p()
    is_there, is_default = ctypes.c_int(), ctypes.c_int()
    make = security.ConvertStringSecurityDescriptorToSecurityDescriptorW
    if not make(ctypes.c_wchar_p(_LOW_AND_BELOW), _REVISION, ctypes.byref(described), None):
        return False
    try:
        found = security.GetSecurityDescriptorSacl(
            described, ctypes.byref(is_there), ctypes.byref(labels), ctypes.byref(is_default)
        )
        name = ctypes.c_wchar_p(folder)
        # of all these calls the one that answers 0 where it is done
        return bool(found) and security.SetNamedSecurityInfoW(name, _FILE, _LABEL, None, None, None, labels) == 0
    finally:
        kernel.LocalFree(described)


def _lower_own(security: Any, kernel: Any) -> bool:
    level, token = ctypes.c_void_p(), ctypes.c_void_p()
    if not security.ConvertStringSidToSidW(ctypes.c_wchar_p(_LOW), ctypes.byref(level)):
        return False
    try:
        own = ctypes.c_void_p(kernel.GetCurrentProcess())
        if not security.OpenProcessToken(own, _QUERY | _ADJUST_DEFAULT, ctypes.byref(token)):
            return False
        try:
            label = _MandatoryLabel(level, _IS_INTEGRITY)
            size = ctypes.sizeof(label) + security.GetLengthSid(level)
            return bool(security.SetTokenInformation(token, _INTEGRITY_LEVEL, ctypes.byref(label), size))
        finally:
            kernel.CloseHandle(token)
    finally:
        kernel.LocalFree(level)
